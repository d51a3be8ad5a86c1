//! Reminders of a calendar file as a clock goes its way: what a look shows, misses and withdraws.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use klubba_core::calendar::{Window, expand};
use klubba_core::link::LinkPatterns;
use klubba_core::office::Outcome;
use klubba_core::reminder::ReminderKind;
use klubba_core::simulation::{Event, Line, Simulation, events};
use proptest::prelude::*;

const ROUTINE: &str = "hasselby-pexip";

/// Events of lines between semicolons; a plus is a semicolon within a line.
fn calendar(events: &[&str]) -> Vec<u8> {
    let mut file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n".to_owned();
    for event in events {
        let lines = event.split(';').map(|line| line.replace(" TZ ", ";TZID=").replace('+', ";"));
        let lines = lines.collect::<Vec<_>>().join("\r\n");
        write!(file, "BEGIN:VEVENT\r\nDTSTAMP:20260101T000000Z\r\n{lines}\r\nEND:VEVENT\r\n")
            .unwrap();
    }
    (file + "END:VCALENDAR\r\n").into_bytes()
}

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap()
}

fn simulation(events: &[&str]) -> Simulation {
    Simulation::new(ROUTINE, calendar(events), zone("Europe/Stockholm")).unwrap()
}

/// `read_aloud a shown due 10:00 at 10:05`, times of the day in UTC.
fn said(lines: &[Line]) -> Vec<String> {
    let said = lines.iter().map(|line| {
        let kind = serde_json::to_value(line.kind).unwrap();
        let outcome = match line.outcome {
            Outcome::Missed => "missed",
            Outcome::Withdrawn => "withdrawn",
            _ => "shown",
        };
        let time = |at: Timestamp| at.strftime("%d %H:%M").to_string();
        let (kind, due, at) = (kind.as_str().unwrap(), time(line.due), time(line.at));
        format!("{kind} {} {outcome} due {due} at {at}", line.uid)
    });
    said.collect()
}

/// What happens in a line: a time of 2026 in UTC to look at, or something else.
enum Do<'a> {
    At(&'a str),
    Restart,
    Zone(&'a str),
    Replace(&'a [&'a str]),
    Snooze(&'a str, u32),
}

fn check(name: &str, file: &[&str], steps: &[(Do<'_>, &[&str])]) {
    let mut simulation = simulation(file);
    for (number, (step, expected)) in steps.iter().enumerate() {
        let lines = match step {
            Do::At(at) => simulation.look_at(format!("2026-{at}Z").parse().unwrap()),
            Do::Restart => simulation.restart(),
            Do::Zone(name) => simulation.set_zone(zone(name)),
            Do::Replace(file) => simulation.replace(calendar(file)),
            Do::Snooze(id, minutes) => simulation.snooze(id, *minutes).map(|_| Vec::new()),
        };
        assert_eq!(said(&lines.unwrap()), *expected, "{name}: step {}", number + 1);
    }
}

const TEN: &str = "UID:a;DTSTART:20261126T100000Z;DTEND:20261126T110000Z";
const ALOUD: &str = "file/a//read_aloud";

#[test]
fn a_look_shows_what_lies_between_it_and_the_last() {
    check(
        "seldom, often, exactly",
        &[TEN],
        &[
            (Do::At("11-26T09:59:59"), &[]),
            (Do::At("11-26T10:00:00"), &["read_aloud a shown due 26 10:00 at 26 10:00"]),
            (Do::At("11-26T10:00:00"), &[]),
            (Do::Restart, &[]),
            (Do::At("11-26T11:00:05"), &["clean_up a shown due 26 11:00 at 26 11:00"]),
            (Do::At("11-27T12:00:00"), &[]),
        ],
    );
    check(
        "asleep, and still on",
        &[TEN],
        &[
            (Do::At("11-26T09:00:00"), &[]),
            (Do::At("11-26T10:20:00"), &["read_aloud a shown due 26 10:00 at 26 10:20"]),
        ],
    );
    check(
        "asleep until it was over, and the clock is set back",
        &[TEN],
        &[
            (Do::At("11-26T09:00:00"), &[]),
            (
                Do::At("11-26T12:00:00"),
                &[
                    "read_aloud a missed due 26 10:00 at 26 12:00",
                    "clean_up a shown due 26 11:00 at 26 12:00",
                ],
            ),
            (Do::At("11-26T09:30:00"), &[]),
            (Do::At("11-26T10:00:00"), &[]),
            (Do::Restart, &[]),
            (Do::At("11-26T11:30:00"), &[]),
        ],
    );
    check(
        "what was over before the first look was before Klubba; what is on is not",
        &[TEN, "UID:b;DTSTART:20261126T080000Z;DTEND:20261126T090000Z"],
        &[(Do::At("11-26T10:30:00"), &["read_aloud a shown due 26 10:00 at 26 10:30"])],
    );
    check(
        "two at one minute, and one after the other",
        &[
            TEN,
            "UID:b;DTSTART:20261126T100000Z;DTEND:20261126T103000Z",
            "UID:c;DTSTART:20261126T103000Z;DTEND:20261126T110000Z",
        ],
        &[
            (Do::At("11-26T09:00:00"), &[]),
            (
                Do::At("11-26T10:00:00"),
                &[
                    "read_aloud a shown due 26 10:00 at 26 10:00",
                    "read_aloud b shown due 26 10:00 at 26 10:00",
                ],
            ),
            (
                Do::At("11-26T10:30:00"),
                &[
                    "clean_up b shown due 26 10:30 at 26 10:30",
                    "read_aloud c shown due 26 10:30 at 26 10:30",
                ],
            ),
        ],
    );
    check(
        "nothing at a time: whole days, free, cancelled",
        &[
            "UID:a;DTSTART+VALUE=DATE:20261126",
            "UID:b;DTSTART:20261126T100000Z;DTEND:20261126T110000Z;TRANSP:TRANSPARENT",
            "UID:c;DTSTART:20261126T100000Z;DTEND:20261126T110000Z;STATUS:CANCELLED",
        ],
        &[(Do::At("11-25T09:00:00"), &[]), (Do::At("11-28T10:00:00"), &[])],
    );
    check(
        "one without a length is not missed in the minute it begins",
        &["UID:a;DTSTART:20261126T100000Z"],
        &[
            (Do::At("11-26T09:00:00"), &[]),
            (
                Do::At("11-26T10:00:02"),
                &[
                    "clean_up a shown due 26 10:00 at 26 10:00",
                    "read_aloud a shown due 26 10:00 at 26 10:00",
                ],
            ),
        ],
    );
}

#[test]
fn a_moved_meeting_moves_its_reminders() {
    const LATER: &[&str] = &["UID:a;SEQUENCE:1;DTSTART:20261126T140000Z;DTEND:20261126T150000Z"];
    const EARLIER: &[&str] = &["UID:a;SEQUENCE:1;DTSTART:20261126T093000Z;DTEND:20261126T103000Z"];
    check(
        "before it came due",
        &[TEN],
        &[
            (Do::At("11-26T09:00:00"), &[]),
            (Do::Replace(LATER), &[]),
            (Do::At("11-26T10:00:00"), &[]),
            (Do::At("11-26T14:00:00"), &["read_aloud a shown due 26 14:00 at 26 14:00"]),
        ],
    );
    check(
        "after it was shown: again at the new time",
        &[TEN],
        &[
            (Do::At("11-26T10:00:00"), &["read_aloud a shown due 26 10:00 at 26 10:00"]),
            (Do::Replace(LATER), &[]),
            (Do::At("11-26T11:00:00"), &[]),
            (Do::At("11-26T14:00:00"), &["read_aloud a shown due 26 14:00 at 26 14:00"]),
            (Do::At("11-26T15:00:00"), &["clean_up a shown due 26 15:00 at 26 15:00"]),
        ],
    );
    check(
        "while it is snoozed: the new time takes the snooze's place",
        &[TEN],
        &[
            (Do::At("11-26T10:00:00"), &["read_aloud a shown due 26 10:00 at 26 10:00"]),
            (Do::Snooze(ALOUD, 5), &[]),
            (Do::Replace(LATER), &[]),
            (Do::At("11-26T10:05:00"), &[]),
            (Do::At("11-26T14:00:00"), &["read_aloud a shown due 26 14:00 at 26 14:00"]),
        ],
    );
    check(
        "to earlier, once it was shown: not again, and its end comes earlier",
        &[TEN],
        &[
            (Do::At("11-26T10:00:00"), &["read_aloud a shown due 26 10:00 at 26 10:00"]),
            (Do::Replace(EARLIER), &[]),
            (Do::At("11-26T10:30:00"), &["clean_up a shown due 26 10:30 at 26 10:30"]),
            (Do::At("11-26T11:00:00"), &[]),
        ],
    );
    check(
        "one of a series, with a higher SEQUENCE, and its neighbour stays",
        &["UID:s;DTSTART:20261124T100000Z;DTEND:20261124T103000Z;RRULE:FREQ=DAILY+COUNT=3"],
        &[
            (Do::At("11-25T09:00:00"), &[]),
            (
                Do::Replace(&[
                    "UID:s;DTSTART:20261124T100000Z;DTEND:20261124T103000Z;RRULE:FREQ=DAILY+COUNT=3",
                    "UID:s;RECURRENCE-ID:20261125T100000Z;SEQUENCE:7;DTSTART:20261125T120000Z;DTEND:20261125T123000Z",
                ]),
                &[],
            ),
            (Do::At("11-25T10:00:00"), &[]),
            (Do::At("11-25T12:00:00"), &["read_aloud s shown due 25 12:00 at 25 12:00"]),
            (Do::At("11-25T12:30:00"), &["clean_up s shown due 25 12:30 at 25 12:30"]),
            (Do::At("11-26T10:00:00"), &["read_aloud s shown due 26 10:00 at 26 10:00"]),
        ],
    );
}

#[test]
fn a_cancelled_meeting_withdraws_its_reminders() {
    const NOTHING: &[&str] = &[];
    const BOTH: &[&str] = &[
        "read_aloud a withdrawn due 26 10:00 at 26 09:00",
        "clean_up a withdrawn due 26 11:00 at 26 09:00",
    ];
    const CANCELLED: &[&str] =
        &["UID:a;SEQUENCE:1;STATUS:CANCELLED;DTSTART:20261126T100000Z;DTEND:20261126T110000Z"];
    for gone in [NOTHING, CANCELLED] {
        check(
            "before it starts",
            &[TEN],
            &[
                (Do::At("11-26T09:00:00"), &[]),
                (Do::Replace(gone), BOTH),
                (Do::Replace(gone), &[]),
                (Do::At("11-26T12:00:00"), &[]),
            ],
        );
        check(
            "while it is snoozed",
            &[TEN],
            &[
                (Do::At("11-26T10:00:00"), &["read_aloud a shown due 26 10:00 at 26 10:00"]),
                (Do::Snooze(ALOUD, 30), &[]),
                (
                    Do::Replace(gone),
                    &[
                        "read_aloud a withdrawn due 26 10:30 at 26 10:00",
                        "clean_up a withdrawn due 26 11:00 at 26 10:00",
                    ],
                ),
                (Do::At("11-26T12:00:00"), &[]),
            ],
        );
        check(
            "and comes back",
            &[TEN],
            &[
                (Do::At("11-26T10:00:00"), &["read_aloud a shown due 26 10:00 at 26 10:00"]),
                (Do::Replace(gone), &["clean_up a withdrawn due 26 11:00 at 26 10:00"]),
                (Do::Replace(&[TEN]), &[]),
                (Do::At("11-26T11:00:00"), &["clean_up a shown due 26 11:00 at 26 11:00"]),
            ],
        );
        check(
            "once it is over: calendars drop what is past, the duty stays",
            &[TEN],
            &[
                (Do::At("11-26T10:00:00"), &["read_aloud a shown due 26 10:00 at 26 10:00"]),
                (Do::At("11-26T11:00:00"), &["clean_up a shown due 26 11:00 at 26 11:00"]),
                (Do::Snooze("file/a//clean_up", 60), &[]),
                (Do::Replace(gone), &[]),
                (Do::At("11-26T12:00:00"), &["clean_up a shown due 26 12:00 at 26 12:00"]),
            ],
        );
    }
}

#[test]
fn a_snooze_brings_it_back_once() {
    check(
        "in time, late, too late",
        &[TEN],
        &[
            (Do::At("11-26T10:00:00"), &["read_aloud a shown due 26 10:00 at 26 10:00"]),
            (Do::Snooze(ALOUD, 5), &[]),
            (Do::At("11-26T10:04:59"), &[]),
            (Do::Restart, &[]),
            (Do::At("11-26T10:05:00"), &["read_aloud a shown due 26 10:05 at 26 10:05"]),
            (Do::At("11-26T10:06:00"), &[]),
            (Do::Snooze(ALOUD, 5), &[]),
            (Do::At("11-26T10:30:00"), &["read_aloud a shown due 26 10:11 at 26 10:30"]),
            (Do::Snooze(ALOUD, 5), &[]),
            (
                Do::At("11-26T11:00:00"),
                &[
                    "read_aloud a missed due 26 10:35 at 26 11:00",
                    "clean_up a shown due 26 11:00 at 26 11:00",
                ],
            ),
        ],
    );
    let mut simulation = simulation(&[TEN]);
    simulation.look_at("2026-11-26T09:00:00Z".parse().unwrap()).unwrap();
    assert!(simulation.snooze(ALOUD, 5).is_err(), "it has not come due");
}

#[test]
fn another_zone_moves_what_floats_and_nothing_else() {
    const FILE: &[&str] = &[
        "UID:floats;DTSTART:20261126T110000;DTEND:20261126T120000",
        "UID:zoned;DTSTART TZ Europe/Stockholm:20261126T113000;DTEND TZ Europe/Stockholm:20261126T123000",
    ];
    check(
        "to the east before it starts",
        FILE,
        &[
            (Do::At("11-26T08:00:00"), &[]),
            (Do::Zone("Europe/Helsinki"), &[]),
            (Do::At("11-26T09:00:00"), &["read_aloud floats shown due 26 09:00 at 26 09:00"]),
            (
                Do::At("11-26T10:30:00"),
                &[
                    "clean_up floats shown due 26 10:00 at 26 10:30",
                    "read_aloud zoned shown due 26 10:30 at 26 10:30",
                ],
            ),
        ],
    );
    check(
        "to the west after it was shown: at the new time again; a series keeps its names",
        &["UID:s;DTSTART:20261125T110000;DTEND:20261125T120000;RRULE:FREQ=DAILY+COUNT=3"],
        &[
            (Do::At("11-25T10:00:00"), &["read_aloud s shown due 25 10:00 at 25 10:00"]),
            (Do::Zone("Europe/London"), &[]),
            (Do::At("11-25T10:30:00"), &[]),
            (Do::At("11-25T11:00:00"), &["read_aloud s shown due 25 11:00 at 25 11:00"]),
            (Do::At("11-25T12:00:00"), &["clean_up s shown due 25 12:00 at 25 12:00"]),
            (Do::Zone("Europe/Stockholm"), &[]),
            (Do::At("11-26T10:00:00"), &["read_aloud s shown due 26 10:00 at 26 10:00"]),
        ],
    );
}

#[test]
fn the_nights_of_the_clock_changes() {
    check(
        "forward: a time that does not exist is an hour later; weekly at nine stays at nine",
        &[
            "UID:gap;DTSTART TZ Europe/Oslo:20260329T023000;DTEND TZ Europe/Oslo:20260329T033000",
            "UID:w;DTSTART TZ Europe/Oslo:20260322T090000;DTEND TZ Europe/Oslo:20260322T100000;RRULE:FREQ=WEEKLY+COUNT=2",
        ],
        &[
            (Do::At("03-29T00:59:58"), &[]),
            (
                Do::At("03-29T01:30:00"),
                &[
                    "clean_up gap shown due 29 01:30 at 29 01:30",
                    "read_aloud gap shown due 29 01:30 at 29 01:30",
                ],
            ),
            (Do::At("03-29T06:59:59"), &[]),
            (Do::At("03-29T07:00:00"), &["read_aloud w shown due 29 07:00 at 29 07:00"]),
        ],
    );
    check(
        "back: the first of the two hours, and once",
        &["UID:fold;DTSTART TZ Europe/Oslo:20261025T023000;DTEND TZ Europe/Oslo:20261025T024500"],
        &[
            (Do::At("10-25T00:29:59"), &[]),
            (Do::At("10-25T00:30:00"), &["read_aloud fold shown due 25 00:30 at 25 00:30"]),
            (Do::At("10-25T00:45:00"), &["clean_up fold shown due 25 00:45 at 25 00:45"]),
            (Do::At("10-25T01:30:00"), &[]),
            (Do::At("10-25T01:45:00"), &[]),
        ],
    );
}

#[test]
fn the_repeated_hour_has_two_of_everything() {
    check(
        "02.30 twice on the wall clock: two meetings, each once",
        &[
            "UID:first;DTSTART:20261025T003000Z;DTEND:20261025T004500Z",
            "UID:second;DTSTART:20261025T013000Z;DTEND:20261025T014500Z",
        ],
        &[
            (Do::At("10-25T00:29:59"), &[]),
            (Do::At("10-25T00:30:00"), &["read_aloud first shown due 25 00:30 at 25 00:30"]),
            (Do::At("10-25T00:45:00"), &["clean_up first shown due 25 00:45 at 25 00:45"]),
            // The computer's own clock goes from 02.59.59 to 02.00.
            (Do::Restart, &[]),
            (Do::At("10-25T01:29:59"), &[]),
            (Do::At("10-25T01:30:00"), &["read_aloud second shown due 25 01:30 at 25 01:30"]),
            (Do::At("10-25T01:45:00"), &["clean_up second shown due 25 01:45 at 25 01:45"]),
            (Do::At("10-25T02:30:00"), &[]),
        ],
    );
    check(
        "a daily series through it keeps its wall clock; so does one that floats",
        &[
            "UID:d;DTSTART TZ Europe/Stockholm:20261024T023000;DTEND TZ Europe/Stockholm:20261024T024000;RRULE:FREQ=DAILY+COUNT=3",
            "UID:f;DTSTART:20261024T023000;DTEND:20261024T024000;RRULE:FREQ=DAILY+COUNT=3",
        ],
        &[
            (Do::At("10-24T12:00:00"), &[]),
            (
                Do::At("10-25T00:35:00"),
                &[
                    "read_aloud d shown due 25 00:30 at 25 00:35",
                    "read_aloud f shown due 25 00:30 at 25 00:35",
                ],
            ),
            (
                Do::At("10-25T00:40:00"),
                &[
                    "clean_up d shown due 25 00:40 at 25 00:40",
                    "clean_up f shown due 25 00:40 at 25 00:40",
                ],
            ),
            (Do::At("10-25T01:30:00"), &[]),
            (
                Do::At("10-26T01:30:00"),
                &[
                    "read_aloud d shown due 26 01:30 at 26 01:30",
                    "read_aloud f shown due 26 01:30 at 26 01:30",
                ],
            ),
        ],
    );
}

#[test]
fn a_clock_that_was_wrong_is_set_right() {
    check(
        "set back to before the first look: what lies between is to come, what was told is not",
        &[TEN, "UID:b;DTSTART:20261126T080000Z;DTEND:20261126T083000Z"],
        &[
            (Do::At("11-26T10:30:00"), &["read_aloud a shown due 26 10:00 at 26 10:30"]),
            (Do::At("11-26T07:00:00"), &[]),
            (Do::At("11-26T08:00:00"), &["read_aloud b shown due 26 08:00 at 26 08:00"]),
            (Do::At("11-26T08:30:00"), &["clean_up b shown due 26 08:30 at 26 08:30"]),
            (Do::At("11-26T10:00:00"), &[]),
            (Do::At("11-26T11:00:00"), &["clean_up a shown due 26 11:00 at 26 11:00"]),
        ],
    );
    check(
        "years ahead and back again: told once, withdrawn never",
        &[TEN, "UID:far;DTSTART:20261226T100000Z;DTEND:20261226T110000Z"],
        &[
            (Do::At("11-26T09:00:00"), &[]),
            (
                Do::At("12-31T09:00:00"),
                &[
                    "read_aloud a missed due 26 10:00 at 31 09:00",
                    "clean_up a shown due 26 11:00 at 31 09:00",
                    "read_aloud far missed due 26 10:00 at 31 09:00",
                    "clean_up far shown due 26 11:00 at 31 09:00",
                ],
            ),
            (Do::At("01-01T09:00:00"), &[]),
            (Do::Restart, &[]),
            (Do::At("11-26T10:00:00"), &[]),
            (Do::At("12-26T11:00:00"), &[]),
        ],
    );
}

#[test]
fn what_is_cancelled_far_ahead_is_told() {
    check(
        "a meeting in nine months",
        &["UID:a;DTSTART:20261126T100000Z;DTEND:20261126T110000Z"],
        &[
            (Do::At("02-20T09:00:00"), &[]),
            (
                Do::Replace(&[]),
                &[
                    "read_aloud a withdrawn due 26 10:00 at 20 09:00",
                    "clean_up a withdrawn due 26 11:00 at 20 09:00",
                ],
            ),
        ],
    );
}

#[test]
fn a_snooze_follows_its_meeting() {
    const NIGHT: &str = "UID:a;DTSTART:20261126T225000Z;DTEND:20261126T235900Z";
    const NEXT_DAY: &[&str] = &["UID:a;SEQUENCE:2;DTSTART:20261127T080000Z;DTEND:20261127T090000Z"];
    let shown = "read_aloud a shown due 26 22:50 at 26 22:57";
    check(
        "over midnight on the user's clock",
        &[NIGHT],
        &[
            (Do::At("11-26T22:00:00"), &[]),
            (Do::At("11-26T22:57:00"), &[shown]),
            (Do::Snooze(ALOUD, 5), &[]),
            (Do::At("11-26T23:01:59"), &[]),
            (Do::At("11-26T23:02:00"), &["read_aloud a shown due 26 23:02 at 26 23:02"]),
        ],
    );
    check(
        "moved to the next day, through a restart",
        &[NIGHT],
        &[
            (Do::At("11-26T22:57:00"), &[shown]),
            (Do::Snooze(ALOUD, 30), &[]),
            (Do::Replace(NEXT_DAY), &[]),
            (Do::Restart, &[]),
            (Do::At("11-26T23:40:00"), &[]),
            (Do::At("11-27T08:00:00"), &["read_aloud a shown due 27 08:00 at 27 08:00"]),
            (Do::At("11-27T09:00:00"), &["clean_up a shown due 27 09:00 at 27 09:00"]),
        ],
    );
    check(
        "the same meeting with only a new SEQUENCE: the snooze stays, nothing is told twice",
        &[NIGHT],
        &[
            (Do::At("11-26T22:57:00"), &[shown]),
            (Do::Snooze(ALOUD, 5), &[]),
            (
                Do::Replace(&[
                    "UID:a;SEQUENCE:9;DTSTART:20261126T225000Z;DTEND:20261126T235900Z;SUMMARY:New",
                ]),
                &[],
            ),
            (Do::At("11-26T23:02:00"), &["read_aloud a shown due 26 23:02 at 26 23:02"]),
            (Do::At("11-26T23:59:00"), &["clean_up a shown due 26 23:59 at 26 23:59"]),
        ],
    );
}

#[test]
fn one_of_a_series_is_cancelled_and_the_others_stay() {
    const SERIES: &str =
        "UID:s;DTSTART:20261124T100000Z;DTEND:20261124T103000Z;RRULE:FREQ=DAILY+COUNT=3";
    let withdrawn: &[&str] = &[
        "read_aloud s withdrawn due 25 10:00 at 24 10:30",
        "clean_up s withdrawn due 25 10:30 at 24 10:30",
    ];
    for file in [
        &[
            "UID:s;SEQUENCE:1;DTSTART:20261124T100000Z;DTEND:20261124T103000Z;RRULE:FREQ=DAILY+COUNT=3;EXDATE:20261125T100000Z",
        ][..],
        &[
            SERIES,
            "UID:s;RECURRENCE-ID:20261125T100000Z;SEQUENCE:1;STATUS:CANCELLED;DTSTART:20261125T100000Z;DTEND:20261125T103000Z",
        ],
    ] {
        check(
            "in the middle",
            &[SERIES],
            &[
                (Do::At("11-24T10:00:00"), &["read_aloud s shown due 24 10:00 at 24 10:00"]),
                (Do::At("11-24T10:30:00"), &["clean_up s shown due 24 10:30 at 24 10:30"]),
                (Do::Replace(file), withdrawn),
                (Do::At("11-25T10:00:00"), &[]),
                (Do::At("11-26T10:00:00"), &["read_aloud s shown due 26 10:00 at 26 10:00"]),
            ],
        );
    }
}

#[test]
fn a_line_has_stable_fields() {
    let mut simulation = simulation(&[TEN]);
    simulation.look_at("2026-11-26T09:00:00Z".parse().unwrap()).unwrap();
    let lines = simulation.look_at("2026-11-26T12:00:00Z".parse().unwrap()).unwrap();
    let written: Vec<String> =
        lines.iter().map(|line| serde_json::to_string(line).unwrap()).collect();
    insta::assert_snapshot!(written.join("\n"), @r#"
    {"id":"file/a//read_aloud","kind":"read_aloud","uid":"a","occurrence":"2026-11-26T10:00:00Z","due":"2026-11-26T10:00:00Z","missed_at":"2026-11-26T12:00:00Z"}
    {"id":"file/a//clean_up","kind":"clean_up","uid":"a","occurrence":"2026-11-26T10:00:00Z","due":"2026-11-26T11:00:00Z","shown_at":"2026-11-26T12:00:00Z"}
    "#);
}

#[test]
fn events_are_read_line_by_line() {
    let text = "{\"look\":\"2026-03-29T01:59:58Z\"}\n\n{\"restart\":true}\n\
        {\"snooze\":\"x\",\"minutes\":7}\n{\"zone\":\"Europe/Helsinki\"}\n{\"replace\":\"o.ics\"}\n";
    let read = events(text).unwrap();
    let lines: Vec<usize> = read.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [1, 3, 4, 5, 6]);
    assert_eq!(read[2].1, Event::Snooze { id: "x".to_owned(), minutes: 7 });
    for (line, reason) in [
        ("look", "no JSON"),
        ("[1]", "a JSON object is wanted"),
        ("{}", "nothing happens"),
        ("{\"look\":\"tomorrow\"}", "\"look\" is a time with its offset"),
        ("{\"look\":\"2026-03-29T01:59:58\"}", "\"look\" is a time with its offset"),
        ("{\"wait\":5}", "\"wait\" is unknown; known are look"),
        ("{\"look\":\"2026-03-29T01:59:58Z\",\"restart\":true}", "are two events"),
        ("{\"restart\":false}", "\"restart\" is true or not there"),
        ("{\"zone\":\"Mars/Olympus\"}", "\"zone\" is the IANA name"),
        ("{\"snooze\":\"x\",\"minutes\":0}", "\"minutes\" is a whole number from 1"),
        ("{\"snooze\":5}", "\"snooze\" is a text"),
        ("{\"look\":\"2026-03-29T01:59:58Z\",\"minutes\":5}", "\"minutes\" is unknown"),
    ] {
        let told = events(&format!("{{\"restart\":true}}\n{line}\n")).unwrap_err();
        assert!(told.starts_with("line 2: ") && told.contains(reason), "{line}: {told}");
    }
}

/// A step of the computer's life.
#[derive(Clone, Debug)]
enum Step {
    /// Minutes forward or back.
    Look(i64),
    Restart,
    Zone(usize),
    Snooze(u32),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (1_i64..2_000).prop_map(Step::Look),
        2 => (-600_i64..0).prop_map(Step::Look),
        1 => Just(Step::Restart),
        1 => (0_usize..3).prop_map(Step::Zone),
        1 => (1_u32..90).prop_map(Step::Snooze),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// Zoned meetings over the nights in which the clocks are changed, whatever the computer does.
    #[test]
    fn each_is_shown_once_or_recorded_as_missed_and_never_before_its_time(
        is_spring in proptest::bool::ANY,
        meetings in proptest::collection::vec((0_i64..96, 0_i64..180), 1..5),
        steps in proptest::collection::vec(step(), 1..30),
    ) {
        let first = if is_spring { "2026-03-27T20:00:00Z" } else { "2026-10-23T20:00:00Z" };
        let first: Timestamp = first.parse().unwrap();
        let begun = first.to_zoned(zone("Europe/Oslo")).datetime();
        let file: Vec<String> = meetings.iter().enumerate().map(|(number, (hours, minutes))| {
            // On the wall clock: also at times that a night lacks or has twice.
            let local = begun + SignedDuration::from_mins(60 * hours + 15);
            let end = local + SignedDuration::from_mins(*minutes);
            let written = |at: jiff::civil::DateTime| at.strftime("%Y%m%dT%H%M%S").to_string();
            format!("UID:{number};DTSTART TZ Europe/Oslo:{};DTEND TZ Europe/Oslo:{}", written(local), written(end))
        }).collect();
        let file = calendar(&file.iter().map(String::as_str).collect::<Vec<_>>());
        let mut simulation = Simulation::new(ROUTINE, file.clone(), zone("Europe/Stockholm")).unwrap();
        let mut now = first;
        let mut lines = simulation.look_at(now).unwrap();
        let mut snoozed = BTreeSet::new();
        for step in &steps {
            match step {
                Step::Look(minutes) => {
                    now += SignedDuration::from_mins(*minutes);
                    lines.extend(simulation.look_at(now).unwrap());
                    prop_assert_eq!(simulation.look_at(now).unwrap(), [], "a look is idempotent");
                }
                Step::Restart => prop_assert_eq!(simulation.restart().unwrap(), []),
                Step::Zone(number) => {
                    let name = ["Europe/Stockholm", "Asia/Tokyo", "America/New_York"][*number];
                    prop_assert_eq!(simulation.set_zone(zone(name)).unwrap(), [], "nothing floats");
                }
                Step::Snooze(minutes) => if let Some(line) = lines.last() {
                    let id = line.id.clone();
                    if simulation.snooze(&id, *minutes).unwrap() {
                        snoozed.insert((id, now + SignedDuration::from_mins(i64::from(*minutes))));
                    }
                },
            }
        }
        let end: Timestamp = "2026-12-20T00:00:00Z".parse().unwrap();
        lines.extend(simulation.look_at(end.max(now)).unwrap());

        let window = Window { from: "2026-03-20".parse().unwrap(), to: "2026-11-20".parse().unwrap(), zone: zone("Europe/Oslo") };
        let occurrences = expand(&file, &window, &LinkPatterns::shipped()).occurrences;
        prop_assert_eq!(occurrences.len(), meetings.len());
        let mut told: BTreeMap<(&str, Timestamp), u32> = BTreeMap::new();
        for line in &lines {
            prop_assert!(line.at >= line.due, "before its time: {line:?}");
            *told.entry((&line.id, line.due)).or_default() += 1;
        }
        for ((id, due), times) in &told {
            prop_assert_eq!(*times, 1, "{} due {}", id, due);
        }
        for one in occurrences {
            let klubba_core::calendar::Start::Instant(start) = one.start else { panic!() };
            let klubba_core::calendar::Start::Instant(end) = one.end else { panic!() };
            for (kind, word, due) in [(ReminderKind::ReadAloud, "read_aloud", start), (ReminderKind::CleanUp, "clean_up", end)] {
                let id = format!("file/{}//{word}", one.uid);
                let line = lines.iter().find(|line| line.id == id && line.due == due);
                let line = line.ok_or_else(|| TestCaseError::fail(format!("{id} was lost")))?;
                let over = if end > start { end } else { start + SignedDuration::from_mins(15) };
                let missed = kind == ReminderKind::ReadAloud && line.at >= over;
                prop_assert_eq!(line.outcome == Outcome::Missed, missed, "{:?}", line);
            }
        }
        // Whatever else came was a snooze's.
        let planned = 2 * meetings.len();
        let others = told.len() - planned;
        prop_assert!(others <= snoozed.len(), "{told:?} {snoozed:?}");
    }
}
