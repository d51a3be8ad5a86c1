//! An invitation that is being written: what the organiser has filled in so far.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Zoned};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::condition::{Facts, REPLACES_EARLIER, Value};
use crate::document::is_web_address;
use crate::law::LegalBasis;
use crate::library::Library;
use crate::reminder::ImportedKey;
use crate::routine::{Audience, Medium, MeetingType, Routine};
use crate::service::Service;
use crate::step::Tick;
use crate::text::Lang;

/// The longest meeting, in minutes: a day.
pub const MAX_MINUTES: u32 = 24 * 60;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Draft {
    pub routine_id: String,
    pub meeting_type: Option<String>,
    pub title: String,
    pub purpose: String,
    /// `2026-11-26`, or empty.
    pub date: String,
    /// As typed: `15.30`, `15:30`, `1530`, `15`.
    pub time: String,
    pub minutes: u32,
    /// IANA name of the zone the time is in.
    pub time_zone: String,
    pub service: Option<String>,
    pub link: String,
    pub audience: Option<Audience>,
    pub legal_basis: Option<String>,
    /// The invitation's languages, one or two; the first is the meeting's.
    pub languages: Vec<Lang>,
    pub message: String,
    /// Answers to the routine's questions, by fact.
    pub answers: BTreeMap<String, bool>,
    /// Findings of the text checker that stay, by id, and why; forgotten when it is sent.
    pub kept: BTreeMap<String, String>,
    /// What no longer holds of the invitation that went out before; none: this is the first.
    #[serde(default)]
    pub replaces: Option<Replaces>,
    /// The meeting of a calendar that it is prepared for.
    #[serde(default)]
    pub imported: Option<ImportedKey>,
    /// Id of the class of data that will come up; none: not said.
    #[serde(default)]
    pub data_class: Option<String>,
    /// What else than speech will be used.
    #[serde(default)]
    pub media: Vec<Medium>,
    /// What was ticked before sending, by the rule's key; recorded once it is sent.
    #[serde(default)]
    pub ticked: BTreeMap<String, Tick>,
    /// The meeting that was asked for, where only some may create it; none: nothing was asked.
    #[serde(default)]
    pub requested: Option<u32>,
}

/// What of an earlier invitation has changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Replaces {
    pub link: bool,
    pub time: bool,
}

/// Who signs, and for whom; from the settings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sender {
    pub signature: String,
    /// Empty: the routine's organisation.
    pub organisation: String,
    /// Empty: the routine's address.
    pub policy_url: String,
    /// Words of the organisation's own that the text checker lets pass.
    pub own_words: Vec<String>,
    /// The organiser's role, by the routine's id.
    pub roles: BTreeMap<String, String>,
}

impl Sender {
    /// The organiser's role under a routine, where she has said it.
    pub fn role(&self, routine_id: &str) -> Option<&String> {
        self.roles.get(routine_id)
    }
}

/// Why a time cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeProblem {
    NoDate,
    NoTime,
    /// Not a time of day.
    Unreadable,
    /// The clocks go forward over it.
    DoesNotExist,
    UnknownZone,
    /// No length, or more than a day.
    Length,
}

/// A draft with everything it names looked up.
#[derive(Clone, Copy, Debug)]
pub struct Resolved<'l> {
    pub draft: &'l Draft,
    pub routine: &'l Routine,
    pub meeting_type: Option<&'l MeetingType>,
    pub service: Option<&'l Service>,
    pub legal_basis: Option<&'l LegalBasis>,
}

impl Draft {
    /// The draft as a meeting keeps it: without what belongs to its writing alone.
    pub fn without_private(&self) -> Draft {
        Draft { kept: BTreeMap::new(), ticked: BTreeMap::new(), requested: None, ..self.clone() }
    }

    /// Looks up what the draft names; none where the routine is unknown.
    pub fn resolve<'l>(&'l self, library: &'l Library) -> Option<Resolved<'l>> {
        let routine = library.routine(&self.routine_id)?;
        let meeting_type = self.meeting_type.as_deref().and_then(|id| routine.meeting_type(id));
        let own = self.legal_basis.as_deref();
        let basis = own
            .or_else(|| meeting_type?.legal_basis.as_deref())
            .or(routine.organisation.default_legal_basis.as_deref());
        Some(Resolved {
            draft: self,
            routine,
            meeting_type,
            service: self.service.as_deref().and_then(|id| library.service(id)),
            legal_basis: basis.and_then(|id| library.law.legal_basis(id)),
        })
    }

    /// The first language, which is the one spoken in the meeting.
    pub fn lang(&self) -> Lang {
        self.languages.first().copied().unwrap_or(Lang::En)
    }

    /// Start and end in the draft's own zone.
    pub fn times(&self) -> Result<(Zoned, Zoned), TimeProblem> {
        let date: Date = match self.date.trim() {
            "" => return Err(TimeProblem::NoDate),
            written => written.parse().map_err(|_| TimeProblem::NoDate)?,
        };
        let time = read_time(&self.time)?;
        let zone = TimeZone::get(&self.time_zone).map_err(|_| TimeProblem::UnknownZone)?;
        if !(1..=MAX_MINUTES).contains(&self.minutes) {
            return Err(TimeProblem::Length);
        }
        let start = zone.to_ambiguous_zoned(DateTime::from_parts(date, time));
        if matches!(start.offset(), AmbiguousOffset::Gap { .. }) {
            return Err(TimeProblem::DoesNotExist);
        }
        let start = start.compatible().map_err(|_| TimeProblem::Unreadable)?;
        let length = SignedDuration::from_mins(i64::from(self.minutes));
        let end = start.checked_add(length).map_err(|_| TimeProblem::Length)?;
        Ok((start, end))
    }

    /// The link, if it is an address at all.
    pub fn join_link(&self) -> Option<&str> {
        let link = self.link.trim();
        is_web_address(link).then_some(link)
    }
}

/// A time of day as people type it.
pub(crate) fn read_time(written: &str) -> Result<Time, TimeProblem> {
    let written = written.trim();
    if written.is_empty() {
        return Err(TimeProblem::NoTime);
    }
    let parts: Vec<&str> = written.split(['.', ':', ',', ' ']).filter(|p| !p.is_empty()).collect();
    let (hour, minute) = match parts.as_slice() {
        [digits] if digits.len() <= 2 => (*digits, "0"),
        [digits] if digits.len() <= 4 && digits.is_ascii() => digits.split_at(digits.len() - 2),
        [hour, minute] if hour.len() <= 2 && minute.len() == 2 => (*hour, *minute),
        _ => return Err(TimeProblem::Unreadable),
    };
    let number = |digits: &str| digits.parse::<i8>().map_err(|_| TimeProblem::Unreadable);
    Time::new(number(hour)?, number(minute)?, 0, 0).map_err(|_| TimeProblem::Unreadable)
}

impl<'l> Resolved<'l> {
    /// What the draft is called: its title, else the kind of meeting, else its purpose.
    pub fn title(&self, lang: Lang) -> String {
        let own = self.draft.title.trim();
        match self.meeting_type {
            _ if !own.is_empty() => own.to_owned(),
            Some(kind) => kind.title.say(lang),
            None => self.draft.purpose.trim().to_owned(),
        }
    }

    /// The purpose as typed, else as the kind of meeting proposes it in the language.
    pub fn purpose(&self, lang: Lang) -> String {
        let own = self.draft.purpose.trim();
        match self.meeting_type {
            Some(kind) if own.is_empty() || kind.proposes(own) => kind.purpose.say(lang),
            _ => own.to_owned(),
        }
    }

    pub fn organisation(&self, sender: &Sender) -> String {
        let own = sender.organisation.trim();
        if own.is_empty() { self.routine.organisation.name.clone() } else { own.to_owned() }
    }

    /// The privacy policy's address; none where there is no usable one.
    pub fn policy_url(&self, sender: &Sender) -> Option<String> {
        let own = [sender.policy_url.trim(), self.routine.organisation.privacy_policy_url.trim()];
        let address = own.into_iter().find(|address| !address.is_empty())?;
        is_real_address(address).then(|| address.to_owned())
    }

    /// Everything that is known of the meeting, for the conditions of rules.
    pub fn facts(&self) -> Facts {
        let mut facts = self.routine.facts();
        let word = |text: &str| Value::Word(text.to_owned());
        let kind = self.meeting_type;
        for question in &self.routine.questions {
            let preset = kind.and_then(|kind| kind.facts.get(&question.fact).copied());
            let answer = self.draft.answers.get(&question.fact).copied();
            if let Some(answer) = answer.or(preset).or(question.default) {
                facts.insert(question.fact.clone(), Value::Bool(answer));
            }
        }
        for (fact, holds) in kind.map(|kind| &kind.facts).into_iter().flatten() {
            facts.entry(fact.clone()).or_insert(Value::Bool(*holds));
        }
        if let Some(audience) = self.draft.audience.or(kind.map(|kind| kind.audience)) {
            facts.insert("audience".to_owned(), word(audience.word()));
        }
        if let Some(kind) = kind {
            facts.insert("meeting_type".to_owned(), word(&kind.id));
        }
        if let Some(service) = self.service {
            facts.insert("service".to_owned(), word(&service.id));
        }
        if let Some(basis) = self.legal_basis {
            facts.insert("legal_basis".to_owned(), word(&basis.id));
        }
        let languages = self.draft.languages.iter().map(|lang| lang.code().to_owned()).collect();
        facts.insert("languages".to_owned(), Value::Words(languages));
        let link_known = Value::Bool(self.draft.join_link().is_some());
        facts.insert("link_known".to_owned(), link_known);
        let replaces = Value::Bool(self.draft.replaces.is_some());
        facts.insert(REPLACES_EARLIER.to_owned(), replaces);
        facts
    }
}

/// A web address that leads somewhere: not `#`, not an example, nothing left to fill in.
fn is_real_address(address: &str) -> bool {
    let Ok(url) = url::Url::parse(address) else { return false };
    let host = url.host_str().unwrap_or_default().trim_end_matches('.');
    // RFC 2606: names that lead nowhere.
    let example = host.split('.').any(|label| label == "example")
        || ["test", "invalid", "localhost"].iter().any(|end| host.rsplit('.').next() == Some(end));
    is_web_address(address) && host.contains('.') && !example && !address.contains(['{', '}'])
}
