//! Sentences of a routine that name a person: a routine speaks of roles, and is exchanged.

use crate::check::{self, Category, Context, Field, SHOWN};
use crate::routine::{Routine, Rule};
use crate::text::{Lang, Text};

/// Keys of the rules in which the text checker sees a person, each once.
pub fn rules_naming_somebody<'r>(routine: &'r Routine, own_words: &[String]) -> Vec<&'r str> {
    let mut allow = own_words.to_vec();
    allow.extend(routine.title.0.values().cloned());
    let organisation = routine.organisation.name.clone();
    let context = Context { organisation, allow, ..Context::default() };
    let naming = routine.rules.iter().filter(|rule| {
        texts(rule)
            .any(|text| text.0.iter().any(|(lang, said)| names_somebody(said, *lang, &context)))
    });
    naming.map(|rule| rule.key.as_str()).collect()
}

/// Whether the text checker sees a person in one line, such as who decided.
pub fn names_somebody_in(line: &str, lang: Lang, own_words: &[String]) -> bool {
    let context = Context { allow: own_words.to_vec(), ..Context::default() };
    names_somebody(line, lang, &context)
}

fn texts(rule: &Rule) -> impl Iterator<Item = &Text> {
    let outputs = rule.outputs.iter().flat_map(|output| [&output.text, &output.state]);
    let branches = rule.branches.iter().map(|branch| &branch.text);
    [&rule.text].into_iter().chain(branches).chain(outputs.flatten()).chain(&rule.reason)
}

fn names_somebody(text: &str, lang: Lang, context: &Context) -> bool {
    let found = check::check(&[(Field::Body, text)], lang, context);
    found.iter().any(|finding| {
        let points_at_somebody = matches!(
            finding.category,
            Category::PersonName
                | Category::PupilClass
                | Category::Initials
                | Category::NationalId
                | Category::Phone
        );
        finding.confidence >= SHOWN && points_at_somebody
    })
}
