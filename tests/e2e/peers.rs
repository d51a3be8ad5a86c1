//! Klubba's calendar files in two other programs' eyes, and theirs in ours.
//!
//! `cargo xtask test` installs both: icalendar in `target/peers`, ical.js in `tests/peers`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use jiff::{SignedDuration, Timestamp, Zoned};
use klubba_core::calendar::{Method, OutgoingEvent, write_ics};
use klubba_core::draft::Draft;
use klubba_core::office::{Office, OldLink, SeriesPlan, Settings, Way};
use klubba_core::store::Store;
use serde_json::Value;

use crate::app::binary;

const ZONES: [&str; 10] = [
    "Europe/Oslo",
    "Europe/Stockholm",
    "Europe/Copenhagen",
    "Europe/Helsinki",
    "Africa/Casablanca",
    "Asia/Tokyo",
    "America/New_York",
    "UTC",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
];
const TIMES: [&str; 5] = [
    "2026-03-28T23:30:00",
    "2026-03-29T03:00:00",
    "2026-06-15T13:00:00",
    "2026-10-25T02:30:00",
    "2026-12-31T23:45:00",
];
const TEXTS: [&str; 5] = [
    "Møte; a,b\\c",
    "æøå ÆØÅ äöÄÖ 🎓🎓🎓",
    "\"quoted\": ^'caret^n",
    "Linje 1\r\n\r\nLinje 2 \\n",
    "🎓ø🎓ø🎓ø🎓ø🎓ø🎓ø🎓ø🎓ø🎓ø🎓ø🎓ø🎓ø🎓ø🎓ø🎓ø🎓ø🎓ø🎓ø🎓ø🎓ø",
];
const LINK: &str = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_AbC%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d&x=a,b;c";

#[test]
fn both_peers_read_what_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut events = Vec::new();
    let mut files = Vec::new();
    for (row, zone) in ZONES.iter().enumerate() {
        for (column, time) in TIMES.iter().enumerate() {
            let number = row * TIMES.len() + column;
            let start = format!("{time}[{zone}]").parse().expect("a time");
            let event = event(number, start, TEXTS[(row + column) % TEXTS.len()]);
            let file = folder.path().join(format!("{number:03}.ics"));
            fs::write(&file, write_ics(&event)).expect("a file");
            events.push(event);
            files.push(file);
        }
    }
    let by_python = read_by(Command::new(python()).arg(peers().join("check_ics.py")), &files);
    let by_js = read_by(Command::new("node").arg(peers().join("check_ics.mjs")), &files);
    assert_eq!((by_python.len(), by_js.len()), (events.len(), events.len()));
    for (number, event) in events.iter().enumerate() {
        let mut js = by_js[number].clone();
        // ical.js makes a line break of a literal `\n` in a parameter, which RFC 6868 does not.
        js["label"] = by_python[number]["label"].clone();
        assert_eq!(by_python[number], js, "file {number}");
        let seen = |name: &str| by_python[number][name].as_str().expect("text");
        let instant = |name: &str| seen(name).parse::<Timestamp>().expect("an instant");
        assert_eq!(instant("start"), event.start.timestamp(), "file {number}");
        assert_eq!(instant("end"), event.end.timestamp(), "file {number}");
        assert_eq!((seen("uid"), seen("summary")), (&*event.uid, &*event.summary));
        assert_eq!(seen("class"), if event.private { "PRIVATE" } else { "PUBLIC" });
    }
}

fn event(number: usize, start: Zoned, text: &str) -> OutgoingEvent {
    OutgoingEvent {
        uid: format!("{number}@klubba.invalid"),
        sequence: u32::try_from(number).expect("few files"),
        stamp: "2026-08-20T08:00:00Z".parse().expect("an instant"),
        end: start.checked_add(SignedDuration::from_mins(45)).expect("a time"),
        start,
        summary: text.replace(['\r', '\n'], " "),
        language: "nb".to_owned(),
        description: format!("{text}\nhttps://meet.google.com/abc-defg-hij"),
        link: (!number.is_multiple_of(3)).then(|| LINK.to_owned()),
        service: None,
        link_label: text.to_owned(),
        alarm_minutes: number.is_multiple_of(2).then_some(10),
        private: !number.is_multiple_of(4),
        method: if number.is_multiple_of(5) { Method::Cancel } else { Method::Publish },
        product_id: "-//Klubba//Klubba 1//NO".to_owned(),
    }
}

/// An invitation, the one that replaces it, and its cancellation.
#[test]
fn a_changed_meeting_stays_the_same_meeting_to_both_peers() {
    let (mut office, draft) = office();
    let sent = office.send(&draft, None, "one@klubba.invalid", Way::Clipboard, now());
    let sent = sent.expect("it has no holes");
    let id = sent.meeting_id;
    let moved = Draft { link: NEW_LINK.to_owned(), time: "17.00".to_owned(), ..draft };
    let changed = office.change_meeting(id, &moved, OldLink::Closed, Way::Clipboard, now());
    let changed = changed.expect("it has no holes").ics;
    let cancelled = office.cancel_meeting(id, OldLink::Closed, Way::Clipboard, now());
    let cancelled = cancelled.expect("it is planned").ics;
    let (by_python, by_js) = seen_by_both(&[sent.ics, changed, cancelled]);
    assert_eq!(by_python, by_js);
    let seen = |name: &str| by_python.iter().map(|row| row[name].clone()).collect::<Vec<_>>();
    assert_eq!(seen("uid"), vec![Value::from("one@klubba.invalid"); 3]);
    assert_eq!(seen("sequence"), [0, 1, 2].map(Value::from));
    assert_eq!(seen("method"), ["PUBLISH", "PUBLISH", "CANCEL"].map(Value::from));
    assert_eq!(seen("status"), ["CONFIRMED", "CONFIRMED", "CANCELLED"].map(Value::from));
    assert_eq!(seen("alarms"), [1, 1, 0].map(Value::from));
    assert_eq!(by_python[1]["location"], NEW_LINK);
    assert_ne!(by_python[0]["start"], by_python[1]["start"]);
}

#[test]
fn both_peers_read_a_series_of_twenty_five_talks() {
    let (mut office, draft) = office();
    let links = (0..25).map(|n| {
        let letter = |n: u8| char::from(b'a' + n);
        format!("https://meet.google.com/abc-{0}{0}{0}{0}-xyz\n", letter(n))
    });
    let plan = SeriesPlan {
        draft: Draft { minutes: 25, ..draft },
        days: (24..29).map(|day| format!("2026-11-{day}")).collect(),
        from: "13.00".to_owned(),
        to: "15.30".to_owned(),
        pause_minutes: 5,
        links: links.collect(),
        without: Vec::new(),
    };
    let uids = (0..).map(|number| format!("talk-{number}@klubba.invalid"));
    let series = office.make_series(&plan, uids, now()).expect("the plan is good");
    let file = office.series_ics(series, now()).expect("every talk has its link");
    let (by_python, by_js) = seen_by_both(&[file]);
    assert_eq!(by_python, by_js);
    assert_eq!(by_python.len(), 25);
    for name in ["uid", "location", "start"] {
        let distinct: std::collections::BTreeSet<_> =
            by_python.iter().map(|row| row[name].to_string()).collect();
        assert_eq!(distinct.len(), 25, "every talk has its own {name}");
    }
}

const NEW_LINK: &str = "https://meet.google.com/zzz-yyyy-xxx";

fn now() -> Timestamp {
    "2026-11-23T08:00:00Z".parse().expect("an instant")
}

/// An office, and a draft with nothing missing.
fn office() -> (Office, Draft) {
    let store = Store::open_in_memory().expect("a store");
    let mut office = Office::open(store, now()).expect("an office");
    let settings = Settings {
        policy_url: "https://www.stad.se/integritetspolicy".to_owned(),
        ..Settings::default()
    };
    office.save_settings(settings).expect("a known zone");
    let mut draft = office.draft_for("bergen-meet", now());
    draft.date = "2026-11-26".to_owned();
    draft.time = "15.30".to_owned();
    draft.link = "https://meet.google.com/abc-defg-hij".to_owned();
    (office, draft)
}

/// What both peers see in these files, a row for each event.
fn seen_by_both(contents: &[String]) -> (Vec<Value>, Vec<Value>) {
    let folder = tempfile::tempdir().expect("a folder");
    let files: Vec<PathBuf> = contents
        .iter()
        .enumerate()
        .map(|(number, content)| {
            let file = folder.path().join(format!("{number}.ics"));
            fs::write(&file, content).expect("a file");
            file
        })
        .collect();
    let by_python = read_by(Command::new(python()).arg(peers().join("check_ics.py")), &files);
    let by_js = read_by(Command::new("node").arg(peers().join("check_ics.mjs")), &files);
    (by_python, by_js)
}

#[test]
fn occurrences_are_those_that_both_peers_see() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut generate = Command::new(python());
    generate.arg(peers().join("generate.py")).args(["1", "60"]).arg(folder.path());
    told(&mut generate);
    let mut compare = Command::new(python());
    compare.arg(peers().join("compare.py")).arg(binary()).arg(python());
    println!("{}", told(compare.arg(folder.path()).arg("Europe/Oslo")));
}

/// One row for each event of each file, in their order.
fn read_by(peer: &mut Command, files: &[PathBuf]) -> Vec<Value> {
    let rows = told(peer.args(files));
    rows.lines().map(|row| serde_json::from_str(row).expect("JSON")).collect()
}

fn told(command: &mut Command) -> String {
    let output = command.output().expect("the peers are there: cargo xtask test installs them");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    said
}

fn peers() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers")
}

fn python() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/peers/bin/python")
}
