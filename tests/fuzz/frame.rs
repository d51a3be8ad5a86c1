//! What a fuzzer is made of: inputs mutated from seeds by a seeded generator, each read with a limit
//! of time, and the one that fails kept.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

/// Wall-clock, and generous: a fuzzer runs at the lowest priority beside other work.
const MAX_TIME: Duration = Duration::from_secs(10);
const SAID_EVERY: u64 = 250_000;

/// xorshift64*: no dependency, and the same on every machine.
pub struct Random(u64);

impl Random {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % limit.max(1)
    }

    pub fn pick<'p, T>(&mut self, among: &'p [T]) -> &'p T {
        &among[self.below(among.len())]
    }
}

/// Where inputs come from.
pub struct Seeds {
    pub inputs: Vec<Vec<u8>>,
    /// Pieces that mean something to the reader.
    pub words: Vec<Vec<u8>>,
    /// In bytes.
    pub longest: usize,
}

impl Seeds {
    fn mutated(&self, random: &mut Random) -> Vec<u8> {
        let mut input = random.pick(&self.inputs).clone();
        for _ in 0..=random.below(6) {
            let at = random.below(input.len() + 1);
            match random.below(7) {
                0 if at < input.len() => input[at] = random.below(256) as u8,
                1 => drop(input.drain(at..(at + random.below(40)).min(input.len()))),
                2 | 3 => drop(input.splice(at..at, random.pick(&self.words).clone())),
                4 => {
                    let other = random.pick(&self.inputs);
                    let from = random.below(other.len());
                    let piece = other[from..(from + random.below(400)).min(other.len())].to_vec();
                    drop(input.splice(at..at, piece));
                }
                5 => {
                    let piece = input[at..(at + random.below(200)).min(input.len())].to_vec();
                    drop(input.splice(at..at, piece));
                }
                _ => drop(input.splice(at..at, random.below(100_000).to_string().into_bytes())),
            }
        }
        input.truncate(self.longest);
        input
    }
}

/// Reads what the arguments `SEED COUNT FOLDER` ask for; a panic, or too long a wait, ends it, and
/// the input lies in the folder as `failure`. How many inputs were what `read` calls good.
pub fn run(seeds: &Seeds, mut read: impl FnMut(&[u8], &mut Random) -> bool) {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, seed, count, folder] = arguments.as_slice() else { panic!("SEED COUNT FOLDER") };
    let seed: u64 = seed.parse().expect("SEED is a number");
    let count: u64 = count.parse().expect("COUNT is a number");
    let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let (mut slowest, mut good) = (Duration::ZERO, 0_u64);
    for number in 1..=count {
        let input = seeds.mutated(&mut random);
        let begun = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| read(&input, &mut random)));
        let took = begun.elapsed();
        slowest = slowest.max(took);
        if outcome.is_err() || took > MAX_TIME {
            let failure = Path::new(folder).join("failure");
            std::fs::write(failure, &input).expect("the input can be kept");
            panic!("input {number} of seed {seed}, after {took:?}");
        }
        good += u64::from(outcome.unwrap_or_default());
        if number % SAID_EVERY == 0 || number == count {
            println!("{number} inputs, {good} of them good, slowest {slowest:?}");
        }
    }
}
