//! What applies when routines stand on each other: a child tightens, it never loosens.

use klubba_core::condition::{Comparison, Condition, Test, Value};
use klubba_core::library::Library;
use klubba_core::routine::{Channel, Output, Parent, ParentMode, Routine, Rule, Strength};
use klubba_core::text::{Lang, Text};

/// A routine with one rule about recordings, standing on another.
fn routine(id: &str, parent: Option<&str>, change: impl FnOnce(&mut Rule)) -> Routine {
    let shipped = Library::shipped();
    let mut routine = shipped.routine("bergen-meet").unwrap().clone();
    let mut rule = routine.rule("no-recording").unwrap().clone();
    change(&mut rule);
    routine.id = id.to_owned();
    routine.rules = vec![rule];
    routine.permissions.clear();
    routine.parents = parent
        .map(|parent| Parent {
            id: Some(parent.to_owned()),
            mode: ParentMode::AlsoApplies,
            title: Text::new([(Lang::Nb, parent)]),
            url: None,
        })
        .into_iter()
        .collect();
    routine
}

/// The rules about recordings that hold for the last of the routines: whose, and how strong.
fn recording(routines: Vec<Routine>) -> Vec<(String, Strength)> {
    let last = routines.last().unwrap().id.clone();
    let mut library = Library::shipped();
    for routine in routines {
        library.put(routine);
    }
    let rules = library.rules(library.routine(&last).unwrap());
    let found = rules.iter().filter(|found| found.rule.key == "no-recording");
    found.map(|found| (found.from.unwrap().id.clone(), found.rule.strength)).collect()
}

fn strength(strength: Strength) -> impl FnOnce(&mut Rule) {
    move |rule| rule.strength = strength
}

fn locked(of: Strength) -> impl FnOnce(&mut Rule) {
    move |rule| {
        rule.strength = of;
        rule.locked = true;
    }
}

fn only_in_meet() -> Option<Condition> {
    let test = Test::Eq(Value::Word("meet".to_owned()));
    Some(Condition::Is(Comparison { fact: "service".to_owned(), test }))
}

#[test]
fn a_child_tightens_but_never_loosens_a_locked_rule() {
    use Strength::{Info, May, Must, MustNot, Should, ShouldNot};
    let tip = |rule: &mut Rule| {
        rule.outputs = vec![Output {
            channel: Channel::Tip,
            section: None,
            field: None,
            task: None,
            item: None,
            drill: None,
            text: None,
            state: None,
        }];
    };
    let table: Vec<(&str, Routine, Routine, &str, Strength)> = vec![
        (
            "unlocked: the child decides",
            routine("p", None, strength(MustNot)),
            routine("c", Some("p"), strength(May)),
            "c",
            May,
        ),
        (
            "same strength",
            routine("p", None, locked(MustNot)),
            routine("c", Some("p"), strength(MustNot)),
            "c",
            MustNot,
        ),
        (
            "tighter",
            routine("p", None, locked(ShouldNot)),
            routine("c", Some("p"), strength(MustNot)),
            "c",
            MustNot,
        ),
        (
            "looser",
            routine("p", None, locked(MustNot)),
            routine("c", Some("p"), strength(ShouldNot)),
            "p",
            MustNot,
        ),
        (
            "only good to know",
            routine("p", None, locked(Must)),
            routine("c", Some("p"), strength(Info)),
            "p",
            Must,
        ),
        (
            "turned into its opposite",
            routine("p", None, locked(ShouldNot)),
            routine("c", Some("p"), strength(Must)),
            "p",
            ShouldNot,
        ),
        (
            "also the other way",
            routine("p", None, locked(Should)),
            routine("c", Some("p"), strength(MustNot)),
            "p",
            Should,
        ),
        (
            "for fewer meetings",
            routine("p", None, locked(MustNot)),
            routine("c", Some("p"), |rule| rule.applies = only_in_meet()),
            "p",
            MustNot,
        ),
        (
            "for more meetings",
            routine("p", None, |rule| {
                rule.locked = true;
                rule.applies = only_in_meet();
            }),
            routine("c", Some("p"), strength(MustNot)),
            "c",
            MustNot,
        ),
        (
            "no longer said or read aloud",
            routine("p", None, locked(MustNot)),
            routine("c", Some("p"), tip),
            "p",
            MustNot,
        ),
    ];
    for (name, parent, child, whose, expected) in table {
        let found = recording(vec![parent, child]);
        assert_eq!(found, [(whose.to_owned(), expected)], "{name}: exactly one of them holds");
    }
}

#[test]
fn a_lock_holds_for_grandchildren() {
    use Strength::{May, MustNot};
    let found = recording(vec![
        routine("grandparent", None, locked(MustNot)),
        routine("parent", Some("grandparent"), strength(MustNot)),
        routine("child", Some("parent"), strength(May)),
    ]);
    assert_eq!(found, [("parent".to_owned(), MustNot)], "the middle one does not open the lock");
}

#[test]
fn routines_that_stand_on_each_other_in_a_circle_are_read_once() {
    let found = recording(vec![
        routine("a", Some("b"), strength(Strength::Must)),
        routine("b", Some("a"), strength(Strength::Should)),
    ]);
    assert_eq!(found, [("b".to_owned(), Strength::Should)], "the more specific replaces the other");
}

#[test]
fn a_routine_that_loosens_a_locked_rule_is_not_put_in_force() {
    let mut office = crate::given::office();
    let parent = routine("parent", None, locked(Strength::MustNot));
    office.import_routine(&klubba_core::routine_file::print(&parent), crate::given::now()).unwrap();
    let child = routine("child", Some("parent"), strength(Strength::May));
    let file = klubba_core::routine_file::print(&child);
    let preview = office.preview_import(&file);
    assert!(!preview.can_import, "a locked rule would be loosened");
    assert!(preview.problems[0].contains("no-recording"), "names the rule: {:?}", preview.problems);
    assert!(office.import_routine(&file, crate::given::now()).is_err());
    let child = routine("child", Some("parent"), strength(Strength::MustNot));
    let file = klubba_core::routine_file::print(&child);
    assert!(office.preview_import(&file).can_import, "{:?}", office.preview_import(&file).problems);
}
