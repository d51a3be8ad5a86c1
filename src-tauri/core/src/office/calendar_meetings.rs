//! Meetings by day, from here and from connected calendars.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::calendar_warnings::CalendarWarning;
use super::followed::out_of_date;
use super::imported::{Found, PassedOver};
use super::mapping::RoutineOffer;
use super::{Office, readable};
use crate::calendar::Start;
use crate::dates;
use crate::draft::Draft;
use crate::error::Result;
use crate::mapping::{Condition, Mapping, words_to_propose};
use crate::reminder::ImportedKey;
use crate::store::MeetingRecord;

/// Rows of one answer.
const MAX_ROWS: usize = 2_000;
/// Days of one answer.
pub(super) const MAX_DAYS: i32 = 366;
/// Rows whose words are looked at by the text checker.
const MAX_CHECKED: usize = 200;

/// A meeting of a day, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CalendarMeeting {
    /// The stored meeting, if there is one.
    pub meeting_id: Option<u32>,
    /// The occurrence in a calendar, if it is from one.
    pub key: Option<ImportedKey>,
    /// RFC 3339, UTC; a date where it is for whole days.
    pub start: String,
    /// Exclusive.
    pub end: String,
    pub all_day: bool,
    /// «torsdag 26 november 2026».
    pub day: String,
    /// «15.30–16.00».
    pub when: String,
    pub title: String,
    pub service: Option<String>,
    pub calendar: Option<String>,
    pub place: MeetingPlace,
    /// Why it is passed over.
    pub why: Option<String>,
    /// The routine it follows, or could follow.
    pub routine: Option<RoutineOffer>,
    /// What a rule for it and those like it would look at.
    pub condition: Option<Condition>,
    /// The calendar has another time or link than the invitation that went out.
    pub is_out_of_date: bool,
    pub warnings: Vec<CalendarWarning>,
}

/// Where a meeting stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum MeetingPlace {
    /// Its invitation was made here.
    Own,
    /// From a calendar, with a routine.
    Followed,
    /// From a calendar; nobody has said yet what it is.
    Offered,
    /// The organiser said that it is not hers.
    NotMine,
    /// For whole days, declined, shown as free, or without a join link.
    PassedOver,
}

/// What is looked up once for a whole list.
pub(super) struct List {
    pub now: Timestamp,
    last: Option<Draft>,
    /// Where each link is met: UID and start.
    pub links: HashMap<String, Vec<(String, Timestamp)>>,
    pub link_key: [u8; 32],
}

impl Office {
    /// Meetings from the beginning of one day to the beginning of another, by start.
    pub fn calendar_meetings(
        &self,
        from: Date,
        to: Date,
        now: Timestamp,
    ) -> Result<Vec<CalendarMeeting>> {
        let to = to.min(from.saturating_add(jiff::Span::new().days(MAX_DAYS)));
        let found = self.found(from, to)?;
        let known = self.known_meetings(now)?;
        let mappings = self.mappings_ready()?;
        let list = self.list_of(&found, now)?;
        let mut rows = Vec::new();
        for record in self.records_between(from, to)? {
            rows.extend(self.own_row(&record, now)?);
        }
        let (mut found_rows, mut checked) = (0, 0);
        let mut often: HashSet<(Arc<str>, Option<Date>)> = HashSet::new();
        for one in &found {
            let key = one.key();
            let mapping = one.mapping(&mappings);
            if let Some(id) = known.meeting_of(one, &one.meeting_key()) {
                let row = rows.iter_mut().find(|row| row.meeting_id == Some(id));
                if let Some(row) = row.filter(|_| known.is_adopted(id)) {
                    row.place = MeetingPlace::Followed;
                    row.calendar = Some(one.calendar.calendar.name.clone());
                    row.key = Some(key);
                    let routine = mapping.and_then(Mapping::routine);
                    row.warnings.extend(self.warnings((one, Some(id)), routine, &list)?);
                }
                continue;
            }
            // Of what is no meeting one a day is enough: it must hide nobody's.
            let day = one.times().map(|(start, _)| self.local(start).date());
            if one.passed_over() == Some(PassedOver::TooOften)
                && !often.insert((one.occurrence.name(), day))
            {
                continue;
            }
            // They come by start, so what is left out here would be cut off below.
            if found_rows == MAX_ROWS {
                continue;
            }
            found_rows += 1;
            let mut row = self.found_row(one, key, mapping, &list);
            if row.place == MeetingPlace::Followed && checked < MAX_CHECKED {
                checked += 1;
                let routine = mapping.and_then(Mapping::routine);
                row.warnings = self.warnings((one, None), routine, &list)?;
            }
            rows.push(row);
        }
        rows.sort_by(|one, other| (&one.start, &one.title).cmp(&(&other.start, &other.title)));
        rows.truncate(MAX_ROWS);
        Ok(rows)
    }

    fn records_between(&self, from: Date, to: Date) -> Result<Vec<MeetingRecord>> {
        let zone = self.zone();
        let instant = |date: Date| {
            let midnight = date.at(0, 0, 0, 0);
            zone.to_ambiguous_timestamp(midnight).compatible().unwrap_or(Timestamp::MIN)
        };
        self.store.list_meetings_between(instant(from), instant(to))
    }

    fn list_of(&self, found: &[Found], now: Timestamp) -> Result<List> {
        let mut links: HashMap<String, Vec<(String, Timestamp)>> = HashMap::new();
        for one in found {
            let Some((start, _)) = one.times() else { continue };
            for link in one.occurrence.links.iter().filter(|link| !link.standing) {
                links.entry(link.unique_key()).or_default().push((one.key().uid, start));
            }
        }
        let last = Some(self.new_draft(now)?.draft);
        Ok(List { now, last, links, link_key: self.store.link_key()? })
    }

    fn own_row(&self, record: &MeetingRecord, now: Timestamp) -> Result<Option<CalendarMeeting>> {
        let lang = self.settings.lang;
        let row = readable(self.with_run(record, now, |run| {
            let resolved = &run.case.resolved;
            let kind = resolved.meeting_type.map(|kind| kind.id.clone());
            (
                resolved.service.map(|service| service.name.clone()),
                self.routine_offer(&record.draft.routine_id, kind.as_deref()),
                out_of_date(run.entries),
            )
        }))?;
        Ok(row.map(|(service, routine, since)| {
            // One that is cancelled has something else to be told of.
            let since = since.filter(|_| !record.is_over());
            let zone = record.zone();
            let (start, end) =
                (record.start_at.to_zoned(zone.clone()), record.end_at.to_zoned(zone));
            CalendarMeeting {
                meeting_id: Some(record.id),
                key: None,
                start: record.start_at.to_string(),
                end: record.end_at.to_string(),
                all_day: false,
                day: dates::date(&self.words, lang, start.date()),
                when: self.clock_times(&start, &end),
                title: record.title.clone(),
                service,
                calendar: None,
                place: MeetingPlace::Own,
                why: None,
                routine,
                condition: None,
                is_out_of_date: since.is_some(),
                warnings: since.map(|since| self.out_of_date_words(since)).into_iter().collect(),
            }
        }))
    }

    fn found_row(
        &self,
        found: &Found,
        key: ImportedKey,
        mapping: Option<&Mapping>,
        list: &List,
    ) -> CalendarMeeting {
        let lang = self.settings.lang;
        let say = |key: &str| self.words.say(lang, key, &[]);
        let passed_over = match found.passed_over() {
            Some(why) => Some(why.word()),
            None if mapping.is_none() && found.link().is_none() => Some("no-link"),
            None => None,
        };
        let place = match (mapping, passed_over) {
            (Some(Mapping { routine_id: None, .. }), _) => MeetingPlace::NotMine,
            (_, Some(_)) => MeetingPlace::PassedOver,
            (Some(_), None) => MeetingPlace::Followed,
            (None, None) => MeetingPlace::Offered,
        };
        let service = found.service().and_then(|id| self.library.service(id));
        let (day, when) = match found.times() {
            Some((start, end)) => {
                let (start, end) = (start.to_zoned(self.zone()), end.to_zoned(self.zone()));
                (start.date(), self.clock_times(&start, &end))
            }
            None => (found.day(), say("calendar-all-day")),
        };
        let routine = match mapping.and_then(Mapping::routine) {
            Some((routine, kind)) => self.routine_offer(routine, kind),
            None => list.last.as_ref().and_then(|last| {
                self.routine_offer(&last.routine_id, last.meeting_type.as_deref())
            }),
        };
        CalendarMeeting {
            meeting_id: None,
            start: found.occurrence.start.to_string(),
            end: found.occurrence.end.to_string(),
            all_day: found.occurrence.is_all_day(),
            day: dates::date(&self.words, lang, day),
            when,
            title: found.occurrence.summary.to_string(),
            service: service.map(|service| service.name.clone()),
            calendar: Some(found.calendar.calendar.name.clone()),
            place,
            why: passed_over.map(|why| say(&format!("calendar-passed-over-{why}"))),
            routine,
            condition: Some(match mapping {
                Some(mapping) => mapping.condition.clone(),
                None => self.condition_for(found),
            }),
            is_out_of_date: false,
            warnings: Vec::new(),
            key: Some(key),
        }
    }

    fn condition_for(&self, found: &Found) -> Condition {
        let words = words_to_propose(&found.occurrence.summary);
        let service = found.service().map(str::to_owned);
        if words.is_empty() {
            return Condition { uid: Some(found.key().uid), ..Condition::default() };
        }
        Condition { words, service, ..Condition::default() }
    }

    fn clock_times(&self, start: &Zoned, end: &Zoned) -> String {
        let lang = self.settings.lang;
        let time = |at: &Zoned| dates::time(&self.words, lang, at.time());
        match start.date() == end.date() {
            true => format!("{}–{}", time(start), time(end)),
            false => {
                let last = dates::short(&self.words, lang, end.date());
                format!("{} – {last} {}", time(start), time(end))
            }
        }
    }

    /// Puts an occurrence into the form as an invitation to be written; what was unsent there
    /// gives way.
    pub fn prepare_imported(
        &mut self,
        key: &ImportedKey,
        routine: Option<(&str, Option<&str>)>,
        now: Timestamp,
    ) -> Result<Draft> {
        let found = self.find_occurrence(key, now)?;
        let mappings = self.mappings_ready()?;
        let last = self.new_draft(now)?.draft;
        let mapped = found.mapping(&mappings).and_then(Mapping::routine);
        let routine = routine.or(mapped);
        let routine = routine.unwrap_or((last.routine_id.as_str(), last.meeting_type.as_deref()));
        let mut draft = self.imported_draft(&found, routine, now)?;
        draft.imported = Some(key.clone());
        self.keep_unsent(&draft)?;
        Ok(draft)
    }
}

impl Found {
    fn day(&self) -> Date {
        match self.occurrence.start {
            Start::Day(day) => day,
            Start::Instant(at) => at.to_zoned(jiff::tz::TimeZone::UTC).date(),
        }
    }
}
