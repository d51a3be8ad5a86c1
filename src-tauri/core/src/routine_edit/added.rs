//! A rule that the organisation adds to its own routine, without knowing the file.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{in_both, new_id};
use crate::condition::{Comparison, Condition, Test, Value};
use crate::form::Choice;
use crate::routine::{Audience, Channel, Output, Phase, Routine, Rule, Section, Strength, Timing};
use crate::run::channel_word;
use crate::step;
use crate::text::Lang;
use crate::words::Words;

/// Where a rule of one's own can show itself, with the phase it then belongs to.
const CHANNELS: [(Channel, Phase); 6] = [
    (Channel::BeforeCheck, Phase::Before),
    (Channel::InviteSentence, Phase::Invitation),
    (Channel::ReadAloud, Phase::Start),
    (Channel::LiveCheck, Phase::During),
    (Channel::AfterCheck, Phase::After),
    (Channel::Tip, Phase::Before),
];
/// How strong it can be.
const STRENGTHS: [Strength; 5] =
    [Strength::Must, Strength::MustNot, Strength::Should, Strength::ShouldNot, Strength::May];

/// A rule as the editor adds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NewRule {
    pub text: String,
    pub reason: String,
    pub strength: Strength,
    pub channels: Vec<Channel>,
    /// Only in this service; none: in any.
    pub service: Option<String>,
    /// Only for this audience; none: for any.
    pub audience: Option<Audience>,
    /// When to remind; none: not by a reminder of its own.
    pub timing: Option<Timing>,
    /// Where it stands: a decision, a page, a case number.
    pub source: String,
}

/// What can be chosen for a rule of one's own, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RuleChoices {
    pub strengths: Vec<Choice>,
    pub channels: Vec<Choice>,
    pub services: Vec<Choice>,
    pub audiences: Vec<Choice>,
}

/// What can be chosen, but for the services, which the library knows.
pub fn choices(words: &Words, services: Vec<Choice>, lang: Lang) -> RuleChoices {
    let choice = |id: &str, label: String| Choice { id: id.to_owned(), label };
    let word = |value: &Strength| match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    };
    let strengths = STRENGTHS.iter();
    RuleChoices {
        strengths: strengths
            .map(|strength| choice(&word(strength), step::strength(words, *strength, lang)))
            .collect(),
        channels: CHANNELS
            .map(|(channel, _)| {
                let word = channel_word(channel);
                let key = format!("channel-{}", word.replace('_', "-"));
                choice(word, words.say(lang, &key, &[]))
            })
            .to_vec(),
        services,
        audiences: Audience::ALL
            .map(|audience| {
                let word = audience.word();
                choice(word, words.say(lang, &format!("audience-{word}"), &[]))
            })
            .to_vec(),
    }
}

/// The rule as it stands in the routine, under a key that is not taken.
pub fn rule_of(new: &NewRule, routine: &Routine, lang: Lang) -> Rule {
    let taken: Vec<&str> = routine.rules.iter().map(|rule| rule.key.as_str()).collect();
    let original = routine.original_language;
    let text = |text: &str| in_both(text.trim(), lang, original);
    let optional = |words: &str| (!words.trim().is_empty()).then(|| text(words));
    let phase = CHANNELS.iter().find(|(channel, _)| new.channels.contains(channel));
    Rule {
        key: new_id(&new.text, &taken),
        topic: "own".to_owned(),
        phase: phase.map_or(Phase::Before, |(_, phase)| *phase),
        strength: new.strength,
        actor: "organiser".to_owned(),
        locked: false,
        sources: Vec::new(),
        locator: Some(new.source.trim().to_owned()).filter(|source| !source.is_empty()),
        quote: None,
        law: None,
        applies: condition(new),
        timing: new.timing.clone(),
        text: text(&new.text),
        reason: optional(&new.reason),
        outputs: outputs(&new.channels),
        checks: Vec::new(),
        branches: Vec::new(),
    }
}

fn outputs(channels: &[Channel]) -> Vec<Output> {
    let output = |channel: Channel| Output {
        channel,
        section: (channel == Channel::InviteSentence).then_some(Section::Conduct),
        field: None,
        task: None,
        item: None,
        drill: None,
        text: None,
        state: None,
    };
    let known = CHANNELS.iter().map(|(channel, _)| *channel);
    let outputs: Vec<Output> =
        known.filter(|channel| channels.contains(channel)).map(output).collect();
    if outputs.is_empty() { vec![output(Channel::Tip)] } else { outputs }
}

fn condition(new: &NewRule) -> Option<Condition> {
    let is = |fact: &str, word: &str| {
        let test = Test::Eq(Value::Word(word.to_owned()));
        Condition::Is(Comparison { fact: fact.to_owned(), test })
    };
    let service = new.service.as_deref().map(|service| is("service", service));
    let audience = new.audience.map(|audience| is("audience", audience.word()));
    match (service, audience) {
        (Some(service), Some(audience)) => Some(Condition::All { all: vec![service, audience] }),
        (one, other) => one.or(other),
    }
}
