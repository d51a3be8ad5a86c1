//! A home with a database in it that the real program made and filled; for what is tried on it.

#![allow(dead_code, reason = "each of the programs that try something needs its own part")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use jiff::Timestamp;
use klubba_core::draft::Draft;
use klubba_core::office::{Office, Settings, Way};
use klubba_core::store::{Key, NewMeeting, Store};

const ROUTINE: &str = "goteborg-digitala-moten";

/// Opens with whichever of the kept keys fits, as Klubba does.
pub fn open(data: &Path) -> Option<Store> {
    keys(data).iter().find_map(|key| Store::open(&data.join("klubba.db"), key).ok())
}

/// The kept keys: one, or two while it is being changed.
pub fn keys(data: &Path) -> Vec<Key> {
    let kept = std::fs::read(data.join("klubba.key")).expect("a key file");
    kept.chunks(Key::LENGTH).filter_map(Key::from_slice).collect()
}

/// The program that lies beside an example.
pub fn beside() -> PathBuf {
    let own = std::env::current_exe().expect("a program");
    own.ancestors().nth(2).expect("target").join("klubba")
}

/// The file as SQLite sees it, past the store.
pub fn raw(data: &Path) -> rusqlite::Connection {
    let key: String = keys(data)[0].as_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    let connection = rusqlite::Connection::open(data.join("klubba.db")).expect("a database");
    connection.pragma_update(None, "key", format!("x'{key}'")).expect("a key");
    connection
}

/// Adds meetings of last year that were closed.
pub fn add_closed(data: &Path, meetings: u32) {
    let many = "INSERT INTO meeting
            (uid, sequence, routine_version_id, draft, title, start_at, end_at, closed_at)
        WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < ?1)
        SELECT 'closed-' || n, 0, routine_version_id, draft, title, '2025-11-26T14:30:00.000Z',
               '2025-11-26T15:00:00.000Z', '2025-11-26T15:10:00.000Z'
        FROM count, (SELECT * FROM meeting LIMIT 1)";
    raw(data).execute(many, [meetings]).expect("meetings");
}

/// Everything that is stored, a line for each row.
pub fn rows(data: &Path) -> Vec<String> {
    let connection = raw(data);
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
                  AND sql NOT LIKE 'CREATE VIRTUAL%'";
    let mut tables = connection.prepare(tables).expect("tables");
    let names = tables.query_map([], |row| row.get::<_, String>(0)).expect("tables");
    let mut rows = Vec::new();
    for name in names.flatten() {
        let mut all = connection.prepare(&format!("SELECT * FROM \"{name}\"")).expect("a table");
        let columns = all.column_count();
        let mut found = all.query([]).expect("rows");
        while let Some(row) = found.next().expect("a row") {
            let value = |at| row.get::<_, rusqlite::types::Value>(at).expect("a value");
            let values: Vec<_> = (0..columns).map(value).collect();
            rows.push(format!("{name} {values:?}"));
        }
    }
    rows
}

pub fn klubba(program: &Path, home: &Path, data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.env_clear().env("HOME", home).env("LANG", "C.UTF-8");
    command.arg("--data-dir").arg(data).args(arguments);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Makes a database with so many meetings, the first of them sent as an invitation.
pub fn fill(program: &Path, home: &Path, data: &Path, meetings: u32) {
    let mut export = klubba(program, home, data, &["routines", "export", ROUTINE]);
    let exported = export.stdout(Stdio::piped()).output().expect("klubba");
    let text = String::from_utf8(exported.stdout).expect("text");
    let file = home.join("own.toml");
    std::fs::write(&file, text.replace(&format!("\"{ROUTINE}\""), "\"own\"")).expect("a file");
    let path = file.to_str().expect("a plain path");
    assert!(
        klubba(program, home, data, &["routines", "import", path])
            .status()
            .expect("klubba")
            .success()
    );
    let now = Timestamp::now();
    let mut office = Office::open(open(data).expect("the kept key fits"), now).expect("an office");
    let policy_url = "https://goteborg.se/personuppgifter".to_owned();
    let settings =
        Settings { policy_url, signature: "Expeditionen".to_owned(), ..Settings::default() };
    office.save_settings(settings).expect("settings");
    let mut draft = office.draft_for(ROUTINE, now);
    draft.title = "Parents of class 4B".to_owned();
    draft.purpose = "How the term went".to_owned();
    draft.date = now.in_tz("UTC").expect("a zone").tomorrow().expect("a day").date().to_string();
    draft.time = "15.30".to_owned();
    draft.service = Some("teams".to_owned());
    draft.link =
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0".to_owned();
    let sent = office.send(&draft, None, "0@klubba", Way::Clipboard, now).expect("an invitation");
    let mut store = open(data).expect("the kept key fits");
    let record = store.find_meeting(sent.meeting_id).expect("a store").expect("the meeting");
    let filled = store.transaction(|store| {
        for number in 1..meetings {
            store.insert_meeting(&NewMeeting {
                uid: format!("{number}@klubba"),
                routine_version_id: record.routine_version_id,
                draft: record.draft.clone(),
                search_words: record.title.clone(),
                title: record.title.clone(),
                start_at: record.start_at,
                end_at: record.end_at,
            })?;
        }
        Ok(())
    });
    filled.expect("a full store");
}

/// A number from nought to one.
pub fn random() -> f64 {
    let mut bytes = [0; 4];
    getrandom::fill(&mut bytes).expect("randomness");
    f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX)
}

/// The smallest routine there is, but for its id and its title.
pub const SMALLEST: &str = r#"format = 1
id = "ID"
version = 1
original_language = "sv"
title = { sv = "TITLE" }

[organisation]
name = "Skolan"
kind = "school"
country = "SE"
public_authority = true

[source]
title = "Rutin"
publisher = "Skolan"
language = "sv"

[[rules]]
key = "no-recording"
topic = "recording"
phase = "during"
strength = "must_not"
text = { sv = "Spela inte in." }
[[rules.outputs]]
channel = "tip"
"#;

/// A file of the first version, under the kept key, with so many meetings.
pub fn make_old(data: &Path, meetings: u32) {
    let connection = raw(data);
    let first = include_str!("../../src-tauri/core/migrations/0001_initial.sql");
    connection.execute_batch(first).expect("the first shape");
    connection.pragma_update(None, "user_version", 1).expect("a version");
    let version = "INSERT INTO routine_version VALUES (1, 'own', 1, ?1, 0, '2026-01-01T00:00:00Z')";
    let file = SMALLEST.replace("ID", "own").replace("TITLE", "Own");
    connection.execute(version, [file]).expect("a routine");
    let draft = Draft { routine_id: "own".to_owned(), ..Draft::default() };
    let draft = serde_json::to_string(&draft).expect("JSON");
    for number in 0..meetings {
        let meeting = "INSERT INTO meeting VALUES (?1, 'uid-' || ?1, 0, 1, ?2, 'Title',
                       '2026-01-01T00:00:00Z', '2026-01-01T01:00:00Z', NULL)";
        connection.execute(meeting, (number, &draft)).expect("a meeting");
    }
}
