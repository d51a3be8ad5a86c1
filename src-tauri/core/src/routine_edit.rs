//! Making a routine one's own: a copy, changes without knowing TOML, and what changed between two
//! versions.

mod added;
mod changes;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::form::Choice;
use crate::routine::{Channel, Output, Routine, Rule, Section};
use crate::routine_file;
use crate::run;
use crate::text::{Lang, Text};
use crate::words::Words;

pub use added::{NewRule, RuleChoices};
pub use changes::{Change, ChangeKind, changes};

/// A routine as the editor shows it: the texts in one language, without the machinery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EditableRoutine {
    pub id: String,
    pub lang: Lang,
    pub title: String,
    pub organisation: String,
    pub policy_url: String,
    pub contacts: Vec<EditableContact>,
    pub rules: Vec<EditableRule>,
    /// Rules that the organisation adds.
    pub added: Vec<NewRule>,
    /// What can be chosen for them; of no meaning when it is saved.
    pub choices: RuleChoices,
    pub read_aloud_points: u32,
    pub read_aloud_seconds: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EditableContact {
    pub role: String,
    pub title: String,
    pub address: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EditableRule {
    pub key: String,
    pub text: String,
    pub reason: Option<String>,
    /// The sentence read aloud; empty: it is not read aloud.
    pub read_aloud: Option<String>,
    /// The state on the button beside it.
    pub state: Option<String>,
    /// The sentence in the invitation; empty: none.
    pub invitation: Option<String>,
    pub strength: String,
    pub removed: bool,
    /// The organisation may not change it.
    pub locked: bool,
}

/// A routine of the organisation's own that starts as a copy of another, which it names.
pub fn copy_of(routine: &Routine, id: &str, title: &str, lang: Lang) -> Routine {
    let mut copy = routine.clone();
    copy.id = id.to_owned();
    copy.version = 1;
    copy.source.based_on = Some(format!("{} ({})", routine.id, routine.version));
    copy.adopted_on = None;
    copy.adopted_by = None;
    copy.review_by = None;
    copy.valid_from = None;
    copy.valid_to = None;
    if is_complete(routine, lang) {
        copy.original_language = lang;
    }
    set(&mut copy.title, lang, copy.original_language, title);
    copy
}

/// Whether every text is there in a language: then a copy may be kept in it.
fn is_complete(routine: &Routine, lang: Lang) -> bool {
    let mut same = routine.clone();
    same.original_language = lang;
    routine_file::parse(&routine_file::print(&same)).1.is_empty()
}

/// An id made from a title, unlike every id that is taken.
pub fn new_id(title: &str, taken: &[&str]) -> String {
    let mut id = String::new();
    for c in title.to_lowercase().chars() {
        match c {
            'a'..='z' | '0'..='9' => id.push(c),
            'å' | 'ä' | 'à' | 'á' => id.push('a'),
            'ö' | 'ø' | 'ó' => id.push('o'),
            'æ' => id.push_str("ae"),
            'é' | 'è' => id.push('e'),
            'ü' => id.push('u'),
            _ if !id.ends_with('-') && !id.is_empty() => id.push('-'),
            _ => {}
        }
    }
    let id = id.trim_matches('-').chars().take(60).collect::<String>();
    let id = if id.is_empty() { "routine".to_owned() } else { id };
    let numbered = (2..).map(|number| format!("{id}-{number}"));
    std::iter::once(id.clone())
        .chain(numbered)
        .find(|candidate| !taken.contains(&candidate.as_str()))
        .expect("there are more numbers than routines")
}

/// The routine as the editor shows it.
pub fn editable(
    routine: &Routine,
    services: Vec<Choice>,
    words: &Words,
    lang: Lang,
) -> EditableRoutine {
    let rules: Vec<EditableRule> =
        routine.rules.iter().map(|rule| editable_rule(rule, words, lang)).collect();
    let aloud = || rules.iter().filter_map(|rule| rule.read_aloud.as_deref());
    EditableRoutine {
        id: routine.id.clone(),
        lang,
        title: routine.title.say(lang),
        organisation: routine.organisation.name.clone(),
        policy_url: routine.organisation.privacy_policy_url.clone(),
        contacts: routine
            .organisation
            .contacts
            .iter()
            .map(|contact| EditableContact {
                role: contact.role.clone(),
                title: contact.title.say(lang),
                address: contact.address.clone(),
            })
            .collect(),
        read_aloud_points: u32::try_from(aloud().count()).unwrap_or(u32::MAX),
        read_aloud_seconds: run::seconds(aloud()),
        rules,
        added: Vec::new(),
        choices: added::choices(words, services, lang),
    }
}

fn editable_rule(rule: &Rule, words: &Words, lang: Lang) -> EditableRule {
    let in_channel = |channel| rule.outputs(channel).next();
    let aloud = in_channel(Channel::ReadAloud);
    EditableRule {
        key: rule.key.clone(),
        text: rule.text.say(lang),
        reason: rule.reason.as_ref().map(|reason| reason.say(lang)),
        read_aloud: aloud.map(|output| output.text(rule).say(lang)),
        state: aloud.and_then(|output| output.state.as_ref()).map(|state| state.say(lang)),
        invitation: in_channel(Channel::InviteSentence).map(|output| output.text(rule).say(lang)),
        strength: crate::step::strength(words, rule.strength, lang),
        removed: false,
        locked: rule.locked,
    }
}

/// The next version of a routine, with what was edited.
///
/// A text that was changed in one language is dropped in the others: a translation that no longer
/// says the same would be worse than none.
pub fn edited(routine: &Routine, edit: &EditableRoutine) -> Routine {
    let mut next = routine.clone();
    let original = routine.original_language;
    next.version = routine.version + 1;
    set(&mut next.title, edit.lang, original, edit.title.trim());
    next.organisation.name = edit.organisation.trim().to_owned();
    next.organisation.privacy_policy_url = edit.policy_url.trim().to_owned();
    for contact in &mut next.organisation.contacts {
        if let Some(edit) = edit.contacts.iter().find(|edit| edit.role == contact.role) {
            contact.address = edit.address.trim().to_owned();
        }
    }
    let edit_of = |key: &str| edit.rules.iter().find(|rule| rule.key == key);
    let removed = |rule: &Rule| edit_of(&rule.key).is_some_and(|edit| edit.removed);
    next.rules.retain(|rule| rule.locked || !removed(rule));
    for rule in next.rules.iter_mut().filter(|rule| !rule.locked) {
        if let Some(rule_edit) = edit_of(&rule.key) {
            edit_rule(rule, rule_edit, edit.lang, original);
        }
    }
    for new in edit.added.iter().filter(|new| !new.text.trim().is_empty()) {
        let rule = added::rule_of(new, &next, edit.lang);
        next.rules.push(rule);
    }
    let kept: Vec<String> = next.rules.iter().map(|rule| rule.key.clone()).collect();
    next.permissions.retain(|permission| kept.contains(&permission.rule));
    for branch in next.rules.iter_mut().flat_map(|rule| &mut rule.branches) {
        branch.then.retain(|key| kept.contains(key));
    }
    next
}

fn edit_rule(rule: &mut Rule, edit: &EditableRule, lang: Lang, original: Lang) {
    let old_text = rule.text.clone();
    set(&mut rule.text, lang, original, edit.text.trim());
    set_optional(&mut rule.reason, lang, original, edit.reason.as_deref());
    for (channel, text) in
        [(Channel::ReadAloud, &edit.read_aloud), (Channel::InviteSentence, &edit.invitation)]
    {
        let text = text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let at = rule.outputs.iter().position(|output| output.channel == channel);
        match (text, at) {
            (None, Some(at)) => {
                rule.outputs.remove(at);
            }
            (Some(text), Some(at)) => {
                let output = &mut rule.outputs[at];
                let mut own = output.text.clone().unwrap_or_else(|| old_text.clone());
                set(&mut own, lang, original, text);
                output.text = (own != rule.text).then_some(own);
            }
            (Some(text), None) => rule.outputs.push(Output {
                channel,
                section: (channel == Channel::InviteSentence).then_some(Section::Conduct),
                field: None,
                task: None,
                item: None,
                drill: None,
                text: Some(in_both(text, lang, original)),
                state: None,
            }),
            (None, None) => {}
        }
    }
    let aloud = rule.outputs.iter_mut().find(|output| output.channel == Channel::ReadAloud);
    if let Some(output) = aloud {
        set_optional(&mut output.state, lang, original, edit.state.as_deref());
    }
    if rule.outputs.is_empty() {
        let tip = Output {
            channel: Channel::Tip,
            section: None,
            field: None,
            task: None,
            item: None,
            drill: None,
            text: None,
            state: None,
        };
        rule.outputs.push(tip);
    }
}

/// Changes a text in one language; if it really changed, the other languages go, except that the
/// routine's own language must stay filled.
fn set(text: &mut Text, lang: Lang, original: Lang, new: &str) {
    if text.say(lang) != new {
        *text = in_both(new, lang, original);
    }
}

fn set_optional(text: &mut Option<Text>, lang: Lang, original: Lang, new: Option<&str>) {
    match (new.map(str::trim).filter(|new| !new.is_empty()), text.as_mut()) {
        (None, _) => *text = None,
        (Some(new), Some(text)) => set(text, lang, original, new),
        (Some(new), None) => *text = Some(in_both(new, lang, original)),
    }
}

fn in_both(text: &str, lang: Lang, original: Lang) -> Text {
    Text::new([(lang, text), (original, text)])
}
