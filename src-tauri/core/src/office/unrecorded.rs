//! Reminders of a store that can only be read: shown all the same. This process remembers what it
//! was told, and the list beside the database as far as that can be written.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::reminders::{Fired, Found};
use super::{Office, occurrences};
use crate::error::{Error, Result};
use crate::reminder::{Moment, Recorded, ReminderState, Verdict};
use crate::store::MeetingRecord;

impl Office {
    /// What came due until now; each is told once by this process, and recorded nowhere.
    pub(super) fn look_unrecorded(&mut self, now: Timestamp) -> Result<Vec<Fired>> {
        self.plan_calendars(now)?;
        let last = self.reminders.looked_at;
        let leads = self.reminder_settings().leads();
        let recorded = self.store.list_recorded_reminders()?;
        let mut found = Vec::new();
        for row in self.rows(now)? {
            let of_meeting = recorded.get(&row.matter);
            for moment in row.planned.moments(&leads) {
                let id = moment.id();
                let known = of_meeting.and_then(|known| known.get(&id));
                let verdict = verdict(&moment, known, (last, now), &row.zone);
                if self.is_held(&moment, verdict, now) {
                    continue;
                }
                let returns_at = known.and_then(|known| moment.returns_at(known, &row.zone));
                let one = Found::new(&moment, id, row.matter, (verdict, known));
                found.push((one, returns_at.unwrap_or(moment.due_at)));
            }
        }
        let calendar = std::sync::Arc::clone(&self.reminders.occurrences);
        for moment in self.find_in_calendars(&calendar, &leads, now)? {
            let verdict = verdict(&moment, None, (last, now), &TimeZone::UTC);
            let one = Found::new(&moment, moment.id(), occurrences::UNSTORED, (verdict, None));
            found.push((one, moment.due_at));
        }
        let told = &mut self.reminders.told;
        found.retain(|(one, at)| {
            one.verdict != Verdict::Nothing && told.insert((one.fired.id.clone(), *at))
        });
        self.reminders.looked_at = Some(now);
        let mut fired: Vec<Fired> = found.into_iter().map(|(one, _)| one.fired).collect();
        fired.sort_by(|one, other| (one.due_at, &one.id).cmp(&(other.due_at, &other.id)));
        Ok(fired)
    }

    /// The meeting of a calendar that nothing is stored of.
    pub(super) fn unstored_meeting(&self, fired: &Fired) -> Result<MeetingRecord> {
        let planned = self.reminders.occurrences.iter().find(|planned| planned.key == fired.key);
        occurrences::unstored(&self.versions, planned.ok_or(Error::NotFound("meeting"))?)
    }
}

/// What is to be done where only showing is possible.
fn verdict(
    moment: &Moment<'_>,
    known: Option<&Recorded>,
    (last, now): (Option<Timestamp>, Timestamp),
    zone: &TimeZone,
) -> Verdict {
    let is_new = moment.due_at <= now && last.is_some_and(|last| last < moment.due_at);
    match moment.judge(known, now, zone) {
        // What was over before this process looked is for whoever can record it.
        Verdict::Miss if !is_new => Verdict::Nothing,
        Verdict::Forget | Verdict::Move => Verdict::Nothing,
        // Another computer showed it just now, where perhaps nobody sits.
        Verdict::Nothing if is_new && moment.is_useful(now) => match known {
            Some(known) if known.state == ReminderState::Shown => Verdict::Show,
            _ => Verdict::Nothing,
        },
        verdict => verdict,
    }
}
