//! Reminders tried out on a calendar file, with a clock that is told what it shows.
//!
//! The office, its store and its looks are the real ones; only the clock, the calendar's file and
//! the computer's sleep are played.

use std::sync::Arc;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Serialize, Serializer, ser::SerializeStruct};

use crate::calendar::{Problem, Window, expand};
use crate::error::Result;
use crate::link::LinkPatterns;
use crate::office::{Fired, Office, Outcome, Settings};
use crate::reminder::{Instance, Planned, ReminderKind, Schedule};
use crate::store::{ReminderPlace, Store};

mod event;

pub use event::{Event, MAX_EVENTS, events};

/// What calendars are named by here.
const SOURCE: &str = "file";
/// So far ahead reminders are planned; what is cancelled later than this is not told.
const AHEAD: SignedDuration = SignedDuration::from_hours(400 * 24);
/// The same for a file with more occurrences than `MANY`.
const AHEAD_OF_MANY: SignedDuration = SignedDuration::from_hours(60 * 24);
const MANY: usize = 20_000;
/// Nowhere is a day further away than this: no zone brings an occurrence in or out of the plan.
const SLACK: SignedDuration = SignedDuration::from_hours(2 * 24);

pub struct Simulation {
    /// None only while the process is restarted.
    office: Option<Office>,
    source: Arc<str>,
    schedule: Arc<Schedule>,
    links: LinkPatterns,
    file: Vec<u8>,
    zone: TimeZone,
    /// What the clock shows; none before it was told.
    now: Option<Timestamp>,
    /// The earliest that the clock showed. What was over then was before Klubba.
    begun: Timestamp,
    /// The latest that it showed.
    latest: Timestamp,
    ahead: SignedDuration,
    /// Occurrences are worked out until here.
    planned_until: Timestamp,
}

/// What became of one reminder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: String,
    pub kind: ReminderKind,
    pub uid: String,
    pub occurrence: String,
    pub due: Timestamp,
    pub outcome: Outcome,
    pub at: Timestamp,
}

impl Simulation {
    /// Starts with an empty store; every meeting of the file follows the routine, with the
    /// routine's own defaults.
    ///
    /// # Errors
    /// `NotFound` for a routine that does not ship.
    pub fn new(routine_id: &str, file: Vec<u8>, zone: TimeZone) -> Result<Simulation> {
        let start = Timestamp::UNIX_EPOCH;
        let mut office = Office::open(Store::open_in_memory()?, start)?;
        office.save_settings(settings(&zone))?;
        office.routine(routine_id)?;
        let schedule = office.schedule_of(&office.draft_for(routine_id, start), start)?;
        Ok(Simulation {
            office: Some(office),
            source: SOURCE.into(),
            schedule,
            links: LinkPatterns::shipped(),
            file,
            zone,
            now: None,
            begun: start,
            latest: start,
            ahead: AHEAD,
            planned_until: start,
        })
    }

    /// Whether the routine asks for any reminder at all.
    pub fn has_duties(&self) -> bool {
        !self.schedule.duties.is_empty()
    }

    /// What in the file is not understood, on the days that are planned.
    pub fn problems(&self) -> Vec<Problem> {
        expand(&self.file, &self.window(), &self.links).problems
    }

    /// The clock shows this: by itself, after a sleep, or because somebody set it.
    pub fn look_at(&mut self, at: Timestamp) -> Result<Vec<Line>> {
        // Set back to before the beginning: what lay between is to come.
        let is_earlier = self.now.is_none() || at < self.begun;
        if is_earlier {
            self.begun = at;
        }
        self.latest = self.latest.max(at);
        self.now = Some(at);
        let mut lines = Vec::new();
        let ahead = at.saturating_add(self.ahead + SLACK).unwrap_or(at);
        if is_earlier || self.planned_until < ahead {
            lines = self.plan_again()?;
        }
        lines.extend(self.look()?);
        Ok(lines)
    }

    /// The process ends and is started again; the store stays.
    pub fn restart(&mut self) -> Result<Vec<Line>> {
        if let Some(office) = self.office.take() {
            let now = self.now.unwrap_or(Timestamp::UNIX_EPOCH);
            self.office = Some(Office::open(office.into_store(), now)?);
        }
        self.looked_anew()
    }

    /// The computer is in another zone.
    pub fn set_zone(&mut self, zone: TimeZone) -> Result<Vec<Line>> {
        if let Some(office) = &mut self.office {
            office.save_settings(settings(&zone))?;
        }
        self.zone = zone;
        self.looked_anew()
    }

    /// The calendar's file has another content.
    pub fn replace(&mut self, file: Vec<u8>) -> Result<Vec<Line>> {
        self.file = file;
        self.looked_anew()
    }

    /// Shows a reminder again later; false if it waits for nobody now.
    ///
    /// # Errors
    /// `NotFound` if none of this id ever came due.
    pub fn snooze(&mut self, id: &str, minutes: u32) -> Result<bool> {
        let (Some(office), Some(now)) = (&mut self.office, self.now) else {
            return Err(crate::error::Error::NotFound("reminder"));
        };
        office.snooze(id, minutes, now)?;
        office.is_snoozed(id)
    }

    fn looked_anew(&mut self) -> Result<Vec<Line>> {
        if self.now.is_none() {
            return Ok(Vec::new());
        }
        let mut lines = self.plan_again()?;
        lines.extend(self.look()?);
        Ok(lines)
    }

    fn plan_again(&mut self) -> Result<Vec<Line>> {
        let Some(now) = self.now else { return Ok(Vec::new()) };
        let mut found = expand(&self.file, &self.window(), &self.links);
        if found.occurrences.len() > MANY && self.ahead > AHEAD_OF_MANY {
            self.ahead = AHEAD_OF_MANY;
            found = expand(&self.file, &self.window(), &self.links);
        }
        self.planned_until = self.until().saturating_add(SLACK).unwrap_or(self.planned_until);
        let mut planned = Planned::all_of(&self.source, &found.occurrences, &self.schedule);
        planned.retain(|meeting| meeting.over_at() >= self.begun);
        let Some(office) = &mut self.office else { return Ok(Vec::new()) };
        let mut withdrawn = office.follow_calendars(planned, now)?;
        let ahead = now.saturating_add(self.ahead).unwrap_or(now);
        withdrawn.retain(|fired| fired.due_at <= ahead);
        Ok(withdrawn.into_iter().map(|fired| self.line(fired, now)).collect())
    }

    fn look(&mut self) -> Result<Vec<Line>> {
        let (Some(office), Some(now)) = (&mut self.office, self.now) else {
            return Ok(Vec::new());
        };
        let fired = office.look(now)?;
        let shown = fired.iter().filter(|fired| fired.outcome.is_shown());
        let shown: Vec<String> = shown.map(|fired| fired.id.clone()).collect();
        office.note_shown(&shown, ReminderPlace::Window.into(), now)?;
        let told = fired.into_iter().filter(|fired| {
            let before = fired.outcome == Outcome::Missed && fired.due_at < self.begun;
            fired.outcome != Outcome::Returned && !before
        });
        Ok(told.map(|fired| self.line(fired, now)).collect())
    }

    fn until(&self) -> Timestamp {
        // A look a month later is in the same plan.
        let ahead = self.ahead + AHEAD_OF_MANY + SLACK;
        self.latest.saturating_add(ahead).unwrap_or(self.latest)
    }

    fn window(&self) -> Window {
        let day = |at: Timestamp| at.to_zoned(self.zone.clone()).date();
        let from = self.begun.saturating_sub(SLACK).unwrap_or(self.begun);
        let to = self.until().saturating_add(SLACK).unwrap_or(self.begun);
        Window { from: day(from), to: day(to), zone: self.zone.clone() }
    }

    fn line(&self, fired: Fired, at: Timestamp) -> Line {
        let occurrence = match fired.key.instance {
            None => fired.start.to_string(),
            Some(Instance::Local(local)) => {
                let at = self.zone.to_ambiguous_timestamp(local).compatible();
                at.map_or_else(|_| local.to_string(), |at| at.to_string())
            }
            Some(instance) => instance.to_string(),
        };
        Line {
            id: fired.id,
            kind: fired.kind,
            uid: fired.key.uid.to_string(),
            occurrence,
            due: fired.due_at,
            outcome: fired.outcome,
            at,
        }
    }
}

fn settings(zone: &TimeZone) -> Settings {
    let time_zone = zone.iana_name().unwrap_or("UTC").to_owned();
    Settings { time_zone, ..Settings::default() }
}

/// The stable fields of the command line's JSON.
impl Serialize for Line {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let at = match self.outcome {
            Outcome::Missed => "missed_at",
            Outcome::Withdrawn => "withdrawn_at",
            _ => "shown_at",
        };
        let mut line = serializer.serialize_struct("Line", 6)?;
        line.serialize_field("id", &self.id)?;
        line.serialize_field("kind", &self.kind)?;
        line.serialize_field("uid", &self.uid)?;
        line.serialize_field("occurrence", &self.occurrence)?;
        line.serialize_field("due", &self.due)?;
        line.serialize_field(at, &self.at)?;
        line.end()
    }
}
