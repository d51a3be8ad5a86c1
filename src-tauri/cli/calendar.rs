//! `klubba calendar expand`: what a calendar file says, worked out; nothing stored is read or
//! written. The other subcommands are in `connect.rs`.

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};
use clap::{Args, Subcommand};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use klubba_core::calendar::{Expanded, MAX_FILE_BYTES, Occurrence, Start, Window, expand};
use klubba_core::link::LinkPatterns;
use serde::Serialize;

use super::connect::{self, Add, Map, Mappings};
use super::{Ending, Outcome, TextOrJson, read_bounded};

#[derive(Subcommand)]
pub enum Calendar {
    /// Every occurrence in a calendar file, recurring ones worked out.
    Expand(Expand),
    /// Connect a calendar; it is fetched once, and what cannot be fetched is not connected.
    #[command(subcommand)]
    Add(Add),
    /// Disconnect a calendar; meetings that something was recorded of stay.
    Remove {
        /// The calendar's number, as `list` shows it.
        id: u32,
    },
    /// Fetch all calendars now.
    Refresh {
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
    /// The connected calendars, how old each copy is, and what is wrong.
    List {
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
    /// Say which of the calendars' meetings follow which routine.
    Map(Map),
    /// The rules that were made with `map`.
    Mappings(Mappings),
}

#[derive(Args)]
pub struct Expand {
    /// The .ics file; `-` for standard input.
    file: PathBuf,
    /// First day, such as `2026-09-01`.
    #[arg(long, value_name = "DATE")]
    from: Date,
    /// The day after the last one.
    #[arg(long, value_name = "DATE")]
    to: Date,
    /// IANA name of the zone the days are in, such as `Europe/Oslo`.
    #[arg(long, value_parser = zone)]
    zone: TimeZone,
    #[arg(long, value_enum, default_value = "text")]
    format: TextOrJson,
}

#[derive(Serialize)]
struct Printed<'e> {
    occurrences: &'e [Occurrence],
    problems: Vec<PrintedProblem<'e>>,
}

#[derive(Serialize)]
struct PrintedProblem<'e> {
    line: u32,
    uid: Option<&'e str>,
    message: &'e str,
}

pub fn zone(name: &str) -> Result<TimeZone, String> {
    TimeZoneDatabase::bundled()
        .get(name)
        .map_err(|_| "not the IANA name of a time zone, such as Europe/Oslo".to_owned())
}

impl Calendar {
    pub fn run(self, data_dir: Option<&Path>) -> Outcome {
        match self {
            Calendar::Expand(expand) => expand.run(),
            Calendar::Add(add) => add.run(data_dir),
            Calendar::Remove { id } => connect::remove(id, data_dir),
            Calendar::Refresh { format } => connect::refresh(format, data_dir),
            Calendar::List { format } => connect::list(format, data_dir),
            Calendar::Map(map) => map.run(data_dir),
            Calendar::Mappings(mappings) => mappings.run(data_dir),
        }
    }
}

impl Expand {
    fn run(self) -> Outcome {
        if self.to <= self.from {
            let days = format!("--to {} is not after --from {}", self.to, self.from);
            return Err(Ending::BadInput(format!("{days}: no day lies between them")));
        }
        let file = read_bounded(&self.file, MAX_FILE_BYTES)?;
        let window = Window { from: self.from, to: self.to, zone: self.zone };
        let expanded = expand(&file, &window, &LinkPatterns::shipped());
        match self.format {
            TextOrJson::Json => print_json(&expanded)?,
            TextOrJson::Text => print_text(&expanded, &window.zone)?,
        }
        // The process ends here: taking a large calendar apart would be for nothing.
        std::mem::forget(expanded);
        Ok(())
    }
}

/// In one line and through one buffer: a file may give a quarter of a million occurrences.
fn print_json(expanded: &Expanded) -> anyhow::Result<()> {
    let problems = expanded.problems.iter().map(|problem| PrintedProblem {
        line: problem.line,
        uid: problem.uid.as_deref(),
        message: &problem.message,
    });
    let printed = Printed { occurrences: &expanded.occurrences, problems: problems.collect() };
    let mut out = BufWriter::with_capacity(1 << 16, std::io::stdout().lock());
    serde_json::to_writer(&mut out, &printed)?;
    writeln!(out)?;
    out.flush().context("standard output")
}

fn print_text(expanded: &Expanded, zone: &TimeZone) -> anyhow::Result<()> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    for occurrence in &expanded.occurrences {
        let services = occurrence.links.iter().map(|link| link.service.as_str());
        let services = services.collect::<Vec<_>>().join(", ");
        let links = if services.is_empty() { services } else { format!(" ({services})") };
        let when = when(occurrence, zone).ok_or_else(|| anyhow!("a time out of reach"))?;
        writeln!(out, "{when}  {}{links}", on_one_line(&occurrence.summary))?;
    }
    out.flush().context("standard output")?;
    for problem in &expanded.problems {
        eprintln!("line {}: {}", problem.line, problem.message);
    }
    Ok(())
}

/// On the clock of the zone asked for; the last of several whole days is named, not the one after.
fn when(occurrence: &Occurrence, zone: &TimeZone) -> Option<String> {
    match (occurrence.start, occurrence.end) {
        (Start::Instant(start), Start::Instant(end)) => Some(hours(start, end, zone)),
        (Start::Day(first), Start::Day(after)) => {
            let last = after.yesterday().map_or(first, |last| last.max(first));
            Some(if last == first { first.to_string() } else { format!("{first} – {last}") })
        }
        _ => None,
    }
}

fn hours(start: Timestamp, end: Timestamp, zone: &TimeZone) -> String {
    let (start, end) = (start.to_zoned(zone.clone()), end.to_zoned(zone.clone()));
    let form = if start.date() == end.date() { "–%H:%M" } else { " – %Y-%m-%d %H:%M" };
    format!("{}{}", start.strftime("%Y-%m-%d %H:%M"), end.strftime(form))
}

/// A calendar comes from strangers: nothing in it may steer the terminal.
pub(super) fn on_one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
