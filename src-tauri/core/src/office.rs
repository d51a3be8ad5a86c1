//! What an organiser can ask of Klubba: each request loads, decides and saves.
//!
//! Windows, tray, reminders and command line all ask here, so that they cannot differ. The time
//! comes in with the request.

mod agenda;
mod calendar;
mod calendar_file;
mod calendar_meetings;
mod calendar_warnings;
mod change;
mod closed;
mod coming;
mod companion;
mod compose;
mod due;
mod followed;
mod history;
mod imported;
mod incident;
mod invite;
mod length;
mod link_use;
mod mapping;
mod matters;
mod meeting;
mod occurrences;
mod preview;
mod readiness;
mod reminder_plan;
mod reminders;
mod request;
mod retention;
mod routines;
mod series;
mod unrecorded;

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};
use specta::Type;

pub use calendar::{CalendarView, Delta, Whole};
pub use calendar_file::{CalendarFile, FileMeeting};
pub use calendar_meetings::{CalendarMeeting, MeetingPlace};
pub use calendar_warnings::CalendarWarning;
pub use change::{ChangeForm, OldLink};
pub use coming::{ComingDay, ComingMeeting};
pub use compose::{Handed, WebCalendar};
pub use due::{DueGroup, DueReminder, Notice};
pub use history::{HistoryChoices, Period, Receipt};
pub use incident::NoteFinding;
pub use invite::{Outgoing, Way};
pub use mapping::{MappingView, RoutineOffer};
pub use preview::{MediumSaid, Packed, Preview};
pub use readiness::{ReadinessEdit, ReadinessEvent, ReadinessList, ReadinessRow};
pub use reminder_plan::PlannedReminder;
pub use reminders::{Fired, Outcome};
pub use request::Waiting;
pub use routines::ImportPreview;
pub use series::{
    MAX_TALKS, SeriesForm, SeriesMeeting, SeriesPlan, SeriesPreview, SeriesSlot, SeriesView,
};

use crate::desk::{Case, Desk};
use crate::draft::Sender;
use crate::error::{Error, Result};
use crate::incident::IncidentGuide;
use crate::library::{Library, SHIPPED, shipped_routine};
use crate::limits;
use crate::link::LinkPatterns;
use crate::readiness::Readiness;
use crate::routine_file;
use crate::run::Run;
use crate::store::{MeetingRecord, ReadOnly, RoutineVersion, Store};
use crate::text::Lang;
use crate::words::Words;

pub struct Office {
    store: Store,
    words: Words,
    links: LinkPatterns,
    library: Library,
    incidents: IncidentGuide,
    versions: Vec<Version>,
    readiness: Readiness,
    roles: BTreeMap<String, String>,
    settings: Settings,
    reminders: occurrences::Reminders,
    /// What the calendars' meetings were last worked out from.
    agenda: Option<agenda::Stamp>,
}

/// Which stored version of a routine is in force.
#[derive(Clone, Debug)]
struct Version {
    id: u32,
    routine_id: String,
    is_shipped: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Settings {
    pub lang: Lang,
    pub theme: Theme,
    /// Per cent of the normal size, 100 to 200.
    pub text_size: u32,
    pub signature: String,
    pub organisation: String,
    pub policy_url: String,
    /// IANA name; new meetings are in this zone.
    pub time_zone: String,
    pub autostart: bool,
    /// Words of the organisation's own that the text checker lets pass.
    pub own_words: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            lang: Lang::En,
            theme: Theme::System,
            text_size: 100,
            signature: String::new(),
            organisation: String::new(),
            policy_url: String::new(),
            time_zone: "Europe/Stockholm".to_owned(),
            autostart: false,
            own_words: Vec::new(),
        }
    }
}

const SETTINGS: &str = "settings";

impl Office {
    /// Opens for business: shipped routines are put in force where the store lacks them.
    pub fn open(store: Store, now: Timestamp) -> Result<Office> {
        let mut office = Office {
            store,
            words: Words::new(),
            links: LinkPatterns::shipped(),
            library: Library::without_routines(),
            incidents: IncidentGuide::shipped(),
            versions: Vec::new(),
            readiness: Readiness::new(),
            roles: BTreeMap::new(),
            settings: Settings::default(),
            reminders: occurrences::Reminders::default(),
            agenda: None,
        };
        if office.store.read_only().is_none() {
            for (id, file) in SHIPPED {
                office.put_shipped_in_force(id, file, now)?;
            }
            office.store.link_older_entries()?;
        }
        office.reload()?;
        Ok(office)
    }

    /// Puts a shipped routine in force; one that the store has already is not even read.
    fn put_shipped_in_force(&mut self, id: &str, file: &str, now: Timestamp) -> Result<()> {
        if self.store.has_routine_version(id, routine_file::version_of(file))? {
            return Ok(());
        }
        match shipped_routine(file) {
            Some(routine) => self.store.insert_routine_version(&routine, true, now),
            None => Ok(()),
        }
    }

    /// Reads again what another process may have changed.
    pub fn reload(&mut self) -> Result<()> {
        let in_force = self.store.list_routines_in_force()?;
        self.versions = in_force.iter().map(Version::of).collect();
        self.library.routines = in_force.into_iter().map(|version| version.routine).collect();
        self.readiness = self.read_readiness()?;
        self.roles = self.read_roles()?;
        self.settings = self.store.find_setting(SETTINGS)?.unwrap_or_default();
        self.reload_reminders()
    }

    /// Closes; the store can be used otherwise then.
    pub fn into_store(self) -> Store {
        self.store
    }

    /// Why nothing can be written, if so.
    pub fn read_only(&self) -> Option<&ReadOnly> {
        self.store.read_only()
    }

    pub fn words(&self) -> &Words {
        &self.words
    }

    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Nobody has answered the first run yet.
    pub fn is_first_run(&self) -> Result<bool> {
        Ok(self.store.find_setting::<Settings>(SETTINGS)?.is_none())
    }

    pub fn save_settings(&mut self, settings: Settings) -> Result<()> {
        if TimeZone::get(&settings.time_zone).is_err() {
            let reason = settings.time_zone;
            return Err(Error::Invalid { field: "time_zone", reason });
        }
        limits::check(&settings, limits::LINE)?;
        let text_size = settings.text_size.clamp(100, 200);
        let settings = Settings { text_size, ..settings };
        self.store.update_setting(SETTINGS, &settings)?;
        self.settings = settings;
        Ok(())
    }

    fn sender(&self) -> Sender {
        Sender {
            signature: self.settings.signature.clone(),
            organisation: self.settings.organisation.clone(),
            policy_url: self.settings.policy_url.clone(),
            own_words: self.settings.own_words.clone(),
            roles: self.roles.clone(),
        }
    }

    fn zone(&self) -> TimeZone {
        TimeZone::get(&self.settings.time_zone).unwrap_or(TimeZone::UTC)
    }

    fn local(&self, now: Timestamp) -> Zoned {
        now.to_zoned(self.zone())
    }

    fn desk<'d>(&'d self, library: &'d Library, sender: &'d Sender, today: Date) -> Desk<'d> {
        Desk {
            library,
            links: &self.links,
            words: &self.words,
            sender,
            readiness: &self.readiness,
            about: &[],
            link_use: None,
            today,
        }
    }

    /// Lays everything that is at hand on a desk.
    fn at_desk<T>(&self, now: Timestamp, work: impl FnOnce(Desk<'_>) -> T) -> T {
        let sender = self.sender();
        work(self.desk(&self.library, &sender, self.local(now).date()))
    }

    fn record(&self, meeting_id: u32) -> Result<MeetingRecord> {
        self.store.find_meeting(meeting_id)?.ok_or(Error::NotFound("meeting"))
    }

    /// The library in which a meeting's routine is the version it was made with.
    fn library_of(&self, record: &MeetingRecord) -> Result<Cow<'_, Library>> {
        if self.versions.iter().any(|version| version.id == record.routine_version_id) {
            return Ok(Cow::Borrowed(&self.library));
        }
        let version = self.store.find_routine_version(record.routine_version_id)?;
        let mut library = self.library.clone();
        library.put(version.ok_or(Error::NotFound("routine version"))?.routine);
        Ok(Cow::Owned(library))
    }

    /// Takes up a meeting with its rules alone.
    fn with_case<T>(&self, record: &MeetingRecord, work: impl FnOnce(&Case<'_>) -> T) -> Result<T> {
        let library = self.library_of(record)?;
        let sender = self.sender();
        let desk = self.desk(&library, &sender, record.local_day());
        let resolved = record.draft.resolve(&library).ok_or(Error::NotFound("routine"))?;
        Ok(work(&Case::new(desk, resolved)))
    }

    /// Takes up a meeting with its rules and everything recorded of it.
    fn with_run<T>(
        &self,
        record: &MeetingRecord,
        now: Timestamp,
        work: impl FnOnce(Run<'_, '_>) -> T,
    ) -> Result<T> {
        let library = self.library_of(record)?;
        let sender = self.sender();
        let desk = self.desk(&library, &sender, self.local(now).date());
        let resolved = record.draft.resolve(&library).ok_or(Error::NotFound("routine"))?;
        let case = Case::new(desk, resolved);
        let entries = self.store.list_entries(record.id)?;
        let lang = self.settings.lang;
        Ok(work(Run { case: &case, record, entries: &entries, lang, now }))
    }
}

/// Nothing where a meeting's routine is not readable by this program: it must not hide the others.
fn readable<T>(result: Result<T>) -> Result<Option<T>> {
    match result {
        Err(Error::NotFound(_)) => Ok(None),
        other => other.map(Some),
    }
}

impl Version {
    fn of(version: &RoutineVersion) -> Version {
        Version {
            id: version.id,
            routine_id: version.routine.id.clone(),
            is_shipped: version.is_shipped,
        }
    }
}
