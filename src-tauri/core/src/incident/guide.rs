//! The guide for incidents: what can go wrong, the steps of each drill, the deadline, and whom to
//! tell where. All of it is data, with its sources.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::diagnostic::Diagnostic;
use crate::routine_file::{Fields, parse_with};
use crate::service::Certainty;
use crate::text::Text;

/// The file that ships with the program.
pub const GUIDE: &str = include_str!("../../../../routines/incident.toml");

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IncidentGuide {
    pub deadline: DeadlineRule,
    pub authorities: Vec<Authority>,
    pub categories: Vec<DataCategory>,
    pub steps: Vec<GuideStep>,
    /// The gravest first.
    pub kinds: Vec<IncidentKind>,
}

/// How long the organisation has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeadlineRule {
    pub hours: u32,
    /// Hours left at which the organiser is reminded.
    pub remind_at_left: Vec<u32>,
    pub law: String,
    pub source: String,
    pub verified_on: Option<Date>,
    pub text: Text,
    /// What to do once the time is out.
    pub late: Text,
    /// Why also what is not notified is written down.
    pub every: Text,
}

/// Who is notified in a country.
#[derive(Clone, Debug, PartialEq)]
pub struct Authority {
    pub country: String,
    pub name: String,
    pub form_url: String,
    pub certainty: Certainty,
    pub source: String,
    pub verified_on: Option<Date>,
    pub text: Text,
}

/// A kind of personal data, for rough answers.
#[derive(Clone, Debug, PartialEq)]
pub struct DataCategory {
    pub id: String,
    pub law: Option<String>,
    pub text: Text,
}

/// One step of a drill.
#[derive(Clone, Debug, PartialEq)]
pub struct GuideStep {
    pub key: String,
    pub action: Action,
    /// A service's task whose clicks are shown with it.
    pub task: Option<String>,
    /// Roles of the contacts to tell.
    pub contacts: Vec<String>,
    pub law: Option<String>,
    /// Shown only where a routine has words for it.
    pub only_by_routine: bool,
    pub text: Text,
    pub state: Text,
    pub reason: Option<Text>,
}

/// What the organiser does in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    Tick,
    /// Say a sentence aloud, in the meeting's language.
    Say,
    /// Paste the link of a new meeting.
    NewLink,
    /// Send the invitation with the new link.
    Invitation,
    /// Tell those who decide.
    Tell,
    /// Write the note.
    Note,
}

/// Something that can go wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct IncidentKind {
    pub id: String,
    pub title: Text,
    /// Proposed for the note; names nobody.
    pub happened: Text,
    pub steps: Vec<String>,
    /// Kinds of data that are proposed.
    pub categories: Vec<String>,
    /// Ids of the source documents' rules behind it.
    pub sources: Vec<String>,
}

impl IncidentGuide {
    /// The guide that ships; a test holds that it has no mistake.
    pub fn shipped() -> IncidentGuide {
        parse(GUIDE).0
    }

    pub fn kind(&self, id: &str) -> Option<&IncidentKind> {
        self.kinds.iter().find(|kind| kind.id == id)
    }

    pub fn step(&self, key: &str) -> Option<&GuideStep> {
        self.steps.iter().find(|step| step.key == key)
    }

    pub fn category(&self, id: &str) -> Option<&DataCategory> {
        self.categories.iter().find(|category| category.id == id)
    }

    pub fn authority(&self, country: &str) -> Option<&Authority> {
        self.authorities.iter().find(|authority| authority.country == country)
    }
}

/// Reads the guide; with diagnostics it is not fit for use.
pub fn parse(file: &str) -> (IncidentGuide, Vec<Diagnostic>) {
    let (guide, diagnostics) = parse_with(file, |fields| {
        let _format: Option<u32> = fields.required("format", "number");
        IncidentGuide {
            deadline: fields.table("deadline", read_deadline),
            authorities: fields.tables("authorities", read_authority),
            categories: fields.tables("categories", |category| DataCategory {
                id: category.text("id"),
                law: category.optional_text("law"),
                text: category.texts("text"),
            }),
            steps: fields.tables("steps", read_step),
            kinds: fields.tables("kinds", |kind| IncidentKind {
                id: kind.text("id"),
                title: kind.texts("title"),
                happened: kind.texts("happened"),
                steps: kind.or_default("steps", "words"),
                categories: kind.or_default("categories", "words"),
                sources: kind.or_default("sources", "words"),
            }),
        }
    });
    (guide.unwrap_or_default(), diagnostics)
}

fn read_deadline(fields: &mut Fields<'_, '_>) -> DeadlineRule {
    DeadlineRule {
        hours: fields.required("hours", "number").unwrap_or_default(),
        remind_at_left: fields.or_default("remind_at_left", "number"),
        law: fields.text("law"),
        source: fields.text("source"),
        verified_on: fields.date("verified_on"),
        text: fields.texts("text"),
        late: fields.texts("late"),
        every: fields.texts("every"),
    }
}

fn read_authority(fields: &mut Fields<'_, '_>) -> Authority {
    Authority {
        country: fields.text("country"),
        name: fields.text("name"),
        form_url: fields.text("form_url"),
        certainty: fields.word("certainty").unwrap_or(Certainty::Unsure),
        source: fields.text("source"),
        verified_on: fields.date("verified_on"),
        text: fields.texts("text"),
    }
}

fn read_step(fields: &mut Fields<'_, '_>) -> GuideStep {
    GuideStep {
        key: fields.text("key"),
        action: fields.word("action").unwrap_or(Action::Tick),
        task: fields.optional_text("task"),
        contacts: fields.or_default("contacts", "words"),
        law: fields.optional_text("law"),
        only_by_routine: fields.or_default("only_by_routine", "yes_no"),
        text: fields.texts("text"),
        state: fields.texts("state"),
        reason: fields.optional_texts("reason"),
    }
}
