//! A calendar with talks, connected by the command line; and the store as it lies, for whoever
//! wants to choose or to look without a window.

use std::fmt::Write as _;
use std::process::Stdio;

use jiff::{SignedDuration, Timestamp};
use klubba_core::office::Office;
use klubba_core::reminder::{ReminderSettings, ReminderState};
use klubba_core::store::{EntryKind, Key, Store};

use crate::app::klubba;
use crate::desktop::Desktop;

/// A meeting of the calendar; its name is its UID, too.
pub struct Talk {
    pub name: String,
    pub start: Timestamp,
    pub minutes: i64,
}

/// Connects a calendar with these meetings, which all follow one routine.
pub fn connect(desktop: &Desktop, talks: &[Talk]) {
    let mut text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n".to_owned();
    for Talk { name, start, minutes } in talks {
        let start = start.strftime("%Y%m%dT%H%M%SZ");
        let written = write!(
            text,
            "BEGIN:VEVENT\r\nUID:{name}\r\nDTSTAMP:20260901T080000Z\r\nDTSTART:{start}\r\n\
             DURATION:PT{minutes}M\r\nSUMMARY:{name} talk\r\nEND:VEVENT\r\n"
        );
        written.expect("text takes everything");
    }
    text.push_str("END:VCALENDAR\r\n");
    let file = desktop.path("talks.ics");
    std::fs::write(&file, text).expect("a file");
    let file = file.to_str().expect("a plain path");
    said(desktop, &["calendar", "add", "file", file]);
    said(desktop, &["calendar", "map", "--words", "talk", "--routine", "bergen-meet"]);
}

/// What the command line says; it succeeds.
pub fn said(desktop: &Desktop, arguments: &[&str]) -> String {
    let mut command = klubba(desktop);
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    let output = command.output().expect("klubba runs");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments:?}: {errors}");
    String::from_utf8(output.stdout).expect("text")
}

/// The whole minute we are in, and so many more.
pub fn in_minutes(minutes: i64) -> Timestamp {
    let now = Timestamp::now().as_second() / 60 * 60;
    Timestamp::from_second(now).expect("a time") + SignedDuration::from_mins(minutes)
}

/// The store of a desktop whose keys are files.
pub fn store(desktop: &Desktop) -> Store {
    let folder = desktop.home().join(".local/share/klubba");
    let key = std::fs::read(folder.join("klubba.key")).expect("a key file");
    let key = Key::from_slice(&key).expect("a key");
    Store::open(&folder.join("klubba.db"), &key).expect("the store")
}

/// What is recorded of a reminder of the first calendar.
pub fn state(store: &Store, name: &str, duty: &str) -> Option<ReminderState> {
    let reminder = store.find_reminder(&format!("calendar-1/{name}//{duty}"));
    reminder.expect("the store").map(|reminder| reminder.recorded.state)
}

/// What the user chose; while no Klubba runs.
pub fn choose(desktop: &Desktop, settings: ReminderSettings) {
    let mut office = Office::open(store(desktop), Timestamp::now()).expect("an office");
    office.save_reminder_settings(settings).expect("settings");
}

/// No window comes with a toast.
pub fn toasts_only() -> ReminderSettings {
    ReminderSettings { window: false, ..ReminderSettings::default() }
}

/// Whether the history says that Klubba's own window said it.
pub fn was_in_window(store: &Store, name: &str, duty: &str) -> bool {
    let reminder = store.find_reminder(&format!("calendar-1/{name}//{duty}")).expect("the store");
    let meeting_id = reminder.and_then(|reminder| reminder.matter.meeting_id());
    let entries = meeting_id.map(|id| store.list_entries(id).expect("the store"));
    entries.is_some_and(|entries| {
        entries.iter().any(|entry| {
            entry.kind == EntryKind::ReminderShown && entry.channel.as_deref() == Some("window")
        })
    })
}
