//! A damaged file: told from a wrong key, set aside, and read around the gaps.

use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use klubba_core::error::Error;
use klubba_core::office::Office;
use klubba_core::store::{Key, Store, damage};

use crate::given::{self, KEY};

const PAGE: u64 = 4096;

fn spoil(path: &Path, page: u64, bytes: usize) {
    spoil_at(path, (page - 1) * PAGE + 100, bytes);
}

fn spoil_at(path: &Path, at: u64, bytes: usize) {
    let mut file = std::fs::File::options().write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(at)).unwrap();
    file.write_all(&vec![0xA5; bytes]).unwrap();
}

/// Recovers; how many meetings and entries were kept, and that nothing is known to be lost.
fn all_kept(path: &Path, what: &str) -> (u64, u64) {
    let recovery = damage::recover(path, &KEY, given::now(), &mut |_| {}).unwrap();
    for of in &recovery.tables {
        assert_eq!(of.lost, Some(0), "{what}: {of:?}");
    }
    let store = Store::open(path, &KEY).unwrap();
    assert_eq!(store.quick_check().unwrap(), Vec::<String>::new(), "{what}");
    Office::open(store, given::now()).unwrap();
    (count(path, "meeting"), count(path, "entry"))
}

fn forget_the_shape(path: &Path) {
    std::fs::remove_file(path.with_extension("db.shape")).unwrap();
}

fn count(path: &Path, table: &str) -> u64 {
    let count = given::raw(path)
        .query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get::<_, i64>(0));
    u64::try_from(count.unwrap()).unwrap()
}

/// The page a table begins on.
fn root(path: &Path, table: &str) -> u64 {
    let sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?1";
    let page = given::raw(path).query_row(sql, [table], |row| row.get::<_, i64>(0));
    u64::try_from(page.unwrap()).unwrap()
}

#[test]
fn every_page_can_be_spoilt_and_the_rest_is_saved() {
    let (folder, path) = given::file();
    given::filled(&path, 30);
    let (meetings, entries) = (count(&path, "meeting"), count(&path, "entry"));
    let sound = std::fs::read(&path).unwrap();
    let pages = sound.len() as u64 / PAGE;
    assert!(pages > 30, "{pages} pages");
    for page in (2..=pages).step_by(5) {
        let path = folder.path().join(format!("page-{page}.db"));
        std::fs::write(&path, &sound).unwrap();
        spoil(&path, page, 50);
        let damaged = std::fs::read(&path).unwrap();
        let recovery = damage::recover(&path, &KEY, given::now(), &mut |_| {}).unwrap();
        assert_eq!(std::fs::read(&recovery.aside).unwrap(), damaged, "kept as it was");
        let store = Store::open(&path, &KEY).unwrap();
        assert_eq!(store.quick_check().unwrap(), Vec::<String>::new(), "page {page}");
        let office = Office::open(store, given::now()).unwrap();
        let total = office.history("", 0, given::now()).unwrap().total;
        for (table, before) in [("meeting", meetings), ("entry", entries)] {
            let of = recovery.tables.iter().find(|of| of.table == table).unwrap();
            assert!(of.kept <= before);
            let lost = of.lost.unwrap_or(before - of.kept);
            assert_eq!(of.kept + lost, before, "page {page}, {table}: {of:?}");
        }
        assert_eq!(
            u64::from(total),
            recovery.tables.iter().find(|of| of.table == "meeting").unwrap().kept
        );
    }
}

#[test]
fn one_spoilt_page_of_a_long_table_loses_what_was_on_it() {
    let (_folder, path) = given::file();
    given::filled(&path, 120);
    let before = count(&path, "meeting");
    let sound = std::fs::read(&path).unwrap();
    let sql = "SELECT pageno FROM dbstat WHERE name = 'meeting' AND pagetype = 'leaf' ORDER BY pageno LIMIT 1 OFFSET 5";
    let leaf = given::raw(&path).query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    std::fs::write(&path, sound).unwrap();
    spoil(&path, u64::try_from(leaf).unwrap(), 1);
    let recovery = damage::recover(&path, &KEY, given::now(), &mut |_| {}).unwrap();
    let meetings = recovery.tables.iter().find(|of| of.table == "meeting").unwrap();
    let lost = meetings.lost.unwrap();
    assert!((1..=10).contains(&lost), "{lost} of {before} lost");
    assert_eq!(meetings.kept + lost, before);
}

#[test]
fn a_file_cut_short_gives_what_is_left() {
    let (_folder, path) = given::file();
    given::filled(&path, 120);
    let length = std::fs::metadata(&path).unwrap().len();
    std::fs::File::options().write(true).open(&path).unwrap().set_len(length * 7 / 8 + 77).unwrap();
    let recovery = damage::recover(&path, &KEY, given::now(), &mut |_| {}).unwrap();
    let store = Store::open(&path, &KEY).unwrap();
    assert!(store.quick_check().unwrap().is_empty());
    let kept = recovery.tables.iter().find(|of| of.table == "meeting").unwrap().kept;
    assert_eq!(count(&path, "meeting"), kept);
    assert!(kept > 20, "{kept}");
}

#[test]
fn a_spoilt_first_page_is_damage_and_not_a_wrong_key() {
    let (_folder, path) = given::file();
    given::filled(&path, 1);
    let sound = std::fs::read(&path).unwrap();
    assert!(matches!(Store::open(&path, &Key::new([8; 32])), Err(Error::WrongKey)));
    assert!(matches!(
        damage::recover(&path, &Key::new([8; 32]), given::now(), &mut |_| {}),
        Err(Error::WrongKey)
    ));
    assert_eq!(std::fs::read(&path).unwrap(), sound, "left alone");
    spoil(&path, 1, 10);
    assert!(matches!(Store::open(&path, &KEY), Err(Error::Damaged)));
    forget_the_shape(&path);
    let recovery = damage::recover(&path, &KEY, given::now(), &mut |_| {}).unwrap();
    let is_unknown = recovery.tables.iter().all(|of| of.kept == 0 && of.lost.is_none());
    assert!(is_unknown, "nobody knows what the other pages are: {:?}", recovery.tables);
    assert!(recovery.aside.exists());
    Store::open(&path, &KEY).unwrap();
}

#[test]
fn a_spoilt_first_page_takes_nothing_along() {
    let whole = usize::try_from(PAGE).unwrap();
    for (what, at, bytes) in [("its salt", 0, 16), ("its inside", 100, 1), ("all", 0, whole)] {
        let (_folder, path) = given::file();
        given::filled(&path, 30);
        let before = (count(&path, "meeting"), count(&path, "entry"));
        spoil_at(&path, at, bytes);
        assert!(matches!(Store::open(&path, &KEY), Err(Error::Damaged)), "{what}");
        let other = damage::recover(&path, &Key::new([8; 32]), given::now(), &mut |_| {});
        assert!(matches!(other, Err(Error::WrongKey)), "{what}");
        assert_eq!(all_kept(&path, what), before, "{what}");
    }
}

#[test]
fn a_spoilt_page_of_the_table_of_tables_takes_nothing_along() {
    let (folder, path) = given::file();
    given::filled(&path, 30);
    let before = (count(&path, "meeting"), count(&path, "entry"));
    let connection = given::raw(&path);
    let sql = "SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'";
    let mut statement = connection.prepare(sql).unwrap();
    let pages = statement.query_map([], |row| row.get::<_, i64>(0)).unwrap();
    let pages: Vec<u64> = pages.map(|page| u64::try_from(page.unwrap()).unwrap()).collect();
    assert!(pages.len() > 1, "it has more than one page: {pages:?}");
    drop(statement);
    drop(connection);
    for page in pages {
        let copy = folder.path().join(format!("page-{page}.db"));
        std::fs::copy(&path, &copy).unwrap();
        std::fs::copy(path.with_extension("db.shape"), copy.with_extension("db.shape")).unwrap();
        spoil(&copy, page, 50);
        assert_eq!(all_kept(&copy, &format!("page {page}")), before, "page {page}");
    }
}

#[test]
fn what_is_in_the_journal_alone_survives_a_spoilt_first_page() {
    let (folder, path) = given::file();
    given::filled(&path, 3);
    let store = Store::open(&path, &KEY).unwrap();
    let mut office = Office::open(store, given::now()).unwrap();
    let draft = given::draft(&office, "bergen-meet");
    given::sent(&mut office, &draft, 9);
    let copy = folder.path().join("copy.db");
    for ending in ["db", "db-wal", "db.shape"] {
        std::fs::copy(path.with_extension(ending), copy.with_extension(ending)).unwrap();
    }
    drop(office);
    spoil(&copy, 1, 50);
    assert_eq!(all_kept(&copy, "with a journal"), (4, 4));
}

#[test]
fn the_shape_is_noted_again_where_tables_move() {
    let (_folder, path) = given::file();
    given::filled(&path, 30);
    let before = (count(&path, "meeting"), count(&path, "entry"));
    let store = Store::open(&path, &KEY).unwrap();
    store.forget_deleted().unwrap();
    drop(store);
    spoil(&path, 1, 50);
    assert_eq!(all_kept(&path, "after moving"), before);
}

#[test]
fn damage_that_comes_later_is_told_as_damage() {
    let (_folder, path) = given::file();
    given::filled(&path, 60);
    let page = root(&path, "entry");
    let stores = [Store::open(&path, &KEY).unwrap(), Store::open(&path, &KEY).unwrap()];
    spoil(&path, page, 50);
    let read = stores[0].list_entries(1);
    assert!(matches!(read, Err(Error::Damaged)), "{read:?}");
    let checked = stores[1].quick_check();
    assert!(matches!(checked, Err(Error::Damaged)), "{checked:?}");
}

#[test]
fn a_lost_routine_version_takes_no_meeting_along() {
    let (_folder, path) = given::file();
    given::filled(&path, 3);
    let connection = given::raw(&path);
    let sql = "UPDATE routine_version SET id = 77 WHERE routine_id = 'bergen-meet'";
    connection.pragma_update(None, "foreign_keys", false).unwrap();
    connection.execute(sql, []).unwrap();
    drop(connection);
    damage::recover(&path, &KEY, given::now(), &mut |_| {}).unwrap();
    let office = Office::open(Store::open(&path, &KEY).unwrap(), given::now()).unwrap();
    let page = office.history("", 0, given::now()).unwrap();
    assert_eq!(page.months.iter().map(|month| month.rows.len()).sum::<usize>(), 3);
}
