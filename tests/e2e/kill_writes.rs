//! Kills the real program at random moments while it writes, and looks each time whether everything
//! that was acknowledged is there, and every file can be read.
//!
//! Acknowledged is what was printed, or what ended with success: routines imported one after the
//! other, corrections in the signed history, backups, and the very first start in an empty folder.
//!
//! `cargo run --release --example kill_writes -- 1000`, or one kind of writing alone: `-- 200 BackUp`

mod filled;

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use filled::{beside, fill, open, random};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use klubba_core::export::Format;
use klubba_core::history::HistoryFilter;
use klubba_core::office::Office;
use klubba_core::store::backup::{self, Contents};
use klubba_core::text::Lang;
use klubba_core::verify::{self, Known};
use klubba_core::words::Words;

const MEETINGS: u32 = 200;
/// Routines that one process imports, one after the other.
const ROUTINES: usize = 8;
/// The meeting whose history is corrected; it was sent, so that it has a first entry.
const MEETING: u32 = 1;

/// What one process is asked to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Work {
    Import,
    Correct,
    BackUp,
    /// The first start of all, in an empty folder.
    Begin,
}

impl Work {
    const ALL: [Work; 4] = [Work::Import, Work::Correct, Work::BackUp, Work::Begin];

    /// Most of the killing is done where most of the writing is.
    fn drawn() -> Work {
        match random() {
            ..0.55 => Work::Import,
            ..0.8 => Work::Correct,
            ..0.9 => Work::BackUp,
            _ => Work::Begin,
        }
    }
}

/// What was acknowledged until now.
#[derive(Default)]
struct Acknowledged {
    /// By routine, the title that was imported last.
    titles: BTreeMap<String, String>,
    corrections: Vec<String>,
    backup: Option<Made>,
    /// Backups whose place a newer one of the day had taken, when it was looked for them.
    replaced: usize,
    count: usize,
}

/// The backup that was acknowledged last.
struct Made {
    file: PathBuf,
    at: Timestamp,
    contents: Contents,
}

struct Trial {
    folder: tempfile::TempDir,
    undisturbed: BTreeMap<Work, Duration>,
    acknowledged: Acknowledged,
    killed: BTreeMap<Work, u32>,
}

fn main() {
    let runs = std::env::args().nth(1).and_then(|runs| runs.parse().ok()).unwrap_or(1_000);
    let only = std::env::args().nth(2);
    let only = Work::ALL.into_iter().find(|work| only.as_deref() == Some(&format!("{work:?}")));
    let mut trial = Trial::new();
    for work in Work::ALL {
        let began = Instant::now();
        let (said, done) = ended(trial.start(work, "undisturbed"));
        trial.undisturbed.insert(work, began.elapsed());
        assert!(done, "{work:?} works undisturbed");
        trial.look(work, "undisturbed", &said, done);
    }
    println!("undisturbed: {:?}", trial.undisturbed);
    let mut number = 0;
    while trial.killed.values().sum::<u32>() < runs {
        number += 1;
        let (work, name) = (only.unwrap_or_else(Work::drawn), format!("run {number}"));
        let mut running = trial.start(work, &name);
        std::thread::sleep(trial.undisturbed[&work].mul_f64(random() * 1.05));
        let was_running = matches!(running.try_wait(), Ok(None));
        let _ = running.kill(); // ended already is as good
        *trial.killed.entry(work).or_default() += u32::from(was_running);
        let (said, done) = ended(running);
        trial.look(work, &name, &said, done);
    }
    trial.verify();
    println!(
        "{number} runs, killed before the end: {:?}; {} acknowledged, nothing of it lost; a newer \
         backup of the day found in an acknowledged one's place {} times",
        trial.killed, trial.acknowledged.count, trial.acknowledged.replaced
    );
}

impl Trial {
    fn new() -> Trial {
        let folder = tempfile::tempdir().expect("a folder");
        fill(&beside(), folder.path(), &folder.path().join("data"), MEETINGS);
        Trial {
            folder,
            undisturbed: BTreeMap::new(),
            acknowledged: Acknowledged::default(),
            killed: BTreeMap::new(),
        }
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn start(&self, work: Work, name: &str) -> Child {
        let (home, data) = (self.folder.path(), self.data());
        let files = |count| routine_files(home, name, count);
        let mut command = match work {
            Work::Import => {
                with_files(klubba(home, &data, &["routines", "import"]), &files(ROUTINES))
            }
            Work::Correct => {
                klubba(home, &data, &["history", "correct", &MEETING.to_string(), "1", name])
            }
            Work::BackUp => klubba(home, &data, &["backup", "create", "--format", "json"]),
            Work::Begin => {
                let fresh = home.join("fresh");
                let _ = std::fs::remove_dir_all(&fresh); // absent is as good
                with_files(klubba(home, &fresh, &["routines", "import"]), &files(1))
            }
        };
        command.stdout(Stdio::piped()).spawn().expect("klubba starts")
    }

    /// Everything that was acknowledged until now is there, and what is there is sound.
    fn look(&mut self, work: Work, name: &str, said: &str, done: bool) {
        let office = office(&self.data(), name);
        let known = &mut self.acknowledged;
        match work {
            Work::Import => {
                let acknowledged = said.matches('\n').count();
                known.count += acknowledged;
                for number in 0..acknowledged {
                    known.titles.insert(id(number), name.to_owned());
                }
                // The one after the last acknowledged may have been stored all the same.
                let next = id(acknowledged);
                if title(&office, &next).as_deref() == Some(name) {
                    known.titles.insert(next, name.to_owned());
                }
            }
            Work::Correct if done => {
                known.count += 1;
                known.corrections.push(name.to_owned());
            }
            Work::BackUp if done => {
                known.count += 1;
                let made: serde_json::Value = serde_json::from_str(said).expect("JSON");
                let file = PathBuf::from(made["file"].as_str().expect("a file"));
                let at = made["made_at"].as_str().expect("a time").parse().expect("a time");
                let contents = contents(&file, &self.folder.path().join("data"), name);
                known.backup = Some(Made { file, at, contents });
            }
            Work::Correct | Work::BackUp => {}
            Work::Begin => {
                let fresh = self.folder.path().join("fresh");
                begin_again(self.folder.path(), &fresh, name, !said.is_empty());
            }
        }
        for (id, expected) in &self.acknowledged.titles {
            assert_eq!(title(&office, id).as_ref(), Some(expected), "{name}: {id}");
        }
        let entries = office.into_store().list_entries(MEETING).expect("entries");
        for correction in &self.acknowledged.corrections {
            let has = entries.iter().any(|entry| entry.detail.as_ref() == Some(correction));
            assert!(has, "{name}: the correction of {correction} is lost");
        }
        self.look_at_backup(name);
    }

    /// The backup that was acknowledged last is there; or, only the newest of a day being kept, one
    /// of the same day took its place that is newer and holds no less. That may be one that was
    /// killed before it could say so.
    fn look_at_backup(&mut self, name: &str) {
        let Some(made) = self.acknowledged.backup.take() else { return };
        let (mut file, mut at) = (made.file, made.at);
        if !file.exists() {
            let day = |at: Timestamp| at.to_zoned(TimeZone::UTC).date();
            let kept = backup::list(file.parent().expect("a folder")).expect("backups");
            let newest = kept.into_iter().find(|kept| day(kept.made_at) == day(at));
            let newest = newest.unwrap_or_else(|| panic!("{name}: no backup of the day"));
            // A file is named by the second it was made in.
            let is_newer = newest.made_at.as_second() > at.as_second();
            assert!(is_newer, "{name}: the newest backup of the day is lost");
            self.acknowledged.replaced += 1;
            (file, at) = (newest.path, newest.made_at);
        }
        let (now, then) = (contents(&file, &self.data(), name), made.contents);
        let holds_no_less = now.meetings >= then.meetings
            && now.entries >= then.entries
            && now.newest_at >= then.newest_at;
        assert!(holds_no_less, "{name}: {now:?} in the place of {then:?}");
        self.acknowledged.backup = Some(Made { file, at, contents: now });
    }

    /// The history is as it was signed.
    fn verify(&self) {
        let mut office = office(&self.data(), "the end");
        let file = office.export_history(&HistoryFilter::default(), Format::Json, Timestamp::now());
        let known = Known::default();
        let verdict = verify::verify(file.expect("an export").as_bytes(), &known);
        let verdict =
            verdict.unwrap_or_else(|error| panic!("{}", error.say(&Words::new(), Lang::En)));
        let report = verdict.report(&known, &Words::new(), Lang::En);
        assert!(report.whole, "{}", report.summary);
    }
}

/// What is in a backup, which opens and is sound.
fn contents(file: &Path, data: &Path, name: &str) -> Contents {
    let opened = filled::keys(data).into_iter().map(|key| {
        let opened = backup::verify(file, &key, data, &mut |_| {}).expect("it can be read");
        opened.map(|(_, contents)| contents)
    });
    let opened = opened.reduce(Result::or).expect("a key");
    opened.unwrap_or_else(|problem| panic!("{name}: {}: {problem}", file.display()))
}

/// The office behind a file that is sound.
fn office(data: &Path, name: &str) -> Office {
    let store = open(data).unwrap_or_else(|| panic!("{name}: nothing opens"));
    let faults = store.quick_check().expect("it can be checked");
    assert!(faults.is_empty(), "{name}: {faults:?}");
    Office::open(store, Timestamp::now()).expect("an office")
}

fn title(office: &Office, id: &str) -> Option<String> {
    office.routine(id).ok().map(|routine| routine.title.say(Lang::Sv))
}

/// A first start that was killed is no obstacle to the second one.
fn begin_again(home: &Path, fresh: &Path, name: &str, was_acknowledged: bool) {
    let has = |data: &Path| title(&office(data, name), &id(0)).as_deref() == Some(name);
    if was_acknowledged {
        assert!(has(fresh), "{name}: what the first start stored");
    }
    let again =
        with_files(klubba(home, fresh, &["routines", "import"]), &routine_files(home, name, 1))
            .stderr(Stdio::piped())
            .output()
            .expect("klubba");
    assert!(again.status.success(), "{name}: {}", String::from_utf8_lossy(&again.stderr));
    assert!(has(fresh), "{name}: what the second start stored");
}

fn klubba(home: &Path, data: &Path, arguments: &[&str]) -> Command {
    filled::klubba(&beside(), home, data, arguments)
}

/// What it had said when it ended, and whether it ended well.
fn ended(mut process: Child) -> (String, bool) {
    let mut said = String::new();
    process.stdout.take().expect("stdout").read_to_string(&mut said).expect("text");
    (said, process.wait().is_ok_and(|status| status.success()))
}

fn with_files(mut command: Command, files: &[PathBuf]) -> Command {
    command.args(files);
    command
}

fn id(number: usize) -> String {
    format!("own-{number}")
}

fn routine_files(home: &Path, title: &str, count: usize) -> Vec<PathBuf> {
    let file = |number: usize| {
        let path = home.join(format!("{}.toml", id(number)));
        let text = filled::SMALLEST.replace("ID", &id(number)).replace("TITLE", title);
        std::fs::write(&path, text).expect("a file");
        path
    };
    (0..count).map(file).collect()
}
