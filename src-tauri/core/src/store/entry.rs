//! The history's entries: what was sent, said, ticked, decided and shown. Only ever added to.

use jiff::Timestamp;
use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Store, instant, stored, word, word_of};
use crate::error::Result;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the chain, given when it is inserted: 1, 2, 3 …
    pub number: u32,
    pub kind: EntryKind,
    pub rule_key: Option<String>,
    /// Where the rule showed itself when it was ticked.
    pub channel: Option<String>,
    /// The tick, the answer's key, or the way it was sent.
    pub value: Option<String>,
    /// What the organiser added to an answer.
    pub detail: Option<String>,
    /// The number of the entry that this one corrects.
    pub corrects: Option<u32>,
    /// When it happened; when it was recorded is the store's own.
    pub at: Timestamp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// One of those who may create the meeting was asked for it.
    Requested,
    Sent,
    /// Something the text checker found stays: its category and the reason, never the words.
    Kept,
    Tick,
    /// The organiser went to a stage of the companion.
    Stage,
    /// How many were admitted, turned away or not identified so far.
    Counted,
    Opened,
    /// Something went wrong; the value is its kind.
    Incident,
    Decision,
    /// An earlier entry is wrong, and this is how it was.
    Correction,
    ReminderShown,
    ReminderMissed,
    /// The organiser answered a reminder: in the toast or in Klubba's own window.
    ReminderAnswered,
    /// The meeting lasts so many minutes longer.
    WentOn,
    /// The meeting is over earlier than planned.
    EndedNow,
    /// Its calendar has it at another time, or again.
    Moved,
    /// Its calendar has it no longer.
    Withdrawn,
    Closed,
    /// The meeting got a new link or time; the value says which.
    Changed,
    Cancelled,
    /// A cancelled meeting is planned again.
    Restored,
}

impl Entry {
    pub fn new(kind: EntryKind, at: Timestamp) -> Entry {
        Entry {
            number: 0,
            kind,
            rule_key: None,
            channel: None,
            value: None,
            detail: None,
            corrects: None,
            at,
        }
    }
}

impl Store {
    /// Adds an entry at the end of the chain; alone or within a transaction, it is kept whole.
    pub fn insert_entry(
        &self,
        meeting_id: u32,
        entry: &Entry,
        recorded_at: Timestamp,
    ) -> Result<()> {
        self.atomically(|| {
            self.link_older_entries()?;
            self.connection
                .prepare_cached(
                    "INSERT INTO entry (meeting_id, kind, rule_key, channel, value, detail,
                                        corrects, at, recorded_at)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                )?
                .execute(params![
                    meeting_id,
                    word_of(&entry.kind)?,
                    entry.rule_key,
                    entry.channel,
                    entry.value,
                    entry.detail,
                    entry.corrects,
                    stored(entry.at),
                    stored(recorded_at),
                ])?;
            self.link_entry(self.connection.last_insert_rowid())
        })
    }

    /// A meeting's entries in the order they were recorded.
    pub fn list_entries(&self, meeting_id: u32) -> Result<Vec<Entry>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT number, kind, rule_key, channel, value, detail, corrects, at FROM entry
             WHERE meeting_id = ?1 ORDER BY id",
        )?;
        let rows = statement.query_map([meeting_id], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        number: row.get::<_, Option<u32>>("number")?.unwrap_or_default(),
        kind: word(row, "kind")?,
        rule_key: row.get("rule_key")?,
        channel: row.get("channel")?,
        value: row.get("value")?,
        detail: row.get("detail")?,
        corrects: row.get("corrects")?,
        at: instant(row, "at")?,
    })
}
