//! Reminders on a real desktop by a clock that is set: toast, window, daemon and process may each
//! fail, and every reminder is shown once or recorded as missed.

use std::process::Stdio;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use klubba_core::reminder::ReminderSettings;
use serde_json::Value;
use zbus::Connection;

use crate::app::{App, klubba};
use crate::desktop::{Desktop, Keyring, Parts};
use crate::kills;
use crate::notification::{self, Notices};
use crate::talks::{self, Talk, choose, in_minutes, said, toasts_only};
use crate::tray::Tray;
use crate::wait::until;
use crate::window::Window;

const ALOUD: &str = "read the guidelines aloud";
const CLEAN: &str = "time to clean up";

/// A desktop whose keys are files, so that tests can look into the store, with a clock to be set.
async fn desktop(notifications: bool) -> Desktop {
    let mut desktop =
        Desktop::with(Parts { keyring: Keyring::Absent, notifications, ..Parts::ALL }).await;
    desktop.start_clock();
    desktop
}

/// Connects a calendar with these meetings: name, minutes from now to its start, and how long it
/// is; returns when they start.
fn connect(desktop: &Desktop, talks: &[(&str, i64, i64)]) -> Vec<Timestamp> {
    let talk = |(name, minutes, length): &(&str, i64, i64)| Talk {
        name: (*name).to_owned(),
        start: in_minutes(*minutes),
        minutes: *length,
    };
    let talks: Vec<Talk> = talks.iter().map(talk).collect();
    talks::connect(desktop, &talks);
    talks.iter().map(|talk| talk.start).collect()
}

fn json(desktop: &Desktop, arguments: &[&str]) -> Value {
    let text = said(desktop, &[arguments, &["--format", "json"]].concat());
    serde_json::from_str(&text).expect("JSON")
}

/// What is recorded of one reminder, by the meeting's name and its kind; empty: nothing.
fn state(desktop: &Desktop, name: &str, kind: &str) -> String {
    let plan = json(desktop, &["reminders", "plan", "--from", "2020-01-01", "--to", "2040-01-01"]);
    let plan = plan.as_array().expect("a list").clone();
    let one = plan.into_iter().find(|one| one["uid"] == name && one["kind"] == kind);
    one.and_then(|one| one["state"].as_str().map(str::to_owned)).unwrap_or_default()
}

async fn comes_to(desktop: &Desktop, name: &str, kind: &str, wanted: &str) {
    until(&format!("{kind} of {name} {wanted}"), async || {
        (state(desktop, name, kind) == wanted).then_some(())
    })
    .await;
}

/// What the history says of the meeting with this name, line by line.
fn history(desktop: &Desktop, name: &str) -> Vec<String> {
    let plan = json(desktop, &["reminders", "plan", "--from", "2020-01-01", "--to", "2040-01-01"]);
    let plan = plan.as_array().expect("a list").clone();
    let one = plan.into_iter().find(|one| one["uid"] == name).expect("the meeting");
    let number = one["meeting_id"].as_u64().expect("it is recorded").to_string();
    let shown = json(desktop, &["history", "show", &number]);
    let events = shown["events"].as_array().expect("events").clone();
    events.iter().map(|event| event["what"].as_str().unwrap_or_default().to_owned()).collect()
}

fn count(lines: &[String], words: &str) -> usize {
    lines.iter().filter(|line| line.contains(words)).count()
}

/// Klubba in the tray, with everything open.
async fn started(desktop: &Desktop) -> App<'_> {
    let app = App::start(desktop, &[]);
    is_open(desktop).await;
    app
}

/// The tray has its whole menu once the database is open.
async fn is_open(desktop: &Desktop) {
    let tray = Tray::of(desktop).await;
    until("the database to be open", async || {
        let item = tray.item().await;
        let lines = tray.menu(&item).await;
        lines.iter().any(|line| line.label.contains("New invitation")).then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_toast_at_the_start_leads_to_its_own_meeting() {
    let desktop = desktop(true).await;
    let starts = connect(&desktop, &[("first", 60, 60), ("second", 90, 60)]);
    choose(&desktop, toasts_only());
    let notices = Notices::on(&desktop).await;
    let app = started(&desktop).await;
    desktop.set_clock(starts[0]);
    comes_to(&desktop, "first", "read_aloud", "shown").await;
    notification::close_all(&desktop);
    desktop.set_clock(starts[1]);
    comes_to(&desktop, "second", "read_aloud", "shown").await;
    let all = notices.told(2).await;
    assert!(all.iter().all(|notice| notice.summary.contains(ALOUD)), "{all:?}");
    assert!(desktop.windows().is_empty(), "no window but the toast");
    notification::answer(&desktop, "Read aloud").await;
    let window = Window::titled(&app, "Start of meeting").await;
    window.hear("second talk").await;
    let told = history(&desktop, "second");
    assert_eq!(count(&told, "reminded you with a notification"), 1, "{told:?}");
    assert_eq!(count(&told, "in its own window"), 0, "{told:?}");
}

#[tokio::test]
async fn a_window_at_the_start_although_the_desktop_is_not_to_be_disturbed() {
    let desktop = desktop(true).await;
    let starts = connect(&desktop, &[("first", 60, 60)]);
    choose(&desktop, ReminderSettings::default());
    desktop.ask("dunstctl", &["set-paused", "true"]);
    let doctor = doctor(&desktop, "disturb");
    assert_eq!((&doctor["ok"], &doctor["id"]), (&false.into(), &"disturb".into()), "{doctor}");
    let app = started(&desktop).await;
    desktop.set_clock(starts[0]);
    let window = Window::titled(&app, "Start of meeting").await;
    window.hear("first talk").await;
    until("both ways in the history", async || {
        let told = history(&desktop, "first");
        let toast = count(&told, "sent a notification; the computer was set to Do not disturb");
        let own = count(&told, "Klubba reminded you in its own window");
        (toast == 1 && own == 1).then_some(())
    })
    .await;
    assert_eq!(state(&desktop, "first", "read_aloud"), "shown");
    desktop.ask("dunstctl", &["set-paused", "false"]);
    assert_eq!(self::doctor(&desktop, "disturb")["ok"], true);
}

/// One line of what the doctor says; it may find something.
fn doctor(desktop: &Desktop, id: &str) -> Value {
    let mut command = klubba(desktop);
    command.args(["doctor", "--format", "json"]).stdout(Stdio::piped());
    let output = command.output().expect("klubba runs");
    let rows: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let rows = rows.as_array().expect("a list").clone();
    rows.into_iter().find(|row| row["id"] == id).expect("the row")
}

#[tokio::test]
async fn without_a_daemon_the_window_comes_and_the_doctor_says_so() {
    let desktop = desktop(false).await;
    let starts = connect(&desktop, &[("first", 60, 60)]);
    choose(&desktop, toasts_only());
    let row = doctor(&desktop, "notifications");
    assert_eq!(row["ok"], false, "{row}");
    let app = started(&desktop).await;
    desktop.set_clock(starts[0]);
    let window = Window::titled(&app, "Start of meeting").await;
    window.hear("first talk").await;
    comes_to(&desktop, "first", "read_aloud", "shown").await;
    let told = history(&desktop, "first");
    assert_eq!(count(&told, "reminded you in its own window"), 1, "{told:?}");
    assert_eq!(count(&told, "with a notification"), 0, "{told:?}");
}

#[tokio::test]
async fn without_a_bus_the_window_comes() {
    let parts = Parts { bus: false, tray: false, notifications: false, keyring: Keyring::Absent };
    let mut desktop = Desktop::with(parts).await;
    desktop.start_clock();
    let starts = connect(&desktop, &[("first", 60, 60)]);
    choose(&desktop, toasts_only());
    assert_eq!(doctor(&desktop, "bus")["ok"], false);
    let app = App::start(&desktop, &[]);
    let window = Window::titled(&app, "Klubba").await;
    window.hear("This desktop shows no program icons").await;
    desktop.set_clock(starts[0]);
    window.switch("Start of meeting").await;
    window.hear("first talk").await;
    comes_to(&desktop, "first", "read_aloud", "shown").await;
}

#[tokio::test]
async fn what_nobody_could_be_shown_is_tried_again() {
    let desktop = desktop(false).await;
    let starts = connect(&desktop, &[("first", 60, 60)]);
    choose(&desktop, ReminderSettings::default());
    let app = App::without_a_screen(&desktop);
    is_open(&desktop).await;
    desktop.set_clock(starts[0]);
    comes_to(&desktop, "first", "read_aloud", "due").await;
    until("the windows to give up", async || {
        desktop.log("klubba").contains("no notification").then_some(())
    })
    .await;
    desktop.start_notifications().await;
    until("the next try", async || {
        // A minute later at the latest.
        let now = Timestamp::now() + SignedDuration::from_mins(60);
        desktop.set_clock(now.max(starts[0]) + SignedDuration::from_mins(2));
        (notification::shown(&desktop) == 1).then_some(())
    })
    .await;
    comes_to(&desktop, "first", "read_aloud", "shown").await;
    app.kill().await;
}

#[tokio::test]
async fn a_daemon_that_dies_with_a_toast_on_the_screen_takes_no_reminder_along() {
    let desktop = desktop(true).await;
    let starts = connect(&desktop, &[("first", 60, 60), ("second", 90, 60)]);
    choose(&desktop, toasts_only());
    let notices = Notices::on(&desktop).await;
    let app = started(&desktop).await;
    desktop.set_clock(starts[0]);
    until("the toast", async || (notification::shown(&desktop) > 0).then_some(())).await;
    comes_to(&desktop, "first", "read_aloud", "shown").await;
    desktop.kill_notifications().await;
    let window = Window::titled(&app, "Start of meeting").await;
    window.hear("first talk").await;
    until("the window in the history", async || {
        let told = history(&desktop, "first");
        (count(&told, "reminded you in its own window") == 1).then_some(())
    })
    .await;
    // The next daemon shows what comes next; the first is not told again.
    desktop.start_notifications().await;
    desktop.set_clock(starts[1]);
    comes_to(&desktop, "second", "read_aloud", "shown").await;
    until("the next toast", async || (notification::shown(&desktop) > 0).then_some(())).await;
    notices.told(2).await;
}

#[tokio::test]
async fn killed_between_recording_and_showing_the_next_says_it_once_in_its_own_window() {
    let desktop = desktop(false).await;
    let starts = connect(&desktop, &[("first", 60, 60)]);
    choose(&desktop, toasts_only());
    // A daemon that hangs: it takes every call and answers none.
    let hung = hung_daemon(&desktop).await;
    let notices = Notices::on(&desktop).await;
    let app = started(&desktop).await;
    desktop.set_clock(starts[0]);
    notices.saying(ALOUD, Duration::from_secs(30)).await;
    assert_eq!(state(&desktop, "first", "read_aloud"), "due", "recorded and not shown");
    app.kill().await;
    drop(hung);
    desktop.start_notifications().await;

    // Nobody knows what the first daemon did with it: no second toast, although only toasts are
    // wanted.
    let app = started(&desktop).await;
    let window = Window::titled(&app, "Start of meeting").await;
    window.hear("first talk").await;
    comes_to(&desktop, "first", "read_aloud", "shown").await;
    app.kill().await;
    let _app = started(&desktop).await;
    desktop.set_clock(starts[0] + SignedDuration::from_mins(60));
    comes_to(&desktop, "first", "clean_up", "shown").await;
    let all = notices.told(2).await;
    assert!(all[1].summary.contains(CLEAN), "{all:?}");
    let told = history(&desktop, "first");
    assert_eq!(count(&told, "reminded you in its own window"), 1, "{told:?}");
    assert_eq!(count(&told, "reminded you"), 2, "start and end, once each: {told:?}");
}

/// Owns the name of the notification daemon, and never answers.
async fn hung_daemon(desktop: &Desktop) -> Connection {
    let bus = desktop.bus().await;
    bus.request_name("org.freedesktop.Notifications").await.expect("the name is free");
    bus
}

#[tokio::test]
async fn a_daemon_that_never_answers_holds_nothing_up() {
    let desktop = desktop(false).await;
    let starts = connect(&desktop, &[("first", 60, 60)]);
    choose(&desktop, toasts_only());
    let _hung = hung_daemon(&desktop).await;
    let app = started(&desktop).await;
    desktop.set_clock(starts[0]);
    let window = Window::titled(&app, "Start of meeting").await;
    window.hear("first talk").await;
    comes_to(&desktop, "first", "read_aloud", "shown").await;
    // The doctor asks the same daemon, and ends.
    assert!(doctor(&desktop, "disturb")["ok"].is_boolean());
}

#[tokio::test]
async fn a_clock_stepped_over_three_meetings_tells_of_all_of_them_once() {
    let desktop = desktop(true).await;
    let day = 24 * 60;
    let talks = [("long past", 60, 30), ("ended", 3 * day, 30), ("running", 3 * day + 60, 60)];
    let starts = connect(&desktop, &talks);
    choose(&desktop, ReminderSettings::default());
    let notices = Notices::on(&desktop).await;
    let app = started(&desktop).await;
    let late = starts[2] + SignedDuration::from_mins(10);
    desktop.set_clock(late);
    let summary = notices.saying("meetings", Duration::from_secs(30)).await;
    for words in ["A meeting is running", "2 meetings are over", "For 2 meetings"] {
        assert!(summary.body.contains(words), "{words} in {summary:?}");
    }
    let window = Window::titled(&app, "Klubba").await;
    window.see(".due h2").await;
    let heads = "return [...document.querySelectorAll('.due h2')].map((h) => h.innerText).join()";
    assert_eq!(
        window.run(heads).await,
        "Running now: read the guidelines?,Over: clean up the chat,Missed while you were away"
    );
    for (name, kind, wanted) in [
        ("long past", "read_aloud", "missed"),
        ("long past", "clean_up", "shown"),
        ("ended", "read_aloud", "missed"),
        ("ended", "clean_up", "shown"),
        ("running", "read_aloud", "shown"),
    ] {
        comes_to(&desktop, name, kind, wanted).await;
    }
    let told = history(&desktop, "long past");
    assert_eq!(count(&told, "The reminder was missed"), 1, "honestly: {told:?}");
    // Back and forth again: what is told is told.
    desktop.set_clock(starts[0] - SignedDuration::from_mins(30));
    desktop.set_clock(late);
    desktop.set_clock(starts[2] + SignedDuration::from_mins(60));
    notices.saying(CLEAN, Duration::from_secs(30)).await;
    notices.told(2).await;
}

#[tokio::test]
async fn a_test_reminder_proves_every_way() {
    let desktop = desktop(true).await;
    connect(&desktop, &[("first", 600, 60)]);
    let app = started(&desktop).await;
    let answer = json(&desktop, &["reminders", "test"]);
    for way in ["toast", "window", "tray"] {
        assert_eq!(answer[way], "shown", "{way}: {answer}");
    }
    let window = Window::titled(&app, "Settings").await;
    for words in [
        "Notification: the computer took it",
        "Klubba's window: works",
        "Icon in the tray: the desktop shows it",
    ] {
        window.hear(words).await;
    }
    notification::answer(&desktop, "I see it").await;
    window.hear("Notification: works, you saw it").await;
    // Once more, from the window, while toasts are held back.
    desktop.ask("dunstctl", &["set-paused", "true"]);
    window.press("Send a test reminder").await;
    window.hear("Do not disturb and shows none now").await;
    window.hear("Klubba's window: works").await;
}

#[tokio::test]
async fn a_test_reminder_says_what_does_not_work() {
    let desktop = {
        let parts =
            Parts { keyring: Keyring::Absent, notifications: false, tray: false, ..Parts::ALL };
        let mut desktop = Desktop::with(parts).await;
        desktop.start_clock();
        desktop
    };
    connect(&desktop, &[("first", 600, 60)]);
    let alone = klubba(&desktop).args(["reminders", "test"]).status().expect("klubba runs");
    assert_eq!(alone.code(), Some(1), "no Klubba runs that could remind");
    let app = App::start(&desktop, &[]);
    let _window = Window::titled(&app, "Klubba").await;
    let mut command = klubba(&desktop);
    command.args(["reminders", "test", "--format", "json"]).stdout(Stdio::piped());
    let output = command.output().expect("klubba runs");
    assert_eq!(output.status.code(), Some(1), "findings");
    let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let ways = (&answer["toast"], &answer["window"], &answer["tray"]);
    assert_eq!(ways, (&"failed".into(), &"shown".into(), &"failed".into()));
}

#[tokio::test]
async fn where_another_computer_writes_it_reminds_all_the_same_and_once() {
    let desktop = desktop(true).await;
    let starts = connect(&desktop, &[("first", 60, 60), ("second", 90, 60)]);
    choose(&desktop, toasts_only());
    let note = r#"{"id":"another","name":"OTHER-PC","since":"2026-11-01T08:00:00Z"}"#;
    let file = desktop.home().join(".local/share/klubba/klubba.db.writer");
    std::fs::write(&file, note).expect("the other computer's note");
    let notices = Notices::on(&desktop).await;
    let app = started(&desktop).await;
    desktop.set_clock(starts[0]);
    let notice = notices.saying(ALOUD, Duration::from_secs(30)).await;
    assert!(notice.body.contains("Klubba cannot record this now"), "{notice:?}");
    until("the toast", async || (notification::shown(&desktop) == 1).then_some(())).await;
    notification::close_all(&desktop);
    app.kill().await;
    let app = started(&desktop).await;
    desktop.set_clock(starts[1]);
    notices.told(2).await;
    assert_eq!(state(&desktop, "first", "read_aloud"), "", "nothing is recorded");
    app.kill().await;
    // The other computer has gone: what was shown is recorded, and not shown again.
    std::fs::remove_file(&file).expect("the note");
    let _app = started(&desktop).await;
    comes_to(&desktop, "first", "read_aloud", "shown").await;
    comes_to(&desktop, "second", "read_aloud", "shown").await;
    notices.told(2).await;
}

#[tokio::test]
async fn a_locked_screen_is_told() {
    let desktop = desktop(true).await;
    let starts = connect(&desktop, &[("first", 60, 60)]);
    choose(&desktop, toasts_only());
    assert_eq!(doctor(&desktop, "lock")["ok"], true);
    desktop.lock_screen().await;
    until("the doctor to say so", async || (doctor(&desktop, "lock")["ok"] == false).then_some(()))
        .await;
    let _app = started(&desktop).await;
    desktop.set_clock(starts[0]);
    comes_to(&desktop, "first", "read_aloud", "shown").await;
    let told = history(&desktop, "first");
    assert_eq!(doctor(&desktop, "lock")["ok"], false, "still locked");
    assert_eq!(count(&told, "with a notification; the screen was locked"), 1, "{told:?}");
}

#[tokio::test]
async fn killed_at_any_moment_nothing_is_lost_or_told_twice() {
    let figures = kills::run(8).await;
    assert_eq!((figures.lost, figures.told_twice), (0, 0), "{figures}");
    assert_eq!(figures.missed, 2, "what was slept through: {figures}");
    assert_eq!(figures.by_toast + figures.by_window, 6, "{figures}");
}
