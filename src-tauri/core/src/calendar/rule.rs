//! A recurrence rule as written, with what cannot be followed left out and named.
//!
//! Real files hold rules that the standard forbids; a rule is only given up when its frequency is unknown.

use super::when::Written;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time, Weekday};

/// Values in one list of a rule; more say nothing new.
const MAX_LIST: usize = 400;

/// How often a rule repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Frequency {
    Yearly,
    Monthly,
    Weekly,
    Daily,
    Hourly,
    Minutely,
    Secondly,
}

/// When a rule ends; always inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Until {
    Day(Date),
    Local(DateTime),
    Instant(Timestamp),
}

/// A rule that can be followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rule {
    pub frequency: Frequency,
    pub interval: i64,
    pub count: Option<u64>,
    pub until: Option<Until>,
    pub seconds: Vec<i16>,
    pub minutes: Vec<i16>,
    pub hours: Vec<i16>,
    pub weekdays: Vec<(i16, Weekday)>,
    pub month_days: Vec<i16>,
    pub year_days: Vec<i16>,
    pub weeks: Vec<i16>,
    pub months: Vec<i16>,
    pub positions: Vec<i16>,
    pub week_start: Weekday,
}

/// What came of reading a rule.
pub(super) struct Parsed {
    pub rule: Option<Rule>,
    /// Parts that were left out, as written.
    pub ignored: Vec<String>,
}

impl Rule {
    /// Every `n` of one unit, without any list.
    pub(super) fn new(frequency: Frequency) -> Self {
        Self {
            frequency,
            interval: 1,
            count: None,
            until: None,
            seconds: Vec::new(),
            minutes: Vec::new(),
            hours: Vec::new(),
            weekdays: Vec::new(),
            month_days: Vec::new(),
            year_days: Vec::new(),
            weeks: Vec::new(),
            months: Vec::new(),
            positions: Vec::new(),
            week_start: Weekday::Monday,
        }
    }

    pub(super) fn parse(text: &str) -> Parsed {
        // Some programs escape a rule as if it were text.
        let text = text.replace('\\', "");
        let text = text.trim().trim_start_matches("RRULE:");
        let parts: Vec<(&str, &str)> = text
            .split(';')
            .filter_map(|part| part.split_once('='))
            .map(|(name, value)| (name.trim(), value.trim()))
            .collect();
        let frequency = parts
            .iter()
            .rev()
            .find(|(name, _)| name.eq_ignore_ascii_case("FREQ"))
            .and_then(|(_, value)| frequency(value));
        let Some(frequency) = frequency else { return Parsed { rule: None, ignored: Vec::new() } };
        let mut rule = Self::new(frequency);
        let mut ignored: Vec<String> = text
            .split(';')
            .filter(|part| !part.trim().is_empty() && !part.contains('='))
            .map(str::to_owned)
            .collect();
        for (index, (name, value)) in parts.iter().enumerate() {
            let name = name.to_ascii_uppercase();
            let mut later = parts[index + 1..].iter().map(|(later, _)| later);
            let is_replaced =
                !name.starts_with("BY") && later.any(|one| one.eq_ignore_ascii_case(&name));
            if is_replaced || rule.take(&name, value).is_none() {
                ignored.push(format!("{name}={value}"));
            }
        }
        rule.tidy(&mut ignored);
        Parsed { rule: Some(rule), ignored }
    }

    /// None if the part, or anything in it, is left out.
    fn take(&mut self, name: &str, value: &str) -> Option<()> {
        let list = match name {
            "FREQ" => return Some(()),
            "INTERVAL" => {
                self.interval = value.parse().ok().filter(|interval| *interval > 0)?;
                return Some(());
            }
            // A negative count stands for «no end» in files that contain one.
            "COUNT" => {
                self.count = Some(value.parse().ok()?);
                return (self.count > Some(0)).then_some(());
            }
            "UNTIL" => {
                self.until = Some(until(value)?);
                return Some(());
            }
            "WKST" => {
                self.week_start = weekday(value)?;
                return Some(());
            }
            "BYDAY" | "BYWEEKDAY" => return self.take_weekdays(value),
            "BYSECOND" => (&mut self.seconds, 0, 59),
            "BYMINUTE" => (&mut self.minutes, 0, 59),
            "BYHOUR" => (&mut self.hours, 0, 23),
            "BYMONTHDAY" => (&mut self.month_days, -31, 31),
            "BYYEARDAY" => (&mut self.year_days, -366, 366),
            "BYWEEKNO" => (&mut self.weeks, -53, 53),
            "BYMONTH" => (&mut self.months, 1, 12),
            "BYSETPOS" => (&mut self.positions, -366, 366),
            _ => return None,
        };
        let (list, low, high) = list;
        let may_be_zero = low == 0;
        let is_whole = value.split(',').nth(MAX_LIST).is_none();
        let written = value.split(',').take(MAX_LIST).filter(|item| !item.trim().is_empty());
        let read: Vec<Option<i16>> = written
            .map(|item| {
                item.trim()
                    .parse()
                    .ok()
                    .filter(|n| (low..=high).contains(n) && (may_be_zero || *n != 0))
            })
            .collect();
        list.extend(read.iter().flatten());
        list.sort_unstable();
        list.dedup();
        (is_whole && !read.is_empty() && read.iter().all(Option::is_some)).then_some(())
    }

    fn take_weekdays(&mut self, value: &str) -> Option<()> {
        let read: Vec<Option<(i16, Weekday)>> =
            value.split(',').take(MAX_LIST).map(|item| numbered_weekday(item.trim())).collect();
        self.weekdays.extend(read.iter().flatten());
        read.iter().all(Option::is_some).then_some(())
    }

    /// Brings what programs write into what the standard means.
    fn tidy(&mut self, ignored: &mut Vec<String>) {
        if !matches!(self.frequency, Frequency::Yearly | Frequency::Monthly) {
            self.weekdays.iter_mut().for_each(|(number, _)| *number = 0);
        }
        if !self.weeks.is_empty() && self.frequency != Frequency::Yearly {
            self.weeks.clear();
            ignored.push("BYWEEKNO".to_owned());
        }
        if !self.weeks.is_empty() {
            self.weekdays.iter_mut().for_each(|(number, _)| *number = 0);
        }
        self.weekdays.sort_unstable_by_key(|(number, day)| (*number, day.to_monday_zero_offset()));
        self.weekdays.dedup();
    }

    /// Whether its months have none of its days of the month: February the 30th.
    pub(super) fn names_no_day(&self) -> bool {
        let days_in = |month: &i16| match month {
            2 => 29,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let months = || self.months.iter().map(days_in);
        !self.months.is_empty()
            && !self.month_days.is_empty()
            && self.month_days.iter().all(|day| months().all(|days| day.abs() > days))
    }

    /// Turns the end into the wall clock that DTSTART is written in.
    pub(super) fn end_on_clock(&mut self, to_local: impl Fn(Timestamp) -> DateTime) {
        if let Some(Until::Instant(instant)) = self.until {
            self.until = Some(Until::Local(to_local(instant)));
        }
    }

    /// The last moment that still counts; of a series of days, the whole last day.
    pub(super) fn last_moment(&self) -> Option<DateTime> {
        match self.until? {
            Until::Day(day) => Some(day.to_datetime(Time::constant(23, 59, 59, 0))),
            Until::Local(local) => Some(local),
            Until::Instant(instant) => Some(jiff::tz::Offset::UTC.to_datetime(instant)),
        }
    }
}

fn frequency(text: &str) -> Option<Frequency> {
    Some(match text.to_ascii_uppercase().as_str() {
        "YEARLY" => Frequency::Yearly,
        "MONTHLY" => Frequency::Monthly,
        "WEEKLY" => Frequency::Weekly,
        "DAILY" => Frequency::Daily,
        "HOURLY" => Frequency::Hourly,
        "MINUTELY" => Frequency::Minutely,
        "SECONDLY" => Frequency::Secondly,
        _ => return None,
    })
}

fn until(text: &str) -> Option<Until> {
    let written = Written::parse(text)?;
    Some(match (written.time, written.offset) {
        (None, _) => Until::Day(written.date),
        // The last day of the year 9999 stands for «no end».
        (Some(_), Some(offset)) => {
            Until::Instant(offset.to_timestamp(written.local()).unwrap_or(Timestamp::MAX))
        }
        (Some(_), None) => Until::Local(written.local()),
    })
}

/// `MO`, `-1SU`, `+2TU`; 0 where there is no number.
fn numbered_weekday(text: &str) -> Option<(i16, Weekday)> {
    let (number, day) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let number = if number.is_empty() {
        0
    } else {
        number.parse().ok().filter(|n| (-53..=53).contains(n) && *n != 0)?
    };
    Some((number, weekday(day)?))
}

fn weekday(text: &str) -> Option<Weekday> {
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let at = names.iter().position(|name| name.eq_ignore_ascii_case(text))?;
    Weekday::from_monday_zero_offset(i8::try_from(at).ok()?).ok()
}
