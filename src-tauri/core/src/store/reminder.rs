//! Reminders that came due: recorded before they are shown, so that none is shown twice.

use std::collections::HashMap;

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Store, instant, optional_instant, stored, word, word_of};
use crate::error::Result;
use crate::reminder::{Matter, Recorded, ReminderKind, ReminderState};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReminderRecord {
    pub id: String,
    pub matter: Matter,
    pub kind: ReminderKind,
    pub rule_key: Option<String>,
    pub recorded: Recorded,
}

/// Where a reminder is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ReminderPlace {
    Toast,
    Window,
}

/// What may have kept a reminder that was shown from being seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hindrance {
    /// The desktop is told not to disturb: it keeps toasts back.
    DoNotDisturb,
    Locked,
}

/// Where a reminder was shown, and what stood in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Showing {
    pub place: ReminderPlace,
    pub hindrance: Option<Hindrance>,
}

impl From<ReminderPlace> for Showing {
    fn from(place: ReminderPlace) -> Showing {
        Showing { place, hindrance: None }
    }
}

/// Reminders of what is not closed: by what they are about, then by id.
pub type RecordedReminders = HashMap<Matter, HashMap<String, Recorded>>;

const COLUMNS: &str = "reminder.id, meeting_id, incident_id, readiness_id, kind, rule_key, due_at,
    state, shown_at, snoozed_until";
/// Without those of meetings that ask for nothing more.
const OPEN: &str = "reminder LEFT JOIN meeting ON meeting.id = meeting_id
    WHERE closed_at IS NULL AND cancelled_at IS NULL";

impl Store {
    /// Records that a reminder came due; takes the place of what was recorded for another time.
    pub fn insert_reminder(&self, reminder: &ReminderRecord) -> Result<()> {
        let mut statement = self.connection.prepare_cached(
            "INSERT OR REPLACE INTO reminder
             (id, meeting_id, incident_id, readiness_id, kind, rule_key, due_at, state, shown_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?;
        let (meeting, incident, review) = match reminder.matter {
            Matter::Meeting(id) => (Some(id), None, None),
            Matter::Incident(id) => (None, Some(id), None),
            Matter::Review(id) => (None, None, Some(id)),
        };
        statement.execute(params![
            reminder.id,
            meeting,
            incident,
            review,
            word_of(&reminder.kind)?,
            reminder.rule_key,
            stored(reminder.recorded.due_at),
            word_of(&reminder.recorded.state)?,
            stored(reminder.recorded.shown_at),
        ])?;
        Ok(())
    }

    pub fn find_reminder(&self, id: &str) -> Result<Option<ReminderRecord>> {
        let sql = format!("SELECT {COLUMNS} FROM reminder WHERE id = ?1");
        Ok(self.connection.prepare_cached(&sql)?.query_row([id], read).optional()?)
    }

    /// Reminders that wait for an answer or to be shown again, by due time.
    pub fn list_open_reminders(&self) -> Result<Vec<ReminderRecord>> {
        self.list_reminders("state IN ('due', 'shown', 'snoozed')")
    }

    /// Missed ones that nobody took note of, by due time.
    pub fn list_missed_reminders(&self) -> Result<Vec<ReminderRecord>> {
        self.list_reminders("state = 'missed' AND answered_at IS NULL")
    }

    fn list_reminders(&self, which: &str) -> Result<Vec<ReminderRecord>> {
        let sql = format!("SELECT {COLUMNS} FROM {OPEN} AND {which} ORDER BY due_at, reminder.id");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What is recorded of all that is not closed.
    pub fn list_recorded_reminders(&self) -> Result<RecordedReminders> {
        let sql = format!("SELECT {COLUMNS} FROM {OPEN}");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut found = RecordedReminders::new();
        for record in statement.query_map([], read)? {
            let record = record?;
            found.entry(record.matter).or_default().insert(record.id, record.recorded);
        }
        Ok(found)
    }

    /// Withdraws what is open of a meeting.
    pub fn update_reminders_withdrawn(&self, meeting_id: u32, now: Timestamp) -> Result<()> {
        self.connection.execute(
            "UPDATE reminder SET state = 'withdrawn', snoozed_until = NULL, answered_at = ?2
             WHERE meeting_id = ?1 AND state IN ('due', 'shown', 'snoozed')",
            params![meeting_id, stored(now)],
        )?;
        Ok(())
    }

    /// Forgets what came due of a meeting: it comes due anew.
    pub fn delete_reminders(&self, meeting_id: u32) -> Result<()> {
        self.connection.execute("DELETE FROM reminder WHERE meeting_id = ?1", [meeting_id])?;
        Ok(())
    }

    pub fn delete_reminder(&self, id: &str) -> Result<()> {
        self.connection.execute("DELETE FROM reminder WHERE id = ?1", [id])?;
        Ok(())
    }

    pub fn update_reminder_due(&self, id: &str, due_at: Timestamp) -> Result<()> {
        let sql = "UPDATE reminder SET due_at = ?2 WHERE id = ?1";
        self.connection.execute(sql, params![id, stored(due_at)])?;
        Ok(())
    }

    pub fn update_reminder_state(&self, id: &str, state: ReminderState) -> Result<()> {
        let sql = "UPDATE reminder SET state = ?2, snoozed_until = NULL WHERE id = ?1";
        self.connection.execute(sql, params![id, word_of(&state)?])?;
        Ok(())
    }

    /// Shows it again later; what was answered or missed stays so.
    pub fn update_reminder_snoozed(&self, id: &str, until: Timestamp) -> Result<()> {
        self.connection.execute(
            "UPDATE reminder SET state = 'snoozed', snoozed_until = ?2
             WHERE id = ?1 AND state IN ('due', 'shown', 'snoozed')",
            params![id, stored(until)],
        )?;
        Ok(())
    }

    /// A reminder is about to be shown again.
    pub fn update_reminder_due_again(&self, id: &str, now: Timestamp) -> Result<()> {
        self.connection.execute(
            "UPDATE reminder SET state = 'due', snoozed_until = NULL, shown_at = ?2 WHERE id = ?1",
            params![id, stored(now)],
        )?;
        Ok(())
    }

    /// It was shown; whether for the first time there.
    pub fn update_reminder_shown(
        &self,
        id: &str,
        place: ReminderPlace,
        now: Timestamp,
    ) -> Result<bool> {
        let column = match place {
            ReminderPlace::Toast => "toast_at",
            ReminderPlace::Window => "window_at",
        };
        let sql = format!("UPDATE reminder SET {column} = ?2 WHERE id = ?1 AND {column} IS NULL");
        let is_first = self.connection.prepare_cached(&sql)?.execute(params![id, stored(now)])? > 0;
        let sql = "UPDATE reminder SET state = 'shown' WHERE id = ?1 AND state = 'due'";
        self.connection.prepare_cached(sql)?.execute([id])?;
        Ok(is_first)
    }

    pub fn update_reminder_answered(
        &self,
        id: &str,
        place: Option<ReminderPlace>,
        now: Timestamp,
    ) -> Result<()> {
        let place = place.map(|place| word_of(&place)).transpose()?;
        self.connection.execute(
            "UPDATE reminder SET state = 'answered', snoozed_until = NULL, answered_at = ?2,
             answered_in = ?3 WHERE id = ?1 AND state IN ('due', 'shown', 'snoozed')",
            params![id, stored(now), place],
        )?;
        Ok(())
    }

    /// Every missed one was taken note of.
    pub fn update_missed_noted(&self, now: Timestamp) -> Result<()> {
        self.connection.execute(
            "UPDATE reminder SET answered_at = ?1 WHERE state = 'missed' AND answered_at IS NULL",
            [stored(now)],
        )?;
        Ok(())
    }

    pub fn update_missed_one_noted(&self, id: &str, now: Timestamp) -> Result<()> {
        let sql = "UPDATE reminder SET answered_at = ?2 WHERE id = ?1 AND state = 'missed'";
        self.connection.execute(sql, params![id, stored(now)])?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<ReminderRecord> {
    let due_at = instant(row, "due_at")?;
    Ok(ReminderRecord {
        id: row.get("id")?,
        matter: matter(row)?,
        kind: word(row, "kind")?,
        rule_key: row.get("rule_key")?,
        recorded: Recorded {
            due_at,
            state: word(row, "state")?,
            shown_at: optional_instant(row, "shown_at")?.unwrap_or(due_at),
            snoozed_until: optional_instant(row, "snoozed_until")?,
        },
    })
}

fn matter(row: &Row<'_>) -> rusqlite::Result<Matter> {
    let incident: Option<u32> = row.get("incident_id")?;
    let review: Option<u32> = row.get("readiness_id")?;
    Ok(match (incident, review) {
        (Some(id), _) => Matter::Incident(id),
        (None, Some(id)) => Matter::Review(id),
        (None, None) => Matter::Meeting(row.get("meeting_id")?),
    })
}
