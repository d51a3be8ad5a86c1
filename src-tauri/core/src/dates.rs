//! Dates and times in words, in six languages; the names and patterns are in `locales/`.

mod typed;

use jiff::civil::{Date, Time, Weekday};
use jiff::{Timestamp, Zoned};

use crate::text::Lang;
use crate::words::{Words, arg};

pub use typed::typed_day;

/// «torsdag 26 november 2026 kl. 15.30–16.00 (svensk tid)».
pub fn meeting_time(words: &Words, lang: Lang, start: &Zoned, end: &Zoned) -> String {
    let args = [
        arg("date", date(words, lang, start.date()).as_str()),
        arg("start", time(words, lang, start.time()).as_str()),
        arg("end", time(words, lang, end.time()).as_str()),
        arg("end_date", date(words, lang, end.date()).as_str()),
        arg("zone", zone(words, lang, start).as_str()),
    ];
    let key = if start.date() == end.date() { "date-meeting" } else { "date-meeting-overnight" };
    words.say(lang, key, &args)
}

/// Monday to Friday; holidays are not known.
pub fn is_working_day(date: Date) -> bool {
    !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// «torsdag 26 november 2026».
pub fn date(words: &Words, lang: Lang, date: Date) -> String {
    let args = [
        arg("weekday", weekday(words, lang, date.weekday()).as_str()),
        arg("day", date.day().unsigned_abs().to_string().as_str()),
        arg("month", month(words, lang, date).as_str()),
        arg("year", date.year().to_string().as_str()),
    ];
    words.say(lang, "date-full", &args)
}

/// «26 november 2026», where the weekday says nothing.
pub fn day(words: &Words, lang: Lang, date: Date) -> String {
    let args = [
        arg("day", date.day().unsigned_abs().to_string().as_str()),
        arg("month", month(words, lang, date).as_str()),
        arg("year", date.year().to_string().as_str()),
    ];
    words.say(lang, "date-day", &args)
}

/// «26 nov», as on a tile.
pub fn short(words: &Words, lang: Lang, date: Date) -> String {
    let month: String = month(words, lang, date).chars().take(3).collect();
    let args = [
        arg("day", date.day().unsigned_abs().to_string().as_str()),
        arg("month", month.as_str()),
        arg("number", u32::from(date.month().unsigned_abs())),
    ];
    words.say(lang, "date-short", &args)
}

/// «november 2026».
pub fn month_of_year(words: &Words, lang: Lang, date: Date) -> String {
    let args = [
        arg("month", month(words, lang, date).as_str()),
        arg("number", u32::from(date.month().unsigned_abs())),
        arg("year", date.year().to_string().as_str()),
    ];
    words.say(lang, "date-month", &args)
}

/// «15.30» or «15:30», as the language writes it.
pub fn time(words: &Words, lang: Lang, time: Time) -> String {
    let hour = format!("{:02}", time.hour());
    let minute = format!("{:02}", time.minute());
    words.say(lang, "date-time", &[arg("hour", hour.as_str()), arg("minute", minute.as_str())])
}

/// «26 november 2026 15.30», for records.
pub fn moment(words: &Words, lang: Lang, at: &Zoned) -> String {
    format!("{} {}", day(words, lang, at.date()), time(words, lang, at.time()))
}

/// A record's instant in the organiser's zone.
pub fn recorded(words: &Words, lang: Lang, at: Timestamp, zone: &jiff::tz::TimeZone) -> String {
    moment(words, lang, &at.to_zoned(zone.clone()))
}

/// «torsdag».
pub fn weekday(words: &Words, lang: Lang, weekday: Weekday) -> String {
    words.say(lang, weekday_key(weekday), &[])
}

fn weekday_key(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "weekday-monday",
        Weekday::Tuesday => "weekday-tuesday",
        Weekday::Wednesday => "weekday-wednesday",
        Weekday::Thursday => "weekday-thursday",
        Weekday::Friday => "weekday-friday",
        Weekday::Saturday => "weekday-saturday",
        Weekday::Sunday => "weekday-sunday",
    }
}

fn month(words: &Words, lang: Lang, date: Date) -> String {
    words.say(lang, &format!("month-{}", date.month()), &[])
}

/// «svensk tid» where the language has words for the zone, else the offset, as in «UTC+01:00».
fn zone(words: &Words, lang: Lang, at: &Zoned) -> String {
    let name = at.time_zone().iana_name().unwrap_or_default();
    let key = format!("zone-{}", name.to_ascii_lowercase().replace(['/', '_'], "-"));
    if !name.is_empty() && Lang::ALL.into_iter().any(|lang| words.has(lang, &key)) {
        return words.say(lang, &key, &[]);
    }
    format!("UTC{}", at.strftime("%:z"))
}
