//! Commands on what is stored: routines and meetings.

use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::{Subcommand, ValueEnum};
use jiff::civil::Date;
use klubba_core::office::Office;
use klubba_core::routine_file;
use klubba_core::store::{Key, Store};
use klubba_core::words::Words;

use super::calendar::on_one_line;
use super::{Ending, Outcome, TextOrJson, print_json, read_bounded, system_lang};
use crate::instance;
use crate::orders::ToResident;
use crate::secrets::{self, KeyAnswer};
use crate::{database, paths, safe_keeping, wall_clock};

#[derive(Subcommand)]
pub enum Routines {
    /// The routines in force.
    List {
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
    /// One routine, rule by rule.
    Show {
        id: String,
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
    /// Tell every mistake in a routine file.
    Check {
        file: PathBuf,
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
    /// Put the routines of files in force, one after the other.
    Import {
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Write a routine as a file.
    Export {
        id: String,
        #[arg(long, value_enum, default_value = "toml")]
        format: TomlOrJson,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TomlOrJson {
    Toml,
    Json,
}

#[derive(Subcommand)]
pub enum Meetings {
    /// Meetings that have not ended; with days, all meetings of these days, also those of
    /// connected calendars.
    List {
        /// First day, such as `2026-09-01`.
        #[arg(long, value_name = "DATE", requires = "to")]
        from: Option<Date>,
        /// The day after the last one.
        #[arg(long, value_name = "DATE", requires = "from")]
        to: Option<Date>,
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
}

/// Progress is told of files larger than this, in bytes.
const SAY: u64 = 10_000_000;

/// The stored office; nothing if nothing was ever stored.
pub fn open(data_dir: Option<&Path>) -> Result<Option<Office>, Ending> {
    let dir = paths::data_dir(data_dir)?;
    if !paths::database(&dir).exists() && !safe_keeping::is_missing(&dir) {
        return Ok(None);
    }
    let now = wall_clock::now();
    match secrets::find_key(&dir)? {
        KeyAnswer::Found { keys, .. } => Ok(Some(Office::open(open_store(&dir, &keys)?.0, now)?)),
        KeyAnswer::Trouble(trouble) => Err(Ending::BadInput(trouble.say())),
    }
}

/// The store of a data folder; what it cannot do is said on standard error.
pub(super) fn open_store(dir: &Path, keys: &[Key]) -> Result<(Store, Key), Ending> {
    let (words, lang) = (Words::new(), system_lang());
    let mut said = String::new();
    let opened = database::open_with(dir, keys, &mut |progress| {
        let sentence = database::say_progress(progress, &words, lang);
        // Opening takes long only where there is something to copy.
        if sentence != said && paths::database(dir).metadata().is_ok_and(|file| file.len() > SAY) {
            eprintln!("{sentence}");
            said = sentence;
        }
    });
    let (store, key) = opened.map_err(|error| {
        let reason = database::say_failed(&error, &words, lang);
        let args = [klubba_core::words::arg("reason", reason.as_str())];
        Ending::BadInput(words.say(lang, "notice-store-failed", &args))
    })?;
    if let Some(reason) = store.read_only() {
        eprintln!("klubba: {}", database::say_read_only(reason, &words, lang));
    }
    Ok((store, key))
}

/// The stored office, or a fresh one that keeps nothing.
pub fn open_or_fresh(data_dir: Option<&Path>) -> Result<Office, Ending> {
    match open(data_dir)? {
        Some(office) => Ok(office),
        None => Ok(Office::open(Store::open_in_memory()?, wall_clock::now())?),
    }
}

/// The stored office, made if it is not there.
pub fn open_or_make(data_dir: Option<&Path>) -> Result<Office, Ending> {
    if let Some(office) = open(data_dir)? {
        return Ok(office);
    }
    let dir = paths::data_dir(data_dir)?;
    match secrets::find_key(&dir)? {
        KeyAnswer::Found { keys, .. } => {
            Ok(Office::open(open_store(&dir, &keys)?.0, wall_clock::now())?)
        }
        KeyAnswer::Trouble(trouble) => Err(Ending::BadInput(trouble.say())),
    }
}

impl Routines {
    pub fn run(self, data_dir: Option<&Path>) -> Outcome {
        let now = wall_clock::now();
        match self {
            Routines::List { format } => {
                let routines = open_or_fresh(data_dir)?.routines(now);
                if format == TextOrJson::Json {
                    return print_json(&routines);
                }
                for routine in routines {
                    let review =
                        routine.review.map(|text| format!(" – {text}")).unwrap_or_default();
                    println!("{:24} v{} {}{review}", routine.id, routine.version, routine.title);
                }
                Ok(())
            }
            Routines::Show { id, format } => {
                let view = open_or_fresh(data_dir)?.routine_view(&id, now)?;
                if format == TextOrJson::Json {
                    return print_json(&view);
                }
                println!("{} (v{})", view.summary.title, view.summary.version);
                for row in &view.about {
                    println!("  {}: {}", row.id, row.label);
                }
                for phase in &view.phases {
                    println!("\n{}", phase.title);
                    for rule in &phase.rules {
                        println!("  {} [{}] {}", rule.key, rule.strength, rule.text);
                        println!("      {} {}", rule.source, rule.sources.join(" "));
                    }
                }
                Ok(())
            }
            Routines::Check { file, format } => check(&file, format),
            Routines::Import { files } => {
                let mut office = open_or_make(data_dir)?;
                files.iter().try_for_each(|file| import(&mut office, file, data_dir))
            }
            Routines::Export { id, format } => {
                let office = open_or_fresh(data_dir)?;
                match format {
                    TomlOrJson::Toml => print!("{}", office.export_routine(&id)?),
                    TomlOrJson::Json => return print_json(office.routine(&id)?),
                }
                Ok(())
            }
        }
    }
}

/// What is printed is stored.
fn import(office: &mut Office, file: &Path, data_dir: Option<&Path>) -> Outcome {
    // Once: standard input has nothing to say the second time.
    let file = read(file)?;
    let preview = office.preview_import(&file);
    if !preview.can_import {
        return Err(Ending::BadInput(preview.problems.join("\n")));
    }
    let id = office.import_routine(&file, wall_clock::now())?;
    instance::tell(&paths::data_dir(data_dir)?, &ToResident::Changed);
    println!("{id}");
    Ok(())
}

fn check(file: &Path, format: TextOrJson) -> Outcome {
    let fresh = Office::open(Store::open_in_memory()?, wall_clock::now())?;
    let (routine, diagnostics) = fresh.read_routine(&read(file)?);
    let words = Words::new();
    if format == TextOrJson::Json {
        print_json(&diagnostics)?;
    }
    for note in routine.iter().flat_map(|routine| fresh.naming_somebody(routine)) {
        eprintln!("{note}");
    }
    let sentences = diagnostics.iter().map(|problem| problem.say(&words, system_lang()));
    let sentences: Vec<String> = sentences.collect();
    match sentences.is_empty() {
        true => Ok(()),
        false if format == TextOrJson::Json => Err(Ending::BadInput(String::new())),
        false => Err(Ending::BadInput(sentences.join("\n"))),
    }
}

/// A text file, or standard input for `-`; no more than a routine file may have.
fn read(file: &Path) -> anyhow::Result<String> {
    let bytes = read_bounded(file, routine_file::MAX_FILE)?;
    String::from_utf8(bytes).with_context(|| format!("{} is not UTF-8 text", file.display()))
}

impl Meetings {
    pub fn run(self, data_dir: Option<&Path>) -> Outcome {
        let Meetings::List { from, to, format } = self;
        let office = open_or_fresh(data_dir)?;
        if let (Some(from), Some(to)) = (from, to) {
            return of_days(&office, (from, to), format);
        }
        let meetings = office.upcoming(wall_clock::now())?;
        if format == TextOrJson::Json {
            return print_json(&meetings);
        }
        for meeting in &meetings {
            println!("{:>5} {} – {}", meeting.meeting_id, meeting.when, meeting.title);
        }
        Ok(())
    }
}

fn of_days(office: &Office, (from, to): (Date, Date), format: TextOrJson) -> Outcome {
    if to <= from {
        return Err(Ending::BadInput(format!("--to {to} is not after --from {from}")));
    }
    let meetings = office.calendar_meetings(from, to, wall_clock::now())?;
    if format == TextOrJson::Json {
        return print_json(&meetings);
    }
    for meeting in &meetings {
        let title = on_one_line(&meeting.title);
        println!("{} {} – {title}", meeting.day, meeting.when);
        for warning in &meeting.warnings {
            println!("    {}", warning.title);
        }
    }
    Ok(())
}
