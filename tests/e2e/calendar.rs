//! `klubba calendar expand`, where there is no display and no bus at all.

use std::io::Write;
use std::process::{Output, Stdio};

use crate::app::klubba;
use crate::desktop::Desktop;

const FILE: &str = "BEGIN:VCALENDAR\r
BEGIN:VEVENT\r
UID:b\r
DTSTART;TZID=W. Europe Standard Time:20261019T130000\r
DURATION:PT1H\r
RRULE:FREQ=WEEKLY;COUNT=3\r
EXDATE;TZID=W. Europe Standard Time:20261102T130000\r
SUMMARY:Fagsamtale\r
CLASS:PRIVATE\r
LOCATION:https://meet.google.com/abc-defg-hij\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:a\r
DTSTART;VALUE=DATE:20261020\r
DTEND;VALUE=DATE:20261022\r
SUMMARY:Planleggingsdager\r
STATUS:TENTATIVE\r
SEQUENCE:2\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:c\r
DTSTART:in a while\r
END:VEVENT\r
END:VCALENDAR\r
";

/// Runs it with this on standard input.
fn expand(desktop: &Desktop, arguments: &[&str], input: &[u8]) -> Output {
    let mut command = klubba(desktop);
    command.args(["calendar", "expand"]).args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("klubba runs");
    // It may end without reading: bad arguments, or more than it wants.
    let _ = child.stdin.take().expect("its input").write_all(input);
    child.wait_with_output().expect("klubba ends")
}

#[test]
fn expands_a_file_and_stores_nothing() {
    let desktop = Desktop::bare();
    let days = ["-", "--from", "2026-10-01", "--to", "2026-12-01", "--zone", "Europe/Oslo"];
    let json = expand(&desktop, &[&days[..], &["--format", "json"]].concat(), FILE.as_bytes());
    assert_eq!(json.status.code(), Some(0), "{}", String::from_utf8_lossy(&json.stderr));
    let printed: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    let links = serde_json::json!([{"service": "meet", "key": "abcdefghij", "standing": false}]);
    let talk = |start: &str, end: &str| {
        serde_json::json!({
            "uid": "b", "start": start, "end": end, "all_day": false, "summary": "Fagsamtale",
            "status": null, "sequence": 0, "private": true, "links": links,
        })
    };
    let expected = serde_json::json!([
        talk("2026-10-19T11:00:00Z", "2026-10-19T12:00:00Z"),
        {
            "uid": "a", "start": "2026-10-20", "end": "2026-10-22", "all_day": true,
            "summary": "Planleggingsdager", "status": "TENTATIVE", "sequence": 2,
            "private": false, "links": [],
        },
        talk("2026-10-26T12:00:00Z", "2026-10-26T13:00:00Z"),
    ]);
    assert_eq!(printed["occurrences"], expected);
    let problems = printed["problems"].as_array().expect("a list");
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!((&problems[0]["line"], &problems[0]["uid"]), (&22.into(), &"c".into()));
    assert!(problems[0]["message"].as_str().is_some_and(|text| text.contains("in a while")));
    let text = String::from_utf8(expand(&desktop, &days, FILE.as_bytes()).stdout).expect("text");
    let expected = "\
2026-10-19 13:00–14:00  Fagsamtale (meet)
2026-10-20 – 2026-10-21  Planleggingsdager
2026-10-26 13:00–14:00  Fagsamtale (meet)
";
    assert_eq!(text, expected);
    assert!(std::fs::read_dir(desktop.home()).expect("home").next().is_none(), "nothing is stored");
}

#[test]
fn says_what_is_wrong_with_a_file_or_the_days() {
    let desktop = Desktop::bare();
    let with = |file: &'static str, from: &'static str, to: &'static str, zone: &'static str| {
        [file, "--from", from, "--to", to, "--zone", zone, "--format", "json"]
    };
    let wrong = [
        ("no such file", with("/no/such.ics", "2026-10-01", "2026-12-01", "Europe/Oslo")),
        ("a folder", with("/", "2026-10-01", "2026-12-01", "Europe/Oslo")),
        ("no such day", with("-", "2026-02-30", "2026-12-01", "Europe/Oslo")),
        ("the wrong way round", with("-", "2026-12-01", "2026-10-01", "Europe/Oslo")),
        ("no day at all", with("-", "2026-12-01", "2026-12-01", "Europe/Oslo")),
        ("no such zone", with("-", "2026-10-01", "2026-12-01", "Europe/Nowhere")),
    ];
    for (name, arguments) in wrong {
        let output = expand(&desktop, &arguments, FILE.as_bytes());
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{name}: {said}");
        assert!(output.stdout.is_empty() && !said.is_empty(), "{name} is told on stderr");
        assert!(!said.contains("panicked"), "{name}: {said}");
    }
}

#[test]
fn reads_no_more_than_ten_megabytes() {
    let desktop = Desktop::bare();
    let days = ["-", "--from", "2026-10-01", "--to", "2026-12-01", "--zone", "Europe/Oslo"];
    let long = [FILE.as_bytes(), &b"X-FILLER:x\r\n".repeat(1_000_000)].concat();
    let output = expand(&desktop, &days, &long);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("longer than 10000000 bytes"), "{said}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("Fagsamtale"));
}
