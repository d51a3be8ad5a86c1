//! What differs between two versions of a routine, so that nobody puts in force what she has not seen.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::routine::{Routine, Rule};
use crate::run;
use crate::step;
use crate::text::Lang;
use crate::words::{Words, arg};

/// One difference between two versions, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Change {
    pub kind: ChangeKind,
    pub what: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    Added,
    Removed,
    Changed,
}

/// What differs between the version in force and another: who, then everything else, then rule by
/// rule. A difference that has no words is shown as it stands in the file.
pub fn changes(before: &Routine, after: &Routine, words: &Words, lang: Lang) -> Vec<Change> {
    let mut changes = names(before, after, words, lang);
    changes.extend(fields(before, after, words, lang));
    let what = |rule: &Rule| words.say(lang, "change-rule", &[arg("key", rule.key.as_str())]);
    for rule in before.rules.iter().filter(|rule| after.rule(&rule.key).is_none()) {
        let before = Some(in_words(rule, words, lang));
        changes.push(Change { kind: ChangeKind::Removed, what: what(rule), before, after: None });
    }
    for rule in &after.rules {
        let new = in_words(rule, words, lang);
        let (kind, before, after) = match before.rule(&rule.key) {
            Some(old) if old == rule => continue,
            None => (ChangeKind::Added, None, new),
            Some(old) => {
                let old_words = in_words(old, words, lang);
                let (old, new) = match old_words == new {
                    true => (in_file(old, rule), in_file(rule, old)),
                    false => (old_words, new),
                };
                (ChangeKind::Changed, Some(old), new)
            }
        };
        changes.push(Change { kind, what: what(rule), before, after: Some(after) });
    }
    changes
}

/// The differences in what a reader looks for first.
fn names(before: &Routine, after: &Routine, words: &Words, lang: Lang) -> Vec<Change> {
    let (old, new) = (&before.organisation, &after.organisation);
    let names = [
        ("change-title", before.title.say(lang), after.title.say(lang)),
        ("change-organisation", old.name.clone(), new.name.clone()),
        ("change-policy", old.privacy_policy_url.clone(), new.privacy_policy_url.clone()),
    ];
    let differ = names.into_iter().filter(|(_, old, new)| old != new);
    differ.map(|(key, old, new)| changed(words.say(lang, key, &[]), old, new)).collect()
}

/// The differences outside rules that `names` does not tell.
fn fields(before: &Routine, after: &Routine, words: &Words, lang: Lang) -> Vec<Change> {
    let mut after = after.clone();
    after.version = before.version;
    after.rules.clone_from(&before.rules);
    after.organisation.name.clone_from(&before.organisation.name);
    after.organisation.privacy_policy_url.clone_from(&before.organisation.privacy_policy_url);
    if after.title.say(lang) != before.title.say(lang) {
        after.title.clone_from(&before.title);
    }
    let (old, new) = (table(before), table(&after));
    let mut names: Vec<&String> = old.keys().chain(new.keys()).collect();
    names.sort();
    names.dedup();
    let differ = names.into_iter().filter(|name| old.get(*name) != new.get(*name));
    let differ = differ.map(|name| {
        let what = words.say(lang, "change-field", &[arg("field", name.as_str())]);
        changed(what, value_in_file(old.get(name)), value_in_file(new.get(name)))
    });
    differ.collect()
}

fn changed(what: String, before: String, after: String) -> Change {
    Change { kind: ChangeKind::Changed, what, before: Some(before), after: Some(after) }
}

/// A rule with what a reader of differences cares for.
fn in_words(rule: &Rule, words: &Words, lang: Lang) -> String {
    let strength = step::strength(words, rule.strength, lang);
    let mut lines = vec![format!("{} ({strength})", rule.text.say(lang))];
    lines.extend(rule.reason.as_ref().map(|reason| reason.say(lang)));
    for output in &rule.outputs {
        let channel = run::channel_word(output.channel).replace('_', "-");
        let channel = words.say(lang, &format!("channel-{channel}"), &[]);
        lines.push(match &output.text {
            Some(text) => format!("{channel}: {}", text.say(lang)),
            None => channel,
        });
    }
    lines.extend(rule.branches.iter().map(|branch| format!("– {}", branch.text.say(lang))));
    lines.join("\n")
}

/// The fields of a rule that another has not, or has otherwise.
fn in_file(rule: &Rule, other: &Rule) -> String {
    let table = |rule| toml::Table::try_from(rule).expect("a rule has only string keys");
    let other = table(other);
    let mut own = table(rule);
    own.retain(|name, value| other.get(name) != Some(value));
    own.to_string().trim_end().to_owned()
}

fn table(routine: &Routine) -> toml::Table {
    toml::Table::try_from(routine).expect("a routine has only string keys")
}

fn value_in_file(value: Option<&toml::Value>) -> String {
    match value {
        Some(toml::Value::String(text)) => text.clone(),
        Some(toml::Value::Table(table)) => table.to_string().trim_end().to_owned(),
        Some(value) => value.to_string(),
        None => String::new(),
    }
}
