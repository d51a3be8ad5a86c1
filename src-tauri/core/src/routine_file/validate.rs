//! What must fit together within one routine: keys, languages, roles, facts, placeholders.

use std::collections::BTreeSet;

use super::Fields;
use crate::condition::{BUILT_IN_FACTS, Condition};
use crate::diagnostic::Problem;
use crate::library::Library;
use crate::placeholder::{self, PLACEHOLDERS};
use crate::routine::{FORM_FIELDS, Primitive, Routine, Rule};
use crate::text::Text;

/// Conditions nested deeper than this are refused.
const MAX_DEPTH: usize = 8;
/// The role that every routine has without declaring it.
const ORGANISER: &str = "organiser";

pub fn validate(routine: &Routine, fields: &mut Fields<'_, '_>) {
    let mut checker = Checker { routine, fields };
    checker.slug("id", &routine.id);
    checker.unique("rules", "key", routine.rules.iter().map(|rule| rule.key.as_str()));
    checker.unique(
        "meeting_types",
        "id",
        routine.meeting_types.iter().map(|kind| kind.id.as_str()),
    );
    checker.unique(
        "questions",
        "fact",
        routine.questions.iter().map(|question| question.fact.as_str()),
    );
    checker.unique(
        "data_classes",
        "id",
        routine.data_classes.iter().map(|class| class.id.as_str()),
    );
    checker.texts(routine);
    checker.permissions(routine);
    for (index, kind) in routine.meeting_types.iter().enumerate() {
        let path = format!("meeting_types[{}]", index + 1);
        checker.text(&format!("{path}.title"), &kind.title);
        checker.text(&format!("{path}.purpose"), &kind.purpose);
        for fact in kind.facts.keys() {
            checker.fact(&format!("{path}.facts"), fact);
        }
    }
    for (index, question) in routine.questions.iter().enumerate() {
        let path = format!("questions[{}]", index + 1);
        checker.text(&format!("{path}.text"), &question.text);
        checker.condition(&format!("{path}.applies"), question.applies.as_ref());
    }
    for (index, rule) in routine.rules.iter().enumerate() {
        checker.rule(&format!("rules[{}]", index + 1), rule);
    }
}

/// What a routine names must be at hand.
pub fn validate_names(routine: &Routine, library: &Library, fields: &mut Fields<'_, '_>) {
    let mut checker = Checker { routine, fields };
    let services: Vec<&str> = library.services.iter().map(|service| service.id.as_str()).collect();
    let bases: Vec<&str> = library.law.legal_bases.iter().map(|basis| basis.id.as_str()).collect();
    let mut known = |path: &str, names: &[String], allowed: &[&str]| {
        for name in names {
            checker.one_of(path, name, allowed.iter().map(|name| (*name).to_owned()));
        }
    };
    known("services", &routine.services, &services);
    let basis = routine.organisation.default_legal_basis.clone();
    known("organisation.default_legal_basis", basis.as_slice(), &bases);
    for (index, kind) in routine.meeting_types.iter().enumerate() {
        let path = format!("meeting_types[{}]", index + 1);
        known(&format!("{path}.services"), &kind.services, &services);
        known(&format!("{path}.legal_basis"), kind.legal_basis.as_slice(), &bases);
    }
    for (index, permission) in routine.permissions.iter().enumerate() {
        known(&format!("permissions[{}].services", index + 1), &permission.services, &services);
    }
}

struct Checker<'v, 'r, 'i> {
    routine: &'v Routine,
    fields: &'v mut Fields<'r, 'i>,
}

impl Checker<'_, '_, '_> {
    fn complain(&mut self, path: &str, problem: Problem) {
        self.fields.complain_at(path, problem);
    }

    fn slug(&mut self, path: &str, id: &str) {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.is_empty() || !id.chars().all(allowed) {
            let allowed = vec!["a-z".to_owned(), "0-9".to_owned(), "-".to_owned()];
            self.complain(path, Problem::NotAllowed { found: id.to_owned(), allowed });
        }
    }

    fn unique<'k>(&mut self, list: &str, field: &str, keys: impl Iterator<Item = &'k str>) {
        let mut seen = BTreeSet::new();
        for (index, key) in keys.enumerate() {
            if !key.is_empty() && !seen.insert(key) {
                let path = format!("{list}[{}].{field}", index + 1);
                self.complain(&path, Problem::Duplicate { found: key.to_owned() });
            }
        }
    }

    fn one_of(&mut self, path: &str, found: &str, allowed: impl Iterator<Item = String>) {
        let allowed: Vec<String> = allowed.collect();
        if !allowed.iter().any(|word| word == found) {
            self.complain(path, Problem::NotAllowed { found: found.to_owned(), allowed });
        }
    }

    /// The texts that belong to no rule.
    fn texts(&mut self, routine: &Routine) {
        self.text("title", &routine.title);
        self.optional_text("adopted_by", routine.adopted_by.as_ref());
        self.optional_text("change_note", routine.change_note.as_ref());
        self.optional_text("source.note", routine.source.note.as_ref());
        let mut each = |list: &str, texts: Vec<&Text>| {
            for (index, text) in texts.into_iter().enumerate() {
                self.text(&format!("{list}[{}].title", index + 1), text);
            }
        };
        let contacts = &routine.organisation.contacts;
        each("organisation.contacts", contacts.iter().map(|contact| &contact.title).collect());
        each("parents", routine.parents.iter().map(|parent| &parent.title).collect());
        each("data_classes", routine.data_classes.iter().map(|class| &class.title).collect());
        each("roles", routine.roles.iter().map(|role| &role.title).collect());
    }

    /// Each permission names a class and a rule of the routine.
    fn permissions(&mut self, routine: &Routine) {
        let classes: Vec<String> =
            routine.data_classes.iter().map(|class| class.id.clone()).collect();
        let keys: Vec<String> = routine.rules.iter().map(|rule| rule.key.clone()).collect();
        for (index, permission) in routine.permissions.iter().enumerate() {
            let path = format!("permissions[{}]", index + 1);
            if let Some(data) = &permission.data {
                self.one_of(&format!("{path}.data"), data, classes.iter().cloned());
            }
            self.one_of(&format!("{path}.rule"), &permission.rule, keys.iter().cloned());
        }
    }

    fn optional_text(&mut self, path: &str, text: Option<&Text>) {
        if let Some(text) = text {
            self.text(path, text);
        }
    }

    fn text(&mut self, path: &str, text: &Text) {
        let language = self.routine.original_language;
        if text.0.get(&language).is_none_or(|own| own.trim().is_empty()) {
            self.complain(path, Problem::LacksLanguage { language });
        }
        for variant in text.0.values() {
            for name in placeholder::names(variant) {
                let allowed = PLACEHOLDERS.iter().map(|name| (*name).to_owned());
                self.one_of(path, name, allowed);
            }
        }
    }

    fn rule(&mut self, path: &str, rule: &Rule) {
        self.slug(&format!("{path}.key"), &rule.key);
        self.text(&format!("{path}.text"), &rule.text);
        self.condition(&format!("{path}.applies"), rule.applies.as_ref());
        let roles = self.routine.roles.iter().map(|role| role.id.clone());
        let roles: Vec<String> = roles.chain([ORGANISER.to_owned()]).collect();
        self.one_of(&format!("{path}.actor"), &rule.actor, roles.into_iter());
        if rule.outputs.is_empty() {
            self.complain(&format!("{path}.outputs"), Problem::NoOutput);
        }
        self.optional_text(&format!("{path}.reason"), rule.reason.as_ref());
        for (index, output) in rule.outputs.iter().enumerate() {
            let path = format!("{path}.outputs[{}]", index + 1);
            self.optional_text(&format!("{path}.text"), output.text.as_ref());
            self.optional_text(&format!("{path}.state"), output.state.as_ref());
            if let Some(field) = &output.field {
                let fields = FORM_FIELDS.iter().map(|field| (*field).to_owned());
                self.one_of(&format!("{path}.field"), field, fields);
            }
        }
        for (index, check) in rule.checks.iter().enumerate() {
            self.optional_text(&format!("{path}.checks[{}].text", index + 1), check.text.as_ref());
            if check.primitive == Primitive::RoleIn {
                let path = format!("{path}.checks[{}].values", index + 1);
                let roles: Vec<String> =
                    self.routine.roles.iter().map(|role| role.id.clone()).collect();
                for role in &check.values {
                    self.one_of(&path, role, roles.iter().cloned());
                }
            }
        }
        let keys: Vec<String> = self.routine.rules.iter().map(|rule| rule.key.clone()).collect();
        for (index, branch) in rule.branches.iter().enumerate() {
            let path = format!("{path}.branches[{}]", index + 1);
            self.text(&format!("{path}.text"), &branch.text);
            self.optional_text(&format!("{path}.asks"), branch.asks.as_ref());
            for key in &branch.then {
                self.one_of(&format!("{path}.then"), key, keys.iter().cloned());
            }
        }
    }

    fn fact(&mut self, path: &str, fact: &str) {
        let asked = self.routine.questions.iter().map(|question| question.fact.clone());
        let built_in = BUILT_IN_FACTS.iter().map(|fact| (*fact).to_owned());
        let allowed: Vec<String> = built_in.chain(asked).collect();
        self.one_of(path, fact, allowed.into_iter());
    }

    fn condition(&mut self, path: &str, condition: Option<&Condition>) {
        let Some(condition) = condition else { return };
        if depth(condition) > MAX_DEPTH {
            self.complain(path, Problem::TooLong { limit: MAX_DEPTH as u32 });
        }
        for fact in condition.facts() {
            self.fact(path, fact);
        }
    }
}

fn depth(condition: &Condition) -> usize {
    match condition {
        Condition::All { all: parts } | Condition::Any { any: parts } => {
            1 + parts.iter().map(depth).max().unwrap_or(0)
        }
        Condition::Not { not } => 1 + depth(not),
        Condition::Is(_) => 1,
    }
}
