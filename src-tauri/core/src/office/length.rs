//! How long a meeting really takes, as the organiser says: still going, or ended now.
//!
//! The end moves, and with it the clean-up. Nobody is told: the invitation stays as it was sent.

use jiff::{SignedDuration, Timestamp};

use super::Office;
use crate::draft::MAX_MINUTES;
use crate::error::{Error, Result};
use crate::store::{Entry, EntryKind, MeetingRecord};

impl Office {
    /// The meeting goes on for so many minutes more: from its end, or from now if that is later.
    ///
    /// # Errors
    /// `Invalid` if it would last longer than a day, `NotFound` if it is closed or cancelled.
    pub fn go_on(&mut self, id: u32, minutes: u32, now: Timestamp) -> Result<()> {
        let record = self.record(id)?;
        let more = SignedDuration::from_mins(i64::from(minutes));
        let end = record.end_at.max(now).saturating_add(more).unwrap_or(record.end_at);
        let longest = SignedDuration::from_mins(i64::from(MAX_MINUTES));
        if end.duration_since(record.start_at) > longest {
            return Err(Error::Invalid { field: "minutes", reason: MAX_MINUTES.to_string() });
        }
        let mut entry = Entry::new(EntryKind::WentOn, now);
        entry.value = Some(minutes.to_string());
        self.end_at(&record, end, &entry, now)
    }

    /// The meeting is over; the clean-up is due.
    ///
    /// # Errors
    /// `NotFound` if it has not begun, is over, closed or cancelled.
    pub fn end_now(&mut self, id: u32, now: Timestamp) -> Result<()> {
        let record = self.record(id)?;
        if now <= record.start_at || record.end_at <= now {
            return Err(Error::NotFound("running meeting"));
        }
        self.end_at(&record, now, &Entry::new(EntryKind::EndedNow, now), now)
    }

    fn end_at(
        &mut self,
        record: &MeetingRecord,
        end: Timestamp,
        entry: &Entry,
        now: Timestamp,
    ) -> Result<()> {
        if record.is_over() {
            return Err(Error::NotFound("meeting"));
        }
        let mut draft = record.draft.clone();
        let minutes = (end.duration_since(record.start_at).as_secs() + 59) / 60;
        draft.minutes = u32::try_from(minutes).unwrap_or(MAX_MINUTES).clamp(1, MAX_MINUTES);
        self.store.transaction(|store| {
            store.update_meeting_times(record.id, &draft, (record.start_at, end))?;
            store.insert_entry(record.id, entry, now)
        })
    }
}
