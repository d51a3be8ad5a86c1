//! Opening the file: never emptied, never half changed, one writer, a journal that suits the disk.

use std::path::Path;

use klubba_core::error::Error;
use klubba_core::office::Office;
use klubba_core::store::{Disk, Machine, Opening, ReadOnly, Step, Store, take_over};
use klubba_core::text::Lang;

use crate::given::{self, KEY};

fn opening(path: &Path) -> Opening<'_> {
    Opening { path, key: &KEY, disk: Disk::Local, machine: None, now: given::now() }
}

fn machine(name: &str) -> Machine {
    Machine { id: format!("id of {name}"), name: name.to_owned() }
}

/// Gives the file a shape that only a newer program has.
fn make_newer(path: &Path) {
    let connection = given::raw(path);
    // It may keep its journal otherwise than we do.
    connection.pragma_update(None, "journal_mode", "DELETE").unwrap();
    connection.execute_batch("CREATE TABLE of_tomorrow (id INTEGER PRIMARY KEY)").unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
}

/// A file as the first version made it.
fn make_old(path: &Path, meetings: u32) {
    let connection = given::raw(path);
    connection
        .execute_batch(include_str!("../src-tauri/core/migrations/0001_initial.sql"))
        .unwrap();
    connection.pragma_update(None, "user_version", 1).unwrap();
    let version = "INSERT INTO routine_version VALUES (1, 'a', 1, '', 0, '2026-01-01T00:00:00Z')";
    connection.execute(version, []).unwrap();
    for number in 0..meetings {
        let meeting = "INSERT INTO meeting VALUES (?1, 'uid-' || ?1, 0, 1, '{}', 'Title',
                       '2026-01-01T00:00:00Z', '2026-01-01T01:00:00Z', NULL)";
        connection.execute(meeting, [number]).unwrap();
    }
}

#[test]
fn the_file_of_a_newer_program_is_shown_and_left_alone() {
    let (_folder, path) = given::file();
    given::filled(&path, 2);
    make_newer(&path);
    let before = std::fs::read(&path).unwrap();
    let store = Store::open(&path, &KEY).unwrap();
    assert_eq!(store.read_only(), Some(&ReadOnly::NewerDatabase));
    let mut office = Office::open(store, given::now()).unwrap();
    assert_eq!(office.history("", 0, given::now()).unwrap().total, 2, "history is there");
    let refused = office.save_settings(given::settings(Lang::Sv));
    assert!(matches!(refused, Err(Error::ReadOnly)), "{refused:?}");
    drop(office);
    assert_eq!(std::fs::read(&path).unwrap(), before, "not a byte is changed");
}

#[test]
fn a_file_of_an_older_program_is_copied_and_checked_before_it_is_changed() {
    let (folder, path) = given::file();
    make_old(&path, 3);
    let mut steps = Vec::new();
    let store = opening(&path).open(&mut |progress| steps.push(progress.step)).unwrap();
    assert!(store.read_only().is_none());
    let copy = folder.path().join("klubba.db.version-1");
    let kept: u32 =
        given::raw(&copy).query_row("SELECT count(*) FROM meeting", [], |row| row.get(0)).unwrap();
    assert_eq!(kept, 3, "the copy holds what was there");
    for step in [Step::Copying, Step::Checking, Step::Migrating] {
        assert!(steps.contains(&step), "{step:?} was told");
    }
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let (folder, path) = given::file();
    make_old(&path, 1);
    let in_the_way = "CREATE TABLE library_version (id INTEGER PRIMARY KEY)";
    given::raw(&path).execute_batch(in_the_way).unwrap();
    let opened = Store::open(&path, &KEY);
    assert!(matches!(opened, Err(Error::Migration(_))), "{:?}", opened.err());
    let connection = given::raw(&path);
    let version: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    assert_eq!(version, 1);
    let kept: u32 =
        connection.query_row("SELECT count(*) FROM meeting", [], |row| row.get(0)).unwrap();
    assert_eq!(kept, 1);
    assert!(given::names(folder.path()).contains(&"klubba.db.version-1".to_owned()));
}

#[test]
fn the_journal_suits_the_disk() {
    for (disk, expected) in [(Disk::Local, "wal"), (Disk::Network, "delete"), (Disk::Local, "wal")]
    {
        let (_folder, path) = given::file();
        let store = Opening { disk, ..opening(&path) }.open(&mut |_| {}).unwrap();
        store.update_setting("a", &1).unwrap();
        drop(store);
        let mode: String =
            given::raw(&path).query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap();
        assert_eq!(mode, expected, "{disk:?}");
    }
}

#[test]
fn a_file_that_comes_to_a_network_disk_and_back_keeps_everything() {
    let (folder, path) = given::file();
    given::filled(&path, 1);
    for disk in [Disk::Network, Disk::Local, Disk::Network] {
        let first = Opening { disk, ..opening(&path) }.open(&mut |_| {}).unwrap();
        let second = Opening { disk, ..opening(&path) }.open(&mut |_| {}).unwrap();
        first.update_setting("a", &1).unwrap();
        second.update_setting("a", &2).unwrap();
        assert_eq!(first.find_setting::<u32>("a").unwrap(), Some(2), "two processes, one file");
        let shared = given::names(folder.path()).contains(&"klubba.db-shm".to_owned());
        assert_eq!(shared, disk == Disk::Local, "no shared memory on a network disk");
    }
}

#[test]
fn the_second_computer_reads_and_the_first_one_writes() {
    let (_folder, path) = given::file();
    let (work, home) = (machine("WORK"), machine("HOME"));
    let at_work = Opening { machine: Some(&work), ..opening(&path) }.open(&mut |_| {}).unwrap();
    at_work.update_setting("a", &1).unwrap();
    let at_home = Opening { machine: Some(&home), ..opening(&path) }.open(&mut |_| {}).unwrap();
    let reason = ReadOnly::OtherMachine { name: "WORK".to_owned(), since: given::now() };
    assert_eq!(at_home.read_only(), Some(&reason));
    assert_eq!(at_home.find_setting::<u32>("a").unwrap(), Some(1), "it reads");
    assert!(matches!(at_home.update_setting("a", &2), Err(Error::ReadOnly)));
    assert_eq!(at_home.reading(|store| store.find_setting::<u32>("a")).unwrap(), Some(1));
    // A second process on the same computer writes as well, and does not give the file away.
    let again = Opening { machine: Some(&work), ..opening(&path) }.open(&mut |_| {}).unwrap();
    again.update_setting("a", &3).unwrap();
    drop(again);
    drop(at_home);
    let at_home = Opening { machine: Some(&home), ..opening(&path) }.open(&mut |_| {}).unwrap();
    assert!(at_home.read_only().is_some(), "still open at work");
    drop(at_home);
    drop(at_work);
    let at_home = Opening { machine: Some(&home), ..opening(&path) }.open(&mut |_| {}).unwrap();
    assert_eq!(at_home.read_only(), None, "given back");
}

#[test]
fn a_computer_that_was_taken_over_from_writes_nothing_more() {
    let (_folder, path) = given::file();
    let (work, home) = (machine("WORK"), machine("HOME"));
    let at_work = Opening { machine: Some(&work), ..opening(&path) }.open(&mut |_| {}).unwrap();
    at_work.update_setting("a", &1).unwrap();
    take_over(&path, &home, given::now()).unwrap();
    let at_home = Opening { machine: Some(&home), ..opening(&path) }.open(&mut |_| {}).unwrap();
    at_home.update_setting("a", &2).unwrap();
    assert!(matches!(at_work.update_setting("a", &3), Err(Error::Displaced)));
    assert_eq!(at_home.find_setting::<u32>("a").unwrap(), Some(2));
    drop(at_work);
    at_home.update_setting("a", &4).unwrap();
}

#[cfg(unix)]
#[test]
fn nothing_is_acknowledged_that_goes_into_a_file_nobody_finds_again() {
    for replaced in [false, true] {
        let (folder, path) = given::file();
        let store = Store::open(&path, &KEY).unwrap();
        store.update_setting("a", &1).unwrap();
        std::fs::rename(&path, folder.path().join("elsewhere.db")).unwrap();
        if replaced {
            std::fs::write(&path, b"another file").unwrap();
        }
        let refused = store.update_setting("a", &2);
        assert!(matches!(refused, Err(Error::Displaced)), "{refused:?}");
        std::fs::rename(folder.path().join("elsewhere.db"), &path).unwrap();
        store.update_setting("a", &3).unwrap();
        assert_eq!(store.find_setting::<u32>("a").unwrap(), Some(3), "and goes on afterwards");
    }
}
