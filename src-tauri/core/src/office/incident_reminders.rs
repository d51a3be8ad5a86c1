//! Reminders of an incident's deadline: recorded before they are shown, each once, until somebody
//! has decided.

use jiff::{SignedDuration, Timestamp};

use super::Office;
use crate::error::Result;
use crate::incident::Deadline;
use crate::reminder::ReminderState;
use crate::words::arg;

/// The hours left are shown in the tray: so often they change.
const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// What a toast says of a deadline; names nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncidentNotice {
    /// `incident:7:24`: the incident, and the hours left.
    pub id: String,
    pub incident_id: u32,
    pub title: String,
    pub text: String,
}

impl Office {
    /// Records the reminders of deadlines that came due, and returns what is to be shown: of each
    /// incident only the most urgent, what was slept through is recorded as missed.
    pub fn look_at_incidents(&mut self, now: Timestamp) -> Result<Vec<IncidentNotice>> {
        let mut notices = Vec::new();
        for row in self.open_incidents(now)? {
            let recorded = self.store.list_incident_reminders(row.id)?;
            let moments = self.deadline_moments(row.id, now)?;
            let due = moments.into_iter().filter(|moment| moment.1 <= now);
            let new: Vec<_> = due.filter(|moment| !recorded.contains(moment)).collect();
            for (n, (left, due_at)) in new.into_iter().enumerate() {
                let state = if n == 0 { ReminderState::Shown } else { ReminderState::Missed };
                let of = (row.id, left, due_at);
                if self.store.insert_incident_reminder(of, state, now)? && n == 0 {
                    notices.push(self.notice(row.id, left, now)?);
                }
            }
        }
        Ok(notices)
    }

    /// The next instant at which `look_at_incidents` or the hours in the tray change.
    pub fn next_incident_look(&self, now: Timestamp) -> Result<Option<Timestamp>> {
        let mut next = None;
        for row in self.open_incidents(now)? {
            let moments = self.deadline_moments(row.id, now)?;
            let ahead = moments.into_iter().map(|moment| moment.1).filter(|at| *at > now);
            let hourly = now.checked_add(HOUR).ok();
            next = [next, ahead.min(), hourly].into_iter().flatten().min();
        }
        Ok(next)
    }

    /// Hours left and when, the most urgent first.
    fn deadline_moments(&self, id: u32, now: Timestamp) -> Result<Vec<(u32, Timestamp)>> {
        self.with_incident(id, now, |scene, incident, _| {
            let rule = &scene.guide.deadline;
            Deadline::of(incident, rule).reminders(rule)
        })
    }

    fn notice(&self, id: u32, left: u32, now: Timestamp) -> Result<IncidentNotice> {
        self.with_incident(id, now, |scene, incident, _| {
            let rule = &scene.guide.deadline;
            let deadline = Deadline::of(incident, rule);
            let words_left = deadline.left(now, scene.words, scene.lang);
            let text = if deadline.is_over(now) { &rule.late } else { &rule.text };
            let args = [arg("left", words_left.as_str())];
            IncidentNotice {
                id: format!("incident:{id}:{left}"),
                incident_id: id,
                title: scene.words.say(scene.lang, "incident-reminder", &args),
                text: text.say(scene.lang),
            }
        })
    }
}
