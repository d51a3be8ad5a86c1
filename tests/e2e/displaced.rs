//! The file is not where it was, is another one, or is written to by another computer: it is said,
//! and nothing is overwritten.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use crate::app::{App, binary, klubba};
use crate::desktop::{Desktop, Keyring, Parts};
use crate::wait::until;

fn run(mut command: Command, arguments: &[&str]) -> Output {
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.output().expect("klubba runs")
}

fn said(output: &Output) -> String {
    let both = [&output.stdout, &output.stderr];
    both.map(|said| String::from_utf8_lossy(said).into_owned()).join("\n")
}

fn data(desktop: &Desktop) -> PathBuf {
    desktop.home().join(".local/share/klubba")
}

/// A routine of one's own as a file.
fn routine(desktop: &Desktop, id: &str) -> String {
    let file = desktop.path(&format!("{id}.toml"));
    let text = crate::filled::SMALLEST.replace("ID", id).replace("TITLE", id);
    fs::write(&file, text).expect("a file");
    file.to_str().expect("a plain path").to_owned()
}

fn import(desktop: &Desktop, id: &str) -> Output {
    run(klubba(desktop), &["routines", "import", &routine(desktop, id)])
}

/// The same program on a computer of another name, which sees the same files.
fn elsewhere(desktop: &Desktop) -> Option<Command> {
    let is_root = rustix::process::geteuid().is_root();
    let place: &[&str] = if is_root { &["--uts"] } else { &["--uts", "--map-root-user"] };
    let named = "hostname elsewhere && exec \"$0\" \"$@\"";
    let mut probe = desktop.program("unshare");
    let may = probe.args(place).args(["sh", "-c", named, "true"]).status();
    if !may.is_ok_and(|status| status.success()) {
        eprintln!("skipped: this account may not give the computer another name");
        return None;
    }
    let mut command = desktop.program("unshare");
    command.args(place).args(["sh", "-c", named]).arg(binary());
    Some(command)
}

#[tokio::test]
async fn the_second_of_two_computers_reads_until_the_first_has_ended() {
    let desktop = Desktop::with(Parts { keyring: Keyring::Absent, ..Parts::ALL }).await;
    let Some(second) = elsewhere(&desktop) else { return };
    let (app, tray) = App::in_tray(&desktop).await;
    until("the first computer to write", async || {
        data(&desktop).join("klubba.db.writer").exists().then_some(())
    })
    .await;
    assert!(import(&desktop, "first").status.success(), "the first one writes");
    let file = routine(&desktop, "second");
    let refused = run(second, &["routines", "import", &file]);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert!(said(&refused).contains("computer"), "it is said why: {}", said(&refused));
    let listed = run(elsewhere(&desktop).expect("as before"), &["routines", "list"]);
    assert!(listed.status.success() && said(&listed).contains("first "), "{}", said(&listed));

    tray.choose("Quit").await;
    let mut app = app;
    assert_eq!(app.ended().await, 0);
    let done = run(elsewhere(&desktop).expect("as before"), &["routines", "import", &file]);
    assert!(done.status.success(), "given back: {}", said(&done));
    let listed = run(klubba(&desktop), &["routines", "list"]);
    assert!(said(&listed).contains("first ") && said(&listed).contains("second "));
}

#[test]
fn a_file_that_vanished_is_missed_and_comes_back_from_a_backup() {
    let desktop = Desktop::bare();
    assert!(import(&desktop, "kept").status.success());
    let made = run(klubba(&desktop), &["backup", "create", "--format", "json"]);
    let made: serde_json::Value = serde_json::from_slice(&made.stdout).expect("JSON");
    let backup = made["file"].as_str().expect("a file").to_owned();
    let database = data(&desktop).join("klubba.db");
    for emptied in [false, true] {
        fs::remove_file(&database).expect("a database");
        if emptied {
            fs::write(&database, b"").expect("a file");
        }
        for arguments in [&["routines", "list"][..], &["backup", "create"], &["history", "list"]] {
            let missed = run(klubba(&desktop), arguments);
            assert_eq!(missed.status.code(), Some(2), "{arguments:?}: {}", said(&missed));
            let is_said = said(&missed).contains("is not where it was");
            assert!(is_said, "{arguments:?}: {}", said(&missed));
        }
        let length = database.metadata().map_or(0, |file| file.len());
        assert_eq!(length, 0, "no fresh start without a word");
        let restored = run(klubba(&desktop), &["backup", "restore", &backup]);
        assert!(restored.status.success(), "{}", said(&restored));
        assert!(said(&run(klubba(&desktop), &["routines", "list"])).contains("kept "));
    }
}

#[test]
fn a_file_that_is_another_one_is_left_alone() {
    let desktop = Desktop::bare();
    assert!(import(&desktop, "kept").status.success());
    let database = data(&desktop).join("klubba.db");
    fs::rename(&database, desktop.path("mine.db")).expect("a database");
    let other = vec![0x5A; 40_960];
    fs::write(&database, &other).expect("a file");
    let refused = run(klubba(&desktop), &["routines", "list"]);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert!(said(&refused).contains("the key does not fit"), "{}", said(&refused));
    assert_eq!(fs::read(&database).expect("a file"), other, "not a byte is changed");
    fs::rename(desktop.path("mine.db"), &database).expect("a database");
    assert!(said(&run(klubba(&desktop), &["routines", "list"])).contains("kept "));
}

#[test]
fn a_clock_far_off_takes_nothing_away() {
    let desktop = Desktop::bare();
    assert!(import(&desktop, "kept").status.success());
    for clock in ["1970-01-02T00:00:00Z", "2099-12-31T23:59:59Z"] {
        let at = |arguments: &[&str]| {
            let mut command = klubba(&desktop);
            let file = desktop.path("clock");
            let there: jiff::Timestamp = clock.parse().expect("an instant");
            let forward = there.duration_since(jiff::Timestamp::now()).as_secs();
            fs::write(&file, forward.to_string()).expect("a file");
            command.env("KLUBBA_TEST_CLOCK", file);
            run(command, arguments)
        };
        for arguments in [
            &["backup", "create"][..],
            &["purge"],
            &["reminders", "plan", "--from", "2026-01-01", "--to", "2026-01-02"],
            &["routines", "import", &routine(&desktop, "kept")],
        ] {
            let done = at(arguments);
            assert!(done.status.code() == Some(0), "{clock}, {arguments:?}: {}", said(&done));
        }
    }
    let listed = said(&run(klubba(&desktop), &["routines", "list"]));
    assert!(listed.contains("kept "), "{listed}");
    let backups = said(&run(klubba(&desktop), &["backup", "list"]));
    assert!(backups.contains("1970") && backups.contains("2099"), "{backups}");
}
