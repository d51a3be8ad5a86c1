//! Calendar files, spoilt at random: what the fuzzers of calendars read.
//!
//! Seeded, so that a failure can be had again.

use std::path::Path;

const MAX_SEED_BYTES: u64 = 2_000;
const MAX_INPUT_BYTES: usize = 4_000;
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
    "LOCATION:https://meet.google.com/abc-defg-hij\r\n",
    "ATTENDEE;PARTSTAT=DECLINED:mailto:a@x.example\r\n",
    "ORGANIZER;CN=a:mailto:b@x.example\r\n",
    "STATUS:CANCELLED\r\n",
    "SEQUENCE:",
    "METHOD:CANCEL\r\n",
    "X-WR-TIMEZONE:America/New_York\r\n",
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

/// Makes one input after the other out of a folder's .ics files.
pub struct Mutation {
    seeds: Vec<Vec<u8>>,
    random: Random,
}

impl Mutation {
    /// # Panics
    /// Without a single small .ics file in the folder.
    pub fn new(seed: u64, folder: &Path) -> Self {
        let seeds = read_seeds(folder);
        assert!(!seeds.is_empty(), "no .ics file in {}", folder.display());
        Self { seeds, random: Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1) }
    }

    pub fn next(&mut self) -> Vec<u8> {
        mutated(&self.seeds, &mut self.random)
    }

    pub fn random(&mut self) -> &mut Random {
        &mut self.random
    }
}

/// xorshift64*: no dependency, and the same on every machine.
pub struct Random(u64);

impl Random {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % limit.max(1)
    }
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
