//! Meetings: what the organiser wrote, when it is, and whether it is closed.
//!
//! The link and the message go when the meeting is closed: little is kept.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::{OptionalExtension, Row, params};

use super::{Store, instant, optional_instant, stored};
use crate::draft::Draft;
use crate::error::{Error, Result};
use crate::statistics::Held;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingRecord {
    pub id: u32,
    /// RFC 5545 UID; random.
    pub uid: String,
    pub sequence: u32,
    pub routine_version_id: u32,
    pub draft: Draft,
    pub title: String,
    pub start_at: Timestamp,
    pub end_at: Timestamp,
    pub closed_at: Option<Timestamp>,
    /// It will not be held; it can still be planned again.
    pub cancelled_at: Option<Timestamp>,
}

/// A meeting that is not in the store yet.
#[derive(Clone, Debug)]
pub struct NewMeeting {
    pub uid: String,
    pub routine_version_id: u32,
    pub draft: Draft,
    pub title: String,
    pub start_at: Timestamp,
    pub end_at: Timestamp,
    /// What the history's search finds it by.
    pub search_words: String,
}

impl MeetingRecord {
    /// Nothing can be sent for it any more.
    pub fn is_over(&self) -> bool {
        self.closed_at.is_some() || self.cancelled_at.is_some()
    }

    /// The zone it is held in.
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.draft.time_zone).unwrap_or(TimeZone::UTC)
    }

    /// The day it is held, where it is held.
    pub fn local_day(&self) -> Date {
        self.start_at.to_zoned(self.zone()).date()
    }
}

const COLUMNS: &str = "id, uid, sequence, routine_version_id, draft, title, start_at, end_at, closed_at, cancelled_at";

impl Store {
    pub fn insert_meeting(&self, meeting: &NewMeeting) -> Result<u32> {
        self.connection.execute(
            "INSERT INTO meeting (uid, sequence, routine_version_id, draft, title, start_at, end_at)
             VALUES (?1, 0, ?2, ?3, ?4, ?5, ?6)",
            params![
                meeting.uid,
                meeting.routine_version_id,
                serde_json::to_string(&meeting.draft)?,
                meeting.title,
                stored(meeting.start_at),
                stored(meeting.end_at),
            ],
        )?;
        let id = self.connection.last_insert_rowid();
        self.index(id, &meeting.search_words)?;
        Ok(u32::try_from(id).unwrap_or(u32::MAX))
    }

    /// Replaces what a meeting says; its identity and history stay.
    pub fn update_meeting(&self, id: u32, meeting: &NewMeeting) -> Result<()> {
        let changed = self.connection.execute(
            "UPDATE meeting SET sequence = sequence + 1, routine_version_id = ?2, draft = ?3,
             title = ?4, start_at = ?5, end_at = ?6 WHERE id = ?1",
            params![
                id,
                meeting.routine_version_id,
                serde_json::to_string(&meeting.draft)?,
                meeting.title,
                stored(meeting.start_at),
                stored(meeting.end_at),
            ],
        )?;
        if changed == 0 {
            return Err(Error::NotFound("meeting"));
        }
        self.index(i64::from(id), &meeting.search_words)
    }

    fn index(&self, id: i64, words: &str) -> Result<()> {
        self.connection.execute(
            "INSERT OR REPLACE INTO meeting_search (rowid, words) VALUES (?1, ?2)",
            params![id, words],
        )?;
        Ok(())
    }

    /// Closes a meeting for good, and forgets its link and message.
    pub fn update_meeting_closed(&self, meeting: &MeetingRecord, now: Timestamp) -> Result<()> {
        let mut draft = meeting.draft.clone();
        draft.link.clear();
        draft.message.clear();
        self.connection.execute(
            "UPDATE meeting SET closed_at = ?2, draft = ?3 WHERE id = ?1 AND closed_at IS NULL",
            params![meeting.id, stored(now), serde_json::to_string(&draft)?],
        )?;
        Ok(())
    }

    /// Other times for a meeting that nobody has to be told of: its sequence stays.
    pub fn update_meeting_times(
        &self,
        id: u32,
        draft: &Draft,
        (start, end): (Timestamp, Timestamp),
    ) -> Result<()> {
        self.connection.execute(
            "UPDATE meeting SET draft = ?2, start_at = ?3, end_at = ?4 WHERE id = ?1",
            params![id, serde_json::to_string(draft)?, stored(start), stored(end)],
        )?;
        Ok(())
    }

    /// What the calendar says of a meeting that was invited to: a version of its own, which is
    /// still to go out.
    pub fn update_meeting_superseded(
        &self,
        id: u32,
        draft: &Draft,
        (start, end): (Timestamp, Timestamp),
    ) -> Result<()> {
        self.connection.execute(
            "UPDATE meeting SET draft = ?2, start_at = ?3, end_at = ?4, sequence = sequence + 1
             WHERE id = ?1",
            params![id, serde_json::to_string(draft)?, stored(start), stored(end)],
        )?;
        Ok(())
    }

    pub fn find_meeting(&self, id: u32) -> Result<Option<MeetingRecord>> {
        let sql = format!("SELECT {COLUMNS} FROM meeting WHERE id = ?1");
        Ok(self.connection.query_row(&sql, [id], read).optional()?)
    }

    /// Cancels a meeting, or plans it again; either is a version of its own.
    pub fn update_meeting_cancelled(&self, id: u32, at: Option<Timestamp>) -> Result<()> {
        self.connection.execute(
            "UPDATE meeting SET cancelled_at = ?2, sequence = sequence + 1 WHERE id = ?1",
            params![id, at.map(stored)],
        )?;
        Ok(())
    }

    /// Cancelled meetings that would be over: nobody plans them again.
    pub fn list_cancelled_meetings(&self, ended_by: Timestamp) -> Result<Vec<MeetingRecord>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM meeting
             WHERE cancelled_at IS NOT NULL AND closed_at IS NULL AND end_at <= ?1"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([stored(ended_by)], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Meetings that are neither closed nor cancelled, by start.
    pub fn list_open_meetings(&self) -> Result<Vec<MeetingRecord>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM meeting WHERE closed_at IS NULL AND cancelled_at IS NULL
             ORDER BY start_at, id"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Meetings of which any part lies between these instants, closed ones too, by start.
    pub fn list_meetings_between(
        &self,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<Vec<MeetingRecord>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM meeting WHERE end_at > ?1 AND start_at < ?2
             ORDER BY start_at, id"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([stored(from), stored(to)], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// One page of a selection, the latest first, and how many there are in all.
    pub fn list_history_page(
        &self,
        selection: &Selection,
        offset: u32,
        limit: u32,
    ) -> Result<(Vec<MeetingRecord>, u32)> {
        let Some(ids) = self.list_found(selection)? else {
            let records = self.list_history(selection, offset, limit)?;
            return Ok((records, self.count_history(selection)?));
        };
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM meeting WHERE id IN (SELECT value FROM json_each(?1))
             ORDER BY start_at DESC, id DESC LIMIT ?2 OFFSET ?3"
        ))?;
        let found = serde_json::to_string(&ids)?;
        let rows = statement.query_map(params![found, limit, offset], read)?;
        let total = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        Ok((rows.collect::<rusqlite::Result<_>>()?, total))
    }

    /// What a search alone finds, where that is little: the words are looked up once, not once for
    /// the page and once for the count.
    fn list_found(&self, selection: &Selection) -> Result<Option<Vec<u32>>> {
        let search = search_pattern(&selection.search);
        let is_alone = *selection == Selection::of_search(&selection.search);
        let Some(search) = search.filter(|_| is_alone) else { return Ok(None) };
        let mut statement = self.connection.prepare_cached(
            "SELECT rowid FROM meeting_search WHERE meeting_search MATCH ?1 LIMIT ?2",
        )?;
        let rows = statement.query_map(params![search, FEW + 1], |row| row.get(0))?;
        let ids = rows.collect::<rusqlite::Result<Vec<u32>>>()?;
        Ok((ids.len() <= FEW as usize).then_some(ids))
    }

    /// Meetings of a selection, the latest first.
    pub fn list_history(
        &self,
        selection: &Selection,
        offset: u32,
        limit: u32,
    ) -> Result<Vec<MeetingRecord>> {
        let columns = COLUMNS.split(", ").map(|column| format!("meeting.{column}"));
        let columns = columns.collect::<Vec<_>>().join(", ");
        let sql = format!(
            "SELECT {columns} FROM {} ORDER BY meeting.start_at DESC, meeting.id DESC
             LIMIT ?6 OFFSET ?7",
            selection.tables()
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let [search, from, to, routines, only] = selection.values()?;
        let values = params![search, from, to, routines, only, limit, offset];
        let rows = statement.query_map(values, read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The meetings of a selection that are over and were not cancelled, without their names.
    pub fn list_held(&self, selection: &Selection, now: Timestamp) -> Result<Vec<Held>> {
        let sql = format!(
            "SELECT start_at, end_at, closed_at, EXISTS (SELECT 1 FROM entry
                WHERE entry.meeting_id = meeting.id AND entry.kind = 'opened') AS opened
             FROM {} AND end_at <= ?6 AND cancelled_at IS NULL",
            selection.tables()
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let [search, from, to, routines, only] = selection.values()?;
        let rows =
            statement.query_map(params![search, from, to, routines, only, stored(now)], |row| {
                Ok(Held {
                    start_at: instant(row, "start_at")?,
                    end_at: instant(row, "end_at")?,
                    closed_at: optional_instant(row, "closed_at")?,
                    opened: row.get("opened")?,
                })
            })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub fn count_history(&self, selection: &Selection) -> Result<u32> {
        let sql = format!("SELECT count(*) FROM {}", selection.tables());
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement
            .query_row(rusqlite::params_from_iter(selection.values()?), |row| row.get(0))?)
    }
}

/// So many meetings are read by their ids.
const FEW: u32 = 1_000;

/// Which meetings are asked for; what is nothing does not narrow.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    pub search: String,
    pub from: Option<Timestamp>,
    /// The first instant that is too late.
    pub until: Option<Timestamp>,
    pub routine_ids: Option<Vec<String>>,
    pub meeting_id: Option<u32>,
}

impl Selection {
    fn of_search(search: &str) -> Selection {
        Selection { search: search.to_owned(), ..Selection::default() }
    }

    /// Only the conditions that narrow, so that the query can use its index.
    fn tables(&self) -> String {
        let conditions = [
            (search_pattern(&self.search).is_some(), "meeting_search MATCH ?1"),
            (self.from.is_some(), "meeting.start_at >= ?2"),
            (self.until.is_some(), "meeting.start_at < ?3"),
            (
                self.routine_ids.is_some(),
                "meeting.routine_version_id IN (SELECT id FROM routine_version
                 WHERE routine_id IN (SELECT value FROM json_each(?4)))",
            ),
            (self.meeting_id.is_some(), "meeting.id = ?5"),
        ];
        let narrow = conditions.iter().filter(|(narrows, _)| *narrows);
        let narrow: Vec<&str> = narrow.map(|(_, condition)| *condition).collect();
        let found = match narrow.first() {
            Some(first) if first.starts_with("meeting_search") => {
                "meeting_search JOIN meeting ON meeting.id = meeting_search.rowid"
            }
            _ => "meeting",
        };
        // The last condition is always true; it names the arguments that no other names.
        format!(
            "{found} WHERE {} ?1 IS ?1 AND ?5 IS ?5",
            narrow.iter().map(|condition| format!("{condition} AND ")).collect::<String>()
        )
    }

    fn values(&self) -> Result<[Option<String>; 5]> {
        let ids = self.routine_ids.as_ref().map(serde_json::to_string).transpose()?;
        let only = self.meeting_id.map(|id| id.to_string());
        Ok([search_pattern(&self.search), self.from.map(stored), self.until.map(stored), ids, only])
    }
}

/// Every word as a prefix; quotation marks keep the user's signs from being an operator.
fn search_pattern(search: &str) -> Option<String> {
    let words = search.split(|c: char| c.is_whitespace() || c.is_control());
    let words = words.filter(|word| !word.is_empty());
    let words = words.map(|word| format!("\"{}\"*", word.replace('"', "\"\"")));
    let pattern = words.collect::<Vec<_>>().join(" ");
    (!pattern.is_empty()).then_some(pattern)
}

fn read(row: &Row<'_>) -> rusqlite::Result<MeetingRecord> {
    let draft: String = row.get("draft")?;
    Ok(MeetingRecord {
        id: row.get("id")?,
        uid: row.get("uid")?,
        sequence: row.get("sequence")?,
        routine_version_id: row.get("routine_version_id")?,
        draft: serde_json::from_str(&draft)
            .map_err(|_| rusqlite::Error::InvalidColumnName("draft".to_owned()))?,
        title: row.get("title")?,
        start_at: instant(row, "start_at")?,
        end_at: instant(row, "end_at")?,
        closed_at: optional_instant(row, "closed_at")?,
        cancelled_at: optional_instant(row, "cancelled_at")?,
    })
}
