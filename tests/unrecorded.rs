//! Reminders where the store can only be read: shown all the same, each once, and recorded as soon
//! as somebody can.

use std::path::Path;

use jiff::Timestamp;
use klubba_core::draft::Draft;
use klubba_core::mapping::Condition;
use klubba_core::office::{Fired, Office, Outcome, Whole};
use klubba_core::store::{
    CalendarKind, Disk, Machine, NewCalendar, Opening, ReadOnly, ReminderPlace, Store,
};
use klubba_core::text::Lang;

use crate::given::{self, KEY, at};

const ALOUD: &str = "klubba/uid-1@klubba//read_aloud";
const CLEAN: &str = "klubba/uid-1@klubba//clean_up";

/// Opens the file as one computer does.
fn opened(path: &Path, computer: &str) -> Store {
    let machine = Machine { id: computer.to_owned(), name: computer.to_owned() };
    let disk = Disk::Local;
    let opening = Opening { path, key: &KEY, disk, machine: Some(&machine), now: given::now() };
    opening.open(&mut |_| {}).unwrap()
}

/// The file at work, with a meeting on Thursday from half past three to half past four; and as it
/// is at home, where it can be read.
fn two_computers(path: &Path) -> (Office, Office) {
    let mut work = given::office_with(opened(path, "work"), Lang::Sv);
    let draft = Draft { minutes: 60, ..given::draft(&work, "hasselby-pexip") };
    given::sent(&mut work, &draft, 1);
    let home = Office::open(opened(path, "home"), given::now()).unwrap();
    assert!(matches!(home.read_only(), Some(ReadOnly::OtherMachine { .. })));
    (work, home)
}

fn ids(fired: &[Fired]) -> Vec<(&str, Outcome)> {
    fired.iter().map(|fired| (fired.id.as_str(), fired.outcome)).collect()
}

fn check(name: &str, office: &mut Office, looks: &[(&str, &[(&str, Outcome)])]) {
    for (moment, expected) in looks {
        let now: Timestamp = at(moment);
        let fired = office.look(now).unwrap();
        assert_eq!(ids(&fired), *expected, "{name}: at {moment}");
        let shown: Vec<String> = fired.into_iter().map(|fired| fired.id).collect();
        office.note_shown(&shown, ReminderPlace::Toast.into(), now).unwrap();
    }
}

#[test]
fn what_cannot_be_recorded_is_shown_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("klubba.db");
    let (work, mut home) = two_computers(&path);
    // The computer at work sleeps.
    check(
        "at home",
        &mut home,
        &[
            ("2026-11-26T15:29", &[]),
            ("2026-11-26T15:30", &[(ALOUD, Outcome::Shown)]),
            ("2026-11-26T15:31", &[]),
            // The clock is set back.
            ("2026-11-26T15:00", &[]),
            ("2026-11-26T15:40", &[]),
            ("2026-11-26T16:30", &[(CLEAN, Outcome::Shown)]),
            ("2026-11-26T16:31", &[]),
        ],
    );
    let notices = |office: &Office, fired: &[Fired], now| office.notices(fired, now).unwrap();
    let mut again = Office::open(opened(&path, "home"), given::now()).unwrap();
    let now = at("2026-11-26T15:35");
    let fired = again.look(now).unwrap();
    let said = notices(&again, &fired, now);
    assert_eq!(said.len(), 1);
    assert_eq!(
        said[0].single.as_ref().and_then(|due| due.meeting_id),
        Some(1),
        "it leads to the meeting"
    );
    drop(work);
}

#[test]
fn what_another_computer_answered_is_not_shown_here() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("klubba.db");
    let (mut work, mut home) = two_computers(&path);
    let start = at("2026-11-26T15:30");
    assert_eq!(given::look(&mut work, start), [ALOUD]);
    work.answer(ALOUD, ReminderPlace::Toast, start).unwrap();
    check("answered at work", &mut home, &[("2026-11-26T15:30", &[])]);
    let end = at("2026-11-26T16:30");
    assert_eq!(given::look(&mut work, end), [CLEAN]);
    check(
        "shown at work, where perhaps nobody sits",
        &mut home,
        &[("2026-11-26T16:30", &[(CLEAN, Outcome::Shown)]), ("2026-11-26T16:31", &[])],
    );
}

#[test]
fn a_restart_repeats_nothing_and_it_is_recorded_once_it_can_be() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("klubba.db");
    let (work, mut home) = two_computers(&path);
    let start = at("2026-11-26T15:30");
    assert_eq!(home.look(start).unwrap().len(), 1);
    let mut list = home.due_list(start).unwrap();
    list.note_shown(start);
    drop(home);

    let mut home = Office::open(opened(&path, "home"), start).unwrap();
    home.record_shown_while_closed(list.shown(), at("2026-11-26T15:40")).unwrap();
    check("after a restart", &mut home, &[("2026-11-26T15:40", &[])]);
    let list = home.due_list(at("2026-11-26T15:40")).unwrap().remembering(&list);
    assert_eq!(list.shown(), [start], "still recorded nowhere else");
    drop((work, home));

    // Klubba was quit at work.
    let mut home = Office::open(opened(&path, "home"), start).unwrap();
    assert!(home.read_only().is_none());
    let evening = at("2026-11-26T20:00");
    home.record_shown_while_closed(list.shown(), evening).unwrap();
    check("in the evening", &mut home, &[("2026-11-26T20:00", &[(CLEAN, Outcome::Shown)])]);
    let events = format!("{:?}", home.history_meeting(1, evening).unwrap().events);
    assert!(events.contains("påminde") && !events.contains("missades"), "{events}");
}

#[test]
fn a_calendars_meeting_that_nothing_is_stored_of_is_shown_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("klubba.db");
    let (mut work, home) = two_computers(&path);
    drop(home);
    let calendar = NewCalendar {
        kind: CalendarKind::Feed,
        name: "Work".to_owned(),
        location: None,
        account: None,
        secret_id: None,
        own_addresses: Vec::new(),
    };
    let id = work.add_calendar(&calendar, given::now()).unwrap();
    let every = Condition { words: "talk".to_owned(), ..Condition::default() };
    work.map_meetings(&every, Some(("bergen-meet", None)), given::now()).unwrap();
    let body =
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20261101T080000Z\r\n\
        DTSTART:20261126T090000Z\r\nDURATION:PT30M\r\nSUMMARY:Development talk\r\nEND:VEVENT\r\n\
        END:VCALENDAR\r\n";
    let whole = Whole { body: body.to_vec(), ..Whole::default() };
    work.keep_whole(id, whole, 0.5, given::now()).unwrap();

    let mut home = Office::open(opened(&path, "home"), given::now()).unwrap();
    let start = at("2026-11-26T10:00");
    assert!(home.look(at("2026-11-26T09:00")).unwrap().is_empty());
    assert_eq!(home.next_look(at("2026-11-26T09:00")).unwrap(), Some(start));
    let fired = home.look(start).unwrap();
    assert_eq!(ids(&fired), [("calendar-1/a//read_aloud", Outcome::Shown)]);
    let notices = home.notices(&fired, start).unwrap();
    assert_eq!(notices.len(), 1, "with words");
    assert_eq!(notices[0].single.as_ref().and_then(|due| due.meeting_id), None, "of no stored one");
    assert!(home.look(start).unwrap().is_empty(), "once");
    assert_eq!(work.look(start).unwrap().len(), 1, "and recorded by whoever can");
}
