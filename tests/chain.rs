//! The chain over the history: every entry has its place, nothing can be changed or taken out, and
//! the head is signed.

use klubba_core::chain::{self, Head, KeptHead, PublicKey};
use klubba_core::office::Office;
use klubba_core::store::{Entry, EntryKind, Link, Store};
use klubba_core::text::Lang;
use serde_json::json;

use crate::given;

const KEY: klubba_core::store::Key = klubba_core::store::Key::new([7; 32]);

/// What the chain comes to, worked out from what the entries say.
fn check(store: &Store) -> Vec<Link> {
    let key: PublicKey = store.find_chain_key().unwrap().public();
    let links = store.list_links().unwrap();
    let mut head = Head { count: 0, hash: key.root() };
    for link in &links {
        let digest = link.content.as_ref().map_or(link.digest, chain::digest_of_entry);
        let hash = chain::link(head.hash, head.count + 1, digest);
        head = Head { count: head.count + 1, hash };
        assert_eq!((link.number, link.digest, link.hash), (head.count, digest, hash), "{link:?}");
    }
    let signed = store.find_head().unwrap().unwrap();
    assert_eq!(signed.head, head);
    assert!(key.has_signed_head(&head, &signed.signature));
    links
}

fn file() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("klubba.db");
    (folder, path)
}

fn plain(path: &std::path::Path) -> rusqlite::Connection {
    let connection = rusqlite::Connection::open(path).unwrap();
    let hex: String = KEY.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    connection.pragma_update(None, "key", format!("x'{hex}'")).unwrap();
    connection
}

#[test]
fn two_processes_make_one_chain() {
    let (_folder, path) = file();
    let mut office = given::office_with(Store::open(&path, &KEY).unwrap(), Lang::Sv);
    let draft = given::draft(&office, "bergen-meet");
    let id = given::sent(&mut office, &draft, 1).meeting_id;
    let mut others: Vec<Store> = (0..2).map(|_| Store::open(&path, &KEY).unwrap()).collect();
    for turn in 0..20 {
        let entry = Entry::new(EntryKind::Tick, given::now());
        others[turn % 2].insert_entry(id, &entry, given::now()).unwrap();
        let both = others[(turn + 1) % 2].transaction(|store| {
            store.insert_entry(id, &entry, given::now())?;
            store.insert_entry(id, &entry, given::now())
        });
        both.unwrap();
    }
    assert_eq!(check(&others[0]).len(), 61);
}

#[test]
fn what_was_recorded_stays_as_it_is() {
    let (_folder, path) = file();
    let mut office = given::office_with(Store::open(&path, &KEY).unwrap(), Lang::Sv);
    let draft = given::draft(&office, "bergen-meet");
    let meeting = given::sent(&mut office, &draft, 1).meeting_id;
    office.open_incident("outsider", Some(meeting), given::now()).unwrap();
    drop(office);
    let connection = plain(&path);
    for sql in [
        "UPDATE incident SET opened_at = '2020-01-01T00:00:00.000Z'",
        "UPDATE incident SET kind = 'link', meeting_id = NULL",
        "UPDATE incident SET meeting_uid = 'x', meeting_id = NULL",
        "DELETE FROM incident",
        "UPDATE incident_entry SET value = 'x'",
        "UPDATE incident_entry SET number = NULL",
        "DELETE FROM incident_entry",
        "UPDATE entry SET value = 'mail'",
        "UPDATE entry SET number = NULL",
        "DELETE FROM entry",
        "DELETE FROM link",
        "UPDATE link SET hash = zeroblob(32)",
        "UPDATE link SET digest = zeroblob(32)",
        "UPDATE link SET number = 7",
        "UPDATE link SET record = '{}'",
    ] {
        let refused = connection.execute_batch(sql).unwrap_err().to_string();
        assert!(refused.contains("history is only added to"), "{sql}: {refused}");
    }
    check(&Store::open(&path, &KEY).unwrap());
}

#[test]
fn what_an_older_program_recorded_is_chained_when_it_is_opened() {
    let (_folder, path) = file();
    let mut office = given::office_with(Store::open(&path, &KEY).unwrap(), Lang::Sv);
    let draft = given::draft(&office, "bergen-meet");
    let meeting = given::sent(&mut office, &draft, 1).meeting_id;
    let incident = office.open_incident("outsider", Some(meeting), given::now()).unwrap();
    office.tell_of_incident(incident, "data_protection_officer", given::now()).unwrap();
    drop(office);
    // As an older program left it: the chain ended before incidents were in it, or there was none.
    for kept in [2, 0] {
        forget_chain(&path, kept);
        Office::open(Store::open(&path, &KEY).unwrap(), given::now()).unwrap();
        let links = check(&Store::open(&path, &KEY).unwrap());
        let content = |number: usize| links[number - 1].content.as_ref().unwrap();
        assert_eq!(content(1)["about"]["title"], json!("Utvecklingssamtal"));
        assert_eq!(content(1)["routine"], json!("bergen-meet"));
        assert_eq!(content(2)["kind"], json!("incident"), "a meeting's own entry");
        assert_eq!(content(3)["kind"], json!("incident_step_started"));
        assert_eq!(content(3)["meeting"], json!("uid-1@klubba"));
        assert_eq!(content(4)["kind"], json!("incident_told"));
        assert_eq!(content(4)["incident"]["kind"], json!("outsider"));
    }
}

/// Ends the chain after so many entries, behind the back of what guards it.
fn forget_chain(path: &std::path::Path, kept: usize) {
    let store = Store::open(path, &KEY).unwrap();
    let links = store.list_links().unwrap();
    let head = kept.checked_sub(1).map(|last| {
        let head = Head { count: links[last].number, hash: links[last].hash };
        (head, store.find_chain_key().unwrap().sign_head(&head))
    });
    drop(store);
    let connection = plain(path);
    let triggers: Vec<(String, String)> = connection
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for (name, _) in &triggers {
        connection.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    connection
        .execute_batch(&format!(
            "DELETE FROM chain_head; DELETE FROM link WHERE number > {kept};
             UPDATE incident_entry SET number = NULL WHERE number > {kept};
             UPDATE entry SET number = NULL, about = NULL, routine_version_id = NULL
             WHERE number > {kept}"
        ))
        .unwrap();
    if let Some((head, signature)) = head {
        let sql = "INSERT INTO chain_head VALUES (1, ?1, ?2, ?3)";
        connection.execute(sql, (head.count, head.hash.0, signature)).unwrap();
    }
    for (_, sql) in &triggers {
        connection.execute_batch(sql).unwrap();
    }
}

#[test]
fn a_correction_names_the_old_entry_and_leaves_it() {
    let mut office = given::office();
    let draft = given::draft(&office, "bergen-meet");
    let id = given::sent(&mut office, &draft, 1).meeting_id;
    assert!(office.correct(id, 9, "Skickades med e-post", given::now()).is_err(), "no such entry");
    assert!(office.correct(id, 1, " ", given::now()).is_err(), "no words");
    assert!(office.correct(id, 1, &"x".repeat(501), given::now()).is_err(), "too many words");
    office.correct(id, 1, "Skickades med e-post", given::now()).unwrap();
    let events = office.history_meeting(id, given::now()).unwrap().events;
    assert_eq!(events.len(), 2);
    assert_eq!(events[0].corrected.as_deref(), Some("Rättad i nr 2"));
    assert_eq!(events[1].what, "Du rättade nr 1: Skickades med e-post");
}

#[test]
fn what_was_sent_is_kept_as_it_was_then() {
    let mut office = given::office();
    let mut draft = given::draft(&office, "bergen-meet");
    let id = given::sent(&mut office, &draft, 1).meeting_id;
    draft.time = "16.00".to_owned();
    office.send(&draft, Some(id), "x", klubba_core::office::Way::Mail, given::now()).unwrap();
    let store = office.into_store();
    let links = check(&store);
    let starts = links.iter().map(|link| &link.content.as_ref().unwrap()["about"]["start"]);
    let starts: Vec<&str> = starts.map(|start| start.as_str().unwrap()).collect();
    assert_eq!(starts, ["2026-11-26T14:30:00.000Z", "2026-11-26T15:00:00.000Z"]);
    let all = format!("{links:?}");
    assert!(!all.contains("meet.google.com"), "no link: {all}");
}

#[test]
fn a_head_kept_elsewhere_is_read_as_people_write_it() {
    let hash = chain::digest_of_bytes(&[b"x"]);
    let head = Head { count: 1207, hash };
    let whole = hash.to_string();
    let table = [
        (head.short(), true),
        (hash.short(), true),
        (hash.short().to_uppercase(), true),
        (hash.short().replace('-', " "), true),
        (hash.short().replace('-', "\n"), true),
        (whole.clone(), true),
        (format!("  {whole}\n"), true),
        (format!("1207: {whole}"), true),
        (format!("1208 {whole}"), false),
        (hash.short().replace('-', "").replace('a', "b"), false),
    ];
    for (text, same) in table {
        let kept = KeptHead::read(&text).unwrap_or_else(|| panic!("{text} is readable"));
        assert_eq!(kept.is(&head), same, "{text}");
    }
    for text in ["", "1207", "abc", "zzzz-zzzz", &whole[..31], &format!("{whole}0"), "1207 "] {
        assert_eq!(KeptHead::read(text), None, "{text}");
    }
}

#[test]
fn there_is_one_way_to_write_a_value() {
    let value = json!({ "b": [1, -2, true, null], "a": "\u{1}\"\\/é\n\u{2028}", "A": {} });
    let written = chain::canonical(&value);
    assert_eq!(written, "{\"A\":{},\"a\":\"\\u0001\\\"\\\\/é\\n\u{2028}\",\"b\":[1,-2,true,null]}");
    assert_eq!(chain::read(&written), Ok(value));
    for bad in ["{\"a\":1,\"a\":2}", "1.5", "1e3", "{", "", "[1,]", "nul", "\"\u{1}\""] {
        assert!(chain::read(bad).is_err(), "{bad}");
    }
}
