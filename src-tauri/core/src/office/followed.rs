//! What a stored meeting takes over from its calendar's event after it was made: another link, and
//! that an invitation which is out no longer holds.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::{Timestamp, ToSpan};

use super::Office;
use super::imported::Found;
use crate::draft::{Draft, Replaces};
use crate::error::Result;
use crate::form::{self, Changed};
use crate::history::MOVED_LINK;
use crate::link::Link;
use crate::reminder::{Instance, MeetingKey, calendar_source};
use crate::store::{Entry, EntryKind, MeetingKeyRecord, MeetingRecord};

impl Office {
    /// Finds the meetings of a calendar that was removed in one that was connected anew.
    pub(super) fn find_again(&mut self, found: &[Found], now: Timestamp) -> Result<()> {
        let calendars = self.store.list_calendars()?;
        let there: HashSet<Arc<str>> =
            calendars.iter().map(|calendar| calendar_source(calendar.id)).collect();
        let known = self.store.list_meeting_keys(now)?.into_iter();
        let lost = known.filter(|known| !there.contains(&known.key.source));
        let mut lost: HashMap<(Arc<str>, Option<Instance>), MeetingKeyRecord> =
            lost.map(|known| ((Arc::clone(&known.key.uid), known.key.instance), known)).collect();
        if lost.is_empty() {
            return Ok(());
        }
        for key in found.iter().map(Found::meeting_key) {
            if let Some(known) = lost.remove(&(Arc::clone(&key.uid), key.instance))
                && self.store.find_meeting_by_key(&key)?.is_none()
            {
                self.store.transaction(|store| store.update_meeting_key_source(&known, &key))?;
            }
        }
        Ok(())
    }

    /// Finds the meetings that were made here in the calendars they lie in: by their UID, or by the
    /// same link at the same time. From then on they follow what is changed there.
    pub(super) fn tie_to_calendars(&mut self, found: &[Found], now: Timestamp) -> Result<()> {
        let known = self.store.list_meeting_keys(now)?;
        let has_key: HashSet<u32> = known.iter().map(|known| known.meeting_id).collect();
        let taken: HashSet<&MeetingKey> = known.iter().map(|known| &known.key).collect();
        let open = self.store.list_open_meetings()?.into_iter();
        let open = open.filter(|record| record.end_at > now && !has_key.contains(&record.id));
        let link =
            |record: &MeetingRecord| self.link_of(&record.draft).filter(|link| !link.standing);
        let mut open: Vec<(Option<Link>, MeetingRecord)> =
            open.map(|record| (link(&record), record)).collect();
        for found in found {
            let Some(times) = found.times() else { continue };
            let is_it = |(link, record): &(Option<Link>, MeetingRecord)| {
                let is_then = times.0 < record.end_at && record.start_at < times.1;
                let has_link = link.as_ref().is_some_and(|own| found.has_link(own));
                let is_single = found.occurrence.recurrence_id.is_none();
                match *found.occurrence.uid == *record.uid {
                    true => is_single || is_then,
                    false => is_then && has_link,
                }
            };
            let Some(place) = open.iter().position(is_it) else { continue };
            let key = found.meeting_key();
            if taken.contains(&key) {
                continue;
            }
            let (_, record) = open.swap_remove(place);
            let hash = found.link().map(|link| self.hash_of(link)).transpose()?;
            self.store.transaction(|store| {
                store.insert_meeting_tie(record.id, &key, times)?;
                store.update_meeting_key_link(record.id, hash.as_deref())
            })?;
        }
        Ok(())
    }

    /// Gives meetings the links that their calendar's events have now.
    ///
    /// Only a link that changed in the calendar is taken over: the organiser may have given the
    /// meeting a new one here, and that one holds.
    pub(super) fn follow_links(&mut self, found: &[Found], now: Timestamp) -> Result<()> {
        let known = self.store.list_meeting_keys(now)?;
        let mut by_key: HashMap<MeetingKey, &Found> = HashMap::new();
        if !known.is_empty() {
            by_key.extend(found.iter().map(|found| (found.meeting_key(), found)));
        }
        for known in known.iter().filter(|known| !known.is_closed) {
            if let Some(found) = by_key.get(&known.key) {
                self.follow_link(known, found, now)?;
            }
        }
        Ok(())
    }

    fn follow_link(
        &mut self,
        known: &MeetingKeyRecord,
        found: &Found,
        now: Timestamp,
    ) -> Result<()> {
        // A link that is gone is not known to be another.
        let Some(link) = found.link().cloned() else { return Ok(()) };
        let hash = self.hash_of(&link)?;
        if known.link_hash.as_ref() == Some(&hash) {
            return Ok(());
        }
        let record = self.record(known.meeting_id)?;
        let own = self.link_of(&record.draft);
        let is_own = own.is_some_and(|own| found.occurrence.links.contains(&own));
        // Nothing is known of the link before: it was not noted then.
        if is_own || known.link_hash.is_none() || record.end_at <= now {
            return self.store.update_meeting_key_link(record.id, Some(&hash));
        }
        self.take_link((known, &record), &link, &hash, now)
    }

    fn take_link(
        &mut self,
        (known, record): (&MeetingKeyRecord, &MeetingRecord),
        link: &Link,
        hash: &str,
        now: Timestamp,
    ) -> Result<()> {
        let mut draft = record.draft.clone();
        self.put_link(&mut draft, link, now);
        let is_sent = self.is_sent(record.id)?;
        if is_sent {
            let before = draft.replaces.unwrap_or_default();
            draft.replaces = Some(Replaces { link: true, ..before });
        }
        // The old one stays known as this meeting's: it must not come back.
        let old = self.link_hash(&record.draft)?;
        let times = (record.start_at, record.end_at);
        let mut entry = Entry::new(EntryKind::Moved, now);
        entry.value = Some(MOVED_LINK.to_owned());
        self.store.transaction(|store| {
            if !store.is_current(known)? {
                return Ok(()); // another process was quicker
            }
            for hash in old.as_deref().into_iter().chain([hash]) {
                store.insert_link_use(hash, &record.uid, record.start_at)?;
            }
            store.update_meeting_key_link(record.id, Some(hash))?;
            store.insert_entry(record.id, &entry, now)?;
            match is_sent {
                true => store.update_meeting_superseded(record.id, &draft, times),
                false => store.update_meeting_times(record.id, &draft, times),
            }
        })
    }

    /// A link, with the service it belongs to where the routine has that one.
    pub(super) fn put_link(&self, draft: &mut Draft, link: &Link, now: Timestamp) {
        draft.link.clone_from(&link.url);
        if draft.service.as_deref() != Some(&link.service)
            && let Some(routine) = self.library.routine(&draft.routine_id)
            && self.library.services_of(routine).iter().any(|known| known.id == link.service)
        {
            draft.service = Some(link.service.clone());
            self.at_desk(now, |desk| form::fit(desk, draft, Changed::Service));
        }
    }

    /// Notes which link the calendar has for a meeting that was just made of its event.
    pub(super) fn note_calendar_link(&mut self, id: u32) -> Result<()> {
        let record = self.record(id)?;
        let Some(known) = self.store.find_meeting_key(id)? else { return Ok(()) };
        let day = self.local(record.start_at).date();
        let around = (day.saturating_sub(1.day()), day.saturating_add(2.days()));
        let found = self.found(around.0, around.1)?;
        let Some(found) = found.iter().find(|found| found.meeting_key() == known.key) else {
            return Ok(());
        };
        let hash = found.link().map(|link| self.hash_of(link)).transpose()?;
        self.store.update_meeting_key_link(id, hash.as_deref())
    }
}

/// What the calendar changed since the invitation last went out; none if it did not, or nothing is
/// out.
pub(super) fn out_of_date(entries: &[Entry]) -> Option<Replaces> {
    let sent = entries.iter().rposition(|entry| entry.kind == EntryKind::Sent)?;
    let mut since = Replaces::default();
    let later = entries.get(sent + 1..).unwrap_or_default();
    for moved in later.iter().filter(|entry| entry.kind == EntryKind::Moved) {
        match moved.value.as_deref() {
            Some(MOVED_LINK) => since.link = true,
            _ => since.time = true,
        }
    }
    (since != Replaces::default()).then_some(since)
}
