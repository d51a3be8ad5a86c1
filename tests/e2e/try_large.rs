//! A database of very many meetings: how long opening, checking, backing up, restoring and changing
//! the key take.
//!
//! `cargo run --release --example large -- 100000`

mod filled;

use std::path::Path;
use std::time::Instant;

use filled::{beside, fill, klubba, open};
use jiff::Timestamp;
use klubba_core::store::{Entry, EntryKind};

/// What is recorded of each meeting.
const ENTRIES: u32 = 3;

fn main() {
    let meetings = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(100_000);
    let folder = tempfile::tempdir().expect("a folder");
    let (home, data) = (folder.path(), folder.path().join("data"));
    timed("filling", || {
        fill(&beside(), home, &data, meetings);
        record(&data, meetings);
    });
    let size = std::fs::metadata(data.join("klubba.db")).expect("a database").len();
    println!("{meetings} meetings, {} entries, {} MB", meetings * ENTRIES, size >> 20);
    let run = |arguments: &[&str]| {
        timed(&arguments[..2].join(" "), || {
            let done = klubba(&beside(), home, &data, arguments).status().expect("klubba");
            assert!(done.success(), "{arguments:?}");
        });
    };
    timed("quick_check", || {
        let store = open(&data).expect("it opens");
        assert!(store.quick_check().expect("it can be checked").is_empty());
    });
    run(&["history", "head"]);
    run(&["history", "list"]);
    run(&["meetings", "list"]);
    run(&["history", "correct", "1", "1", "It was so"]);
    run(&["backup", "create"]);
    let backups = std::fs::read_dir(data.join("backups")).expect("backups");
    let backup = backups.flatten().next().expect("a backup").path();
    let backup = backup.to_str().expect("a plain path");
    run(&["backup", "verify", backup]);
    run(&["backup", "restore", backup]);
    run(&["key", "rekey"]);
}

fn record(data: &Path, meetings: u32) {
    let now = Timestamp::now();
    let mut store = open(data).expect("it opens");
    let recorded = store.transaction(|store| {
        for meeting in 1..=meetings {
            for _ in 0..ENTRIES {
                let mut entry = Entry::new(EntryKind::Correction, now);
                entry.detail = Some("The meeting was another day".to_owned());
                store.insert_entry(meeting, &entry, now)?;
            }
        }
        Ok(())
    });
    recorded.expect("it can be written");
}

fn timed(what: &str, work: impl FnOnce()) {
    let began = Instant::now();
    work();
    println!("{what}: {} ms", began.elapsed().as_millis());
}
