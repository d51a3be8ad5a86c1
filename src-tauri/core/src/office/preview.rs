//! What an invitation would be: seen beside the form, or packed for the command line. Nothing is
//! recorded.

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::Office;
use super::invite::outgoing_event;
use crate::calendar::write_ics;
use crate::dates;
use crate::desk::{Case, Desk};
use crate::document::{self, Inline, Part};
use crate::draft::{Draft, Sender};
use crate::error::{Error, Result};
use crate::invitation;
use crate::limits;
use crate::link;
use crate::meeting_request;
use crate::permission_view;
use crate::review::{self, Finding};
use crate::routine::{Channel, FORM_FIELDS, Medium};
use crate::step::{self, Step};
use crate::text::Lang;
use crate::text_review;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Preview {
    /// The time read back in words.
    pub when: Option<String>,
    pub time_problem: Option<String>,
    /// The service that the link belongs to.
    pub service_of_link: Option<String>,
    pub subject: String,
    /// The subject with what was found in it marked.
    pub subject_inlines: Vec<Inline>,
    pub parts: Vec<Part>,
    pub text: String,
    pub findings: Vec<Finding>,
    pub can_copy: bool,
    pub before: Vec<Step>,
    pub tips: Vec<Step>,
    /// Who must be asked for the meeting; none: the organiser may create it.
    pub ask: Option<String>,
    /// What the routine says of the chosen class of data, for each medium.
    pub permissions: Vec<MediumSaid>,
    /// Help beside fields, by the rules that speak of them.
    pub fields: BTreeMap<String, String>,
}

/// One medium and what the routine says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MediumSaid {
    pub medium: Medium,
    pub label: String,
    /// In words; none: the routine says nothing of it.
    pub verdict: Option<String>,
}

/// An invitation in every form, with everything its rules ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Packed {
    pub subject: String,
    pub text: String,
    pub html: String,
    pub ics: String,
    pub findings: Vec<Finding>,
    /// To do before sending, and settings to make after it.
    pub settings: Vec<Step>,
    pub let_in: Vec<Step>,
    pub read_aloud: Vec<Step>,
    pub live: Vec<Step>,
    pub after: Vec<Step>,
    pub incident: Vec<Step>,
    pub support: Vec<Step>,
    pub tips: Vec<Step>,
    pub readiness: Vec<Step>,
}

impl Office {
    /// What the organiser sees beside the form.
    ///
    /// `about` are words for whom the meeting is about: used for this check, and kept nowhere.
    pub fn preview(&self, draft: &Draft, about: &[String], now: Timestamp) -> Result<Preview> {
        let link_use = self.link_use(draft)?;
        self.at_desk(now, |desk| {
            self.preview_at(Desk { about, link_use: link_use.as_ref(), ..desk }, draft)
        })
    }

    pub(super) fn preview_at(&self, desk: Desk<'_>, draft: &Draft) -> Result<Preview> {
        limits::check(&(draft, desk.about), limits::TEXT)?;
        let resolved = draft.resolve(desk.library).ok_or(Error::NotFound("routine"))?;
        Ok(preview_of(&Case::new(desk, resolved), self.settings.lang))
    }

    /// The whole invitation without recording anything; for the command line.
    pub fn pack(
        &self,
        draft: &Draft,
        sender: &Sender,
        (uid, lang): (&str, Lang),
        now: Timestamp,
    ) -> Result<Packed> {
        let desk = self.desk(&self.library, sender, self.local(now).date());
        let resolved = draft.resolve(&self.library).ok_or(Error::NotFound("routine"))?;
        let case = Case::new(desk, resolved);
        let invitation = invitation::write(&case);
        let text = document::to_text(&invitation.parts);
        let steps = |channel| step::steps(&case, channel, lang);
        let mut settings = steps(Channel::BeforeCheck);
        settings.extend(steps(Channel::SettingStep));
        let mut after = steps(Channel::AfterCheck);
        for shown in case.shown(Channel::AfterCheck) {
            if !after.iter().any(|step| step.rule_key == shown.applicable.rule.key) {
                after.push(step::step(&case, shown, lang));
            }
        }
        let ics = match draft.times() {
            Ok((start, end)) => write_ics(&outgoing_event(
                (uid, 0),
                draft,
                (start, end),
                (&invitation.subject, &text),
                now,
            )),
            Err(_) => String::new(),
        };
        Ok(Packed {
            findings: review::findings(&case, &invitation, lang),
            html: document::to_html(&invitation.parts),
            ics,
            settings,
            let_in: steps(Channel::LetIn),
            read_aloud: steps(Channel::ReadAloud),
            live: steps(Channel::LiveCheck),
            after,
            incident: steps(Channel::IncidentStep),
            support: steps(Channel::SupportCard),
            tips: steps(Channel::Tip),
            readiness: case.gates().into_iter().map(|gate| step::step(&case, gate, lang)).collect(),
            subject: invitation.subject,
            text,
        })
    }
}

/// The preview of a case, in the language of the windows.
fn preview_of(case: &Case<'_>, lang: Lang) -> Preview {
    let mut invitation = invitation::write(case);
    let findings = review::findings(case, &invitation, lang);
    let draft = case.resolved.draft;
    // The list names each thing once; every place of it is marked.
    let places = text_review::findings(case, lang);
    for part in &mut invitation.parts {
        mark_own_words(part, &draft.message, &places);
    }
    let words = case.desk.words;
    let times = draft.times();
    let time_problem = findings.iter().find(|finding| {
        matches!(finding.field.as_deref(), Some("date" | "time" | "minutes" | "time_zone"))
    });
    let found = draft.join_link().and_then(|address| link::canonical(address, case.desk.links));
    Preview {
        when: times.ok().map(|(start, end)| dates::meeting_time(words, lang, &start, &end)),
        time_problem: time_problem.map(|finding| finding.title.clone()),
        service_of_link: found.map(|found| found.service),
        subject_inlines: subject_inlines(&invitation.subject, &draft.title, &places),
        subject: invitation.subject,
        text: document::to_text(&invitation.parts),
        can_copy: review::can_be_sent(&findings),
        findings,
        before: before(case, lang),
        ask: ask(case, lang),
        permissions: permissions(case, lang),
        tips: step::steps(case, Channel::Tip, lang),
        fields: field_help(case, lang),
        parts: invitation.parts,
    }
}

/// What to do before sending, with what was ticked so far.
fn before(case: &Case<'_>, lang: Lang) -> Vec<Step> {
    let ticked = &case.resolved.draft.ticked;
    let with_tick = |step: Step| Step { tick: ticked.get(&step.rule_key).copied(), ..step };
    step::steps(case, Channel::BeforeCheck, lang).into_iter().map(with_tick).collect()
}

/// The roles to ask for the meeting, in words.
fn ask(case: &Case<'_>, lang: Lang) -> Option<String> {
    let (_, roles, _) = meeting_request::restriction(case)?;
    meeting_request::must_ask(case).then(|| meeting_request::who_may(case, roles, lang))
}

/// The media that can be chosen beside speech, once a class of data is chosen.
fn permissions(case: &Case<'_>, lang: Lang) -> Vec<MediumSaid> {
    let resolved = &case.resolved;
    let (Some(data), Some(service)) = (resolved.draft.data_class.as_deref(), resolved.service)
    else {
        return Vec::new();
    };
    let words = case.desk.words;
    let said = |medium: Medium| {
        let found = resolved.routine.permission(&service.id, data, medium);
        let word = found.map(|found| found.verdict.word().replace('_', "-"));
        MediumSaid {
            medium,
            label: permission_view::medium_name(words, medium, lang),
            verdict: word.map(|word| words.say(lang, &format!("verdict-{word}"), &[])),
        }
    };
    Medium::ALL.into_iter().map(said).collect()
}

/// The subject with its marks, where it is the title as typed; a subject in two languages, or one
/// that was tidied, stays unmarked.
fn subject_inlines(subject: &str, title: &str, places: &[Finding]) -> Vec<Inline> {
    let typed = title.trim();
    if subject != typed {
        return document::marked(subject, 0..subject.len(), &[]);
    }
    let start = title.len() - title.trim_start().len();
    document::marked(title, start..start + typed.len(), &marks(places, "title", title))
}

/// Puts marks on what was found in the organiser's own words.
fn mark_own_words(part: &mut Part, message: &str, findings: &[Finding]) {
    let mut own = document::own_blocks(message, &marks(findings, "message", message)).into_iter();
    for block in part.blocks.iter_mut().filter(|block| block.own) {
        if let Some(marked) = own.next() {
            *block = marked;
        }
    }
}

/// The findings of one field as ranges of its text in bytes, in order.
fn marks<'f>(findings: &'f [Finding], field: &str, text: &str) -> Vec<(Range<usize>, &'f str)> {
    let of_field = |finding: &'f Finding| {
        let mark = finding.mark.as_ref().filter(|mark| mark.field == field)?;
        let start = byte_of(text, mark.start)?;
        Some((start..byte_of(text, mark.end)?, finding.id.as_str()))
    };
    let mut marks: Vec<_> = findings.iter().filter_map(of_field).collect();
    marks.sort_by_key(|(range, _)| range.start);
    marks
}

/// The byte at a place counted in UTF-16 code units.
fn byte_of(text: &str, units: u32) -> Option<usize> {
    let mut left = usize::try_from(units).ok()?;
    for (at, c) in text.char_indices() {
        if left == 0 {
            return Some(at);
        }
        left = left.checked_sub(c.len_utf16())?;
    }
    (left == 0).then_some(text.len())
}

/// Help beside the field that the rule names, else the one that its checks or conditions speak of,
/// else beside the kind of meeting.
fn field_help(case: &Case<'_>, lang: Lang) -> BTreeMap<String, String> {
    let mut help: BTreeMap<String, String> = BTreeMap::new();
    for shown in case.shown(Channel::FormField) {
        let rule = shown.applicable.rule;
        let checked = rule.checks.iter().filter_map(|check| check.field.as_deref());
        let asked = rule.applies.iter().flat_map(|condition| condition.facts());
        let spoken_of = shown.output.field.as_deref().into_iter().chain(checked).chain(asked);
        let field = spoken_of.into_iter().find(|field| FORM_FIELDS.contains(field));
        let field = field.unwrap_or("meeting_type").to_owned();
        let text = case.say(shown.output.text(rule), lang);
        let known = help.entry(field).or_default();
        if !known.is_empty() {
            known.push(' ');
        }
        known.push_str(&text);
    }
    help
}
