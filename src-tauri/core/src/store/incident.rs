//! Incidents, their entries, and the reminders of their deadlines.

use std::collections::BTreeSet;

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, params};

use super::{Store, instant, stored, word, word_of};
use crate::error::Result;
use crate::incident::{IncidentEntry, IncidentRecord};
use crate::reminder::ReminderState;

const COLUMNS: &str = "id, meeting_id, kind, country, time_zone, opened_at";

impl Store {
    /// Opens an incident; its id is given by the store.
    pub fn insert_incident(&self, incident: &IncidentRecord) -> Result<u32> {
        self.connection.execute(
            "INSERT INTO incident (meeting_id, kind, country, time_zone, opened_at)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                incident.meeting_id,
                incident.kind,
                incident.country,
                incident.time_zone,
                stored(incident.opened_at),
            ],
        )?;
        Ok(u32::try_from(self.connection.last_insert_rowid()).unwrap_or(u32::MAX))
    }

    pub fn find_incident(&self, id: u32) -> Result<Option<IncidentRecord>> {
        let sql = format!("SELECT {COLUMNS} FROM incident WHERE id = ?1");
        Ok(self.connection.query_row(&sql, [id], read).optional()?)
    }

    /// All incidents, the latest first.
    pub fn list_incidents(&self) -> Result<Vec<IncidentRecord>> {
        let sql = format!("SELECT {COLUMNS} FROM incident ORDER BY opened_at DESC, id DESC");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub fn insert_incident_entry(
        &self,
        incident_id: u32,
        entry: &IncidentEntry,
        recorded_at: Timestamp,
    ) -> Result<()> {
        self.connection.execute(
            "INSERT INTO incident_entry (incident_id, kind, key, value, at, recorded_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                incident_id,
                word_of(&entry.kind)?,
                entry.key,
                entry.value,
                stored(entry.at),
                stored(recorded_at),
            ],
        )?;
        Ok(())
    }

    /// An incident's entries in the order they were recorded.
    pub fn list_incident_entries(&self, incident_id: u32) -> Result<Vec<IncidentEntry>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT kind, key, value, at FROM incident_entry WHERE incident_id = ?1 ORDER BY id",
        )?;
        let rows = statement.query_map([incident_id], |row| {
            Ok(IncidentEntry {
                kind: word(row, "kind")?,
                key: row.get("key")?,
                value: row.get("value")?,
                at: instant(row, "at")?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Records that a reminder of the deadline came due; false if it was recorded before.
    pub fn insert_incident_reminder(
        &self,
        (incident_id, hours_left, due_at): (u32, u32, Timestamp),
        state: ReminderState,
        now: Timestamp,
    ) -> Result<bool> {
        let added = self.connection.execute(
            "INSERT INTO incident_reminder (incident_id, hours_left, due_at, state, recorded_at)
             VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
            params![incident_id, hours_left, stored(due_at), word_of(&state)?, stored(now)],
        )?;
        Ok(added == 1)
    }

    /// What was recorded of an incident's reminders: hours left, and when they were due.
    pub fn list_incident_reminders(&self, incident_id: u32) -> Result<BTreeSet<(u32, Timestamp)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT hours_left, due_at FROM incident_reminder WHERE incident_id = ?1",
        )?;
        let rows = statement.query_map([incident_id], |row| {
            Ok((row.get("hours_left")?, instant(row, "due_at")?))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<IncidentRecord> {
    Ok(IncidentRecord {
        id: row.get("id")?,
        meeting_id: row.get("meeting_id")?,
        kind: row.get("kind")?,
        country: row.get("country")?,
        time_zone: row.get("time_zone")?,
        opened_at: instant(row, "opened_at")?,
    })
}
