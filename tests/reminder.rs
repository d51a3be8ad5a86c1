//! When the organiser is reminded: over days, nights, changes of the clock and sleep.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::time;
use jiff::{SignedDuration, Timestamp};
use klubba_core::draft::Draft;
use klubba_core::office::{DueGroup, Office, Outcome, Settings, Way};
use klubba_core::reminder::{PauseFor, QuietHours, ReminderKind, ReminderSettings};
use klubba_core::store::{ReminderPlace, Store};
use klubba_core::text::Lang;
use proptest::prelude::*;

use crate::given::{self, at, look};

/// An office with one meeting, which is number 1.
fn one(routine: &str, date: &str, time: &str, minutes: u32) -> Office {
    let mut office = given::office();
    let draft = planned(&office, routine, date, time, minutes);
    given::sent(&mut office, &draft, 1);
    office
}

fn planned(office: &Office, routine: &str, date: &str, time: &str, minutes: u32) -> Draft {
    Draft { date: date.to_owned(), time: time.to_owned(), minutes, ..given::draft(office, routine) }
}

/// How often the history says shown and missed.
fn recorded(office: &Office, id: u32, now: Timestamp) -> (usize, usize) {
    let meeting = office.history_meeting(id, now).unwrap();
    let count =
        |what: &str| meeting.events.iter().filter(|event| event.what.contains(what)).count();
    (count("Klubba påminde"), count("Påminnelsen missades"))
}

/// Looks at each moment, and what each look is to show.
fn check(name: &str, office: &mut Office, looks: &[(&str, &[&str])]) {
    for (moment, expected) in looks {
        let now = moment.parse().unwrap_or_else(|_| at(moment));
        assert_eq!(look(office, now), *expected, "{name}: at {moment}");
    }
}

const ALOUD: &str = "klubba/uid-1@klubba//read_aloud";
const CLEAN: &str = "klubba/uid-1@klubba//clean_up";

#[test]
fn over_time() {
    let thursday = |minutes| one("hasselby-pexip", "2026-11-26", "15.30", minutes);
    check(
        "a normal day",
        &mut thursday(60),
        &[
            ("2026-11-26T15:29:59", &[]),
            ("2026-11-26T15:30", &[ALOUD]),
            ("2026-11-26T15:30", &[]),
            ("2026-11-26T15:45", &[]),
            ("2026-11-26T16:29", &[]),
            ("2026-11-26T16:30", &[CLEAN]),
            ("2026-11-26T16:31", &[]),
        ],
    );
    check(
        "looked at seldom, both still help",
        &mut thursday(60),
        &[("2026-11-26T15:59", &[ALOUD]), ("2026-11-26T23:00", &[CLEAN])],
    );
    check(
        "the clock is set back",
        &mut thursday(60),
        &[
            ("2026-11-26T15:30", &[ALOUD]),
            ("2026-11-26T14:00", &[]),
            ("2026-11-26T15:30", &[]),
            ("2026-11-26T16:30", &[CLEAN]),
            ("2026-11-26T16:00", &[]),
            ("2026-11-26T16:45", &[]),
        ],
    );
    check("asleep over three days", &mut thursday(60), &[("2026-11-29T20:00", &[CLEAN])]);
    check(
        "the night the clocks go forward",
        &mut one("hasselby-pexip", "2026-03-29", "01.30", 60),
        &[
            ("2026-03-29T00:29:59Z", &[]),
            ("2026-03-29T00:30:00Z", &[ALOUD]),
            ("2026-03-29T01:30:00Z", &[CLEAN]),
        ],
    );
    check(
        "the night the clocks go back: the first of the repeated hours",
        &mut one("hasselby-pexip", "2026-10-25", "02.30", 30),
        &[
            ("2026-10-25T00:30:00Z", &[ALOUD]),
            ("2026-10-25T01:00:00Z", &[CLEAN]),
            // 02.30 once more on the wall clock.
            ("2026-10-25T01:30:00Z", &[]),
        ],
    );
    check(
        "over midnight",
        &mut one("hasselby-pexip", "2026-12-31", "23.45", 30),
        &[
            ("2026-12-31T23:45", &[ALOUD]),
            ("2027-01-01T00:14", &[]),
            ("2027-01-01T00:15", &[CLEAN]),
        ],
    );
    check(
        "a rule with a timing of its own",
        &mut one("oppvekst-teams", "2026-11-26", "15.30", 45),
        &[
            ("2026-11-26T15:24", &[]),
            ("2026-11-26T15:25", &["klubba/uid-1@klubba//rule:staff-identify"]),
            ("2026-11-26T15:30", &[ALOUD]),
            ("2026-11-26T16:15", &[CLEAN]),
        ],
    );
    check(
        "what is for before the start is no use after it",
        &mut one("oppvekst-teams", "2026-11-26", "15.30", 45),
        &[("2026-11-26T15:40", &[ALOUD])],
    );
}

#[test]
fn another_zone_changes_nothing_that_is_planned() {
    let mut office = one("hasselby-pexip", "2026-11-26", "15.30", 60);
    let abroad = Settings { time_zone: "America/New_York".to_owned(), ..given::settings(Lang::Sv) };
    office.save_settings(abroad).unwrap();
    check("abroad", &mut office, &[("2026-11-26T15:29", &[]), ("2026-11-26T15:30", &[ALOUD])]);
    look(&mut office, at("2026-11-26T16:30"));
    check(
        "the meeting's own morning",
        &mut office,
        &[("2026-11-27T07:59", &[]), ("2026-11-27T08:00", &[CLEAN])],
    );
}

#[test]
fn what_was_slept_through_is_recorded_as_missed() {
    let mut office = one("oppvekst-teams", "2026-11-26", "15.30", 45);
    let monday = at("2026-11-30T07:00");
    assert_eq!(look(&mut office, monday), [CLEAN], "the duty to clean up does not age");
    assert_eq!(
        recorded(&office, 1, monday),
        (1, 2),
        "read-aloud and the rule are missed, not shown"
    );
    let due = office.due_reminders(monday).unwrap();
    let groups: Vec<DueGroup> = due.iter().map(|due| due.group).collect();
    assert_eq!(groups, [DueGroup::Ended, DueGroup::Missed], "and says what was missed: {due:?}");
    office.note_missed(monday).unwrap();
    assert_eq!(office.due_reminders(monday).unwrap().len(), 1, "once");
}

#[test]
fn two_at_the_same_minute_are_both_shown() {
    let mut office = one("hasselby-pexip", "2026-11-26", "15.30", 60);
    let draft = planned(&office, "bergen-meet", "2026-11-26", "15.30", 60);
    given::sent(&mut office, &draft, 2);
    let shown = look(&mut office, at("2026-11-26T15:30"));
    assert_eq!(shown.iter().collect::<BTreeSet<_>>().len(), 2, "{shown:?}");
}

#[test]
fn a_restart_shows_nothing_twice_and_forgets_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("klubba.db");
    let key = klubba_core::store::Key::new([7; 32]);
    let open = || given::office_with(Store::open(&path, &key).unwrap(), Lang::Sv);
    let mut office = open();
    let draft = planned(&office, "hasselby-pexip", "2026-11-26", "15.30", 60);
    given::sent(&mut office, &draft, 1);
    assert_eq!(look(&mut office, at("2026-11-26T15:30")), [ALOUD]);
    drop(office);
    let mut office = open();
    assert_eq!(
        look(&mut office, at("2026-11-26T15:31")),
        Vec::<String>::new(),
        "shown before the restart"
    );
    let due = office.due_reminders(at("2026-11-26T15:31")).unwrap();
    assert_eq!(due.len(), 1, "but it still waits for an answer");
    drop(office);
    assert_eq!(look(&mut open(), at("2026-11-26T16:30")), [CLEAN]);
}

#[test]
fn what_was_recorded_and_never_shown_is_shown_by_the_next_process_once() {
    let mut office = one("hasselby-pexip", "2026-11-26", "15.30", 60);
    assert_eq!(office.look(at("2026-11-26T15:30")).unwrap().len(), 1);
    assert_eq!(recorded(&office, 1, at("2026-11-26T15:30")), (0, 0), "nobody saw it");
    let mut office = Office::open(office.into_store(), given::now()).unwrap();
    check(
        "killed before it was shown",
        &mut office,
        &[("2026-11-26T15:31", &[ALOUD]), ("2026-11-26T15:32", &[])],
    );
    assert_eq!(recorded(&office, 1, at("2026-11-26T15:32")), (1, 0));
    let mut office = one("hasselby-pexip", "2026-11-26", "15.30", 60);
    office.look(at("2026-11-26T15:30")).unwrap();
    let mut office = Office::open(office.into_store(), given::now()).unwrap();
    assert_eq!(look(&mut office, at("2026-11-26T17:00")), [CLEAN]);
    assert_eq!(recorded(&office, 1, at("2026-11-26T17:00")), (1, 1), "the start was missed");
}

#[test]
fn what_an_earlier_process_may_have_shown_gets_no_second_toast() {
    let mut office = one("hasselby-pexip", "2026-11-26", "15.30", 60);
    office.look(at("2026-11-26T15:30")).unwrap();
    let mut office = Office::open(office.into_store(), given::now()).unwrap();
    let now = at("2026-11-26T15:31");
    let fired = office.look(now).unwrap();
    assert_eq!(fired[0].outcome, Outcome::Unsure);
    let notices = office.notices(&fired, now).unwrap();
    assert_eq!(notices.len(), 1, "{notices:?}");
    assert!(notices[0].in_window && !notices[0].in_toast, "{notices:?}");
    assert_eq!(office.look(now).unwrap(), [], "this process has it");

    // Its window did not come up: now it is sure that nobody saw it, and a toast is better than
    // nothing.
    office.note_not_shown(&[ALOUD.to_owned()]);
    let fired = office.look(now).unwrap();
    assert_eq!(fired[0].outcome, Outcome::Shown);
    let notices = office.notices(&fired, now).unwrap();
    assert!(notices[0].in_toast, "{notices:?}");
}

#[test]
fn after_a_kill_what_is_unsure_is_told_apart_from_what_is_new() {
    let mut office = one("hasselby-pexip", "2026-11-26", "15.30", 60);
    for number in 2..=3 {
        let draft = planned(&office, "bergen-meet", "2026-11-26", "15.30", 60);
        given::sent(&mut office, &draft, number);
    }
    office.look(at("2026-11-26T15:30")).unwrap();
    let draft = planned(&office, "bergen-meet", "2026-11-26", "15.31", 60);
    given::sent(&mut office, &draft, 4);
    let mut office = Office::open(office.into_store(), given::now()).unwrap();
    let now = at("2026-11-26T15:31");
    let fired = office.look(now).unwrap();
    let notices = office.notices(&fired, now).unwrap();
    let told: Vec<(usize, bool)> =
        notices.iter().map(|notice| (notice.ids.len(), notice.in_toast)).collect();
    assert_eq!(told, [(1, true), (3, false)], "{notices:?}");
}

#[test]
fn earlier_notice_quiet_hours_and_a_pause() {
    let chosen = ReminderSettings {
        lead_minutes: vec![10, 60],
        quiet_hours: Some(QuietHours { from: time(16, 0, 0, 0), to: time(7, 0, 0, 0) }),
        ..ReminderSettings::default()
    };
    let lead = |minutes: u32| format!("klubba/uid-1@klubba//lead:{minutes}");
    let mut office = one("hasselby-pexip", "2026-11-26", "15.30", 60);
    office.save_reminder_settings(chosen).unwrap();
    check(
        "told twice before; the clean-up waits for the morning",
        &mut office,
        &[
            ("2026-11-26T14:30", &[&lead(60)]),
            ("2026-11-26T15:20", &[&lead(10)]),
            ("2026-11-26T15:30", &[ALOUD]),
            ("2026-11-26T16:30", &[]),
            ("2026-11-27T06:59", &[]),
            ("2026-11-27T07:00", &[CLEAN]),
        ],
    );
    let mut office = one("hasselby-pexip", "2026-11-26", "15.30", 60);
    office.pause_reminders(PauseFor::Hour, at("2026-11-26T15:00")).unwrap();
    assert_eq!(office.next_look(at("2026-11-26T15:00")).unwrap(), Some(at("2026-11-26T16:00")));
    check(
        "a pause: what still helps is shown after it",
        &mut office,
        &[
            ("2026-11-26T15:30", &[]),
            ("2026-11-26T16:00", &[ALOUD]),
            ("2026-11-26T16:30", &[CLEAN]),
        ],
    );
    let too_many = ReminderSettings { lead_minutes: vec![0], ..ReminderSettings::default() };
    assert!(office.save_reminder_settings(too_many).is_err());
}

#[test]
fn a_meeting_goes_on_or_ends_early() {
    let mut office = one("hasselby-pexip", "2026-11-26", "15.30", 60);
    look(&mut office, at("2026-11-26T15:30"));
    assert_eq!(look(&mut office, at("2026-11-26T16:30")), [CLEAN]);
    office.go_on(1, 10, at("2026-11-26T16:32")).unwrap();
    check(
        "ten minutes more",
        &mut office,
        &[("2026-11-26T16:33", &[]), ("2026-11-26T16:42", &[CLEAN])],
    );
    let mut office = one("hasselby-pexip", "2026-11-26", "15.30", 60);
    assert!(office.end_now(1, at("2026-11-26T15:00")).is_err(), "it has not begun");
    look(&mut office, at("2026-11-26T15:30"));
    office.end_now(1, at("2026-11-26T15:50")).unwrap();
    check("early", &mut office, &[("2026-11-26T15:50", &[CLEAN]), ("2026-11-26T16:30", &[])]);
    let events = office.history_meeting(1, at("2026-11-26T16:30")).unwrap().events;
    assert!(events.iter().any(|event| event.what == "Du sade att mötet är slut"), "{events:?}");
}

#[test]
fn an_absence_is_told_once() {
    let mut office = given::office();
    for (number, start) in [(1, "09.00"), (2, "11.00"), (3, "15.30")] {
        let draft = planned(&office, "hasselby-pexip", "2026-11-26", start, 60);
        given::sent(&mut office, &draft, number);
    }
    look(&mut office, at("2026-11-26T08:00"));
    let now = at("2026-11-26T16:00");
    let fired = office.look(now).unwrap();
    let notices = office.notices(&fired, now).unwrap();
    assert_eq!(notices.len(), 1, "no storm");
    assert_eq!(notices[0].title, "3 möten väntar på dig");
    let groups: Vec<DueGroup> =
        office.due_reminders(now).unwrap().iter().map(|due| due.group).collect();
    use DueGroup::{Ended, Missed, Running};
    assert_eq!(groups, [Running, Ended, Ended, Missed, Missed], "newest first in each");
}

#[test]
fn a_snooze_brings_it_back_once() {
    let mut office = one("hasselby-pexip", "2026-11-26", "15.30", 60);
    look(&mut office, at("2026-11-26T15:30"));
    office.snooze(ALOUD, 5, at("2026-11-26T15:30")).unwrap();
    assert!(
        office.due_reminders(at("2026-11-26T15:31")).unwrap().is_empty(),
        "out of the way for now"
    );
    assert_eq!(office.next_look(at("2026-11-26T15:31")).unwrap(), Some(at("2026-11-26T15:35")));
    check(
        "snoozed",
        &mut office,
        &[("2026-11-26T15:34", &[]), ("2026-11-26T15:35", &[ALOUD]), ("2026-11-26T15:36", &[])],
    );
    assert!(office.snooze("klubba/nothing", 5, given::now()).is_err(), "only what there is");
}

#[test]
fn a_snooze_over_midnight() {
    let mut office = one("hasselby-pexip", "2026-12-31", "23.30", 60);
    look(&mut office, at("2026-12-31T23:57"));
    office.snooze(ALOUD, 5, at("2026-12-31T23:57")).unwrap();
    check("midnight", &mut office, &[("2027-01-01T00:01", &[]), ("2027-01-01T00:02", &[ALOUD])]);
}

#[test]
fn an_old_notification_cannot_wake_what_was_answered() {
    let mut office = one("hasselby-pexip", "2026-11-26", "15.30", 60);
    look(&mut office, at("2026-11-26T15:30"));
    office.answer(ALOUD, ReminderPlace::Toast, at("2026-11-26T15:31")).unwrap();
    // The toast still stood on the screen, with its «In 5 minutes».
    office.snooze(ALOUD, 5, at("2026-11-26T15:32")).unwrap();
    check("answered", &mut office, &[("2026-11-26T15:40", &[])]);
    assert!(office.due_reminders(at("2026-11-26T15:40")).unwrap().is_empty());
}

#[test]
fn an_unanswered_clean_up_comes_back_on_working_days() {
    // Thursday, Friday, then Monday, each morning at eight.
    check(
        "comes back",
        &mut one("hasselby-pexip", "2026-11-26", "15.30", 60),
        &[
            ("2026-11-26T15:30", &[ALOUD]),
            ("2026-11-26T16:30", &[CLEAN]),
            ("2026-11-27T07:59", &[]),
            ("2026-11-27T08:00", &[CLEAN]),
            ("2026-11-27T20:00", &[]),
            ("2026-11-28T12:00", &[]),
            ("2026-11-29T12:00", &[]),
            ("2026-11-30T07:59", &[]),
            ("2026-11-30T08:00", &[CLEAN]),
        ],
    );
    let mut office = one("hasselby-pexip", "2026-11-27", "15.30", 60);
    look(&mut office, at("2026-11-27T16:30"));
    office.answer(CLEAN, ReminderPlace::Window, at("2026-11-27T16:31")).unwrap();
    check(
        "«later» on a Friday",
        &mut office,
        &[("2026-11-29T12:00", &[]), ("2026-11-30T08:00", &[CLEAN])],
    );
}

#[test]
fn a_closed_meeting_is_silent() {
    let mut office = one("skl-molntjanster", "2026-11-26", "15.30", 60);
    assert_eq!(
        office.next_look(given::now()).unwrap(),
        None,
        "a guidance for readiness has nothing to say in a meeting"
    );
    let draft = planned(&office, "bergen-meet", "2026-11-26", "15.30", 30);
    given::sent(&mut office, &draft, 2);
    look(&mut office, at("2026-11-26T16:00"));
    office.decide(2, ("chat-clean-up", "nothing-written"), "", at("2026-11-26T16:01")).unwrap();
    office.close(2, at("2026-11-26T16:02")).unwrap();
    check("closed", &mut office, &[("2026-11-27T08:00", &[]), ("2026-11-30T08:00", &[])]);
    assert_eq!(office.next_look(at("2026-11-30T08:00")).unwrap(), None);
}

#[test]
fn a_change_doubles_no_reminder_and_loses_none() {
    let mut office = given::office();
    let draft = planned(&office, "hasselby-pexip", "2026-11-26", "15.30", 60);
    given::sent(&mut office, &draft, 1);
    look(&mut office, at("2026-11-26T15:30"));
    let resend = |office: &mut Office, draft: &Draft| {
        office
            .send(draft, Some(1), "uid-1@klubba", Way::Clipboard, at("2026-11-26T15:31"))
            .unwrap();
    };
    let text = Draft { message: "Ta med kaffe".to_owned(), ..draft.clone() };
    resend(&mut office, &text);
    check("other words, same time", &mut office, &[("2026-11-26T15:32", &[])]);
    let longer = Draft { minutes: 90, ..text.clone() };
    resend(&mut office, &longer);
    check(
        "longer",
        &mut office,
        &[("2026-11-26T15:33", &[]), ("2026-11-26T16:30", &[]), ("2026-11-26T17:00", &[CLEAN])],
    );
    let moved = Draft { date: "2026-11-30".to_owned(), ..longer };
    resend(&mut office, &moved);
    check(
        "moved to another day",
        &mut office,
        &[
            ("2026-11-27T08:00", &[]),
            ("2026-11-30T15:30", &[ALOUD]),
            ("2026-11-30T17:00", &[CLEAN]),
        ],
    );
}

#[test]
fn a_reminder_names_nobody_but_the_kind_of_meeting() {
    let mut office = given::office();
    let mut draft = planned(&office, "bergen-meet", "2026-11-26", "15.30", 30);
    draft.title = "Samtal om Anna Andersson".to_owned();
    draft.message = "Hej Anna".to_owned();
    given::sent(&mut office, &draft, 1);
    for moment in ["2026-11-26T15:30", "2026-11-26T16:00"] {
        look(&mut office, at(moment));
        for due in office.due_reminders(at(moment)).unwrap() {
            let said = format!("{} {} {}", due.title, due.text, due.when);
            assert!(!said.contains("Anna"), "{said}");
            assert!(said.contains("Utvecklingssamtal"), "{said}");
            assert!(!said.contains("reminder-"), "in words: {said}");
        }
    }
}

#[test]
fn one_meeting_that_cannot_be_read_does_not_silence_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("klubba.db");
    let key = klubba_core::store::Key::new([7; 32]);
    let mut office = given::office_with(Store::open(&path, &key).unwrap(), Lang::Sv);
    let own = office.copy_routine("bergen-meet", "Egen", given::now()).unwrap();
    for (number, routine) in [(1, own.as_str()), (2, "hasselby-pexip")] {
        let draft = planned(&office, routine, "2026-11-26", "15.30", 30);
        given::sent(&mut office, &draft, number);
    }
    drop(office);
    // A newer program wrote this version; ours cannot read it.
    let other = rusqlite::Connection::open(&path).unwrap();
    let hex: String = key.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    other.pragma_update(None, "key", format!("x'{hex}'")).unwrap();
    other
        .execute("UPDATE routine_version SET file = 'format = 9' WHERE routine_id = ?1", [&own])
        .unwrap();
    drop(other);
    let mut office = given::office_with(Store::open(&path, &key).unwrap(), Lang::Sv);
    assert_eq!(look(&mut office, at("2026-11-26T15:30")), ["klubba/uid-2@klubba//read_aloud"]);
    let now = at("2026-11-26T16:30");
    assert_eq!(look(&mut office, now), ["klubba/uid-2@klubba//clean_up"]);
    assert_eq!(office.clean_ups(now).unwrap().len(), 1);
    assert_eq!(office.upcoming(given::now()).unwrap().len(), 1);
    assert_eq!(office.history("", 0, now).unwrap().total, 2, "nothing is lost");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn each_is_shown_once_or_recorded_as_missed(
        starts in proptest::collection::vec((0_i64..72, 1_u32..200), 1..4),
        steps in proptest::collection::vec(-400_i64..900, 1..25),
    ) {
        let mut office = given::office();
        let routines = ["oppvekst-teams", "hasselby-pexip", "bergen-meet"];
        for (number, (hours, minutes)) in starts.iter().enumerate() {
            // Over the night in which the clocks go back.
            let local = jiff::civil::date(2026, 10, 24).at(0, 15, 0, 0) + SignedDuration::from_hours(*hours);
            let (date, time) = (local.date().to_string(), local.time().strftime("%H:%M").to_string());
            let draft = planned(&office, routines[number], &date, &time, *minutes);
            given::sent(&mut office, &draft, number as u32 + 1);
        }
        let plan = office.reminder_plan(Timestamp::MIN, Timestamp::MAX).unwrap();
        let mut shown: BTreeMap<String, u32> = BTreeMap::new();
        let mut now = at("2026-10-23T20:00");
        for step in steps {
            now += SignedDuration::from_mins(step);
            for id in look(&mut office, now) {
                *shown.entry(id).or_default() += 1;
            }
        }
        for id in look(&mut office, at("2027-01-01T00:00")) {
            *shown.entry(id).or_default() += 1;
        }
        for meeting in 1..=starts.len() as u32 {
            let planned = plan.iter().filter(|reminder| reminder.meeting_id == Some(meeting)).count();
            let (told, missed) = recorded(&office, meeting, at("2027-01-01T00:00"));
            prop_assert_eq!(told + missed, planned, "each is in the history once");
            let once = plan.iter().filter(|reminder| reminder.meeting_id == Some(meeting) && reminder.kind != ReminderKind::CleanUp);
            for reminder in once {
                prop_assert!(shown.get(&reminder.id).copied().unwrap_or(0) <= 1, "{} twice", reminder.id);
            }
            let clean_up = format!("klubba/uid-{meeting}@klubba//clean_up");
            prop_assert!(shown.contains_key(&clean_up), "a duty is never lost");
        }
    }
}
