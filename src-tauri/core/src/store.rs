//! The one encrypted file: opening it, and one file below for each table.
//!
//! Time always comes in as an argument. Only this module knows SQLite.

#![allow(clippy::disallowed_methods, reason = "the store is the one that touches files")]

pub mod backup;
mod calendar;
mod chain;
mod copy;
pub mod damage;
mod entry;
mod incident;
mod keeping;
mod lease;
mod link_use;
mod mapping;
mod meeting;
mod meeting_key;
mod opening;
mod pages;
mod purge;
mod readiness;
mod rekey;
mod reminder;
mod routine_version;
mod series;
mod setting;
mod shape;

use std::path::Path;

use jiff::Timestamp;
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};
use zeroize::Zeroizing;

pub use calendar::{CalendarKind, CalendarObject, CalendarRecord, NewCalendar};
pub use chain::{Link, SignedHead};
pub use entry::{Entry, EntryKind};
pub use keeping::{DAYS, MONTHS, WEEKS, kept};
pub use lease::{Machine, take_over};
pub use meeting::{MeetingRecord, NewMeeting, Selection};
pub use meeting_key::MeetingKeyRecord;
pub use opening::{Disk, Opening, Progress, ReadOnly, Step, Watch};
pub use purge::OfRoutine;
pub use readiness::ReadinessEntry;
pub use reminder::{Hindrance, RecordedReminders, ReminderPlace, ReminderRecord, Showing};
pub use routine_version::RoutineVersion;

use crate::error::Result;
pub use crate::key::Key;

static MIGRATION_STEPS: &[M<'static>] = &[
    M::up(include_str!("../migrations/0001_initial.sql")),
    M::up(include_str!("../migrations/0002_calendar.sql")),
    M::up(include_str!("../migrations/0003_reminder.sql")),
    M::up(include_str!("../migrations/0004_incident.sql")),
    M::up(include_str!("../migrations/0006_evidence.sql")),
    M::up(include_str!("../migrations/0007_readiness.sql")),
    M::up(include_str!("../migrations/0008_library.sql")),
    M::up(include_str!("../migrations/0009_change.sql")),
    M::up(include_str!("../migrations/0010_series.sql")),
    M::up(include_str!("../migrations/0011_matter.sql")),
    M::up(include_str!("../migrations/0012_incident_chain.sql")),
    M::up(include_str!("../migrations/0013_calendar_link.sql")),
    M::up(include_str!("../migrations/0014_meeting_count.sql")),
    M::up(include_str!("../migrations/0015_calendar_tie.sql")),
];
/// Every migration in order; tests validate them.
pub static MIGRATIONS: Migrations<'static> = Migrations::from_slice(MIGRATION_STEPS);

pub struct Store {
    connection: Connection,
    read_only: Option<ReadOnly>,
    /// Given back last: the connection writes its journal away when it is closed.
    #[allow(dead_code, reason = "held for its end")]
    lease: Option<lease::Lease>,
}

impl Store {
    /// Opens the file, or makes it, for somebody who is alone with it on a local disk.
    ///
    /// # Errors
    /// Those of [`Opening::open`].
    pub fn open(path: &Path, key: &Key) -> Result<Store> {
        let now = Timestamp::UNIX_EPOCH;
        let opening = Opening { path, key, disk: Disk::Local, machine: None, now };
        opening.open(&mut |_| {})
    }

    /// A store that is gone with the value; for tests, with the same migrations.
    pub fn open_in_memory() -> Result<Store> {
        let mut connection = Connection::open_in_memory()?;
        connection.pragma_update(None, "foreign_keys", true)?;
        opening::bring_up_to_date(&mut connection, &mut |_| {})?;
        Ok(Store { connection, read_only: None, lease: None })
    }

    /// Why nothing can be written, if so.
    pub fn read_only(&self) -> Option<&ReadOnly> {
        self.read_only.as_ref()
    }

    /// What SQLite finds wrong with the file; nothing if it is sound.
    pub fn quick_check(&self) -> Result<Vec<String>> {
        damage::quick_check(&self.connection)
    }

    /// Runs several changes as one: all of them are kept, or none.
    pub fn transaction<T>(&mut self, change: impl FnOnce(&Store) -> Result<T>) -> Result<T> {
        self.atomically(|| change(self))
    }

    /// Reads several things as they were at one moment; also where nothing may be written.
    pub fn reading<T>(&self, read: impl FnOnce(&Store) -> Result<T>) -> Result<T> {
        let transaction = self.connection.unchecked_transaction()?;
        let value = read(self)?;
        transaction.finish()?;
        Ok(value)
    }

    /// A transaction of its own, unless there is one already.
    fn atomically<T>(&self, change: impl FnOnce() -> Result<T>) -> Result<T> {
        if !self.connection.is_autocommit() {
            return change();
        }
        self.connection.execute_batch("BEGIN IMMEDIATE")?;
        let result = change().and_then(|value| {
            self.connection.execute_batch("COMMIT")?;
            Ok(value)
        });
        if result.is_err() {
            // The first error is the one to tell; a failed rollback ends with the connection.
            let _ = self.connection.execute_batch("ROLLBACK");
        }
        result
    }

    /// A number that grows with every change another connection made; for noticing changes.
    pub fn data_version(&self) -> Result<i64> {
        Ok(self.connection.query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }
}

/// A key as SQLCipher takes it: used as it is, without a password's slow derivation.
fn raw(key: &Key) -> Zeroizing<String> {
    Zeroizing::new(format!("x'{}'", Zeroizing::new(hex::encode(key.as_bytes())).as_str()))
}

/// An instant as it is stored: whole seconds are kept apart from fractions by RFC 3339 itself, and
/// equal lengths keep the order of the text the order of time.
fn stored(at: jiff::Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}

/// Reads a column that holds an instant.
fn instant(row: &rusqlite::Row<'_>, column: &str) -> rusqlite::Result<jiff::Timestamp> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| rusqlite::Error::InvalidColumnName(column.to_owned()))
}

fn optional_instant(
    row: &rusqlite::Row<'_>,
    column: &str,
) -> rusqlite::Result<Option<jiff::Timestamp>> {
    let text: Option<String> = row.get(column)?;
    Ok(text.and_then(|text| text.parse().ok()))
}

/// Reads a column that holds one of our words.
fn word<T: serde::de::DeserializeOwned>(
    row: &rusqlite::Row<'_>,
    column: &str,
) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_value(serde_json::Value::String(text))
        .map_err(|_| rusqlite::Error::InvalidColumnName(column.to_owned()))
}

/// One of our words as it is stored.
pub(crate) fn word_of<T: serde::Serialize>(value: &T) -> Result<String> {
    match serde_json::to_value(value)? {
        serde_json::Value::String(word) => Ok(word),
        other => Ok(other.to_string()),
    }
}
