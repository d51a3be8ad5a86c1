//! A disk that is full, takes no changes or fails: nothing acknowledged is lost, and it is said.
//! `cargo run --release --example faults` tries every stage; this tries some of each.

use std::path::Path;

use crate::app::{App, binary};
use crate::desktop::{Desktop, Keyring, Parts};
use crate::faults::{Doing, Trial};
use crate::invitation::{Meeting, answer_first_run, copy, fill_in, minutes_from_now};
use crate::small_disk::SmallDisk;
use crate::window::Window;

const DISK: u64 = 16 * 1024;

fn small_disk() -> Option<SmallDisk> {
    let disk = SmallDisk::new(DISK);
    if disk.is_none() {
        eprintln!("skipped: this account may not mount a disk of its own");
    }
    disk
}

#[test]
fn on_a_full_disk_nothing_is_lost_and_it_goes_on_when_there_is_room() {
    let Some(disk) = small_disk() else { return };
    let trial = Trial::new(Path::new(&binary()));
    for doing in Doing::ALL {
        let size = trial.size(doing);
        let lefts = [0, 4096, 36_864, 65_536, size / 2];
        let acknowledged = lefts.map(|left| trial.with_room(&disk, doing, left));
        assert!(!acknowledged[0] || doing == Doing::Migrate, "{doing:?} needs room");
        assert!(trial.with_room(&disk, doing, 8 * 1024 * 1024), "{doing:?} has room");
    }
}

#[tokio::test]
async fn a_window_says_that_the_disk_is_full_and_saves_when_there_is_room() {
    let Some(disk) = small_disk() else { return };
    let desktop = Desktop::with(Parts { keyring: Keyring::Absent, ..Parts::ALL }).await;
    let place = disk.place().to_str().expect("a plain path").to_owned();
    let mut command = desktop.program("nsenter");
    command.args(disk.program(Path::new(&binary())).get_args());
    let app = App::by(command, &desktop, &["--data-dir", &place, "--show", "create"]);
    let window = Window::titled(&app, "Welcome").await;
    window.hear("This computer has no keyring that Klubba can use").await;
    window.press("I understand").await;
    answer_first_run(&window).await;
    let meeting = Meeting { title: "Class 4B", start: minutes_from_now(24 * 60), minutes: 30 };
    fill_in(&window, &meeting).await;
    window.see(".send button[aria-keyshortcuts]:not([aria-disabled])").await;
    disk.fill(0);
    window.key("ctrl+Return");
    window.hear("the disk is full").await;
    disk.make_room();
    copy(&window).await;
}

#[test]
fn a_disk_that_takes_no_changes_is_read_and_said() {
    let Some(mut disk) = small_disk() else { return };
    let trial = Trial::new(Path::new(&binary()));
    for doing in Doing::ALL {
        trial.without_changes(&mut disk, doing);
    }
}

#[test]
fn a_disk_that_answers_with_errors_loses_nothing() {
    let trial = Trial::new(Path::new(&binary()));
    for (doing, calls) in [
        (Doing::Import, "pwrite64"),
        (Doing::Import, "fdatasync"),
        (Doing::Correct, "fsync"),
        (Doing::BackUp, "write"),
        (Doing::Restore, "rename"),
        (Doing::Migrate, "pwrite64"),
    ] {
        for number in 1..=3 {
            trial.with_error(doing, calls, "EIO", number);
        }
    }
}
