//! What happens to the computer and its clock, one JSON object a line.

use jiff::Timestamp;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use serde_json::{Map, Value};

/// More events nobody writes.
pub const MAX_EVENTS: usize = 1_000_000;
/// What «later» is where a line does not say.
const SNOOZE_MINUTES: u32 = 5;
const MAX_SNOOZE_MINUTES: u32 = 7 * 24 * 60;

#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// Klubba looks.
    Look(Timestamp),
    /// The computer sleeps; Klubba looks when it wakes.
    SleepUntil(Timestamp),
    Restart,
    Zone(TimeZone),
    /// Somebody sets the clock.
    SetClock(Timestamp),
    /// The name of another calendar file.
    Replace(String),
    Snooze {
        id: String,
        minutes: u32,
    },
}

/// Reads the events with the number of the line each stands in; empty lines are passed over.
///
/// # Errors
/// The first line that is none, and what would be right there.
pub fn events(text: &str) -> Result<Vec<(usize, Event)>, String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = text.lines().enumerate().map(|(at, line)| (at + 1, line.trim()));
    let mut events = Vec::new();
    for (number, line) in lines.filter(|(_, line)| !line.is_empty()) {
        if events.len() == MAX_EVENTS {
            return Err(format!("line {number}: more than {MAX_EVENTS} events"));
        }
        let event = event(line).map_err(|reason| format!("line {number}: {reason}"))?;
        events.push((number, event));
    }
    Ok(events)
}

fn event(line: &str) -> Result<Event, String> {
    let value: Value = serde_json::from_str(line).map_err(|error| format!("no JSON: {error}"))?;
    let Value::Object(fields) = value else {
        return Err("a JSON object is wanted, such as {\"look\":\"2026-03-29T01:59:58Z\"}".into());
    };
    let name = only_name(&fields)?;
    let value = &fields[name];
    match name {
        "look" => time(name, value).map(Event::Look),
        "sleep_until" => time(name, value).map(Event::SleepUntil),
        "set_clock" => time(name, value).map(Event::SetClock),
        "zone" => zone(value).map(Event::Zone),
        "replace" => text(name, value).map(Event::Replace),
        "snooze" => Ok(Event::Snooze { id: text(name, value)?, minutes: minutes(&fields)? }),
        _ if *value == Value::Bool(true) => Ok(Event::Restart),
        _ => Err(format!("\"restart\" is true or not there, not {value}")),
    }
}

/// The one field that says what happens.
fn only_name(fields: &Map<String, Value>) -> Result<&'static str, String> {
    const NAMES: [&str; 7] =
        ["look", "sleep_until", "restart", "zone", "set_clock", "replace", "snooze"];
    let is_known = |field: &str| NAMES.contains(&field);
    let is_extra = |field: &str| field == "minutes" && fields.contains_key("snooze");
    if let Some(unknown) = fields.keys().find(|field| !is_known(field) && !is_extra(field)) {
        return Err(format!("\"{unknown}\" is unknown; known are {}", NAMES.join(", ")));
    }
    let mut there = NAMES.into_iter().filter(|name| fields.contains_key(*name));
    match (there.next(), there.next()) {
        (Some(name), None) => Ok(name),
        (None, _) => Err(format!("nothing happens; one of {} is wanted", NAMES.join(", "))),
        (Some(one), Some(other)) => {
            Err(format!("\"{one}\" and \"{other}\" are two events: a line each"))
        }
    }
}

fn text(name: &str, value: &Value) -> Result<String, String> {
    let text = value.as_str().filter(|text| !text.is_empty());
    text.map(str::to_owned).ok_or_else(|| format!("\"{name}\" is a text, not {value}"))
}

fn time(name: &str, value: &Value) -> Result<Timestamp, String> {
    let at = value.as_str().and_then(|text| text.parse().ok());
    let wanted = "a time with its offset, such as 2026-03-29T01:59:58Z";
    at.ok_or_else(|| format!("\"{name}\" is {wanted}, not {value}"))
}

fn zone(value: &Value) -> Result<TimeZone, String> {
    let zone = value.as_str().and_then(|name| TimeZoneDatabase::bundled().get(name).ok());
    let wanted = "the IANA name of a time zone, such as Europe/Helsinki";
    zone.ok_or_else(|| format!("\"zone\" is {wanted}, not {value}"))
}

fn minutes(fields: &Map<String, Value>) -> Result<u32, String> {
    let Some(value) = fields.get("minutes") else { return Ok(SNOOZE_MINUTES) };
    let minutes = value.as_u64().and_then(|minutes| u32::try_from(minutes).ok());
    let minutes = minutes.filter(|minutes| (1..=MAX_SNOOZE_MINUTES).contains(minutes));
    let wanted = format!("a whole number from 1 to {MAX_SNOOZE_MINUTES}");
    minutes.ok_or_else(|| format!("\"minutes\" is {wanted}, not {value}"))
}
