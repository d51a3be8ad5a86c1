//! Somebody who should not be there: from the first key to the new invitation by keyboard alone,
//! through a crash in the middle.

use std::fs;

use crate::app::App;
use crate::clipboard;
use crate::desktop::{Desktop, pictures};
use crate::invitation::{LINK, Meeting, answer_first_run, copy, fill_in, minutes_from_now};
use crate::tray::Tray;
use crate::wait::until;
use crate::window::Window;

const NEW_LINK: &str =
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting_new%40thread.v2/0?context=%7b%7d";

#[tokio::test]
async fn an_outsider_by_keyboard_alone_and_through_a_crash() {
    let desktop = Desktop::complete().await;
    let (app, tray) = App::in_tray(&desktop).await;
    let window = running_meeting(&app, &tray).await;
    window.see("[data-head=admitted]").await;
    window.key("1");
    window.key("1");
    until("two counted", async || {
        let count = window.run("return document.querySelector('[data-head=admitted]').value").await;
        (count == "2").then_some(())
    })
    .await;

    // Two keys.
    window.key("ctrl+i");
    window.see("dialog[open] li button:focus").await;
    window.key("Return");
    for sentence in ["Stop talking", "We are breaking off here", "End the meeting for everyone"] {
        window.hear(sentence).await;
        window.picture(&pictures().join(format!("drill-{}.png", sentence.len()))).await;
        window.key("space");
    }
    window.hear("Make a new link").await;
    let found = window.problems().await;
    assert!(found.is_empty(), "{found:?}");

    // The windows die; every step is in place.
    drop(window);
    kill_the_windows(&desktop, &app).await;
    tray.choose("Something has happened").await;
    let window = Window::titled(&app, "Start of meeting").await;
    window.hear("Make a new link").await;
    window.hear("4 of").await;

    for (link, what) in [(LINK, "the old link is refused"), (NEW_LINK, "the new one is taken")] {
        put_on_the_clipboard(&desktop, link);
        window.focus("#new-link").await;
        window.key("ctrl+a");
        window.key("ctrl+v");
        until(what, async || {
            let value = window.run("return document.querySelector('#new-link')?.value").await;
            (value == link).then_some(())
        })
        .await;
        window.key("Return");
        if link == LINK {
            window.see("[role=alert] svg").await;
        }
    }
    window.hear("Send the new invitation").await;
    let text = clipboard::text(&desktop).await;
    assert!(text.contains(NEW_LINK) && !text.contains(LINK), "the new invitation:\n{text}");
    // To «Calendar file», by keyboard.
    window.key("Tab");
    window.key("Tab");
    window.key("Return");
    let ics = until("the calendar file", async || calendar_file(&desktop)).await;
    let ics = ics.replace("\r\n ", "");
    assert!(ics.contains("SEQUENCE:1") && ics.contains("meeting_new"), "{ics}");
    window.key("Right");
    window.hear("Tell the data protection officer").await;
    window.key("Right");
    window.hear("Write down what happened").await;
    window.see("textarea").await;
    window.key("Right");
    window.hear("Everything is noted").await;
    until("the deadline in the tray", async || {
        let item = tray.item().await;
        tray.menu(&item).await.into_iter().find(|line| line.label.contains("h left"))
    })
    .await;
    window.key("Right");
    until("the count from before the crash", async || {
        let count =
            window.run("return document.querySelector('[data-head=admitted]')?.value").await;
        (count == "2").then_some(())
    })
    .await;
}

/// A meeting that has begun, and its companion in front.
pub async fn running_meeting<'d>(app: &App<'d>, tray: &Tray) -> Window<'d> {
    tray.choose("New invitation").await;
    let window = Window::titled(app, "Welcome").await;
    answer_first_run(&window).await;
    let meeting =
        Meeting { title: "Parents of class 4B", start: minutes_from_now(-5), minutes: 60 };
    fill_in(&window, &meeting).await;
    copy(&window).await;
    tray.choose("Start meeting").await;
    window.switch("Start of meeting").await;
    window.front().await;
    window
}

async fn kill_the_windows(desktop: &Desktop, app: &App<'_>) {
    let parent = app.id().to_string();
    let children = desktop.ask("pgrep", &["-P", &parent, "-f", "window"]);
    let child = children.lines().next().expect("the windows' process");
    desktop.ask("kill", &["-KILL", child]);
    until("no window", async || desktop.windows().is_empty().then_some(())).await;
}

fn put_on_the_clipboard(desktop: &Desktop, text: &str) {
    let file = desktop.path("link");
    fs::write(&file, text).expect("a file");
    let file = file.to_str().expect("a plain path");
    desktop.ask("sh", &["-c", &format!("xclip -selection clipboard -i {file} >/dev/null 2>&1")]);
}

fn calendar_file(desktop: &Desktop) -> Option<String> {
    let files = fs::read_dir(desktop.home()).ok()?.flatten();
    let mut files = files.map(|file| file.path());
    let file = files.find(|path| path.extension().is_some_and(|ending| ending == "ics"))?;
    fs::read_to_string(file).ok()
}
