//! The organiser's connected calendars: which there are, what was fetched, and how old it is.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::Office;
use crate::calendar::{self, expand_together};
use crate::dates;
use crate::error::{Error, Result};
use crate::link::keyed_hash;
use crate::refresh::{self, Failure, Fetched, Problem};
use crate::store::{CalendarKind, CalendarObject, CalendarRecord, NewCalendar};
use crate::words::arg;

/// The one part of a calendar that comes as a whole.
const WHOLE: &str = "";
/// Older than this, the copy's age is pointed out.
const STALE: SignedDuration = SignedDuration::from_hours(24);
/// A calendar's name, in characters.
const MAX_NAME: usize = 120;

/// A connected calendar, in words; what is secret is not in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CalendarView {
    pub id: u32,
    pub kind: CalendarKind,
    pub name: String,
    /// The user's name on the server.
    pub account: Option<String>,
    pub is_enabled: bool,
    pub event_count: u32,
    /// What in the last good copy was not understood.
    pub not_understood: u32,
    /// RFC 3339; none: never fetched.
    pub last_good_at: Option<String>,
    pub age_seconds: Option<u32>,
    pub last_attempt_at: Option<String>,
    pub problem: Option<Problem>,
    pub is_refreshing: bool,
    pub is_stale: bool,
    /// «Updated 22 November 2026 11.05».
    pub updated: String,
    /// What is wrong, and what helps.
    pub problem_text: Option<String>,
    /// How late such a calendar may be by its nature.
    pub note: Option<String>,
}

/// A whole calendar as a server gave it.
#[derive(Clone, Debug, Default)]
pub struct Whole {
    pub body: Vec<u8>,
    pub etag: Option<String>,
    pub last_modified: Option<String>,
}

/// What changed in a CalDAV collection.
#[derive(Clone, Debug, Default)]
pub struct Delta {
    /// Everything that is not among `changed` or `kept` is gone.
    pub is_whole: bool,
    pub changed: Vec<CalendarObject>,
    pub kept: Vec<String>,
    pub deleted: Vec<String>,
    pub sync_token: Option<String>,
    pub ctag: Option<String>,
}

impl Office {
    pub fn calendars(&self, now: Timestamp) -> Result<Vec<CalendarView>> {
        let records = self.store.list_calendars()?;
        Ok(records.iter().map(|record| self.calendar_view(record, now)).collect())
    }

    pub fn calendar_records(&self) -> Result<Vec<CalendarRecord>> {
        self.store.list_calendars()
    }

    pub fn calendar_record(&self, id: u32) -> Result<CalendarRecord> {
        self.store.find_calendar(id)?.ok_or(Error::NotFound("calendar"))
    }

    fn calendar_view(&self, record: &CalendarRecord, now: Timestamp) -> CalendarView {
        let lang = self.settings.lang;
        let say = |key: &str| self.words.say(lang, key, &[]);
        let fetched = &record.fetched;
        let age = fetched.success_at.map(|at| now.duration_since(at));
        let updated = match fetched.success_at {
            Some(at) => {
                let when = dates::recorded(&self.words, lang, at, &self.zone());
                self.words.say(lang, "calendar-updated", &[arg("when", when.as_str())])
            }
            None => say("calendar-never-updated"),
        };
        CalendarView {
            id: record.id,
            kind: record.calendar.kind,
            name: record.calendar.name.clone(),
            account: record.calendar.account.clone(),
            is_enabled: record.is_enabled,
            event_count: record.event_count,
            not_understood: record.not_understood,
            last_good_at: fetched.success_at.map(|at| at.to_string()),
            age_seconds: age.map(|age| u32::try_from(age.as_secs().max(0)).unwrap_or(u32::MAX)),
            last_attempt_at: fetched.attempt_at.map(|at| at.to_string()),
            problem: fetched.problem,
            is_refreshing: fetched.is_under_way(now),
            is_stale: record.calendar.kind != CalendarKind::File
                && age.is_some_and(|age| age >= STALE),
            updated,
            problem_text: fetched.problem.map(|problem| self.say_problem(problem)),
            note: (record.calendar.kind == CalendarKind::Feed).then(|| say("calendar-note-feed")),
        }
    }

    /// What is wrong with a calendar, and what helps.
    pub fn say_problem(&self, problem: Problem) -> String {
        let key = format!("calendar-problem-{}", problem.word().replace('_', "-"));
        self.words.say(self.settings.lang, &key, &[])
    }

    /// What in a calendar's last good copy was not understood: line and reason.
    pub fn calendar_problems(&self, id: u32, now: Timestamp) -> Result<Vec<String>> {
        let files = self.store.list_calendar_files(id)?;
        let (from, to) = self.planned_days(now)?;
        let expanded = expand_together(&files, &self.window(from, to), &self.links);
        let told = expanded.problems.iter().map(|problem| self.say_calendar_line(problem));
        Ok(told.collect())
    }

    pub(super) fn say_calendar_line(&self, problem: &calendar::Problem) -> String {
        let say = |key: &str, args: &[_]| self.words.say(self.settings.lang, key, args);
        let argument = |at: usize| problem.arguments.get(at).map_or("", String::as_str);
        let reason = format!("calendar-line-{}", problem.word().replace('_', "-"));
        let reason = say(&reason, &[arg("a", argument(0)), arg("b", argument(1))]);
        let line = problem.line.to_string();
        say("calendar-file-line", &[arg("line", line.as_str()), arg("reason", reason.as_str())])
    }

    /// Connects a calendar; one that is connected already, by its place and account, is the same
    /// one, switched on, with the name it has.
    pub fn add_calendar(&mut self, new: &NewCalendar, now: Timestamp) -> Result<u32> {
        if let Some(known) = self.connected_calendar(new)? {
            self.store.update_calendar_connection(known.id, new)?;
            self.store.update_calendar(known.id, &known.calendar.name, true)?;
            return Ok(known.id);
        }
        let name: String = new.name.trim().chars().take(MAX_NAME).collect();
        if name.is_empty() {
            let reason = self.words.say(self.settings.lang, "calendar-no-name", &[]);
            return Err(Error::Invalid { field: "name", reason });
        }
        self.store.insert_calendar(&NewCalendar { name, ..new.clone() }, now)
    }

    /// Reaches a connected calendar in another way: by a new address, or a new password.
    ///
    /// # Errors
    /// `Invalid` if another calendar is reached so already.
    pub fn connect_anew(&mut self, id: u32, new: &NewCalendar) -> Result<()> {
        if let Some(other) = self.connected_calendar(new)?.filter(|other| other.id != id) {
            let args = [arg("name", other.calendar.name.as_str())];
            let reason = self.words.say(self.settings.lang, "calendar-connected-already", &args);
            return Err(Error::Invalid { field: "address", reason });
        }
        self.store.update_calendar_connection(id, new)
    }

    /// The calendar that is reached so.
    pub fn connected_calendar(&self, new: &NewCalendar) -> Result<Option<CalendarRecord>> {
        let is_same = |known: &CalendarRecord| {
            new.location.is_some()
                && known.calendar.kind == new.kind
                && known.calendar.location == new.location
                && known.calendar.account == new.account
        };
        Ok(self.store.list_calendars()?.into_iter().find(is_same))
    }

    /// What is kept of a feed's address, to know it again.
    pub fn feed_location(&self, address: &str) -> Result<String> {
        Ok(keyed_hash(&self.store.link_key()?, address))
    }

    pub fn set_calendar(&mut self, id: u32, name: &str, is_enabled: bool) -> Result<()> {
        let record = self.calendar_record(id)?;
        let name: String = name.trim().chars().take(MAX_NAME).collect();
        let name = if name.is_empty() { record.calendar.name } else { name };
        self.store.update_calendar(id, &name, is_enabled)
    }

    /// Disconnects a calendar; meetings that something was recorded of stay.
    ///
    /// Returns the secret that nothing needs any more.
    pub fn remove_calendar(&mut self, id: u32) -> Result<Option<String>> {
        let record = self.calendar_record(id)?;
        self.store.transaction(|store| {
            store.delete_calendar(id)?;
            let Some(secret) = record.calendar.secret_id else { return Ok(None) };
            let left = store.list_calendars()?;
            if left.iter().any(|other| other.calendar.secret_id.as_ref() == Some(&secret)) {
                return Ok(None);
            }
            store.delete_calendar_secret(&secret)?;
            Ok(Some(secret))
        })
    }

    /// The secrets of all that is connected.
    pub fn calendar_secret_ids(&self) -> Result<Vec<String>> {
        let calendars = self.store.list_calendars()?.into_iter();
        Ok(calendars.filter_map(|record| record.calendar.secret_id).collect())
    }

    /// A secret for which the computer has no keyring; the database is encrypted.
    pub fn keep_calendar_secret(&self, id: &str, value: &str) -> Result<()> {
        self.store.insert_calendar_secret(id, value)
    }

    /// It is in the keyring now.
    pub fn forget_calendar_secret(&self, id: &str) -> Result<()> {
        self.store.delete_calendar_secret(id)
    }

    pub fn calendar_secret(&self, id: &str) -> Result<Option<String>> {
        self.store.find_calendar_secret(id)
    }

    /// The next instant at which a calendar is to be fetched; none where nothing is connected.
    pub fn next_refresh(&self, now: Timestamp) -> Result<Option<Timestamp>> {
        let records = self.store.list_calendars()?;
        let fetched = records.iter().filter(|record| record.is_fetched_by_itself());
        Ok(fetched.map(|record| record.fetched.due_at(now)).min())
    }

    /// The calendars whose time has come.
    pub fn calendars_due(&self, now: Timestamp) -> Result<Vec<CalendarRecord>> {
        let mut records = self.store.list_calendars()?;
        records.retain(|record| record.is_fetched_by_itself() && record.fetched.due_at(now) <= now);
        Ok(records)
    }

    /// The calendars whose time has come, and all that the network may have kept from us.
    pub fn calendars_unreached(&self, now: Timestamp) -> Result<Vec<CalendarRecord>> {
        let mut records = self.store.list_calendars()?;
        records.retain(|record| {
            record.is_fetched_by_itself()
                && (record.is_unreached() || record.fetched.due_at(now) <= now)
        });
        Ok(records)
    }

    /// Whether another network may bring a calendar that is missing.
    pub fn waits_for_network(&self) -> Result<bool> {
        let records = self.store.list_calendars()?;
        Ok(records.iter().any(|record| record.is_fetched_by_itself() && record.is_unreached()))
    }

    /// The network is another: what was not reached over the one before is soon tried again.
    pub fn note_other_network(&mut self) -> Result<()> {
        for mut record in self.store.list_calendars()? {
            if record.is_unreached() {
                record.fetched.begin_anew();
                self.store.update_calendar_fetched(record.id, &record.fetched)?;
            }
        }
        Ok(())
    }

    /// Notes that somebody begins to fetch a calendar.
    pub fn begin_fetch(&mut self, id: u32, now: Timestamp) -> Result<Fetched> {
        let mut fetched = self.calendar_record(id)?.fetched;
        fetched.begin(now);
        self.store.update_calendar_fetched(id, &fetched)?;
        Ok(fetched)
    }

    /// The server says that nothing changed. `chance`, between 0 and 1, spreads the next look.
    pub fn keep_unchanged(&mut self, id: u32, chance: f64, now: Timestamp) -> Result<()> {
        let mut fetched = self.calendar_record(id)?.fetched;
        fetched.succeeded(false, chance, now);
        self.store.update_calendar_fetched(id, &fetched)
    }

    /// The last good copy stays as it was.
    pub fn keep_failure(
        &mut self,
        id: u32,
        failure: Failure,
        chance: f64,
        now: Timestamp,
    ) -> Result<()> {
        let mut fetched = self.calendar_record(id)?.fetched;
        fetched.failed(failure, chance, now);
        self.store.update_calendar_fetched(id, &fetched)
    }

    /// Takes a whole calendar in place of the last good copy; whether anything in it changed.
    ///
    /// Something that is no calendar, or half of one, is a failure, and the copy stays.
    pub fn keep_whole(
        &mut self,
        id: u32,
        whole: Whole,
        chance: f64,
        now: Timestamp,
    ) -> Result<bool> {
        if let Err(problem) = refresh::examine(&whole.body) {
            self.keep_failure(id, problem.into(), chance, now)?;
            return Ok(false);
        }
        let mut fetched = self.calendar_record(id)?.fetched;
        let hash = Some(refresh::content_hash(&whole.body));
        let changed = fetched.content_hash != hash;
        fetched.content_hash = hash;
        fetched.etag = whole.etag;
        fetched.last_modified = whole.last_modified;
        fetched.succeeded(true, chance, now);
        let ics = refresh::without_people(&whole.body);
        let object = CalendarObject { href: WHOLE.to_owned(), etag: None, ics };
        self.store.transaction(|store| {
            if changed {
                store.update_calendar_object(id, &object)?;
                store.bump_calendar_version()?;
            }
            store.update_calendar_fetched(id, &fetched)
        })?;
        Ok(changed)
    }

    /// Takes over what changed in a collection; whether anything did.
    pub fn keep_delta(
        &mut self,
        id: u32,
        delta: &Delta,
        chance: f64,
        now: Timestamp,
    ) -> Result<bool> {
        let mut fetched = self.calendar_record(id)?.fetched;
        fetched.sync_token.clone_from(&delta.sync_token);
        fetched.ctag.clone_from(&delta.ctag);
        fetched.succeeded(delta.is_whole, chance, now);
        self.store.transaction(|store| {
            let mut gone = delta.deleted.clone();
            if delta.is_whole {
                let known = store.list_calendar_etags(id)?.into_iter().map(|(href, _)| href);
                gone.extend(known.filter(|href| {
                    !delta.kept.contains(href)
                        && !delta.changed.iter().any(|object| object.href == *href)
                }));
            }
            for href in &gone {
                store.delete_calendar_object(id, href)?;
            }
            for object in &delta.changed {
                let ics = refresh::without_people(&object.ics);
                store.update_calendar_object(id, &CalendarObject { ics, ..object.clone() })?;
            }
            store.update_calendar_fetched(id, &fetched)?;
            let changed = !gone.is_empty() || !delta.changed.is_empty();
            if changed {
                store.bump_calendar_version()?;
            }
            Ok(changed)
        })
    }

    /// The names of a copy's objects with their validators.
    pub fn calendar_etags(&self, id: u32) -> Result<Vec<(String, Option<String>)>> {
        self.store.list_calendar_etags(id)
    }

    pub fn set_own_addresses(&mut self, id: u32, addresses: &[String]) -> Result<()> {
        self.store.update_calendar_own_addresses(id, addresses)
    }
}

impl CalendarRecord {
    /// Its server was not reached, for a reason that lies between.
    fn is_unreached(&self) -> bool {
        self.calendar.kind != CalendarKind::File
            && self.fetched.problem.is_some_and(Problem::may_be_the_network)
    }

    /// Fetched by the timer: switched on, and somewhere to fetch it from.
    pub fn is_fetched_by_itself(&self) -> bool {
        self.is_enabled
            && match self.calendar.kind {
                CalendarKind::File => self.calendar.location.is_some(),
                CalendarKind::Feed | CalendarKind::Caldav => true,
            }
    }
}
