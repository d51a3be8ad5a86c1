//! The history as a table with a line for each entry: RFC 4180, UTF-8 with a mark for spreadsheets.
//!
//! The last column has the entry as it is chained, the last line who signed it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Evidence, sealed};
use crate::chain::{ChainKey, canonical, digest_of_bytes};
use crate::history::{HistoryEvent, HistoryMeeting};
use crate::incident::HistoryIncident;
use crate::store::Link;
use crate::text::Lang;
use crate::words::Words;

/// What the last line begins with.
pub const EVIDENCE_ROW: &str = "klubba-history";
const HEADS: [&str; 11] = [
    "number", "meeting", "time", "service", "routine", "version", "at", "what", "rule", "source",
    "evidence",
];

/// What an event belongs to.
#[derive(Clone, Copy)]
enum About<'e> {
    Meeting(&'e HistoryMeeting),
    Incident(&'e HistoryIncident),
}

pub fn write(evidence: &Evidence<'_>, key: &ChainKey, words: &Words) -> String {
    let meetings = evidence.meetings.iter();
    let meetings = meetings.map(|meeting| (About::Meeting(meeting), &meeting.events));
    let incidents = evidence.incidents.iter();
    let incidents = incidents.map(|incident| (About::Incident(incident), &incident.events));
    let told = meetings.chain(incidents);
    let events: BTreeMap<u32, (About<'_>, &HistoryEvent)> = told
        .flat_map(|(about, events)| events.iter().map(move |event| (event.number, (about, event))))
        .collect();
    let heads = HEADS.map(|head| words.say(evidence.lang, &format!("history-head-{head}"), &[]));
    let mut rows = vec![heads.to_vec()];
    for (link, item) in evidence.items() {
        rows.push(row(evidence.lang, (link, &item), events.get(&link.number).copied(), words));
    }
    let mut document = evidence.document(key);
    document.insert("table".to_owned(), digest(&rows).into());
    let document = canonical(&sealed(document, key));
    let mut last = vec![EVIDENCE_ROW.to_owned()];
    last.resize(HEADS.len() - 1, String::new());
    last.push(document);
    rows.push(last);
    encode(&rows)
}

fn row(
    lang: Lang,
    (link, item): (&Link, &Value),
    event: Option<(About<'_>, &HistoryEvent)>,
    words: &Words,
) -> Vec<String> {
    let mut cells = vec![link.number.to_string()];
    match event.filter(|_| item.get("entry").is_some()) {
        Some((about, event)) => {
            cells.extend(about.cells());
            cells.extend([event.at.clone(), event.what.clone()]);
            cells.extend([event.rule.clone(), event.source.clone()].map(Option::unwrap_or_default));
        }
        None => {
            let is_record = link.meeting_id.is_none() && link.incident_id.is_none();
            let key = match (item.get("entry"), link.purged_by) {
                (Some(_), _) if is_record => "event-purged",
                (Some(_), _) => "history-entry-counted-again",
                (None, Some(_)) => "history-entry-purged",
                (None, None) => "history-entry-left-out",
            };
            cells.resize(HEADS.len() - 4, String::new());
            cells.push(words.say(lang, key, &[]));
            cells.resize(HEADS.len() - 1, String::new());
        }
    };
    for cell in &mut cells {
        // A spreadsheet takes a cell that begins like this for a formula.
        if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
            cell.insert(0, '\'');
        }
    }
    cells.push(canonical(item));
    cells
}

impl About<'_> {
    /// The cells between an entry's number and its time.
    fn cells(self) -> [String; 5] {
        match self {
            About::Meeting(meeting) => [
                meeting.summary.title.clone(),
                meeting.summary.when.clone(),
                meeting.summary.service.clone(),
                meeting.routine.clone(),
                meeting.version.to_string(),
            ],
            About::Incident(incident) => {
                let (title, when) = (incident.title.clone(), incident.when.clone());
                [title, when, String::new(), String::new(), String::new()]
            }
        }
    }
}

/// The digest of a table: each line's number of cells, then each cell's length and bytes.
pub fn digest(rows: &[Vec<String>]) -> String {
    let mut bytes = Vec::new();
    for row in rows {
        bytes.extend((row.len() as u64).to_be_bytes());
        for cell in row {
            bytes.extend((cell.len() as u64).to_be_bytes());
            bytes.extend(cell.as_bytes());
        }
    }
    digest_of_bytes(&[&bytes]).to_string()
}

pub fn encode(rows: &[Vec<String>]) -> String {
    let mut csv = String::from('\u{feff}');
    for row in rows {
        for (index, cell) in row.iter().enumerate() {
            csv.push_str(if index > 0 { ",\"" } else { "\"" });
            csv.push_str(&cell.replace('"', "\"\""));
            csv.push('"');
        }
        csv.push_str("\r\n");
    }
    csv
}
