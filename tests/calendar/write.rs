//! The files we write: line by line, folded and escaped as RFC 5545 asks.

use klubba_core::calendar::{Method, OutgoingEvent, write_ics};

fn event() -> OutgoingEvent {
    OutgoingEvent {
        uid: "2f1c6a0e-7d59-4f3e-9d0a-6b4f0a3a9c11@klubba.invalid".to_owned(),
        sequence: 0,
        stamp: "2026-08-20T08:00:00Z".parse().unwrap(),
        start: "2026-09-15T13:00:00[Europe/Oslo]".parse().unwrap(),
        end: "2026-09-15T13:30:00[Europe/Oslo]".parse().unwrap(),
        summary: "Utviklingssamtale; kl. 13, rom 2".to_owned(),
        language: "nb".to_owned(),
        description: "Velkommen til møtet.\nLenke: https://teams.microsoft.com/meet/41234567890123?p=AbC\n\\o/ æøå 🎓".to_owned(),
        link: Some("https://teams.microsoft.com/meet/41234567890123?p=AbC".to_owned()),
        service: None,
        link_label: "Bli med: \"møte\"".to_owned(),
        alarm_minutes: Some(10),
        private: true,
        method: Method::Publish,
        product_id: "-//Klubba//Klubba 1//NO".to_owned(),
    }
}

#[test]
fn published_meeting() {
    let text = write_ics(&event());
    assert!(
        text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])),
        "every line ends in CRLF and is short"
    );
    super::assert_snapshot("calendar-published", &text.replace("\r\n", "\n"));
}

#[test]
fn cancelled_meeting_has_no_alarm() {
    let text = write_ics(&OutgoingEvent { method: Method::Cancel, sequence: 1, ..event() });
    for line in ["METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1"] {
        assert!(text.contains(&format!("{line}\r\n")), "{line} is missing");
    }
    assert!(!text.contains("VALARM"));
}
