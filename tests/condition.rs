//! Which meetings a rule is for: yes, no, and «nobody knows».

use klubba_core::condition::{Applies, Condition, Facts, Value};

fn condition(written: &str) -> Condition {
    #[derive(serde::Deserialize)]
    struct Row {
        applies: Condition,
    }
    toml::from_str::<Row>(&format!("applies = {written}")).unwrap().applies
}

fn facts() -> Facts {
    let word = |text: &str| Value::Word(text.to_owned());
    Facts::from([
        ("service".to_owned(), word("teams")),
        ("child".to_owned(), Value::Bool(true)),
        ("count".to_owned(), Value::Number(12)),
        ("languages".to_owned(), Value::Words(vec!["sv".to_owned(), "en".to_owned()])),
    ])
}

#[test]
fn a_condition_answers_yes_no_or_unknown() {
    use Applies::{No, Unknown, Yes};
    let yes = "{ fact = \"child\", eq = true }";
    let no = "{ fact = \"child\", eq = false }";
    let unknown = "{ fact = \"nobody_knows\", eq = true }";
    let table = [
        (yes.to_owned(), Yes),
        (no.to_owned(), No),
        (unknown.to_owned(), Unknown),
        ("{ fact = \"service\", eq = \"teams\" }".to_owned(), Yes),
        ("{ fact = \"service\", ne = \"teams\" }".to_owned(), No),
        ("{ fact = \"service\", in = [\"meet\", \"teams\"] }".to_owned(), Yes),
        ("{ fact = \"service\", in = [] }".to_owned(), No),
        ("{ fact = \"service\", nin = [\"meet\"] }".to_owned(), Yes),
        ("{ fact = \"service\", nin = [\"meet\", \"teams\"] }".to_owned(), No),
        ("{ fact = \"count\", lt = 12 }".to_owned(), No),
        ("{ fact = \"count\", le = 12 }".to_owned(), Yes),
        ("{ fact = \"count\", gt = 11 }".to_owned(), Yes),
        ("{ fact = \"count\", ge = 13 }".to_owned(), No),
        ("{ fact = \"languages\", has = \"en\" }".to_owned(), Yes),
        ("{ fact = \"languages\", has = \"fi\" }".to_owned(), No),
        // An unknown fact stays unknown under every comparison, also under the negative ones.
        ("{ fact = \"x\", ne = \"teams\" }".to_owned(), Unknown),
        ("{ fact = \"x\", nin = [\"teams\"] }".to_owned(), Unknown),
        ("{ fact = \"x\", has = \"en\" }".to_owned(), Unknown),
        // A comparison of different kinds holds for none.
        ("{ fact = \"service\", gt = 3 }".to_owned(), No),
        ("{ fact = \"service\", has = \"teams\" }".to_owned(), No),
        ("{ all = [] }".to_owned(), Yes),
        ("{ any = [] }".to_owned(), No),
        (format!("{{ all = [{yes}, {yes}] }}"), Yes),
        (format!("{{ all = [{yes}, {no}] }}"), No),
        (format!("{{ all = [{yes}, {unknown}] }}"), Unknown),
        (format!("{{ all = [{unknown}, {no}] }}"), No),
        (format!("{{ any = [{no}, {no}] }}"), No),
        (format!("{{ any = [{no}, {yes}] }}"), Yes),
        (format!("{{ any = [{no}, {unknown}] }}"), Unknown),
        (format!("{{ any = [{unknown}, {yes}] }}"), Yes),
        (format!("{{ not = {yes} }}"), No),
        (format!("{{ not = {no} }}"), Yes),
        (format!("{{ not = {unknown} }}"), Unknown),
        (format!("{{ not = {{ all = [{no}, {unknown}] }} }}"), Yes),
        (format!("{{ any = [{{ all = [{yes}, {unknown}] }}, {{ not = {yes} }}] }}"), Unknown),
    ];
    for (written, expected) in table {
        assert_eq!(condition(&written).applies(&facts()), expected, "{written}");
    }
}

#[test]
fn an_unknown_answer_shows_the_rule_and_says_so() {
    let office = crate::given::office();
    let mut draft = crate::given::draft(&office, "oppvekst-teams");
    let mut office = crate::given::office();
    let id = crate::given::sent(&mut office, &draft, 1).meeting_id;
    let applies = |office: &klubba_core::office::Office, id| {
        let read = office.read_aloud(id, None, crate::given::now()).unwrap();
        let line = read.lines.into_iter().find(|line| line.step.rule_key == "guardians-identify");
        line.map(|line| line.step.applies)
    };
    assert_eq!(applies(&office, id), Some(Applies::Unknown), "nobody said whether all are known");
    for (answer, expected) in [(true, Some(Applies::Yes)), (false, None)] {
        draft.answers.insert("unknown_participants".to_owned(), answer);
        let id = crate::given::sent(&mut office, &draft, 2 + u32::from(answer)).meeting_id;
        assert_eq!(applies(&office, id), expected, "answered with {answer}");
    }
}

#[test]
fn facts_of_the_organisation_are_known() {
    let library = klubba_core::library::Library::shipped();
    for routine in &library.routines {
        let facts = routine.facts();
        for fact in ["country", "organisation_kind", "public_authority"] {
            assert!(facts.contains_key(fact), "{}: {fact} is known from the start", routine.id);
        }
    }
}
