//! A day as people type it: «3/12», «3.12.», «torsdag», «i morgon», «3 december», «2026-12-03».
//!
//! The words are the languages' own, in `locales/`. A day without a year is the next one that comes;
//! what it became is read back in words, so that a misunderstanding is seen at once.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::weekday;
use crate::text::Lang;
use crate::words::Words;

/// No day needs more characters.
const MAX_TYPED: usize = 40;
/// Two-digit years are of this century.
const CENTURY: i16 = 2000;
/// Shorter beginnings of a weekday's name say nothing.
const MIN_WEEKDAY: usize = 2;
/// Shorter beginnings of a month's name say nothing.
const MIN_MONTH: usize = 3;
const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// The day that was typed, or nothing if it cannot be read as one.
///
/// The language of the windows is understood first, then the others.
pub fn typed_day(words: &Words, lang: Lang, today: Date, typed: &str) -> Option<Date> {
    let typed = typed.trim().to_lowercase();
    if typed.chars().count() > MAX_TYPED {
        return None;
    }
    if let Ok(date) = typed.parse::<Date>() {
        return Some(date);
    }
    let others = Lang::ALL.into_iter().filter(|other| *other != lang);
    std::iter::once(lang)
        .chain(others)
        .find_map(|lang| in_language(words, lang, today, &typed))
        .or_else(|| in_figures(today, &typed))
}

/// «i morgon», «på torsdag», «nästa torsdag», «3 december 2026».
fn in_language(words: &Words, lang: Lang, today: Date, typed: &str) -> Option<Date> {
    let list = |key: &str| -> Vec<String> {
        if !words.has(lang, key) {
            return Vec::new();
        }
        words.say(lang, key, &[]).split(',').map(|word| word.trim().to_owned()).collect()
    };
    for (days, key) in [(0, "day-today"), (1, "day-tomorrow"), (2, "day-after-tomorrow")] {
        if list(key).iter().any(|word| word == typed) {
            return today.checked_add(days.days()).ok();
        }
    }
    let parts: Vec<&str> = typed.split([' ', '.', ',']).filter(|part| !part.is_empty()).collect();
    let skipped = list("day-skip");
    let parts: Vec<&str> =
        parts.into_iter().filter(|part| !skipped.iter().any(|word| word == part)).collect();
    let next = list("day-next");
    let is_next = |part: &str| next.iter().any(|word| word == part);
    match parts.as_slice() {
        [day] => coming(today, weekday_of(words, lang, day)?),
        [first, day] if is_next(first) => of_next_week(today, weekday_of(words, lang, day)?),
        [day, month] | [month, day] if month_of(words, lang, month).is_some() => {
            next_such(today, day.parse().ok()?, month_of(words, lang, month)?)
        }
        [day, month, year] | [month, day, year] if month_of(words, lang, month).is_some() => {
            Date::new(read_year(year)?, month_of(words, lang, month)?, day.parse().ok()?).ok()
        }
        _ => None,
    }
}

/// «3/12», «3.12.», «3.12.26», «3/12-2026»: the day first, as everywhere in the Nordic countries.
fn in_figures(today: Date, typed: &str) -> Option<Date> {
    let parts: Vec<&str> =
        typed.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [day, month] => next_such(today, day.parse().ok()?, month.parse().ok()?),
        [day, month, year] => {
            Date::new(read_year(year)?, month.parse().ok()?, day.parse().ok()?).ok()
        }
        _ => None,
    }
}

fn read_year(digits: &str) -> Option<i16> {
    let year: i16 = digits.parse().ok()?;
    match digits.len() {
        2 => Some(CENTURY + year),
        4 => Some(year),
        _ => None,
    }
}

/// The day and month the next time they come, today included; the 29th of February may be far off.
fn next_such(today: Date, day: i8, month: i8) -> Option<Date> {
    let mut years = (0..=8).filter_map(|more| Date::new(today.year() + more, month, day).ok());
    years.find(|date| *date >= today)
}

/// The next such weekday; on a Thursday «Thursday» is in a week, for today has its own word.
fn coming(today: Date, weekday: Weekday) -> Option<Date> {
    today.nth_weekday(1, weekday).ok()
}

/// The weekday in the week after this one.
fn of_next_week(today: Date, weekday: Weekday) -> Option<Date> {
    let monday = today.nth_weekday(1, Weekday::Monday).ok()?;
    monday.checked_add(i32::from(weekday.to_monday_zero_offset()).days()).ok()
}

fn weekday_of(words: &Words, lang: Lang, typed: &str) -> Option<Weekday> {
    WEEK.into_iter().find(|day| {
        let key = super::weekday_key(*day);
        words.has(lang, key) && begins(typed, &weekday(words, lang, *day), MIN_WEEKDAY)
    })
}

fn month_of(words: &Words, lang: Lang, typed: &str) -> Option<i8> {
    (1..=12).find(|month| {
        let key = format!("month-{month}");
        words.has(lang, &key) && begins(typed, &words.say(lang, &key, &[]), MIN_MONTH)
    })
}

/// Whether one is the beginning of the other: «tors» of «torsdag», and «joulukuu» of «joulukuuta».
fn begins(typed: &str, name: &str, least: usize) -> bool {
    let name = name.to_lowercase();
    typed.chars().count() >= least && (name.starts_with(typed) || is_form_of(typed, &name))
}

/// «joulukuussa» and «torstaina» beside «joulukuuta» and «torstai»: another ending, the same stem.
fn is_form_of(typed: &str, name: &str) -> bool {
    const LONGEST_ENDING: usize = 4;
    let common = typed.chars().zip(name.chars()).take_while(|(a, b)| a == b).count();
    let left = |text: &str| text.chars().count() - common;
    common >= 6 && left(typed) <= LONGEST_ENDING && left(name) <= 2
}
