//! A meeting while it is held and afterwards: ticks, decisions, closing.

use jiff::Timestamp;

use super::{Office, readable};
use crate::error::{Error, Result};
use crate::reminder::Matter;
use crate::routine::Channel;
use crate::run::{CleanUp, MeetingState, MeetingSummary, MeetingView, ReadAloud, channel_word};
use crate::step::Tick;
use crate::store::{Entry, EntryKind};
use crate::text::Lang;

/// Details longer than this belong in a document, not in a checklist.
const MAX_DETAIL: usize = 500;

impl Office {
    pub fn meeting(&self, id: u32, now: Timestamp) -> Result<MeetingView> {
        let record = self.record(id)?;
        self.with_run(&record, now, |run| run.view())
    }

    /// Meetings that have not ended, by start.
    pub fn upcoming(&self, now: Timestamp) -> Result<Vec<MeetingSummary>> {
        let open = self.store.list_open_meetings()?;
        let ahead = open.iter().filter(|record| record.end_at > now);
        let each = ahead.map(|record| readable(self.with_run(record, now, |run| run.summary())));
        each.filter_map(Result::transpose).collect()
    }

    /// Meetings that have ended and are not closed, the latest first.
    pub fn clean_ups(&self, now: Timestamp) -> Result<Vec<CleanUp>> {
        let open = self.store.list_open_meetings()?;
        let ended = open.iter().rev().filter(|record| record.end_at <= now);
        let each = ended.map(|record| readable(self.with_run(record, now, |run| run.clean_up())));
        each.filter_map(Result::transpose).collect()
    }

    pub fn read_aloud(&self, id: u32, lang: Option<Lang>, now: Timestamp) -> Result<ReadAloud> {
        let record = self.record(id)?;
        let lang = lang.unwrap_or_else(|| record.draft.lang());
        self.with_run(&record, now, |run| run.read_aloud(lang))
    }

    /// Records what the organiser says of a step; nothing: takes it back.
    pub fn tick(
        &mut self,
        id: u32,
        (rule_key, channel): (&str, Channel),
        tick: Option<Tick>,
        now: Timestamp,
    ) -> Result<()> {
        let record = self.record(id)?;
        let known = self.with_run(&record, now, |run| {
            run.case.shown(channel).any(|shown| shown.applicable.rule.key == rule_key)
        })?;
        if !known {
            return Err(Error::NotFound("rule"));
        }
        let mut entry = Entry::new(EntryKind::Tick, now);
        entry.rule_key = Some(rule_key.to_owned());
        entry.channel = Some(channel_word(channel).to_owned());
        entry.value = tick.map(|tick| tick.word().to_owned());
        self.store.insert_entry(id, &entry, now)?;
        if channel == Channel::ReadAloud {
            self.note_opened(id, now)?;
        }
        Ok(())
    }

    /// The meeting is open once every guideline was said or knowingly passed over.
    fn note_opened(&mut self, id: u32, now: Timestamp) -> Result<()> {
        let record = self.record(id)?;
        let all_said = self.with_run(&record, now, |run| {
            let opened = run.entries.iter().any(|entry| entry.kind == EntryKind::Opened);
            let lines = run.read_aloud(run.lang).lines;
            !opened && !lines.is_empty() && lines.iter().all(|line| line.step.tick.is_some())
        })?;
        if all_said {
            self.store.insert_entry(id, &Entry::new(EntryKind::Opened, now), now)?;
            self.answer_duty(id, "read_aloud", now)?;
        }
        Ok(())
    }

    /// Records an answer to a decision.
    ///
    /// # Errors
    /// `Invalid` if the answer asks for a detail and there is none.
    pub fn decide(
        &mut self,
        id: u32,
        (rule_key, branch): (&str, &str),
        detail: &str,
        now: Timestamp,
    ) -> Result<()> {
        let record = self.record(id)?;
        let asks = self.with_run(&record, now, |run| {
            let rule = run.case.rule(rule_key)?.rule;
            let branch = rule.branches.iter().find(|own| own.key == branch)?;
            Some(branch.asks.as_ref().map(|asks| run.case.say(asks, run.lang)))
        })?;
        let detail = detail.trim();
        match asks.ok_or(Error::NotFound("answer"))? {
            Some(asks) if detail.is_empty() => {
                return Err(Error::Invalid { field: "detail", reason: asks });
            }
            _ if detail.chars().count() > MAX_DETAIL => {
                let reason = MAX_DETAIL.to_string();
                return Err(Error::Invalid { field: "detail_length", reason });
            }
            _ => {}
        }
        let mut entry = Entry::new(EntryKind::Decision, now);
        entry.rule_key = Some(rule_key.to_owned());
        entry.value = Some(branch.to_owned());
        entry.detail = (!detail.is_empty()).then(|| detail.to_owned());
        self.store.insert_entry(id, &entry, now)
    }

    /// Says how it was where an entry is wrong; the entry stays, and the correction names it.
    ///
    /// # Errors
    /// `Invalid` without words or with too many.
    pub fn correct(&mut self, id: u32, number: u32, text: &str, now: Timestamp) -> Result<()> {
        let text = text.trim();
        let known = self.store.list_entries(id)?.iter().any(|entry| entry.number == number);
        if !known {
            return Err(Error::NotFound("entry"));
        }
        if text.is_empty() {
            let reason = self.words.say(self.settings.lang, "history-correct-empty", &[]);
            return Err(Error::Invalid { field: "correction", reason });
        }
        if text.chars().count() > MAX_DETAIL {
            let reason = MAX_DETAIL.to_string();
            return Err(Error::Invalid { field: "detail_length", reason });
        }
        let mut entry = Entry::new(EntryKind::Correction, now);
        entry.corrects = Some(number);
        entry.detail = Some(text.to_owned());
        self.store.insert_entry(id, &entry, now)
    }

    /// Closes a meeting whose clean-up is answered; its link and message are forgotten.
    pub fn close(&mut self, id: u32, now: Timestamp) -> Result<()> {
        let record = self.record(id)?;
        let (can_close, state) =
            self.with_run(&record, now, |run| (run.clean_up().can_close, run.state()))?;
        if state == MeetingState::Closed {
            return Ok(());
        }
        if !can_close {
            let reason = self.words.say(self.settings.lang, "run-not-answered", &[]);
            return Err(Error::Invalid { field: "clean_up", reason });
        }
        let open = self.store.list_open_reminders()?;
        self.store.transaction(|store| {
            store.insert_entry(id, &Entry::new(EntryKind::Closed, now), now)?;
            for reminder in open.iter().filter(|reminder| reminder.matter == Matter::Meeting(id)) {
                store.update_reminder_answered(&reminder.id, None, now)?;
            }
            store.update_meeting_closed(&record, now)
        })
    }
}
