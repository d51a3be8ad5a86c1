//! `fuzz_calendar SEED COUNT FOLDER`: reads COUNT mutated calendar files and fails if one panics or takes too long.
//!
//! The input that fails is written to the folder as `failure.ics`.

#![allow(clippy::disallowed_methods, reason = "it stands outside core: it has files and a clock")]

mod mutation;

use klubba_core::calendar::{Window, expand};
use klubba_core::link::LinkPatterns;
use mutation::Mutation;
use std::path::Path;
use std::time::{Duration, Instant};

/// Wall-clock, and generous: the fuzzer runs at the lowest priority beside other work.
const MAX_TIME: Duration = Duration::from_secs(10);

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, seed, count, folder] = arguments.as_slice() else {
        panic!("usage: fuzz_calendar SEED COUNT FOLDER")
    };
    let (seed, count): (u64, u64) =
        (seed.parse().expect("SEED is a number"), count.parse().expect("COUNT is a number"));
    let mut inputs = Mutation::new(seed, Path::new(folder));
    let patterns = LinkPatterns::shipped();
    let zones = ["Europe/Oslo", "Europe/Helsinki", "America/New_York"];
    let zones = zones.map(|name| jiff::tz::TimeZoneDatabase::bundled().get(name).expect("a zone"));
    let mut slowest = Duration::ZERO;
    for number in 0..count {
        let input = inputs.next();
        let random = inputs.random();
        let day = jiff::Span::new().days(random.below(400) as i64);
        let from = jiff::civil::date(2026, 1, 1).saturating_add(day);
        let to = from.saturating_add(jiff::Span::new().days(1 + random.below(90) as i64));
        let window = Window { from, to, zone: zones[random.below(zones.len())].clone() };
        let begun = Instant::now();
        let outcome =
            std::panic::catch_unwind(|| expand(&input, &window, &patterns).occurrences.len());
        slowest = slowest.max(begun.elapsed());
        if outcome.is_err() || begun.elapsed() > MAX_TIME {
            std::fs::write(Path::new(folder).join("failure.ics"), &input)
                .expect("the input can be kept");
            panic!(
                "input {number} of seed {seed}: {:?} after {:?}",
                outcome.is_ok(),
                begun.elapsed()
            );
        }
        if (number + 1) % 250_000 == 0 {
            println!("{} inputs, slowest {slowest:?}", number + 1);
        }
    }
    println!("{count} inputs, slowest {slowest:?}");
}
