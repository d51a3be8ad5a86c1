//! The files that ship: sound, complete in three languages, and carrying every rule of the sources.

use std::collections::{BTreeMap, BTreeSet};

use klubba_core::condition::{Condition, Test, Value};
use klubba_core::library::{LAW, Library, SERVICES, SHIPPED};
use klubba_core::link::LinkPatterns;
use klubba_core::routine::{Channel, Routine};
use klubba_core::words::Words;
use klubba_core::{law, routine_file, service};

use crate::given::{self, LANGS};

/// Each line: id, routine, phase, strength, kinds.
const SEED_IDS: &str = include_str!("data/seed-ids.txt");

fn routines() -> Vec<Routine> {
    Library::shipped().routines
}

#[test]
fn every_file_is_read_without_a_diagnostic() {
    let words = Words::new();
    let say = |diagnostics: Vec<klubba_core::diagnostic::Diagnostic>| {
        let lines = diagnostics.iter().map(|found| found.say(&words, klubba_core::text::Lang::En));
        lines.collect::<Vec<_>>()
    };
    for (name, file) in SHIPPED {
        let (routine, diagnostics) = routine_file::parse(file);
        assert_eq!(say(diagnostics), Vec::<String>::new(), "{name}.toml has mistakes");
        assert_eq!(routine.unwrap().id, name, "a file is named after its routine");
    }
    assert_eq!(say(service::parse(SERVICES).1), Vec::<String>::new(), "services.toml");
    assert_eq!(say(law::parse(LAW).1), Vec::<String>::new(), "law.toml");
    LinkPatterns::parse(include_str!("../routines/links.toml")).unwrap();
    assert_eq!(routines().len(), SHIPPED.len(), "a shipped routine is left out");
}

#[test]
fn all_138_rules_are_carried_by_the_routine_of_their_document() {
    let routines = routines();
    let wanted: BTreeMap<&str, &str> = SEED_IDS
        .lines()
        .map(|line| {
            let mut columns = line.split(' ');
            (columns.next().unwrap(), columns.next().unwrap())
        })
        .collect();
    assert_eq!(wanted.len(), 138);
    let mut carried: BTreeSet<&str> = BTreeSet::new();
    for routine in &routines {
        for rule in &routine.rules {
            for id in &rule.sources {
                let home = wanted.get(id.as_str());
                assert_eq!(
                    home,
                    Some(&routine.id.as_str()),
                    "{} carries {id}, which is not of its document",
                    rule.key
                );
                carried.insert(id);
            }
        }
    }
    let missing: Vec<_> = wanted.keys().filter(|id| !carried.contains(*id)).collect();
    assert!(missing.is_empty(), "{} of 138 carried; missing: {missing:?}", carried.len());
}

#[test]
fn every_rule_says_where_it_stands_and_is_seen_somewhere() {
    for routine in routines() {
        assert!(routine.source.file.is_some(), "{} names its document", routine.id);
        for rule in &routine.rules {
            let name = format!("{}/{}", routine.id, rule.key);
            let cited = rule.locator.is_some() && rule.quote.is_some() && !rule.sources.is_empty();
            assert!(cited, "{name} cites place, words and ids of its document");
            assert!(!rule.outputs.is_empty(), "{name} is seen nowhere");
        }
    }
    for rule in &Library::shipped().law.rules {
        assert!(rule.law.is_some(), "law/{} names its provision", rule.key);
        assert!(!rule.outputs.is_empty(), "law/{} is seen nowhere", rule.key);
    }
}

/// Every text in the value: an object whose keys are languages.
fn texts<'v>(
    value: &'v serde_json::Value,
    path: String,
    found: &mut Vec<(String, &'v serde_json::Value)>,
) {
    match value {
        serde_json::Value::Object(fields) => {
            let lang =
                |key: &String| matches!(key.as_str(), "sv" | "nb" | "nn" | "da" | "fi" | "en");
            if !fields.is_empty() && fields.keys().all(lang) {
                found.push((path, value));
                return;
            }
            for (key, value) in fields {
                texts(value, format!("{path}.{key}"), found);
            }
        }
        serde_json::Value::Array(entries) => {
            for (index, value) in entries.iter().enumerate() {
                texts(value, format!("{path}[{}]", index + 1), found);
            }
        }
        _ => {}
    }
}

#[test]
fn every_text_is_there_in_swedish_bokmal_and_english() {
    let library = Library::shipped();
    let mut values = vec![
        ("services".to_owned(), serde_json::to_value(&library.services).unwrap()),
        ("legal_bases".to_owned(), serde_json::to_value(&library.law.legal_bases).unwrap()),
        ("law".to_owned(), serde_json::to_value(&library.law.rules).unwrap()),
    ];
    for routine in &library.routines {
        values.push((routine.id.clone(), serde_json::to_value(routine).unwrap()));
    }
    let mut gaps = Vec::new();
    for (name, value) in &values {
        let mut found = Vec::new();
        texts(value, name.clone(), &mut found);
        assert!(found.len() > 5, "{name} has texts");
        for (path, text) in found {
            for lang in LANGS {
                let variant = text.get(lang.code()).and_then(serde_json::Value::as_str);
                if variant.is_none_or(|variant| variant.trim().is_empty()) {
                    gaps.push(format!("{path}: {}", lang.code()));
                }
            }
        }
    }
    assert!(gaps.is_empty(), "texts that lack a language: {gaps:#?}");
}

#[test]
fn the_same_holes_are_in_every_language_of_a_text() {
    for (name, file) in SHIPPED.into_iter().chain([("law", LAW)]) {
        let value: toml::Value = toml::from_str(file).unwrap();
        let value = serde_json::to_value(value).unwrap();
        let mut found = Vec::new();
        texts(&value, name.to_owned(), &mut found);
        for (path, text) in found {
            let holes = |lang: &str| {
                let text = text[lang].as_str().unwrap_or_default();
                let mut names = klubba_core::placeholder::names(text);
                names.sort_unstable();
                names
            };
            assert_eq!(holes("sv"), holes("nb"), "{path}");
            assert_eq!(holes("sv"), holes("en"), "{path}");
        }
    }
}

#[test]
fn what_a_routine_names_exists() {
    let library = Library::shipped();
    for routine in &library.routines {
        let name = &routine.id;
        let services = library.services_of(routine);
        assert!(!services.is_empty(), "{name} can be used in no service");
        for id in &routine.services {
            assert!(library.service(id).is_some(), "{name} is for a service {id} nobody knows");
        }
        for id in routine.meeting_types.iter().flat_map(|kind| &kind.services) {
            assert!(
                services.iter().any(|service| service.id == *id),
                "{name}: kind of meeting in {id}"
            );
        }
        let bases = routine.meeting_types.iter().filter_map(|kind| kind.legal_basis.as_ref());
        for basis in bases.chain(&routine.organisation.default_legal_basis) {
            assert!(library.law.legal_basis(basis).is_some(), "{name}: legal basis {basis}");
        }
        for rule in &routine.rules {
            let tasks = rule.outputs.iter().filter_map(|output| output.task.as_ref());
            let tasks = tasks.chain(rule.branches.iter().filter_map(|branch| branch.task.as_ref()));
            for task in tasks {
                let known = services.iter().any(|service| service.task(task).is_some());
                assert!(known, "{name}/{}: no service has the task {task}", rule.key);
            }
            let values = rule.applies.iter().flat_map(words_compared);
            for (fact, word) in values {
                let known = match fact.as_str() {
                    "service" => library.service(&word).is_some(),
                    "meeting_type" => routine.meeting_type(&word).is_some(),
                    "legal_basis" => library.law.legal_basis(&word).is_some(),
                    "audience" => {
                        matches!(&*word, "guardians" | "internal" | "external" | "public")
                    }
                    _ => true,
                };
                assert!(known, "{name}/{}: {fact} is never {word}", rule.key);
            }
        }
    }
}

/// The words that a condition compares facts with.
fn words_compared(condition: &Condition) -> Vec<(String, String)> {
    match condition {
        Condition::All { all: parts } | Condition::Any { any: parts } => {
            parts.iter().flat_map(words_compared).collect()
        }
        Condition::Not { not } => words_compared(not),
        Condition::Is(comparison) => {
            let values = match &comparison.test {
                Test::Eq(value) | Test::Ne(value) => vec![value.clone()],
                Test::In(values) | Test::Nin(values) => values.clone(),
                _ => vec![],
            };
            let words = values.into_iter().filter_map(|value| match value {
                Value::Word(word) => Some((comparison.fact.clone(), word)),
                _ => None,
            });
            words.collect()
        }
    }
}

#[test]
fn rules_that_contradict_stay_each_organisations_own() {
    // The words of one document must not turn up under another.
    let office = given::office();
    let aloud = |routine: &str, kind: &str| {
        let mut office = given::office();
        let draft = given::with_type(&office, given::draft(&office, routine), kind);
        let id = given::sent(&mut office, &draft, 1).meeting_id;
        let read = office.read_aloud(id, None, given::now()).unwrap();
        read.lines.iter().map(|line| line.step.text.clone()).collect::<Vec<_>>().join("\n")
    };
    let text = |routine: &str, kind: &str| {
        let draft = given::with_type(&office, given::draft(&office, routine), kind);
        given::preview(&office, &draft).text
    };
    let cases = [
        ("goteborg-digitala-moten", "parent-meeting", "Slå på kameran", "stäng gärna av kameran"),
        ("oppvekst-teams", "guardian-meeting", "Slå på kameran", "stäng gärna av kameran"),
        ("hasselby-pexip", "information-meeting", "stäng gärna av kameran", "Slå på kameran"),
        ("bergen-meet", "development-talk", "ingenting i chatten", "Slå på kameran"),
        (
            "goteborg-digitala-moten",
            "parent-meeting",
            "inget känsligt i chatten",
            "ingenting i chatten",
        ),
        ("goteborg-digitala-moten", "parent-meeting", "Om mötet spelas in", "spelas inte in"),
        ("oppvekst-teams", "guardian-meeting", "spelas inte in", "Om mötet spelas in"),
        ("bergen-meet", "development-talk", "spela in mötet", "Om mötet spelas in"),
        ("hasselby-pexip", "council-meeting", "spelas inte in", "Om mötet spelas in"),
    ];
    for (routine, kind, said, not_said) in cases {
        let aloud = aloud(routine, kind);
        assert!(aloud.contains(said), "{routine} says «{said}»:\n{aloud}");
        assert!(!aloud.contains(not_said), "{routine} does not say «{not_said}»:\n{aloud}");
    }
    let hasselby = text("hasselby-pexip", "information-meeting");
    assert!(hasselby.contains("I chatten kan du skriva frågor"), "the parish allows the chat");
    let bergen = text("bergen-meet", "development-talk");
    assert!(bergen.contains("Vi använder inte chatten"), "Bergen allows nothing in it");
    let speech = "Du får tala om känsliga personuppgifter";
    for (service, allowed) in [("teams", true), ("meet", false)] {
        let mut draft = given::draft(&office, "goteborg-digitala-moten");
        draft.service = Some(service.to_owned());
        let fields = given::preview(&office, &draft).fields;
        let said = fields.values().any(|help| help.contains(speech));
        assert_eq!(said, allowed, "sensitive speech is allowed for Teams only: {service}");
    }
    let only_bergen = "Bjud bara in eleven, vårdnadshavarna och kontaktläraren";
    for routine in given::ROUTINES {
        let before = given::preview(&office, &given::draft(&office, routine)).before;
        let said = before.iter().any(|step| step.text.contains(only_bergen));
        assert_eq!(said, routine == "bergen-meet", "the closed list is Bergen's: {routine}");
    }
}

#[test]
fn no_meeting_has_more_than_seven_points_to_read_aloud() {
    for routine in routines() {
        let mut office = given::office();
        let mut number = 0;
        for kind in &routine.meeting_types {
            for service in office
                .fit_draft(
                    given::draft(&office, &routine.id),
                    klubba_core::form::Changed::Service,
                    given::now(),
                )
                .choices
                .services
            {
                for answers in [false, true] {
                    number += 1;
                    let mut draft =
                        given::with_type(&office, given::draft(&office, &routine.id), &kind.id);
                    draft.service = Some(service.id.clone());
                    draft.link = given::link(&service.id).to_owned();
                    for question in &routine.questions {
                        draft.answers.insert(question.fact.clone(), answers);
                    }
                    let id = given::sent(&mut office, &draft, number).meeting_id;
                    let points = office.read_aloud(id, None, given::now()).unwrap().lines.len();
                    let name = format!("{}/{} in {} {answers}", routine.id, kind.id, service.id);
                    assert!(points <= 7, "{name}: {points} points are too many to listen to");
                    let silent = routine.id == "skl-molntjanster";
                    assert_eq!(
                        points == 0,
                        silent,
                        "{name}: only the guidance is no meeting routine"
                    );
                }
            }
        }
    }
}

#[test]
fn what_is_read_aloud_has_a_state_to_confirm() {
    for routine in routines() {
        for rule in &routine.rules {
            for output in rule.outputs(Channel::ReadAloud) {
                assert!(
                    output.state.is_some(),
                    "{}/{}: the button says nothing",
                    routine.id,
                    rule.key
                );
            }
        }
    }
}
