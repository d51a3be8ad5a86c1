//! What an auditor is shown: meetings with what was said, ticked and decided, and when.
//!
//! Names nobody: no participant is ever stored, and the words are the routine's.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::dates;
use crate::form::Choice;
use crate::routine::Channel;
use crate::run::{MeetingSummary, Run};
use crate::source;
use crate::store::{Entry, EntryKind, MeetingRecord};
use crate::text::Lang;
use crate::text_review;
use crate::words::{Words, arg};

/// Which meetings are meant; what is left out does not narrow.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct HistoryFilter {
    /// Beginnings of words in title, service, routine or date.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub search: String,
    /// The first day a meeting was held, where the organiser is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// The last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[specta(type = Option<String>)]
    pub to: Option<Date>,
    /// A routine's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub routine: Option<String>,
    /// The name of the organisation whose routine it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_id: Option<u32>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HistoryPage {
    pub total: u32,
    pub months: Vec<HistoryMonth>,
    pub next_offset: Option<u32>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HistoryMonth {
    /// «november 2026».
    pub label: String,
    pub rows: Vec<HistoryRow>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HistoryRow {
    pub meeting_id: u32,
    pub day: String,
    pub title: String,
    pub routine: String,
    /// How far it came, in words: «sent», «opened», «not cleaned up».
    pub marks: Vec<String>,
    pub complete: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HistoryMeeting {
    pub summary: MeetingSummary,
    pub routine: String,
    pub version: u32,
    pub facts: Vec<Choice>,
    pub events: Vec<HistoryEvent>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HistoryEvent {
    /// The entry's place in the chain.
    pub number: u32,
    pub at: String,
    pub what: String,
    /// «Corrected in no. 17».
    pub corrected: Option<String>,
    /// The rule's words.
    pub rule: Option<String>,
    /// Where the rule stands.
    pub source: Option<String>,
}

/// Detail of a `Changed` entry: the organiser said that the old link was closed first.
pub const OLD_LINK_CLOSED: &str = "old_link_closed";

/// Value of a `Moved` entry: the calendar gave the meeting another link, not another time.
pub const MOVED_LINK: &str = "link";

impl HistoryFilter {
    pub fn of_search(search: &str) -> HistoryFilter {
        HistoryFilter { search: search.to_owned(), ..HistoryFilter::default() }
    }

    /// Whether it asks for nothing but a time.
    pub fn is_by_time(&self) -> bool {
        HistoryFilter { from: None, to: None, ..self.clone() }.is_everything()
    }

    /// Whether it leaves nothing out.
    pub fn is_everything(&self) -> bool {
        self.search.trim().is_empty() && *self == HistoryFilter::of_search(&self.search)
    }
}

impl Run<'_, '_> {
    pub fn history_row(&self) -> HistoryRow {
        let marks = self.marks();
        let words = self.case.desk.words;
        let say = |key: &str| words.say(self.lang, key, &[]);
        HistoryRow {
            routine: self.case.resolved.routine.title.say(self.lang),
            complete: (marks.contains(&"closed") || marks.contains(&"cancelled"))
                && marks.iter().all(|mark| !mark.starts_with("not") && *mark != "requested"),
            marks: marks.into_iter().map(|mark| say(&format!("mark-{mark}"))).collect(),
            ..bare_row(self.record, words, self.lang)
        }
    }

    fn marks(&self) -> Vec<&'static str> {
        let is_silent = self.case.shown(Channel::ReadAloud).next().is_none();
        let has = |kind: EntryKind| self.entries.iter().any(|entry| entry.kind == kind);
        let mut marks = vec![match has(EntryKind::Sent) {
            true => "sent",
            false if has(EntryKind::Requested) => "requested",
            false => "not-sent",
        }];
        let started = self.now >= self.record.start_at;
        if has(EntryKind::Opened) {
            marks.push("opened");
        } else if started && !is_silent {
            marks.push("not-opened");
        }
        if self.record.cancelled_at.is_some() {
            return vec![marks[0], "cancelled"];
        }
        if has(EntryKind::Closed) {
            marks.push("closed");
        } else if self.now >= self.record.end_at {
            marks.push("not-closed");
        }
        marks
    }

    pub fn history_meeting(&self) -> HistoryMeeting {
        let routine = self.case.resolved.routine;
        HistoryMeeting {
            summary: self.summary(),
            routine: routine.title.say(self.lang),
            version: routine.version,
            facts: self.facts(),
            events: self.told().map(|entry| self.event(entry)).collect(),
        }
    }

    fn facts(&self) -> Vec<Choice> {
        let words = self.case.desk.words;
        let resolved = &self.case.resolved;
        let mut facts = Vec::new();
        let mut add = |key: &str, value: Option<String>| {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                facts.push(Choice { id: words.say(self.lang, key, &[]), label: value });
            }
        };
        add("fact-purpose", Some(resolved.purpose(self.lang)));
        add("fact-legal-basis", resolved.legal_basis.map(|basis| basis.text.say(self.lang)));
        add("fact-meeting-type", resolved.meeting_type.map(|kind| kind.title.say(self.lang)));
        let audience = resolved.draft.audience;
        add(
            "fact-audience",
            audience.map(|audience| {
                words.say(self.lang, &format!("audience-{}", audience.word()), &[])
            }),
        );
        facts
    }

    /// The entries worth telling: of each kind of head only the last count.
    fn told(&self) -> impl Iterator<Item = &Entry> {
        let counted = |entry: &Entry| entry.kind == EntryKind::Counted;
        self.entries.iter().enumerate().filter_map(move |(at, entry)| {
            let again = |later: &Entry| counted(later) && later.channel == entry.channel;
            let is_last = !self.entries[at + 1..].iter().any(again);
            (!counted(entry) || is_last).then_some(entry)
        })
    }

    fn event(&self, entry: &Entry) -> HistoryEvent {
        let words = self.case.desk.words;
        let applicable = entry.rule_key.as_deref().and_then(|key| self.case.rule(key));
        let later = self.entries.iter().rev().find(|later| later.corrects == Some(entry.number));
        let number = |number: u32| arg("number", number.to_string().as_str());
        HistoryEvent {
            number: entry.number,
            corrected: later
                .map(|later| words.say(self.lang, "history-corrected", &[number(later.number)])),
            at: dates::recorded(words, self.lang, entry.at, &self.record.zone()),
            what: self.what(entry),
            rule: applicable.map(|applicable| self.case.say(&applicable.rule.text, self.lang)),
            source: applicable.map(|applicable| source::place(applicable, words, self.lang)),
        }
    }

    fn what(&self, entry: &Entry) -> String {
        let words = self.case.desk.words;
        let value = entry.value.as_deref().unwrap_or_default();
        match entry.kind {
            EntryKind::Sent => {
                words.say(self.lang, &format!("event-sent-{}", value.replace('_', "-")), &[])
            }
            EntryKind::Requested => words.say(self.lang, "event-requested", &[]),
            EntryKind::Kept => {
                let category = words.say(self.lang, &format!("check-category-{value}"), &[]);
                let reason = entry.detail.as_deref().unwrap_or_default();
                let reason = text_review::reason(words, reason, self.lang);
                let args = [arg("category", category.as_str()), arg("reason", reason.as_str())];
                words.say(self.lang, "event-kept", &args)
            }
            EntryKind::Tick => {
                let aloud = entry.channel.as_deref() == Some("read_aloud");
                let key = match (aloud, value) {
                    (true, "done") => "event-said",
                    (true, "not_done") => "event-not-said",
                    (_, "done") => "event-ticked",
                    (_, "not_done") => "event-not-done",
                    (_, "not_applicable") => "event-not-applicable",
                    _ => "event-unticked",
                };
                words.say(self.lang, key, &[])
            }
            EntryKind::Stage => {
                words.say(self.lang, &format!("event-stage-{}", value.replace('_', "-")), &[])
            }
            EntryKind::Counted => {
                let head = entry.channel.as_deref().unwrap_or_default().replace('_', "-");
                let count: u32 = value.parse().unwrap_or(0);
                words.say(self.lang, &format!("event-{head}"), &[arg("count", count)])
            }
            EntryKind::Incident => words.say(self.lang, "event-incident", &[]),
            EntryKind::Opened => words.say(self.lang, "event-opened", &[]),
            EntryKind::Decision => {
                let rule = entry.rule_key.as_deref().and_then(|key| self.case.rule(key));
                let branch =
                    rule.and_then(|found| found.rule.branches.iter().find(|b| b.key == value));
                let answer = branch.map(|branch| self.case.say(&branch.text, self.lang));
                let mut answer = answer.unwrap_or_else(|| value.to_owned());
                if let Some(detail) = entry.detail.as_deref().filter(|detail| !detail.is_empty()) {
                    answer = format!("{answer} – {detail}");
                }
                words.say(self.lang, "event-decided", &[arg("answer", answer.as_str())])
            }
            EntryKind::Correction => {
                let detail = entry.detail.as_deref().unwrap_or_default();
                let corrected = entry.corrects.unwrap_or_default().to_string();
                let args = [arg("number", corrected.as_str()), arg("text", detail)];
                words.say(self.lang, "event-correction", &args)
            }
            EntryKind::ReminderShown | EntryKind::ReminderAnswered => {
                let place = entry.channel.as_deref().unwrap_or("window");
                let what = match entry.kind {
                    EntryKind::ReminderShown => "shown",
                    _ => "answered",
                };
                let hindered = match value {
                    "" => String::new(),
                    hindrance => format!("-{}", hindrance.replace('_', "-")),
                };
                words.say(self.lang, &format!("event-reminder-{what}-{place}{hindered}"), &[])
            }
            EntryKind::WentOn => {
                let minutes = value.parse::<u32>().unwrap_or_default();
                words.say(self.lang, "event-went-on", &[arg("minutes", minutes)])
            }
            EntryKind::EndedNow => words.say(self.lang, "event-ended-now", &[]),
            EntryKind::ReminderMissed => words.say(self.lang, "event-reminder-missed", &[]),
            EntryKind::Moved if value == MOVED_LINK => {
                words.say(self.lang, "event-moved-link", &[])
            }
            EntryKind::Moved => words.say(self.lang, "event-moved", &[]),
            EntryKind::Withdrawn => words.say(self.lang, "event-withdrawn", &[]),
            EntryKind::Closed => words.say(self.lang, "event-closed", &[]),
            EntryKind::Changed => self.changed(entry),
            EntryKind::Cancelled => words.say(self.lang, "event-cancelled", &[]),
            EntryKind::Restored => words.say(self.lang, "event-restored", &[]),
        }
    }
}

impl Run<'_, '_> {
    /// What was changed, and what was said of the old link.
    fn changed(&self, entry: &Entry) -> String {
        let say = |key: &str| self.case.desk.words.say(self.lang, key, &[]);
        let value = entry.value.as_deref().unwrap_or_default();
        let mut changed = match value {
            "link" | "time" | "link-time" => say(&format!("event-changed-{value}")),
            _ => say("event-changed"),
        };
        if entry.detail.as_deref() == Some(OLD_LINK_CLOSED) {
            changed = format!("{changed} {}", say("event-old-link-closed"));
        }
        changed
    }
}

/// What can be said of a meeting without its routine.
pub fn bare_row(record: &MeetingRecord, words: &Words, lang: Lang) -> HistoryRow {
    let day = record.local_day();
    let weekday: String = dates::weekday(words, lang, day.weekday()).chars().take(3).collect();
    HistoryRow {
        meeting_id: record.id,
        day: format!("{} {weekday}", day.day()),
        title: record.title.clone(),
        routine: String::new(),
        marks: Vec::new(),
        complete: false,
    }
}
