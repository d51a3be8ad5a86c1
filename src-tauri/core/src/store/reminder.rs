//! Reminders that came due: recorded before they are shown, so that none is shown twice.

use std::collections::BTreeSet;

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Store, instant, optional_instant, stored, word, word_of};
use crate::error::Result;
use crate::reminder::{Reminder, ReminderKind};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReminderRecord {
    pub id: String,
    pub meeting_id: u32,
    pub kind: ReminderKind,
    pub rule_key: Option<String>,
    pub due_at: Timestamp,
    pub state: ReminderState,
    /// When it was shown last.
    pub shown_at: Timestamp,
    pub snoozed_until: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ReminderState {
    /// Shown and not answered.
    Shown,
    /// To be shown again at `snoozed_until`.
    Snoozed,
    Answered,
    /// Came due when it could no longer help.
    Missed,
}

const COLUMNS: &str = "id, meeting_id, kind, rule_key, due_at, state, shown_at, snoozed_until";

impl Store {
    /// Records that a reminder came due; false if it was recorded before.
    pub fn insert_reminder(
        &self,
        reminder: &Reminder,
        state: ReminderState,
        now: Timestamp,
    ) -> Result<bool> {
        let added = self.connection.execute(
            "INSERT INTO reminder (id, meeting_id, kind, rule_key, due_at, state, shown_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id) DO NOTHING",
            params![
                reminder.id,
                reminder.meeting_id,
                word_of(&reminder.kind)?,
                reminder.rule_key,
                stored(reminder.due_at),
                word_of(&state)?,
                stored(now),
            ],
        )?;
        Ok(added == 1)
    }

    pub fn find_reminder(&self, id: &str) -> Result<Option<ReminderRecord>> {
        let sql = format!("SELECT {COLUMNS} FROM reminder WHERE id = ?1");
        Ok(self.connection.query_row(&sql, [id], read).optional()?)
    }

    /// Reminders that are shown or wait to be shown again, by due time.
    pub fn list_open_reminders(&self) -> Result<Vec<ReminderRecord>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM reminder WHERE state IN ('shown', 'snoozed') ORDER BY due_at, id"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The ids of all reminders that came due for meetings that are not closed.
    pub fn list_recorded_reminders(&self) -> Result<BTreeSet<String>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT reminder.id FROM reminder JOIN meeting ON meeting.id = reminder.meeting_id
             WHERE meeting.closed_at IS NULL",
        )?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Withdraws a meeting's reminders that are now due at another time: they will come due anew.
    pub fn delete_reminders_moved(&self, meeting_id: u32, plan: &[Reminder]) -> Result<()> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT id, due_at FROM reminder WHERE meeting_id = ?1")?;
        let rows =
            statement.query_map([meeting_id], |row| Ok((row.get(0)?, instant(row, "due_at")?)))?;
        for (id, due_at) in rows.collect::<rusqlite::Result<Vec<(String, _)>>>()? {
            if !plan.iter().any(|reminder| reminder.id == id && reminder.due_at == due_at) {
                self.connection.execute("DELETE FROM reminder WHERE id = ?1", [id])?;
            }
        }
        Ok(())
    }

    /// Shows it again later; what was answered or missed stays so.
    pub fn update_reminder_snoozed(&self, id: &str, until: Timestamp) -> Result<()> {
        self.connection.execute(
            "UPDATE reminder SET state = 'snoozed', snoozed_until = ?2
             WHERE id = ?1 AND state IN ('shown', 'snoozed')",
            params![id, stored(until)],
        )?;
        Ok(())
    }

    /// A reminder is shown again.
    pub fn update_reminder_shown(&self, id: &str, now: Timestamp) -> Result<()> {
        self.connection.execute(
            "UPDATE reminder SET state = 'shown', snoozed_until = NULL, shown_at = ?2 WHERE id = ?1",
            params![id, stored(now)],
        )?;
        Ok(())
    }

    pub fn update_reminder_answered(&self, id: &str, now: Timestamp) -> Result<()> {
        self.connection.execute(
            "UPDATE reminder SET state = 'answered', snoozed_until = NULL, answered_at = ?2
             WHERE id = ?1 AND state IN ('shown', 'snoozed')",
            params![id, stored(now)],
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<ReminderRecord> {
    Ok(ReminderRecord {
        id: row.get("id")?,
        meeting_id: row.get("meeting_id")?,
        kind: word(row, "kind")?,
        rule_key: row.get("rule_key")?,
        due_at: instant(row, "due_at")?,
        state: word(row, "state")?,
        shown_at: instant(row, "shown_at")?,
        snoozed_until: optional_instant(row, "snoozed_until")?,
    })
}
