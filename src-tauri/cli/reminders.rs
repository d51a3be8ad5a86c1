//! `klubba reminders`: the plan, and the plan tried out with a clock of one's own.

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, anyhow};
use clap::{Args, Subcommand, ValueEnum};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use klubba_core::calendar::MAX_FILE_BYTES;
use klubba_core::error::Error;
use klubba_core::library::Library;
use klubba_core::reminder::{ReminderTest, TestState};
use klubba_core::simulation::{self, Event, Line, Simulation};
use klubba_core::words::Words;

use super::{Ending, Outcome, TextOrJson, print_json, read_bounded, stored};
use crate::orders::ToResident;
use crate::{instance, paths, wall_clock};

/// A file of events is no longer, in bytes.
const MAX_EVENTS_FILE: usize = 10_000_000;
/// A window that has not come by then does not come.
const LONGEST_TEST: Duration = Duration::from_secs(15);
const LOOK_EVERY: Duration = Duration::from_millis(200);

#[derive(Subcommand)]
pub enum Reminders {
    /// The reminders of stored meetings within a time.
    Plan(Plan),
    /// Have the Klubba that runs send a test reminder, and say which ways to remind work.
    Test(Test),
    /// What the reminders of a calendar file do as a clock goes its way; nothing stored is touched.
    Simulate(Simulate),
}

#[derive(Args)]
pub struct Plan {
    /// First instant or day, such as `2026-03-29T00:00:00Z` or `2026-03-29`.
    #[arg(long, value_name = "TIME")]
    from: String,
    /// The instant or day after the last one.
    #[arg(long, value_name = "TIME")]
    to: String,
    #[arg(long, value_enum, default_value = "text")]
    format: TextOrJson,
}

#[derive(Args)]
pub struct Test {
    #[arg(long, value_enum, default_value = "text")]
    format: TextOrJson,
}

#[derive(Args)]
pub struct Simulate {
    /// The .ics file; `-` for standard input.
    file: PathBuf,
    /// The routine that every meeting of the file follows.
    #[arg(long, value_name = "ID")]
    routine: String,
    /// What happens, one JSON object a line; `-` for standard input.
    #[arg(long, value_name = "EVENTS.jsonl")]
    clock: PathBuf,
    /// The zone the computer is in at first; the computer's own.
    #[arg(long, value_name = "ZONE", value_parser = super::calendar::zone)]
    zone: Option<TimeZone>,
    #[arg(long, value_enum, default_value = "jsonl")]
    format: Lines,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Lines {
    Jsonl,
}

impl Reminders {
    pub fn run(self, data_dir: Option<&Path>) -> Outcome {
        match self {
            Reminders::Plan(plan) => plan.run(data_dir),
            Reminders::Test(test) => test.run(data_dir),
            Reminders::Simulate(simulate) => simulate.run(),
        }
    }
}

impl Plan {
    fn run(self, data_dir: Option<&Path>) -> Outcome {
        let mut office = stored::open_or_fresh(data_dir)?;
        office.plan_calendars(wall_clock::now())?;
        let zone = TimeZone::get(&office.settings().time_zone).unwrap_or(TimeZone::UTC);
        let (from, to) = (instant("--from", &self.from, &zone)?, instant("--to", &self.to, &zone)?);
        if to <= from {
            let times = format!("--to {} is not after --from {}", self.to, self.from);
            return Err(Ending::BadInput(format!("{times}: no time lies between them")));
        }
        let plan = office.reminder_plan(from, to)?;
        if self.format == TextOrJson::Json {
            return print_json(&plan);
        }
        for one in &plan {
            let due = one.due.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M").to_string();
            println!("{due}  {}", one.id);
        }
        Ok(())
    }
}

impl Test {
    fn run(&self, data_dir: Option<&Path>) -> Outcome {
        let dir = paths::data_dir(data_dir)?;
        let asked_at = wall_clock::now();
        if !instance::tell(&dir, &ToResident::TestReminder) {
            return Err(Ending::Findings("no Klubba runs here that could remind: start it".into()));
        }
        let deadline = Instant::now() + LONGEST_TEST;
        let test = loop {
            let test = stored::open(data_dir)?.map(|office| office.reminder_test()).transpose()?;
            let test = test.flatten().filter(|test| test.at >= Some(asked_at));
            let is_over = Instant::now() >= deadline;
            match test.filter(|test| is_over || !ways(test).any(|(_, is)| is == TestState::Waiting))
            {
                Some(test) => break test,
                None if is_over => {
                    let reason = "Klubba did not answer: is its database open, and can it write?";
                    return Err(Ending::Findings(reason.to_owned()));
                }
                None => std::thread::sleep(LOOK_EVERY),
            }
        };
        if self.format == TextOrJson::Json {
            print_json(&test)?;
        } else {
            let (words, lang) = (Words::new(), super::system_lang());
            for (way, state) in ways(&test) {
                println!(
                    "{}",
                    words.say(lang, &format!("reminders-test-{way}-{}", state.word()), &[])
                );
            }
        }
        let works = |state| matches!(state, TestState::Shown | TestState::Seen);
        match ways(&test).all(|(_, state)| works(state)) {
            true => Ok(()),
            false => Err(Ending::Findings(String::new())),
        }
    }
}

fn ways(test: &ReminderTest) -> impl Iterator<Item = (&'static str, TestState)> {
    [("toast", test.toast), ("window", test.window), ("tray", test.tray)].into_iter()
}

/// An instant, or the beginning of a day in the zone.
fn instant(name: &str, text: &str, zone: &TimeZone) -> Result<Timestamp, Ending> {
    if let Ok(at) = text.parse::<Timestamp>() {
        return Ok(at);
    }
    let day: Option<Date> = text.parse().ok();
    let at = day.and_then(|day| {
        zone.to_ambiguous_timestamp(day.to_datetime(Time::midnight())).compatible().ok()
    });
    let wanted = "is a day such as 2026-03-29 or a time such as 2026-03-29T00:00:00Z";
    at.ok_or_else(|| Ending::BadInput(format!("{name} {wanted}, not {text}")))
}

impl Simulate {
    fn run(self) -> Outcome {
        let events = self.events()?;
        let calendar = read_bounded(&self.file, MAX_FILE_BYTES)?;
        let zone = self.zone.clone().unwrap_or_else(system_zone);
        let mut simulation =
            Simulation::new(&self.routine, calendar, zone).map_err(|error| match error {
                Error::NotFound(_) => unknown_routine(&self.routine),
                other => other.into(),
            })?;
        if !simulation.has_duties() {
            eprintln!("{}: this routine asks for no reminders", self.routine);
        }
        let mut out = BufWriter::new(std::io::stdout().lock());
        let mut done = Ok(());
        for (number, event) in events {
            match happens(&mut simulation, number, event) {
                Ok(lines) => print(&mut out, &lines)?,
                Err(ending) => {
                    done = Err(ending);
                    break;
                }
            }
        }
        out.flush().context("standard output")?;
        for problem in simulation.problems() {
            eprintln!("{}: line {}: {}", self.file.display(), problem.line, problem.message);
        }
        done
    }

    /// Every event, with the files that are named in them read: a mistake is told before anything
    /// happens.
    fn events(&self) -> Result<Vec<(usize, Happening)>, Ending> {
        let bytes = read_bounded(&self.clock, MAX_EVENTS_FILE)?;
        let name = self.clock.display();
        let text = String::from_utf8(bytes);
        let text = text.map_err(|_| Ending::BadInput(format!("{name} is not UTF-8 text")))?;
        let events = simulation::events(&text);
        let events = events.map_err(|reason| Ending::BadInput(format!("{name}: {reason}")))?;
        let each = events.into_iter().map(|(number, event)| {
            let happening = match event {
                Event::Replace(file) => {
                    let read = self.read_beside(&file);
                    let read = read.with_context(|| format!("{name}: line {number}"))?;
                    Happening::Replace(read)
                }
                other => Happening::Event(other),
            };
            Ok((number, happening))
        });
        each.collect()
    }

    /// A file named in the events: beside them, else where the command was given.
    fn read_beside(&self, file: &str) -> anyhow::Result<Vec<u8>> {
        let beside = self.clock.parent().map(|folder| folder.join(file));
        let path = beside.filter(|path| path.is_file()).unwrap_or_else(|| PathBuf::from(file));
        read_bounded(&path, MAX_FILE_BYTES)
    }
}

/// An event with everything that it needs.
enum Happening {
    Event(Event),
    /// The calendar's new content.
    Replace(Vec<u8>),
}

fn happens(
    simulation: &mut Simulation,
    number: usize,
    happening: Happening,
) -> Result<Vec<Line>, Ending> {
    let event = match happening {
        Happening::Replace(file) => return Ok(simulation.replace(file)?),
        Happening::Event(event) => event,
    };
    let lines = match event {
        Event::Look(at) | Event::SleepUntil(at) | Event::SetClock(at) => simulation.look_at(at),
        Event::Restart => simulation.restart(),
        Event::Zone(zone) => simulation.set_zone(zone),
        Event::Replace(_) => Ok(Vec::new()),
        Event::Snooze { id, minutes } => {
            let snoozed = simulation.snooze(&id, minutes).map_err(|error| match error {
                Error::NotFound(_) => {
                    let reason = "no reminder with this id has come due";
                    Ending::BadInput(format!("line {number}: {reason}: {id}"))
                }
                other => other.into(),
            })?;
            if !snoozed {
                eprintln!("line {number}: this reminder waits for no answer any more: {id}");
            }
            Ok(Vec::new())
        }
    };
    Ok(lines?)
}

fn print(out: &mut impl Write, lines: &[Line]) -> anyhow::Result<()> {
    for line in lines {
        serde_json::to_writer(&mut *out, line)?;
        writeln!(out).context("standard output")?;
    }
    Ok(())
}

fn unknown_routine(id: &str) -> Ending {
    let known = Library::shipped().routines.into_iter().map(|routine| routine.id);
    let known = known.collect::<Vec<_>>().join(", ");
    anyhow!("there is no routine {id}; known are {known}").into()
}

fn system_zone() -> TimeZone {
    TimeZone::get(&super::system_zone()).unwrap_or(TimeZone::UTC)
}
