//! `klubba invite`: an invitation written from a routine, with everything it asks for.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::anyhow;
use clap::{Args, ValueEnum};
use jiff::SignedDuration;
use jiff::civil::DateTime;
use klubba_core::draft::{Draft, Sender};
use klubba_core::office::{Office, Packed};
use klubba_core::review::{self, Finding};
use klubba_core::routine::{Audience, Severity};
use klubba_core::store::Store;
use klubba_core::text::Lang;

use super::{Ending, Outcome, print_json, stored};
use crate::wall_clock;

#[derive(Args)]
pub struct Invite {
    /// Id of the routine.
    #[arg(long)]
    routine: String,
    /// Id of the service; the routine's first one if left out.
    #[arg(long)]
    service: Option<String>,
    /// One or two languages, such as `sv` or `sv,en`.
    #[arg(long, value_delimiter = ',', value_parser = super::lang, required = true)]
    lang: Vec<Lang>,
    /// What the meeting is called; the kind of meeting if left out.
    #[arg(long, default_value = "")]
    title: String,
    /// Why the meeting is held.
    #[arg(long, default_value = "")]
    purpose: String,
    /// Local date and time, such as `2026-11-26T15:30`.
    #[arg(long)]
    start: DateTime,
    /// Length, such as `30m` or `1h 30m`.
    #[arg(long, default_value = "1h")]
    duration: SignedDuration,
    /// IANA name of the zone the start is in; the organisation's country's if left out.
    #[arg(long)]
    zone: Option<String>,
    /// The link that lets people in.
    #[arg(long, default_value = "")]
    link: String,
    #[arg(long)]
    meeting_type: Option<String>,
    #[arg(long, value_enum)]
    audience: Option<AudienceWord>,
    /// Id of the legal basis, such as `public_interest`.
    #[arg(long)]
    legal_basis: Option<String>,
    /// The organiser's own words.
    #[arg(long, default_value = "")]
    message: String,
    #[arg(long, default_value = "")]
    policy_url: String,
    /// In whose name the invitation goes out; the routine's organisation if left out.
    #[arg(long, default_value = "")]
    organisation: String,
    /// The organiser's own name under the invitation.
    #[arg(long, default_value = "")]
    signature: String,
    /// Answer to one of the routine's questions, such as `listeners=yes`.
    #[arg(long = "fact", value_parser = fact, value_name = "FACT=yes|no")]
    facts: Vec<(String, bool)>,
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum AudienceWord {
    Guardians,
    Internal,
    External,
    Public,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Html,
    Ics,
    Json,
}

fn fact(text: &str) -> Result<(String, bool), String> {
    match text.split_once('=') {
        Some((fact, "yes" | "true")) => Ok((fact.to_owned(), true)),
        Some((fact, "no" | "false")) => Ok((fact.to_owned(), false)),
        _ => Err("FACT=yes or FACT=no".to_owned()),
    }
}

impl Invite {
    pub fn run(self, data_dir: Option<&Path>) -> Outcome {
        let now = wall_clock::now();
        let office = self.office(data_dir, now)?;
        if self.lang.len() > 2 {
            return Err(Ending::BadInput("at most two languages".to_owned()));
        }
        let draft = self.draft(&office, now)?;
        let sender = Sender {
            signature: self.signature.clone(),
            organisation: self.organisation.clone(),
            policy_url: self.policy_url.clone(),
            ..Sender::default()
        };
        let uid = format!("{}@klubba.se", uuid::Uuid::new_v4());
        let packed = office.pack(&draft, &sender, (&uid, draft.lang()), now)?;
        let can_be_sent = review::can_be_sent(&packed.findings);
        match self.format {
            Format::Json => print_json(&packed)?,
            _ if !can_be_sent => {}
            Format::Text => print!("{}\n\n{}", packed.subject, packed.text),
            Format::Html => print!("{}", packed.html),
            Format::Ics => print!("{}", packed.ics),
        }
        tell(&packed, self.format);
        if can_be_sent { Ok(()) } else { Err(Ending::Findings(String::new())) }
    }

    /// A shipped routine needs no stored data; another one is looked up.
    fn office(&self, data_dir: Option<&Path>, now: jiff::Timestamp) -> Result<Office, Ending> {
        let fresh = Office::open(Store::open_in_memory()?, now)?;
        if fresh.has_routine(&self.routine) {
            return Ok(fresh);
        }
        let known = fresh.routine_ids().join(", ");
        let stored = stored::open(data_dir)?;
        match stored {
            Some(office) if office.has_routine(&self.routine) => Ok(office),
            _ => Err(Ending::BadInput(format!("no routine {}; there are {known}", self.routine))),
        }
    }

    fn draft(&self, office: &Office, now: jiff::Timestamp) -> Result<Draft, Ending> {
        let choices = office.choices_for(&self.routine, now)?;
        known("service", self.service.as_deref(), &choices.services)?;
        known("meeting type", self.meeting_type.as_deref(), &choices.meeting_types)?;
        known("legal basis", self.legal_basis.as_deref(), &choices.legal_bases)?;
        let facts: Vec<String> = choices.questions.iter().map(|asked| asked.fact.clone()).collect();
        if let Some((fact, _)) = self.facts.iter().find(|(fact, _)| !facts.contains(fact)) {
            let facts = facts.join(", ");
            return Err(Ending::BadInput(format!("no fact {fact}; there are: {facts}")));
        }
        let minutes = self.duration.as_mins();
        let minutes = u32::try_from(minutes).map_err(|_| anyhow!("the duration is negative"))?;
        let mut draft =
            office.draft_of_kind(&self.routine, self.meeting_type.as_deref(), self.lang[0], now)?;
        draft.languages.clone_from(&self.lang);
        draft.title.clone_from(&self.title);
        if !self.purpose.is_empty() {
            draft.purpose.clone_from(&self.purpose);
        } else {
            // Each language then has the kind of meeting's own words.
            draft.purpose.clear();
        }
        draft.date = self.start.date().to_string();
        draft.time = self.start.strftime("%H:%M").to_string();
        draft.minutes = minutes;
        draft.time_zone = self.zone.clone().unwrap_or_else(|| office.zone_of(&self.routine));
        draft.link.clone_from(&self.link);
        draft.message.clone_from(&self.message);
        draft.answers = BTreeMap::from_iter(self.facts.clone());
        if self.service.is_some() {
            draft.service.clone_from(&self.service);
        }
        if let Some(audience) = self.audience {
            draft.audience = Some(audience.into());
        }
        if self.legal_basis.is_some() {
            draft.legal_basis.clone_from(&self.legal_basis);
        }
        Ok(draft)
    }
}

impl From<AudienceWord> for Audience {
    fn from(word: AudienceWord) -> Audience {
        match word {
            AudienceWord::Guardians => Audience::Guardians,
            AudienceWord::Internal => Audience::Internal,
            AudienceWord::External => Audience::External,
            AudienceWord::Public => Audience::Public,
        }
    }
}

/// Refuses a word that is not among the choices, and names them.
fn known(what: &str, given: Option<&str>, choices: &[klubba_core::form::Choice]) -> Outcome {
    let Some(given) = given else { return Ok(()) };
    if choices.iter().any(|choice| choice.id == given) {
        return Ok(());
    }
    let ids: Vec<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
    Err(Ending::BadInput(format!("no {what} {given}; there are: {}", ids.join(", "))))
}

/// Findings go to stderr, so that what is printed can be used as it is.
fn tell(packed: &Packed, format: Format) {
    if format == Format::Json {
        return;
    }
    for Finding { severity, title, text, source, .. } in &packed.findings {
        let mark = match severity {
            Severity::Block => "✗",
            Severity::Warn => "!",
            Severity::Hint => "·",
        };
        let source = source.as_deref().map(|source| format!(" [{source}]")).unwrap_or_default();
        eprintln!("{mark} {title}. {text}{source}");
    }
}
