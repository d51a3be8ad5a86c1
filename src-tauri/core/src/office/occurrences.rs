//! Meetings that calendars hold: planned in memory, and made a meeting of ours («adopted») once
//! something is to be recorded of them.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::reminders::{Fired, Outcome};
use super::{Office, Version};
use crate::draft::{Draft, MAX_MINUTES, Replaces};
use crate::error::{Error, Result};
use crate::reminder::{self, Matter, MeetingKey, Planned};
use crate::store::{Entry, EntryKind, MeetingKeyRecord, MeetingRecord, NewMeeting, Store};

/// What a calendar's meeting is as long as nothing is stored of it.
pub(super) const UNSTORED: Matter = Matter::Meeting(0);

/// A stored meeting, or another matter, and what is planned for it.
pub(super) struct Row {
    pub matter: Matter,
    pub planned: Planned,
    /// Where it is held.
    pub zone: TimeZone,
}

impl Office {
    /// Takes over what the calendars hold, in place of what they held before.
    ///
    /// Adopted meetings are moved along. One that is still to end and is there no longer was
    /// cancelled, and its reminders are withdrawn; if it comes back it is planned again.
    /// One that is over stays: calendars drop what is past.
    ///
    /// Tells which reminders are withdrawn: those still to come, and snoozed ones.
    pub fn follow_calendars(
        &mut self,
        occurrences: Vec<Planned>,
        now: Timestamp,
    ) -> Result<Vec<Fired>> {
        let mut withdrawn = self.withdrawn(&occurrences, now)?;
        let known = self.store.list_meeting_keys(now)?;
        let there: HashMap<&MeetingKey, &Planned> = match known.is_empty() {
            true => HashMap::new(),
            false => occurrences.iter().map(|planned| (&planned.key, planned)).collect(),
        };
        for known in &known {
            let record = self.record(known.meeting_id)?;
            match there.get(&known.key) {
                Some(_) if known.is_tied && known.is_closed => {}
                Some(planned) => self.move_along(known, &record, planned, now)?,
                None if known.is_closed || record.end_at <= now => {}
                // It was made here: only here it is cancelled.
                None if known.is_tied => self.store.delete_meeting_tie(known.meeting_id)?,
                None => withdrawn.extend(self.cancel(known, now)?),
            }
        }
        self.reminders.occurrences = occurrences.into();
        withdrawn.sort_by(|one, other| (one.due_at, &one.id).cmp(&(other.due_at, &other.id)));
        Ok(withdrawn)
    }

    /// The reminders after now of meetings that the calendars hold no longer.
    fn withdrawn(&self, after: &[Planned], now: Timestamp) -> Result<Vec<Fired>> {
        let leads = self.reminder_settings().leads();
        let gone = reminder::withdrawn(&self.reminders.occurrences, after, &leads, now);
        if gone.is_empty() {
            return Ok(Vec::new());
        }
        let recorded = self.store.list_recorded_reminders()?;
        let is_recorded = |id: &str| recorded.values().any(|known| known.contains_key(id));
        let withdrawn = gone.into_iter().map(|moment| Fired {
            id: moment.id(),
            matter: UNSTORED,
            key: moment.meeting.key.clone(),
            start: moment.meeting.start,
            kind: moment.duty.kind,
            rule_key: moment.duty.rule_key.clone(),
            due_at: moment.due_at,
            outcome: Outcome::Withdrawn,
        });
        Ok(withdrawn.filter(|fired| !is_recorded(&fired.id)).collect())
    }

    fn move_along(
        &mut self,
        known: &MeetingKeyRecord,
        record: &MeetingRecord,
        planned: &Planned,
        now: Timestamp,
    ) -> Result<()> {
        let times = (planned.start, planned.end);
        let is_moved = (known.start_at, known.end_at) != times;
        if !is_moved && !known.is_cancelled {
            return Ok(());
        }
        if (record.start_at, record.end_at) == times && !known.is_cancelled {
            // The organiser said so here before the calendar did.
            return self.store.update_meeting_key(record.id, times, None);
        }
        let mut draft = record.draft.clone();
        put_times(&mut draft, times);
        // What went out says another time.
        let is_out = is_moved && self.is_sent(record.id)?;
        if is_out {
            let before = draft.replaces.unwrap_or_default();
            draft.replaces = Some(Replaces { time: true, ..before });
        }
        self.store.transaction(|store| {
            if !store.is_current(known)? {
                return Ok(()); // another process was quicker
            }
            store.update_meeting_key(record.id, times, None)?;
            if known.is_cancelled {
                store.update_meeting_cancelled(record.id, None)?;
            }
            store.insert_entry(record.id, &Entry::new(EntryKind::Moved, now), now)?;
            match is_out {
                true => store.update_meeting_superseded(record.id, &draft, times),
                false => store.update_meeting_times(record.id, &draft, times),
            }
        })
    }

    fn cancel(&mut self, known: &MeetingKeyRecord, now: Timestamp) -> Result<Vec<Fired>> {
        let times = (known.start_at, known.end_at);
        let open = self.store.list_open_reminders()?.into_iter();
        let snoozed =
            open.filter(|one| one.matter == Matter::Meeting(known.meeting_id)).filter_map(|one| {
                Some(Fired {
                    due_at: one.recorded.snoozed_until?,
                    id: one.id,
                    matter: one.matter,
                    key: known.key.clone(),
                    start: known.start_at,
                    kind: one.kind,
                    rule_key: one.rule_key,
                    outcome: Outcome::Withdrawn,
                })
            });
        let snoozed = snoozed.collect();
        self.store.transaction(|store| {
            if !store.is_current(known)? {
                return Ok(()); // as above
            }
            store.update_reminders_withdrawn(known.meeting_id, now)?;
            store.update_meeting_key(known.meeting_id, times, Some(now))?;
            let withdrawn = Entry::new(EntryKind::Withdrawn, now);
            store.insert_entry(known.meeting_id, &withdrawn, now)?;
            store.update_meeting_cancelled(known.meeting_id, Some(now))
        })?;
        Ok(snoozed)
    }

    /// What is planned for every stored meeting that is not closed, and beside meetings.
    pub(super) fn rows(&self, now: Timestamp) -> Result<Vec<Row>> {
        let keys = self.store.list_meeting_keys(now)?.into_iter().filter(|known| !known.is_tied);
        let mut keys: HashMap<u32, MeetingKey> =
            keys.map(|known| (known.meeting_id, known.key)).collect();
        let mut rows = Vec::new();
        for record in self.store.list_open_meetings()? {
            let Some(schedule) = self.schedule(&record)? else { continue };
            let key = keys.remove(&record.id).unwrap_or_else(|| MeetingKey::own(&record.uid));
            let zone = record.zone();
            let planned = Planned { key, start: record.start_at, end: record.end_at, schedule };
            rows.push(Row { matter: Matter::Meeting(record.id), planned, zone });
        }
        rows.extend(self.matters()?);
        Ok(rows)
    }

    /// Meetings that follow a calendar and are not closed, or ended after `since`.
    pub(super) fn known_keys(&self, since: Timestamp) -> Result<HashMap<MeetingKey, u32>> {
        let known = self.store.list_meeting_keys(since)?.into_iter();
        Ok(known.map(|known| (known.key, known.meeting_id)).collect())
    }

    pub(super) fn key_of(&self, record: &MeetingRecord) -> Result<MeetingKey> {
        let known = self.store.find_meeting_key(record.id)?.filter(|known| !known.is_tied);
        Ok(known.map_or_else(|| MeetingKey::own(&record.uid), |known| known.key))
    }
}

/// Makes a meeting of an occurrence, so that something can be recorded of it.
pub(super) fn adopt(store: &Store, versions: &[Version], planned: &Planned) -> Result<u32> {
    let id = store.insert_meeting(&meeting_of(versions, planned)?)?;
    store.insert_meeting_key(id, &planned.key, (planned.start, planned.end))?;
    Ok(id)
}

fn meeting_of(versions: &[Version], planned: &Planned) -> Result<NewMeeting> {
    let mut draft = planned.schedule.draft.clone();
    let version = versions.iter().find(|version| version.routine_id == draft.routine_id);
    let times = (planned.start, planned.end);
    put_times(&mut draft, times);
    Ok(NewMeeting {
        uid: planned.key.to_string(),
        routine_version_id: version.ok_or(Error::NotFound("routine"))?.id,
        search_words: draft.title.clone(),
        title: draft.title.clone(),
        start_at: planned.start,
        end_at: planned.end,
        draft,
    })
}

/// The meeting that `adopt` would make, where nothing can be stored; its number is 0.
pub(super) fn unstored(versions: &[Version], planned: &Planned) -> Result<MeetingRecord> {
    let meeting = meeting_of(versions, planned)?;
    Ok(MeetingRecord {
        id: 0,
        uid: meeting.uid,
        sequence: 0,
        routine_version_id: meeting.routine_version_id,
        draft: meeting.draft,
        title: meeting.title,
        start_at: meeting.start_at,
        end_at: meeting.end_at,
        closed_at: None,
        cancelled_at: None,
    })
}

/// The times as a draft has them, on the wall clock of its zone.
pub(super) fn put_times(draft: &mut Draft, (start, end): (Timestamp, Timestamp)) {
    let zone = TimeZone::get(&draft.time_zone).unwrap_or(TimeZone::UTC);
    let local = start.to_zoned(zone);
    draft.date = local.date().to_string();
    draft.time = local.strftime("%H:%M").to_string();
    let minutes = (end.duration_since(start).as_secs() + 59) / 60;
    draft.minutes = u32::try_from(minutes).unwrap_or(MAX_MINUTES).clamp(1, MAX_MINUTES);
}

/// What an office holds in memory for its reminders.
pub(super) struct Reminders {
    pub settings: crate::reminder::ReminderSettings,
    /// What calendars hold, by whoever reads them.
    pub occurrences: Arc<[Planned]>,
    /// The duties of stored meetings, with the sequence they were worked out for.
    pub schedules: std::cell::RefCell<Schedules>,
    /// Ids that this process was given to show.
    pub offered: HashSet<String>,
    /// Ids that this process knows nobody could be shown.
    pub unseen: HashSet<String>,
    /// Meetings that were made of occurrences and are not put into words yet.
    pub undescribed: HashSet<u32>,
    /// Those that an earlier process left so were looked for.
    pub knows_undescribed: bool,
    /// What this process was told of a store that can only be read, and for which time.
    pub told: HashSet<(String, Timestamp)>,
    pub looked_at: Option<Timestamp>,
    /// What is stored of `looked_at`.
    pub noted_at: Option<Timestamp>,
}

type Schedules = HashMap<u32, (u32, Option<Arc<crate::reminder::Schedule>>)>;

impl Default for Reminders {
    fn default() -> Reminders {
        Reminders {
            settings: Default::default(),
            occurrences: Arc::new([]),
            schedules: Default::default(),
            offered: Default::default(),
            unseen: Default::default(),
            undescribed: Default::default(),
            knows_undescribed: false,
            told: Default::default(),
            looked_at: None,
            noted_at: None,
        }
    }
}
