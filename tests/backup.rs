//! Backups: whole or not there, opened to be believed, restored without losing what was there.

use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use klubba_core::office::Office;
use klubba_core::store::backup::{self, Backup, BackupProblem, Making};
use klubba_core::store::{Key, Store, kept};

use crate::given::{self, KEY};

const ID: &str = "0123456789abcdef";

fn make(path: &Path, folder: &Path, now: Timestamp) -> Backup {
    let store = Store::open(path, &KEY).unwrap();
    let recovery = Some("the recovery file".to_owned());
    let workshop = path.parent().unwrap();
    let making = Making { folder, workshop, recovery, new_id: ID, now };
    backup::create(&store, &KEY, &making, &mut |_| {}).unwrap()
}

fn meetings(path: &Path) -> u32 {
    let office = Office::open(Store::open(path, &KEY).unwrap(), given::now()).unwrap();
    office.history("", 0, given::now()).unwrap().total
}

#[test]
fn a_backup_holds_everything_and_tells_nothing() {
    let (folder, path) = given::file();
    given::filled(&path, 3);
    let made = make(&path, &folder.path().join("backups"), given::now());
    let (header, contents) =
        backup::verify(&made.path, &KEY, folder.path(), &mut |_| {}).unwrap().unwrap();
    assert_eq!((contents.meetings, contents.entries), (3, 3));
    assert!(contents.newest_at.is_some() && contents.head.is_some(), "{contents:?}");
    assert_eq!(header.recovery.as_deref(), Some("the recovery file"));
    let bytes = std::fs::read(&made.path).unwrap();
    let readable = String::from_utf8_lossy(&bytes);
    assert!(!readable.contains("bergen") && !readable.contains("Expeditionen"));
    assert_eq!(given::names(&folder.path().join("backups")).len(), 1, "no half file is left");
    let rest = given::names(folder.path());
    assert!(
        rest.iter().all(|name| !name.contains("extracted") && !name.contains("backup-")),
        "{rest:?}"
    );
}

#[test]
fn a_restore_brings_back_what_was_and_sets_aside_what_is() {
    let (folder, path) = given::file();
    given::filled(&path, 2);
    let made = make(&path, folder.path(), given::now());
    {
        let mut office = Office::open(Store::open(&path, &KEY).unwrap(), given::now()).unwrap();
        let draft = given::draft(&office, "bergen-meet");
        given::sent(&mut office, &draft, 7);
    }
    let loss = backup::loss(&made.path, &KEY, (&path, &KEY), folder.path()).unwrap().unwrap();
    assert_eq!((loss.meetings, loss.entries), (1, 1));
    let aside = backup::restore(&made.path, &KEY, (&path, &KEY), given::now(), &mut |_| {});
    let aside = aside.unwrap().unwrap().expect("something was there");
    assert_eq!(meetings(&path), 2);
    assert_eq!(meetings(&aside), 3, "what was there is kept");
}

#[test]
fn a_backup_comes_to_a_new_computer_under_a_new_key() {
    let (folder, path) = given::file();
    given::filled(&path, 2);
    let made = make(&path, folder.path(), given::now());
    let new = Key::new([9; 32]);
    let elsewhere = tempfile::tempdir().unwrap();
    let to = elsewhere.path().join("klubba.db");
    let other = backup::restore(&made.path, &new, (&to, &new), given::now(), &mut |_| {});
    assert_eq!(other.unwrap(), Err(BackupProblem::OtherKey));
    assert!(!to.exists());
    let restored = backup::restore(&made.path, &KEY, (&to, &new), given::now(), &mut |_| {});
    assert_eq!(restored.unwrap(), Ok(None));
    let store = Store::open(&to, &new).unwrap();
    assert!(store.quick_check().unwrap().is_empty());
    assert!(Store::open(&to, &KEY).is_err());
}

#[test]
fn whatever_is_changed_in_a_backup_is_noticed() {
    let (folder, path) = given::file();
    given::filled(&path, 1);
    let made = make(&path, folder.path(), given::now());
    let sound = std::fs::read(&made.path).unwrap();
    let end = sound.len() - 1;
    for at in [0, 8, 14, 17, 40, 400, 3_000, sound.len() / 2, end] {
        let mut bytes = sound.clone();
        bytes[at] ^= 1;
        std::fs::write(&made.path, &bytes).unwrap();
        let verified = backup::verify(&made.path, &KEY, folder.path(), &mut |_| {});
        // A number in the header may become another one; then it is the bytes that do not fit.
        if let Ok(Ok((header, _))) = &verified {
            let before = backup::read_header(&mut &sound[..]).unwrap().unwrap();
            assert_ne!(header, &before, "byte {at}");
            assert!(at < 3_000, "byte {at}");
        }
    }
    for length in [0, 5, 16, 100, end] {
        std::fs::write(&made.path, &sound[..length]).unwrap();
        let verified = backup::verify(&made.path, &KEY, folder.path(), &mut |_| {});
        assert!(!matches!(verified, Ok(Ok(_))), "cut at {length}");
    }
    std::fs::write(&made.path, b"klubba backup 2\nsomething").unwrap();
    let newer = backup::verify(&made.path, &KEY, folder.path(), &mut |_| {}).unwrap();
    assert_eq!(newer.err(), Some(BackupProblem::Newer));
}

#[test]
fn half_files_and_conflict_copies_are_not_backups() {
    let (folder, path) = given::file();
    given::filled(&path, 1);
    let backups = folder.path().join("backups");
    let made = make(&path, &backups, given::now());
    let name = made.path.file_name().unwrap().to_string_lossy().into_owned();
    for other in [
        format!("{name}.part"),
        name.replace(".klubba-backup", " (conflicted copy).klubba-backup"),
        name.replace(".klubba-backup", ".sync-conflict-20261122.klubba-backup"),
        "klubba.klubba-backup".to_owned(),
        "notes.txt".to_owned(),
    ] {
        std::fs::write(backups.join(other), b"x").unwrap();
    }
    let listed = backup::list(&backups).unwrap();
    assert_eq!(listed, [made]);
    assert!(backup::list(&folder.path().join("nowhere")).unwrap().is_empty());
}

#[test]
fn what_killed_processes_left_half_made_is_taken_away_after_a_day() {
    let (folder, path) = given::file();
    given::filled(&path, 1);
    let backups = folder.path().join("backups");
    let made = make(&path, &backups, given::now());
    let whole = made.path.file_name().unwrap().to_str().unwrap();
    let left = [
        folder.path().join("klubba.db.backup-17"),
        folder.path().join("klubba.db.backup-17.part"),
        backups.join(format!("{whole}.17.part")),
    ];
    let other = backups.join("klubba-fedcba9876543210-20260101T000000Z.klubba-backup.17.part");
    for file in left.iter().chain([&other]) {
        let file = std::fs::File::create(file).unwrap();
        file.set_modified(given::now().into()).unwrap();
    }
    let hours = |hours| given::now() + SignedDuration::from_hours(hours);
    make(&path, &backups, hours(23));
    assert!(left.iter().all(|file| file.exists()), "another process may be at it");
    make(&path, &backups, hours(25));
    assert!(!left.iter().any(|file| file.exists()));
    assert!(other.exists(), "it is another database's");
}

#[test]
fn seven_days_four_weeks_and_twelve_months_are_kept() {
    let start = given::at("2025-01-01T12:00");
    let day = SignedDuration::from_hours(24);
    let mut there: Vec<Timestamp> = Vec::new();
    let mut now = start;
    for _ in 0..700 {
        now += day;
        there.push(now);
        there = kept(&there, now).into_iter().collect();
    }
    assert!((18..=23).contains(&there.len()), "{}", there.len());
    for back in 0..7 {
        assert!(there.contains(&(now - day * back)), "{back} days back");
    }
    let oldest = there.iter().min().unwrap();
    assert!(now.duration_since(*oldest) > day * 300, "{oldest}");
}

#[test]
fn a_wrong_clock_takes_no_backup_away() {
    let now = given::now();
    let far = given::at("2099-01-01T00:00");
    let long_ago = given::at("1970-01-02T00:00");
    let there = [long_ago, now, far];
    assert_eq!(kept(&there, now).len(), 3);
    assert_eq!(kept(&there, long_ago).len(), 3, "with the clock at 1970");
    assert_eq!(kept(&there, far).len(), 3, "with the clock at 2099");
}

#[test]
fn only_backups_of_this_database_are_removed() {
    let (folder, path) = given::file();
    given::filled(&path, 1);
    let backups = folder.path().join("backups");
    let first = make(&path, &backups, given::now());
    let second = make(&path, &backups, given::now() + SignedDuration::from_mins(5));
    let stranger = backups.join("klubba-ffffffffffffffff-20261122T090000Z.klubba-backup");
    std::fs::write(&stranger, b"of another database").unwrap();
    let store = Store::open(&path, &KEY).unwrap();
    let now = given::now() + SignedDuration::from_mins(6);
    assert_eq!(backup::prune(&store, &backups, now).unwrap(), 1);
    assert!(!first.path.exists() && second.path.exists() && stranger.exists());
}
