//! Reminders go on while the database is closed, and nothing is told twice or called missed.

use klubba_core::due_list::{DueList, DueRow, MAX_ROWS};
use klubba_core::reminder::ReminderKind;
use klubba_core::text::Lang;

use crate::given::{self, at, now};

const TITLE: &str = "Föräldramöte om Anna";

fn sent() -> klubba_core::office::Office {
    let mut office = given::office_in(Lang::Nb);
    let mut draft = given::draft(&office, "bergen-meet");
    draft.title = TITLE.to_owned();
    given::sent(&mut office, &draft, 1);
    office
}

#[test]
fn the_list_has_times_and_kinds_and_nothing_else() {
    let list = sent().due_list(now()).unwrap();
    insta::assert_snapshot!(list.print());
    assert_eq!(DueList::read(&list.print()), Some(list));
}

#[test]
fn what_was_shown_while_closed_is_recorded_and_not_shown_again() {
    let mut office = sent();
    let mut list = office.due_list(now()).unwrap();
    let start = at("2026-11-26T15:30");
    assert!(list.take_due(at("2026-11-26T15:29")).is_empty());
    assert_eq!(list.next(), Some(start));
    assert_eq!(list.take_due(start), [ReminderKind::ReadAloud]);
    assert!(list.take_due(start).is_empty(), "once");
    // The keyring comes back when the meeting is over.
    let evening = at("2026-11-26T20:00");
    office.record_shown_while_closed(list.shown(), evening).unwrap();
    let fired = office.look(evening).unwrap();
    let kinds: Vec<ReminderKind> = fired.iter().map(|fired| fired.kind).collect();
    assert_eq!(kinds, [ReminderKind::CleanUp], "the start was shown, the end was not");
    let meeting = office.history_meeting(1, evening).unwrap();
    let events = format!("{:?}", meeting.events);
    assert!(!events.contains("gikk glipp") && !events.contains("missed"), "{events}");
}

#[test]
fn what_helps_nobody_any_more_is_not_shown() {
    let row = |kind, at, until| DueRow { kind, at, until };
    let late = at("2026-11-26T18:00");
    let mut list = DueList::new(
        None,
        vec![
            row(ReminderKind::CleanUp, at("2026-11-26T16:00"), None),
            row(ReminderKind::ReadAloud, at("2026-11-26T15:00"), Some(at("2026-11-26T16:00"))),
            row(ReminderKind::CleanUp, at("2026-11-26T17:00"), None),
            row(ReminderKind::ReadAloud, at("2026-11-27T15:00"), None),
        ],
    );
    assert_eq!(list.take_due(late), [ReminderKind::CleanUp], "one for several");
    assert_eq!(list.next(), Some(at("2026-11-27T15:00")));
}

#[test]
fn a_list_that_is_not_ours_is_none() {
    let row = DueRow { kind: ReminderKind::CleanUp, at: now(), until: None };
    let text = DueList::new(Some(Lang::Sv), vec![row; MAX_ROWS + 5]).print();
    assert!(DueList::read(&text).is_some(), "cut to what can be read");
    for text in ["", "{}", "[1]", &text[..100], &text.replace("\"version\":1", "\"version\":2")] {
        assert_eq!(DueList::read(text), None, "{text:.60}");
    }
}
