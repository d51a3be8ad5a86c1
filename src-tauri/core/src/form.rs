//! The form behind the invitation: what can be chosen, and what is proposed.

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::condition::Applies;
use crate::dates;
use crate::desk::{Case, Desk};
use crate::draft::Draft;
use crate::meeting_request;
use crate::routine::Audience;
use crate::text::Lang;
use crate::text_review;

/// Days shown as tiles: today, and the working days after it. Every other day can be typed.
const TILES: usize = 5;
/// Lengths offered, in minutes.
const LENGTHS: [u32; 7] = [15, 20, 30, 45, 60, 90, 120];

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DraftForm {
    pub draft: Draft,
    pub choices: Choices,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Choices {
    pub routines: Vec<Choice>,
    pub meeting_types: Vec<Choice>,
    pub services: Vec<Choice>,
    pub audiences: Vec<Choice>,
    pub legal_bases: Vec<Choice>,
    pub languages: Vec<Choice>,
    pub questions: Vec<QuestionAsked>,
    pub days: Vec<Day>,
    pub lengths: Vec<u32>,
    /// Why something the text checker found may stay.
    pub reasons: Vec<Choice>,
    /// The organisation's classes of data; empty: the routine has none.
    pub data_classes: Vec<Choice>,
    /// The roles to choose one's own from, where only some may create meetings.
    pub roles: Vec<Choice>,
    /// The role chosen before.
    pub role: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Choice {
    pub id: String,
    pub label: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct QuestionAsked {
    pub fact: String,
    pub text: String,
    /// The answer that holds now; none: not known.
    pub answer: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Day {
    pub date: String,
    /// «tor».
    pub weekday: String,
    /// «26 nov».
    pub label: String,
    /// «torsdag 26 november 2026», for screen readers.
    pub long: String,
}

/// The field of a draft that was changed last, and that others follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Changed {
    Routine,
    MeetingType,
    Service,
    Languages,
}

/// An empty draft for a routine, with all its defaults.
pub fn new_draft(desk: Desk<'_>, routine_id: &str, lang: Lang, time_zone: &str) -> Draft {
    let mut draft = Draft {
        routine_id: routine_id.to_owned(),
        languages: vec![lang],
        time_zone: time_zone.to_owned(),
        ..Draft::default()
    };
    fit(desk, &mut draft, Changed::Routine);
    draft
}

/// Makes the rest of a draft follow a change, so that nothing in it contradicts the routine.
pub fn fit(desk: Desk<'_>, draft: &mut Draft, changed: Changed) {
    let Some(routine) = desk.library.routine(&draft.routine_id) else { return };
    let kind = draft.meeting_type.as_deref().and_then(|id| routine.meeting_type(id));
    let kind = kind.or_else(|| routine.meeting_types.first());
    draft.meeting_type = kind.map(|kind| kind.id.clone());
    let class = draft.data_class.as_deref();
    if !routine.data_classes.iter().any(|own| Some(own.id.as_str()) == class) {
        draft.data_class = None;
        draft.media.clear();
    }
    if matches!(changed, Changed::Routine | Changed::MeetingType) {
        draft.answers.clear();
        draft.purpose.clear();
        let of_kind = kind.and_then(|kind| kind.legal_basis.clone());
        draft.legal_basis = of_kind.or_else(|| routine.organisation.default_legal_basis.clone());
        if let Some(kind) = kind {
            draft.audience = Some(kind.audience);
            draft.minutes = kind.minutes;
            draft.purpose = kind.purpose.say(draft.lang());
        }
    }
    if let Some(kind) = kind.filter(|kind| kind.proposes(draft.purpose.trim())) {
        draft.purpose = kind.purpose.say(draft.lang());
    }
    if changed == Changed::Routine && draft.languages.is_empty() {
        draft.languages = vec![routine.original_language];
    }
    let services = desk.library.services_of(routine);
    let of_kind = |id: &str| {
        kind.is_none_or(|kind| kind.services.is_empty() || kind.services.iter().any(|s| s == id))
    };
    let still = draft
        .service
        .as_deref()
        .is_some_and(|id| services.iter().any(|s| s.id == id) && of_kind(id));
    if !still {
        draft.service =
            services.iter().find(|service| of_kind(&service.id)).map(|service| service.id.clone());
    }
    if draft.minutes == 0 {
        draft.minutes = 60;
    }
}

/// Everything that can be chosen for a draft, in the language of the windows.
pub fn choices(desk: Desk<'_>, draft: &Draft, lang: Lang) -> Choices {
    let words = desk.words;
    let choice = |id: &str, label: String| Choice { id: id.to_owned(), label };
    let routine = desk.library.routine(&draft.routine_id);
    let kinds = routine.map(|routine| routine.meeting_types.as_slice()).unwrap_or_default();
    let services = routine.map(|routine| desk.library.services_of(routine)).unwrap_or_default();
    let bases = &desk.library.law.legal_bases;
    let classes = routine.map(|routine| routine.data_classes.as_slice()).unwrap_or_default();
    let restricted = draft
        .resolve(desk.library)
        .is_some_and(|resolved| meeting_request::restriction(&Case::new(desk, resolved)).is_some());
    let roles = routine.filter(|_| restricted).map(|routine| routine.roles.as_slice());
    Choices {
        data_classes: classes
            .iter()
            .map(|class| choice(&class.id, class.title.say(lang)))
            .collect(),
        roles: roles
            .unwrap_or_default()
            .iter()
            .filter(|role| role.can_be_chosen)
            .map(|role| choice(&role.id, role.title.say(lang)))
            .collect(),
        role: desk.sender.role(&draft.routine_id).cloned(),
        routines: desk.library.routines.iter().map(|r| choice(&r.id, r.title.say(lang))).collect(),
        meeting_types: kinds.iter().map(|kind| choice(&kind.id, kind.title.say(lang))).collect(),
        services: services
            .iter()
            .map(|service| choice(&service.id, service.name.clone()))
            .collect(),
        audiences: Audience::ALL
            .map(|audience| {
                let word = audience.word();
                choice(word, words.say(lang, &format!("audience-{word}"), &[]))
            })
            .to_vec(),
        legal_bases: bases.iter().map(|basis| choice(&basis.id, basis.text.say(lang))).collect(),
        languages: Lang::ALL
            .map(|l| choice(l.code(), words.say(lang, &format!("language-{}", l.code()), &[])))
            .to_vec(),
        questions: questions(desk, draft, lang),
        days: working_days(desk, lang, TILES),
        lengths: LENGTHS.to_vec(),
        reasons: text_review::REASONS
            .map(|reason| choice(reason, text_review::reason(words, reason, lang)))
            .to_vec(),
    }
}

/// The routine's questions that matter for this draft.
fn questions(desk: Desk<'_>, draft: &Draft, lang: Lang) -> Vec<QuestionAsked> {
    let Some(resolved) = draft.resolve(desk.library) else { return Vec::new() };
    let case = Case::new(desk, resolved);
    let asked = resolved.routine.questions.iter().filter(|question| {
        let condition = question.applies.as_ref();
        condition.is_none_or(|condition| condition.applies(&case.facts) != Applies::No)
    });
    asked
        .map(|question| QuestionAsked {
            fact: question.fact.clone(),
            text: case.say(&question.text, lang),
            answer: match case.facts.get(&question.fact) {
                Some(crate::condition::Value::Bool(answer)) => Some(*answer),
                _ => None,
            },
        })
        .collect()
}

/// Today, and the working days after it.
pub fn working_days(desk: Desk<'_>, lang: Lang, count: usize) -> Vec<Day> {
    let series = desk.today.series(Span::new().days(1));
    let offered = series.filter(|date| *date == desk.today || dates::is_working_day(*date));
    offered.take(count).map(|date| day(desk, lang, date)).collect()
}

/// A day as the tiles and screen readers say it.
pub fn day(desk: Desk<'_>, lang: Lang, date: Date) -> Day {
    let weekday = dates::weekday(desk.words, lang, date.weekday());
    Day {
        date: date.to_string(),
        weekday: weekday.chars().take(3).collect(),
        label: dates::short(desk.words, lang, date),
        long: dates::date(desk.words, lang, date),
    }
}
