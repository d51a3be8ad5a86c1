//! An incident's hours by a clock that is set, every kind of drill, and what is left of it all.

use std::process::Stdio;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::Value;

use crate::app::{App, klubba};
use crate::desktop::{Desktop, pictures};
use crate::drill::running_meeting;
use crate::invitation::answer_first_run;
use crate::notification::{self, Notices};
use crate::tray::Tray;
use crate::wait::until;
use crate::window::Window;

/// Each a Friday; what the officer decides comes after the time is out, or before.
#[tokio::test]
async fn the_hours_run_through_a_weekend_and_the_end_of_summer_time() {
    let mut desktop = Desktop::complete().await;
    desktop.start_clock();
    let friday = stockholm("2026-10-23T10:15");
    let monday = stockholm("2026-10-26T09:15");
    desktop.set_clock(friday);
    let notices = Notices::on(&desktop).await;
    let (app, tray) = App::in_tray(&desktop).await;
    let window = note_an_incident(&app, &tray).await;
    told(&notices, "72 h left").await;
    in_tray(&tray, "72 h left").await;
    window.hear("26 October 2026").await;

    let hours = |left: u32| due(&desktop, left);
    assert!(hours(0).duration_since(monday) < jiff::SignedDuration::from_mins(5), "72 hours");
    assert!(hours(0) >= monday);
    desktop.set_clock(hours(24));
    let notice = told(&notices, "24 h left").await;
    assert_eq!(notice.urgency, 2, "a duty is critical");
    let labels: Vec<&str> = notice.actions.chunks(2).map(|pair| pair[1].as_str()).collect();
    assert!(labels.contains(&"Show") && labels.contains(&"In an hour"), "{labels:?}");
    assert!(!labels.contains(&"Already done"), "only a decision ends it: {labels:?}");
    in_tray(&tray, "24 h left").await;
    notification::answer(&desktop, "In an hour").await;
    until("it to be put off", async || (state(&desktop, "deadline:24") == "snoozed").then_some(()))
        .await;
    // Put off a little after the reminder: an hour later is a little after, too.
    desktop.set_clock(hours(24) + jiff::SignedDuration::from_mins(65));
    told(&notices, "Incident: 22 h left").await;
    desktop.set_clock(hours(4));
    told(&notices, "Incident: 4 h left").await;
    in_tray(&tray, ": 4 h left").await;
    desktop.set_clock(hours(0));
    let over = told(&notices, "Incident: 0 min left").await;
    assert!(over.body.contains("The 72 hours are over"), "{over:?}");
    let summaries: Vec<String> = notices.all().into_iter().map(|one| one.summary).collect();
    assert_eq!(summaries.len(), 5, "each once, and the one that was put off again: {summaries:?}");
    desktop.set_clock(hours(0) + jiff::SignedDuration::from_hours(3));
    in_tray(&tray, "3 h over time").await;

    decide(&app, &window).await;
    not_in_tray(&tray).await;
    let listed = json(&desktop, &["incidents", "list"]);
    assert_eq!(listed[0]["state"], "not_notified");
    assert_eq!(state(&desktop, "deadline:0"), "withdrawn", "nothing is left to remind of");
}

#[tokio::test]
async fn a_decision_ends_the_hours_at_the_beginning_of_summer_time_too() {
    let mut desktop = Desktop::complete().await;
    desktop.start_clock();
    let friday = stockholm("2027-03-26T10:15");
    let monday = stockholm("2027-03-29T11:15");
    desktop.set_clock(friday);
    let notices = Notices::on(&desktop).await;
    let (app, tray) = App::in_tray(&desktop).await;
    let window = note_an_incident(&app, &tray).await;
    told(&notices, "72 h left").await;
    window.hear("29 March 2027").await;
    window.hear("11:15").await;
    let hours = |left: u32| due(&desktop, left);
    assert!(hours(0).duration_since(monday) < jiff::SignedDuration::from_mins(5), "72 hours");
    assert!(hours(0) >= monday);
    // Sunday morning, after the clocks went forward, and Klubba was not looked at since Friday.
    desktop.set_clock(hours(24));
    told(&notices, "24 h left").await;
    let end = hours(0);
    decide(&app, &window).await;
    not_in_tray(&tray).await;
    // A second one: what would have come for the first comes no more.
    desktop.set_clock(end - jiff::SignedDuration::from_hours(4));
    window.go("incidents/").await;
    report(&window).await;
    desktop.set_clock(end);
    until("the tray to go on with the second", async || {
        let lines = tray.menu(&tray.item().await).await;
        lines.into_iter().find(|line| line.label.contains("68 h left"))
    })
    .await;
    let summaries: Vec<String> = notices.all().into_iter().map(|one| one.summary).collect();
    assert!(!summaries.iter().any(|said| said.contains("4 h left") && !said.contains("24")));
    assert_eq!(summaries.len(), 3, "{summaries:?}");
}

/// From the companion by keyboard alone: two keys, then one a step.
#[tokio::test]
async fn every_kind_of_drill_is_two_keys_away_and_ends_in_a_record() {
    let desktop = Desktop::complete().await;
    let (app, tray) = App::in_tray(&desktop).await;
    let window = running_meeting(&app, &tray).await;
    window.see("[data-head=admitted]").await;
    // The first is the outsider, who has a test of her own.
    for (key, title, first) in [
        ("2", "The wrong person was let in", "Stop talking"),
        ("3", "Somebody is recording", "Stop talking"),
        ("4", "Something sensitive in the chat", "chat"),
        ("5", "The wrong screen or file was shared", "sharing"),
        ("6", "The link went to the wrong person", "new link"),
    ] {
        window.key("ctrl+i");
        window.see("dialog[open] li button:focus").await;
        window.key(key);
        window.hear(title).await;
        until(&format!("{first} at first in {title}"), async || {
            let said = window.run("return document.querySelector('.sentence')?.innerText").await;
            said.as_str().is_some_and(|said| said.contains(first)).then_some(())
        })
        .await;
        window.picture(&pictures().join(format!("drill-kind-{key}.png"))).await;
        if key == "6" {
            window.see("#new-link:focus").await;
            // Without a new link it goes on when it is passed over.
            window.press("Does not apply").await;
            window.hear("2 of").await;
        }
        go_through(&window).await;
        window.key("Right");
        window.see("[data-head=admitted]").await;
    }
    let listed = json(&desktop, &["incidents", "list"]);
    let listed = listed.as_array().expect("a list");
    assert_eq!(listed.len(), 5, "{listed:?}");
    assert!(listed.iter().all(|one| one["state"] == "undecided"), "{listed:?}");
    let view = json(&desktop, &["incidents", "show", &listed[0]["id"].to_string()]);
    assert_eq!(view["is_drilled"], true);
    assert!(view["events"].as_array().is_some_and(|events| events.len() > 3), "{view:?}");
}

/// Confirms one step after the other until everything is noted.
async fn go_through(window: &Window<'_>) {
    let place = "return document.querySelector('.drill .place')?.innerText ?? ''";
    for _ in 0..10 {
        let before = window.run(place).await;
        if window.text().await.contains("Everything is noted") {
            return;
        }
        window.run("document.activeElement?.blur()").await;
        window.key("Right");
        until("the next step", async || {
            let is_over = window.text().await.contains("Everything is noted");
            let at = |place: &Value| place.as_str().unwrap_or_default().to_owned();
            let step =
                |place: &str| place.lines().find(|line| line.contains(" of ")).map(str::to_owned);
            let moved = step(&at(&window.run(place).await)) != step(&at(&before));
            (is_over || moved).then_some(())
        })
        .await;
    }
}

/// The first run answered, and something that was noticed without a meeting.
async fn note_an_incident<'d>(app: &App<'d>, tray: &Tray) -> Window<'d> {
    tray.choose("New invitation").await;
    let window = Window::titled(app, "Welcome").await;
    answer_first_run(&window).await;
    window.go("incidents/").await;
    report(&window).await;
    window
}

async fn report(window: &Window<'_>) {
    window.choose("#report-kind", "screen").await;
    window.press("Begin").await;
    window.hear("The wrong screen or file was shared").await;
    window.press("Show the record").await;
    window.see("form textarea").await;
}

/// What the data protection officer concluded, written into the record.
async fn decide(app: &App<'_>, window: &Window<'_>) {
    notification::close_all(app.desktop);
    window.fill("section textarea", "Nobody could see anything").await;
    window.press("Not notified").await;
    window.hear("Nobody could see anything").await;
}

async fn told(notices: &Notices, words: &str) -> crate::notification::Notice {
    notices.saying(words, Duration::from_secs(30)).await
}

async fn in_tray(tray: &Tray, words: &str) {
    until(&format!("{words:?} in the tray"), async || {
        let item = tray.item().await;
        let lines = tray.menu(&item).await;
        lines.into_iter().find(|line| line.label.contains(words))
    })
    .await;
}

async fn not_in_tray(tray: &Tray) {
    until("no hours in the tray", async || {
        let item = tray.item().await;
        let lines = tray.menu(&item).await;
        let runs = |label: &str| label.contains(" h left") || label.contains("over time");
        (!lines.is_empty() && !lines.iter().any(|line| runs(&line.label))).then_some(())
    })
    .await;
}

/// A reminder of the first incident; none once no plan has it any more.
fn planned(desktop: &Desktop, word: &str) -> Option<Value> {
    let plan = json(desktop, &["reminders", "plan", "--from", "2026-01-01", "--to", "2028-01-01"]);
    let id = format!("incident/1//{word}");
    plan.as_array().into_iter().flatten().find(|one| one["id"] == id.as_str()).cloned()
}

/// What is recorded of it.
fn state(desktop: &Desktop, word: &str) -> String {
    let one =
        planned(desktop, word).map(|one| one["state"].as_str().unwrap_or_default().to_owned());
    one.unwrap_or_else(|| "withdrawn".to_owned())
}

/// When so many hours are left.
fn due(desktop: &Desktop, left: u32) -> Timestamp {
    let one = planned(desktop, &format!("deadline:{left}")).expect("a plan");
    one["due"].as_str().and_then(|due| due.parse().ok()).expect("a time")
}

fn json(desktop: &Desktop, arguments: &[&str]) -> Value {
    let mut command = klubba(desktop);
    command.args(arguments).args(["--format", "json"]);
    let output = command.stdout(Stdio::piped()).stderr(Stdio::piped()).output().expect("klubba");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{arguments:?}: {said}"))
}

fn stockholm(local: &str) -> Timestamp {
    let local: DateTime = local.parse().expect("a time");
    let zone = TimeZone::get("Europe/Stockholm").expect("a zone");
    zone.to_ambiguous_timestamp(local).compatible().expect("a time")
}
