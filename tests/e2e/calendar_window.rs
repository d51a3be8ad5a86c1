//! Calendars in the real window: files that are dropped, opened and chosen, rules that are asked
//! for once, and servers that take their time.

use std::path::PathBuf;

use serde_json::Value;

use crate::app::{App, klubba};
use crate::calendar_server::{Manner, Server, answer};
use crate::connected::{add_feed_named, event, json};
use crate::desktop::Desktop;
use crate::drag::drop_file;
use crate::invitation::answer_first_run;
use crate::wait::until;
use crate::window::Window;

const ROUTINE: &str = "bergen-meet";

/// A meeting of tomorrow: its UID, its subject, and its link.
type Talk<'t> = (&'t str, &'t str, &'t str);

/// A calendar file with these.
fn file(desktop: &Desktop, name: &str, talks: &[Talk<'_>]) -> PathBuf {
    let tomorrow = jiff::Zoned::now().date().tomorrow().expect("a day");
    let events = talks.iter().zip(10..).map(|((uid, subject, link), hour)| {
        format!(
            "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20260901T080000Z\r\n\
             DTSTART;TZID=Europe/Stockholm:{}T{hour}0000\r\nDURATION:PT30M\r\n\
             SUMMARY:{subject}\r\nLOCATION:{link}\r\nEND:VEVENT\r\n",
            tomorrow.strftime("%Y%m%d")
        )
    });
    let events: String = events.collect();
    let text = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n{events}END:VCALENDAR\r\n"
    );
    let path = desktop.path(name);
    std::fs::write(&path, text).expect("a file");
    path
}

/// Subject and place of each meeting, as the command line lists them.
fn places(desktop: &Desktop) -> Vec<(String, String)> {
    let today = jiff::Zoned::now().date().to_string();
    let days = ["meetings", "list", "--from", &today, "--to", "2040-01-01", "--format", "json"];
    let listed = json(desktop, &days, "");
    let word = |one: &Value, field: &str| one[field].as_str().unwrap_or_default().to_owned();
    let rows = listed.as_array().expect("a list").iter();
    rows.map(|one| (word(one, "title"), word(one, "place"))).collect()
}

fn place_of(desktop: &Desktop, title: &str) -> String {
    let found = places(desktop).into_iter().find(|(one, _)| one == title);
    found.map(|(_, place)| place).unwrap_or_default()
}

#[tokio::test]
async fn a_calendar_file_is_dropped_opened_and_chosen_and_its_routine_is_asked_for_once() {
    let desktop = Desktop::complete().await;
    let (app, tray) = App::in_tray(&desktop).await;
    tray.choose("New invitation").await;
    let window = Window::titled(&app, "Welcome").await;
    answer_first_run(&window).await;
    let shown = klubba(&desktop).args(["--show", "meetings"]).status();
    assert!(shown.expect("klubba runs").success());
    window.switch("Meetings").await;
    window.hear("No meetings to show").await;

    let first = file(
        &desktop,
        "first.ics",
        &[
            ("one", "Development talk", "https://meet.google.com/one-oneo-one"),
            ("two", "Coffee", "https://meet.google.com/two-twot-two"),
        ],
    );
    drop_file(&desktop, &desktop.window_titled("Meetings").await, &first);
    window.see("dialog[open]").await;
    window.hear("first.ics").await;
    window.hear("Development talk").await;
    assert!(places(&desktop).is_empty(), "looked at, not taken in");
    window.click("dialog[open] .row button").await;
    window.hear("Which routine is this?").await;
    for title in ["Development talk", "Coffee"] {
        assert_eq!(place_of(&desktop, title), "offered", "{title}: nothing is forced");
    }
    let asks = "li:has(h3) .ask select";
    until("two questions", async || (window.count(asks).await == 2).then_some(())).await;
    window.choose("li:first-child .ask select", &format!("{ROUTINE}/development-talk")).await;
    window.press("Follow that routine").await;
    until("the answer", async || {
        (place_of(&desktop, "Development talk") == "followed").then_some(())
    })
    .await;
    assert_eq!(place_of(&desktop, "Coffee"), "offered", "the answer is for its like alone");

    // The next file with the same words follows at once.
    let second = file(
        &desktop,
        "second.ics",
        &[("three", "Development talk 5A", "https://meet.google.com/thr-eeth-ree")],
    );
    let opened = klubba(&desktop).arg(&second).status().expect("klubba runs");
    assert!(opened.success(), "the second start hands its file to the first");
    window.see("dialog[open]").await;
    window.hear("second.ics").await;
    window.click("dialog[open] .row button").await;
    until("the meeting", async || {
        (place_of(&desktop, "Development talk 5A") == "followed").then_some(())
    })
    .await;
    until("one question", async || (window.count(asks).await == 1).then_some(())).await;

    // What is chosen, without the desktop's own dialog, which does not come while a window is
    // driven; «not mine» is an answer, too.
    let third = file(
        &desktop,
        "third.ics",
        &[("four", "Development talk 6B", "https://meet.google.com/fou-rfou-rfo")],
    );
    window.choose_file("#calendar-file", &third).await;
    window.see("dialog[open]").await;
    window.hear("third.ics").await;
    window.click("dialog[open] .row button").await;
    until("the meeting", async || {
        (place_of(&desktop, "Development talk 6B") == "followed").then_some(())
    })
    .await;
    window.press("Not my meeting").await;
    until("the answer", async || (place_of(&desktop, "Coffee") == "not_mine").then_some(())).await;
    until("nothing to be asked", async || (window.count(asks).await == 0).then_some(())).await;

    // Something that is no calendar says so, and takes nothing in.
    let before = places(&desktop).len();
    let login = desktop.path("login.ics");
    std::fs::write(&login, "<html>Log in</html>").expect("a file");
    drop_file(&desktop, &desktop.window_titled("Meetings").await, &login);
    window.see("dialog[open] .problem").await;
    window.key("Escape");
    until("the dialog to close", async || (!window.has("dialog[open]").await).then_some(())).await;
    assert_eq!(places(&desktop).len(), before);
}

#[tokio::test]
async fn a_slow_server_holds_up_no_other_and_how_far_it_is_shows() {
    let desktop = Desktop::complete().await;
    let (app, tray) = App::in_tray(&desktop).await;
    let body = event("a", "20261208T120000Z");
    let fine = || answer("200 OK", "", body.as_bytes());
    let (slow, quick) = (Server::start(fine()), Server::start(fine()));
    add_feed_named(&desktop, "Slow", &slow.address("/x.ics"));
    add_feed_named(&desktop, "Quick", &quick.address("/x.ics"));
    tray.choose("New invitation").await;
    let window = Window::titled(&app, "Welcome").await;
    answer_first_run(&window).await;
    window.go("meetings/").await;
    window.see("#calendars").await;
    slow.behave(Manner::Drip);
    let more = body.replace("END:VCALENDAR\r\n", "") + event("b", "20261209T120000Z").as_str();
    quick.behave(answer("200 OK", "", more.as_bytes()));
    window.press("Fetch now").await;
    window.hear("Fetching Slow (2 of 2)").await;
    window.hear("kB").await;
    let listed = json(&desktop, &["calendar", "list", "--format", "json"], "");
    assert_eq!(listed[0]["is_refreshing"], true, "{listed}");
    assert_eq!(listed[1]["event_count"], 1, "counted when all are there: {listed}");
    assert_eq!(listed[1]["is_refreshing"], false, "the other is there already: {listed}");
    // The same on the command line, in words: nobody is left to wonder.
    until("it to be over", async || {
        let listed = json(&desktop, &["calendar", "list", "--format", "json"], "");
        (listed[0]["problem"] == "timeout" && listed[1]["event_count"] == 2).then_some(())
    })
    .await;
    until("no bar", async || (!window.has("progress").await).then_some(())).await;
    let said = crate::connected::run(&desktop, &["calendar", "refresh"], "");
    let said = String::from_utf8_lossy(&said.stderr).into_owned();
    assert!(said.contains("Fetching Slow (2 of 2)"), "{said}");
    slow.behave(fine());
    let said = crate::connected::run(&desktop, &["calendar", "refresh"], "");
    let said = String::from_utf8_lossy(&said.stderr).into_owned();
    assert!(!said.contains("Fetching"), "what takes no second is not told of: {said}");
}
