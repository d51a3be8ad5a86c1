//! Meetings by day, from here and from connected calendars, and the organiser's rules for them.

use std::collections::HashMap;

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::followed::out_of_date;
use super::imported::Found;
use super::{Office, readable};
use crate::calendar::Start;
use crate::dates;
use crate::draft::{Draft, Replaces};
use crate::error::{Error, Result};
use crate::limits;
use crate::link::{Link, keyed_hash};
use crate::mapping::{Condition, Mapping, words_to_propose};
use crate::reminder::ImportedKey;
use crate::routine::Severity;
use crate::store::MeetingRecord;
use crate::words::arg;

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

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RoutineOffer {
    pub routine_id: String,
    pub meeting_type: Option<String>,
    /// «Bergen: Meet – Utviklingssamtale».
    pub label: String,
}

/// Something about a meeting that the organiser should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CalendarWarning {
    pub severity: Severity,
    pub title: String,
    pub text: String,
}

/// One of the organiser's rules, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MappingView {
    pub id: u32,
    pub condition: Condition,
    /// «Subject with «utviklingssamtale», in the calendar «Work»».
    pub text: String,
    /// None: not one of mine.
    pub routine: Option<RoutineOffer>,
}

/// What is looked up once for a whole list.
struct List {
    now: Timestamp,
    last: Option<Draft>,
    /// Where each link is met: UID and start.
    links: HashMap<String, Vec<(String, Timestamp)>>,
    link_key: [u8; 32],
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

    /// What no longer holds of the invitation that is out.
    fn out_of_date_words(&self, since: Replaces) -> CalendarWarning {
        let what = match (since.link, since.time) {
            (true, true) => "link-time",
            (true, false) => "link",
            (false, _) => "time",
        };
        let say = |key: &str| self.words.say(self.settings.lang, key, &[]);
        CalendarWarning {
            severity: Severity::Warn,
            title: say("meetings-out-of-date"),
            text: say(&format!("meetings-out-of-date-{what}")),
        }
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

    fn routine_offer(&self, routine_id: &str, kind: Option<&str>) -> Option<RoutineOffer> {
        let lang = self.settings.lang;
        let routine = self.library.routine(routine_id)?;
        let kind = kind.and_then(|kind| routine.meeting_type(kind));
        let title = routine.title.say(lang);
        Some(RoutineOffer {
            routine_id: routine_id.to_owned(),
            meeting_type: kind.map(|kind| kind.id.clone()),
            label: kind.map_or(title.clone(), |kind| format!("{title} – {}", kind.title.say(lang))),
        })
    }

    /// Every routine with each of its kinds of meeting.
    pub fn routine_offers(&self) -> Vec<RoutineOffer> {
        let routines = self.library.routines.iter();
        let offers = routines.flat_map(|routine| {
            let kinds = routine.meeting_types.iter().map(|kind| Some(kind.id.as_str()));
            let alone = routine.meeting_types.is_empty().then_some(None);
            kinds.chain(alone).filter_map(|kind| self.routine_offer(&routine.id, kind))
        });
        offers.collect()
    }

    /// What should be known of a meeting that follows a routine: its link, and its words.
    fn warnings(
        &self,
        (found, meeting_id): (&Found, Option<u32>),
        routine: Option<(&str, Option<&str>)>,
        list: &List,
    ) -> Result<Vec<CalendarWarning>> {
        let mut warnings: Vec<CalendarWarning> = Vec::new();
        if let Some((start, _)) = found.times()
            && let Some(link) = found.link()
        {
            // The links of an invitation made of it are its own.
            let record = meeting_id.map(|id| self.record(id)).transpose()?;
            let uid = record.map(|record| record.uid).unwrap_or_default();
            let uids = [found.key().uid, uid];
            warnings.extend(self.link_warning(link, (&uids, start), list)?);
        }
        if let Some(routine) = routine {
            let draft = self.imported_draft(found, routine, list.now)?;
            for finding in self.check_imported(&draft, &found.occurrence.description, list.now) {
                let warning = CalendarWarning {
                    severity: finding.severity,
                    title: finding.title,
                    text: finding.text,
                };
                if !warnings.contains(&warning) {
                    warnings.push(warning);
                }
            }
        }
        Ok(warnings)
    }

    fn link_warning(
        &self,
        link: &Link,
        (uids, start): (&[String; 2], Timestamp),
        list: &List,
    ) -> Result<Option<CalendarWarning>> {
        if link.standing {
            return Ok(Some(self.link_words("standing", None)));
        }
        let key = link.unique_key();
        let met = list.links.get(&key).map(Vec::as_slice).unwrap_or_default();
        let other = met.iter().find(|(other, at)| *other != uids[0] && *at != start);
        if let Some((_, at)) = other {
            return Ok(Some(self.link_words("reused", Some(*at))));
        }
        if let Some((_, at)) = met.iter().find(|(same, at)| *same == uids[0] && *at != start) {
            return Ok(Some(self.link_words("series", Some(*at))));
        }
        let hash = keyed_hash(&list.link_key, &key);
        let before = self.store.find_link_use(&hash, [&uids[0], &uids[1]], start)?;
        Ok(before.map(|at| self.link_words("reused", Some(at))))
    }

    fn link_words(&self, key: &str, at: Option<Timestamp>) -> CalendarWarning {
        let lang = self.settings.lang;
        let day = at.map(|at| dates::recorded(&self.words, lang, at, &self.zone()));
        let args = [arg("day", day.as_deref().unwrap_or_default())];
        CalendarWarning {
            severity: if at.is_some() { Severity::Warn } else { Severity::Hint },
            title: self.words.say(lang, &format!("review-link-{key}"), &args),
            text: self.words.say(lang, &format!("review-link-{key}-text"), &args),
        }
    }

    /// Remembers which meetings follow which routine; none: they are not the organiser's.
    pub fn map_meetings(
        &mut self,
        condition: &Condition,
        routine: Option<(&str, Option<&str>)>,
        now: Timestamp,
    ) -> Result<u32> {
        if !condition.is_anything() {
            let reason = self.words.say(self.settings.lang, "calendar-mapping-empty", &[]);
            return Err(Error::Invalid { field: "condition", reason });
        }
        limits::check(condition, limits::LINE)?;
        if let Some(id) = condition.calendar_id {
            self.calendar_record(id)?;
        }
        if let Some((id, kind)) = routine {
            let routine = self.library.routine(id).ok_or(Error::NotFound("routine"))?;
            if kind.is_some_and(|kind| routine.meeting_type(kind).is_none()) {
                return Err(Error::NotFound("kind of meeting"));
            }
        }
        self.store.insert_mapping(condition, routine, now)
    }

    pub fn remove_mapping(&mut self, id: u32) -> Result<()> {
        self.store.delete_mapping(id)
    }

    /// The organiser's rules, in words.
    pub fn mappings(&self) -> Result<Vec<MappingView>> {
        let calendars = self.store.list_calendars()?;
        let name = |id: u32| {
            let calendar = calendars.iter().find(|calendar| calendar.id == id);
            calendar.map(|calendar| calendar.calendar.name.clone()).unwrap_or_default()
        };
        let view = |mapping: &Mapping| {
            let Condition { words, service, calendar_id, uid } = &mapping.condition;
            let service = service.as_deref().map(|id| {
                self.library.service(id).map_or(id.to_owned(), |service| service.name.clone())
            });
            let part = |key: &str, value: Option<String>| {
                let value = value.filter(|value| !value.is_empty())?;
                let args = [arg("value", value.as_str())];
                Some(self.words.say(self.settings.lang, key, &args))
            };
            let parts = [
                part("calendar-mapping-words", Some(words.clone())),
                part("calendar-mapping-service", service),
                part("calendar-mapping-calendar", calendar_id.map(name)),
                part("calendar-mapping-event", uid.clone()),
            ];
            let text = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
            let routine = mapping.routine();
            MappingView {
                id: mapping.id,
                condition: mapping.condition.clone(),
                text,
                routine: routine.and_then(|(id, kind)| self.routine_offer(id, kind)),
            }
        };
        Ok(self.store.list_mappings()?.iter().map(view).collect())
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
