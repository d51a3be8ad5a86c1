//! What lies on the organiser's desk when an invitation is written or a meeting held: the library,
//! the words, who she is, what is confirmed, and which day it is.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::condition::{Applies, Facts};
use crate::dates;
use crate::draft::{Resolved, Sender};
use crate::library::{Applicable, Library};
use crate::link::{LinkPatterns, LinkUse};
use crate::readiness::Readiness;
use crate::routine::{Channel, Output};
use crate::text::{Lang, Text};
use crate::words::Words;

#[derive(Clone, Copy)]
pub struct Desk<'d> {
    pub library: &'d Library,
    pub links: &'d LinkPatterns,
    pub words: &'d Words,
    pub sender: &'d Sender,
    pub readiness: &'d Readiness,
    /// Words for whom the meeting is about; in memory for one check alone.
    pub about: &'d [String],
    /// What is known of the link in the invitation.
    pub link_use: Option<&'d LinkUse>,
    /// The organiser's day, in her own zone.
    pub today: Date,
}

/// A draft on the desk: its facts, and the rules with their answer to them.
pub struct Case<'d> {
    pub desk: Desk<'d>,
    pub resolved: Resolved<'d>,
    pub facts: Facts,
    rules: Vec<(Applicable<'d>, Applies)>,
}

/// One place where a rule shows itself for this meeting.
#[derive(Clone, Copy)]
pub struct Shown<'d> {
    pub applicable: Applicable<'d>,
    pub applies: Applies,
    pub output: &'d Output,
}

impl<'d> Case<'d> {
    pub fn new(desk: Desk<'d>, resolved: Resolved<'d>) -> Case<'d> {
        let facts = resolved.facts();
        let rules = desk.library.rules(resolved.routine).into_iter();
        let rules = rules.map(|applicable| (applicable, applicable.rule.applies(&facts)));
        let rules = rules.filter(|(_, applies)| *applies != Applies::No).collect();
        Case { desk, resolved, facts, rules }
    }

    /// The rules that are, or may be, for this meeting.
    pub fn rules(&self) -> impl Iterator<Item = (Applicable<'d>, Applies)> {
        self.rules.iter().copied()
    }

    pub fn rule(&self, key: &str) -> Option<Applicable<'d>> {
        self.rules().map(|(applicable, _)| applicable).find(|found| found.rule.key == key)
    }

    /// What is shown in one channel, in the routine's order.
    pub fn shown(&self, channel: Channel) -> impl Iterator<Item = Shown<'d>> {
        self.rules().flat_map(move |(applicable, applies)| {
            let outputs = applicable.rule.outputs(channel);
            outputs.map(move |output| Shown { applicable, applies, output })
        })
    }

    /// The values for the holes in the routine's texts.
    pub fn values(&self, lang: Lang) -> BTreeMap<&'static str, String> {
        let Resolved { draft, meeting_type, service, legal_basis, .. } = &self.resolved;
        let words = self.desk.words;
        let mut values = BTreeMap::from([
            ("organisation", self.resolved.organisation(self.desk.sender)),
            ("purpose", self.resolved.purpose(lang)),
            ("link", draft.join_link().unwrap_or_default().to_owned()),
        ]);
        if let Some(url) = self.resolved.policy_url(self.desk.sender) {
            values.insert("policy_url", url);
        }
        if let Some(kind) = meeting_type {
            values.insert("meeting_type", kind.title.say(lang));
        }
        if let Some(service) = service {
            values.insert("service", service.name.clone());
        }
        if let Some(basis) = legal_basis {
            values.insert("legal_basis", basis.text.say(lang));
        }
        if let Ok((start, end)) = draft.times() {
            values.insert("date", dates::date(words, lang, start.date()));
            values.insert("start", dates::time(words, lang, start.time()));
            values.insert("end", dates::time(words, lang, end.time()));
        }
        values
    }

    /// A routine's text with its holes filled as far as possible; what is missing reads «…».
    pub fn say(&self, text: &Text, lang: Lang) -> String {
        let (mut filled, holes) = {
            let text = text.say(lang);
            let (filled, holes) = crate::placeholder::fill(&text, &self.values(lang));
            (filled, holes.into_iter().map(str::to_owned).collect::<Vec<_>>())
        };
        for hole in holes {
            filled = filled.replace(&format!("{{{hole}}}"), "…");
        }
        filled
    }
}
