//! `fuzz_calendar SEED COUNT FOLDER`: reads COUNT mutated calendar files and fails if one panics or takes too long.
//!
//! Seeded, so that a failure can be had again; the input that fails is written to the folder as `failure.ics`.

#![allow(clippy::disallowed_methods, reason = "it stands outside core: it has files and a clock")]

use klubba_core::calendar::{Window, expand};
use klubba_core::link::LinkPatterns;
use std::path::Path;
use std::time::{Duration, Instant};

const MAX_SEED_BYTES: u64 = 2_000;
const MAX_INPUT_BYTES: usize = 4_000;
/// Wall-clock, and generous: the fuzzer runs at the lowest priority beside other work.
const MAX_TIME: Duration = Duration::from_secs(10);
const WORDS: &[&str] = &[
    "BEGIN:VEVENT\r\n",
    "END:VEVENT\r\n",
    "BEGIN:VCALENDAR\r\n",
    "END:VCALENDAR\r\n",
    "BEGIN:VTIMEZONE\r\n",
    "END:VTIMEZONE\r\n",
    "BEGIN:STANDARD\r\n",
    "RRULE:FREQ=",
    "YEARLY",
    "MONTHLY",
    "WEEKLY",
    "SECONDLY",
    ";COUNT=",
    ";UNTIL=",
    ";INTERVAL=",
    ";BYDAY=",
    ";BYSETPOS=",
    ";BYWEEKNO=",
    ";BYMONTHDAY=31",
    "EXDATE:",
    "RDATE;VALUE=PERIOD:",
    "RECURRENCE-ID;RANGE=THISANDFUTURE:",
    "DURATION:P",
    "TZID=",
    "\r\n ",
    "\r",
    "\n",
    "\"",
    "\\",
    "^'",
    "99991231T235959Z",
    "00010101T000000",
    "20260329T023000",
    "-",
    "4294967296",
    "https://",
    "%",
    "\u{feff}",
    "å",
    "\u{0}",
    "TZOFFSETTO:+2359\r\n",
    "DTSTART:",
    "DTEND:",
    ",",
    ";",
    ":",
];

/// xorshift64*: no dependency, and the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % limit.max(1)
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, seed, count, folder] = arguments.as_slice() else {
        panic!("usage: fuzz_calendar SEED COUNT FOLDER")
    };
    let (seed, count): (u64, u64) =
        (seed.parse().expect("SEED is a number"), count.parse().expect("COUNT is a number"));
    let seeds = read_seeds(Path::new(folder));
    assert!(!seeds.is_empty(), "no .ics file in {folder}");
    let patterns = LinkPatterns::shipped();
    let window = Window {
        from: jiff::civil::date(2026, 9, 1),
        to: jiff::civil::date(2026, 11, 1),
        zone: jiff::tz::TimeZoneDatabase::bundled().get("Europe/Oslo").expect("a zone"),
    };
    let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut slowest = Duration::ZERO;
    for number in 0..count {
        let input = mutated(&seeds, &mut random);
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

fn read_seeds(folder: &Path) -> Vec<Vec<u8>> {
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder can be read")
        .flatten()
        .map(|entry| entry.path())
        .collect();
    paths.sort();
    let small = paths.iter().filter(|path| {
        path.extension().is_some_and(|end| end == "ics")
            && path.metadata().is_ok_and(|data| data.len() < MAX_SEED_BYTES)
    });
    small.filter_map(|path| std::fs::read(path).ok()).collect()
}

fn mutated(seeds: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut input = seeds[random.below(seeds.len())].clone();
    for _ in 0..=random.below(6) {
        let at = random.below(input.len() + 1);
        match random.below(7) {
            0 if at < input.len() => input[at] = random.below(256) as u8,
            1 => drop(input.drain(at..(at + random.below(40)).min(input.len()))),
            2 | 3 => drop(input.splice(at..at, WORDS[random.below(WORDS.len())].bytes())),
            4 => {
                let other = &seeds[random.below(seeds.len())];
                let from = random.below(other.len());
                let piece: Vec<u8> =
                    other[from..(from + random.below(400)).min(other.len())].to_vec();
                drop(input.splice(at..at, piece));
            }
            5 => {
                let piece: Vec<u8> = input[at..(at + random.below(200)).min(input.len())].to_vec();
                drop(input.splice(at..at, piece));
            }
            _ => drop(input.splice(at..at, random.below(100_000).to_string().into_bytes())),
        }
    }
    input.truncate(MAX_INPUT_BYTES);
    input
}
