//! What an event says besides its times; read only for events that are shown.

use super::event::Event;
use super::line::ContentLine;
use super::problem::{ProblemCode, Problems};
use crate::link::{Link, LinkPatterns, find_links};
use std::sync::Arc;

/// Bytes kept of a summary, a place or a UID.
pub const MAX_SHORT_TEXT_BYTES: usize = 1_024;
/// Bytes kept of a description; links are looked for in all of it.
pub const MAX_LONG_TEXT_BYTES: usize = 16_384;
/// Bytes of one text that are searched for links.
const MAX_SEARCHED_BYTES: usize = 262_144;

/// What all the occurrences of one event share.
#[derive(Debug, Clone)]
pub(super) struct Details {
    pub uid: Arc<str>,
    pub summary: Arc<str>,
    pub location: Arc<str>,
    pub description: Arc<str>,
    pub status: Option<Arc<str>>,
    pub is_private: bool,
    pub is_transparent: bool,
    pub declined_by: Arc<[String]>,
    pub links: Arc<[Link]>,
}

impl Details {
    /// `series` stands in for what an override leaves out.
    pub(super) fn read(
        event: &Event,
        series: Option<&Event>,
        patterns: &LinkPatterns,
        problems: &mut Problems,
    ) -> Self {
        let find = |name: &str| {
            event
                .lines
                .iter()
                .find(|line| line.is(name))
                .or_else(|| series?.lines.iter().find(|line| line.is(name)))
        };
        let own = |name: &str| {
            event
                .lines
                .iter()
                .find(|line| line.is(name))
                .map(|line| line.value().to_ascii_uppercase())
        };
        let mut short = |name: &str| {
            find(name).map_or_else(
                || Arc::from(""),
                |line| shortened(line, event, MAX_SHORT_TEXT_BYTES, problems),
            )
        };
        let (summary, location) = (short("SUMMARY"), short("LOCATION"));
        let description = find("DESCRIPTION").map_or_else(
            || Arc::from(""),
            |line| Arc::from(cut(&line.text(), MAX_LONG_TEXT_BYTES)),
        );
        let class = find("CLASS").map(|line| line.value().to_ascii_uppercase());
        Self {
            uid: Arc::from(cut(event.uid.as_deref().unwrap_or_default(), MAX_SHORT_TEXT_BYTES)),
            summary,
            location,
            description,
            status: own("STATUS").map(|status| Arc::from(cut(&status, MAX_SHORT_TEXT_BYTES))),
            is_private: matches!(class.as_deref(), Some("PRIVATE" | "CONFIDENTIAL")),
            is_transparent: own("TRANSP").is_some_and(|transparency| transparency == "TRANSPARENT"),
            declined_by: declined_by(&event.lines),
            links: links(event, series, patterns).into(),
        }
    }
}

/// The join links of an event, the most trusted place first; an override without any has those of its series.
fn links(event: &Event, series: Option<&Event>, patterns: &LinkPatterns) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    let places = patterns.conference_properties().iter().map(String::as_str).chain([
        "URL",
        "LOCATION",
        "DESCRIPTION",
        "STYLED-DESCRIPTION",
        "X-ALT-DESC",
    ]);
    for place in places {
        for line in event.lines.iter().filter(|line| line.is(place) && line.value().contains("://"))
        {
            let text = line.text();
            for link in find_links(cut(&text, MAX_SEARCHED_BYTES), patterns) {
                if !links.iter().any(|known| known.service == link.service && known.key == link.key)
                {
                    links.push(link);
                }
            }
        }
    }
    match series {
        Some(series)
            if links.is_empty()
                && !event
                    .lines
                    .iter()
                    .any(|line| line.is("DESCRIPTION") || line.is("LOCATION")) =>
        {
            self::links(series, None, patterns)
        }
        _ => links,
    }
}

/// Addresses of those invited who said no; the user's own may be among them.
fn declined_by(lines: &[ContentLine]) -> Arc<[String]> {
    let attendees = lines.iter().filter(|line| line.is("ATTENDEE"));
    let declined = attendees.filter(|line| {
        line.parameter("PARTSTAT").is_some_and(|state| state.eq_ignore_ascii_case("DECLINED"))
    });
    declined
        .map(|line| {
            cut(line.value(), MAX_SHORT_TEXT_BYTES)
                .to_lowercase()
                .trim_start_matches("mailto:")
                .to_owned()
        })
        .collect()
}

fn shortened(line: &ContentLine, event: &Event, limit: usize, problems: &mut Problems) -> Arc<str> {
    let text = line.text();
    if text.len() > limit {
        problems.add(
            line.number,
            event.uid.as_deref(),
            ProblemCode::TextShortened,
            &[line.name(), &limit.to_string()],
        );
    }
    Arc::from(cut(&text, limit))
}

fn cut(text: &str, limit: usize) -> &str {
    let fits = (0..=limit.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    &text[..fits.unwrap_or_default()]
}
