//! Writes one meeting as an .ics file that other programs read without asking.
//!
//! One event per file where it is opened by itself: several would be opened as a new calendar.
//! There is deliberately no ORGANIZER, ATTENDEE or HTML; calendar programs then ask for answers or show tags.

use super::outgoing::{Method, OutgoingEvent};
use super::vtimezone;
use jiff::{Timestamp, Zoned, tz::TimeZone};
use serde::Deserialize;
use std::sync::LazyLock;

/// RFC 5545 § 3.1: octets in a line, without the line break.
const MAX_LINE_OCTETS: usize = 75;

#[derive(Deserialize)]
struct ExtraLines {
    busy: Vec<String>,
    free: Vec<String>,
}

static EXTRA_LINES: LazyLock<ExtraLines> = LazyLock::new(|| {
    toml::from_str(include_str!("../../data/calendar_properties.toml"))
        .expect("the shipped property list is read in the tests")
});

/// The file's content: UTF-8 without BOM, CRLF, lines of at most 75 octets.
pub fn write_ics(event: &OutgoingEvent) -> String {
    write_ics_together(std::slice::from_ref(event))
}

/// Several meetings of one kind and zone in one file, such as a series of talks; empty for none.
///
/// What the first asks of the reader, all ask; a meeting in another zone is written in UTC.
pub fn write_ics_together(events: &[OutgoingEvent]) -> String {
    let Some(event) = events.first() else { return String::new() };
    let mut file = Lines::default();
    let method = match event.method {
        Method::Publish => "PUBLISH",
        Method::Cancel => "CANCEL",
    };
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.text("PRODID", &event.product_id);
    file.line("CALSCALE:GREGORIAN");
    file.line(&format!("METHOD:{method}"));
    let zone = writable_zone(event);
    if let Some(name) = &zone {
        let starts = events.iter().map(|event| event.start.timestamp());
        let ends = events.iter().map(|event| event.end.timestamp());
        let start = starts.min().unwrap_or(event.start.timestamp());
        let end = ends.max().unwrap_or(event.end.timestamp());
        for line in vtimezone::lines(name, event.start.time_zone(), start, end) {
            file.line(&line);
        }
    }
    for event in events {
        let same = writable_zone(event).filter(|own| Some(own) == zone.as_ref());
        write_event(&mut file, event, same.as_deref());
    }
    file.line("END:VCALENDAR");
    file.0
}

fn write_event(file: &mut Lines, event: &OutgoingEvent, zone: Option<&str>) {
    let (status, transparency, extra) = match event.method {
        Method::Publish => ("CONFIRMED", "OPAQUE", &EXTRA_LINES.busy),
        Method::Cancel => ("CANCELLED", "TRANSPARENT", &EXTRA_LINES.free),
    };
    let stamp = utc(event.stamp);
    file.line("BEGIN:VEVENT");
    file.text("UID", &event.uid);
    file.line(&format!("DTSTAMP:{stamp}"));
    file.line(&format!("LAST-MODIFIED:{stamp}"));
    file.line(&format!("SEQUENCE:{}", event.sequence));
    file.line(&format!("DTSTART{}", date_time(&event.start, zone)));
    file.line(&format!("DTEND{}", date_time(&event.end, zone)));
    if event.language.is_empty() {
        file.text("SUMMARY", &event.summary);
    } else {
        file.text(&format!("SUMMARY;LANGUAGE={}", parameter(&event.language)), &event.summary);
    }
    file.line(if event.private { "CLASS:PRIVATE" } else { "CLASS:PUBLIC" });
    file.line(&format!("STATUS:{status}"));
    file.line(&format!("TRANSP:{transparency}"));
    extra.iter().for_each(|line| file.line(line));
    write_link(file, event);
    if !event.description.is_empty() {
        file.text("DESCRIPTION", &event.description);
    }
    write_alarm(file, event);
    file.line("END:VEVENT");
}

/// The link goes wherever some program looks; FEATURE's two values must not be quoted (RFC 7986 § 5.11).
fn write_link(file: &mut Lines, event: &OutgoingEvent) {
    let Some(link) = event.clean_link() else { return };
    file.text("LOCATION", &link);
    file.line(&format!("URL:{link}"));
    let label = match event.link_label.trim() {
        "" => String::new(),
        label => format!(";LABEL=\"{}\"", parameter_text(label)),
    };
    file.line(&format!("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO{label}:{link}"));
}

fn write_alarm(file: &mut Lines, event: &OutgoingEvent) {
    let Some(minutes) = event.alarm_minutes.filter(|_| event.method == Method::Publish) else {
        return;
    };
    file.line("BEGIN:VALARM");
    file.line("ACTION:DISPLAY");
    file.text("DESCRIPTION", &event.summary);
    file.line(&format!("TRIGGER:-PT{minutes}M"));
    file.line("END:VALARM");
}

/// The zone's name if start and end share one that other programs know by name; otherwise times are written in UTC.
fn writable_zone(event: &OutgoingEvent) -> Option<String> {
    let name = event
        .start
        .time_zone()
        .iana_name()
        .filter(|name| *name != "UTC" && *name != "Etc/Unknown")?;
    (event.end.time_zone().iana_name() == Some(name)).then(|| name.to_owned())
}

fn date_time(time: &Zoned, zone: Option<&str>) -> String {
    match zone {
        Some(name) if is_unambiguous(time) => {
            format!(";TZID={}:{}", parameter(name), time.strftime("%Y%m%dT%H%M%S"))
        }
        _ => format!(":{}", utc(time.timestamp())),
    }
}

/// Whether the wall clock shows this time once: readers do not agree which of two repeated hours is meant.
fn is_unambiguous(time: &Zoned) -> bool {
    !time.time_zone().to_ambiguous_timestamp(time.datetime()).is_ambiguous()
}

fn utc(time: Timestamp) -> String {
    time.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn parameter(value: &str) -> String {
    if value.contains([':', ';', ',', '"', '^']) {
        format!("\"{}\"", parameter_text(value))
    } else {
        parameter_text(value)
    }
}

/// RFC 6868; control characters have no form in a parameter and are left out.
fn parameter_text(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '^' => text.push_str("^^"),
            '"' => text.push_str("^'"),
            '\n' => text.push_str("^n"),
            c if c.is_control() => {}
            c => text.push(c),
        }
    }
    text
}

/// RFC 5545 § 3.3.11; every kind of line break becomes one `\n`, other control characters but tab are left out.
fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len() + 16);
    for c in value.replace("\r\n", "\n").chars() {
        match c {
            '\\' => text.push_str("\\\\"),
            ';' => text.push_str("\\;"),
            ',' => text.push_str("\\,"),
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => text.push_str("\\n"),
            '\t' => text.push('\t'),
            c if c.is_control() => {}
            c => text.push(c),
        }
    }
    text
}

/// Content lines, folded as they come.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn text(&mut self, name: &str, value: &str) {
        self.line(&format!("{name}:{}", escaped(value)));
    }

    /// Folds between characters, never inside one; the leading space counts.
    fn line(&mut self, line: &str) {
        let mut octets = 0;
        for c in line.chars() {
            if octets + c.len_utf8() > MAX_LINE_OCTETS {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(c);
            octets += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}
