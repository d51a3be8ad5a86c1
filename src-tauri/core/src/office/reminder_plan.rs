//! The plan as a list: which reminders lie within a time, and what became of each.

use jiff::Timestamp;
use serde::Serialize;

use super::Office;
use crate::error::Result;
use crate::reminder::{Moment, ReminderKind, ReminderState};

/// One reminder of the plan; the fields are those of the command line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlannedReminder {
    pub id: String,
    pub kind: ReminderKind,
    /// RFC 5545 UID; of an incident or a review its number.
    pub uid: String,
    /// Which one of a series, by its original time; of a single meeting its start.
    pub occurrence: String,
    pub due: Timestamp,
    /// None for a meeting of a calendar that nothing was recorded of, and beside meetings.
    pub meeting_id: Option<u32>,
    /// None: not come due.
    pub state: Option<ReminderState>,
}

impl Office {
    /// The reminders that are due at `from` or later and before `to`, in order of time.
    pub fn reminder_plan(&self, from: Timestamp, to: Timestamp) -> Result<Vec<PlannedReminder>> {
        let leads = self.reminder_settings().leads();
        let recorded = self.store.list_recorded_reminders()?;
        let within = |moment: &Moment| from <= moment.due_at && moment.due_at < to;
        let mut plan = Vec::new();
        for row in self.rows(from)? {
            let known = recorded.get(&row.matter);
            for moment in row.planned.moments(&leads).filter(within) {
                let mut one = planned(&moment);
                one.meeting_id = row.matter.meeting_id();
                one.state = known.and_then(|known| Some(known.get(&one.id)?.state));
                plan.push(one);
            }
        }
        let known = self.known_keys(from)?;
        for meeting in self.reminders.occurrences.iter() {
            let moments = meeting.moments(&leads).filter(within);
            let mut moments = moments.peekable();
            if moments.peek().is_some() && !known.contains_key(&meeting.key) {
                plan.extend(moments.map(|moment| planned(&moment)));
            }
        }
        plan.sort_by(|one, other| (one.due, &one.id).cmp(&(other.due, &other.id)));
        Ok(plan)
    }
}

fn planned(moment: &Moment<'_>) -> PlannedReminder {
    let meeting = moment.meeting;
    let instance = meeting.key.instance.map(|instance| instance.to_string());
    PlannedReminder {
        id: moment.id(),
        kind: moment.duty.kind,
        uid: meeting.key.uid.to_string(),
        occurrence: instance.unwrap_or_else(|| meeting.start.to_string()),
        due: moment.due_at,
        meeting_id: None,
        state: None,
    }
}
