//! One thing to tick, as the organiser sees it: what, why, where it stands, and the clicks.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::condition::Applies;
use crate::dates;
use crate::desk::{Case, Shown};
use crate::routine::{Channel, Strength};
use crate::service::{Service, ServiceTask};
use crate::source;
use crate::text::Lang;
use crate::words::{Words, arg};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Step {
    pub rule_key: String,
    pub channel: Channel,
    pub text: String,
    /// The state that ticking confirms; none: «done».
    pub state: Option<String>,
    pub tick: Option<Tick>,
    /// `unknown`: check whether this applies.
    pub applies: Applies,
    pub why: Option<String>,
    /// Where the rule stands.
    pub source: String,
    pub sources: Vec<String>,
    /// The strength in words, as the source has it.
    pub strength: String,
    /// What to do in the service, click by click.
    pub clicks: Vec<String>,
    /// Where the clicks are from, and when they were verified.
    pub clicks_source: Option<String>,
}

/// What the organiser said about a step. Klubba cannot see the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Tick {
    Done,
    NotDone,
    NotApplicable,
}

/// The clicks of one task in one service.
pub struct Clicks {
    pub steps: Vec<String>,
    pub source: Option<String>,
}

/// The steps of one channel, not yet ticked.
///
/// Rules that follow only from a decision are left out: they come with the decision.
pub fn steps(case: &Case<'_>, channel: Channel, lang: Lang) -> Vec<Step> {
    let dependent = dependent_keys(case);
    let shown = case.shown(channel);
    let shown = shown.filter(|shown| !dependent.contains(&shown.applicable.rule.key.as_str()));
    shown.map(|shown| step(case, shown, lang)).collect()
}

/// Keys of rules that are named as the consequence of an answer.
pub fn dependent_keys<'d>(case: &Case<'d>) -> Vec<&'d str> {
    let branches = case.rules().flat_map(|(applicable, _)| &applicable.rule.branches);
    branches.flat_map(|branch| branch.then.iter().map(String::as_str)).collect()
}

/// One step in the words of one language.
pub fn step(case: &Case<'_>, shown: Shown<'_>, lang: Lang) -> Step {
    let rule = shown.applicable.rule;
    let clicks = clicks(case, shown.output.task.as_deref(), lang);
    Step {
        rule_key: rule.key.clone(),
        channel: shown.output.channel,
        text: case.say(shown.output.text(rule), lang),
        state: shown.output.state.as_ref().map(|state| case.say(state, lang)),
        tick: None,
        applies: shown.applies,
        why: rule.reason.as_ref().map(|reason| case.say(reason, lang)),
        source: source::place(shown.applicable, case.desk.words, lang),
        sources: rule.sources.clone(),
        strength: strength(case.desk.words, rule.strength, lang),
        clicks: clicks.steps,
        clicks_source: clicks.source,
    }
}

pub fn strength(words: &Words, strength: Strength, lang: Lang) -> String {
    let key = match strength {
        Strength::Must => "strength-must",
        Strength::MustNot => "strength-must-not",
        Strength::Should => "strength-should",
        Strength::ShouldNot => "strength-should-not",
        Strength::May => "strength-may",
        Strength::MayNeed => "strength-may-need",
        Strength::Info => "strength-info",
    };
    words.say(lang, key, &[])
}

/// Something to do in the service that no rule asks for, but the situation does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ServiceStep {
    pub task: String,
    pub text: String,
    pub clicks: Vec<String>,
    pub clicks_source: Option<String>,
}

/// The meeting's service's task with its clicks; none where the service has no such task.
pub fn service_step(case: &Case<'_>, task: &str, lang: Lang) -> Option<ServiceStep> {
    step_of(case, case.resolved.service?, task, lang)
}

/// A task that is not about a meeting, so that nothing in it is to be filled in.
pub fn plain(words: &Words, task: &ServiceTask, lang: Lang) -> ServiceStep {
    ServiceStep {
        task: task.id.clone(),
        text: task.title.say(lang),
        clicks: task.steps.iter().map(|text| text.say(lang)).collect(),
        clicks_source: Some(clicks_source(words, task, lang)),
    }
}

/// A task of any service, such as the one whose calendar the meeting is put into.
pub fn step_of(case: &Case<'_>, service: &Service, task: &str, lang: Lang) -> Option<ServiceStep> {
    let found = service.task(task)?;
    let clicks = clicks_of(case, found, lang);
    Some(ServiceStep {
        task: task.to_owned(),
        text: case.say(&found.title, lang),
        clicks: clicks.steps,
        clicks_source: clicks.source,
    })
}

/// The meeting's service's own steps for a task; none where the service has no such task.
pub fn clicks(case: &Case<'_>, task: Option<&str>, lang: Lang) -> Clicks {
    let task = task.and_then(|task| case.resolved.service?.task(task));
    match task {
        Some(task) => clicks_of(case, task, lang),
        None => Clicks { steps: Vec::new(), source: None },
    }
}

fn clicks_of(case: &Case<'_>, task: &ServiceTask, lang: Lang) -> Clicks {
    Clicks {
        steps: task.steps.iter().map(|text| case.say(text, lang)).collect(),
        source: Some(clicks_source(case.desk.words, task, lang)),
    }
}

fn clicks_source(words: &Words, task: &ServiceTask, lang: Lang) -> String {
    let verified = task.verified_on.map(|date| dates::day(words, lang, date)).unwrap_or_default();
    let certainty = words.say(lang, &format!("certainty-{:?}", task.certainty).to_lowercase(), &[]);
    let args = [
        arg("source", task.source.as_str()),
        arg("day", verified.as_str()),
        arg("certainty", certainty.as_str()),
    ];
    words.say(lang, "clicks-source", &args)
}
