//! From a file to its occurrences: reads every event, puts those of one UID together, and works each series out.
//!
//! Never fails. What cannot be read is among the problems, and nothing takes longer or more memory than the
//! named limits allow.

use super::block::{self, CalendarBlock};
use super::event::{self, Event};
use super::line::ContentLine;
use super::occurrence::{Expanded, Occurrence, Start, Window};
use super::problem::{ProblemCode, Problems};
use super::recurrence::Budget;
use super::series::{Series, Show};
use super::zone::{Zone, Zones};
use crate::link::LinkPatterns;
use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use std::collections::HashMap;

/// What is read of a file.
pub const MAX_FILE_BYTES: usize = 10_000_000;
/// Occurrences that one file may give.
pub const MAX_OCCURRENCES: usize = 250_000;

/// The occurrences of a calendar file within a window, and what in the file was not understood.
pub fn expand(ics: &[u8], window: &Window, patterns: &LinkPatterns) -> Expanded {
    let mut problems = Problems::default();
    let decoded = utf8(bounded(ics, &mut problems));
    let calendars = block::calendars(&decoded, &mut problems);
    let events = read_all(&calendars, window, &mut problems);
    let mut show = Show {
        bounds: Bounds::new(window),
        patterns,
        problems: &mut problems,
        budget: Budget::new(),
        occurrences: Vec::new(),
    };
    for series in grouped(events, window, show.problems) {
        series.expand(&mut show);
        if show.occurrences.len() >= MAX_OCCURRENCES {
            show.problems.add(
                1,
                None,
                ProblemCode::TooManyOccurrences,
                &[&MAX_OCCURRENCES.to_string()],
            );
            break;
        }
    }
    let mut occurrences = show.occurrences;
    occurrences.truncate(MAX_OCCURRENCES);
    occurrences.sort_unstable_by(|one, other| order(one).cmp(&order(other)));
    Expanded { occurrences, problems: problems.into_list() }
}

fn order(occurrence: &Occurrence) -> ((Timestamp, bool), &str, Option<Start>, u32) {
    (occurrence.start.rank(), &occurrence.uid, occurrence.recurrence_id, occurrence.line)
}

/// The window as instants.
#[derive(Debug, Clone)]
pub(super) struct Bounds {
    pub window: Window,
    pub from: Timestamp,
    pub to: Timestamp,
}

impl Bounds {
    fn new(window: &Window) -> Self {
        let zone = Zone::Named(window.zone.clone());
        let instant = |date: jiff::civil::Date| zone.instant(date.to_datetime(Time::midnight()));
        Self { from: instant(window.from), to: instant(window.to), window: window.clone() }
    }
}

fn bounded<'a>(ics: &'a [u8], problems: &mut Problems) -> &'a [u8] {
    let Some(read) = ics.get(..MAX_FILE_BYTES).filter(|read| read.len() < ics.len()) else {
        return ics;
    };
    problems.add(1, None, ProblemCode::FileTooLong, &[&MAX_FILE_BYTES.to_string()]);
    read
}

/// Some programs write UTF-16, which is told by its first two bytes.
fn utf8(ics: &[u8]) -> std::borrow::Cow<'_, [u8]> {
    let units = |from: fn([u8; 2]) -> u16| {
        ics[2..].chunks_exact(2).map(move |pair| from([pair[0], pair[1]]))
    };
    let text = match ics {
        [0xff, 0xfe, ..] => char::decode_utf16(units(u16::from_le_bytes))
            .map(|c| c.unwrap_or('\u{fffd}'))
            .collect::<String>(),
        [0xfe, 0xff, ..] => char::decode_utf16(units(u16::from_be_bytes))
            .map(|c| c.unwrap_or('\u{fffd}'))
            .collect::<String>(),
        _ => return ics.into(),
    };
    text.into_bytes().into()
}

fn read_all<'a>(
    calendars: &'a [CalendarBlock<'a>],
    window: &Window,
    problems: &mut Problems,
) -> Vec<Event<'a>> {
    let horizon = window.to.saturating_add(1.year()).to_datetime(Time::midnight());
    let mut events = Vec::new();
    for calendar in calendars {
        let head =
            |name: &str| calendar.head.iter().find(|line| line.is(name)).map(ContentLine::value);
        let is_cancel = head("METHOD").is_some_and(|method| method.eq_ignore_ascii_case("CANCEL"));
        let mut zones = Zones::new(&calendar.zones, head("X-WR-TIMEZONE"), &window.zone, horizon);
        for block in &calendar.events {
            if let Some(mut event) = event::read(block, &mut zones, problems) {
                event.is_cancelled |= is_cancel;
                events.push(event);
            }
        }
    }
    events
}

/// Events of one UID together, in the order of the file; without a UID each stands alone.
fn grouped<'a>(
    events: Vec<Event<'a>>,
    window: &Window,
    problems: &mut Problems,
) -> Vec<Series<'a>> {
    let mut places: HashMap<String, usize> = HashMap::with_capacity(events.len());
    let mut groups: Vec<Vec<Event>> = Vec::with_capacity(events.len());
    for event in events {
        match &event.uid {
            None => groups.push(vec![event]),
            Some(uid) => match places.get(uid) {
                Some(place) => groups[*place].push(event),
                None => {
                    places.insert(uid.clone(), groups.len());
                    groups.push(vec![event]);
                }
            },
        }
    }
    let zone: &TimeZone = &window.zone;
    groups.into_iter().flat_map(|group| Series::from_events(group, zone, problems)).collect()
}
