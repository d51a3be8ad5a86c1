//! The file a routine is exchanged in: every mistake is told at once, and nothing is lost.

use std::sync::LazyLock;

use klubba_core::condition::{Comparison, Condition, Test, Value};
use klubba_core::library::{Library, SHIPPED};
use klubba_core::routine::{Routine, Timing};
use klubba_core::routine_file::{self, MAX_FILE, parse, print};
use klubba_core::text::{Lang, Text};
use klubba_core::words::Words;
use proptest::prelude::*;

static WORDS: LazyLock<Words> = LazyLock::new(Words::new);
static ROUTINES: LazyLock<Vec<Routine>> = LazyLock::new(|| Library::shipped().routines);

/// The smallest routine there is.
const SOUND: &str = r#"format = 1
id = "own"
version = 1
original_language = "sv"
title = { sv = "Vår rutin" }

[organisation]
name = "Skolan"
kind = "school"
country = "SE"
public_authority = true

[source]
title = "Rutin"
publisher = "Skolan"
language = "sv"

[[rules]]
key = "no-recording"
topic = "recording"
phase = "during"
strength = "must_not"
text = { sv = "Spela inte in." }
[[rules.outputs]]
channel = "tip"
"#;

/// What is said about a file: line, field, and the rest of the sentence.
fn said(file: &str) -> Vec<String> {
    parse(file).1.iter().map(|found| found.say(&WORDS, Lang::En)).collect()
}

#[test]
fn the_smallest_routine_is_sound() {
    assert_eq!(said(SOUND), Vec::<String>::new());
}

#[test]
fn a_mistake_is_told_with_its_line_its_field_and_what_is_allowed() {
    let slug = "These are: a-z, 0-9, -.";
    let table: Vec<(&str, &str, Vec<String>)> = vec![
        ("id = \"own\"", "id = \"Vår rutin\"", vec![format!("Line 2, id: “Vår rutin” is not allowed. {slug}")]),
        ("id = \"own\"\n", "", vec!["Line 1: the field id is missing.".into()]),
        ("name = \"Skolan\"", "name = \"\"", vec!["Line 8: the field organisation.name is missing.".into()]),
        ("version = 1", "version = \"one\"", vec!["Line 3, version: this should be a whole number.".into()]),
        ("version = 1", "version = 0", vec!["Line 3, version: “0” is not allowed. These are: 1, 2, 3 ….".into()]),
        ("format = 1", "format = 2", vec!["Line 1, format: “2” is not allowed. These are: 1.".into()]),
        ("version = 1", "version = 1\nadopted_on = \"in spring\"", vec!["Line 4, adopted_on: this should be a date, for example 2026-11-26.".into()]),
        ("kind = \"school\"", "kind = \"zoo\"", vec!["Line 9, organisation.kind: “zoo” is not allowed. These are: municipality, school, parish, association, health, university, state, company, other.".into()]),
        ("public_authority = true", "public_authority = \"yes\"", vec!["Line 11, organisation.public_authority: this should be true or false.".into()]),
        ("country = \"SE\"", "country = \"SE\"\ncolour = \"red\"", vec!["Line 11: there is no field organisation.colour here. These exist: name, kind, country, public_authority, privacy_policy_url, default_legal_basis, contacts.".into()]),
        ("{ sv = \"Vår rutin\" }", "{ sv = \"Vår rutin\", xx = \"?\" }", vec!["Line 5, title.xx: “xx” is not allowed. These are: sv, nb, nn, da, fi, en.".into()]),
        ("{ sv = \"Vår rutin\" }", "{ en = \"Our routine\" }", vec!["Line 5, title: the text is missing in the routine’s own language (sv).".into()]),
        ("{ sv = \"Vår rutin\" }", "{ sv = \" \" }", vec!["Line 5, title: the text is missing in the routine’s own language (sv).".into()]),
        ("{ sv = \"Vår rutin\" }", "\"Vår rutin\"", vec!["Line 5, title: this should be a text for each language, for example en = \"…\".".into()]),
        ("Spela inte in.", "Spela inte in, {nobody}.", vec!["Line 23, rules[1].text: “nobody” is not allowed. These are: date, end, legal_basis, link, meeting_type, organisation, policy_url, purpose, service, start.".into()]),
        ("channel = \"tip\"", "channel = \"tip\"\nreason = 1", vec!["Line 26: there is no field rules[1].outputs[1].reason here. These exist: channel, section, field, task, item, drill, text, state.".into()]),
        ("[[rules.outputs]]\nchannel = \"tip\"\n", "", vec!["Line 18, rules[1].outputs: the rule is shown nowhere. Give it at least one place, for example channel = \"tip\".".into()]),
        ("channel = \"tip\"", "channel = \"form_field\"\nfield = \"colour\"", vec!["Line 26, rules[1].outputs[1].field: “colour” is not allowed. These are: audience, languages, legal_basis, link, meeting_type, message, purpose, service, title.".into()]),
        ("channel = \"tip\"", "channel = \"invite_sentence\"", vec!["Line 24: the field rules[1].outputs[1].section is missing.".into()]),
        ("strength = \"must_not\"", "strength = \"must_not\"\nactor = \"janitor\"", vec!["Line 23, rules[1].actor: “janitor” is not allowed. These are: organiser.".into()]),
        ("strength = \"must_not\"", "strength = \"must_not\"\napplies = { fact = \"weather\", eq = \"rain\" }", vec!["Line 23, rules[1].applies: “weather” is not allowed. These are: audience, country, languages, legal_basis, link_known, meeting_type, organisation_kind, participant_count, public_authority, replaces_earlier, service.".into()]),
        ("strength = \"must_not\"", "strength = \"must_not\"\napplies = { fact = \"service\", is = \"x\" }", vec!["Line 23: there is no field rules[1].applies.is here. These exist: eq, ne, in, nin, lt, le, gt, ge, has.".into()]),
        ("strength = \"must_not\"", "strength = \"must_not\"\napplies = { fact = \"service\", eq = \"x\", note = \"y\" }", vec!["Line 23: there is no field rules[1].applies.note here. These exist: eq, ne, in, nin, lt, le, gt, ge, has.".into()]),
        ("strength = \"must_not\"", "strength = \"must_not\"\napplies = { fact = \"service\" }", vec!["Line 23, rules[1].applies: this should be a condition, for example { fact = \"service\", in = [\"a\"] }.".into()]),
        ("strength = \"must_not\"", "strength = \"must_not\"\napplies = { all = [{ fact = \"service\", eq = \"x\" }], any = [] }", vec!["Line 23: there is no field rules[1].applies.any here. These exist: all.".into()]),
        ("strength = \"must_not\"", "strength = \"must_not\"\ntiming = { anchor = \"noon\", minutes = 5, hours = 1 }", vec![
            "Line 23, rules[1].timing.anchor: “noon” is not allowed. These are: start, end.".into(),
            "Line 23: there is no field rules[1].timing.hours here. These exist: anchor, minutes.".into(),
        ]),
        ("title = { sv = \"Vår rutin\" }", "title = { sv = \"Vår rutin\" }\ntitle = { sv = \"Igen\" }", vec!["Line 6: the file cannot be read as TOML (duplicate key).".into()]),
    ];
    for (from, to, expected) in table {
        assert!(SOUND.contains(from), "{from} is in the file");
        assert_eq!(said(&SOUND.replacen(from, to, 1)), expected, "{from} → {to}");
    }
}

#[test]
fn all_mistakes_are_told_at_once() {
    let file = SOUND
        .replace("id = \"own\"", "id = \"Own\"")
        .replace("kind = \"school\"", "kind = \"zoo\"")
        .replace("country = \"SE\"", "country = \"SE\"\ncolour = \"red\"")
        .replace("topic = \"recording\"\n", "")
        .replace("Spela inte in.", "{nobody}")
        .replace("channel = \"tip\"", "channel = \"shout\"");
    let file = format!("{file}\n[[rules]]\nkey = \"no-recording\"\n");
    insta::assert_snapshot!(said(&file).join("\n"), @r##"
    Line 2, id: “Own” is not allowed. These are: a-z, 0-9, -.
    Line 9, organisation.kind: “zoo” is not allowed. These are: municipality, school, parish, association, health, university, state, company, other.
    Line 11: there is no field organisation.colour here. These exist: name, kind, country, public_authority, privacy_policy_url, default_legal_basis, contacts.
    Line 19: the field rules[1].topic is missing.
    Line 23, rules[1].text: “nobody” is not allowed. These are: date, end, legal_basis, link, meeting_type, organisation, policy_url, purpose, service, start.
    Line 25, rules[1].outputs[1].channel: “shout” is not allowed. These are: readiness_gate, form_field, before_check, invite_sentence, invite_attachment, setting_step, let_in, read_aloud, live_check, after_check, incident_step, support_card, tip.
    Line 27: the field rules[2].topic is missing.
    Line 27: the field rules[2].phase is missing.
    Line 27: the field rules[2].strength is missing.
    Line 27: the field rules[2].text is missing.
    Line 27, rules[2].outputs: the rule is shown nowhere. Give it at least one place, for example channel = "tip".
    Line 28, rules[2].key: “no-recording” already stands earlier in the file.
    "##);
}

#[test]
fn syntax_errors_are_told_with_their_line() {
    for (file, lines) in [
        ("format = = 1\nid = \"own\"\nversion = [\n", vec!["Line 1"]),
        ("a = 1\nb = \"no end\nc = 2\nd = ?\n", vec!["Line 2", "Line 4"]),
    ] {
        let said = said(file);
        for line in lines {
            assert!(said.iter().any(|said| said.starts_with(line)), "{line} in {said:?}");
        }
        assert!(parse(file).0.is_none(), "nothing can be made of it");
    }
}

#[test]
fn a_file_has_limits() {
    let long = "x".repeat(2_001);
    assert_eq!(
        said(&SOUND.replace("Spela inte in.", &long)),
        ["Line 23, rules[1].text: too long. The limit is 2000."]
    );
    let many = "[[roles]]\nid = \"r\"\ntitle = { sv = \"Roll\" }\n".repeat(1_001);
    assert_eq!(
        said(&format!("{SOUND}{many}")).first().map(String::as_str),
        Some("Line 26, roles: too long. The limit is 1000.")
    );
    let deep =
        format!("{}{{ fact = \"service\", eq = \"x\" }}{}", "{ not = ".repeat(9), " }".repeat(9));
    let deep = format!("strength = \"must_not\"\napplies = {deep}");
    assert_eq!(
        said(&SOUND.replace("strength = \"must_not\"", &deep)),
        ["Line 23, rules[1].applies: too long. The limit is 8."]
    );
    let deeper = format!("a = {}1{}", "[".repeat(50_000), "]".repeat(50_000));
    assert!(!said(&deeper).is_empty(), "nesting without end is a mistake, not a crash");
    let large = format!("# {}\n", "x".repeat(MAX_FILE));
    assert_eq!(said(&large), ["The file is too large. At most 1024 KiB can be read."]);
}

#[test]
fn every_shipped_routine_is_printed_and_read_back_unchanged() {
    for (name, file) in SHIPPED {
        let routine = parse(file).0.unwrap();
        let printed = print(&routine);
        let (again, diagnostics) = parse(&printed);
        assert_eq!(diagnostics, [], "{name} as printed");
        assert_eq!(again.unwrap(), routine, "{name} is the same after printing");
        assert_eq!(
            print(&routine),
            printed,
            "printing is stable, so that versions can be compared"
        );
    }
}

#[test]
fn a_printed_routine_reads_well() {
    let routine = parse(SOUND).0.unwrap();
    insta::assert_snapshot!(print(&routine), @r##"
    format = 1
    id = "own"
    version = 1
    original_language = "sv"

    [title]
    sv = "Vår rutin"

    [organisation]
    name = "Skolan"
    kind = "school"
    country = "SE"
    public_authority = true
    privacy_policy_url = ""

    [source]
    title = "Rutin"
    publisher = "Skolan"
    language = "sv"

    [[rules]]
    key = "no-recording"
    topic = "recording"
    phase = "during"
    strength = "must_not"
    actor = "organiser"
    locked = false

    [rules.text]
    sv = "Spela inte in."

    [[rules.outputs]]
    channel = "tip"
    "##);
}

/// One paragraph as people write it: any sign but line breaks and braces.
fn paragraph() -> impl Strategy<Value = String> {
    let signs = prop_oneof![
        3 => "[a-zåäöæøA-ZÅÄÖ0-9 .,:;!?()–«»-]{0,30}",
        1 => "[\"'\\\\#=\\[\\]<>&`$%^~|/*_@+]{1,8}",
        1 => proptest::sample::select(vec!["👋🏽", "é", "\"\"\"", "'''", "\\n", "\\u0041", "العربية", "\t"]).prop_map(str::to_owned),
    ];
    (1_usize..4)
        .prop_flat_map(move |count| proptest::collection::vec(signs.clone(), count))
        .prop_map(|parts| {
            let text = parts.concat();
            if text.trim().is_empty() { "Text".to_owned() } else { text }
        })
}

fn text() -> impl Strategy<Value = Text> {
    (paragraph(), proptest::option::of(paragraph()), proptest::option::of(paragraph())).prop_map(
        |(own, nn, fi)| {
            let mut text = Text::new([(Lang::Sv, &own), (Lang::Nb, &own)]);
            text.0.extend(nn.map(|nn| (Lang::Nn, nn)));
            text.0.extend(fi.map(|fi| (Lang::Fi, fi)));
            text
        },
    )
}

fn condition() -> impl Strategy<Value = Condition> {
    let value = prop_oneof![
        any::<bool>().prop_map(Value::Bool),
        any::<i32>().prop_map(Value::Number),
        "[a-z\"\\\\å]{0,8}".prop_map(Value::Word),
        proptest::collection::vec("[a-z]{1,5}", 0..3).prop_map(Value::Words),
    ];
    let values = proptest::collection::vec(value.clone(), 0..3);
    let test = prop_oneof![
        value.clone().prop_map(Test::Eq),
        value.prop_map(Test::Ne),
        values.clone().prop_map(Test::In),
        values.prop_map(Test::Nin),
        any::<i32>().prop_map(Test::Lt),
        any::<i32>().prop_map(Test::Le),
        any::<i32>().prop_map(Test::Gt),
        any::<i32>().prop_map(Test::Ge),
        "[a-z\"]{0,5}".prop_map(Test::Has),
    ];
    let facts = proptest::sample::select(vec!["service", "audience", "participant_count"]);
    let leaf = (facts, test)
        .prop_map(|(fact, test)| Condition::Is(Comparison { fact: fact.to_owned(), test }));
    leaf.prop_recursive(4, 12, 3, |inner| {
        let list = proptest::collection::vec(inner.clone(), 0..3);
        prop_oneof![
            list.clone().prop_map(|all| Condition::All { all }),
            list.prop_map(|any| Condition::Any { any }),
            inner.prop_map(|not| Condition::Not { not: Box::new(not) }),
        ]
    })
}

/// One of the shipped routines with other words, keys, conditions and dates.
fn routine() -> impl Strategy<Value = Routine> {
    let rule =
        (text(), proptest::option::of(text()), proptest::option::of(condition()), any::<i32>());
    let rules = proptest::collection::vec(rule, 1..8);
    (0..SHIPPED.len(), "[a-z0-9-]{1,20}", paragraph(), text(), rules, any::<(bool, u16)>())
        .prop_map(|(which, id, name, title, changes, (flag, days))| {
            let mut routine = ROUTINES[which].clone();
            routine.id = id;
            routine.title = title;
            routine.organisation.name = name.clone();
            routine.organisation.privacy_policy_url = name;
            routine.organisation.public_authority = flag;
            let day = jiff::civil::date(2020, 1, 1);
            routine.review_by =
                flag.then(|| day.saturating_add(jiff::Span::new().days(i64::from(days))));
            let count = routine.rules.len();
            for (index, (text, reason, applies, minutes)) in changes.into_iter().enumerate() {
                let rule = &mut routine.rules[index * 7 % count];
                rule.quote = text.0.get(&Lang::Sv).cloned();
                rule.text = text;
                rule.reason = reason;
                rule.applies = applies;
                rule.locked = flag;
                rule.timing =
                    flag.then_some(Timing { anchor: klubba_core::routine::Anchor::End, minutes });
            }
            routine
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_printed_is_read_back_the_same(routine in routine()) {
        let printed = print(&routine);
        let (again, diagnostics) = parse(&printed);
        prop_assert_eq!(&diagnostics, &[], "{}", printed);
        prop_assert_eq!(again.unwrap(), routine);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,300}") {
        let _ = parse(&text); // whatever it says, it says it without a panic
    }

    #[test]
    fn no_damage_to_a_file_makes_the_reader_panic(
        which in 0..SHIPPED.len(),
        from in any::<prop::sample::Index>(),
        length in 0_usize..40,
        instead in "[\\[\\]{}=\"'a-z0-9\\n.\\\\#-]{0,12}",
    ) {
        let file: Vec<char> = SHIPPED[which].1.chars().collect();
        let from = from.index(file.len());
        let to = (from + length).min(file.len());
        let damaged: String = file[..from].iter().copied().chain(instead.chars()).chain(file[to..].iter().copied()).collect();
        for found in routine_file::parse(&damaged).1 {
            prop_assert!(found.line >= 1);
            found.say(&WORDS, Lang::Sv);
        }
    }
}
