//! A calendar file that the organiser opened: what is in it, and taking it in.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::Office;
use super::calendar_meetings::{CalendarMeeting, MAX_DAYS};
use crate::calendar::{Occurrence, Start, expand};
use crate::dates;
use crate::error::{Error, Result};
use crate::refresh;
use crate::store::{CalendarKind, CalendarObject, NewCalendar};

/// Days ahead in which a file's meetings are looked for.
const AHEAD_DAYS: i32 = MAX_DAYS;
/// Meetings listed of one file.
const MAX_LISTED: usize = 200;

/// What a calendar file holds, in words; nothing is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CalendarFile {
    /// Meetings from today on, by their first time.
    pub meetings: Vec<FileMeeting>,
    /// Meetings in all, also those that are not listed.
    pub count: u32,
    /// Nothing can be taken in: why.
    pub problem: Option<String>,
    /// What was not understood: line and reason.
    pub not_understood: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FileMeeting {
    pub uid: String,
    pub title: String,
    /// Its first time from today on, in words.
    pub when: String,
    pub service: Option<String>,
    /// How often it takes place within the next year.
    pub times: u32,
}

impl Office {
    /// Reads a calendar file and tells what is in it.
    pub fn preview_calendar_file(&self, bytes: &[u8], now: Timestamp) -> CalendarFile {
        let lang = self.settings.lang;
        let today = self.local(now).date();
        let ahead = today.saturating_add(Span::new().days(AHEAD_DAYS));
        let expanded = expand(bytes, &self.window(today, ahead), &self.links);
        let mut places: HashMap<(&str, Option<u32>), usize> = HashMap::new();
        let mut meetings: Vec<FileMeeting> = Vec::new();
        for occurrence in &expanded.occurrences {
            let next = places.len();
            // Without a UID only its line tells an event from others.
            let line = occurrence.uid.is_empty().then_some(occurrence.line);
            let place = *places.entry((&*occurrence.uid, line)).or_insert(next);
            match meetings.get_mut(place) {
                Some(meeting) => meeting.times += 1,
                None if place < MAX_LISTED => meetings.push(self.file_meeting(occurrence)),
                None => {}
            }
        }
        let count = u32::try_from(places.len()).unwrap_or(u32::MAX);
        let say = |key: &str| self.words.say(lang, key, &[]);
        let problem = match refresh::examine(bytes) {
            Err(refresh::Problem::NotACalendar) => Some(say("calendar-file-none")),
            _ if count == 0 => Some(say("calendar-file-nothing-ahead")),
            _ => None,
        };
        let told = expanded.problems.iter().map(|problem| self.say_calendar_line(problem));
        CalendarFile { meetings, count, problem, not_understood: told.collect() }
    }

    fn file_meeting(&self, occurrence: &Occurrence) -> FileMeeting {
        let lang = self.settings.lang;
        let when = match (occurrence.start, occurrence.end) {
            (Start::Instant(start), Start::Instant(end)) => {
                let (start, end) = (start.to_zoned(self.zone()), end.to_zoned(self.zone()));
                dates::meeting_time(&self.words, lang, &start, &end)
            }
            (Start::Day(day), _) | (_, Start::Day(day)) => dates::date(&self.words, lang, day),
        };
        let service = occurrence.links.first().map(|link| link.service.as_str());
        let service = service.and_then(|id| self.library.service(id));
        FileMeeting {
            uid: occurrence.name().to_string(),
            title: occurrence.summary.to_string(),
            when,
            service: service.map(|service| service.name.clone()),
            times: 1,
        }
    }

    /// Takes a file's meetings in, among those that were opened before; the same file twice
    /// changes nothing, and a newer one of the same meeting holds.
    ///
    /// # Errors
    /// `Invalid` if it is not a calendar.
    pub fn import_calendar_file(
        &mut self,
        bytes: Vec<u8>,
        now: Timestamp,
    ) -> Result<Vec<CalendarMeeting>> {
        if refresh::examine(&bytes) == Err(refresh::Problem::NotACalendar) {
            let reason = self.words.say(self.settings.lang, "calendar-file-none", &[]);
            return Err(Error::Invalid { field: "file", reason });
        }
        let today = self.local(now).date();
        let ahead = today.saturating_add(Span::new().days(AHEAD_DAYS));
        let of_file = expand(&bytes, &self.window(today, ahead), &self.links).occurrences;
        let of_file: HashSet<Arc<str>> = of_file.iter().map(Occurrence::name).collect();
        let id = self.opened_files(now)?;
        let href = refresh::content_hash(&bytes);
        let ics = refresh::without_people(&bytes);
        let mut fetched = self.calendar_record(id)?.fetched;
        fetched.succeeded(true, 0.0, now);
        self.store.transaction(|store| {
            store.update_calendar_object(id, &CalendarObject { href, etag: None, ics })?;
            store.bump_calendar_version()?;
            store.update_calendar_fetched(id, &fetched)
        })?;
        self.settle_calendars(now)?;
        let mut rows = self.calendar_meetings(today, ahead, now)?;
        rows.retain(|row| {
            let key = row.key.as_ref();
            key.is_some_and(|key| of_file.contains(key.uid.as_str()))
        });
        Ok(rows)
    }

    /// The calendar that opened files go into.
    fn opened_files(&mut self, now: Timestamp) -> Result<u32> {
        let known = self.store.list_calendars()?.into_iter().find(|known| {
            known.calendar.kind == CalendarKind::File && known.calendar.location.is_none()
        });
        match known {
            Some(known) => Ok(known.id),
            None => self.store.insert_calendar(
                &NewCalendar {
                    kind: CalendarKind::File,
                    name: self.words.say(self.settings.lang, "calendar-opened-files", &[]),
                    location: None,
                    account: None,
                    secret_id: None,
                    own_addresses: Vec::new(),
                },
                now,
            ),
        }
    }
}
