//! A meeting that was made here and lies in a calendar too: what changes there, it follows.

use std::sync::Barrier;

use jiff::Timestamp;
use klubba_core::office::{MeetingPlace, Office, OldLink, Way, Whole};
use klubba_core::store::Store;
use klubba_core::text::Lang;

use crate::connected::{
    LINK, SECOND, connected, feed, file, keep, map, on, on_link, shown, with_link,
};
use crate::given::{self, KEY, at, now};

/// A meeting at one on 24 November, invited to from here, in an office with this calendar.
fn sent_with(events: &[&str]) -> (Office, u32, u32) {
    sent_from(given::office(), events)
}

fn sent_from(mut office: Office, events: &[&str]) -> (Office, u32, u32) {
    let mut draft = given::draft(&office, "bergen-meet");
    draft.link = LINK.to_owned();
    draft.date = "2026-11-24".to_owned();
    draft.time = "13:00".to_owned();
    let meeting_id = given::sent(&mut office, &draft, 1).meeting_id;
    let id = office.add_calendar(&feed(), now()).unwrap();
    keep(&mut office, id, file(events), now());
    (office, id, meeting_id)
}

fn start_of(office: &Office, meeting_id: u32) -> String {
    let draft = office.change_form(meeting_id, now()).unwrap().form.draft;
    format!("{} {}", draft.date, draft.time)
}

#[test]
fn a_meeting_that_is_moved_in_the_calendar_is_moved_here() {
    let by_uid = |start: &str| on_link("uid-1@klubba", start, LINK);
    for (name, before, after) in [
        (
            "by link and time",
            with_link("other", "20261124T130000"),
            with_link("other", "20261125T150000"),
        ),
        ("by UID", by_uid("20261124T130000"), by_uid("20261125T150000")),
    ] {
        let (mut office, id, meeting_id) = sent_with(&[&before]);
        let row = on(&office, "2026-11-24").remove(0);
        assert_eq!((row.place, row.is_out_of_date), (MeetingPlace::Own, false), "{name}");
        keep(&mut office, id, file(&[&after]), now());
        assert_eq!(start_of(&office, meeting_id), "2026-11-25 15:00", "{name}");
        assert!(on(&office, "2026-11-24").is_empty(), "{name}");
        let rows = on(&office, "2026-11-25");
        assert_eq!(rows.len(), 1, "{name}: one meeting, not two");
        assert_eq!((rows[0].place, rows[0].is_out_of_date), (MeetingPlace::Own, true), "{name}");
        assert!(shown(&mut office, at("2026-11-24T13:00")).is_empty(), "{name}: it was moved");
        assert_eq!(shown(&mut office, at("2026-11-25T15:00")).len(), 1, "{name}: once");
        let out = office.send_again(meeting_id, Way::Clipboard, now()).unwrap();
        assert!(out.ics.contains("UID:uid-1@klubba"), "{name}: its own UID\n{}", out.ics);
        assert!(out.ics.contains("SEQUENCE:1\r\n"), "{name}");
    }
}

#[test]
fn two_processes_that_see_a_move_make_one_change_of_it() {
    let (_folder, path) = given::file();
    let open = || given::office_with(Store::open(&path, &KEY).unwrap(), Lang::Sv);
    let at_hour = |hour: u32| on_link("uid-1@klubba", &format!("20261124T{hour}0000"), LINK);
    let (mut office, id, meeting_id) = sent_from(open(), &[&at_hour(13)]);
    let moves = 14..20;
    let both = Barrier::new(2);
    for hour in moves.clone() {
        let whole = Whole { body: file(&[&at_hour(hour)]), ..Whole::default() };
        office.keep_whole(id, whole, 0.5, now()).unwrap();
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    let mut office = open();
                    both.wait();
                    office.settle_calendars(now()).unwrap();
                });
            }
        });
    }
    assert_eq!(start_of(&office, meeting_id), "2026-11-24 19:00");
    let out = office.send_again(meeting_id, Way::Clipboard, now()).unwrap();
    assert!(out.ics.contains(&format!("SEQUENCE:{}\r\n", moves.len())), "{}", out.ics);
}

#[test]
fn only_the_same_meeting_is_tied() {
    let weekly = with_link("s", "20261117T130000") + "RRULE:FREQ=WEEKLY;COUNT=3\r\n";
    let moved = with_link("s", "20261125T090000")
        + "SEQUENCE:1\r\nRECURRENCE-ID;TZID=Europe/Stockholm:20261124T130000\r\n";
    let elsewhere = on_link("a", "20261124T130000", SECOND);
    let hour_later = with_link("a", "20261124T140000");
    for (name, before, after, start) in [
        (
            "one of a series, which alone is moved",
            vec![&*weekly],
            vec![&*weekly, &*moved],
            "2026-11-25 09:00",
        ),
        (
            "at another time",
            vec![&*hour_later],
            vec!["UID:a\r\nDTSTART:20261125T120000Z\r\nSUMMARY:x\r\n"],
            "2026-11-24 13:00",
        ),
        (
            "with another link",
            vec![&*elsewhere],
            vec!["UID:a\r\nDTSTART:20261125T120000Z\r\nSUMMARY:x\r\n"],
            "2026-11-24 13:00",
        ),
    ] {
        let (mut office, id, meeting_id) = sent_with(&before);
        keep(&mut office, id, file(&after), now());
        assert_eq!(start_of(&office, meeting_id), start, "{name}");
    }
}

#[test]
fn it_follows_a_new_link_too() {
    let (mut office, id, meeting_id) = sent_with(&[&with_link("other", "20261124T130000")]);
    keep(&mut office, id, file(&[&on_link("other", "20261124T130000", SECOND)]), now());
    assert_eq!(office.change_form(meeting_id, now()).unwrap().form.draft.link, SECOND);
    assert!(on(&office, "2026-11-24")[0].is_out_of_date);
}

#[test]
fn a_change_made_here_first_is_no_change_when_the_calendar_has_it_too() {
    let (mut office, id, meeting_id) = sent_with(&[&with_link("other", "20261124T130000")]);
    let mut draft = office.change_form(meeting_id, now()).unwrap().form.draft;
    draft.time = "15:00".to_owned();
    office.change_meeting(meeting_id, &draft, OldLink::NotSaid, Way::Clipboard, now()).unwrap();
    let told = |office: &Office| office.history_meeting(meeting_id, now()).unwrap().events.len();
    let before = told(&office);
    // The calendar is behind, and catches up.
    for start in ["20261124T130000", "20261124T150000"] {
        let more = with_link("other", start) + &format!("PRIORITY:{}\r\n", start.len());
        keep(&mut office, id, file(&[&more]), now());
        assert_eq!(start_of(&office, meeting_id), "2026-11-24 15:00", "{start}");
        assert!(!on(&office, "2026-11-24")[0].is_out_of_date, "{start}");
        assert_eq!(told(&office), before, "{start}");
    }
    assert_eq!(shown(&mut office, at("2026-11-24T15:00")).len(), 1);
}

#[test]
fn what_goes_from_the_calendar_is_still_held_until_it_is_cancelled_here() {
    let (mut office, id, meeting_id) = sent_with(&[&with_link("other", "20261124T130000")]);
    keep(&mut office, id, file(&[]), now());
    assert_eq!(start_of(&office, meeting_id), "2026-11-24 13:00");
    // Found again under another name, it follows that one.
    keep(&mut office, id, file(&[&with_link("third", "20261124T130000")]), now());
    keep(&mut office, id, file(&[&with_link("third", "20261124T160000")]), now());
    assert_eq!(start_of(&office, meeting_id), "2026-11-24 16:00");
    assert_eq!(shown(&mut office, at("2026-11-24T16:00")).len(), 1);
}

#[test]
fn nothing_is_reminded_of_twice_in_whatever_order_it_becomes_known() {
    let one = with_link("other", "20261124T130000");
    let at_one = |office: &mut Office| shown(office, at("2026-11-24T13:00")).len();
    // The calendar has it, and it follows a routine, before it is invited to from here.
    let (mut office, _) = connected(&[&one]);
    office.look(now()).unwrap();
    let mut draft = given::draft(&office, "bergen-meet");
    draft.link = LINK.to_owned();
    (draft.date, draft.time) = ("2026-11-24".to_owned(), "13:00".to_owned());
    given::sent(&mut office, &draft, 1);
    assert_eq!(at_one(&mut office), 1, "first in the calendar");
    // It is reminded of, and then the calendar comes.
    let (mut office, id, _) = sent_with(&[]);
    map(&mut office, "utvecklingssamtal");
    assert_eq!(at_one(&mut office), 1, "first here");
    let later: Timestamp = at("2026-11-24T13:05");
    keep(&mut office, id, file(&[&one]), later);
    assert!(shown(&mut office, later).is_empty(), "it was shown");
}
