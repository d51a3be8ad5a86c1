//! Series of talks: which meetings were made together.

use jiff::Timestamp;
use rusqlite::params;

use super::{Store, stored};
use crate::error::Result;

impl Store {
    pub fn insert_series(&self, made_at: Timestamp) -> Result<u32> {
        self.connection.execute("INSERT INTO series (made_at) VALUES (?1)", [stored(made_at)])?;
        Ok(u32::try_from(self.connection.last_insert_rowid()).unwrap_or(u32::MAX))
    }

    pub fn insert_series_meeting(&self, series_id: u32, meeting_id: u32) -> Result<()> {
        self.connection.execute(
            "INSERT INTO series_meeting (meeting_id, series_id) VALUES (?1, ?2)",
            params![meeting_id, series_id],
        )?;
        Ok(())
    }

    /// A series' meetings by start, also those that are cancelled.
    pub fn list_series_meetings(&self, series_id: u32) -> Result<Vec<u32>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT meeting.id FROM series_meeting JOIN meeting ON meeting.id = meeting_id
             WHERE series_id = ?1 ORDER BY start_at, meeting.id",
        )?;
        let rows = statement.query_map([series_id], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub fn is_in_series(&self, meeting_id: u32) -> Result<bool> {
        Ok(self.connection.query_row(
            "SELECT EXISTS (SELECT 1 FROM series_meeting WHERE meeting_id = ?1)",
            [meeting_id],
            |row| row.get(0),
        )?)
    }

    /// The series with a meeting that is not over, the latest first.
    pub fn list_open_series(&self, now: Timestamp) -> Result<Vec<u32>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT DISTINCT series_id FROM series_meeting JOIN meeting ON meeting.id = meeting_id
             WHERE end_at > ?1 AND closed_at IS NULL ORDER BY series_id DESC",
        )?;
        let rows = statement.query_map([stored(now)], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Takes a series back of which nothing has been recorded yet; false if something was.
    pub fn delete_series_unsent(&self, series_id: u32) -> Result<bool> {
        let recorded: bool = self.connection.query_row(
            "SELECT EXISTS (SELECT 1 FROM series_meeting JOIN entry USING (meeting_id)
             WHERE series_id = ?1)",
            [series_id],
            |row| row.get(0),
        )?;
        if recorded {
            return Ok(false);
        }
        let meetings = self.list_series_meetings(series_id)?;
        for id in meetings {
            self.connection.execute("DELETE FROM series_meeting WHERE meeting_id = ?1", [id])?;
            self.connection.execute("DELETE FROM reminder WHERE meeting_id = ?1", [id])?;
            self.connection.execute("DELETE FROM meeting_search WHERE rowid = ?1", [id])?;
            self.connection.execute("DELETE FROM meeting WHERE id = ?1", [id])?;
        }
        self.connection.execute("DELETE FROM series WHERE id = ?1", [series_id])?;
        Ok(true)
    }
}
