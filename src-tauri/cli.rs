//! The command line: the same requests as the windows', for scripts, administrators and tests.
//!
//! Exit code 0: done; 1: the invitation has holes, or nothing was found; 2: bad input.

mod backup;
mod calendar;
mod check;
mod connect;
mod history;
mod incident;
mod invite;
mod key;
mod purge;
mod readiness;
mod reminders;
mod stored;

use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::{Args, Parser, Subcommand, ValueEnum};
use klubba_core::error::Error;
use klubba_core::text::Lang;
use klubba_core::words::Words;

use crate::error::CommandError;
use crate::orders::Place;

/// Keeps an organisation's routines for digital meetings.
#[derive(Parser)]
#[command(name = "klubba", version, about)]
pub struct Arguments {
    /// Keep everything in this folder.
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// Show a screen at start, such as `create` or `read/12`.
    #[arg(long, value_name = "SCREEN")]
    pub show: Option<Place>,
    /// A calendar file to open.
    pub file: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Subcommand)]
pub enum Command {
    /// Write an invitation from a routine.
    Invite(Box<invite::Invite>),
    /// Look for personal data in a text from standard input.
    Check(Box<check::Check>),
    /// List, show, check, import and export routines.
    #[command(subcommand)]
    Routines(stored::Routines),
    /// What must be in place before a service is used.
    #[command(subcommand)]
    Readiness(readiness::Readiness),
    /// Planned and past meetings.
    #[command(subcommand)]
    Meetings(stored::Meetings),
    /// Calendar files, and connected calendars.
    #[command(subcommand)]
    Calendar(calendar::Calendar),
    /// When Klubba reminds, and the same tried out with a clock of one's own.
    #[command(subcommand)]
    Reminders(reminders::Reminders),
    /// What was sent, said, ticked and decided.
    #[command(subcommand)]
    History(history::History),
    /// What went wrong, and the hours to decide.
    #[command(subcommand)]
    Incidents(incident::Incidents),
    /// Make, list, check and restore backups.
    #[command(subcommand)]
    Backup(backup::Backup),
    /// Take out history whose time is over; it cannot be undone.
    Purge(purge::Purge),
    /// Delete database, keys and settings; backups kept elsewhere stay.
    DeleteEverything(purge::DeleteEverything),
    /// Look whether everything works, and say what to do.
    Doctor(Doctor),
    /// The database key and the recovery code.
    #[command(subcommand)]
    Key(key::KeyCommand),
    /// Open a calendar file in Klubba's window.
    Open { file: PathBuf },
    /// Fetches calendars; started by Klubba itself.
    #[command(hide = true)]
    Fetch,
    /// Take the key out of the keyring; asked by Klubba itself.
    #[command(hide = true)]
    ForgetKey,
    /// The keyring's answer; asked by Klubba itself.
    #[command(hide = true)]
    AskKeyring,
    /// Gives the keyring a key; asked by Klubba itself.
    #[command(hide = true)]
    KeepKey,
}

#[derive(Args)]
pub struct Doctor {
    #[arg(long, value_enum, default_value = "text")]
    format: TextOrJson,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TextOrJson {
    Text,
    Json,
}

/// Why a command ended otherwise than it should.
pub enum Ending {
    /// Nothing was found, or what was found is in the way.
    Findings(String),
    BadInput(String),
}

impl From<anyhow::Error> for Ending {
    fn from(error: anyhow::Error) -> Ending {
        let error = match error.downcast::<Error>() {
            Ok(error) => return error.into(),
            Err(other) => other,
        };
        let on_disk = error.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
        match on_disk {
            // Whoever met it, there is a remedy.
            Some(ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => Error::DiskFull.into(),
            _ => Ending::BadInput(format!("{error:#}")),
        }
    }
}

impl From<Error> for Ending {
    fn from(error: Error) -> Ending {
        match error {
            Error::NotFound(_) => Ending::Findings(error.to_string()),
            Error::ReadOnly => {
                Ending::BadInput(Words::new().say(system_lang(), "cli-read-only", &[]))
            }
            other => {
                Ending::BadInput(CommandError::of(&other, &Words::new(), system_lang()).message)
            }
        }
    }
}

type Outcome = Result<(), Ending>;

/// Runs one subcommand; opens no window and needs no display.
pub fn run(command: Command, data_dir: Option<&Path>) -> ExitCode {
    let outcome = match command {
        Command::Invite(invite) => invite.run(data_dir),
        Command::Check(check) => check.run(data_dir),
        Command::Routines(command) => command.run(data_dir),
        Command::Readiness(command) => command.run(data_dir),
        Command::Meetings(command) => command.run(data_dir),
        Command::Calendar(command) => command.run(data_dir),
        Command::Reminders(command) => command.run(data_dir),
        Command::History(command) => command.run(data_dir),
        Command::Incidents(command) => command.run(data_dir),
        Command::Backup(command) => command.run(data_dir),
        Command::Purge(purge) => purge.run(data_dir),
        Command::DeleteEverything(delete) => delete.run(data_dir),
        Command::ForgetKey => forget_key(data_dir),
        Command::Doctor(doctor) => doctor.run(data_dir),
        Command::Key(command) => command.run(data_dir),
        Command::AskKeyring | Command::KeepKey | Command::Fetch | Command::Open { .. } => Ok(()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Ending::Findings(message)) => {
            eprintln!("{message}");
            ExitCode::from(1)
        }
        Err(Ending::BadInput(message)) => {
            eprintln!("klubba: {message}");
            ExitCode::from(2)
        }
    }
}

fn forget_key(data_dir: Option<&Path>) -> Outcome {
    Ok(crate::secrets::forget(&crate::paths::data_dir(data_dir)?)?)
}

impl Doctor {
    fn run(&self, data_dir: Option<&Path>) -> Outcome {
        let dir = crate::paths::data_dir(data_dir)?;
        let rows = crate::doctor::examine(&dir, &Words::new(), system_lang());
        if self.format == TextOrJson::Json {
            return print_json(&rows);
        }
        for row in &rows {
            println!("{} {}: {}", if row.ok { "+" } else { "-" }, row.name, row.text);
            if let Some(remedy) = &row.remedy {
                println!("    {remedy}");
            }
        }
        let bad = rows.iter().any(|row| !row.ok);
        if bad { Err(Ending::Findings(String::new())) } else { Ok(()) }
    }
}

/// A file, or standard input for `-`; one byte more than the limit, so that more is noticed.
fn read_bounded(file: &Path, limit: usize) -> anyhow::Result<Vec<u8>> {
    let limit = u64::try_from(limit)?.saturating_add(1);
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        std::io::stdin().lock().take(limit).read_to_end(&mut bytes).context("standard input")?;
    } else {
        let opened = std::fs::File::open(file);
        let opened = opened.with_context(|| format!("cannot open {}", file.display()))?;
        let read = opened.take(limit).read_to_end(&mut bytes);
        read.with_context(|| format!("cannot read {}", file.display()))?;
    }
    Ok(bytes)
}

fn print_json(value: &impl serde::Serialize) -> Outcome {
    let json = serde_json::to_string_pretty(value).map_err(anyhow::Error::from)?;
    println!("{json}");
    Ok(())
}

/// The language the computer is set to, else English.
pub fn system_lang() -> Lang {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let mut set = names.into_iter().filter_map(|name| std::env::var(name).ok());
    let set = set.find(|value| !value.is_empty());
    set.and_then(|value| Lang::from_code(&value)).unwrap_or(Lang::En)
}

/// The zone the computer is set to, by its IANA name.
///
/// A copied `/etc/localtime` and a `TZ` such as `CET-1CEST` have no name: then the one that Debian
/// writes beside it, else the first of our countries whose clocks agree, summer and winter.
pub fn system_zone() -> String {
    let zone = jiff::tz::TimeZone::system();
    let named = zone.iana_name().map(str::to_owned).filter(|name| name != "Etc/Unknown");
    let beside = || {
        let written = std::fs::read_to_string("/etc/timezone").ok()?;
        let name = written.trim();
        let same = jiff::tz::TimeZone::get(name).is_ok_and(|beside| agree(&beside, &zone));
        same.then(|| name.to_owned())
    };
    let words = Words::new();
    let ours = ["se", "no", "dk", "fi"]
        .map(|country| words.say(Lang::En, &format!("country-zone-{country}"), &[]));
    let agrees =
        |name: &&String| jiff::tz::TimeZone::get(name).is_ok_and(|ours| agree(&ours, &zone));
    let [first, ..] = &ours;
    let like_ours = || ours.iter().find(agrees).cloned();
    named.or_else(beside).or_else(like_ours).unwrap_or_else(|| first.clone())
}

/// Whether two zones have the same offset now and in half a year.
fn agree(one: &jiff::tz::TimeZone, other: &jiff::tz::TimeZone) -> bool {
    let now = jiff::Timestamp::now();
    let later = now.saturating_add(jiff::SignedDuration::from_hours(24 * 182)).unwrap_or(now);
    [now, later].into_iter().all(|at| one.to_offset(at) == other.to_offset(at))
}

pub fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || std::env::var_os("DISPLAY").is_some()
        || std::env::var_os("WAYLAND_DISPLAY").is_some()
}

/// Klubba was started where nothing can be shown.
pub fn no_display() -> ExitCode {
    eprintln!("{}", Words::new().say(system_lang(), "cli-no-display", &[]));
    ExitCode::from(2)
}

/// The calendar file that Klubba was started with, if there is such a file.
pub fn opened_file(file: &Path) -> anyhow::Result<PathBuf> {
    let path = std::path::absolute(file)?;
    anyhow::ensure!(path.is_file(), "neither a command nor a file: {}", file.display());
    Ok(path)
}

/// Reads the code of one of our languages.
fn lang(code: &str) -> Result<Lang, String> {
    let known = Lang::ALL.into_iter().find(|lang| lang.code() == code);
    known.ok_or_else(|| "one of sv, nb, nn, da, fi, en".to_owned())
}
