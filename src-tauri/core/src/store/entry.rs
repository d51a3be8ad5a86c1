//! The history's entries: what was sent, said, ticked, decided and shown. Only ever added to.

use jiff::Timestamp;
use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Store, instant, stored, word, word_of};
use crate::error::Result;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub kind: EntryKind,
    pub rule_key: Option<String>,
    /// Where the rule showed itself when it was ticked.
    pub channel: Option<String>,
    /// The tick, the answer's key, or the way it was sent.
    pub value: Option<String>,
    /// What the organiser added to an answer.
    pub detail: Option<String>,
    /// When it happened; when it was recorded is the store's own.
    pub at: Timestamp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    Sent,
    /// Something the text checker found stays: its category and the reason, never the words.
    Kept,
    Tick,
    Opened,
    Decision,
    ReminderShown,
    ReminderMissed,
    Closed,
}

impl Entry {
    pub fn new(kind: EntryKind, at: Timestamp) -> Entry {
        Entry { kind, rule_key: None, channel: None, value: None, detail: None, at }
    }
}

impl Store {
    pub fn insert_entry(
        &self,
        meeting_id: u32,
        entry: &Entry,
        recorded_at: Timestamp,
    ) -> Result<()> {
        self.connection.execute(
            "INSERT INTO entry (meeting_id, kind, rule_key, channel, value, detail, at, recorded_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                meeting_id,
                word_of(&entry.kind)?,
                entry.rule_key,
                entry.channel,
                entry.value,
                entry.detail,
                stored(entry.at),
                stored(recorded_at),
            ],
        )?;
        Ok(())
    }

    /// A meeting's entries in the order they were recorded.
    pub fn list_entries(&self, meeting_id: u32) -> Result<Vec<Entry>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT kind, rule_key, channel, value, detail, at FROM entry
             WHERE meeting_id = ?1 ORDER BY id",
        )?;
        let rows = statement.query_map([meeting_id], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        kind: word(row, "kind")?,
        rule_key: row.get("rule_key")?,
        channel: row.get("channel")?,
        value: row.get("value")?,
        detail: row.get("detail")?,
        at: instant(row, "at")?,
    })
}
