//! What a disk may do to the real program: be full at any moment, take no changes, answer with errors.
//!
//! A trial begins each time with the same files, does one thing to them, and looks afterwards
//! whether everything that was acknowledged is there, whether the user was told in words, and
//! whether the same thing works when the disk is well again.

#![allow(dead_code, reason = "the gate tries some of what the example tries")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use jiff::Timestamp;
use klubba_core::office::Office;
use klubba_core::store::Store;

use crate::filled::{self, fill, klubba, open};
use crate::small_disk::SmallDisk;

pub const MEETINGS: u32 = 60;
/// What the user is told; the sentences' beginnings.
const FULL: [&str; 3] = ["the disk is full", "The disk is full", "not saved: the disk is full"];

/// What is done while the disk is not well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    Import,
    Correct,
    BackUp,
    Restore,
    Rekey,
    /// A file of the first version is given today's shape.
    Migrate,
}

impl Doing {
    pub const ALL: [Doing; 6] = [
        Doing::Import,
        Doing::Correct,
        Doing::BackUp,
        Doing::Restore,
        Doing::Rekey,
        Doing::Migrate,
    ];

    fn arguments(self, data: &Path) -> Vec<String> {
        let file = |name: &str| data.join(name).display().to_string();
        let words: Vec<String> = match self {
            Doing::Import => vec!["routines".into(), "import".into(), file("new.toml")],
            Doing::Correct => {
                ["history", "correct", "1", "1", "It was so"].map(str::to_owned).to_vec()
            }
            Doing::BackUp => ["backup", "create"].map(str::to_owned).to_vec(),
            Doing::Restore => vec!["backup".into(), "restore".into(), file("kept.klubba-backup")],
            Doing::Rekey => ["key", "rekey"].map(str::to_owned).to_vec(),
            Doing::Migrate => ["history", "list"].map(str::to_owned).to_vec(),
        };
        words
    }
}

/// Files to begin with, and the program.
pub struct Trial {
    program: PathBuf,
    folder: tempfile::TempDir,
}

impl Trial {
    pub fn new(program: &Path) -> Trial {
        let folder = tempfile::tempdir().expect("a folder");
        let (home, data) = (folder.path(), folder.path().join("data"));
        fill(program, home, &data, MEETINGS);
        let made = run(klubba(program, home, &data, &["backup", "create"]));
        assert!(made.status.success(), "{}", said(&made));
        let backups = data.join("backups");
        let backup = fs::read_dir(&backups).expect("backups").flatten().next().expect("a backup");
        fs::rename(backup.path(), data.join("kept.klubba-backup")).expect("a backup");
        fs::remove_dir(backups).expect("no more backups");
        let text = filled::SMALLEST.replace("ID", "new").replace("TITLE", "New");
        fs::write(data.join("new.toml"), text).expect("a file");
        let old = folder.path().join("old");
        fs::create_dir(&old).expect("a folder");
        fs::copy(data.join("klubba.key"), old.join("klubba.key")).expect("a key file");
        filled::make_old(&old, MEETINGS);
        Trial { program: program.to_owned(), folder }
    }

    fn data(&self, doing: Doing) -> PathBuf {
        self.folder.path().join(if doing == Doing::Migrate { "old" } else { "data" })
    }

    /// How many bytes the files are that it begins with.
    pub fn size(&self, doing: Doing) -> u64 {
        let files = fs::read_dir(self.data(doing)).expect("a folder").flatten();
        files.map(|file| file.metadata().map_or(0, |file| file.len())).sum()
    }

    /// Does it with so many bytes left; whether it was acknowledged.
    pub fn with_room(&self, disk: &SmallDisk, doing: Doing, left: u64) -> bool {
        let what = format!("{doing:?} with {left} bytes left");
        self.begin(doing, &disk.seen());
        disk.fill(left);
        let output = run(self.on(disk, &doing.arguments(disk.place())));
        let acknowledged = is_told(&output, &FULL, &what);
        // What can be shown is shown, however full the disk is; an older shape cannot.
        let shown = run(self.on(disk, &["routines", "list"].map(str::to_owned)));
        let is_shown = said(&shown).contains("own ") || doing == Doing::Migrate;
        assert!(is_shown, "{what}: {}", said(&shown));
        disk.make_room();
        self.look(doing, &disk.seen(), acknowledged, &what);
        let again = run(self.on(disk, &doing.arguments(disk.place())));
        assert!(again.status.success(), "{what}, with room again: {}", said(&again));
        self.look(doing, &disk.seen(), true, &what);
        acknowledged
    }

    /// Does it on a disk that takes no changes.
    pub fn without_changes(&self, disk: &mut SmallDisk, doing: Doing) {
        let what = format!("{doing:?} without changes");
        self.begin(doing, &disk.seen());
        disk.take_no_changes(true);
        let output = run(self.on(disk, &doing.arguments(disk.place())));
        let told = ["cannot be written to", "Nothing was saved", "Read-only file system"];
        if doing != Doing::Migrate {
            assert!(!is_told(&output, &told, &what), "{what}: {}", said(&output));
        }
        disk.take_no_changes(false);
        self.look(doing, &disk.seen(), false, &what);
        let again = run(self.on(disk, &doing.arguments(disk.place())));
        assert!(again.status.success(), "{what}, with changes again: {}", said(&again));
    }

    /// Does it while one system call fails, the `number`-th of its kind; whether that was reached,
    /// and whether it was acknowledged all the same.
    pub fn with_error(&self, doing: Doing, calls: &str, error: &str, number: u32) -> (bool, bool) {
        let what = format!("{doing:?} with {error} at {calls} {number}");
        let place = self.folder.path().join("tried");
        let _ = fs::remove_dir_all(&place); // absent is as good
        fs::create_dir(&place).expect("a folder");
        self.begin(doing, &place);
        let log = self.folder.path().join("calls");
        let mut command = Command::new("strace");
        command.args(["--follow-forks", "--seccomp-bpf", "--quiet=all", "--output"]).arg(&log);
        command.args(["-e", &format!("inject={calls}:error={error}:when={number}")]);
        command.args(["-e", &format!("trace={calls}")]).arg(&self.program);
        command.arg("--data-dir").arg(&place).args(doing.arguments(&place));
        let output = run(self.bare(command));
        let reached = fs::read_to_string(&log).expect("a log").contains("(INJECTED)");
        let acknowledged = output.status.success();
        assert!(!said(&output).contains("ended early"), "{what}: {}", said(&output));
        assert!(acknowledged || !output.stderr.is_empty(), "{what}: it is told");
        self.look(doing, &place, acknowledged, &what);
        let again = run(self.bare(klubba_in(&self.program, &place, &doing.arguments(&place))));
        assert!(again.status.success(), "{what}, on a sound disk again: {}", said(&again));
        self.look(doing, &place, true, &what);
        (reached, acknowledged)
    }

    /// Puts the same files there again.
    fn begin(&self, doing: Doing, place: &Path) {
        for entry in fs::read_dir(place).expect("a folder").flatten() {
            let path = entry.path();
            let removed =
                if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
            removed.expect("an empty folder");
        }
        copy(&self.data(doing), place);
    }

    /// Opened somewhere else, so that nothing is changed by looking.
    fn look(&self, doing: Doing, place: &Path, acknowledged: bool, what: &str) {
        let folder = tempfile::tempdir().expect("a folder");
        copy(place, folder.path());
        let left: Vec<String> = names(place).into_iter().filter(|name| is_half(name)).collect();
        assert!(left.is_empty(), "{what}: {left:?} is left");
        let store = open(folder.path()).unwrap_or_else(|| panic!("{what}: no kept key fits"));
        assert!(store.quick_check().expect("it can be checked").is_empty(), "{what}");
        let corrected = is_corrected(&store);
        let office = Office::open(store, Timestamp::now()).expect("an office");
        let total = office.history("", 0, Timestamp::now()).expect("a history").total;
        assert_eq!(total, MEETINGS, "{what}: something was lost");
        let is_there = match doing {
            Doing::Import => office.routine("new").is_ok(),
            Doing::Correct => corrected,
            Doing::BackUp => names(&place.join("backups")).len() == 1,
            Doing::Restore | Doing::Rekey | Doing::Migrate => true,
        };
        assert!(is_there || !acknowledged, "{what}: it was acknowledged");
    }

    fn on(&self, disk: &SmallDisk, arguments: &[String]) -> Command {
        let mut command = disk.program(&self.program);
        command.arg("--data-dir").arg(disk.place()).args(arguments);
        self.bare(command)
    }

    fn bare(&self, mut command: Command) -> Command {
        let path = std::env::var("PATH").unwrap_or_else(|_| "/usr/sbin:/usr/bin:/bin".to_owned());
        command.env_clear().env("HOME", self.folder.path()).env("LANG", "C.UTF-8");
        command.env("PATH", path);
        command
    }
}

fn klubba_in(program: &Path, data: &Path, arguments: &[String]) -> Command {
    let mut command = Command::new(program);
    command.arg("--data-dir").arg(data).args(arguments);
    command
}

fn run(mut command: Command) -> Output {
    let piped = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    piped.output().unwrap_or_else(|error| panic!("{command:?}: {error}"))
}

fn said(output: &Output) -> String {
    let both = [&output.stdout, &output.stderr];
    both.map(|said| String::from_utf8_lossy(said).into_owned()).join("\n")
}

/// It was done, or it was told in one of these words why not.
fn is_told(output: &Output, words: &[&str], what: &str) -> bool {
    let said = said(output);
    assert!(!said.contains("ended early"), "{what}: {said}");
    let told = output.status.success() || words.iter().any(|words| said.contains(words));
    assert!(told, "{what}: {said}");
    output.status.success()
}

fn is_corrected(store: &Store) -> bool {
    let entries = store.list_entries(1).expect("entries");
    entries.iter().any(|entry| entry.detail.as_deref() == Some("It was so"))
}

/// What is made on the way to something else.
fn is_half(name: &str) -> bool {
    [".part", ".new", ".restored", ".mending", ".recovered", ".nothing"]
        .iter()
        .any(|ending| name.ends_with(ending))
        || name.contains("extracted-")
        || name.contains("backup-")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        if entry.path().is_file() && entry.file_name() != "ballast" {
            fs::copy(entry.path(), to.join(entry.file_name())).expect("room for a copy");
        }
    }
}
