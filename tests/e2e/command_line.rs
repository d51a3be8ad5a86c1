//! The command line, where there is no display and no bus at all.

use std::collections::BTreeSet;
use std::process::{Command, Output};

use crate::app::klubba;
use crate::desktop::Desktop;

fn run(desktop: &Desktop, arguments: &[&str]) -> Output {
    let mut command: Command = klubba(desktop);
    let output = command
        .args(arguments)
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped());
    output.output().expect("klubba runs")
}

const INVITE: [&str; 13] = [
    "invite",
    "--routine",
    "goteborg-digitala-moten",
    "--service",
    "teams",
    "--lang",
    "sv,en",
    "--purpose",
    "Föräldramöte i klass 4B",
    "--start",
    "2027-01-21T18:00",
    "--duration",
    "60m",
];
/// Every rule of the five source documents, one a line.
const SEED_IDS: &str = include_str!("../data/seed-ids.txt");
const LINK: &str = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0";

#[test]
fn invites_without_a_display() {
    let desktop = Desktop::bare();
    let arguments = |format: &'static str| {
        let more = [
            "--link",
            LINK,
            "--policy-url",
            "https://goteborg.se/personuppgifter",
            "--format",
            format,
        ];
        [INVITE.as_slice(), more.as_slice()].concat()
    };
    let json = run(&desktop, &arguments("json"));
    assert!(json.status.success(), "{}", String::from_utf8_lossy(&json.stderr));
    let invitation: serde_json::Value =
        serde_json::from_slice(&json.stdout).expect("JSON on stdout");
    for field in ["subject", "text", "html", "findings", "settings", "read_aloud", "after"] {
        assert!(invitation.get(field).is_some(), "no {field}");
    }
    let text = run(&desktop, &arguments("text"));
    let text = String::from_utf8(text.stdout).expect("text");
    let body = invitation["text"].as_str().expect("text");
    assert!(text.trim_end().ends_with(body.trim_end()), "one text in both:\n{text}");
    assert!(text.contains(LINK) && text.contains("https://goteborg.se/personuppgifter"), "{text}");
    assert!(!text.contains(['\u{2068}', '\u{2069}', '\u{200b}']), "invisible characters");
    let ics = String::from_utf8(run(&desktop, &arguments("ics")).stdout).expect("text");
    assert!(ics.starts_with("BEGIN:VCALENDAR\r\n") && ics.contains("CLASS:PRIVATE"), "{ics}");
    let html = String::from_utf8(run(&desktop, &arguments("html")).stdout).expect("text");
    assert!(html.contains(&format!("href=\"{LINK}\"")), "{html}");
    assert!(std::fs::read_dir(desktop.home()).expect("home").next().is_none(), "nothing is stored");
}

#[test]
fn says_what_is_wrong_with_arguments() {
    let desktop = Desktop::bare();
    let wrong: [(&str, &[&str]); 3] = [
        ("an unknown routine", &["invite", "--routine", "nowhere", "--lang", "sv"]),
        ("an unknown subcommand", &["invtie"]),
        ("a file that is not there", &["routines", "check", "/no/such/file.toml"]),
    ];
    for (name, arguments) in wrong {
        let output = run(&desktop, arguments);
        assert_eq!(
            output.status.code(),
            Some(2),
            "{name}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{name} is told on stderr");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!said.contains("panicked"), "{name}: {said}");
    }
}

#[test]
fn lists_the_shipped_routines_and_carries_every_source_rule() {
    let desktop = Desktop::bare();
    let listed = run(&desktop, &["routines", "list"]);
    let listed = String::from_utf8(listed.stdout).expect("text");
    let mut files = Vec::new();
    for id in [
        "goteborg-digitala-moten",
        "oppvekst-teams",
        "bergen-meet",
        "hasselby-pexip",
        "skl-molntjanster",
    ] {
        assert!(listed.contains(id), "{id} in:\n{listed}");
        let shown = run(&desktop, &["routines", "show", id]);
        assert!(shown.status.success() && !shown.stdout.is_empty(), "routines show {id}");
        let exported = run(&desktop, &["routines", "export", id]);
        let file = desktop.path(&format!("{id}.toml"));
        std::fs::write(&file, &exported.stdout).expect("a file");
        files.push(String::from_utf8(exported.stdout).expect("text"));
        let checked = run(&desktop, &["routines", "check", file.to_str().expect("a path")]);
        assert!(checked.status.success(), "{id}: {}", String::from_utf8_lossy(&checked.stdout));
    }
    let carried: BTreeSet<&str> = files.iter().flat_map(|file| source_ids(file)).collect();
    let wanted: BTreeSet<&str> =
        SEED_IDS.lines().filter_map(|line| line.split(' ').next()).collect();
    let missing: Vec<&&str> = wanted.difference(&carried).collect();
    assert!(missing.is_empty(), "not carried: {missing:?}");
}

#[test]
fn doctor_says_what_is_missing_and_what_to_do() {
    let desktop = Desktop::bare();
    let output = run(&desktop, &["doctor"]);
    let said = String::from_utf8_lossy(&output.stdout).to_lowercase();
    for word in ["bus", "tray", "notification", "keyring", "database"] {
        assert!(said.contains(word), "{word} in:\n{said}");
    }
    assert_ne!(output.status.code(), None, "no crash");
}

/// The ids of source rules that stand in a routine file, as in `S0-01`.
fn source_ids(file: &str) -> impl Iterator<Item = &str> {
    let is_id = |word: &&str| word.starts_with('S') && word.as_bytes().get(2) == Some(&b'-');
    file.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').filter(is_id)
}
