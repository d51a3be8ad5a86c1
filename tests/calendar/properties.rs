//! What must hold for every input: nothing panics, what is written is read back, and rules agree with another engine.

use klubba_core::calendar::{Method, OutgoingEvent, Start, Window, expand, write_ics};
use proptest::prelude::*;

use super::PATTERNS;

fn window() -> Window {
    Window {
        from: "2026-01-01".parse().unwrap(),
        to: "2027-01-01".parse().unwrap(),
        zone: jiff::tz::TimeZone::get("Europe/Oslo").unwrap(),
    }
}

/// Pieces that calendar files are made of, so that random files reach further than the first line.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("BEGIN:VCALENDAR\r\n".to_owned()),
        Just("BEGIN:VEVENT\r\nUID:a\r\n".to_owned()),
        Just("END:VEVENT\r\n".to_owned()),
        Just("BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\n".to_owned()),
        Just("TZOFFSETFROM:+2359\r\nTZOFFSETTO:-1200\r\n".to_owned()),
        Just("END:STANDARD\r\nEND:VTIMEZONE\r\n".to_owned()),
        "DTSTART(;TZID=(X|Europe/Oslo|\\(UTC\\+01:00\\) x))?:[0-9]{8}(T[0-9]{6}Z?)?\r\n",
        "(DTEND|RECURRENCE-ID|EXDATE|RDATE):(2026|0001|9999)(0[1-9]|1[0-2])[0-2][1-9](T[0-2][0-9]0000Z?)?\r\n",
        "DURATION:-?P[0-9]{1,9}(D|W|T[0-9]{1,9}[HMS])\r\n",
        "RRULE:FREQ=(YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY|SECONDLY);INTERVAL=[0-9]{1,12};(COUNT=[0-9]{1,5}|BYDAY=-?[0-9]{0,2}(MO|SU)|BYSETPOS=-?[0-9]{1,3}|BYWEEKNO=-?[0-9]{1,2}|BYMONTHDAY=-?[0-9]{1,2})\r\n",
        "\\PC{0,40}\r\n",
        "[A-Z]{1,8}[;:=\"]{1,3}.{0,20}\r\n",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn never_panics_on_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        expand(&bytes, &window(), &PATTERNS);
    }

    #[test]
    fn never_panics_on_pieces(pieces in prop::collection::vec(piece(), 0..24)) {
        let expanded = expand(pieces.concat().as_bytes(), &window(), &PATTERNS);
        prop_assert!(expanded.occurrences.iter().all(|o| o.start <= o.end), "no occurrence ends before it starts");
    }

    #[test]
    fn what_is_written_is_read(summary in "\\PC{0,120}", description in "[\\PC\n]{0,300}", minutes in 0i64..300, day in 1i64..366, hour in 0i8..24, half in 0i8..2, private in any::<bool>()) {
        let zone = jiff::tz::TimeZone::get("Europe/Oslo").unwrap();
        let date = jiff::civil::date(2026, 1, 1).checked_add(jiff::SignedDuration::from_hours(24 * (day - 1))).unwrap();
        let start = date.at(hour, half * 30, 0, 0).to_zoned(zone).unwrap();
        let end = start.checked_add(jiff::SignedDuration::from_mins(minutes)).unwrap();
        let event = OutgoingEvent {
            service: None,
            uid: "u@klubba.invalid".to_owned(), sequence: 3, stamp: "2026-01-01T00:00:00Z".parse().unwrap(),
            start: start.clone(), end: end.clone(), summary: summary.clone(), language: "nb".to_owned(), description: description.clone(),
            link: Some("https://zoom.us/j/61234567890?pwd=a,b;c".to_owned()), link_label: summary.clone(), alarm_minutes: Some(10), private,
            method: Method::Publish, product_id: "-//Klubba//NO".to_owned(),
        };
        let text = write_ics(&event);
        prop_assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
        let expanded = expand(text.as_bytes(), &Window { to: "2027-02-01".parse().unwrap(), ..window() }, &PATTERNS);
        prop_assert_eq!(&expanded.problems, &[]);
        let read = &expanded.occurrences[0];
        prop_assert_eq!((read.start, read.end), (Start::Instant(start.timestamp()), Start::Instant(end.timestamp())));
        prop_assert_eq!((read.summary.to_string(), read.description.to_string(), read.is_private), (clean(&summary), clean(&description), private));
        prop_assert_eq!(read.links.len(), 1);
    }

    #[test]
    fn rules_agree_with_rrule(rule in rule(), day in 1u32..28, month in 1u32..13, year in 2019i32..2026) {
        let start = format!("{year}{month:02}{day:02}T130000Z");
        let ics = format!("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:{start}\r\nRRULE:{rule}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        let utc = Window { zone: jiff::tz::TimeZone::UTC, ..window() };
        let ours: Vec<String> = expand(ics.as_bytes(), &utc, &PATTERNS).occurrences.iter().map(|o| o.start.to_string()).collect();
        let Ok(set) = format!("DTSTART:{start}\nRRULE:{rule}").parse::<rrule::RRuleSet>() else { return Ok(()) };
        let mut theirs: Vec<String> = set.into_iter().take_while(|at| at.format("%Y").to_string().as_str() < "2027").filter(|at| at.format("%Y").to_string() == "2026").map(|at| at.format("%Y-%m-%dT%H:%M:%SZ").to_string()).collect();
        let first = format!("{year}-{month:02}-{day:02}T13:00:00Z");
        if year == 2026 && !theirs.contains(&first) {
            theirs.insert(0, first);
        }
        prop_assert_eq!(ours, theirs, "{} {}", start, rule);
    }
}

/// What the writer leaves out: control characters other than tab and line break.
fn clean(text: &str) -> String {
    text.chars()
        .map(|c| if matches!(c, '\u{2028}' | '\u{2029}') { '\n' } else { c })
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

/// Rules whose meaning nobody disputes.
fn rule() -> impl Strategy<Value = String> {
    let end = prop_oneof![
        Just(String::new()),
        (1u32..60).prop_map(|count| format!(";COUNT={count}")),
        (1u32..13, 1u32..28).prop_map(|(m, d)| format!(";UNTIL=2026{m:02}{d:02}T130000Z"))
    ];
    let part = prop_oneof![
        Just("FREQ=DAILY".to_owned()),
        Just("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR".to_owned()),
        (1u8..13).prop_map(|m| format!("FREQ=DAILY;BYMONTH={m}")),
        Just("FREQ=WEEKLY".to_owned()),
        prop::sample::subsequence(vec!["MO", "TU", "WE", "TH", "FR", "SA", "SU"], 1..5)
            .prop_map(|days| format!("FREQ=WEEKLY;BYDAY={}", days.join(","))),
        prop::sample::subsequence(vec!["MO", "TU", "WE", "TH", "FR", "SA", "SU"], 1..5)
            .prop_map(|days| format!("FREQ=WEEKLY;WKST=SU;BYDAY={}", days.join(","))),
        Just("FREQ=MONTHLY".to_owned()),
        (1i8..32).prop_map(|d| format!("FREQ=MONTHLY;BYMONTHDAY={d}")),
        (-5i8..0).prop_map(|d| format!("FREQ=MONTHLY;BYMONTHDAY={d}")),
        (
            prop::sample::select(vec![1i8, 2, 3, 4, 5, -1, -2]),
            prop::sample::select(vec!["MO", "WE", "SU"])
        )
            .prop_map(|(n, day)| format!("FREQ=MONTHLY;BYDAY={n}{day}")),
        prop::sample::select(vec![1i8, 2, -1])
            .prop_map(|n| format!("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS={n}")),
        Just("FREQ=YEARLY".to_owned()),
        (1u8..13, prop::sample::select(vec![1i8, 2, -1]))
            .prop_map(|(m, n)| format!("FREQ=YEARLY;BYMONTH={m};BYDAY={n}SU")),
        (1u8..13, 1u8..29).prop_map(|(m, d)| format!("FREQ=YEARLY;BYMONTH={m};BYMONTHDAY={d}")),
        (1u16..366).prop_map(|d| format!("FREQ=YEARLY;BYYEARDAY={d},-1")),
        (1u8..54).prop_map(|w| format!("FREQ=YEARLY;BYWEEKNO={w};BYDAY=MO")),
        Just("FREQ=YEARLY;BYDAY=20MO".to_owned()),
        Just("FREQ=HOURLY;INTERVAL=7".to_owned()),
        Just("FREQ=DAILY;BYHOUR=9,13;BYMINUTE=0,30".to_owned()),
    ];
    (part, 1u8..5, end).prop_map(|(part, interval, end)| {
        if part.contains("INTERVAL") {
            format!("{part}{end}")
        } else {
            format!("{part};INTERVAL={interval}{end}")
        }
    })
}
