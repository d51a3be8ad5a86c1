//! What is planned beside meetings: the hours of an incident, and reviews of what a service needs.
//! The same planner reminds of them, records before it shows, and lets them be put off.

use std::sync::Arc;

use jiff::Span;
use jiff::civil::Date;

use super::Office;
use super::occurrences::Row;
use crate::draft::Draft;
use crate::error::Result;
use crate::incident::{Deadline, Incident};
use crate::reminder::{Duty, Matter, MeetingKey, Planned, ReminderKind, Schedule};
use crate::routine::Anchor;

/// So many days before a review Klubba begins to remind of it.
const REVIEW_NOTICE_DAYS: i64 = 14;
/// The hour of the day at which a review is reminded of, on the user's clock.
const REVIEW_HOUR: i8 = 8;
const DAY_MINUTES: i32 = 24 * 60;

impl Office {
    /// Everything that the planner looks at and no meeting holds.
    pub(super) fn matters(&self) -> Result<Vec<Row>> {
        let mut rows = self.incident_rows()?;
        rows.extend(self.review_rows()?);
        Ok(rows)
    }

    /// Incidents that nobody has decided; their reminders are counted back from the deadline.
    fn incident_rows(&self) -> Result<Vec<Row>> {
        let rule = &self.incidents.deadline;
        let minutes = |left: u32| -i32::try_from(left.saturating_mul(60)).unwrap_or(i32::MAX);
        let duty = |left: &u32| duty(ReminderKind::Deadline, Anchor::End, minutes(*left));
        let schedule = schedule(rule.remind_at_left.iter().map(duty).collect());
        let mut rows = Vec::new();
        for record in self.store.list_incidents()? {
            let entries = self.store.list_incident_entries(record.id)?;
            let incident = Incident { record: &record, entries: &entries };
            if !incident.state().is_open() {
                continue;
            }
            let planned = Planned {
                key: key("incident", record.id),
                start: incident.known_at(),
                end: Deadline::of(&incident, rule).at,
                schedule: Arc::clone(&schedule),
            };
            rows.push(Row { matter: Matter::Incident(record.id), planned, zone: incident.zone() });
        }
        Ok(rows)
    }

    /// Reviews: two weeks before, on the last day, and once the item no longer counts.
    fn review_rows(&self) -> Result<Vec<Row>> {
        let kind = ReminderKind::Review;
        let schedule = schedule(vec![
            duty(kind, Anchor::Start, 0),
            duty(kind, Anchor::End, -DAY_MINUTES),
            duty(kind, Anchor::End, 0),
        ]);
        let zone = self.zone();
        let morning = |day: Date| {
            let at = zone.to_ambiguous_timestamp(day.at(REVIEW_HOUR, 0, 0, 0));
            at.compatible().ok()
        };
        let row = |(entry_id, review_by): (u32, Date)| {
            let notice = review_by.saturating_sub(Span::new().days(REVIEW_NOTICE_DAYS));
            let planned = Planned {
                key: key("review", entry_id),
                start: morning(notice)?,
                end: morning(review_by.tomorrow().ok()?)?,
                schedule: Arc::clone(&schedule),
            };
            Some(Row { matter: Matter::Review(entry_id), planned, zone: zone.clone() })
        };
        Ok(self.reviews()?.into_iter().filter_map(row).collect())
    }
}

fn duty(kind: ReminderKind, anchor: Anchor, minutes: i32) -> Duty {
    Duty { kind, rule_key: None, anchor, minutes }
}

fn schedule(duties: Vec<Duty>) -> Arc<Schedule> {
    Arc::new(Schedule { draft: Draft::default(), duties })
}

fn key(source: &str, id: u32) -> MeetingKey {
    MeetingKey { source: source.into(), uid: id.to_string().into(), instance: None }
}
