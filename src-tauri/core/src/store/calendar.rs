//! Calendars that meetings come from: how each was last fetched, and its last good copy.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Store, instant, optional_instant, stored, word, word_of};
use crate::error::{Error, Result};
use crate::refresh::{Fetched, Problem};
use crate::reminder::CALENDAR_SOURCE;

/// Where a calendar's meetings come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum CalendarKind {
    /// A file on this computer, or what was opened from files.
    File,
    /// An address that gives the whole calendar.
    Feed,
    /// RFC 4791.
    Caldav,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarRecord {
    pub id: u32,
    pub added_at: Timestamp,
    pub calendar: NewCalendar,
    pub is_enabled: bool,
    pub fetched: Fetched,
    /// Events in the last good copy.
    pub event_count: u32,
    /// What in the last good copy was not understood.
    pub not_understood: u32,
}

/// A calendar that is not in the store yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCalendar {
    pub kind: CalendarKind,
    pub name: String,
    /// A file's path, or a collection's address. A feed's address is a secret: its keyed hash.
    pub location: Option<String>,
    /// The user's name on the server.
    pub account: Option<String>,
    /// What the secret is kept under; calendars of one account share it.
    pub secret_id: Option<String>,
    /// The organiser's own addresses in it, in lower case: to know what she declined.
    pub own_addresses: Vec<String>,
}

/// One part of a calendar's last good copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarObject {
    pub href: String,
    pub etag: Option<String>,
    pub ics: Vec<u8>,
}

const COLUMNS: &str = "id, kind, name, is_enabled, location, account, secret_id, own_addresses, \
    added_at, etag, last_modified, content_hash, sync_token, ctag, event_count, not_understood, \
    attempt_at, success_at, full_at, retry_at, failures, problem";
const VERSION: &str = "calendar_version";

impl Store {
    /// Its number was no other's whose meetings are still known: they would be looked for in it.
    pub fn insert_calendar(&self, new: &NewCalendar, now: Timestamp) -> Result<u32> {
        self.connection.execute(
            "INSERT INTO calendar (id, kind, name, is_enabled, location, account, secret_id,
             own_addresses, added_at) VALUES (1 + max(
                 (SELECT coalesce(max(id), 0) FROM calendar),
                 (SELECT coalesce(max(CAST(substr(source, 1 + length(?8)) AS INTEGER)), 0)
                  FROM meeting_key WHERE source LIKE ?8 || '%')
             ), ?1, ?2, 1, ?3, ?4, ?5, ?6, ?7)",
            params![
                word_of(&new.kind)?,
                new.name,
                new.location,
                new.account,
                new.secret_id,
                serde_json::to_string(&new.own_addresses)?,
                stored(now),
                CALENDAR_SOURCE,
            ],
        )?;
        let id = self.connection.last_insert_rowid();
        self.bump_calendar_version()?;
        Ok(u32::try_from(id).unwrap_or(u32::MAX))
    }

    pub fn update_calendar(&self, id: u32, name: &str, is_enabled: bool) -> Result<()> {
        let changed = self.connection.execute(
            "UPDATE calendar SET name = ?2, is_enabled = ?3 WHERE id = ?1",
            params![id, name, is_enabled],
        )?;
        if changed == 0 {
            return Err(Error::NotFound("calendar"));
        }
        self.bump_calendar_version()
    }

    /// It is reached in another way than before; its name and what is known of it stay.
    pub fn update_calendar_connection(&self, id: u32, new: &NewCalendar) -> Result<()> {
        self.connection.execute(
            "UPDATE calendar SET location = ?2, account = ?3, secret_id = ?4,
             own_addresses = ?5 WHERE id = ?1",
            params![
                id,
                new.location,
                new.account,
                new.secret_id,
                serde_json::to_string(&new.own_addresses)?,
            ],
        )?;
        self.bump_calendar_version()
    }

    /// Removes a calendar with its copy and its mappings; meetings that something was recorded of
    /// stay.
    pub fn delete_calendar(&self, id: u32) -> Result<()> {
        self.connection.execute("DELETE FROM calendar WHERE id = ?1", [id])?;
        self.bump_calendar_version()
    }

    pub fn find_calendar(&self, id: u32) -> Result<Option<CalendarRecord>> {
        let sql = format!("SELECT {COLUMNS} FROM calendar WHERE id = ?1");
        Ok(self.connection.query_row(&sql, [id], read).optional()?)
    }

    /// In the order they were added.
    pub fn list_calendars(&self) -> Result<Vec<CalendarRecord>> {
        let sql = format!("SELECT {COLUMNS} FROM calendar ORDER BY id");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub fn update_calendar_fetched(&self, id: u32, fetched: &Fetched) -> Result<()> {
        let at = |at: Option<Timestamp>| at.map(stored);
        self.connection.execute(
            "UPDATE calendar SET etag = ?2, last_modified = ?3, content_hash = ?4, sync_token = ?5,
             ctag = ?6, attempt_at = ?7, success_at = ?8, full_at = ?9, retry_at = ?10,
             failures = ?11, problem = ?12 WHERE id = ?1",
            params![
                id,
                fetched.etag,
                fetched.last_modified,
                fetched.content_hash,
                fetched.sync_token,
                fetched.ctag,
                at(fetched.attempt_at),
                at(fetched.success_at),
                at(fetched.full_at),
                at(fetched.retry_at),
                fetched.failures,
                fetched.problem.map(|problem| word_of(&problem)).transpose()?,
            ],
        )?;
        Ok(())
    }

    pub fn update_calendar_counts(
        &self,
        id: u32,
        event_count: u32,
        not_understood: u32,
    ) -> Result<()> {
        self.connection.execute(
            "UPDATE calendar SET event_count = ?2, not_understood = ?3 WHERE id = ?1",
            params![id, event_count, not_understood],
        )?;
        Ok(())
    }

    pub fn update_calendar_own_addresses(&self, id: u32, addresses: &[String]) -> Result<()> {
        self.connection.execute(
            "UPDATE calendar SET own_addresses = ?2 WHERE id = ?1",
            params![id, serde_json::to_string(addresses)?],
        )?;
        Ok(())
    }

    /// Puts an object in place of the one of the same name.
    pub fn update_calendar_object(&self, id: u32, object: &CalendarObject) -> Result<()> {
        self.connection.execute(
            "INSERT INTO calendar_object (calendar_id, href, etag, ics) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (calendar_id, href)
             DO UPDATE SET etag = excluded.etag, ics = excluded.ics",
            params![id, object.href, object.etag, object.ics],
        )?;
        Ok(())
    }

    pub fn delete_calendar_object(&self, id: u32, href: &str) -> Result<()> {
        self.connection.execute(
            "DELETE FROM calendar_object WHERE calendar_id = ?1 AND href = ?2",
            params![id, href],
        )?;
        Ok(())
    }

    /// The names of the copy's objects with their validators.
    pub fn list_calendar_etags(&self, id: u32) -> Result<Vec<(String, Option<String>)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT href, etag FROM calendar_object WHERE calendar_id = ?1 ORDER BY id",
        )?;
        let rows = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The files of a calendar's last good copy, in the order they came.
    pub fn list_calendar_files(&self, id: u32) -> Result<Vec<Vec<u8>>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT ics FROM calendar_object WHERE calendar_id = ?1 ORDER BY id")?;
        let files = statement.query_map([id], |row| row.get(0))?;
        Ok(files.collect::<rusqlite::Result<_>>()?)
    }

    /// Changes with everything that moves meetings of calendars.
    pub fn calendar_version(&self) -> Result<u64> {
        Ok(self.find_setting(VERSION)?.unwrap_or_default())
    }

    /// Says that meetings of calendars moved.
    pub fn bump_calendar_version(&self) -> Result<()> {
        let next = self.calendar_version()? + 1;
        self.update_setting(VERSION, &next)
    }

    /// A secret for which the computer has no keyring.
    pub fn find_calendar_secret(&self, id: &str) -> Result<Option<String>> {
        let sql = "SELECT value FROM calendar_secret WHERE id = ?1";
        Ok(self.connection.query_row(sql, [id], |row| row.get(0)).optional()?)
    }

    pub fn insert_calendar_secret(&self, id: &str, value: &str) -> Result<()> {
        self.connection.execute(
            "INSERT OR REPLACE INTO calendar_secret (id, value) VALUES (?1, ?2)",
            params![id, value],
        )?;
        Ok(())
    }

    pub fn delete_calendar_secret(&self, id: &str) -> Result<()> {
        self.connection.execute("DELETE FROM calendar_secret WHERE id = ?1", [id])?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<CalendarRecord> {
    let own_addresses: String = row.get("own_addresses")?;
    let problem: Option<String> = row.get("problem")?;
    Ok(CalendarRecord {
        id: row.get("id")?,
        added_at: instant(row, "added_at")?,
        is_enabled: row.get("is_enabled")?,
        event_count: row.get("event_count")?,
        not_understood: row.get("not_understood")?,
        calendar: NewCalendar {
            kind: word(row, "kind")?,
            name: row.get("name")?,
            location: row.get("location")?,
            account: row.get("account")?,
            secret_id: row.get("secret_id")?,
            own_addresses: serde_json::from_str(&own_addresses).unwrap_or_default(),
        },
        fetched: Fetched {
            etag: row.get("etag")?,
            last_modified: row.get("last_modified")?,
            content_hash: row.get("content_hash")?,
            sync_token: row.get("sync_token")?,
            ctag: row.get("ctag")?,
            attempt_at: optional_instant(row, "attempt_at")?,
            success_at: optional_instant(row, "success_at")?,
            full_at: optional_instant(row, "full_at")?,
            retry_at: optional_instant(row, "retry_at")?,
            failures: row.get("failures")?,
            problem: problem.and_then(|word| Problem::of_word(&word)),
        },
    })
}
