//! The organiser's own rules of which meetings of a calendar follow which routine.

use jiff::Timestamp;
use rusqlite::{Row, params};

use super::{Store, instant, stored};
use crate::error::Result;
use crate::mapping::{Condition, Mapping};

impl Store {
    pub fn insert_mapping(
        &self,
        condition: &Condition,
        routine: Option<(&str, Option<&str>)>,
        now: Timestamp,
    ) -> Result<u32> {
        // The same question again replaces the answer.
        self.connection.execute(
            "DELETE FROM calendar_mapping
             WHERE words = ?1 AND service IS ?2 AND calendar_id IS ?3 AND uid IS ?4",
            params![condition.words, condition.service, condition.calendar_id, condition.uid],
        )?;
        self.connection.execute(
            "INSERT INTO calendar_mapping
             (words, service, calendar_id, uid, routine_id, meeting_type, made_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                condition.words,
                condition.service,
                condition.calendar_id,
                condition.uid,
                routine.map(|(id, _)| id),
                routine.and_then(|(_, kind)| kind),
                stored(now),
            ],
        )?;
        let id = self.connection.last_insert_rowid();
        self.bump_calendar_version()?;
        Ok(u32::try_from(id).unwrap_or(u32::MAX))
    }

    pub fn delete_mapping(&self, id: u32) -> Result<()> {
        self.connection.execute("DELETE FROM calendar_mapping WHERE id = ?1", [id])?;
        self.bump_calendar_version()
    }

    /// In the order they were made.
    pub fn list_mappings(&self) -> Result<Vec<Mapping>> {
        let mut statement =
            self.connection.prepare_cached("SELECT * FROM calendar_mapping ORDER BY id")?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Mapping> {
    Ok(Mapping {
        id: row.get("id")?,
        condition: Condition {
            words: row.get("words")?,
            service: row.get("service")?,
            calendar_id: row.get("calendar_id")?,
            uid: row.get("uid")?,
        },
        routine_id: row.get("routine_id")?,
        meeting_type: row.get("meeting_type")?,
        made_at: instant(row, "made_at")?,
    })
}
