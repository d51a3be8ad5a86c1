//! Parts of the desktop are missing: Klubba is never invisible, never silent and never in the way.

use std::time::Duration;

use crate::app::{App, klubba};
use crate::desktop::{Desktop, Keyring, Parts};
use crate::invitation::{Meeting, answer_first_run, copy, fill_in, minutes_from_now};
use crate::tray::Tray;
use crate::wait::until;
use crate::window::Window;

#[tokio::test]
async fn without_a_tray_host_a_window_comes_by_itself_and_says_why() {
    let desktop = Desktop::with(Parts { tray: false, ..Parts::ALL }).await;
    let app = App::start(&desktop, &[]);
    let window = Window::titled(&app, "Welcome").await;
    window.hear("This desktop shows no program icons").await;
}

#[tokio::test]
async fn a_tray_host_that_comes_late_gets_the_icon() {
    let desktop = Desktop::with(Parts { tray: false, ..Parts::ALL }).await;
    let app = App::start(&desktop, &[]);
    let _window = Window::titled(&app, "Welcome").await;
    desktop.start_tray_host().await;
    let tray = Tray::of(&desktop).await;
    let item = tray.item().await;
    assert!(!tray.menu(&item).await.is_empty(), "with its menu");
}

#[tokio::test]
async fn without_a_notification_daemon_klubbas_own_window_reminds() {
    let desktop = Desktop::with(Parts { notifications: false, ..Parts::ALL }).await;
    let (app, tray) = App::in_tray(&desktop).await;
    tray.choose("New invitation").await;
    let window = Window::titled(&app, "Welcome").await;
    answer_first_run(&window).await;
    let meeting = Meeting { title: "Running now", start: minutes_from_now(-2), minutes: 30 };
    fill_in(&window, &meeting).await;
    copy(&window).await;
    window.switch("Start of meeting").await;
    window.see("[data-head]").await;
    // Why it came is said where no meeting is disturbed.
    window.switch("New invitation").await;
    window.hear("This computer shows no notifications").await;
}

#[tokio::test]
async fn without_a_session_bus_it_starts_and_shows_its_window() {
    let parts = Parts { bus: false, tray: false, notifications: false, keyring: Keyring::Absent };
    let desktop = Desktop::with(parts).await;
    let mut app = App::start(&desktop, &[]);
    let window = Window::titled(&app, "Welcome").await;
    window.hear("This desktop shows no program icons").await;
    answer_first_run(&window).await;
    assert!(app.is_running(), "and stays");
}

#[tokio::test]
async fn a_second_start_brings_the_first_ones_window_and_ends() {
    let desktop = Desktop::complete().await;
    let (mut app, _tray) = App::in_tray(&desktop).await;
    let mut second = klubba(&desktop).spawn().expect("klubba starts");
    let ended = until("the second one to end", async || second.try_wait().ok().flatten()).await;
    assert!(ended.success(), "it ends without a complaint");
    desktop.window_titled("Klubba").await;
    assert!(app.is_running(), "the first one stays");
    let tray = Tray::of(&desktop).await;
    assert_eq!(tray.items().await.len(), 1, "one icon");
    app.kill().await;
    // What a crash leaves behind must not keep the next one from starting.
    let (_app, _tray) = App::in_tray(&desktop).await;
}

#[tokio::test]
async fn a_left_click_opens_a_new_invitation_and_escape_closes_it() {
    let desktop = Desktop::complete().await;
    let (mut app, tray) = App::in_tray(&desktop).await;
    tray.activate().await;
    let window = Window::titled(&app, "Welcome").await;
    window.see("#start-language").await;
    window.key("Escape");
    crate::wait::within(Duration::from_secs(15), "the window to close", async || {
        desktop.windows().is_empty().then_some(())
    })
    .await;
    assert!(app.is_running(), "it stays in the tray");
}
