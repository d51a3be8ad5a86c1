//! A damaged file: found, set aside and never deleted, and what can be read of it saved.
//!
//! Pages that are not as they were written are emptied in a copy, and every table is read around
//! the gaps, row by row. What the new file holds is complete in itself: a row whose meeting is lost
//! is lost with it, and counted.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use serde::{Deserialize, Serialize};

use super::opening::{Progress, Step, Watch, bring_up_to_date, sibling, unlock};
use super::shape::Shape;
use super::{Key, copy, pages};
use crate::error::{Error, Result};
use crate::library;

/// Faults that are told of one file; one is enough to act on.
const MAX_FAULTS: usize = 100;
/// A gap in the row numbers is not searched beyond this.
const MAX_ROW: i64 = 1 << 40;

/// What was saved of a damaged file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// Where the damaged file is now.
    pub aside: PathBuf,
    /// Tables that hold what the user made, with what became of their rows.
    pub tables: Vec<TableRecovery>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableRecovery {
    pub table: String,
    pub kept: u64,
    /// How many are known to be lost; where even that cannot be read, nothing.
    pub lost: Option<u64>,
}

/// What SQLite finds wrong with the file; nothing if it is sound.
///
/// # Errors
/// `Damaged` where not even the question can be answered.
pub fn quick_check(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare(&format!("PRAGMA quick_check({MAX_FAULTS})"))?;
    let rows = statement.query_map([], |row| row.get(0))?;
    let found: Vec<String> = rows.collect::<rusqlite::Result<_>>()?;
    Ok(if found == ["ok"] { Vec::new() } else { found })
}

/// Saves what can be read into a new file in its place; the damaged one is kept under another name.
///
/// Nothing may have the file open. A crash on the way leaves it where it was.
///
/// # Errors
/// `WrongKey` where no page fits the key: then the file may be sound, and is left alone.
pub fn recover(path: &Path, key: &Key, now: Timestamp, watch: Watch<'_>) -> Result<Recovery> {
    let noted = Shape::find(path);
    let found = pages::examine(path, key, noted.as_ref())?;
    if !found.fits() {
        return Err(Error::WrongKey);
    }
    let (mending, made) = (sibling(path, ".mending"), sibling(path, ".recovered"));
    for left in [&mending, &made] {
        remove(left)?;
    }
    std::fs::copy(path, &mending)?;
    let journal = sibling(path, "-wal");
    if journal.exists() {
        std::fs::copy(journal, sibling(&mending, "-wal"))?;
    }
    let tables = match mend(&mending, key, noted.as_ref()) {
        Ok(old) => rescue(&old, &made, key, watch)?,
        // Nobody knows what the pages are: an empty file, and a word.
        Err(Error::Damaged) => nothing(&fresh(&made, key, watch)?)?,
        Err(other) => return Err(other),
    };
    remove(&mending)?;
    let aside = set_aside(path, "damaged", now)?;
    std::fs::rename(&made, path)?;
    Ok(Recovery { aside, tables })
}

/// Gives a file and its journals another name, with the time; it is never deleted.
///
/// Where the disk can, it keeps its first name as well until another file takes that, so that there
/// is a file at any moment.
pub fn set_aside(path: &Path, why: &str, now: Timestamp) -> Result<PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let at = now.strftime("%Y%m%dT%H%M%SZ");
    let mut number = 1;
    let aside = loop {
        let again = if number > 1 { format!("-{number}") } else { String::new() };
        let aside = path.with_file_name(format!("{stem}-{why}-{at}{again}.db"));
        if !aside.exists() {
            break aside;
        }
        number += 1;
    };
    // The journals first: a crash in between must not give a new file an old journal.
    for ending in ["-wal", "-journal"] {
        let journal = sibling(path, ending);
        if journal.exists() {
            std::fs::rename(journal, sibling(&aside, ending))?;
        }
    }
    let _ = std::fs::remove_file(sibling(path, "-shm")); // made anew when it is needed
    if path.exists() && std::fs::hard_link(path, &aside).is_err() {
        std::fs::rename(path, &aside)?;
    }
    Ok(aside)
}

/// Takes in what the journal holds, empties every page that is spoilt, and opens what is left.
///
/// # Errors
/// `Damaged` where what the tables are is lost, and was not noted beside the file.
fn mend(path: &Path, key: &Key, noted: Option<&Shape>) -> Result<Connection> {
    let examine = || pages::examine(path, key, noted);
    let found = examine()?;
    if !found.has_first() {
        pages::replace_first(path, &found, key)?;
    }
    pages::empty_bad(path, &found, key)?;
    if let Ok(connection) = readable(path, key) {
        // A journal that does not fit any more is left out.
        let _ = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    }
    let found = examine()?;
    pages::empty_bad(path, &found, key)?;
    let opened = readable(path, key);
    let Some(noted) = noted else {
        let is_told = |old: &Connection| tables(old).is_ok_and(|tables| !tables.is_empty());
        return opened.and_then(|old| if is_told(&old) { Ok(old) } else { Err(Error::Damaged) });
    };
    match opened {
        Ok(old) if noted.is_told_by(&old) => return Ok(old),
        Ok(old) => drop(old),
        Err(Error::Damaged) => {}
        Err(other) => return Err(other),
    }
    pages::replace_first(path, &found, key)?;
    noted.tell(&readable(path, key)?)?;
    // What the tables are is read when a file is opened.
    readable(path, key)
}

/// Opens what SQLite would refuse because it is shorter than it says.
fn readable(path: &Path, key: &Key) -> Result<Connection> {
    let connection = Connection::open(path)?;
    unlock(&connection, key)?;
    connection.pragma_update(None, "writable_schema", true)?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(connection)
}

fn fresh(path: &Path, key: &Key, watch: Watch<'_>) -> Result<Connection> {
    copy::close_to_others(path)?;
    let mut connection = Connection::open(path)?;
    unlock(&connection, key)?;
    bring_up_to_date(&mut connection, watch)?;
    Ok(connection)
}

/// Nothing was kept, and nobody knows how much is lost.
fn nothing(new: &Connection) -> Result<Vec<TableRecovery>> {
    let lost = |table| TableRecovery { table, kept: 0, lost: None };
    Ok(tables(new)?.into_iter().map(lost).collect())
}

fn rescue(old: &Connection, to: &Path, key: &Key, watch: Watch<'_>) -> Result<Vec<TableRecovery>> {
    let new = fresh(to, key, watch)?;
    new.pragma_update(None, "foreign_keys", false)?;
    new.execute_batch("BEGIN IMMEDIATE")?;
    let triggers = take_triggers(&new)?;
    let tables = tables(&new)?;
    let mut report = Vec::new();
    for (number, table) in tables.iter().enumerate() {
        let (done, total) = (number as u64, tables.len() as u64);
        watch(Progress { step: Step::Recovering, done, total });
        let expected = expected(old, table);
        let kept = rescue_table(old, &new, table)?;
        let lost = expected.map(|expected| expected.saturating_sub(kept));
        report.push(TableRecovery { table: table.clone(), kept, lost });
    }
    replace_lost_versions(&new)?;
    remove_orphans(&new, &mut report)?;
    // The words a meeting is found by cannot be read back; its title can.
    new.execute_batch("INSERT INTO meeting_search (rowid, words) SELECT id, title FROM meeting")?;
    for trigger in triggers {
        new.execute_batch(&trigger)?;
    }
    new.execute_batch("COMMIT")?;
    new.pragma_update(None, "journal_mode", "DELETE")?;
    match quick_check(&new)?.is_empty() {
        true => Ok(report),
        false => Err(Error::Damaged),
    }
}

/// The tables that hold rows of our own, in the order they were made.
fn tables(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare(
        "SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
    )?;
    let names = statement.query_map([], |row| row.get(0))?;
    let mut names: Vec<String> = names.collect::<rusqlite::Result<_>>()?;
    names.sort();
    Ok(names)
}

/// How many rows there were, by an index that can still be read or by the row numbers.
fn expected(old: &Connection, table: &str) -> Option<u64> {
    let count = |sql: String| old.query_row(&sql, [], |row| row.get::<_, i64>(0)).ok();
    let rows = count(format!("SELECT count(*) FROM \"{table}\""))?;
    u64::try_from(rows).ok()
}

/// Copies every row that can be read; how many that were.
fn rescue_table(old: &Connection, new: &Connection, table: &str) -> Result<u64> {
    let columns = shared_columns(old, new, table)?;
    if columns.is_empty() {
        return Ok(0);
    }
    let list = columns.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    let holes = vec!["?"; columns.len()].join(", ");
    let insert = format!("INSERT OR IGNORE INTO \"{table}\" ({list}) VALUES ({holes})");
    let mut insert = new.prepare(&insert)?;
    let mut kept = 0;
    let mut keep = |row: Vec<Value>| -> Result<()> {
        if kept == 0 {
            // What a new file begins with gives way to what was saved.
            new.execute(&format!("DELETE FROM \"{table}\""), [])?;
        }
        kept += insert.execute(params_from_iter(row))? as u64;
        Ok(())
    };
    let count = columns.len();
    match has_row_numbers(old, table) {
        true => around_gaps(old, table, &list, count, &mut keep)?,
        false => {
            // No numbers to go on by: from both ends, as far as it can be read.
            for order in ["ASC", "DESC"] {
                let sql = format!("SELECT {list} FROM \"{table}\" NOT INDEXED ORDER BY 1 {order}");
                each(old, &sql, &[], count, &mut keep)?;
            }
        }
    }
    Ok(kept)
}

/// Reads in the order of row numbers; where that ends in damage, finds where it goes on.
fn around_gaps(
    old: &Connection,
    table: &str,
    list: &str,
    count: usize,
    keep: &mut dyn FnMut(Vec<Value>) -> Result<()>,
) -> Result<()> {
    let rows = format!(
        "SELECT rowid, {list} FROM \"{table}\" NOT INDEXED WHERE rowid >= ?1 ORDER BY rowid"
    );
    let probe = format!(
        "SELECT rowid FROM \"{table}\" NOT INDEXED WHERE rowid >= ?1 ORDER BY rowid LIMIT 1"
    );
    let goes_on = |from: i64| {
        let found = old.query_row(&probe, [from], |row| row.get::<_, i64>(0));
        !matches!(found, Err(error) if error != rusqlite::Error::QueryReturnedNoRows)
    };
    let mut from = i64::MIN;
    loop {
        let mut last = from;
        let whole = each(old, &rows, &[from], count + 1, &mut |mut row| {
            if let Value::Integer(number) = row.remove(0) {
                last = number;
            }
            keep(row)
        })?;
        if whole {
            return Ok(());
        }
        // Spoilt from the row after the last: ever longer steps over it, then back to its end.
        let mut bad = last.max(0);
        let mut step = 1;
        while !goes_on(bad.saturating_add(step)) {
            bad = bad.saturating_add(step);
            step *= 2;
            if bad > MAX_ROW {
                return Ok(());
            }
        }
        let mut good = bad.saturating_add(step);
        while good - bad > 1 {
            let middle = bad + (good - bad) / 2;
            if goes_on(middle) { good = middle } else { bad = middle }
        }
        from = good;
    }
}

/// Hands on every row until damage is met; whether there was none.
fn each(
    old: &Connection,
    sql: &str,
    from: &[i64],
    count: usize,
    keep: &mut dyn FnMut(Vec<Value>) -> Result<()>,
) -> Result<bool> {
    let Ok(mut statement) = old.prepare(sql) else { return Ok(false) };
    let Ok(mut rows) = statement.query(params_from_iter(from)) else { return Ok(false) };
    loop {
        let Ok(row) = rows.next() else { return Ok(false) };
        let Some(row) = row else { return Ok(true) };
        let values: rusqlite::Result<Vec<Value>> = (0..count).map(|at| row.get(at)).collect();
        let Ok(values) = values else { return Ok(false) };
        keep(values)?;
    }
}

fn shared_columns(old: &Connection, new: &Connection, table: &str) -> Result<Vec<String>> {
    let of = |connection: &Connection| -> Result<Vec<String>> {
        let mut statement = connection.prepare("SELECT name FROM pragma_table_info(?1)")?;
        let names = statement.query_map([table], |row| row.get(0))?;
        Ok(names.collect::<rusqlite::Result<_>>()?)
    };
    let old = of(old).unwrap_or_default();
    Ok(of(new)?.into_iter().filter(|name| old.contains(name)).collect())
}

fn has_row_numbers(old: &Connection, table: &str) -> bool {
    old.prepare(&format!("SELECT rowid FROM \"{table}\"")).is_ok()
}

/// Meetings whose routine version is lost get another version of the same routine, which never
/// comes in force; without one they could not be shown at all.
fn replace_lost_versions(new: &Connection) -> Result<()> {
    let mut statement = new.prepare(
        "SELECT DISTINCT routine_version_id, coalesce(draft ->> '$.routine_id', '') FROM meeting
         WHERE routine_version_id NOT IN (SELECT id FROM routine_version)",
    )?;
    let lost = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let lost: Vec<(i64, String)> = lost.collect::<rusqlite::Result<_>>()?;
    for (id, routine) in lost {
        let shipped = library::SHIPPED.iter().find(|(id, _)| *id == routine);
        let shipped = shipped.map_or("", |(_, file)| file);
        new.execute(
            "INSERT INTO routine_version (routine_id, version, file, is_shipped, in_force_at)
             VALUES (?1, 0, coalesce((SELECT file FROM routine_version WHERE routine_id = ?1
                 ORDER BY version DESC LIMIT 1), ?2), 0, '1970-01-01T00:00:00.000Z')
             ON CONFLICT DO NOTHING",
            (&routine, shipped),
        )?;
        new.execute(
            "UPDATE meeting SET routine_version_id = (SELECT id FROM routine_version
                 WHERE routine_id = ?2 AND version = 0) WHERE routine_version_id = ?1",
            (id, &routine),
        )?;
    }
    Ok(())
}

/// A row that refers to something lost forgets it; one that is nothing without it goes, too.
fn remove_orphans(new: &Connection, report: &mut [TableRecovery]) -> Result<()> {
    loop {
        let mut statement = new.prepare(
            "SELECT broken.\"table\", broken.rowid, own.\"from\", info.\"notnull\"
             FROM pragma_foreign_key_check AS broken
             JOIN pragma_foreign_key_list(broken.\"table\") AS own ON own.id = broken.fkid
             JOIN pragma_table_info(broken.\"table\") AS info ON info.name = own.\"from\"
             LIMIT 1000",
        )?;
        let found = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
        let orphans: Vec<(String, i64, String, bool)> = found.collect::<rusqlite::Result<_>>()?;
        if orphans.is_empty() {
            return Ok(());
        }
        for (table, row, column, is_needed) in orphans {
            if !is_needed {
                let forget = format!("UPDATE \"{table}\" SET \"{column}\" = NULL WHERE rowid = ?1");
                new.execute(&forget, [row])?;
                continue;
            }
            // A row that misses two others is named twice, and goes once.
            let gone = new.execute(&format!("DELETE FROM \"{table}\" WHERE rowid = ?1"), [row])?;
            if let Some(of) = report.iter_mut().find(|of| of.table == table) {
                of.kept = of.kept.saturating_sub(gone as u64);
                of.lost = of.lost.map(|lost| lost + gone as u64);
            }
        }
    }
}

/// Takes the triggers out, which guard what is added later, and returns what makes them again.
fn take_triggers(new: &Connection) -> Result<Vec<String>> {
    let mut statement =
        new.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")?;
    let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let triggers: Vec<(String, String)> = found.collect::<rusqlite::Result<_>>()?;
    for (name, _) in &triggers {
        new.execute_batch(&format!("DROP TRIGGER \"{name}\""))?;
    }
    Ok(triggers.into_iter().map(|(_, sql)| sql).collect())
}

/// Removes a file of ours and what SQLite laid beside it.
fn remove(path: &Path) -> Result<()> {
    for ending in ["", "-wal", "-shm", "-journal"] {
        match std::fs::remove_file(sibling(path, ending)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}
