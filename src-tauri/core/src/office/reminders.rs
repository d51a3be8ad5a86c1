//! Reminders: what came due, what is recorded of it, and what the organiser answers.
//!
//! A look compares every meeting's plan with what is recorded, and records before anything is
//! shown. Whoever shows a reminder says so afterwards: one that was recorded by a process that then
//! died is shown by the next.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::occurrences::{Row, UNSTORED};
use super::{Office, readable};
use crate::dates;
use crate::desk::Case;
use crate::draft::Draft;
use crate::error::{Error, Result};
use crate::incident::Deadline;
use crate::reminder::{
    self, Duty, Matter, MeetingKey, Moment, PauseFor, Planned, Recorded, ReminderKind,
    ReminderSettings, ReminderState, ReminderTest, Schedule, Verdict,
};
use crate::store::{
    Entry, EntryKind, MeetingRecord, ReminderPlace, ReminderRecord, Showing, Store,
};

const SETTINGS: &str = "reminders";
const TEST: &str = "reminder_test";
const LOOKED_AT: &str = "reminders_looked_at";
/// So seldom the instant of the last look is written, where nothing came due.
const NOTE_LOOK_EVERY: SignedDuration = SignedDuration::from_mins(10);

/// A reminder that a look recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fired {
    pub id: String,
    pub matter: Matter,
    pub key: MeetingKey,
    /// When the meeting starts.
    pub start: Timestamp,
    pub kind: ReminderKind,
    /// Of a rule with a timing of its own.
    pub rule_key: Option<String>,
    /// When it was due: by plan, or by its snooze.
    pub due_at: Timestamp,
    pub outcome: Outcome,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// To be shown for the first time.
    Shown,
    /// Recorded by a process that ended before it could note whether anybody was shown it: the
    /// desktop may have it on the screen, so that Klubba's own window says it and no second toast.
    Unsure,
    /// To be shown again after its snooze.
    ShownAgain,
    /// A clean-up that nobody finished, to be shown again.
    Returned,
    Missed,
    /// Its meeting was cancelled before it came due, or came due again.
    Withdrawn,
}

impl Outcome {
    pub fn is_shown(self) -> bool {
        !matches!(self, Outcome::Missed | Outcome::Withdrawn)
    }
}

/// What a look found to do about one reminder.
pub(super) struct Found {
    pub fired: Fired,
    pub verdict: Verdict,
}

impl Office {
    pub fn reminder_settings(&self) -> &ReminderSettings {
        &self.reminders.settings
    }

    /// # Errors
    /// `Invalid` for lead times that cannot be used.
    pub fn save_reminder_settings(&mut self, settings: ReminderSettings) -> Result<()> {
        let settings = settings.checked()?;
        self.store.update_setting(SETTINGS, &settings)?;
        self.reminders.settings = settings;
        Ok(())
    }

    /// Nothing is shown for so long.
    pub fn pause_reminders(&mut self, pause: PauseFor, now: Timestamp) -> Result<()> {
        let paused_until = pause.until(now, &self.zone());
        let settings = self.reminders.settings.clone();
        self.save_reminder_settings(ReminderSettings { paused_until, ..settings })
    }

    /// Until when reminders are paused, in words; none where they are not.
    pub fn paused_until(&self, now: Timestamp) -> Option<String> {
        let until = self.reminders.settings.paused_until.filter(|until| now < *until)?;
        let (until, lang) = (self.local(until), self.settings.lang);
        Some(match until.date() == self.local(now).date() {
            true => dates::time(&self.words, lang, until.time()),
            false => dates::moment(&self.words, lang, &until),
        })
    }

    /// The last try of the ways to remind; none where there was none.
    pub fn reminder_test(&self) -> Result<Option<ReminderTest>> {
        self.store.find_setting(TEST)
    }

    pub fn save_reminder_test(&mut self, test: ReminderTest) -> Result<()> {
        self.store.update_setting(TEST, &test)
    }

    pub(super) fn reload_reminders(&mut self) -> Result<()> {
        self.reminders.settings = self.store.find_setting(SETTINGS)?.unwrap_or_default();
        self.reminders.schedules.borrow_mut().clear();
        Ok(())
    }

    /// When reminders were looked at last; calendars are worked out from there.
    pub fn looked_at(&self) -> Result<Option<Timestamp>> {
        match self.reminders.looked_at {
            Some(at) => Ok(Some(at)),
            None => self.store.find_setting(LOOKED_AT),
        }
    }

    /// Records what came due until now, and tells what is to be shown and what was missed; by due
    /// time.
    ///
    /// Recorded first: a crash before it was noted as shown leaves it open, and the next process
    /// tells of it as `Unsure`.
    ///
    /// Where nothing can be recorded, this process alone remembers what it was told.
    pub fn look(&mut self, now: Timestamp) -> Result<Vec<Fired>> {
        let fired = self.look_briefly(now)?;
        self.describe_new(now)?;
        Ok(fired)
    }

    /// The same, and no more: meetings of calendars that become ours by it are put into words by
    /// `describe_new`, once what is due was shown.
    pub fn look_briefly(&mut self, now: Timestamp) -> Result<Vec<Fired>> {
        if self.store.read_only().is_some() {
            return self.look_unrecorded(now);
        }
        for over in self.store.list_cancelled_meetings(now)? {
            self.store.update_meeting_closed(&over, now)?;
        }
        self.plan_calendars(now)?;
        let leads = self.reminders.settings.leads();
        let rows = self.rows(now)?;
        let (mut found, stale) = self.find_in_rows(&rows, &leads, now)?;
        let last = self.looked_at()?;
        let calendar = Arc::clone(&self.reminders.occurrences);
        let unadopted = self.find_in_calendars(&calendar, &leads, now)?;
        self.store.transaction(|store| {
            for id in &stale {
                store.update_reminder_state(id, ReminderState::Withdrawn)?;
            }
            for found in &found {
                record(store, found, now)?;
            }
            Ok(())
        })?;
        if !unadopted.is_empty() {
            let adopted = self.adopt_due(unadopted, now)?;
            let ids = adopted.iter().filter_map(|found| found.fired.matter.meeting_id());
            self.reminders.undescribed.extend(ids);
            found.extend(adopted);
        }
        self.note_unlisted(&found, last, now)?;
        found.retain(|found| !matches!(found.verdict, Verdict::Forget | Verdict::Move));
        self.note_look(!found.is_empty(), now)?;
        let mut fired: Vec<Fired> = found.into_iter().map(|found| found.fired).collect();
        fired.sort_by(|one, other| (one.due_at, &one.id).cmp(&(other.due_at, &other.id)));
        let shown = fired.iter().filter(|fired| fired.outcome.is_shown());
        self.reminders.offered.extend(shown.map(|fired| fired.id.clone()));
        Ok(fired)
    }

    /// What was planned too late to be shown was not missed by an absence: no list of it. Nor is
    /// there one beside meetings, where what came due last stands for the rest.
    fn note_unlisted(
        &mut self,
        found: &[Found],
        last: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<()> {
        let missed = found.iter().filter(|found| found.verdict == Verdict::Miss);
        let unlisted = missed.filter(|found| {
            let is_planned_late = last.is_some_and(|last| found.fired.due_at <= last);
            is_planned_late || found.fired.matter.meeting_id().is_none()
        });
        let ids: Vec<&str> = unlisted.map(|found| found.fired.id.as_str()).collect();
        if ids.is_empty() {
            return Ok(());
        }
        self.store.transaction(|store| {
            ids.iter().try_for_each(|id| store.update_missed_one_noted(id, now))
        })
    }

    /// What is to be done about all that has a row, and the ids that no plan has any more.
    fn find_in_rows(
        &self,
        rows: &[Row],
        leads: &[Duty],
        now: Timestamp,
    ) -> Result<(Vec<Found>, Vec<String>)> {
        let mut recorded = self.store.list_recorded_reminders()?;
        let (mut found, mut stale) = (Vec::new(), Vec::new());
        let is_open = |recorded: &Recorded| {
            use ReminderState::{Due, Shown, Snoozed};
            matches!(recorded.state, Due | Shown | Snoozed)
        };
        for row in rows {
            let mut known = recorded.remove(&row.matter).unwrap_or_default();
            for moment in row.planned.moments(leads) {
                if known.is_empty() && moment.due_at > now {
                    continue;
                }
                let id = moment.id();
                let known = known.remove(&id);
                let verdict = moment.judge(known.as_ref(), now, &row.zone);
                let is_late = verdict == Verdict::ShowLate;
                let is_offered = is_late && self.reminders.offered.contains(&id);
                if verdict == Verdict::Nothing || is_offered || self.is_held(&moment, verdict, now)
                {
                    continue;
                }
                let mut one = Found::new(&moment, id, row.matter, (verdict, known.as_ref()));
                if is_late && !self.reminders.unseen.contains(&one.fired.id) {
                    one.fired.outcome = Outcome::Unsure;
                }
                found.push(one);
            }
            stale.extend(known.into_iter().filter(|(_, known)| is_open(known)).map(|(id, _)| id));
        }
        // An incident that was decided, a review that was done.
        let over = recorded.into_iter().filter(|(matter, _)| matter.meeting_id().is_none());
        let over = over.flat_map(|(_, known)| known).filter(|(_, known)| is_open(known));
        stale.extend(over.map(|(id, _)| id));
        Ok((found, stale))
    }

    pub(super) fn is_held(&self, moment: &Moment<'_>, verdict: Verdict, now: Timestamp) -> bool {
        let shows = !matches!(verdict, Verdict::Forget | Verdict::Move);
        shows && self.held_until(moment.duty.kind, now).is_some()
    }

    pub(super) fn held_until(&self, kind: ReminderKind, now: Timestamp) -> Option<Timestamp> {
        self.reminders.settings.held_until(kind, now, &self.zone())
    }

    /// What came due of occurrences that have no row yet.
    pub(super) fn find_in_calendars<'p>(
        &self,
        calendar: &'p [Planned],
        leads: &'p [Duty],
        now: Timestamp,
    ) -> Result<Vec<Moment<'p>>> {
        let moments = calendar.iter().flat_map(|meeting| meeting.moments(leads));
        let mut due: Vec<Moment> = moments
            .filter(|moment| moment.due_at <= now)
            .filter(|moment| !self.is_held(moment, Verdict::Show, now))
            .collect();
        if due.is_empty() {
            return Ok(due);
        }
        let first = due.iter().map(|moment| moment.meeting.end).min().unwrap_or(now);
        let known = self.known_keys(first)?;
        due.retain(|moment| !known.contains_key(&moment.meeting.key));
        Ok(due)
    }

    fn adopt_due(&mut self, due: Vec<Moment<'_>>, now: Timestamp) -> Result<Vec<Found>> {
        let (mut found, mut adopted) = (Vec::new(), HashMap::<MeetingKey, u32>::new());
        let versions = &self.versions;
        self.store.transaction(|store| {
            for moment in due {
                let planned = moment.meeting;
                let meeting_id = match adopted.get(&planned.key) {
                    Some(id) => *id,
                    None => {
                        let id = readable(super::occurrences::adopt(store, versions, planned))?;
                        let Some(id) = id else { continue };
                        adopted.insert(planned.key.clone(), id);
                        id
                    }
                };
                let verdict = moment.judge(None, now, &TimeZone::UTC);
                let one =
                    Found::new(&moment, moment.id(), Matter::Meeting(meeting_id), (verdict, None));
                record(store, &one, now)?;
                found.push(one);
            }
            Ok(())
        })?;
        Ok(found)
    }

    fn note_look(&mut self, found_something: bool, now: Timestamp) -> Result<()> {
        let written: Option<Timestamp> = match self.reminders.noted_at {
            Some(at) => Some(at),
            None => self.store.find_setting(LOOKED_AT)?,
        };
        let recently = |at: Timestamp| now.duration_since(at).abs() < NOTE_LOOK_EVERY;
        self.reminders.looked_at = Some(now);
        self.reminders.noted_at = written;
        if found_something || !written.is_some_and(recently) {
            self.store.update_setting(LOOKED_AT, &now)?;
            self.reminders.noted_at = Some(now);
        }
        Ok(())
    }

    /// The next instant at which `look` has something to do, or an incident's hours read otherwise.
    pub fn next_look(&self, now: Timestamp) -> Result<Option<Timestamp>> {
        let leads = self.reminders.settings.leads();
        let recorded = self.store.list_recorded_reminders()?;
        let (mut next, mut hours): (Option<Timestamp>, Option<Timestamp>) = (None, None);
        let mut consider = |kind: ReminderKind, at: Timestamp| {
            // Held back until later; one that is due now and not held was seen to.
            let at = self.held_until(kind, at.max(now)).unwrap_or(at);
            if at > now {
                next = Some(next.map_or(at, |next| next.min(at)));
            }
        };
        for row in self.rows(now)? {
            if let Matter::Incident(_) = row.matter {
                let deadline = Deadline { at: row.planned.end };
                hours = hours.into_iter().chain(deadline.next_change(now)).min();
            }
            let known = recorded.get(&row.matter);
            for moment in row.planned.moments(&leads) {
                let known = known.and_then(|known| known.get(&moment.id()));
                let at = match known {
                    None => Some(moment.due_at),
                    Some(known) => moment.returns_at(known, &row.zone),
                };
                if let Some(at) = at {
                    consider(moment.duty.kind, at);
                }
            }
        }
        let calendar = &self.reminders.occurrences;
        if let Some(at) = reminder::next(calendar, &leads, now) {
            consider(ReminderKind::ReadAloud, at);
            consider(ReminderKind::CleanUp, at);
        }
        if let Some(until) = self.reminders.settings.paused_until {
            consider(ReminderKind::ReadAloud, until);
        }
        Ok(next.into_iter().chain(hours).min())
    }

    /// A reminder was shown: in the history it counts from now.
    pub fn note_shown(&mut self, ids: &[String], showing: Showing, now: Timestamp) -> Result<()> {
        self.note_shown_at(ids, showing, (now, now))
    }

    /// Nobody could be shown these after all: the next look tries again.
    pub fn note_not_shown(&mut self, ids: &[String]) {
        for id in ids {
            self.reminders.offered.remove(id);
            self.reminders.unseen.insert(id.clone());
        }
    }

    /// The same of an earlier time, recorded now.
    pub(super) fn note_shown_at(
        &mut self,
        ids: &[String],
        showing: Showing,
        (at, now): (Timestamp, Timestamp),
    ) -> Result<()> {
        if self.store.read_only().is_some() {
            return Ok(());
        }
        let place = crate::store::word_of(&showing.place)?;
        let hindrance = showing.hindrance.as_ref().map(crate::store::word_of).transpose()?;
        self.store.transaction(|store| {
            for id in ids {
                let Some(reminder) = store.find_reminder(id)? else { continue };
                if store.update_reminder_shown(id, showing.place, at)? {
                    let mut entry = Entry::new(EntryKind::ReminderShown, at);
                    entry.rule_key = reminder.rule_key;
                    entry.channel = Some(place.clone());
                    entry.value.clone_from(&hindrance);
                    if let Matter::Meeting(meeting_id) = reminder.matter {
                        store.insert_entry(meeting_id, &entry, now)?;
                    }
                }
            }
            Ok(())
        })
    }

    /// Shows it again in a while, as suits what it is about.
    pub fn snooze_a_while(&mut self, id: &str, now: Timestamp) -> Result<()> {
        let reminder = self.store.find_reminder(id)?.ok_or(Error::NotFound("reminder"))?;
        self.snooze(id, reminder.kind.snooze_minutes(), now)
    }

    /// Shows it again later.
    pub fn snooze(&mut self, id: &str, minutes: u32, now: Timestamp) -> Result<()> {
        let until =
            now.saturating_add(SignedDuration::from_mins(i64::from(minutes))).unwrap_or(now);
        self.store.find_reminder(id)?.ok_or(Error::NotFound("reminder"))?;
        self.store.update_reminder_snoozed(id, until)
    }

    /// The meeting of a reminder that came due.
    pub fn reminder_meeting(&self, id: &str) -> Result<u32> {
        let reminder = self.store.find_reminder(id)?.ok_or(Error::NotFound("reminder"))?;
        reminder.matter.meeting_id().ok_or(Error::NotFound("meeting"))
    }

    pub fn is_snoozed(&self, id: &str) -> Result<bool> {
        let reminder = self.store.find_reminder(id)?;
        Ok(reminder.is_some_and(|one| one.recorded.state == ReminderState::Snoozed))
    }

    /// The organiser has seen to it, or is about to; a clean-up stays a duty until it is closed.
    pub fn answer(&mut self, id: &str, place: ReminderPlace, now: Timestamp) -> Result<()> {
        let reminder = self.store.find_reminder(id)?.ok_or(Error::NotFound("reminder"))?;
        if reminder.recorded.state == ReminderState::Missed {
            return self.store.update_missed_one_noted(id, now);
        }
        use ReminderState::{Due, Shown, Snoozed};
        if !matches!(reminder.recorded.state, Due | Shown | Snoozed) {
            return Ok(());
        }
        let Matter::Meeting(meeting_id) = reminder.matter else {
            return self.store.update_reminder_answered(id, Some(place), now);
        };
        let record = self.record(meeting_id)?;
        let mut entry = Entry::new(EntryKind::ReminderAnswered, now);
        entry.rule_key.clone_from(&reminder.rule_key);
        entry.channel = Some(crate::store::word_of(&place)?);
        self.store.transaction(|store| {
            store.insert_entry(record.id, &entry, now)?;
            if reminder.kind == ReminderKind::CleanUp && record.closed_at.is_none() {
                let until = reminder::follow_up(now, &record.zone());
                return store.update_reminder_snoozed(id, until);
            }
            store.update_reminder_answered(id, Some(place), now)
        })
    }

    /// The organiser took note of what was missed.
    pub fn note_missed(&mut self, now: Timestamp) -> Result<()> {
        self.store.update_missed_noted(now)
    }

    /// One duty of a meeting is seen to, without its reminder being answered.
    pub(super) fn answer_duty(&self, meeting_id: u32, word: &str, now: Timestamp) -> Result<()> {
        let key = self.key_of(&self.record(meeting_id)?)?;
        self.store.update_reminder_answered(&format!("{key}/{word}"), None, now)
    }

    /// The duties of meetings that start from this draft; for whoever reads calendars.
    pub fn schedule_of(&self, draft: &Draft, now: Timestamp) -> Result<Arc<Schedule>> {
        let schedule = self.at_desk(now, |desk| {
            let resolved = draft.resolve(desk.library);
            resolved.map(|resolved| Arc::new(Schedule::of(&Case::new(desk, resolved))))
        });
        schedule.ok_or(Error::NotFound("routine"))
    }

    /// The duties of a stored meeting; worked out once while nothing changes. None where its
    /// routine is not readable.
    pub(super) fn schedule(&self, record: &MeetingRecord) -> Result<Option<Arc<Schedule>>> {
        let known = self.reminders.schedules.borrow().get(&record.id).cloned();
        if let Some((sequence, schedule)) = known
            && sequence == record.sequence
        {
            return Ok(schedule);
        }
        let schedule = readable(self.with_case(record, |case| Arc::new(Schedule::of(case))))?;
        let remembered = (record.sequence, schedule.clone());
        self.reminders.schedules.borrow_mut().insert(record.id, remembered);
        Ok(schedule)
    }
}

impl Found {
    pub fn new(
        moment: &Moment<'_>,
        id: String,
        matter: Matter,
        (verdict, known): (Verdict, Option<&Recorded>),
    ) -> Found {
        let snoozed = known.filter(|known| known.due_at == moment.due_at);
        let snoozed = snoozed.and_then(|known| known.snoozed_until);
        let fired = Fired {
            id,
            matter,
            key: moment.meeting.key.clone(),
            start: moment.meeting.start,
            kind: moment.duty.kind,
            rule_key: moment.duty.rule_key.clone(),
            due_at: snoozed.unwrap_or(moment.due_at),
            outcome: match verdict {
                Verdict::Miss => Outcome::Missed,
                Verdict::ShowSnoozed => Outcome::ShownAgain,
                Verdict::ShowReturned => Outcome::Returned,
                _ => Outcome::Shown,
            },
        };
        Found { fired, verdict }
    }
}

impl Fired {
    /// Of a calendar's meeting that nothing is stored of.
    pub fn is_unstored(&self) -> bool {
        self.matter == UNSTORED
    }

    /// Its row.
    pub(super) fn row(&self, state: ReminderState, now: Timestamp) -> ReminderRecord {
        let Fired { id, matter, kind, rule_key, due_at, .. } = self.clone();
        let recorded = Recorded { due_at, state, shown_at: now, snoozed_until: None };
        ReminderRecord { id, matter, kind, rule_key, recorded }
    }
}

fn record(store: &Store, found: &Found, now: Timestamp) -> Result<()> {
    let id = &found.fired.id;
    match found.verdict {
        Verdict::Nothing | Verdict::ShowLate => Ok(()),
        Verdict::Show => store.insert_reminder(&found.fired.row(ReminderState::Due, now)),
        Verdict::Miss => {
            // One that was shown before its snooze keeps the time it was planned for.
            match store.find_reminder(id)? {
                Some(known) if known.recorded.state == ReminderState::Snoozed => {
                    store.update_reminder_state(id, ReminderState::Missed)?;
                }
                _ => store.insert_reminder(&found.fired.row(ReminderState::Missed, now))?,
            }
            let Matter::Meeting(meeting_id) = found.fired.matter else { return Ok(()) };
            let mut entry = Entry::new(EntryKind::ReminderMissed, now);
            entry.rule_key.clone_from(&found.fired.rule_key);
            store.insert_entry(meeting_id, &entry, now)
        }
        Verdict::ShowSnoozed | Verdict::ShowReturned => store.update_reminder_due_again(id, now),
        Verdict::Forget => store.delete_reminder(id),
        Verdict::Move => store.update_reminder_due(id, found.fired.due_at),
    }
}
