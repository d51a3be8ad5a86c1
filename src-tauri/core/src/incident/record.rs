//! The record of an incident as it is read and written: what happened, when, roughly how much, what
//! was done, who was told and what was decided.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::deadline::{Deadline, DeadlineView};
use super::drill::{DrillContact, Scene};
use super::{Incident, IncidentEntry, IncidentEntryKind, IncidentState, OFFICER};
use crate::dates;
use crate::draft;
use crate::error::{Error, Result};
use crate::form::Choice;
use crate::history::HistoryEvent;
use crate::run::MeetingSummary;
use crate::words::{Arg, arg};

/// What happened and what was done fit on a page each.
pub const MAX_TEXT: usize = 4_000;
/// More heads or records than any meeting touches.
pub const MAX_COUNT: u32 = 10_000_000;
/// Of what cannot be read as a time, so much is repeated.
const MAX_QUOTE: usize = 40;
/// Roles that are asked about: who decides, and where incidents are reported.
const ROLES: [&str; 3] = [OFFICER, "incident", "it"];

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct IncidentView {
    pub id: u32,
    pub kind: String,
    pub title: String,
    pub meeting: Option<MeetingSummary>,
    pub state: IncidentState,
    /// The state in words.
    pub state_text: String,
    pub deadline: DeadlineView,
    pub form: IncidentForm,
    /// Every kind of data there is to choose.
    pub categories: Vec<Choice>,
    pub authority: Option<AuthorityView>,
    pub contacts: Vec<Told>,
    pub decision: Option<Decided>,
    /// When the authority was told, and its number for the case.
    pub notified: Option<String>,
    pub events: Vec<IncidentEvent>,
    /// Every step of the drill has an answer.
    pub is_drilled: bool,
    /// Why also what is not notified is written down.
    pub every: String,
}

/// What the organiser fills in; times are on the clock of the incident's zone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct IncidentForm {
    pub what: String,
    pub happened_date: String,
    pub happened_time: String,
    pub noticed_date: String,
    pub noticed_time: String,
    /// When the organisation knew; empty: when it was noticed.
    pub known_date: String,
    pub known_time: String,
    /// Ids of kinds of data.
    pub categories: Vec<String>,
    /// Roughly; none: not known.
    pub persons: Option<u32>,
    pub records: Option<u32>,
    pub measures: String,
    /// Whether those whom it is about were told; none: not yet.
    pub persons_told: Option<bool>,
    /// The organiser has seen what the text checker found, and says that it names nobody.
    pub names_nobody: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AuthorityView {
    pub name: String,
    pub form_url: String,
    pub text: String,
    /// Where this is from, and when it was verified.
    pub source: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Told {
    #[serde(flatten)]
    pub contact: DrillContact,
    /// When she was told.
    pub at: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Decided {
    pub text: String,
    pub reason: String,
    pub at: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct IncidentEvent {
    pub at: String,
    pub what: String,
}

/// An incident as the history tells it: every entry, with its number in the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryIncident {
    pub id: u32,
    pub title: String,
    /// When it was noticed.
    pub when: String,
    pub state: String,
    pub events: Vec<HistoryEvent>,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct IncidentRow {
    pub id: u32,
    pub title: String,
    pub when: String,
    pub meeting: Option<String>,
    pub state: IncidentState,
    pub state_text: String,
    /// «23 h kvar», as long as the hours run.
    pub left: Option<String>,
}

impl IncidentForm {
    /// The fields as entries hold them, in a fixed order.
    ///
    /// # Errors
    /// `Invalid` for a time that cannot be read, a text or a number out of bounds.
    pub fn fields(&self, incident: &Incident<'_>) -> Result<Vec<(&'static str, String)>> {
        for text in [&self.what, &self.measures] {
            if text.chars().count() > MAX_TEXT {
                let reason = MAX_TEXT.to_string();
                return Err(Error::Invalid { field: "detail_length", reason });
            }
        }
        for count in [self.persons, self.records].into_iter().flatten() {
            if count > MAX_COUNT {
                return Err(Error::Invalid { field: "count", reason: MAX_COUNT.to_string() });
            }
        }
        let happened = instant(incident, &self.happened_date, &self.happened_time)?;
        let noticed = instant(incident, &self.noticed_date, &self.noticed_time)?;
        let known = match (self.known_date.trim(), self.known_time.trim()) {
            ("", "") => String::new(),
            _ => instant(incident, &self.known_date, &self.known_time)?.to_string(),
        };
        let number = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
        let told = match self.persons_told {
            Some(true) => "yes",
            Some(false) => "no",
            None => "",
        };
        Ok(vec![
            ("what", self.what.trim().to_owned()),
            ("happened_at", happened.to_string()),
            ("noticed_at", noticed.to_string()),
            ("known_at", known),
            ("categories", self.categories.join(",")),
            ("persons", number(self.persons)),
            ("records", number(self.records)),
            ("measures", self.measures.trim().to_owned()),
            ("persons_told", told.to_owned()),
        ])
    }
}

/// A local time as the organiser typed it; of an hour that is repeated the first, which leaves less
/// time and is therefore the safe one.
fn instant(incident: &Incident<'_>, date: &str, time: &str) -> Result<Timestamp> {
    let unreadable = || {
        let typed = format!("{date} {time}");
        let reason = typed.chars().take(MAX_QUOTE).collect();
        Error::Invalid { field: "incident_time", reason }
    };
    let date: Date = date.trim().parse().map_err(|_| unreadable())?;
    let time = draft::read_time(time).map_err(|_| unreadable())?;
    let local = DateTime::from_parts(date, time);
    let ambiguous = incident.zone().to_ambiguous_timestamp(local);
    ambiguous.compatible().map_err(|_| unreadable())
}

impl Scene<'_, '_> {
    pub fn row(&self, incident: &Incident<'_>, meeting: Option<String>) -> IncidentRow {
        let state = incident.state();
        let deadline = Deadline::of(incident, &self.guide.deadline);
        IncidentRow {
            id: incident.record.id,
            title: self.title(incident),
            when: self.recorded(incident, incident.noticed_at()),
            meeting,
            state_text: self.say(&format!("incident-state-{}", state.word()), &[]),
            left: state.is_open().then(|| deadline.left(self.now, self.words, self.lang)),
            state,
        }
    }

    pub fn view(&self, incident: &Incident<'_>, meeting: Option<MeetingSummary>) -> IncidentView {
        let state = incident.state();
        let rule = &self.guide.deadline;
        let deadline = Deadline::of(incident, rule);
        let drill = self.drill(incident, meeting.clone());
        let roles = ROLES.map(str::to_owned);
        let told = |contact: DrillContact| {
            let told = incident.last(IncidentEntryKind::Told, Some(&contact.role));
            Told { at: told.map(|entry| self.recorded(incident, entry.at)), contact }
        };
        IncidentView {
            id: incident.record.id,
            kind: incident.record.kind.clone(),
            title: self.title(incident),
            meeting,
            state_text: self.say(&format!("incident-state-{}", state.word()), &[]),
            state,
            deadline: deadline.view(rule, (self.now, &incident.zone()), self.words, self.lang),
            form: self.form(incident),
            categories: self
                .guide
                .categories
                .iter()
                .map(|own| Choice { id: own.id.clone(), label: own.text.say(self.lang) })
                .collect(),
            authority: self.authority(&incident.record.country),
            contacts: self.contacts(&roles).into_iter().map(told).collect(),
            decision: self.decision(incident),
            notified: incident.last(IncidentEntryKind::Notified, None).map(|entry| {
                let number = entry.value.as_deref().unwrap_or_default();
                format!("{} {number}", self.recorded(incident, entry.at)).trim().to_owned()
            }),
            events: incident
                .entries
                .iter()
                .filter(|entry| entry.kind != IncidentEntryKind::StepStarted)
                .map(|entry| self.event(incident, entry))
                .collect(),
            is_drilled: !drill.is_going(),
            every: rule.every.say(self.lang),
        }
    }

    pub fn history(&self, incident: &Incident<'_>) -> HistoryIncident {
        let row = self.row(incident, None);
        let args = [arg("id", row.id), arg("title", row.title.as_str())];
        let event = |entry: &IncidentEntry| {
            let IncidentEvent { at, what } = self.event(incident, entry);
            HistoryEvent { number: entry.number, at, what, ..HistoryEvent::default() }
        };
        HistoryIncident {
            id: row.id,
            title: self.say("incident-page-title", &args),
            when: row.when,
            state: row.state_text,
            events: incident.entries.iter().map(event).collect(),
        }
    }

    fn title(&self, incident: &Incident<'_>) -> String {
        let kind = self.guide.kind(&incident.record.kind);
        kind.map_or_else(|| incident.record.kind.clone(), |kind| kind.title.say(self.lang))
    }

    fn say(&self, key: &str, args: &[Arg]) -> String {
        self.words.say(self.lang, key, args)
    }

    fn recorded(&self, incident: &Incident<'_>, at: Timestamp) -> String {
        dates::recorded(self.words, self.lang, at, &incident.zone())
    }

    fn form(&self, incident: &Incident<'_>) -> IncidentForm {
        let kind = self.guide.kind(&incident.record.kind);
        let text = |field: &str| incident.noted(field).unwrap_or_default().to_owned();
        let happened = || kind.map(|kind| kind.happened.say(self.lang)).unwrap_or_default();
        let categories = match incident.noted("categories") {
            Some(noted) => {
                noted.split(',').filter(|id| !id.is_empty()).map(str::to_owned).collect()
            }
            None => kind.map(|kind| kind.categories.clone()).unwrap_or_default(),
        };
        let local = |at: Timestamp| {
            let local = at.to_zoned(incident.zone());
            let time = dates::time(self.words, self.lang, local.time());
            (local.date().to_string(), time)
        };
        let (happened_date, happened_time) = local(incident.happened_at());
        let (noticed_date, noticed_time) = local(incident.noticed_at());
        let known = incident.noted("known_at").and_then(|at| at.parse().ok()).map(local);
        let (known_date, known_time) = known.unwrap_or_default();
        IncidentForm {
            what: incident.noted("what").map_or_else(happened, str::to_owned),
            happened_date,
            happened_time,
            noticed_date,
            noticed_time,
            known_date,
            known_time,
            categories,
            persons: text("persons").parse().ok(),
            records: text("records").parse().ok(),
            measures: text("measures"),
            persons_told: match incident.noted("persons_told") {
                Some("yes") => Some(true),
                Some("no") => Some(false),
                _ => None,
            },
            names_nobody: false,
        }
    }

    fn authority(&self, country: &str) -> Option<AuthorityView> {
        let authority = self.guide.authority(country)?;
        let verified = authority.verified_on.map(|on| dates::day(self.words, self.lang, on));
        let certainty = format!("certainty-{:?}", authority.certainty).to_lowercase();
        let args = [
            arg("source", authority.source.as_str()),
            arg("day", verified.unwrap_or_default().as_str()),
            arg("certainty", self.say(&certainty, &[]).as_str()),
        ];
        Some(AuthorityView {
            name: authority.name.clone(),
            form_url: authority.form_url.clone(),
            text: authority.text.say(self.lang),
            source: self.say("clicks-source", &args),
        })
    }

    fn decision(&self, incident: &Incident<'_>) -> Option<Decided> {
        let entry = incident.last(IncidentEntryKind::Decided, None)?;
        let word = entry.value.as_deref()?.replace('_', "-");
        Some(Decided {
            text: self.say(&format!("incident-verdict-{word}"), &[]),
            reason: entry.key.clone().unwrap_or_default(),
            at: self.recorded(incident, entry.at),
        })
    }

    /// What was done and said, in words.
    fn event(&self, incident: &Incident<'_>, entry: &IncidentEntry) -> IncidentEvent {
        let key = entry.key.as_deref().unwrap_or_default();
        let value = entry.value.as_deref().unwrap_or_default();
        let what = match entry.kind {
            IncidentEntryKind::StepStarted | IncidentEntryKind::StepFinished => {
                let state = self.guide.step(key).map(|step| step.state.say(self.lang));
                let state = state.unwrap_or_else(|| key.to_owned());
                let word = match (entry.kind, value) {
                    (IncidentEntryKind::StepStarted, _) => "started",
                    (_, "done") => "done",
                    _ => "passed",
                };
                self.say(&format!("incident-event-{word}"), &[arg("state", state.as_str())])
            }
            IncidentEntryKind::Noted => {
                let field = self.say(&format!("incident-field-{}", key.replace('_', "-")), &[]);
                let value = self.field_value(incident, key, value);
                let args = [arg("field", field.as_str()), arg("value", value.as_str())];
                self.say("incident-event-noted", &args)
            }
            IncidentEntryKind::Told => {
                let contact = self.contacts(&[key.to_owned()]).into_iter().next();
                let role = contact.map_or_else(|| key.to_owned(), |contact| contact.title);
                self.say("incident-event-told", &[arg("role", role.as_str())])
            }
            IncidentEntryKind::Decided => {
                let word = value.replace('_', "-");
                let verdict = self.say(&format!("incident-verdict-{word}"), &[]);
                match key {
                    "" => verdict,
                    reason => format!("{verdict} – {reason}"),
                }
            }
            IncidentEntryKind::Notified => {
                format!("{} {value}", self.say("incident-event-notified", &[])).trim().to_owned()
            }
        };
        let at = entry.at.to_zoned(incident.zone());
        let seconds = at.strftime(":%S");
        let at = dates::moment(self.words, self.lang, &at);
        use IncidentEntryKind::{StepFinished, StepStarted};
        let with_seconds = matches!(entry.kind, StepStarted | StepFinished);
        IncidentEvent { at: if with_seconds { format!("{at}{seconds}") } else { at }, what }
    }

    /// What a field holds, as a person reads it.
    pub(super) fn field_value(&self, incident: &Incident<'_>, field: &str, value: &str) -> String {
        let at = |value: &str| {
            let at: Option<Timestamp> = value.parse().ok();
            at.map(|at| self.recorded(incident, at))
        };
        match field {
            "happened_at" | "noticed_at" | "known_at" => at(value).unwrap_or_default(),
            "categories" => {
                let known = value.split(',').filter_map(|id| self.guide.category(id));
                let known = known.map(|category| match &category.law {
                    Some(law) => format!("{} ({law})", category.text.say(self.lang)),
                    None => category.text.say(self.lang),
                });
                known.collect::<Vec<_>>().join("; ")
            }
            "persons_told" if !value.is_empty() => {
                self.say(&format!("incident-persons-told-{value}"), &[])
            }
            _ => value.to_owned(),
        }
    }
}
