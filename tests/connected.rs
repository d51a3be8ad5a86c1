//! Connected calendars: what is fetched becomes planned meetings, and what changes there follows.

use jiff::Timestamp;
use klubba_core::mapping::{Condition, Mapping, Mappings, Seen, words_to_propose};
use klubba_core::office::{CalendarMeeting, MeetingPlace, Office, Outcome, Way, Whole};
use klubba_core::refresh::{
    Failure, Fetched, Problem, Progress, content_hash, examine, without_people,
};
use klubba_core::routine::Severity;
use klubba_core::store::{CalendarKind, NewCalendar};

use crate::given::{self, at, now};

pub const LINK: &str = "https://meet.google.com/abc-defg-hij";

pub fn feed() -> NewCalendar {
    NewCalendar {
        kind: CalendarKind::Feed,
        name: "Work".to_owned(),
        location: None,
        account: None,
        secret_id: Some("a".to_owned()),
        own_addresses: vec!["me@skola.se".to_owned()],
    }
}

/// A file with these events, each as its lines.
pub fn file(events: &[&str]) -> Vec<u8> {
    let events = events.iter().map(|event| format!("BEGIN:VEVENT\r\n{event}END:VEVENT\r\n"));
    let events = events.collect::<String>();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n").into_bytes()
}

pub fn event(uid: &str, start: &str, more: &str) -> String {
    format!(
        "UID:{uid}\r\nDTSTAMP:20261101T080000Z\r\nDTSTART;TZID=Europe/Stockholm:{start}\r\n\
         DURATION:PT30M\r\nSUMMARY:Utvecklingssamtal\r\n{more}"
    )
}

pub fn with_link(uid: &str, start: &str) -> String {
    event(uid, start, &format!("LOCATION:{LINK}\r\n"))
}

pub fn keep(office: &mut Office, id: u32, body: Vec<u8>, now: Timestamp) -> bool {
    let changed = office.keep_whole(id, Whole { body, ..Whole::default() }, 0.5, now).unwrap();
    office.settle_calendars(now).unwrap();
    office.plan_calendars(now).unwrap();
    changed
}

/// An office with one calendar, of which every development talk follows a routine.
pub fn connected(events: &[&str]) -> (Office, u32) {
    let mut office = given::office();
    let id = office.add_calendar(&feed(), now()).unwrap();
    keep(&mut office, id, file(events), now());
    map(&mut office, "utvecklingssamtal");
    office.plan_calendars(now()).unwrap();
    (office, id)
}

pub fn map(office: &mut Office, words: &str) {
    let condition = Condition { words: words.to_owned(), ..Condition::default() };
    office.map_meetings(&condition, Some(("bergen-meet", None)), now()).unwrap();
}

pub fn on(office: &Office, day: &str) -> Vec<CalendarMeeting> {
    let day: jiff::civil::Date = day.parse().unwrap();
    office.calendar_meetings(day, day.tomorrow().unwrap(), now()).unwrap()
}

pub fn shown(office: &mut Office, at: Timestamp) -> Vec<String> {
    let fired = office.look(at).unwrap().into_iter();
    fired.filter(|fired| fired.outcome.is_shown()).map(|fired| fired.id).collect()
}

#[test]
fn a_meeting_of_a_feed_is_reminded_of_at_its_time_and_only_once() {
    let (mut office, _) = connected(&[&with_link("a", "20261124T130000")]);
    assert!(shown(&mut office, at("2026-11-24T09:00")).is_empty(), "nothing is due in the morning");
    assert_eq!(office.upcoming(now()).unwrap().len(), 0, "no row before something is recorded");
    let ids = shown(&mut office, at("2026-11-24T13:00"));
    assert!(ids.iter().any(|id| id.ends_with("/read_aloud")), "{ids:?}");
    assert!(shown(&mut office, at("2026-11-24T13:01")).is_empty(), "once is enough");
    let row = on(&office, "2026-11-24").remove(0);
    assert_eq!(row.place, MeetingPlace::Followed);
    assert_eq!(row.title, "Utvecklingssamtal");
    assert!(row.meeting_id.is_some() && row.key.is_some());
    let view = office.meeting(row.meeting_id.unwrap(), at("2026-11-24T13:01")).unwrap();
    assert_eq!(view.summary.service, "Google Meet");
}

#[test]
fn fetching_the_same_again_changes_nothing() {
    let (mut office, id) = connected(&[&with_link("a", "20261124T130000")]);
    assert_eq!(office.count_planned(), 1);
    let again = String::from_utf8(file(&[&with_link("a", "20261124T130000")])).unwrap();
    let again = again.replace("DTSTAMP:20261101T080000Z", "DTSTAMP:20261123T080001Z");
    assert!(!keep(&mut office, id, again.into_bytes(), now()), "only DTSTAMP is another");
    assert_eq!(office.count_planned(), 1);
}

#[test]
fn a_moved_instance_moves_its_reminder_and_a_cancelled_one_has_none() {
    let weekly = with_link("s", "20261124T130000") + "RRULE:FREQ=WEEKLY;COUNT=3\r\n";
    let (mut office, id) = connected(&[&weekly]);
    let moved = with_link("s", "20261124T150000")
        + "SEQUENCE:4\r\nRECURRENCE-ID;TZID=Europe/Stockholm:20261124T130000\r\n";
    let without = weekly + "EXDATE;TZID=Europe/Stockholm:20261201T130000\r\n";
    keep(&mut office, id, file(&[&without, &moved]), now());
    assert!(shown(&mut office, at("2026-11-24T13:00")).is_empty(), "it was moved");
    assert_eq!(shown(&mut office, at("2026-11-24T15:00")).len(), 1);
    office.look(at("2026-11-24T15:30")).unwrap();
    assert!(shown(&mut office, at("2026-12-01T13:00")).iter().all(|id| !id.contains("2026-12-01")));
}

#[test]
fn a_snoozed_reminder_follows_its_meeting_too() {
    for (is_cancelled, shown_later) in [(false, 1), (true, 0)] {
        let (mut office, id) = connected(&[&with_link("a", "20261124T130000")]);
        let ids = shown(&mut office, at("2026-11-24T13:00"));
        office.snooze(&ids[0], 5, at("2026-11-24T13:01")).unwrap();
        let after = match is_cancelled {
            true => file(&[]),
            false => file(&[&with_link("a", "20261124T140000")]),
        };
        keep(&mut office, id, after.clone(), at("2026-11-24T13:02"));
        let planned = office.count_planned();
        assert!(!keep(&mut office, id, after, at("2026-11-24T13:03")), "twice is once");
        assert_eq!(office.count_planned(), planned);
        assert!(
            shown(&mut office, at("2026-11-24T13:06")).is_empty(),
            "not when it was snoozed to"
        );
        assert_eq!(shown(&mut office, at("2026-11-24T14:00")).len(), shown_later);
        assert!(shown(&mut office, at("2026-11-24T14:05")).is_empty());
    }
}

#[test]
fn what_was_taken_over_follows_its_calendar() {
    let (mut office, id) = connected(&[&with_link("a", "20261124T130000")]);
    // Prepared by the organiser: the meeting has a row before anything is due.
    let key = on(&office, "2026-11-24")[0].key.clone().unwrap();
    let draft = office.prepare_imported(&key, None, now()).unwrap();
    assert_eq!((draft.date.as_str(), draft.time.as_str()), ("2026-11-24", "13:00"));
    assert_eq!(draft.link, LINK);
    given::sent(&mut office, &draft, 1);
    assert_eq!(on(&office, "2026-11-24").len(), 1, "one meeting, not two");
    keep(&mut office, id, file(&[&with_link("a", "20261125T100000")]), now());
    assert!(on(&office, "2026-11-24").is_empty());
    assert_eq!(on(&office, "2026-11-25").len(), 1);
    assert_eq!(shown(&mut office, at("2026-11-25T10:00")).len(), 1);
    // Cancelled while it is still to end: withdrawn.
    keep(&mut office, id, file(&[]), at("2026-11-25T10:05"));
    assert!(shown(&mut office, at("2026-11-25T10:31")).is_empty(), "no clean-up of what is off");
}

pub fn on_link(uid: &str, start: &str, link: &str) -> String {
    event(uid, start, &format!("LOCATION:{link}\r\n"))
}

/// One meeting of the feed, prepared by the organiser and sent from here.
pub fn prepared() -> (Office, u32, u32) {
    let (mut office, id) = connected(&[&with_link("a", "20261124T130000")]);
    let key = on(&office, "2026-11-24")[0].key.clone().unwrap();
    let draft = office.prepare_imported(&key, None, now()).unwrap();
    let meeting_id = given::sent(&mut office, &draft, 1).meeting_id;
    (office, id, meeting_id)
}

pub const SECOND: &str = "https://meet.google.com/sec-ondo-nee";

#[test]
fn a_link_that_changes_in_the_calendar_is_taken_over_and_what_is_out_is_out_of_date() {
    let (mut office, id, meeting_id) = prepared();
    let row = on(&office, "2026-11-24").remove(0);
    assert!(!row.is_out_of_date && row.warnings.is_empty(), "{:?}", row.warnings);
    keep(&mut office, id, file(&[&on_link("a", "20261124T130000", SECOND)]), now());
    let row = on(&office, "2026-11-24").remove(0);
    assert!(row.is_out_of_date);
    assert!(row.warnings[0].text.contains("ny länk i kalendern"), "{:?}", row.warnings);
    let draft = office.change_form(meeting_id, now()).unwrap().form.draft;
    assert_eq!(draft.link, SECOND, "what is opened and read from has the new one");
    let told = office.history_meeting(meeting_id, now()).unwrap().events;
    assert!(told.iter().any(|event| event.what == "Mötet fick en ny länk i kalendern"), "{told:?}");
    // The same again changes nothing more.
    let before = told.len();
    keep(&mut office, id, file(&[&on_link("a", "20261124T130000", SECOND)]), now());
    assert_eq!(office.history_meeting(meeting_id, now()).unwrap().events.len(), before);
    let out = office.send_again(meeting_id, Way::Clipboard, now()).unwrap();
    assert!(
        out.text.contains(SECOND) && out.text.contains("Använd inte den gamla"),
        "{}",
        out.text
    );
    assert!(out.ics.contains("SEQUENCE:1\r\n") && out.ics.contains("UID:uid-1@klubba"));
    assert!(!on(&office, "2026-11-24")[0].is_out_of_date, "the new one is out");
    // The first link must not come back.
    let draft = klubba_core::draft::Draft { link: LINK.to_owned(), ..draft };
    let preview = office.preview_change(meeting_id, &draft, &[], now()).unwrap();
    assert!(preview.findings.iter().any(|finding| finding.id == "link-earlier"));
}

#[test]
fn a_time_that_changes_in_the_calendar_makes_what_is_out_out_of_date() {
    let (mut office, id, meeting_id) = prepared();
    keep(&mut office, id, file(&[&with_link("a", "20261124T150000")]), now());
    let row = on(&office, "2026-11-24").remove(0);
    assert!(row.is_out_of_date && row.warnings[0].text.contains("flyttats"), "{:?}", row.warnings);
    let out = office.send_again(meeting_id, Way::Clipboard, now()).unwrap();
    assert!(out.text.contains("ny tid") && out.text.contains("15.00"), "{}", out.text);
    assert!(out.ics.contains("SEQUENCE:1\r\n"), "a version of its own:\n{}", out.ics);
    assert!(!on(&office, "2026-11-24")[0].is_out_of_date);
}

#[test]
fn a_link_that_the_organiser_changed_here_is_not_undone_by_the_calendar() {
    let (mut office, id, meeting_id) = prepared();
    office.replace_link(meeting_id, SECOND, now()).unwrap();
    let other = event("a", "20261124T130000", &format!("LOCATION:{LINK}\r\nPRIORITY:1\r\n"));
    keep(&mut office, id, file(&[&other]), now());
    let draft = office.change_form(meeting_id, now()).unwrap().form.draft;
    assert_eq!(draft.link, SECOND);
    assert!(!on(&office, "2026-11-24")[0].is_out_of_date);
    // She puts it into her calendar: nothing is new. A third one there is.
    keep(&mut office, id, file(&[&on_link("a", "20261124T130000", SECOND)]), now());
    assert!(!on(&office, "2026-11-24")[0].is_out_of_date);
    let third = "https://meet.google.com/thi-rdth-ird";
    keep(&mut office, id, file(&[&on_link("a", "20261124T130000", third)]), now());
    assert_eq!(office.change_form(meeting_id, now()).unwrap().form.draft.link, third);
    assert!(on(&office, "2026-11-24")[0].is_out_of_date);
}

#[test]
fn an_adopted_meeting_that_nobody_was_invited_to_from_here_just_has_the_new_link() {
    let (mut office, id) =
        connected(&[&with_link("a", "20261124T130000"), &on_link("b", "20261126T130000", SECOND)]);
    office.look(at("2026-11-24T13:00")).unwrap();
    let meeting_id = on(&office, "2026-11-24")[0].meeting_id.unwrap();
    let moved =
        [&*on_link("a", "20261124T130000", SECOND), &*on_link("b", "20261126T130000", SECOND)];
    keep(&mut office, id, file(&moved), at("2026-11-24T13:05"));
    assert_eq!(office.change_form(meeting_id, now()).unwrap().form.draft.link, SECOND);
    let row = on(&office, "2026-11-24").remove(0);
    assert!(!row.is_out_of_date);
    // The new link is looked at as the first one was.
    assert!(row.warnings.iter().any(|warning| warning.text.contains("26 november")), "{row:?}");
    assert!(shown(&mut office, at("2026-11-24T13:06")).is_empty(), "and reminded of once");
    // Gone from the event is not another link; after the end nothing follows.
    keep(&mut office, id, file(&[&event("a", "20261124T130000", "")]), at("2026-11-24T13:10"));
    assert_eq!(office.change_form(meeting_id, now()).unwrap().form.draft.link, SECOND);
    keep(&mut office, id, file(&[&with_link("a", "20261124T130000")]), at("2026-11-24T14:00"));
    assert_eq!(office.change_form(meeting_id, now()).unwrap().form.draft.link, SECOND);
}

#[test]
fn what_is_no_meeting_of_hers_gives_no_reminder() {
    let declined =
        with_link("d", "20261124T130000") + "ATTENDEE;PARTSTAT=DECLINED:mailto:me@skola.se\r\n";
    let free = with_link("f", "20261124T130000") + "TRANSP:TRANSPARENT\r\n";
    let all_day = format!(
        "UID:w\r\nDTSTART;VALUE=DATE:20261124\r\nSUMMARY:Utvecklingssamtal\r\nLOCATION:{LINK}\r\n"
    );
    let other = event("o", "20261124T130000", "").replace("Utvecklingssamtal", "Lunch");
    let (mut office, _) = connected(&[&declined, &free, &all_day, &other]);
    assert_eq!(office.count_planned(), 0);
    assert!(shown(&mut office, at("2026-11-24T13:00")).is_empty());
    let rows = on(&office, "2026-11-24");
    assert!(rows.iter().all(|row| row.place == MeetingPlace::PassedOver && row.why.is_some()));
}

#[test]
fn what_comes_more_often_than_any_meeting_is_a_problem_and_no_reminder() {
    let of_day = |every: u32, from: u32, to: u32| {
        let minutes: Vec<String> = (0..60).step_by(every as usize).map(|m| m.to_string()).collect();
        let hours: Vec<String> = (from..to).map(|hour| hour.to_string()).collect();
        format!("RRULE:FREQ=DAILY;BYHOUR={};BYMINUTE={}", hours.join(","), minutes.join(","))
    };
    for (name, rule, planned) in [
        ("once a week", "RRULE:FREQ=WEEKLY".to_owned(), Some(9)),
        ("every hour, day and night", "RRULE:FREQ=HOURLY".to_owned(), None),
        ("talks of five minutes from eight to four", of_day(5, 8, 16), None),
        ("every quarter of an hour, day and night", of_day(15, 0, 24), None),
        ("every ten minutes, day and night", of_day(10, 0, 24), Some(0)),
        ("every minute", "RRULE:FREQ=MINUTELY".to_owned(), Some(0)),
        ("every second", "RRULE:FREQ=SECONDLY".to_owned(), Some(0)),
        ("every second, for a while", "RRULE:FREQ=SECONDLY;COUNT=90".to_owned(), Some(90)),
    ] {
        let often = with_link("often", "20261124T000000") + &rule + "\r\n";
        let weekly = with_link("weekly", "20261124T130000") + "RRULE:FREQ=WEEKLY\r\n";
        let (mut office, id) = connected(&[&often, &weekly]);
        let problems = office.calendar_problems(id, now()).unwrap();
        let is_told = problems.iter().any(|problem| problem.contains("fler än 100"));
        assert_eq!(is_told, planned == Some(0), "{name}: {problems:?}");
        if let Some(planned) = planned.filter(|planned| *planned < 100) {
            assert_eq!(office.count_planned(), planned + 9, "{name}: beside the weekly one");
        }
        let row = |uid: &str| {
            let rows = on(&office, "2026-11-24").into_iter();
            let mut rows = rows.filter(|row| row.key.as_ref().is_some_and(|key| key.uid == uid));
            rows.next().unwrap()
        };
        let place = if is_told { MeetingPlace::PassedOver } else { MeetingPlace::Followed };
        assert_eq!(row("often").place, place, "{name}");
        assert_eq!(row("often").why.is_some(), is_told, "{name}");
        assert_eq!(row("weekly").place, MeetingPlace::Followed, "{name}: no other is passed over");
        if is_told {
            let begun = shown(&mut office, at("2026-11-24T13:00"));
            assert_eq!(begun.len(), 1, "{name}: the other one alone");
        }
    }
}

#[test]
fn an_unknown_meeting_is_offered_and_never_forced() {
    let mut office = given::office();
    let id = office.add_calendar(&feed(), now()).unwrap();
    keep(&mut office, id, file(&[&with_link("a", "20261124T130000")]), now());
    let row = on(&office, "2026-11-24").remove(0);
    assert_eq!(row.place, MeetingPlace::Offered);
    assert!(shown(&mut office, at("2026-11-24T13:00")).is_empty());
    // The answer is remembered for those like it.
    office.map_meetings(&row.condition.unwrap(), None, now()).unwrap();
    assert_eq!(on(&office, "2026-11-24")[0].place, MeetingPlace::NotMine);
}

#[test]
fn what_was_recorded_and_not_put_into_words_is_by_the_next_process() {
    let (mut office, _) = connected(&[&event("a", "20261124T130000", "")]);
    let fired = office.look_briefly(at("2026-11-24T13:00")).unwrap();
    let meeting = fired[0].matter.meeting_id().unwrap();
    let title = |office: &Office| office.history_meeting(meeting, now()).unwrap().summary.title;
    assert_ne!(title(&office), "Utvecklingssamtal", "what is due is shown first");
    let mut office = Office::open(office.into_store(), now()).unwrap();
    assert!(office.describe_new(at("2026-11-24T13:01")).unwrap());
    assert_eq!(title(&office), "Utvecklingssamtal");
    assert!(!office.describe_new(at("2026-11-24T13:01")).unwrap(), "once");
}

#[test]
fn a_link_met_elsewhere_is_a_warning_and_only_its_hash_is_kept() {
    let (mut office, _) =
        connected(&[&with_link("a", "20261124T130000"), &with_link("b", "20261125T130000")]);
    let warnings = &on(&office, "2026-11-24")[0].warnings;
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    // The same link in an invitation made here.
    let mut draft = given::draft(&office, "bergen-meet");
    draft.link = LINK.to_owned();
    let preview = office.preview(&draft, &[], now()).unwrap();
    assert!(preview.findings.iter().any(|finding| finding.id == "link-reused"));
    draft.link = "https://meet.google.com/zzz-zzzz-zzz".to_owned();
    let preview = office.preview(&draft, &[], now()).unwrap();
    assert!(preview.findings.iter().all(|finding| finding.id != "link-reused"));
    given::sent(&mut office, &draft, 1);
    draft.date = "2026-12-03".to_owned();
    let preview = office.preview(&draft, &[], now()).unwrap();
    assert!(preview.findings.iter().any(|finding| finding.id == "link-reused"), "her own, before");
}

#[test]
fn a_name_in_the_subject_is_found_and_does_not_outlive_the_calendar() {
    let named = with_link("a", "20261124T130000")
        .replace("SUMMARY:Utvecklingssamtal", "SUMMARY:Utvecklingssamtal 20140312-2384");
    let (mut office, _) = connected(&[&named]);
    assert!(!on(&office, "2026-11-24")[0].warnings.is_empty());
    office.look(at("2026-11-24T13:00")).unwrap();
    let row = on(&office, "2026-11-24").remove(0);
    assert!(!row.title.contains("20140312"), "{}", row.title);
}

#[test]
fn the_calendars_text_is_checked_and_stored_with_no_meeting() {
    let told = with_link("a", "20261124T130000") + "DESCRIPTION:Om 20140312-2384 i dag\r\n";
    let (mut office, _) = connected(&[&told]);
    let warnings = on(&office, "2026-11-24").remove(0).warnings;
    assert!(warnings.iter().any(|one| one.severity != Severity::Hint), "{warnings:?}");
    office.look(at("2026-11-24T13:00")).unwrap();
    let id = on(&office, "2026-11-24")[0].meeting_id.unwrap();
    let draft = office.change_form(id, now()).unwrap().form.draft;
    assert!(draft.message.is_empty() && !draft.title.contains("20140312"), "{draft:?}");
}

#[test]
fn of_a_link_that_was_met_only_a_keyed_hash_is_remembered() {
    let (_folder, path) = given::file();
    let store = klubba_core::store::Store::open(&path, &given::KEY).unwrap();
    let mut office = given::office_with(store, klubba_core::text::Lang::Sv);
    let id = office.add_calendar(&feed(), now()).unwrap();
    keep(&mut office, id, file(&[&with_link("a", "20261124T130000")]), now());
    map(&mut office, "utvecklingssamtal");
    office.plan_calendars(now()).unwrap();
    office.look(at("2026-11-24T13:00")).unwrap();
    let raw = given::raw(&path);
    for sql in ["SELECT hash FROM link_use", "SELECT link_hash FROM meeting_key"] {
        let hash: String = raw.query_row(sql, [], |row| row.get(0)).unwrap();
        assert!(hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{hash}");
    }
    // Another store has another key: its hashes tell nothing here.
    let key = |path: &std::path::Path| -> String {
        let sql = "SELECT value FROM setting WHERE key = 'link_key'";
        given::raw(path).query_row(sql, [], |row| row.get(0)).unwrap()
    };
    let (_other_folder, other) = given::file();
    drop(klubba_core::store::Store::open(&other, &given::KEY).unwrap());
    assert_ne!(key(&path), key(&other));
}

#[test]
fn a_server_that_asks_to_wait_is_left_alone_so_long() {
    let asked = |hours: i64| {
        let mut fetched = Fetched::default();
        let retry_after = Some(jiff::SignedDuration::from_hours(hours));
        fetched.failed(Failure { problem: Problem::TooManyRequests, retry_after }, 0.0, now());
        fetched.retry_at.unwrap().duration_since(now()).as_hours()
    };
    assert_eq!((asked(3), asked(20)), (3, 20));
    assert_eq!(asked(24 * 365), 24, "but not for a year");
    let mut fetched = Fetched::default();
    let at_once = Some(jiff::SignedDuration::ZERO);
    fetched.failed(Failure { problem: Problem::ServerError, retry_after: at_once }, 0.0, now());
    assert_eq!(
        fetched.retry_at.unwrap().duration_since(now()).as_mins(),
        15,
        "nor sooner than usual"
    );
}

#[test]
fn what_is_no_calendar_never_takes_the_place_of_one() {
    let (mut office, id) = connected(&[&with_link("a", "20261124T130000")]);
    let half = file(&[&with_link("a", "20261124T130000")]);
    let bad = [
        (b"<html>Log in</html>".to_vec(), Problem::NotACalendar),
        (Vec::new(), Problem::NotACalendar),
        (half[..half.len() - 30].to_vec(), Problem::Incomplete),
        (utf16("<html>Log in</html>")[2..].to_vec(), Problem::NotACalendar),
        (utf16(&String::from_utf8_lossy(&half[..half.len() - 30])), Problem::Incomplete),
    ];
    for (body, problem) in bad {
        assert_eq!(examine(&body), Err(problem));
        keep(&mut office, id, body, now());
        let view = office.calendars(now()).unwrap().remove(0);
        assert_eq!((view.problem, view.event_count), (Some(problem), 1));
        assert_eq!(office.count_planned(), 1, "the last good copy stays");
    }
}

#[test]
fn only_what_lies_between_waits_for_another_network() {
    let (mut office, id) = connected(&[&with_link("a", "20261124T130000")]);
    assert!(!office.waits_for_network().unwrap(), "all is well");
    for problem in Problem::ALL {
        office.keep_failure(id, problem.into(), 0.5, now()).unwrap();
        let waits = matches!(problem, Problem::Offline | Problem::Timeout | Problem::Certificate);
        assert_eq!(office.waits_for_network().unwrap(), waits, "{problem:?}");
        assert_eq!(office.calendars_unreached(now()).unwrap().len(), usize::from(waits));
        assert!(office.calendars_due(now()).unwrap().is_empty(), "the wait is not over");
    }
    office.keep_failure(id, Problem::Offline.into(), 0.5, now()).unwrap();
    office.set_calendar(id, "", false).unwrap();
    assert!(!office.waits_for_network().unwrap(), "it is switched off");
}

#[test]
fn progress_is_told_in_every_language_with_what_is_known() {
    let words = klubba_core::words::Words::new();
    let progress =
        |name: &str, of: u32, bytes: u32| Progress { name: name.into(), done: 1, of, bytes };
    for lang in given::LANGS {
        let said = progress("Jobb\u{1b}[2J", 3, 340_000).say(&words, lang);
        assert!(said.contains("Jobb") && said.contains('2') && said.contains('3'), "{said}");
        assert!(said.contains("340 kB") && !said.contains('\u{1b}'), "{said}");
        let one = Progress { done: 0, ..progress("host", 1, 0) }.say(&words, lang);
        assert!(one.contains("host") && !one.contains("kB") && !one.contains('1'), "{one}");
    }
}

#[test]
fn waits_grow_with_failures_and_never_end() {
    let mut fetched = Fetched::default();
    let mut last = jiff::SignedDuration::ZERO;
    for _ in 0..10 {
        fetched.failed(Problem::ServerError.into(), 0.0, now());
        let wait = fetched.retry_at.unwrap().duration_since(now());
        assert!(wait >= last && wait <= jiff::SignedDuration::from_hours(4));
        last = wait;
    }
    fetched.failed(Problem::Offline.into(), 0.0, now());
    assert_eq!(fetched.retry_at.unwrap().duration_since(now()).as_mins(), 1, "another matter");
    fetched.succeeded(true, 0.0, now());
    assert_eq!((fetched.failures, fetched.problem), (0, None));
    assert!(!fetched.wants_full(now()) && fetched.wants_full(at("2026-11-24T09:00")));
    // A clock that was far ahead puts nothing off.
    fetched.retry_at = Some(at("2027-11-24T09:00"));
    assert_eq!(fetched.due_at(now()), now());
}

#[test]
fn what_was_not_reached_is_soon_tried_again() {
    for (problem, minutes) in [
        (Problem::Offline, [1, 2, 4, 8, 15, 15, 15, 15, 15, 15]),
        (Problem::Timeout, [1, 2, 4, 8, 16, 32, 64, 128, 240, 240]),
        (Problem::Certificate, [1, 2, 4, 8, 16, 32, 64, 128, 240, 240]),
        (Problem::NotFound, [15, 30, 60, 120, 240, 240, 240, 240, 240, 240]),
    ] {
        let (mut office, id) = connected(&[&with_link("a", "20261124T130000")]);
        let failed = |office: &mut Office, chance: f64| {
            office.keep_failure(id, problem.into(), chance, now()).unwrap();
            let fetched = office.calendar_record(id).unwrap().fetched;
            fetched.retry_at.unwrap().duration_since(now())
        };
        let waits = minutes.map(|_| failed(&mut office, 0.0).as_mins());
        assert_eq!(waits, minutes, "{problem:?}");
        office.note_other_network().unwrap();
        let wait = failed(&mut office, 1.0);
        match problem.may_be_the_network() {
            true => assert_eq!(wait.as_secs(), 72, "{problem:?}: a new network, a new beginning"),
            false => assert_eq!(wait.as_mins(), 243, "{problem:?}: the network has no part in it"),
        }
    }
}

#[test]
fn the_hash_leaves_out_what_is_written_anew_each_time() {
    let one = b"BEGIN:VEVENT\r\nDTSTAMP:20261101T080000Z\r\nUID:a\r\n";
    let two = b"BEGIN:VEVENT\r\nDTSTAMP:20261102T080000Z\r\nUID:a\r\n";
    assert_eq!(content_hash(one), content_hash(two));
    assert_ne!(content_hash(one), content_hash(b"BEGIN:VEVENT\r\nUID:b\r\n"));
}

#[test]
fn nobody_who_is_invited_is_kept() {
    let event = with_link("a", "20261124T130000")
        + "ORGANIZER;CN=Kari Nordmann:mailto:kari@skola.se\r\n"
        + "ATTENDEE;CN=Ola\r\n  Nordmann;PARTSTAT=ACCEPTED:mailto:ola@hemma.se\r\n"
        + "ATTENDEE;PARTSTAT=DECL\r\n INED:mailto:me@skola.se\r\n";
    let kept = String::from_utf8(without_people(&file(&[&event]))).unwrap();
    assert!(!kept.contains("Nordmann") && !kept.contains("hemma.se"), "{kept}");
    assert!(kept.contains("me@skola.se") && kept.contains(LINK), "{kept}");
    assert_eq!(kept.lines().count(), file(&[&event]).split(|byte| *byte == b'\n').count() - 1);
    let (mut office, id) = connected(&[&event]);
    assert!(
        office.calendar_problems(id, now()).unwrap().is_empty(),
        "emptied lines are no problem"
    );
    assert!(shown(&mut office, at("2026-11-24T13:00")).is_empty(), "she declined");
}

#[test]
fn nobody_is_kept_in_whatever_way_a_file_is_written() {
    let event = with_link("a", "20261124T130000")
        + "ORGANIZER ;CN=Kari\r\n\t Nordmann:mailto:kari@skola.se\r\n"
        + "ATTENDEE;CN=Ola:mailto:ola@hemma.se\r\n"
        + "ORGANIZER;CN=Ola:mailto:ola\r\n@hemma.se\r\n";
    let text = String::from_utf8(file(&[&event])).unwrap();
    for (name, bytes) in [
        ("CR LF", text.clone().into_bytes()),
        ("CR", text.replace("\r\n", "\r").into_bytes()),
        ("LF", text.replace("\r\n", "\n").into_bytes()),
        ("CR before an empty line", text.replace("\r\nORG", "\rORG").into_bytes()),
        ("UTF-16", utf16(&text)),
        ("UTF-16 without its mark", utf16(&text)[2..].to_vec()),
    ] {
        let kept = String::from_utf8(without_people(&bytes)).expect("it is kept as UTF-8");
        assert!(!kept.contains("Nordmann") && !kept.contains("hemma.se"), "{name}: {kept:?}");
        assert!(kept.contains(LINK), "{name}: {kept:?}");
        assert_eq!(kept.matches('\n').count(), text.matches('\n').count(), "{name}: {kept:?}");
    }
}

fn utf16(text: &str) -> Vec<u8> {
    [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
}

#[test]
fn an_opened_file_hides_no_other() {
    let plain = |uid: &str, day: &str| {
        String::from_utf8(file(&[&with_link(uid, &format!("202611{day}T130000"))])).unwrap()
    };
    let many = format!(
        "BEGIN:VCALENDAR\r\n{}END:VCALENDAR\r\n",
        "BEGIN:VTODO\r\nEND:VTODO\r\n".repeat(60_000)
    );
    let long = plain("long", "27").replace("UID:long", &"X-A:b\r\n".repeat(1_500_000));
    for (name, odd) in [
        ("UTF-16", utf16(&plain("wide", "26"))),
        ("UTF-16 without its mark", utf16(&plain("wide", "26"))[2..].to_vec()),
        ("with BOM", [b"\xef\xbb\xbf".to_vec(), plain("bom", "26").into_bytes()].concat()),
        ("many components", many.into_bytes()),
        ("very long", long.into_bytes()),
    ] {
        let mut office = given::office();
        office.import_calendar_file(plain("before", "24").into_bytes(), now()).unwrap();
        office.import_calendar_file(odd, now()).unwrap();
        office.import_calendar_file(plain("after", "25").into_bytes(), now()).unwrap();
        for day in ["2026-11-24", "2026-11-25"] {
            assert_eq!(on(&office, day).len(), 1, "{name}: {day}");
        }
    }
}

#[test]
fn meetings_without_a_name_are_taken_in_all_the_same() {
    let nameless = |start: &str| with_link("a", start).replace("UID:a\r\n", "");
    let bytes = file(&[&nameless("20261124T130000"), &nameless("20261125T130000")]);
    let mut office = given::office();
    assert_eq!(office.preview_calendar_file(&bytes, now()).count, 2);
    let rows = office.import_calendar_file(bytes, now()).unwrap();
    assert_eq!(rows.len(), 2, "{rows:?}");
}

#[test]
fn a_file_of_very_many_meetings_gives_the_first_ones() {
    let hourly = |uid: &str, start: &str| with_link(uid, start) + "RRULE:FREQ=HOURLY\r\n";
    let events: Vec<String> = (0..300)
        .map(|number| with_link(&format!("one-{number}"), "20261124T120000"))
        .chain([hourly("a", "20261124T133000"), hourly("b", "20261124T130000")])
        .collect();
    let bytes = file(&events.iter().map(String::as_str).collect::<Vec<_>>());
    let mut office = given::office();
    let preview = office.preview_calendar_file(&bytes, now());
    assert_eq!((preview.count, preview.meetings.len()), (302, 200));
    assert!(preview.meetings.iter().all(|meeting| meeting.times == 1), "the series come later");
    let rows = office.import_calendar_file(bytes, now()).unwrap();
    assert_eq!(rows.len(), 2_000);
    assert!(rows.is_sorted_by_key(|row| &row.start));
    let last_of = |uid: &str| {
        let of = rows.iter().filter(|row| row.key.as_ref().is_some_and(|key| key.uid == uid));
        of.map(|row| row.start.as_str()).next_back()
    };
    assert_eq!(last_of("a"), Some("2026-12-29T21:30:00Z"), "{:?}", last_of("b"));
}

#[test]
fn the_narrower_rule_holds() {
    let rule = |id, words: &str, uid: Option<&str>| Mapping {
        id,
        condition: Condition {
            words: words.to_owned(),
            uid: uid.map(str::to_owned),
            ..Condition::default()
        },
        routine_id: None,
        meeting_type: None,
        made_at: now(),
    };
    let rules = Mappings::new(vec![
        rule(1, "samtal", None),
        rule(2, "samtal 4B", None),
        rule(3, "", Some("x")),
    ]);
    let seen = |summary, uid| {
        let seen = Seen { summary, service: None, calendar_id: 1, uid };
        rules.find(seen).map(|rule| rule.id)
    };
    assert_eq!(seen("Samtal med 4b", "a"), Some(2));
    assert_eq!(seen("SAMTAL", "a"), Some(1));
    assert_eq!(seen("samtal 4B", "x"), Some(3));
    assert_eq!(seen("utvecklingssamtalet", "a"), None, "whole words");
    assert_eq!(words_to_propose("Möte 24/11: Utvecklingssamtal 4B"), "möte utvecklingssamtal");
}

#[test]
fn an_opened_file_is_shown_and_taken_in() {
    let mut office = given::office();
    let bytes = file(&[&with_link("a", "20261124T130000")]);
    let shown = office.preview_calendar_file(&bytes, now());
    assert_eq!((shown.count, shown.problem.as_deref()), (1, None));
    let taken = office.import_calendar_file(bytes.clone(), now()).unwrap();
    assert_eq!(taken.len(), 1);
    assert_eq!(office.import_calendar_file(bytes, now()).unwrap().len(), 1, "twice is once");
    let cancelled = String::from_utf8(file(&[&with_link("a", "20261124T130000")])).unwrap();
    let cancelled = cancelled
        .replace("VERSION:2.0\r\n", "VERSION:2.0\r\nMETHOD:CANCEL\r\n")
        .replace("UID:a", "SEQUENCE:1\r\nUID:a");
    office.import_calendar_file(cancelled.into_bytes(), now()).unwrap();
    assert!(on(&office, "2026-11-24").is_empty(), "the newer version holds");
    assert!(office.import_calendar_file(b"nothing".to_vec(), now()).is_err());
}

#[test]
fn a_disconnected_calendar_takes_only_what_nothing_was_recorded_of() {
    let (mut office, id) =
        connected(&[&with_link("a", "20261124T130000"), &event("b", "20261125T130000", "")]);
    let fired = office.look(at("2026-11-24T13:00")).unwrap();
    assert!(fired.iter().any(|fired| fired.outcome == Outcome::Shown));
    assert_eq!(office.remove_calendar(id).unwrap().as_deref(), Some("a"));
    assert_eq!(shown(&mut office, at("2026-11-24T13:30")).len(), 1, "its clean-up still comes");
    assert!(shown(&mut office, at("2026-11-25T13:00")).iter().all(|id| !id.contains("/b/")));
}
