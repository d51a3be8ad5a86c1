//! Reminders across a closed database: the list that is left outside, and what was shown from it.

use jiff::{SignedDuration, Timestamp};

use super::Office;
use crate::due_list::{DueList, DueRow};
use crate::error::Result;
use crate::reminder::Moment;
use crate::store::ReminderPlace;

/// So far ahead the list goes: nobody is locked out for longer without asking for help.
const HORIZON: SignedDuration = SignedDuration::from_hours(31 * 24);

impl Office {
    /// What comes due after `now`, in times and kinds.
    pub fn due_list(&self, now: Timestamp) -> Result<DueList> {
        let leads = self.reminders.settings.leads();
        let horizon = now.saturating_add(HORIZON).unwrap_or(now);
        let recorded = self.store.list_recorded_reminders()?;
        let mut rows = Vec::new();
        let mut add = |moment: &Moment<'_>, at: Option<Timestamp>| {
            let kind = moment.duty.kind;
            let at = at.map(|at| self.held_until(kind, at).unwrap_or(at));
            let at = at.filter(|at| now < *at && *at < horizon);
            rows.extend(at.map(|at| DueRow { kind, at, until: moment.useful_until() }));
        };
        for row in self.rows(now)? {
            let known = recorded.get(&row.matter);
            for moment in row.planned.moments(&leads) {
                match known.and_then(|known| known.get(&moment.id())) {
                    None => add(&moment, Some(moment.due_at)),
                    Some(known) => add(&moment, moment.returns_at(known, &row.zone)),
                }
            }
        }
        let known = self.known_keys(now)?;
        let calendar = self.reminders.occurrences.iter();
        for meeting in calendar.filter(|meeting| !known.contains_key(&meeting.key)) {
            meeting.moments(&leads).for_each(|moment| add(&moment, Some(moment.due_at)));
        }
        Ok(DueList::new(Some(self.settings.lang), rows))
    }

    /// Records what was shown at these instants while the database was closed, so that none of it is
    /// shown again or called missed.
    pub fn record_shown_while_closed(&mut self, shown: &[Timestamp], now: Timestamp) -> Result<()> {
        for at in shown.iter().filter(|at| **at <= now) {
            let fired = self.look(*at)?.into_iter();
            let ids: Vec<String> =
                fired.filter(|fired| fired.outcome.is_shown()).map(|fired| fired.id).collect();
            self.note_shown_at(&ids, ReminderPlace::Toast.into(), (*at, now))?;
        }
        Ok(())
    }
}
