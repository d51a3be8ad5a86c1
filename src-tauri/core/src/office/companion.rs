//! The companion beside a meeting: where the organiser is, and how many she let in.

use jiff::Timestamp;

use super::Office;
use crate::companion::{Companion, Head, MeetingClock, Stage};
use crate::error::{Error, Result};
use crate::store::{Entry, EntryKind};
use crate::text::Lang;

/// More people than any service lets into one meeting.
const MAX_HEADS: u32 = 100_000;

impl Office {
    pub fn companion(&self, id: u32, lang: Option<Lang>, now: Timestamp) -> Result<Companion> {
        let record = self.record(id)?;
        let lang = lang.unwrap_or_else(|| record.draft.lang());
        self.with_run(&record, now, |run| run.companion(lang))
    }

    pub fn meeting_clock(&self, id: u32, now: Timestamp) -> Result<MeetingClock> {
        let record = self.record(id)?;
        self.with_run(&record, now, |run| run.clock())
    }

    /// The organiser goes to a stage; where she is already, nothing is recorded.
    pub fn enter_stage(&mut self, id: u32, stage: Stage, now: Timestamp) -> Result<()> {
        let record = self.record(id)?;
        if self.with_run(&record, now, |run| run.stage())? == Some(stage) {
            return Ok(());
        }
        let mut entry = Entry::new(EntryKind::Stage, now);
        entry.value = Some(stage.word().to_owned());
        self.store.insert_entry(id, &entry, now)
    }

    /// Records how many were admitted, turned away or not identified so far.
    ///
    /// # Errors
    /// `Invalid` for more people than a meeting can have.
    pub fn count_heads(&mut self, id: u32, head: Head, count: u32, now: Timestamp) -> Result<()> {
        if count > MAX_HEADS {
            let reason = MAX_HEADS.to_string();
            return Err(Error::Invalid { field: "heads", reason });
        }
        let record = self.record(id)?;
        if self.with_run(&record, now, |run| run.count(head))? == count {
            return Ok(());
        }
        let mut entry = Entry::new(EntryKind::Counted, now);
        entry.channel = Some(head.word().to_owned());
        entry.value = Some(count.to_string());
        self.store.insert_entry(id, &entry, now)
    }
}
