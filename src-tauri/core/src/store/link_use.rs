//! Which links were met in which meetings, and what is told of a meeting that came from a calendar.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};

use super::{Store, optional_instant, stored};
use crate::draft::Draft;
use crate::error::Result;
use crate::reminder::MeetingKey;

impl Store {
    /// The stored meeting that follows an occurrence.
    pub fn find_meeting_by_key(&self, key: &MeetingKey) -> Result<Option<u32>> {
        let instance = key.instance.map(|instance| instance.to_string()).unwrap_or_default();
        let sql = "SELECT meeting_id FROM meeting_key
                   WHERE source = ?1 AND uid = ?2 AND instance = ?3";
        let found =
            self.connection
                .query_row(sql, params![&*key.source, &*key.uid, instance], |row| row.get(0));
        Ok(found.optional()?)
    }

    /// A meeting that was just taken over gets what its calendar says of it.
    pub fn update_meeting_described(
        &self,
        id: u32,
        draft: &Draft,
        title: &str,
        search_words: &str,
    ) -> Result<()> {
        self.connection.execute(
            "UPDATE meeting SET draft = ?2, title = ?3 WHERE id = ?1",
            params![id, serde_json::to_string(draft)?, title],
        )?;
        self.connection.execute(
            "INSERT OR REPLACE INTO meeting_search (rowid, words) VALUES (?1, ?2)",
            params![id, search_words],
        )?;
        Ok(())
    }

    /// Notes that a link was met in a meeting, of which this is the last.
    pub fn insert_link_use(&self, hash: &str, uid: &str, start_at: Timestamp) -> Result<()> {
        let mut statement = self.connection.prepare_cached(
            "INSERT INTO link_use (hash, uid, start_at) VALUES (?1, ?2, ?3)
             ON CONFLICT (hash, uid) DO UPDATE SET start_at = excluded.start_at",
        )?;
        statement.execute(params![hash, uid, stored(start_at)])?;
        Ok(())
    }

    /// The last meeting other than this one in which a link was met, and that starts otherwise.
    pub fn find_link_use(
        &self,
        hash: &str,
        uids: [&str; 2],
        start_at: Timestamp,
    ) -> Result<Option<Timestamp>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT max(start_at) AS start_at FROM link_use
             WHERE hash = ?1 AND uid NOT IN (?2, ?3) AND start_at <> ?4",
        )?;
        let values = params![hash, uids[0], uids[1], stored(start_at)];
        Ok(statement.query_row(values, |row| optional_instant(row, "start_at"))?)
    }

    /// Whether a link was met in this meeting.
    pub fn has_link_use(&self, hash: &str, uid: &str) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM link_use WHERE hash = ?1 AND uid = ?2)";
        Ok(self.connection.query_row(sql, [hash, uid], |row| row.get(0))?)
    }

    pub fn delete_link_uses_before(&self, start_at: Timestamp) -> Result<()> {
        self.connection.execute("DELETE FROM link_use WHERE start_at < ?1", [stored(start_at)])?;
        Ok(())
    }

    /// The key of the links' hashes; made with the database, and kept nowhere else.
    pub fn link_key(&self) -> Result<[u8; 32]> {
        let hex: String = self.find_setting("link_key")?.unwrap_or_default();
        let mut key = [0; 32];
        for (byte, digits) in key.iter_mut().zip(hex.as_bytes().chunks(2)) {
            let digits = std::str::from_utf8(digits).unwrap_or_default();
            *byte = u8::from_str_radix(digits, 16).unwrap_or_default();
        }
        Ok(key)
    }

    /// A meeting by the UID that its invitation has.
    pub fn list_meeting_uids(&self) -> Result<Vec<(String, u32)>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT uid, id FROM meeting WHERE closed_at IS NULL")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
