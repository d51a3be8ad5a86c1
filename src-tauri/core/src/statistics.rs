//! How it goes, month by month, in numbers that name nobody.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::dates;
use crate::text::Lang;
use crate::words::Words;

/// What is known of a meeting without knowing which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    pub start_at: Timestamp,
    pub end_at: Timestamp,
    pub closed_at: Option<Timestamp>,
    /// Every guideline was said or knowingly passed over.
    pub opened: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Statistics {
    /// All months together.
    pub total: Counts,
    /// Months with a meeting in them, the oldest first.
    pub months: Vec<Month>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Month {
    /// `2026-11`.
    pub month: String,
    /// «november 2026».
    pub label: String,
    pub counts: Counts,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Counts {
    /// Meetings that are over and were not cancelled.
    pub meetings: u32,
    /// Of these, with the guidelines read.
    pub guidelines_read: u32,
    /// Closed by the end of the next working day.
    pub cleaned_in_time: u32,
    /// Closed later.
    pub cleaned_late: u32,
}

pub fn count(held: &[Held], zone: &TimeZone, words: &Words, lang: Lang) -> Statistics {
    let mut months: BTreeMap<Date, Counts> = BTreeMap::new();
    let mut total = Counts::default();
    for meeting in held {
        let month = meeting.start_at.to_zoned(zone.clone()).date().first_of_month();
        for counts in [&mut total, months.entry(month).or_default()] {
            counts.add(meeting, zone);
        }
    }
    let months = months.into_iter().map(|(month, counts)| Month {
        month: month.strftime("%Y-%m").to_string(),
        label: dates::month_of_year(words, lang, month),
        counts,
    });
    Statistics { total, months: months.collect() }
}

impl Counts {
    fn add(&mut self, meeting: &Held, zone: &TimeZone) {
        self.meetings += 1;
        self.guidelines_read += u32::from(meeting.opened);
        match meeting.closed_at {
            Some(closed) if closed < in_time_until(meeting.end_at, zone) => {
                self.cleaned_in_time += 1;
            }
            Some(_) => self.cleaned_late += 1,
            None => {}
        }
    }
}

/// The first instant that is too late: midnight after the next working day.
fn in_time_until(end: Timestamp, zone: &TimeZone) -> Timestamp {
    let mut day = end.to_zoned(zone.clone()).date();
    loop {
        let Ok(next) = day.checked_add(1.day()) else { return end };
        day = next;
        if dates::is_working_day(day) {
            break;
        }
    }
    let midnight = day.checked_add(1.day()).and_then(|day| day.to_zoned(zone.clone()));
    midnight.map_or(end, |midnight| midnight.timestamp())
}
