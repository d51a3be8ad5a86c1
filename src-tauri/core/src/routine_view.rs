//! A routine as it is read: what it is about, and its rules in their phases.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::condition::{Comparison, Condition, Test, Value};
use crate::dates;
use crate::desk::Desk;
use crate::form::Choice;
use crate::library::Applicable;
use crate::permission_view::{self, PermissionTable};
use crate::routine::{Channel, Phase, Routine, Rule};
use crate::run::{channel_word, seconds};
use crate::source;
use crate::step::strength;
use crate::text::Lang;
use crate::words::{Words, arg};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RoutineSummary {
    pub id: String,
    pub title: String,
    pub organisation: String,
    pub version: u32,
    pub shipped: bool,
    pub read_aloud_points: u32,
    pub read_aloud_seconds: u32,
    pub rules: u32,
    /// When it is to be reviewed, or that it is overdue.
    pub review: Option<String>,
    /// What to know about the document behind it.
    pub notice: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RoutineView {
    pub summary: RoutineSummary,
    pub about: Vec<Choice>,
    pub phases: Vec<PhaseView>,
    pub services: Vec<Choice>,
    /// What may carry which data, a table for each service.
    pub permissions: Vec<PermissionTable>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PhaseView {
    pub title: String,
    pub rules: Vec<RuleView>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RuleView {
    pub key: String,
    pub text: String,
    pub strength: String,
    pub reason: Option<String>,
    /// The source's own words.
    pub quote: Option<String>,
    pub source: String,
    pub sources: Vec<String>,
    /// Where it shows itself, in words.
    pub shows_as: Vec<String>,
    /// For which meetings, in words; none: for all.
    pub condition: Option<String>,
}

pub fn summary(desk: Desk<'_>, routine: &Routine, shipped: bool, lang: Lang) -> RoutineSummary {
    let aloud = || {
        let outputs = routine.rules.iter().flat_map(|rule| {
            rule.outputs(Channel::ReadAloud).map(move |output| output.text(rule).say(lang))
        });
        outputs.collect::<Vec<_>>()
    };
    let overdue = routine.review_by.is_some_and(|date| date < desk.today);
    let key = if overdue { "routine-review-overdue" } else { "routine-review-by" };
    let review = routine.review_by.map(|date| {
        desk.words.say(lang, key, &[arg("day", dates::day(desk.words, lang, date).as_str())])
    });
    RoutineSummary {
        id: routine.id.clone(),
        title: routine.title.say(lang),
        organisation: routine.organisation.name.clone(),
        version: routine.version,
        shipped,
        read_aloud_points: u32::try_from(aloud().len()).unwrap_or(u32::MAX),
        read_aloud_seconds: seconds(aloud().iter().map(String::as_str)),
        rules: u32::try_from(routine.rules.len()).unwrap_or(u32::MAX),
        review,
        notice: routine.source.note.as_ref().map(|note| note.say(lang)),
    }
}

pub fn view(desk: Desk<'_>, routine: &Routine, shipped: bool, lang: Lang) -> RoutineView {
    let mut phases: Vec<(Phase, PhaseView)> = Vec::new();
    let mut rules: Vec<Applicable<'_>> = desk.library.rules(routine);
    rules.sort_by_key(|applicable| applicable.rule.phase);
    for applicable in rules {
        let phase = applicable.rule.phase;
        if phases.last().is_none_or(|(last, _)| *last != phase) {
            let title = desk.words.say(lang, &format!("phase-{}", phase_word(phase)), &[]);
            phases.push((phase, PhaseView { title, rules: Vec::new() }));
        }
        if let Some((_, view)) = phases.last_mut() {
            view.rules.push(rule_view(desk, applicable, lang));
        }
    }
    let services = desk.library.services_of(routine).into_iter();
    RoutineView {
        permissions: permission_view::tables(desk, routine, lang),
        summary: summary(desk, routine, shipped, lang),
        about: about(desk.words, routine, lang),
        phases: phases.into_iter().map(|(_, view)| view).collect(),
        services: services
            .map(|service| Choice { id: service.id.clone(), label: service.name.clone() })
            .collect(),
    }
}

fn about(words: &Words, routine: &Routine, lang: Lang) -> Vec<Choice> {
    let day = |date: Option<jiff::civil::Date>| date.map(|date| dates::day(words, lang, date));
    let source = &routine.source;
    let mut rows = vec![
        ("about-organisation", Some(routine.organisation.name.clone())),
        ("about-policy", Some(routine.organisation.privacy_policy_url.clone())),
        ("about-source", Some(source.title.clone())),
        ("about-publisher", Some(source.publisher.clone())),
        ("about-published", day(source.published_on)),
        ("about-based-on", source.based_on.clone()),
        ("about-adopted-by", routine.adopted_by.as_ref().map(|role| role.say(lang))),
        ("about-adopted-on", day(routine.adopted_on)),
        ("about-valid-from", day(routine.valid_from)),
        ("about-valid-to", day(routine.valid_to)),
        ("about-review-by", day(routine.review_by)),
    ];
    let parents = routine.parents.iter().map(|parent| parent.title.say(lang));
    rows.extend(parents.map(|title| ("about-parent", Some(title))));
    let contacts = routine.organisation.contacts.iter();
    let mut choices: Vec<Choice> = rows
        .into_iter()
        .filter_map(|(key, value)| {
            let label = value.filter(|value| !value.is_empty())?;
            Some(Choice { id: words.say(lang, key, &[]), label })
        })
        .collect();
    choices.extend(
        contacts
            .filter(|contact| !contact.address.is_empty())
            .map(|contact| Choice { id: contact.title.say(lang), label: contact.address.clone() }),
    );
    choices
}

fn rule_view(desk: Desk<'_>, applicable: Applicable<'_>, lang: Lang) -> RuleView {
    let rule: &Rule = applicable.rule;
    let mut channels: Vec<Channel> = rule.outputs.iter().map(|output| output.channel).collect();
    channels.dedup();
    let shows_as = channels.into_iter().map(|channel| {
        let word = channel_word(channel).replace('_', "-");
        desk.words.say(lang, &format!("channel-{word}"), &[])
    });
    RuleView {
        key: rule.key.clone(),
        text: rule.text.say(lang),
        strength: strength(desk.words, rule.strength, lang),
        reason: rule.reason.as_ref().map(|reason| reason.say(lang)),
        quote: rule.quote.clone(),
        source: source::place(applicable, desk.words, lang),
        sources: rule.sources.clone(),
        shows_as: shows_as.collect(),
        condition: rule
            .applies
            .as_ref()
            .map(|condition| in_words(desk, applicable, condition, lang)),
    }
}

/// A condition as a reader understands it.
fn in_words(desk: Desk<'_>, of: Applicable<'_>, condition: &Condition, lang: Lang) -> String {
    let join = |parts: &[Condition], key: &str| {
        let parts: Vec<String> = parts.iter().map(|part| in_words(desk, of, part, lang)).collect();
        parts.join(&format!(" {} ", desk.words.say(lang, key, &[])))
    };
    match condition {
        Condition::All { all } => join(all, "condition-and"),
        Condition::Any { any } => join(any, "condition-or"),
        Condition::Not { not } => {
            let inner = in_words(desk, of, not, lang);
            desk.words.say(lang, "condition-not", &[arg("condition", inner.as_str())])
        }
        Condition::Is(comparison) => comparison_in_words(desk, of, comparison, lang),
    }
}

fn comparison_in_words(
    desk: Desk<'_>,
    of: Applicable<'_>,
    comparison: &Comparison,
    lang: Lang,
) -> String {
    let question = of.from.and_then(|routine| {
        routine.questions.iter().find(|question| question.fact == comparison.fact)
    });
    let fact = match question {
        Some(question) => question.text.say(lang),
        None => desk.words.say(lang, &format!("fact-{}", comparison.fact.replace('_', "-")), &[]),
    };
    let one = |value: &Value| value_in_words(desk, of, value, lang);
    let (key, value) = match &comparison.test {
        Test::Eq(value) => ("condition-eq", one(value)),
        Test::Ne(value) => ("condition-ne", one(value)),
        Test::In(values) => ("condition-in", values.iter().map(one).collect::<Vec<_>>().join(", ")),
        Test::Nin(values) => {
            ("condition-nin", values.iter().map(one).collect::<Vec<_>>().join(", "))
        }
        Test::Lt(limit) => ("condition-lt", limit.to_string()),
        Test::Le(limit) => ("condition-le", limit.to_string()),
        Test::Gt(limit) => ("condition-gt", limit.to_string()),
        Test::Ge(limit) => ("condition-ge", limit.to_string()),
        Test::Has(word) => ("condition-has", word.clone()),
    };
    let args = [arg("fact", fact.trim_end_matches('?')), arg("value", value.as_str())];
    desk.words.say(lang, key, &args)
}

/// A value by the name that services, kinds of meeting, legal bases and audiences give it.
fn value_in_words(desk: Desk<'_>, of: Applicable<'_>, value: &Value, lang: Lang) -> String {
    match value {
        Value::Bool(true) => desk.words.say(lang, "condition-yes", &[]),
        Value::Bool(false) => desk.words.say(lang, "condition-no", &[]),
        Value::Number(number) => number.to_string(),
        Value::Words(list) => list.join(", "),
        Value::Word(word) => {
            let service = desk.library.service(word).map(|service| service.name.clone());
            let kind = || Some(of.from?.meeting_type(word)?.title.say(lang));
            let basis = || Some(desk.library.law.legal_basis(word)?.text.say(lang));
            let own = |group: &str| {
                let key = format!("{group}-{word}");
                desk.words.has(Lang::En, &key).then(|| desk.words.say(lang, &key, &[]))
            };
            let own = || own("audience").or_else(|| own("kind"));
            service.or_else(kind).or_else(basis).or_else(own).unwrap_or_else(|| word.clone())
        }
    }
}

fn phase_word(phase: Phase) -> &'static str {
    match phase {
        Phase::Readiness => "readiness",
        Phase::Before => "before",
        Phase::Invitation => "invitation",
        Phase::Start => "start",
        Phase::During => "during",
        Phase::After => "after",
        Phase::Incident => "incident",
        Phase::Support => "support",
    }
}
