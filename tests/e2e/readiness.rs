//! A service that is not ready, its review, and a meeting that somebody else must create.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp, ToSpan};

use crate::app::App;
use crate::clipboard;
use crate::desktop::Desktop;
use crate::invitation::{
    Meeting, ROUTINE, answer_first_run, choose_day, fill_in, minutes_from_now,
};
use crate::notification::Notices;
use crate::wait::until;
use crate::window::Window;

#[tokio::test]
async fn a_service_that_is_not_ready_warns_and_its_review_is_reminded_of() {
    let mut desktop = Desktop::complete().await;
    desktop.start_clock();
    let notices = Notices::on(&desktop).await;
    let (app, tray) = App::in_tray(&desktop).await;
    tray.choose("New invitation").await;
    let window = Window::titled(&app, "Welcome").await;
    answer_first_run(&window).await;
    let start = minutes_from_now(24 * 60);
    fill_in(&window, &Meeting { title: "School council", start, minutes: 60 }).await;
    window.hear("Microsoft Teams is not ready for use yet").await;
    window.hear("0 of 9 in place").await;

    let today = Timestamp::now().in_tz("Europe/Stockholm").expect("a zone").date();
    let review = today.saturating_add(30.days());
    window.go(&format!("routines/{ROUTINE}")).await;
    window.see("#service-teams").await;
    window.click("#service-teams").await;
    for number in 0..9 {
        window.hear(&format!("{number} of 9 in place")).await;
        let key = until("an item that is missing", async || {
            let script = "return [...document.querySelectorAll('[id^=\"change-\"]')]
                .find((button) => !button.closest('li').querySelector('.yes'))?.id ?? null";
            window.run(script).await.as_str().map(str::to_owned)
        })
        .await;
        window.run(&format!("document.getElementById('{key}').click()")).await;
        window.see("form input[id$='-in_place']").await;
        window.run("document.querySelector(\"form input[id$='-in_place']\").click()").await;
        window.fill("form input[id$='-decided_by']", "Head of administration").await;
        if number == 0 {
            window.fill("form input[id$='-review_by']", &review.to_string()).await;
        }
        window.run("document.querySelector('section form').requestSubmit()").await;
    }
    window.hear("9 of 9 in place").await;
    window.go("create/").await;
    until("no warning any more", async || {
        let said = window.text().await;
        (said.contains("School council") && !said.contains("not ready for use")).then_some(())
    })
    .await;

    // Two weeks before, at eight in the morning.
    let morning = review.saturating_sub(14.days()).at(8, 0, 0, 0);
    let morning = morning.in_tz("Europe/Stockholm").expect("a time").timestamp();
    desktop.set_clock(morning + SignedDuration::from_secs(1));
    let notice = notices.saying("Time for a review", Duration::from_secs(30)).await;
    assert!(notice.body.contains("Microsoft Teams is to be reviewed by"), "{notice:?}");
    let labels: Vec<&str> = notice.actions.chunks(2).map(|pair| pair[1].as_str()).collect();
    assert!(labels.contains(&"Tomorrow"), "{labels:?}");
    window.hear("Time for a review").await;
    window.run("document.querySelector('.due button').click()").await;
    until("the reminder to be answered", async || (!window.has(".due").await).then_some(())).await;
    // After the review it is late, and the service is not ready any more.
    let late = review.saturating_add(1.day()).at(8, 0, 0, 0);
    let late = late.in_tz("Europe/Stockholm").expect("a time").timestamp();
    desktop.set_clock(late + SignedDuration::from_secs(1));
    notices.saying("should have been reviewed", Duration::from_secs(30)).await;
    window.go(&format!("routines/{ROUTINE}")).await;
    window.see("#service-teams").await;
    window.click("#service-teams").await;
    window.hear("8 of 9 in place").await;
}

#[tokio::test]
async fn who_may_not_create_meetings_writes_the_request_instead_of_an_invitation() {
    let desktop = Desktop::complete().await;
    let (app, tray) = App::in_tray(&desktop).await;
    tray.choose("New invitation").await;
    let window = Window::titled(&app, "Welcome").await;
    answer_first_run(&window).await;
    window.choose("#create-routine_id", "hasselby-pexip").await;
    window.see("#create-role").await;
    window.choose("#create-role", "staff").await;
    window.hear("Ask Administrative head or IT manager for the meeting").await;
    window.fill("#create-title", "Weekly meeting").await;
    choose_day(&window, &minutes_from_now(2 * 24 * 60)).await;
    window.fill("#create-time", "13.00").await;
    window.press("Write the request").await;
    // In the language of the routine's own people.
    window.hear("Önskemål om digitalt möte: Weekly meeting").await;
    assert!(
        !window.has(".send button[aria-keyshortcuts]:not([aria-disabled])").await,
        "no invitation goes out without the meeting"
    );
    window.press("Copy the request").await;
    window.hear("The request is copied").await;
    let text = clipboard::text(&desktop).await;
    assert!(text.contains("Kan du skapa det?"), "{text}");
    assert!(text.contains("Weekly meeting") && text.contains("13.00"), "{text}");
    window.go("history/").await;
    window.hear("Weekly meeting").await;
    window.hear("asked for, waiting for the link").await;
    window.go("create/").await;
    window.see("#create-routine_id").await;
    window.choose("#create-routine_id", "hasselby-pexip").await;
    window.see("#create-role").await;
    // She may create it herself: no request.
    window.choose("#create-role", "it").await;
    until("no request", async || {
        (!window.text().await.contains("Ask Administrative head")).then_some(())
    })
    .await;
}
