//! A series of talks: slots from a plan, and pasted links given to them.

use jiff::civil::{date, time};
use klubba_core::calendar::{SlotPlan, match_links, slots};

use super::PATTERNS;

fn plan() -> SlotPlan {
    SlotPlan {
        days: vec![date(2026, 10, 13), date(2026, 10, 12), date(2026, 10, 12)],
        from: time(13, 0, 0, 0),
        to: time(15, 0, 0, 0),
        minutes: 30,
        pause_minutes: 10,
        zone: jiff::tz::TimeZone::get("Europe/Oslo").unwrap(),
    }
}

#[test]
fn slots_by_day_and_time() {
    let made: Vec<String> = slots(&plan())
        .iter()
        .map(|slot| format!("{} {}", slot.start.strftime("%d %H:%M"), slot.end.strftime("%H:%M")))
        .collect();
    assert_eq!(
        made,
        [
            "12 13:00 13:30",
            "12 13:40 14:10",
            "12 14:20 14:50",
            "13 13:00 13:30",
            "13 13:40 14:10",
            "13 14:20 14:50"
        ]
    );
}

#[test]
fn plans_that_give_nothing() {
    for odd in [
        SlotPlan { minutes: 0, ..plan() },
        SlotPlan { to: time(12, 0, 0, 0), ..plan() },
        SlotPlan { days: Vec::new(), ..plan() },
        SlotPlan { minutes: u32::MAX, ..plan() },
    ] {
        assert!(slots(&odd).is_empty());
    }
    let gap = SlotPlan {
        days: vec![date(2026, 3, 29)],
        from: time(2, 0, 0, 0),
        to: time(4, 0, 0, 0),
        pause_minutes: 0,
        ..plan()
    };
    assert_eq!(slots(&gap).len(), 2, "the hour that is skipped has no slots");
}

#[test]
fn each_slot_gets_its_own_link() {
    let pasted = "1. https://zoom.us/j/111111111\n2. https://zoom.us/j/222222222\nigjen: https://zoom.us/j/111111111\n3. https://zoom.us/j/333333333";
    let keys = |count: usize| {
        let pairing = match_links(pasted, count, &PATTERNS);
        let given: Vec<String> = pairing
            .links
            .iter()
            .map(|link| link.as_ref().map_or("-".to_owned(), |link| link.key.clone()))
            .collect();
        (given.join(" "), pairing.unused.len(), pairing.repeated.len())
    };
    assert_eq!(keys(2), ("111111111 222222222".to_owned(), 1, 1));
    assert_eq!(keys(4), ("111111111 222222222 333333333 -".to_owned(), 0, 1));
}
