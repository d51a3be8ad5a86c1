//! Tries what a disk may do to the real program, at every stage, and prints what it came to.
//!
//! `cargo run --release --example faults [STEP]`; STEP is by how much the room that is left grows, in
//! bytes. It needs `strace`, and the right to mount a disk of its own.

mod faults;
mod filled;
mod small_disk;

use faults::{Doing, Trial};
use small_disk::SmallDisk;

/// The disk, in kilobytes.
const DISK: u64 = 16 * 1024;
/// A page of memory, which is what the disk is made of.
const STEP: u64 = 4096;
/// Calls of one kind that may fail, one at a time, until it is done before that one.
const MOST_CALLS: u32 = 2_000;

fn main() {
    let step = std::env::args().nth(1).and_then(|step| step.parse().ok()).unwrap_or(STEP);
    let trial = Trial::new(&filled::beside());
    match SmallDisk::new(DISK) {
        Some(mut disk) => {
            for doing in Doing::ALL {
                full(&trial, &disk, doing, step);
            }
            for doing in Doing::ALL {
                trial.without_changes(&mut disk, doing);
                println!("{doing:?} on a disk that takes no changes: refused, nothing changed");
            }
        }
        None => println!("full and read-only disks: not tried, this account may not mount"),
    }
    for doing in Doing::ALL {
        for error in ["EIO", "ENOSPC"] {
            for calls in ["pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "write"] {
                failing(&trial, doing, calls, error);
            }
        }
        failing(&trial, doing, "pread64", "EIO");
        failing(&trial, doing, "openat", "EIO");
    }
}

/// From nothing left until there was enough twice in a row.
fn full(trial: &Trial, disk: &SmallDisk, doing: Doing, step: u64) {
    let (mut tried, mut refused, mut enough) = (0, 0, 0);
    let mut left = 0;
    while enough < 2 {
        let acknowledged = trial.with_room(disk, doing, left);
        tried += 1;
        refused += u32::from(!acknowledged);
        enough = if acknowledged { enough + 1 } else { 0 };
        left += step;
    }
    println!("{doing:?} on a full disk: {tried} sizes of what is left, {refused} refused in words");
}

/// Every call of this kind, until there are no more.
fn failing(trial: &Trial, doing: Doing, calls: &str, error: &str) {
    let (mut tried, mut refused) = (0, 0);
    for number in 1..=MOST_CALLS {
        let (reached, acknowledged) = trial.with_error(doing, calls, error, number);
        if !reached {
            break;
        }
        tried += 1;
        refused += u32::from(!acknowledged);
    }
    println!("{doing:?}, {error} at {calls}: {tried} calls, {refused} refused in words");
}
