//! Works a rule out on the wall clock: which starts it gives within a span.
//!
//! Zones are deliberately not known here; each start is resolved afterwards, as RFC 5545 asks.
//! Every period looked at is paid for from a budget, so that no rule can take longer than its file is worth.

use super::rule::{Frequency, Rule};
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::{SignedDuration, ToSpan};

/// Starts that one rule may give.
pub const MAX_INSTANCES: usize = 20_000;
/// Days and moments that all the rules of a file may look at.
pub const MAX_RULE_STEPS: u64 = 10_000_000;
/// Days and moments that one rule may look at, so that a hostile one leaves something to the others.
pub const MAX_STEPS_PER_RULE: u64 = 250_000;

/// Starts are wanted from here to there, both included.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    pub from: DateTime,
    pub to: DateTime,
}

/// What is left to spend.
#[derive(Debug)]
pub(super) struct Budget(u64);

/// Why the list is not complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shortage {
    Instances,
    Steps,
}

/// The starts found, in order, and whether any may be missing.
pub(super) struct Starts {
    pub list: Vec<DateTime>,
    pub shortage: Option<Shortage>,
}

impl Budget {
    pub(super) fn new() -> Self {
        Self(MAX_RULE_STEPS)
    }

    fn spend(&mut self, steps: u64) -> bool {
        self.0 = self.0.saturating_sub(steps);
        self.0 > 0
    }
}

/// The rule's own starts within the span; DTSTART is among them only if the rule gives it.
pub(super) fn starts(rule: &Rule, start: DateTime, span: Span, budget: &mut Budget) -> Starts {
    let mut found = Starts { list: Vec::new(), shortage: None };
    if rule.count == Some(0) || rule.names_no_day() {
        return found;
    }
    let rule = with_defaults(rule, start);
    let last = rule.last_moment().map_or(span.to, |until| until.min(span.to));
    let mut left = rule.count;
    let mut set = Vec::new();
    let mut spent = 0;
    let mut index = if left.is_none() { first_period(&rule, start, span.from) } else { 0 };
    while let Some(period) = Period::at(&rule, start, index).filter(|period| period.first <= last) {
        index = period.next_possible(&rule, start).map_or(index + 1, |next| next.max(index + 1));
        set.clear();
        let steps = period.push_starts(&rule, &mut set) + (set.len() * rule.positions.len()) as u64;
        if set.len() > MAX_INSTANCES {
            found.shortage = Some(Shortage::Instances);
        }
        spent += steps;
        if !budget.spend(steps) || spent > MAX_STEPS_PER_RULE {
            found.shortage = Some(Shortage::Steps);
            return found;
        }
        for moment in chosen(&rule, &set).filter(|moment| *moment >= start) {
            if moment > last || left == Some(0) {
                return found;
            }
            left = left.map(|count| count - 1);
            if moment >= span.from {
                if found.list.len() >= MAX_INSTANCES {
                    found.shortage = Some(Shortage::Instances);
                    return found;
                }
                found.list.push(moment);
            }
        }
    }
    found
}

/// RFC 5545: what the rule does not say comes from DTSTART.
fn with_defaults(rule: &Rule, start: DateTime) -> Rule {
    let mut rule = rule.clone();
    if rule.weekdays.is_empty()
        && rule.month_days.is_empty()
        && rule.year_days.is_empty()
        && rule.weeks.is_empty()
    {
        match rule.frequency {
            Frequency::Yearly => {
                if rule.months.is_empty() {
                    rule.months.push(i16::from(start.month()));
                }
                rule.month_days.push(i16::from(start.day()));
            }
            Frequency::Monthly => rule.month_days.push(i16::from(start.day())),
            Frequency::Weekly => rule.weekdays.push((0, start.weekday())),
            _ => {}
        }
    }
    for (list, value, finest) in [
        (&mut rule.hours, start.hour(), Frequency::Hourly),
        (&mut rule.minutes, start.minute(), Frequency::Minutely),
        (&mut rule.seconds, start.second(), Frequency::Secondly),
    ] {
        if list.is_empty() && rule.frequency < finest {
            list.push(i16::from(value));
        }
    }
    rule
}

/// Skips the periods before the span, one kept back; only without COUNT, which must count them.
fn first_period(rule: &Rule, start: DateTime, from: DateTime) -> i64 {
    if from <= start {
        return 0;
    }
    let days = days_between(start.date(), from.date());
    let units = match rule.frequency {
        Frequency::Yearly => i64::from(from.year() - start.year()),
        Frequency::Monthly => {
            i64::from(from.year() - start.year()) * 12 + i64::from(from.month() - start.month())
        }
        Frequency::Weekly => days / 7,
        Frequency::Daily => days,
        Frequency::Hourly => days * 24,
        Frequency::Minutely => days * 24 * 60,
        Frequency::Secondly => days * 24 * 3_600,
    };
    // Part of a day may be short of a whole one: one day's worth of periods is kept back.
    let kept = match rule.frequency {
        Frequency::Hourly => 24,
        Frequency::Minutely => 24 * 60,
        Frequency::Secondly => 24 * 3_600,
        _ => 1,
    };
    ((units - kept) / rule.interval - 1).max(0)
}

/// One year, month, week, day or moment that the rule looks at.
struct Period {
    first: DateTime,
    days: i64,
}

impl Period {
    fn at(rule: &Rule, start: DateTime, index: i64) -> Option<Self> {
        let steps = index.checked_mul(rule.interval)?;
        let midnight =
            |date: Date, days: i64| Self { first: date.to_datetime(Time::midnight()), days };
        let moment = |seconds: i64| {
            let length = SignedDuration::from_secs(steps.checked_mul(seconds)?);
            Some(Self { first: start.checked_add(length).ok()?, days: 1 })
        };
        match rule.frequency {
            Frequency::Yearly => {
                let year = i16::try_from(i64::from(start.year()).checked_add(steps)?).ok()?;
                let first = Date::new(year, 1, 1).ok()?;
                Some(midnight(first, i64::from(first.days_in_year())))
            }
            Frequency::Monthly => {
                let months = i64::from(start.year()) * 12 + i64::from(start.month()) - 1;
                let months = months.checked_add(steps)?;
                let first = Date::new(
                    i16::try_from(months.div_euclid(12)).ok()?,
                    i8::try_from(months.rem_euclid(12) + 1).ok()?,
                    1,
                )
                .ok()?;
                Some(midnight(first, i64::from(first.days_in_month())))
            }
            Frequency::Weekly => {
                let back = start.weekday().since(rule.week_start);
                let monday = start.date().checked_sub(i64::from(back).days()).ok()?;
                Some(midnight(add_days(monday, steps.checked_mul(7)?)?, 7))
            }
            Frequency::Daily => Some(midnight(add_days(start.date(), steps)?, 1)),
            Frequency::Hourly => moment(3_600),
            Frequency::Minutely => moment(60),
            Frequency::Secondly => moment(1),
        }
    }

    /// The period after those that the lists exclude, where a rule has one for every hour, minute or second.
    fn next_possible(&self, rule: &Rule, start: DateTime) -> Option<i64> {
        let (date, hour, minute) = (self.first.date(), self.first.hour(), self.first.minute());
        let excludes = |list: &[i16], value: i8| !list.is_empty() && !list.contains(&value.into());
        let unit = match rule.frequency {
            Frequency::Hourly => 3_600,
            Frequency::Minutely => 60,
            Frequency::Secondly => 1,
            _ => return None,
        };
        let next = if !is_day(rule, date) {
            date.tomorrow().ok()?.at(0, 0, 0, 0)
        } else if excludes(&rule.hours, hour) {
            date.at(hour, 0, 0, 0).checked_add(1.hour()).ok()?
        } else if rule.frequency == Frequency::Secondly && excludes(&rule.minutes, minute) {
            date.at(hour, minute, 0, 0).checked_add(1.minute()).ok()?
        } else {
            return None;
        };
        let seconds = start.duration_until(next).as_secs();
        let step = rule.interval.checked_mul(unit)?;
        Some(seconds.div_euclid(step) + i64::from(seconds.rem_euclid(step) > 0))
    }

    /// Adds the period's starts, in order; says how many days and moments were looked at.
    fn push_starts(&self, rule: &Rule, set: &mut Vec<DateTime>) -> u64 {
        let mut steps = 1;
        let mut date = self.first.date();
        for _ in 0..self.days {
            if rule.frequency == Frequency::Yearly
                && date.day() == 1
                && !rule.months.is_empty()
                && !rule.months.contains(&i16::from(date.month()))
            {
                // Whole months are stepped over, since most yearly rules name one.
                let Some(next) = add_days(date, i64::from(date.days_in_month()))
                    .filter(|next| next.year() == self.first.year())
                else {
                    break;
                };
                date = next;
                steps += 1;
                continue;
            }
            if date.year() != self.first.year() && rule.frequency == Frequency::Yearly {
                break;
            }
            steps += 1;
            if set.len() > MAX_INSTANCES {
                break;
            }
            if is_day(rule, date) {
                steps += self.push_times(rule, date, set);
            }
            match date.tomorrow() {
                Ok(next) => date = next,
                Err(_) => break,
            }
        }
        steps
    }

    fn push_times(&self, rule: &Rule, date: Date, set: &mut Vec<DateTime>) -> u64 {
        let first = self.first.time();
        let fixed =
            [[i16::from(first.hour())], [i16::from(first.minute())], [i16::from(first.second())]];
        let fixes = |finest: Frequency| rule.frequency >= finest;
        let lists = [
            (&rule.hours, Frequency::Hourly),
            (&rule.minutes, Frequency::Minutely),
            (&rule.seconds, Frequency::Secondly),
        ];
        let mut units: [&[i16]; 3] = [&[]; 3];
        for (index, (list, finest)) in lists.into_iter().enumerate() {
            if !fixes(finest) {
                units[index] = list;
            } else if list.is_empty() || list.contains(&fixed[index][0]) {
                units[index] = &fixed[index];
            } else {
                return 1;
            }
        }
        let [hours, minutes, seconds] = units;
        for hour in hours {
            for minute in minutes {
                for second in seconds {
                    set.push(date.at(*hour as i8, *minute as i8, *second as i8, 0));
                }
            }
        }
        (hours.len() * minutes.len() * seconds.len()) as u64
    }
}

/// BYSETPOS: the first, the last … of the period's set.
fn chosen<'a>(rule: &'a Rule, set: &'a [DateTime]) -> impl Iterator<Item = DateTime> + 'a {
    let is_chosen = move |index: usize| {
        let (from_start, from_end) = (index as i64 + 1, index as i64 - set.len() as i64);
        rule.positions.is_empty()
            || rule.positions.iter().any(|position| {
                i64::from(*position) == from_start || i64::from(*position) == from_end
            })
    };
    set.iter().enumerate().filter(move |(index, _)| is_chosen(*index)).map(|(_, moment)| *moment)
}

fn is_day(rule: &Rule, date: Date) -> bool {
    let (month, day) = (i16::from(date.month()), i16::from(date.day()));
    let allows = |list: &[i16], value: i16, size: i16| {
        list.is_empty() || list.contains(&value) || list.contains(&(value - size - 1))
    };
    (rule.months.is_empty() || rule.months.contains(&month))
        && allows(&rule.month_days, day, i16::from(date.days_in_month()))
        && (rule.weekdays.is_empty()
            || rule.weekdays.iter().any(|weekday| is_weekday(rule, date, *weekday)))
        && (rule.year_days.is_empty()
            || allows(&rule.year_days, date.day_of_year(), date.days_in_year()))
        && (rule.weeks.is_empty() || is_week(rule, date))
}

/// The nth weekday of its month, or of the year in a yearly rule that names no month.
fn is_weekday(rule: &Rule, date: Date, (number, weekday): (i16, Weekday)) -> bool {
    if date.weekday() != weekday || number == 0 {
        return date.weekday() == weekday;
    }
    let is_in_year = rule.frequency == Frequency::Yearly && rule.months.is_empty();
    let (day, size) = if is_in_year {
        (date.day_of_year(), date.days_in_year())
    } else {
        (i16::from(date.day()), i16::from(date.days_in_month()))
    };
    if number > 0 { (day - 1) / 7 + 1 == number } else { (size - day) / 7 + 1 == -number }
}

/// Week numbers as in ISO 8601, but from the rule's own first day of the week.
fn is_week(rule: &Rule, date: Date) -> bool {
    let fourth_day =
        |date: Date| add_days(date, 3 - i64::from(date.weekday().since(rule.week_start)));
    let Some(middle) = fourth_day(date) else { return false };
    let number = (middle.day_of_year() - 1) / 7 + 1;
    let last_week = Date::new(middle.year(), 12, 28).ok().and_then(fourth_day);
    let count = last_week.map_or(52, |last| (last.day_of_year() - 1) / 7 + 1);
    rule.weeks.contains(&number) || rule.weeks.contains(&(number - count - 1))
}

fn add_days(date: Date, days: i64) -> Option<Date> {
    let days = i64::from(i32::try_from(days).ok()?);
    date.checked_add(SignedDuration::from_hours(days * 24)).ok()
}

fn days_between(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}
