//! A series of talks: many short meetings over some days, each with its own link.

use crate::link::{Link, LinkPatterns, find_links};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};

/// Slots that one plan may give.
pub const MAX_SLOTS: usize = 1_000;

/// What the slots are made from.
#[derive(Debug, Clone)]
pub struct SlotPlan {
    pub days: Vec<Date>,
    pub from: Time,
    /// No talk ends later than this.
    pub to: Time,
    pub minutes: u32,
    pub pause_minutes: u32,
    pub zone: TimeZone,
}

/// One talk's time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    pub start: Zoned,
    pub end: Zoned,
}

/// What became of a pasted list of links.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pairing {
    /// One for each slot, in order; none where the list was too short.
    pub links: Vec<Option<Link>>,
    /// Links that no slot was left for.
    pub unused: Vec<Link>,
    /// Links that were pasted more than once; each talk needs its own.
    pub repeated: Vec<Link>,
}

/// The slots of a plan, by day and time; a time that a clock change skips gives no slot.
pub fn slots(plan: &SlotPlan) -> Vec<Slot> {
    let mut days = plan.days.clone();
    days.sort_unstable();
    days.dedup();
    let mut slots = Vec::new();
    let (length, step) =
        (i64::from(plan.minutes), i64::from(plan.minutes) + i64::from(plan.pause_minutes));
    if length == 0 || plan.to <= plan.from {
        return slots;
    }
    for day in days {
        let mut start = day.to_datetime(plan.from);
        let last = day.to_datetime(plan.to);
        while let Ok(end) = start.checked_add(length.minutes()) {
            if end > last || slots.len() >= MAX_SLOTS {
                break;
            }
            let zoned = |local: jiff::civil::DateTime| {
                plan.zone
                    .to_ambiguous_zoned(local)
                    .compatible()
                    .ok()
                    .filter(|zoned| zoned.datetime() == local)
            };
            if let (Some(start), Some(end)) = (zoned(start), zoned(end)) {
                slots.push(Slot { start, end });
            }
            let Ok(next) = start.checked_add(step.minutes()) else { break };
            start = next;
        }
    }
    slots
}

/// Gives each slot one link of a pasted list, in order; a link that comes again is not given twice.
pub fn match_links(pasted: &str, slot_count: usize, patterns: &LinkPatterns) -> Pairing {
    let mut distinct: Vec<Link> = Vec::new();
    let mut repeated: Vec<Link> = Vec::new();
    for link in pasted.lines().flat_map(|line| find_links(line, patterns)) {
        let is_known =
            |list: &[Link]| list.iter().any(|known| known.unique_key() == link.unique_key());
        if !is_known(&distinct) {
            distinct.push(link);
        } else if !is_known(&repeated) {
            repeated.push(link);
        }
    }
    let unused = distinct.split_off(distinct.len().min(slot_count));
    let mut links: Vec<Option<Link>> = distinct.into_iter().map(Some).collect();
    links.resize(slot_count, None);
    Pairing { links, unused, repeated }
}
