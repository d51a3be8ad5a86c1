//! A calendar that is connected again, by the same address or a new one, and another in its place.

use klubba_core::error::Error;
use klubba_core::office::MeetingPlace;
use klubba_core::refresh::Problem;
use klubba_core::store::{CalendarKind, NewCalendar};

use crate::connected::{connected, feed, file, keep, map, on, prepared, shown, with_link};
use crate::given::{self, at, now};

fn at_place(kind: CalendarKind, location: &str, account: Option<&str>) -> NewCalendar {
    NewCalendar {
        kind,
        location: Some(location.to_owned()),
        account: account.map(str::to_owned),
        ..feed()
    }
}

#[test]
fn what_is_connected_again_is_the_same_calendar() {
    let office = given::office();
    let address = |address: &str| office.feed_location(address).unwrap();
    let (own, other) = (address("https://a.se/1.ics"), address("https://a.se/2.ics"));
    assert!(!own.contains("a.se") && own != other, "the address is a secret: {own}");
    let collection = "https://a.se/cal/";
    for (name, first, again, is_same) in [
        (
            "a feed's address",
            at_place(CalendarKind::Feed, &own, None),
            at_place(CalendarKind::Feed, &own, None),
            true,
        ),
        (
            "another address",
            at_place(CalendarKind::Feed, &own, None),
            at_place(CalendarKind::Feed, &other, None),
            false,
        ),
        (
            "a collection",
            at_place(CalendarKind::Caldav, collection, Some("anna")),
            at_place(CalendarKind::Caldav, collection, Some("anna")),
            true,
        ),
        (
            "another user's",
            at_place(CalendarKind::Caldav, collection, Some("anna")),
            at_place(CalendarKind::Caldav, collection, Some("bo")),
            false,
        ),
        (
            "a file",
            at_place(CalendarKind::File, "/home/a/x.ics", None),
            at_place(CalendarKind::File, "/home/a/x.ics", None),
            true,
        ),
        ("feeds that say nothing", feed(), feed(), false),
    ] {
        let mut office = given::office();
        let id = office.add_calendar(&first, now()).unwrap();
        keep(&mut office, id, file(&[&with_link("a", "20261124T130000")]), now());
        map(&mut office, "utvecklingssamtal");
        office.keep_failure(id, Problem::Unauthorised.into(), 0.0, now()).unwrap();
        office.set_calendar(id, "Mine", false).unwrap();
        let again = NewCalendar {
            name: "As it calls itself".to_owned(),
            secret_id: Some("b".to_owned()),
            own_addresses: vec!["new@skola.se".to_owned()],
            ..again
        };
        let second = office.add_calendar(&again, now()).unwrap();
        assert_eq!(second == id, is_same, "{name}");
        keep(&mut office, second, file(&[&with_link("a", "20261124T130000")]), now());
        assert_eq!(on(&office, "2026-11-24").len(), 1, "{name}: one meeting, not two");
        assert_eq!(office.count_planned(), 1, "{name}");
        if is_same {
            let record = office.calendar_record(id).unwrap();
            assert_eq!(record.calendar.name, "Mine", "{name}: what she called it");
            assert!(record.is_enabled, "{name}: she wants it");
            assert_eq!(record.calendar.secret_id.as_deref(), Some("b"), "{name}");
            assert_eq!(record.calendar.own_addresses, ["new@skola.se"], "{name}");
            let views = office.calendars(now()).unwrap();
            assert_eq!((views.len(), views[0].problem), (1, None), "{name}");
        }
    }
}

#[test]
fn a_new_address_leads_to_the_same_calendar_and_never_to_anothers() {
    let (mut office, id) = connected(&[&with_link("a", "20261124T130000")]);
    let place = |office: &klubba_core::office::Office, address: &str| {
        at_place(CalendarKind::Feed, &office.feed_location(address).unwrap(), None)
    };
    let new = place(&office, "https://a.se/new.ics");
    office.connect_anew(id, &new).unwrap();
    keep(&mut office, id, file(&[&with_link("a", "20261124T140000")]), now());
    assert_eq!(office.add_calendar(&new, now()).unwrap(), id, "it is known by its new address");
    assert_eq!(on(&office, "2026-11-24").len(), 1);
    assert_eq!(shown(&mut office, at("2026-11-24T14:00")).len(), 1);

    let taken = place(&office, "https://a.se/other.ics");
    let other = NewCalendar { name: "Hemma".to_owned(), ..taken.clone() };
    let other = office.add_calendar(&other, now()).unwrap();
    let Err(Error::Invalid { reason, .. }) = office.connect_anew(id, &taken) else {
        panic!("two calendars by one address")
    };
    assert!(reason.contains("Hemma"), "{reason}");
    office.connect_anew(other, &taken).expect("its own address is no other's");
}

#[test]
fn what_was_removed_and_is_connected_anew_goes_on_where_it_was() {
    for (name, before, after) in [
        ("moved meanwhile", None, "20261124T150000"),
        ("reminded of before", Some("2026-11-24T13:01"), "20261124T130000"),
    ] {
        let (mut office, id, meeting_id) = prepared();
        if let Some(before) = before {
            assert_eq!(shown(&mut office, at(before)).len(), 1, "{name}");
        }
        office.remove_calendar(id).unwrap();
        let anew = office.add_calendar(&feed(), now()).unwrap();
        let later = before.map_or(now(), at);
        keep(&mut office, anew, file(&[&with_link("a", after)]), later);
        let rows = on(&office, "2026-11-24");
        assert_eq!((rows.len(), rows[0].meeting_id), (1, Some(meeting_id)), "{name}");
        assert_eq!(rows[0].is_out_of_date, before.is_none(), "{name}");
        let ids = shown(&mut office, at("2026-11-24T15:00"));
        let count = ids.iter().filter(|id| id.ends_with("/read_aloud")).count();
        assert_eq!(count, usize::from(before.is_none()), "{name}: once in all, {ids:?}");
    }
}

#[test]
fn another_calendar_in_the_place_of_one_that_was_removed_cancels_nothing_of_it() {
    let (mut office, id, meeting_id) = prepared();
    office.remove_calendar(id).unwrap();
    let other = office.add_calendar(&feed(), now()).unwrap();
    keep(&mut office, other, file(&[&with_link("b", "20261125T130000")]), now());
    let row = on(&office, "2026-11-24").remove(0);
    assert_eq!((row.meeting_id, row.place), (Some(meeting_id), MeetingPlace::Own));
    assert!(office.upcoming(now()).unwrap().iter().any(|one| one.meeting_id == meeting_id));
    assert_eq!(shown(&mut office, at("2026-11-24T13:00")).len(), 1, "it is still held");
}

#[test]
fn two_that_a_broken_file_gives_one_name_are_each_reminded_of_once() {
    let single = |start: &str| with_link("a", start);
    let weekly = |start: &str, length: &str| {
        with_link("a", start).replace("PT30M", length) + "RRULE:FREQ=WEEKLY\r\n"
    };
    for (name, events, starts, ends) in [
        ("at two times", [single("20261124T130000"), single("20261124T150000")], 2, 2),
        (
            "series that meet, of two lengths",
            [weekly("20261110T130000", "PT30M"), weekly("20261117T130000", "PT90M")],
            1,
            1,
        ),
    ] {
        let (mut office, _) = connected(&[&events[0], &events[1]]);
        let times = ["13:00", "13:30", "14:30", "15:00", "15:30"];
        let mut ids = Vec::new();
        for time in times {
            ids.extend(shown(&mut office, at(&format!("2026-11-24T{time}"))));
        }
        let count = |word: &str| ids.iter().filter(|id| id.ends_with(word)).count();
        assert_eq!((count("/read_aloud"), count("/clean_up")), (starts, ends), "{name}: {ids:?}");
        assert_eq!(on(&office, "2026-11-24").len(), starts, "{name}");
    }
}
