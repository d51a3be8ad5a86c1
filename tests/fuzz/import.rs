//! `fuzz_import SEED COUNT FOLDER`: opens COUNT mutated calendar files as a user does, takes them in, plans and reminds.
//!
//! Beyond «no panic»: what is kept of a file means the same as the file, taking it in twice is taking it
//! in once, and no reminder is shown twice. The input that fails is written to the folder as `failure.ics`,
//! and the slowest as `slowest.input`.

#![allow(clippy::disallowed_methods, reason = "it stands outside core: it has files and a clock")]

mod mutation;

use jiff::{SignedDuration, Timestamp};
use klubba_core::calendar::{Window, expand};
use klubba_core::link::LinkPatterns;
use klubba_core::office::{CalendarMeeting, Office, Outcome};
use klubba_core::refresh::without_people;
use klubba_core::store::Store;
use mutation::Mutation;
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// Inputs for one database; opening one costs more than reading many files.
const INPUTS_PER_STORE: u64 = 100;
/// Reminders that one database holds; a rule of seconds gives thousands, and all are looked at.
const MAX_SHOWN: usize = 200;
/// What takes longer than this is kept to be looked at, the slowest of all.
const SLOW: Duration = Duration::from_secs(1);
const MAX_TIME: Duration = Duration::from_secs(20);
static PATTERNS: LazyLock<LinkPatterns> = LazyLock::new(LinkPatterns::shipped);
const ROUTINE: &str = "bergen-meet";
/// Meetings of one file that are given a routine.
const MAX_MAPPED: usize = 3;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, seed, count, folder] = arguments.as_slice() else {
        panic!("usage: fuzz_import SEED COUNT FOLDER")
    };
    let (seed, count): (u64, u64) =
        (seed.parse().expect("SEED is a number"), count.parse().expect("COUNT is a number"));
    let mut inputs = Mutation::new(seed, Path::new(folder));
    let (mut office, mut shown, mut taken_in) = (None, HashSet::new(), 0);
    let mut slowest = Duration::ZERO;
    for number in 0..count {
        let input = inputs.next();
        let now = moment(inputs.random().below(365 * 24 * 60));
        if number % INPUTS_PER_STORE == 0 || shown.len() > MAX_SHOWN {
            office = None;
            shown.clear();
        }
        let begun = processor_time();
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let office = office.get_or_insert_with(|| open(now));
            open_file(office, &input, now, &mut shown)
        }));
        let took = processor_time().saturating_sub(begun);
        if took > slowest.max(SLOW) {
            let file = Path::new(folder).join("slowest.input");
            std::fs::write(file, &input).expect("the input can be kept");
        }
        slowest = slowest.max(took);
        if outcome.is_err() || took > MAX_TIME {
            let file = Path::new(folder).join("failure.ics");
            std::fs::write(file, &input).expect("the input can be kept");
            panic!("input {number} of seed {seed} at {now}: after {took:?}");
        }
        taken_in += u64::from(outcome.unwrap_or_default());
        if (number + 1) % 10_000 == 0 {
            println!("{} inputs, {taken_in} taken in, slowest {slowest:?}", number + 1);
        }
    }
    println!("{count} inputs, {taken_in} taken in, slowest {slowest:?}");
}

/// What this process was given of a processor: a busy machine is no finding. Where nobody tells, what passed.
fn processor_time() -> Duration {
    static BEGUN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    let nanoseconds = told.split_whitespace().next().and_then(|first| first.parse().ok());
    nanoseconds.map_or_else(|| BEGUN.elapsed(), Duration::from_nanos)
}

fn moment(minutes: usize) -> Timestamp {
    let begin: Timestamp = "2026-01-01T00:00:00Z".parse().expect("an instant");
    begin + SignedDuration::from_mins(i64::try_from(minutes).unwrap_or_default())
}

fn open(now: Timestamp) -> Office {
    let store = Store::open_in_memory().expect("a store");
    Office::open(store, now).expect("an office")
}

/// Whether the file was taken in.
fn open_file(
    office: &mut Office,
    input: &[u8],
    now: Timestamp,
    shown: &mut HashSet<String>,
) -> bool {
    let window = window(office, now);
    assert_eq!(meaning(&without_people(input), &window), meaning(input, &window), "what is kept");
    let preview = office.preview_calendar_file(input, now);
    let Ok(once) = office.import_calendar_file(input.to_vec(), now) else {
        assert!(preview.problem.is_some(), "refused without a word");
        return false;
    };
    let twice = office.import_calendar_file(input.to_vec(), now).expect("it was good before");
    assert_eq!(places(&once), places(&twice), "twice is once");
    let conditions: Vec<_> = once.into_iter().filter_map(|row| row.condition).collect();
    for condition in conditions.iter().take(MAX_MAPPED) {
        // A meeting that nothing describes can have no rule.
        let _ = office.map_meetings(condition, Some((ROUTINE, None)), now);
    }
    remind(office, now, shown);
    forget(office);
    true
}

/// Looks often for a day: every reminder is shown once.
fn remind(office: &mut Office, now: Timestamp, shown: &mut HashSet<String>) {
    for hours in [0, 1, 6, 24] {
        let now = now + SignedDuration::from_hours(hours);
        office.plan_calendars(now).expect("a plan");
        let fired = office.look(now).expect("a look");
        // A clean-up that nobody finished comes back another day.
        for one in fired.into_iter().filter(|one| one.outcome == Outcome::Shown) {
            assert!(shown.insert(one.id.clone()), "{} is shown twice", one.id);
        }
        office.next_look(now).expect("a next look");
    }
}

fn forget(office: &mut Office) {
    for mapping in office.mappings().expect("the rules") {
        office.remove_mapping(mapping.id).expect("it is there");
    }
    for calendar in office.calendar_records().expect("the calendars") {
        office.remove_calendar(calendar.id).expect("it is there");
    }
}

fn window(office: &Office, now: Timestamp) -> Window {
    let zone = jiff::tz::TimeZoneDatabase::bundled().get(&office.settings().time_zone);
    let zone = zone.expect("the settings name a zone");
    let from = now.to_zoned(zone.clone()).date();
    Window { from, to: from.saturating_add(jiff::Span::new().days(60)), zone }
}

/// All that reminders and lists are made from.
fn meaning(ics: &[u8], window: &Window) -> Vec<String> {
    let occurrences = expand(ics, window, &PATTERNS).occurrences.into_iter();
    let told = |links: &[klubba_core::link::Link]| {
        links.iter().map(|link| link.unique_key()).collect::<Vec<_>>()
    };
    occurrences
        .map(|one| {
            let links = told(&one.links);
            format!(
                "{} {} {} {:?} {:?} {} {:?} {links:?} {}",
                one.uid,
                one.start,
                one.end,
                one.recurrence_id,
                one.summary,
                one.is_transparent,
                one.declined_by,
                one.line
            )
        })
        .collect()
}

fn places(rows: &[CalendarMeeting]) -> Vec<String> {
    rows.iter()
        .map(|row| format!("{:?} {} {} {:?}", row.key, row.start, row.end, row.place))
        .collect()
}
