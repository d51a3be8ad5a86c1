//! What the calendars' meetings ask for: worked out when a calendar, a rule or the day changed, not
//! at every look.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::Office;
use super::imported::Found;
use crate::desk::Case;
use crate::draft::Draft;
use crate::error::Result;
use crate::mapping::Mapping;
use crate::reminder::{MeetingKey, Planned, Schedule, calendar_source};
use crate::store::MeetingKeyRecord;

/// What the plan was made from.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    version: u64,
    day: Date,
    zone: String,
    routines: Vec<u32>,
}

impl Office {
    /// Plans the calendars' meetings, if anything that moves them changed.
    pub fn plan_calendars(&mut self, now: Timestamp) -> Result<()> {
        let stamp = Stamp {
            version: self.store.calendar_version()?,
            day: self.local(now).date(),
            zone: self.settings.time_zone.clone(),
            routines: self.versions.iter().map(|version| version.id).collect(),
        };
        if self.agenda.as_ref() == Some(&stamp) {
            return Ok(());
        }
        // Nothing was ever connected: nothing to read.
        if stamp.version > 0 {
            let days = self.planned_days(now)?;
            let found = match self.asks_for_calendars(now)? {
                true => self.found(days.0, days.1)?,
                false => Vec::new(),
            };
            if self.store.read_only().is_none() {
                self.find_again(&found, now)?;
                self.tie_to_calendars(&found, now)?;
            }
            let planned = self.planned_of_calendars(&found, days, now)?;
            match self.store.read_only() {
                Some(_) => self.reminders.occurrences = planned.into(),
                None => {
                    self.follow_calendars(planned, now)?;
                    self.follow_links(&found, now)?;
                }
            }
        }
        self.agenda = Some(stamp);
        Ok(())
    }

    /// How many meetings of calendars are planned.
    pub fn count_planned(&self) -> usize {
        self.reminders.occurrences.len()
    }

    /// Whether any meeting of a calendar could have a duty, or has a row.
    fn asks_for_calendars(&self, now: Timestamp) -> Result<bool> {
        let mappings = self.mappings_ready()?;
        Ok(mappings.iter().any(|mapping| mapping.routine_id.is_some()) || self.may_follow(now)?)
    }

    /// Whether any stored meeting follows a calendar, or may be found in one.
    pub(super) fn may_follow(&self, now: Timestamp) -> Result<bool> {
        Ok(!self.store.list_meeting_keys(now)?.is_empty()
            || self.store.list_open_meetings()?.iter().any(|record| record.end_at > now))
    }

    fn planned_of_calendars(
        &self,
        found: &[Found],
        (from, to): (Date, Date),
        now: Timestamp,
    ) -> Result<Vec<Planned>> {
        let mappings = self.mappings_ready()?;
        let known = self.known_meetings(now)?;
        let adopted = self.store.list_meeting_keys(now)?;
        let of_adopted: HashSet<&MeetingKey> = adopted.iter().map(|known| &known.key).collect();
        let nothing = Arc::new(Schedule::default());
        let mut schedules: HashMap<(u32, Option<String>), Option<Arc<Schedule>>> = HashMap::new();
        let mut planned = Vec::new();
        let mut there: HashSet<MeetingKey> = HashSet::new();
        for found in found {
            let Some((start, end)) = found.times() else { continue };
            let key = found.meeting_key();
            let is_adopted = of_adopted.contains(&key);
            let mapping = found.mapping(&mappings);
            let schedule = match mapping.and_then(|mapping| Some((mapping, mapping.routine()?))) {
                Some((mapping, routine)) => {
                    let since = mapping.made_at.max(found.calendar.added_at);
                    let counts = end > since && found.passed_over().is_none();
                    let name = (mapping.id, found.service().map(str::to_owned));
                    let made = schedules.entry(name);
                    let made =
                        made.or_insert_with(|| self.imported_schedule(found, routine, now).ok());
                    made.clone().filter(|_| counts || is_adopted)
                }
                None => None,
            };
            if is_adopted {
                there.insert(key.clone());
            } else if schedule.is_none() || known.meeting_of(found, &key).is_some() {
                continue;
            }
            let schedule = schedule.unwrap_or_else(|| Arc::clone(&nothing));
            planned.push(Planned { key, start, end: end.max(start), schedule });
        }
        let enabled = self.store.list_calendars()?.into_iter();
        let enabled = enabled.filter(|calendar| calendar.is_enabled);
        let enabled: HashSet<Arc<str>> =
            enabled.map(|calendar| calendar_source(calendar.id)).collect();
        // What nobody looked for was not cancelled: the calendar is off, or its day is not planned.
        let unseen = |known: &&MeetingKeyRecord| {
            let day = self.local(known.start_at).date();
            !there.contains(&known.key)
                && (!enabled.contains(&known.key.source) || day < from || day >= to)
        };
        for known in adopted.iter().filter(unseen).filter(|known| !known.is_cancelled) {
            let (start, end) = (known.start_at, known.end_at);
            let schedule = Arc::clone(&nothing);
            planned.push(Planned { key: known.key.clone(), start, end, schedule });
        }
        Ok(planned)
    }

    /// The duties of all meetings that one rule and one service are for.
    fn imported_schedule(
        &self,
        found: &Found,
        routine: (&str, Option<&str>),
        now: Timestamp,
    ) -> Result<Arc<Schedule>> {
        let draft = self.imported_draft(found, routine, now)?;
        // Its own words and link are put in when a meeting is made of it.
        let draft = Draft { title: String::new(), link: String::new(), ..draft };
        self.at_desk(now, |desk| {
            let resolved = draft.resolve(desk.library);
            let resolved = resolved.ok_or(crate::error::Error::NotFound("routine"))?;
            Ok(Arc::new(Schedule::of(&Case::new(desk, resolved))))
        })
    }

    /// Puts into meetings that were made of occurrences what their calendar says of them; whether
    /// there were any.
    pub fn describe_new(&mut self, now: Timestamp) -> Result<bool> {
        if self.store.read_only().is_some() {
            return Ok(false);
        }
        if !self.reminders.knows_undescribed {
            let left = self.left_undescribed()?;
            self.reminders.undescribed.extend(left);
            self.reminders.knows_undescribed = true;
        }
        let ids = std::mem::take(&mut self.reminders.undescribed);
        let described = self.described(ids, now)?;
        self.store.transaction(|store| {
            described.iter().try_for_each(|one| {
                let Described { id, draft, title, search_words, link_hash } = one;
                store.update_meeting_described(*id, draft, title, search_words)?;
                store.update_meeting_key_link(*id, link_hash.as_deref())
            })
        })?;
        Ok(!described.is_empty())
    }

    /// By a process that ended before it came to it.
    fn left_undescribed(&self) -> Result<Vec<u32>> {
        let open = self.store.list_open_meetings()?.into_iter();
        let mut left = Vec::new();
        for record in open.filter(|record| record.draft.imported.is_none()) {
            if self.store.find_meeting_key(record.id)?.is_some_and(|known| !known.is_tied) {
                left.push(record.id);
            }
        }
        Ok(left)
    }

    fn described(&self, ids: HashSet<u32>, now: Timestamp) -> Result<Vec<Described>> {
        let mut records = Vec::new();
        for id in ids {
            let key = self.store.find_meeting_key(id)?.map(|known| known.key);
            records.push((self.record(id)?, key));
        }
        let days = records.iter().map(|(record, _)| self.local(record.start_at).date());
        let (Some(from), Some(to)) = (days.clone().min(), days.max()) else {
            return Ok(Vec::new());
        };
        let to = to.saturating_add(jiff::ToSpan::days(1));
        let all = self.found(from, to)?;
        let by_key: HashMap<MeetingKey, &Found> =
            all.iter().map(|found| (found.meeting_key(), found)).collect();
        let mappings = self.mappings_ready()?;
        let mut described = Vec::new();
        for (record, key) in &records {
            let Some(found) = key.as_ref().and_then(|key| by_key.get(key)) else { continue };
            let routine = found.mapping(&mappings).and_then(Mapping::routine);
            let Some(routine) = routine else { continue };
            described.extend(self.describe(record.id, found, routine, now)?);
        }
        Ok(described)
    }

    fn describe(
        &self,
        id: u32,
        found: &Found,
        routine: (&str, Option<&str>),
        now: Timestamp,
    ) -> Result<Option<Described>> {
        let Some((start, _)) = found.times() else { return Ok(None) };
        let mut draft = self.imported_draft(found, routine, now)?;
        if self.names_somebody(&draft, now) {
            // The row outlives the calendar's copy: it is called by its kind of meeting instead.
            draft.title.clear();
        }
        draft.imported = Some(found.key());
        let told = self.at_desk(now, |desk| {
            let resolved = draft.resolve(desk.library)?;
            let title = resolved.title(draft.lang());
            let start = start.to_zoned(self.zone());
            let words = super::invite::search_words(&resolved, desk, &title, &start);
            Some((title, words))
        });
        let link_hash = found.link().map(|link| self.hash_of(link)).transpose()?;
        Ok(told.map(|(title, search_words)| Described {
            id,
            draft,
            title,
            search_words,
            link_hash,
        }))
    }
}

/// A meeting put into its calendar's words.
struct Described {
    id: u32,
    draft: Draft,
    title: String,
    search_words: String,
    link_hash: Option<String>,
}
