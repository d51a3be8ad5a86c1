//! From a file to its occurrences: reads every event, puts those of one UID together, and works each series out.
//!
//! Never fails. What cannot be read is among the problems, and nothing takes longer or more memory than the
//! named limits allow.

use super::block::{self, CalendarBlock};
use super::event::{self, Event};
use super::fold::{is_utf8_unfolded, with_whole_markers};
use super::line::{ContentLine, as_utf8, lines_with_ends};
use super::occurrence::{Expanded, Occurrence, Start, Window};
use super::problem::{ProblemCode, Problems};
use super::recurrence::Budget;
use super::series::Series;
use super::show::Show;
use super::zone::{Zone, Zones};
use crate::link::LinkPatterns;
use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use std::collections::HashMap;

/// What is read of a file.
pub const MAX_FILE_BYTES: usize = 10_000_000;
/// Occurrences that one file may give.
pub const MAX_OCCURRENCES: usize = 200_000;

/// The occurrences of a calendar file within a window, and what in the file was not understood.
pub fn expand(ics: &[u8], window: &Window, patterns: &LinkPatterns) -> Expanded {
    expand_together(&[ics], window, patterns)
}

/// The same of several files that belong together: each is read by itself, then events of one UID meet.
///
/// No file can take another's encoding, zones or share of what may be read from it.
pub fn expand_together(
    files: &[impl AsRef<[u8]>],
    window: &Window,
    patterns: &LinkPatterns,
) -> Expanded {
    let mut problems = Problems::default();
    let decoded: Vec<_> =
        files.iter().map(|file| as_utf8(bounded(file.as_ref(), &mut problems))).collect();
    decoded.iter().for_each(|file| note_letters(file, &mut problems));
    let whole: Vec<_> = decoded.iter().map(|file| with_whole_markers(file)).collect();
    let calendars: Vec<CalendarBlock> =
        whole.iter().flat_map(|file| block::calendars(file, &mut problems)).collect();
    let events = read_all(&calendars, window, &mut problems);
    let mut show = Show {
        bounds: Bounds::new(window),
        patterns,
        problems: &mut problems,
        budget: Budget::new(),
        occurrences: Vec::new(),
    };
    for series in grouped(events, window, show.problems) {
        let first = show.occurrences.len();
        series.expand(&mut show);
        show.mark_too_often(first);
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

/// Bytes that are not UTF-8 are guessed; once a file it is said from where on.
fn note_letters(file: &[u8], problems: &mut Problems) {
    let Err(wrong) = std::str::from_utf8(file) else { return };
    if is_utf8_unfolded(file) {
        return;
    }
    let before = lines_with_ends(&file[..wrong.valid_up_to()]);
    let line = before.filter(|line| line.ends_with(b"\n") || line.ends_with(b"\r")).count() + 1;
    let line = u32::try_from(line).unwrap_or(u32::MAX);
    problems.add(line, None, ProblemCode::NotUtf8, &[]);
}

fn read_all<'a>(
    calendars: &'a [CalendarBlock<'a>],
    window: &Window,
    problems: &mut Problems,
) -> Vec<Event<'a>> {
    let horizon = window.to.saturating_add(1.year()).to_datetime(Time::midnight());
    let mut events = Vec::new();
    let mut budget = Budget::new();
    for calendar in calendars {
        let head =
            |name: &str| calendar.head.iter().find(|line| line.is(name)).map(ContentLine::value);
        let is_cancel = head("METHOD").is_some_and(|method| method.eq_ignore_ascii_case("CANCEL"));
        let calendar_zone = head("X-WR-TIMEZONE");
        let mut zones = Zones::new(&calendar.zones, calendar_zone, &window.zone, horizon, budget);
        for block in &calendar.events {
            if let Some(mut event) = event::read(block, &mut zones, problems) {
                event.is_cancelled |= is_cancel;
                events.push(event);
            }
        }
        budget = zones.budget;
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
