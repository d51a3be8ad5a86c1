//! The one encrypted file: opened with its key, kept whole, never spoilt.

use klubba_core::error::Error;
use klubba_core::library::Library;
use klubba_core::store::{Key, MIGRATIONS, Store};
use klubba_core::text::Lang;

use crate::given;

const KEY: Key = Key::new([7; 32]);

#[test]
fn the_migrations_are_sound() {
    MIGRATIONS.validate().unwrap();
}

fn file() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("klubba.db");
    (folder, path)
}

#[test]
fn what_was_written_is_there_when_it_is_opened_again() {
    let (_folder, path) = file();
    let mut office = given::office_with(Store::open(&path, &KEY).unwrap(), Lang::Nb);
    let draft = given::draft(&office, "bergen-meet");
    given::sent(&mut office, &draft, 1);
    drop(office);
    let bytes = std::fs::read(&path).unwrap();
    assert!(!bytes.starts_with(b"SQLite format 3"), "the file is encrypted");
    let office =
        klubba_core::office::Office::open(Store::open(&path, &KEY).unwrap(), given::now()).unwrap();
    assert_eq!(office.settings().lang, Lang::Nb);
    assert_eq!(office.history("", 0, given::now()).unwrap().total, 1);
    assert!(!office.is_first_run().unwrap());
}

#[test]
fn another_key_opens_nothing_and_changes_nothing() {
    let (_folder, path) = file();
    drop(given::office_with(Store::open(&path, &KEY).unwrap(), Lang::Sv));
    let before = std::fs::read(&path).unwrap();
    assert!(matches!(Store::open(&path, &Key::new([8; 32])), Err(Error::WrongKey)));
    assert_eq!(std::fs::read(&path).unwrap(), before, "the file is untouched");
    Store::open(&path, &KEY).unwrap();
}

#[test]
fn a_damaged_file_is_told_and_left_alone() {
    let (_folder, path) = file();
    let damaged = vec![b'x'; 8192];
    std::fs::write(&path, &damaged).unwrap();
    assert!(matches!(Store::open(&path, &KEY), Err(Error::WrongKey)));
    assert_eq!(std::fs::read(&path).unwrap(), damaged);
}

#[test]
fn a_transaction_keeps_all_or_nothing() {
    let mut store = Store::open_in_memory().unwrap();
    let result: Result<(), Error> = store.transaction(|store| {
        store.update_setting("a", &1)?;
        Err(Error::NotFound("anything"))
    });
    assert!(result.is_err());
    assert_eq!(store.find_setting::<u32>("a").unwrap(), None, "rolled back");
    store.transaction(|store| store.update_setting("a", &2)).unwrap();
    assert_eq!(store.find_setting::<u32>("a").unwrap(), Some(2), "and usable afterwards");
}

#[test]
fn a_setting_of_another_shape_counts_as_never_made() {
    let store = Store::open_in_memory().unwrap();
    store.update_setting("a", &"text").unwrap();
    assert_eq!(store.find_setting::<u32>("a").unwrap(), None);
    store.delete_setting("a").unwrap();
    assert_eq!(store.find_setting::<String>("a").unwrap(), None);
}

#[test]
fn a_version_in_force_is_frozen() {
    let store = Store::open_in_memory().unwrap();
    let mut routine = Library::shipped().routines.swap_remove(2);
    store.insert_routine_version(&routine, true, given::now()).unwrap();
    let first = store.find_routine_in_force(&routine.id).unwrap().unwrap();
    routine.organisation.name = "En annan".to_owned();
    store.insert_routine_version(&routine, false, given::now()).unwrap();
    let again = store.find_routine_in_force(&routine.id).unwrap().unwrap();
    assert_eq!(again, first, "the same version a second time changes nothing");
}

#[test]
fn the_highest_version_is_in_force() {
    let store = Store::open_in_memory().unwrap();
    let library = Library::shipped();
    for version in [1, 10, 9, 2] {
        for routine in &library.routines {
            let mut routine = routine.clone();
            routine.version = version;
            store.insert_routine_version(&routine, version == 1, given::now()).unwrap();
        }
    }
    let in_force = store.list_routines_in_force().unwrap();
    let ids: Vec<&str> = in_force.iter().map(|version| version.routine.id.as_str()).collect();
    assert_eq!(ids, given::ROUTINES, "in the order they came");
    for version in &in_force {
        assert_eq!(version.routine.version, 10, "{}", version.routine.id);
        assert!(!version.is_shipped, "{}", version.routine.id);
        assert_eq!(
            store.find_routine_in_force(&version.routine.id).unwrap().as_ref(),
            Some(version)
        );
    }
}

#[test]
fn another_key_is_given_and_the_old_one_opens_nothing() {
    let (_folder, path) = file();
    let mut office = given::office_with(Store::open(&path, &KEY).unwrap(), Lang::Nb);
    let draft = given::draft(&office, "bergen-meet");
    given::sent(&mut office, &draft, 1);
    let next = Key::new([9; 32]);
    assert!(matches!(Store::rekey(&path, &next, &KEY), Err(Error::WrongKey)));
    drop(office);
    Store::rekey(&path, &KEY, &next).unwrap();
    assert!(matches!(Store::open(&path, &KEY), Err(Error::WrongKey)));
    let store = Store::open(&path, &next).unwrap();
    let office = klubba_core::office::Office::open(store, given::now()).unwrap();
    assert_eq!(office.history("", 0, given::now()).unwrap().total, 1);
}
