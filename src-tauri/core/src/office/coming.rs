//! The meetings to come, by day in words: those made here and those of connected calendars.

use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{CalendarMeeting, Office, readable};
use crate::dates;
use crate::error::Result;
use crate::run::MeetingState;
use crate::step::{self, ServiceStep};
use crate::words::arg;

/// Days that are shown, from today.
const DAYS: i32 = 28;
/// The services' task of finding a calendar's secret address.
const CALENDAR_ADDRESS: &str = "calendar_address";

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ComingDay {
    /// «I dag, torsdag 26 november 2026».
    pub label: String,
    pub meetings: Vec<ComingMeeting>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ComingMeeting {
    pub meeting: CalendarMeeting,
    /// Of a stored meeting.
    pub state: Option<MeetingState>,
    /// Its invitation went out from here.
    pub is_sent: bool,
}

impl Office {
    /// Today's meetings that are not over, and those of the next four weeks.
    pub fn coming_meetings(&self, now: Timestamp) -> Result<Vec<ComingDay>> {
        let today = self.local(now).date();
        let to = today.saturating_add(Span::new().days(DAYS));
        let mut days: Vec<ComingDay> = Vec::new();
        let mut last = String::new();
        for meeting in self.calendar_meetings(today, to, now)? {
            if meeting.end.parse::<Timestamp>().is_ok_and(|end| end <= now) {
                continue;
            }
            let (state, is_sent) = match meeting.meeting_id {
                Some(id) => (self.state_of(id, now)?, self.is_sent(id)?),
                None => (None, false),
            };
            if state == Some(MeetingState::Closed) {
                continue;
            }
            if days.is_empty() || meeting.day != last {
                last.clone_from(&meeting.day);
                days.push(ComingDay { label: self.day_label(&meeting.day, now), meetings: vec![] });
            }
            if let Some(day) = days.last_mut() {
                day.meetings.push(ComingMeeting { meeting, state, is_sent });
            }
        }
        Ok(days)
    }

    fn state_of(&self, id: u32, now: Timestamp) -> Result<Option<MeetingState>> {
        let record = self.record(id)?;
        readable(self.with_run(&record, now, |run| run.state()))
    }

    fn day_label(&self, day: &str, now: Timestamp) -> String {
        let lang = self.settings.lang;
        let today = self.local(now).date();
        let is = |date| dates::date(&self.words, lang, date) == *day;
        let key = match () {
            () if is(today) => "coming-today",
            () if today.tomorrow().is_ok_and(is) => "coming-tomorrow",
            () => return day.to_owned(),
        };
        self.words.say(lang, key, &[arg("day", day)])
    }

    /// Where each calendar program keeps the address that Klubba can read it by.
    pub fn calendar_address_help(&self, now: Timestamp) -> Vec<ServiceStep> {
        let lang = self.settings.lang;
        self.at_desk(now, |desk| {
            let services = desk.library.services.iter();
            let steps = services.filter_map(|service| service.task(CALENDAR_ADDRESS));
            steps.map(|task| step::plain(desk.words, task, lang)).collect()
        })
    }
}
