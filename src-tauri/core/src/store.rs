//! The one encrypted file: opening it, and one file below for each table.
//!
//! Time always comes in as an argument. Only this module knows SQLite.

mod chain;
mod entry;
mod meeting;
mod readiness;
mod reminder;
mod routine_version;
mod setting;

use std::path::Path;

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};
use zeroize::Zeroizing;

pub use chain::{Link, SignedHead};
pub use entry::{Entry, EntryKind};
pub use meeting::{MeetingRecord, NewMeeting, Selection};
pub use readiness::ReadinessEntry;
pub use reminder::{ReminderRecord, ReminderState};
pub use routine_version::RoutineVersion;

use crate::error::{Error, Result};
pub use crate::key::Key;

static MIGRATION_STEPS: [M<'static>; 4] = [
    M::up(include_str!("../migrations/0001_initial.sql")),
    M::up(include_str!("../migrations/0006_evidence.sql")),
    M::up(include_str!("../migrations/0007_readiness.sql")),
    M::up(include_str!("../migrations/0009_change.sql")),
];
/// Every migration in order; tests validate them.
pub static MIGRATIONS: Migrations<'static> = Migrations::from_slice(&MIGRATION_STEPS);

pub struct Store {
    connection: Connection,
}

impl Store {
    /// Opens the file, or makes it, and brings it up to date.
    ///
    /// # Errors
    /// `WrongKey` for another key or a damaged file, `NewerDatabase` for a newer program's file.
    pub fn open(path: &Path, key: &Key) -> Result<Store> {
        let connection = Connection::open(path)?;
        connection.pragma_update(None, "key", raw(key).as_str())?;
        // The first read shows whether the key fits.
        if let Err(error) =
            connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
        {
            let wrong = error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase);
            return Err(if wrong { Error::WrongKey } else { error.into() });
        }
        Store::prepare(connection)
    }

    /// A store that is gone with the value; for tests, with the same migrations.
    pub fn open_in_memory() -> Result<Store> {
        Store::prepare(Connection::open_in_memory()?)
    }

    fn prepare(mut connection: Connection) -> Result<Store> {
        // Asked before anything is written: a newer program's file stays as it is.
        let version: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        if version as usize > MIGRATION_STEPS.len() {
            return Err(Error::NewerDatabase);
        }
        connection.busy_timeout(std::time::Duration::from_secs(5))?;
        let mode: String =
            connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
        if mode != "wal" && mode != "memory" {
            // A network home may refuse WAL; DELETE works everywhere.
            connection.pragma_update(None, "journal_mode", "DELETE")?;
        }
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        MIGRATIONS.to_latest(&mut connection)?;
        Ok(Store { connection })
    }

    /// Runs several changes as one: all of them are kept, or none.
    pub fn transaction<T>(&mut self, change: impl FnOnce(&Store) -> Result<T>) -> Result<T> {
        self.atomically(|| change(self))
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
fn word_of<T: serde::Serialize>(value: &T) -> Result<String> {
    match serde_json::to_value(value)? {
        serde_json::Value::String(word) => Ok(word),
        other => Ok(other.to_string()),
    }
}
