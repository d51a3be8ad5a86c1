//! Reminders: what came due, what is to be shown, and what the organiser answers.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Office, readable};
use crate::dates;
use crate::error::{Error, Result};
use crate::reminder::{self, Planned, Reminder, ReminderKind};
use crate::store::{Entry, EntryKind, MeetingRecord, ReminderRecord, ReminderState};
use crate::words::arg;

/// A reminder that waits for an answer, in words that name nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DueReminder {
    pub id: String,
    pub meeting_id: u32,
    pub kind: ReminderKind,
    pub title: String,
    pub text: String,
    pub when: String,
}

impl Office {
    /// Every reminder of every meeting that is not closed.
    pub fn plan(&self, now: Timestamp) -> Result<Vec<Reminder>> {
        let mut plan = Vec::new();
        for record in self.store.list_open_meetings()? {
            let planned = planned(&record);
            let of_meeting = self.with_run(&record, now, |run| reminder::plan(run.case, &planned));
            plan.extend(readable(of_meeting)?.into_iter().flatten());
        }
        Ok(plan)
    }

    /// Records what came due until now, and returns what is to be shown.
    ///
    /// Recorded first: a crash before the showing leaves it in the list that every window shows.
    pub fn look(&mut self, now: Timestamp) -> Result<Vec<DueReminder>> {
        for over in self.store.list_cancelled_meetings(now)? {
            self.store.update_meeting_closed(&over, now)?;
        }
        let plan = self.plan(now)?;
        let recorded = self.store.list_recorded_reminders()?;
        let mut show = Vec::new();
        for reminder in reminder::due(&plan, &recorded, now) {
            let useful = reminder.is_useful(now);
            let (state, kind) = match useful {
                true => (ReminderState::Shown, EntryKind::ReminderShown),
                false => (ReminderState::Missed, EntryKind::ReminderMissed),
            };
            let added = self.store.transaction(|store| {
                let added = store.insert_reminder(reminder, state, now)?;
                if added {
                    let mut entry = Entry::new(kind, now);
                    entry.rule_key = reminder.rule_key.clone();
                    store.insert_entry(reminder.meeting_id, &entry, now)?;
                }
                Ok(added)
            })?;
            if added && useful {
                show.push(reminder.id.clone());
            }
        }
        for again in self.store.list_open_reminders()? {
            if self.comes_back(&again)?.is_some_and(|at| at <= now) {
                self.store.update_reminder_shown(&again.id, now)?;
                show.push(again.id);
            }
        }
        let due = self.due_reminders(now)?;
        Ok(due.into_iter().filter(|due| show.contains(&due.id)).collect())
    }

    /// The next instant at which `look` has something to do.
    pub fn next_look(&self, now: Timestamp) -> Result<Option<Timestamp>> {
        let mut next = reminder::next(&self.plan(now)?, now);
        for open in self.store.list_open_reminders()? {
            let at = self.comes_back(&open)?.filter(|at| *at > now);
            next = [next, at].into_iter().flatten().min();
        }
        Ok(next)
    }

    /// When a shown reminder is shown again: after its snooze, or for a clean-up that nobody
    /// finished, the next working day.
    fn comes_back(&self, reminder: &ReminderRecord) -> Result<Option<Timestamp>> {
        if reminder.state == ReminderState::Snoozed {
            return Ok(reminder.snoozed_until);
        }
        if reminder.kind != ReminderKind::CleanUp {
            return Ok(None);
        }
        let record = self.record(reminder.meeting_id)?;
        Ok(Some(reminder::follow_up(reminder.shown_at, &record.zone())))
    }

    /// Reminders that were shown and wait for an answer: a meeting that is running first, then the
    /// latest.
    pub fn due_reminders(&self, now: Timestamp) -> Result<Vec<DueReminder>> {
        let mut due = Vec::new();
        for open in self.store.list_open_reminders()?.into_iter().rev() {
            let record = self.record(open.meeting_id)?;
            let over = open.kind == ReminderKind::ReadAloud && now >= record.end_at;
            if open.state == ReminderState::Shown && !over && record.closed_at.is_none() {
                due.extend(readable(self.in_words(&open, &record, now))?);
            }
        }
        due.sort_by_key(|one| one.kind != ReminderKind::ReadAloud);
        Ok(due)
    }

    fn in_words(
        &self,
        open: &ReminderRecord,
        record: &MeetingRecord,
        now: Timestamp,
    ) -> Result<DueReminder> {
        self.with_run(record, now, |run| {
            let words = run.case.desk.words;
            // The kind of meeting, never the title: a toast may be seen by everybody.
            let kind = run.case.resolved.meeting_type.map(|kind| kind.title.say(run.lang));
            let kind = kind.unwrap_or_else(|| words.say(run.lang, "reminder-a-meeting", &[]));
            let read = run.read_aloud(record.draft.lang());
            let points = u32::try_from(read.lines.len()).unwrap_or(u32::MAX);
            let service = run.summary().service;
            let args = [
                arg("kind", kind.as_str()),
                arg("service", service.as_str()),
                arg("points", points),
                arg("seconds", read.seconds),
            ];
            let key = match open.kind {
                ReminderKind::ReadAloud => "reminder-read-aloud",
                ReminderKind::CleanUp => "reminder-clean-up",
                ReminderKind::Rule => "reminder-rule",
            };
            let rule = open.rule_key.as_deref().and_then(|key| run.case.rule(key));
            let text = match rule {
                Some(applicable) => run.case.say(&applicable.rule.text, run.lang),
                None => words.say(run.lang, &format!("{key}-text"), &args),
            };
            let at = open.due_at.to_zoned(record.zone());
            DueReminder {
                id: open.id.clone(),
                meeting_id: open.meeting_id,
                kind: open.kind,
                title: words.say(run.lang, key, &args),
                text,
                when: dates::moment(words, run.lang, &at),
            }
        })
    }

    /// Shows it again later.
    pub fn snooze(&mut self, id: &str, minutes: u32, now: Timestamp) -> Result<()> {
        let until =
            now.saturating_add(SignedDuration::from_mins(i64::from(minutes))).unwrap_or(now);
        self.store.find_reminder(id)?.ok_or(Error::NotFound("reminder"))?;
        self.store.update_reminder_snoozed(id, until)
    }

    /// The organiser has seen to it, or is about to; a clean-up stays a duty until it is closed.
    pub fn answer(&mut self, id: &str, now: Timestamp) -> Result<()> {
        let reminder = self.store.find_reminder(id)?.ok_or(Error::NotFound("reminder"))?;
        if reminder.kind != ReminderKind::CleanUp {
            return self.store.update_reminder_answered(id, now);
        }
        let record = self.record(reminder.meeting_id)?;
        if record.closed_at.is_some() {
            return self.store.update_reminder_answered(id, now);
        }
        self.store.update_reminder_snoozed(id, reminder::follow_up(now, &record.zone()))
    }
}

fn planned(record: &MeetingRecord) -> Planned {
    Planned { meeting_id: record.id, start: record.start_at, end: record.end_at }
}
