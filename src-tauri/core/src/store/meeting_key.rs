//! Which occurrence of a calendar a meeting is.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, params};

use super::{Store, instant, stored};
use crate::error::Result;
use crate::reminder::{Instance, MeetingKey};

/// A meeting that was taken over from a calendar, or made here and found in one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingKeyRecord {
    pub meeting_id: u32,
    pub key: MeetingKey,
    /// The calendar's times, as they were taken over last.
    pub start_at: Timestamp,
    pub end_at: Timestamp,
    /// By the calendar, not by the organiser.
    pub is_cancelled: bool,
    pub is_closed: bool,
    /// The link the calendar gave it when it was taken over last; only its keyed hash.
    pub link_hash: Option<String>,
    /// Made here: its reminders keep its own name, and the calendar alone cannot cancel it.
    pub is_tied: bool,
}

impl Store {
    pub fn insert_meeting_key(
        &self,
        meeting_id: u32,
        key: &MeetingKey,
        times: (Timestamp, Timestamp),
    ) -> Result<()> {
        self.insert_key((meeting_id, false), key, times, "")
    }

    /// A meeting made here is this occurrence in a calendar; another process may have said so.
    pub fn insert_meeting_tie(
        &self,
        meeting_id: u32,
        key: &MeetingKey,
        times: (Timestamp, Timestamp),
    ) -> Result<()> {
        self.insert_key((meeting_id, true), key, times, "ON CONFLICT DO NOTHING")
    }

    fn insert_key(
        &self,
        (meeting_id, is_tied): (u32, bool),
        key: &MeetingKey,
        (start, end): (Timestamp, Timestamp),
        conflict: &str,
    ) -> Result<()> {
        let instance = key.instance.map(|instance| instance.to_string()).unwrap_or_default();
        let (source, uid) = (&*key.source, &*key.uid);
        let sql = format!(
            "INSERT INTO meeting_key (meeting_id, source, uid, instance, start_at, end_at, is_tied)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) {conflict}"
        );
        let row = params![meeting_id, source, uid, instance, stored(start), stored(end), is_tied];
        self.connection.execute(&sql, row)?;
        Ok(())
    }

    /// No calendar has it any more.
    pub fn delete_meeting_tie(&self, meeting_id: u32) -> Result<()> {
        let sql = "DELETE FROM meeting_key WHERE meeting_id = ?1 AND is_tied = 1";
        self.connection.execute(sql, [meeting_id])?;
        Ok(())
    }

    /// The same occurrence in a calendar that was connected anew; its reminders are named after it.
    pub fn update_meeting_key_source(
        &self,
        known: &MeetingKeyRecord,
        new: &MeetingKey,
    ) -> Result<()> {
        self.connection.execute(
            "UPDATE meeting_key SET source = ?2 WHERE meeting_id = ?1",
            params![known.meeting_id, &*new.source],
        )?;
        self.connection.execute(
            "UPDATE reminder SET id = ?3 || substr(id, length(?2) + 1)
             WHERE meeting_id = ?1 AND substr(id, 1, length(?2)) = ?2",
            params![known.meeting_id, format!("{}/", known.key), format!("{new}/")],
        )?;
        Ok(())
    }

    /// The calendar has other times for a meeting, or has it again.
    pub fn update_meeting_key(
        &self,
        meeting_id: u32,
        (start, end): (Timestamp, Timestamp),
        cancelled_at: Option<Timestamp>,
    ) -> Result<()> {
        self.connection.execute(
            "UPDATE meeting_key SET start_at = ?2, end_at = ?3, cancelled_at = ?4
             WHERE meeting_id = ?1",
            params![meeting_id, stored(start), stored(end), cancelled_at.map(stored)],
        )?;
        Ok(())
    }

    /// The calendar gives a meeting this link, or none that is known.
    pub fn update_meeting_key_link(&self, meeting_id: u32, hash: Option<&str>) -> Result<()> {
        self.connection.execute(
            "UPDATE meeting_key SET link_hash = ?2 WHERE meeting_id = ?1",
            params![meeting_id, hash],
        )?;
        Ok(())
    }

    pub fn find_meeting_key(&self, meeting_id: u32) -> Result<Option<MeetingKeyRecord>> {
        let sql = format!("{SELECT} WHERE meeting_key.meeting_id = ?1");
        Ok(self.connection.query_row(&sql, [meeting_id], read).optional()?)
    }

    /// Whether nothing was taken over since this was read; asked inside the transaction that does.
    pub fn is_current(&self, known: &MeetingKeyRecord) -> Result<bool> {
        Ok(self.find_meeting_key(known.meeting_id)?.as_ref() == Some(known))
    }

    /// Those that are not closed, and those that ended after `since`.
    pub fn list_meeting_keys(&self, since: Timestamp) -> Result<Vec<MeetingKeyRecord>> {
        let sql = format!("{SELECT} WHERE meeting.closed_at IS NULL OR meeting_key.end_at >= ?1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([stored(since)], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

const SELECT: &str =
    "SELECT meeting_id, source, meeting_key.uid, instance, meeting_key.start_at, meeting_key.end_at,
     meeting_key.cancelled_at IS NOT NULL AS is_cancelled, link_hash, is_tied,
     (meeting.closed_at IS NOT NULL OR meeting.cancelled_at IS NOT NULL) AS is_closed
     FROM meeting_key JOIN meeting ON meeting.id = meeting_key.meeting_id";

fn read(row: &Row<'_>) -> rusqlite::Result<MeetingKeyRecord> {
    let (source, uid): (String, String) = (row.get("source")?, row.get("uid")?);
    let instance: String = row.get("instance")?;
    let unreadable = || rusqlite::Error::InvalidColumnName("instance".to_owned());
    let instance = match instance.as_str() {
        "" => None,
        text => Some(text.parse::<Instance>().map_err(|_| unreadable())?),
    };
    Ok(MeetingKeyRecord {
        meeting_id: row.get("meeting_id")?,
        key: MeetingKey { source: source.into(), uid: uid.into(), instance },
        start_at: instant(row, "start_at")?,
        end_at: instant(row, "end_at")?,
        is_cancelled: row.get("is_cancelled")?,
        is_closed: row.get("is_closed")?,
        link_hash: row.get("link_hash")?,
        is_tied: row.get("is_tied")?,
    })
}
