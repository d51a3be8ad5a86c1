//! Meetings of connected calendars: worked out from the last good copies, never stored one by one.
//!
//! A row is made («adopted», `occurrences.rs`) only when something is to be recorded of a meeting:
//! a reminder comes due, or the organiser prepares it. From then on the row follows its occurrence.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::civil::Date;
use jiff::{SignedDuration, Span, Timestamp};
use memchr::memmem;

use super::Office;
use super::occurrences::put_times;
use crate::calendar::{Occurrence, Start, Window, expand_together};
use crate::desk::Case;
use crate::draft::Draft;
use crate::error::{Error, Result};
use crate::link::{Link, keyed_hash};
use crate::mapping::{Mapping, Mappings, Seen};
use crate::reminder::{ImportedKey, Instance, MeetingKey, calendar_source};
use crate::review::Finding;
use crate::routine::Severity;
use crate::store::{CalendarRecord, MeetingKeyRecord, MeetingRecord};
use crate::text_review;

/// Days before today in which a meeting may still have a duty that came due unseen.
const BACK_DAYS: i32 = 14;
/// Days ahead that are planned.
const AHEAD_DAYS: i32 = 60;
/// Days for which it is remembered that a link was met.
const LINK_DAYS: i64 = 400;

/// An occurrence, and the calendar it is in.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub calendar: Arc<CalendarRecord>,
    /// What names the calendar.
    pub source: Arc<str>,
    pub occurrence: Occurrence,
}

/// Why a meeting gives no reminder by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PassedOver {
    AllDay,
    Declined,
    Free,
    TooOften,
}

impl PassedOver {
    pub fn word(self) -> &'static str {
        match self {
            PassedOver::AllDay => "all-day",
            PassedOver::Declined => "declined",
            PassedOver::Free => "free",
            PassedOver::TooOften => "too-often",
        }
    }
}

impl Found {
    /// Names it for as long as its calendar does.
    pub fn meeting_key(&self) -> MeetingKey {
        let Occurrence { recurrence_id, floating_id, .. } = &self.occurrence;
        let instance = floating_id.map(Instance::Local);
        let instance = instance.or(recurrence_id.map(Instance::of));
        MeetingKey { source: Arc::clone(&self.source), uid: self.occurrence.name(), instance }
    }

    pub fn key(&self) -> ImportedKey {
        let key = self.meeting_key();
        ImportedKey {
            calendar_id: self.calendar.id,
            uid: key.uid.to_string(),
            instance: key.instance.map(|instance| instance.to_string()).unwrap_or_default(),
        }
    }

    /// Start and end of a meeting with hours; none where it is for whole days.
    pub fn times(&self) -> Option<(Timestamp, Timestamp)> {
        match (self.occurrence.start, self.occurrence.end) {
            (Start::Instant(start), Start::Instant(end)) => Some((start, end)),
            _ => None,
        }
    }

    pub fn has_link(&self, link: &Link) -> bool {
        let key = link.unique_key();
        self.occurrence.links.iter().any(|own| own.unique_key() == key)
    }

    /// The link that is most likely the meeting's own.
    pub fn link(&self) -> Option<&Link> {
        self.occurrence.links.first()
    }

    pub fn service(&self) -> Option<&str> {
        self.link().map(|link| link.service.as_str())
    }

    pub fn passed_over(&self) -> Option<PassedOver> {
        let own = &self.calendar.calendar.own_addresses;
        if self.times().is_none() {
            Some(PassedOver::AllDay)
        } else if self.occurrence.declined_by.iter().any(|address| own.contains(address)) {
            Some(PassedOver::Declined)
        } else if self.occurrence.is_transparent {
            Some(PassedOver::Free)
        } else if self.occurrence.is_too_often {
            Some(PassedOver::TooOften)
        } else {
            None
        }
    }

    pub fn mapping<'m>(&self, mappings: &'m Mappings) -> Option<&'m Mapping> {
        mappings.find(Seen {
            summary: &self.occurrence.summary,
            service: self.service(),
            calendar_id: self.calendar.id,
            uid: &self.occurrence.uid,
        })
    }
}

/// What is known of the organiser's stored meetings when occurrences are looked at.
pub(super) struct Known {
    uids: HashMap<String, u32>,
    /// Open meetings with a link that is theirs alone.
    own: Vec<(String, MeetingRecord)>,
    adopted: HashMap<MeetingKey, MeetingKeyRecord>,
}

impl Known {
    pub fn is_adopted(&self, meeting_id: u32) -> bool {
        self.adopted.values().any(|record| record.meeting_id == meeting_id && !record.is_tied)
    }

    /// The stored meeting that an occurrence is: adopted or tied, sent from here, or the same link
    /// at the same time.
    pub fn meeting_of(&self, found: &Found, key: &MeetingKey) -> Option<u32> {
        if let Some(adopted) = self.adopted.get(key) {
            return Some(adopted.meeting_id);
        }
        if let Some(id) = self.uids.get(&*key.uid) {
            return Some(*id);
        }
        let (start, end) = found.times()?;
        // A calendar that was disconnected and connected again has another number.
        let again = self.adopted.values().find(|record| {
            record.key.uid == key.uid
                && record.key.instance == key.instance
                && record.start_at == start
        });
        if let Some(again) = again {
            return Some(again.meeting_id);
        }
        let links = &found.occurrence.links;
        let same = self.own.iter().find(|(link, record)| {
            record.start_at < end.max(start + SignedDuration::from_secs(1))
                && start < record.end_at
                && links.iter().any(|own| own.unique_key() == *link)
        });
        same.map(|(_, record)| record.id)
    }
}

impl Office {
    /// What the calendars' last good copies hold within these days, each meeting once, by start.
    pub(super) fn found(&self, from: Date, to: Date) -> Result<Vec<Found>> {
        let mut all = Vec::new();
        let mut seen: HashSet<(Arc<str>, Option<Start>, Start)> = HashSet::new();
        let calendars = self.store.list_calendars()?;
        let several = calendars.iter().filter(|calendar| calendar.is_enabled).count() > 1;
        for calendar in calendars.into_iter().filter(|calendar| calendar.is_enabled) {
            let files = self.store.list_calendar_files(calendar.id)?;
            let expanded = expand_together(&files, &self.window(from, to), &self.links);
            let source = calendar_source(calendar.id);
            let calendar = Arc::new(calendar);
            let mut keys: HashSet<MeetingKey> = HashSet::new();
            for occurrence in expanded.occurrences {
                // The same meeting in two calendars is one meeting.
                let name = (occurrence.uid.clone(), occurrence.recurrence_id, occurrence.start);
                if several && !occurrence.uid.is_empty() && !seen.insert(name) {
                    continue;
                }
                let (calendar, source) = (Arc::clone(&calendar), Arc::clone(&source));
                let mut found = Found { calendar, source, occurrence };
                if !keys.insert(found.meeting_key()) {
                    // Two that a broken file gives one name are told apart by their start.
                    found.occurrence.recurrence_id = Some(found.occurrence.start);
                    found.occurrence.floating_id = None;
                    if found.occurrence.uid.is_empty() || !keys.insert(found.meeting_key()) {
                        continue;
                    }
                }
                all.push(found);
            }
        }
        if several {
            all.sort_by_key(|found| found.occurrence.start.rank());
        }
        Ok(all)
    }

    pub(super) fn window(&self, from: Date, to: Date) -> Window {
        Window { from, to, zone: self.zone() }
    }

    /// From when reminders were looked at last, within bounds, until as far as is planned.
    pub(super) fn planned_days(&self, now: Timestamp) -> Result<(Date, Date)> {
        let today = self.local(now).date();
        let back = |days: i32| today.saturating_sub(Span::new().days(days));
        let looked = self.looked_at()?.map(|at| self.local(at).date());
        let looked = looked.and_then(|day| day.yesterday().ok());
        let from = looked.map_or(back(1), |day| day.clamp(back(BACK_DAYS), back(1)));
        Ok((from, today.saturating_add(Span::new().days(AHEAD_DAYS))))
    }

    pub(super) fn mappings_ready(&self) -> Result<Mappings> {
        Ok(Mappings::new(self.store.list_mappings()?))
    }

    pub(super) fn known_meetings(&self, now: Timestamp) -> Result<Known> {
        let link = |record: &MeetingRecord| {
            let link = crate::link::canonical(record.draft.join_link()?, &self.links)?;
            (!link.standing).then(|| link.unique_key())
        };
        let open = self.store.list_open_meetings()?.into_iter();
        let back = SignedDuration::from_hours(24 * i64::from(BACK_DAYS));
        let adopted = self.store.list_meeting_keys(now.saturating_sub(back).unwrap_or(now))?;
        Ok(Known {
            uids: self.store.list_meeting_uids()?.into_iter().collect(),
            own: open.filter_map(|record| Some((link(&record)?, record))).collect(),
            adopted: adopted.into_iter().map(|record| (record.key.clone(), record)).collect(),
        })
    }

    /// One occurrence by its name.
    pub(super) fn find_occurrence(&self, key: &ImportedKey, now: Timestamp) -> Result<Found> {
        let (from, to) = self.planned_days(now)?;
        let found = self.found(from, to)?.into_iter().find(|found| found.key() == *key);
        found.ok_or(Error::NotFound("meeting"))
    }

    /// A draft with what the calendar and the rule say; its text stays in the calendar.
    pub(super) fn imported_draft(
        &self,
        found: &Found,
        (routine_id, meeting_type): (&str, Option<&str>),
        now: Timestamp,
    ) -> Result<Draft> {
        let lang = self.settings.lang;
        let mut draft = self.draft_of_kind(routine_id, meeting_type, lang, now)?;
        draft.title = found.occurrence.summary.to_string();
        if let Some(link) = found.link() {
            self.put_link(&mut draft, link, now);
        }
        draft.time_zone = self.settings.time_zone.clone();
        if let Some(times) = found.times() {
            put_times(&mut draft, times);
        }
        Ok(draft)
    }

    /// What the text checker says of a meeting's subject and text.
    pub(super) fn check_imported(&self, draft: &Draft, text: &str, now: Timestamp) -> Vec<Finding> {
        let checked = Draft { message: text.to_owned(), ..draft.clone() };
        self.at_desk(now, |desk| {
            let resolved = checked.resolve(desk.library);
            let case = resolved.map(|resolved| Case::new(desk, resolved));
            case.map(|case| text_review::findings(&case, self.settings.lang)).unwrap_or_default()
        })
    }

    pub(super) fn names_somebody(&self, draft: &Draft, now: Timestamp) -> bool {
        let found = self.check_imported(draft, "", now);
        found.iter().any(|finding| matches!(finding.severity, Severity::Block | Severity::Warn))
    }

    /// Takes note of what was fetched: counts it, remembers which links were met, and lets stored
    /// meetings follow their occurrences.
    pub fn settle_calendars(&mut self, now: Timestamp) -> Result<()> {
        let (from, to) = self.planned_days(now)?;
        for calendar in self.store.list_calendars()? {
            let files = self.store.list_calendar_files(calendar.id)?;
            let expanded = expand_together(&files, &self.window(from, to), &self.links);
            let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            let events =
                files.iter().map(|file| memmem::find_iter(file, b"BEGIN:VEVENT").count()).sum();
            let problems = count(expanded.problems.len());
            self.store.update_calendar_counts(calendar.id, count(events), problems)?;
            if calendar.is_enabled {
                self.remember_links(&expanded.occurrences)?;
            }
        }
        let old = now.saturating_sub(SignedDuration::from_hours(24 * LINK_DAYS)).unwrap_or(now);
        self.store.delete_link_uses_before(old)?;
        // Whoever reminds plans the rest; here only what has a row is to follow.
        match self.may_follow(now)? {
            true => self.plan_calendars(now),
            false => Ok(()),
        }
    }

    fn remember_links(&mut self, occurrences: &[Occurrence]) -> Result<()> {
        let mut last: HashMap<(String, &str), Timestamp> = HashMap::new();
        for one in occurrences {
            let Start::Instant(start) = one.start else { continue };
            for link in one.links.iter().filter(|link| !link.standing) {
                let known = last.entry((link.unique_key(), &one.uid)).or_insert(start);
                *known = start.max(*known);
            }
        }
        let key = self.store.link_key()?;
        self.store.transaction(|store| {
            for ((link, uid), start) in &last {
                store.insert_link_use(&keyed_hash(&key, link), uid, *start)?;
            }
            Ok(())
        })
    }
}
