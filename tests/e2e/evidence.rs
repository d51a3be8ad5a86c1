//! The history's evidence on the command line, and that nothing of ours is left when everything is
//! deleted.

use std::io::Write;
use std::process::{Output, Stdio};

use jiff::Timestamp;
use klubba_core::office::Office;
use klubba_core::store::{Key, Store};
use serde_json::Value;

use crate::app::klubba;
use crate::calendar_server::{Server, answer};
use crate::desktop::{Desktop, Keyring, Parts};

const FEED: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\nBEGIN:VEVENT\r\n\
    UID:a\r\nDTSTAMP:20260901T080000Z\r\nDTSTART:20261208T120000Z\r\nDURATION:PT30M\r\n\
    SUMMARY:Development talk\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

fn run(desktop: &Desktop, arguments: &[&str], input: &str) -> Output {
    let mut command = klubba(desktop);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("klubba runs");
    // It may end without reading.
    let _ = child.stdin.take().expect("its input").write_all(input.as_bytes());
    child.wait_with_output().expect("klubba ends")
}

#[test]
fn where_nothing_is_stored_nothing_is_signed() {
    let desktop = Desktop::bare();
    for arguments in [&["history", "head"][..], &["history", "export", "--format", "json"]] {
        let output = run(&desktop, arguments, "");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(output.stdout.is_empty(), "no key is shown: {arguments:?}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains("Nothing is stored here yet"), "{said}");
    }
}

#[test]
fn a_changed_export_is_told_with_exit_code_one() {
    let desktop = Desktop::bare();
    record_an_incident(&desktop);
    for format in ["json", "html", "csv"] {
        let export = run(&desktop, &["history", "export", "--format", format], "");
        assert_eq!(export.status.code(), Some(0), "{}", String::from_utf8_lossy(&export.stderr));
        let file = String::from_utf8(export.stdout).expect("text");
        let verify = |file: &str, more: &[&str]| {
            run(&desktop, &[&["history", "verify", "-"], more].concat(), file)
        };
        assert_eq!(verify(&file, &[]).status.code(), Some(0), "{format}: untouched");
        assert!(file.contains("incident_told"), "{format}: the incident is in it");
        let changed = file.replacen("incident_told", "incident_tald", 1);
        let output = verify(&changed, &["--format", "json"]);
        assert_eq!(output.status.code(), Some(1), "{format}: edited");
        let report: Value = serde_json::from_slice(&output.stdout).expect("a report");
        let findings = report["findings"].as_array().expect("a list");
        assert!(
            findings.iter().any(|one| one["kind"] == "content" && one["number"] == 2),
            "{report}"
        );
        let cut = &file[..file.len() - 40];
        let output = verify(cut, &["--format", "json"]);
        assert_eq!(output.status.code(), Some(1), "{format}: cut off");
        let report: Value = serde_json::from_slice(&output.stdout).expect("a report");
        assert_eq!(report["whole"], false, "{format}");
        assert!(report["findings"][0]["text"].is_string(), "{format}: {report}");
    }
    assert_eq!(run(&desktop, &["history", "verify", "-"], "hello").status.code(), Some(2));
}

/// Makes the database, with the key in a file, and notes an incident in it.
fn record_an_incident(desktop: &Desktop) {
    let file = desktop.path("talks.ics");
    std::fs::write(&file, FEED).expect("a file");
    let added = run(desktop, &["calendar", "add", "file", file.to_str().expect("a path")], "");
    assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
    let folder = desktop.home().join(".local/share/klubba");
    let key = std::fs::read(folder.join("klubba.key")).expect("a key");
    let key = Key::from_slice(&key).expect("a key");
    let store = Store::open(&folder.join("klubba.db"), &key).expect("the database");
    let now = Timestamp::now();
    let mut office = Office::open(store, now).expect("an office");
    let id = office.open_incident("screen", None, now).expect("an incident");
    office.tell_of_incident(id, "data_protection_officer", now).expect("an entry");
}

#[tokio::test]
async fn deleting_everything_takes_calendars_out_of_the_keyring_while_klubba_does_not_run() {
    let parts =
        Parts { tray: false, notifications: false, keyring: Keyring::Unlocked, ..Parts::ALL };
    let desktop = Desktop::with(parts).await;
    let server = Server::start(answer("200 OK", "", FEED.as_bytes()));
    let address = format!("{}\n", server.address("/secret/basic.ics"));
    let added = run(&desktop, &["calendar", "add", "feed"], &address);
    assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
    let ours = || desktop.ask("secret-tool", &["search", "--all", "service", "se.klubba.Klubba"]);
    assert_eq!(ours().matches("[/").count(), 2, "a key and an address:\n{}", ours());
    // Another folder's are none of this one's.
    let other = desktop.path("other");
    let other = other.to_str().expect("a plain path");
    let added = run(&desktop, &["--data-dir", other, "calendar", "add", "feed"], &address);
    assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
    let deleted = run(&desktop, &["delete-everything", "--yes", "--format", "json"], "");
    assert!(deleted.status.success(), "{}", String::from_utf8_lossy(&deleted.stderr));
    let told: Value = serde_json::from_slice(&deleted.stdout).expect("JSON");
    assert_eq!(told["keyring"], true);
    assert_eq!(told["remaining"], serde_json::json!([]));
    let left = ours();
    assert_eq!(left.matches("[/").count(), 2, "only the other folder's:\n{left}");
    assert!(
        left.lines()
            .filter(|line| line.contains("attribute.username"))
            .all(|line| line.ends_with(other)),
        "{left}"
    );
}
