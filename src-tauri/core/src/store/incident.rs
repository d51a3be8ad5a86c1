//! Incidents and their entries.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, params};

use super::{Store, instant, stored, word, word_of};
use crate::error::Result;
use crate::incident::{IncidentEntry, IncidentRecord};

const COLUMNS: &str = "id, meeting_id, kind, country, time_zone, opened_at";

impl Store {
    /// Opens an incident; its id is given by the store.
    pub fn insert_incident(&self, incident: &IncidentRecord) -> Result<u32> {
        self.connection.execute(
            "INSERT INTO incident (meeting_id, kind, country, time_zone, opened_at, meeting_uid)
             VALUES (?1, ?2, ?3, ?4, ?5, (SELECT uid FROM meeting WHERE id = ?1))",
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

    /// Adds an entry at the end of the chain; alone or within a transaction, it is kept whole.
    pub fn insert_incident_entry(
        &self,
        incident_id: u32,
        entry: &IncidentEntry,
        recorded_at: Timestamp,
    ) -> Result<()> {
        self.atomically(|| {
            self.link_older_entries()?;
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
            self.link_incident_entry(self.connection.last_insert_rowid())
        })
    }

    /// An incident's entries in the order they were recorded.
    pub fn list_incident_entries(&self, incident_id: u32) -> Result<Vec<IncidentEntry>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT number, kind, key, value, at FROM incident_entry
             WHERE incident_id = ?1 ORDER BY id",
        )?;
        let rows = statement.query_map([incident_id], |row| {
            Ok(IncidentEntry {
                number: row.get::<_, Option<u32>>("number")?.unwrap_or_default(),
                kind: word(row, "kind")?,
                key: row.get("key")?,
                value: row.get("value")?,
                at: instant(row, "at")?,
            })
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
