//! `klubba calendar add|remove|refresh|list|map|mappings`: connected calendars and the rules for
//! their meetings.

use std::io::{BufRead, IsTerminal};
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};
use clap::{Args, Subcommand};
use klubba_core::mapping::Condition;
use klubba_core::office::{CalendarView, Office};
use klubba_core::refresh::{Problem, Progress};
use klubba_core::words::Words;
use serde::Serialize;

use super::stored::{open_or_fresh, open_or_make};
use super::{Ending, Outcome, TextOrJson, print_json};
use crate::calendar_connect::{self, Connect};
use crate::calendar_fetch::{self, Which};
use crate::orders::ToResident;
use crate::{calendars, instance, paths, wall_clock};

#[derive(Subcommand)]
pub enum Add {
    /// An .ics file on this computer; it is read again when it changes.
    File {
        path: PathBuf,
        /// What to call it; otherwise the file's name.
        #[arg(long)]
        name: Option<String>,
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
    /// A calendar's secret address, read from standard input or asked for.
    Feed {
        /// What to call it; otherwise as it calls itself.
        #[arg(long, default_value = "")]
        name: String,
        /// The address. It is a password: whoever can list this computer's processes sees it here.
        /// Leave it out, and it is read from standard input.
        #[arg(long)]
        address: Option<String>,
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
    /// All calendars of an account on a CalDAV server; the password is read from standard input or
    /// asked for.
    Caldav {
        #[arg(long)]
        url: String,
        #[arg(long)]
        user: String,
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
    /// A calendar that is connected already, by its new address or its new password, read from
    /// standard input or asked for.
    Anew {
        /// The calendar's number, as `klubba calendar list` shows it.
        id: u32,
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
}

#[derive(Args)]
pub struct Map {
    /// All of these words stand in the subject.
    #[arg(long, default_value = "")]
    words: String,
    /// The service of the meeting's link, such as `teams`.
    #[arg(long)]
    service: Option<String>,
    /// The calendar's number, as `klubba calendar list` shows it.
    #[arg(long)]
    calendar: Option<u32>,
    /// This event alone.
    #[arg(long)]
    uid: Option<String>,
    /// The routine that such meetings follow.
    #[arg(long, required_unless_present = "not_mine")]
    routine: Option<String>,
    /// The kind of meeting in the routine.
    #[arg(long, requires = "routine")]
    meeting_type: Option<String>,
    /// Such meetings are not the organiser's.
    #[arg(long, conflicts_with = "routine")]
    not_mine: bool,
}

#[derive(Args)]
pub struct Mappings {
    /// Forget this rule.
    #[arg(long, value_name = "NUMBER")]
    remove: Option<u32>,
    #[arg(long, value_enum, default_value = "text")]
    format: TextOrJson,
}

#[derive(Serialize)]
struct Refreshed {
    changed: bool,
    calendars: Vec<CalendarView>,
}

impl Add {
    pub fn run(self, data_dir: Option<&Path>) -> Outcome {
        let (wanted, format) = match self {
            Add::File { path, name, format } => {
                let path = std::path::absolute(&path).map_err(anyhow::Error::from)?;
                let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                let path = path.display().to_string();
                (Connect::File { name: name.unwrap_or(stem), path }, format)
            }
            Add::Feed { name, address, format } => {
                let address = match address {
                    Some(address) => address,
                    None => secret("Address: ")?,
                };
                (Connect::Feed { name, address }, format)
            }
            Add::Caldav { url, user, format } => {
                (Connect::Caldav { url, user, password: secret("Password: ")? }, format)
            }
            Add::Anew { id, format } => {
                (Connect::Anew { id, secret: secret("Address or password: ")? }, format)
            }
        };
        let dir = paths::data_dir(data_dir)?;
        let mut office = open_or_make(data_dir)?;
        let tell = teller(&office);
        let done = calendar_connect::connect(&mut office, &dir, &wanted, tell)?;
        if let Some(problem) = done.problem {
            return Err(Ending::BadInput(problem));
        }
        instance::tell(&dir, &ToResident::Changed);
        let mut views = office.calendars(wall_clock::now())?;
        views.retain(|view| done.calendars.contains(&view.id));
        print_views(&views, format)
    }
}

/// One line from standard input, or asked for without showing what is typed.
fn secret(prompt: &str) -> anyhow::Result<String> {
    if std::io::stdin().is_terminal() {
        return rpassword::prompt_password(prompt).context("nothing was typed");
    }
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).context("standard input")?;
    let line = line.trim_end_matches(['\r', '\n']).to_owned();
    if line.is_empty() { Err(anyhow!("nothing came over standard input")) } else { Ok(line) }
}

pub fn remove(id: u32, data_dir: Option<&Path>) -> Outcome {
    let dir = paths::data_dir(data_dir)?;
    let mut office = open_or_fresh(data_dir)?;
    if let Some(secret_id) = office.remove_calendar(id)? {
        calendars::forget_here(&dir, &secret_id);
    }
    instance::tell(&dir, &ToResident::Changed);
    Ok(())
}

pub fn refresh(format: TextOrJson, data_dir: Option<&Path>) -> Outcome {
    let dir = paths::data_dir(data_dir)?;
    let mut office = open_or_fresh(data_dir)?;
    let tell = teller(&office);
    let changed = calendar_fetch::refresh(&mut office, &dir, Which::All, tell)?;
    instance::tell(&dir, &ToResident::Changed);
    let calendars = office.calendars(wall_clock::now())?;
    // Offline is normal for a laptop.
    let failed = calendars.iter().any(|view| {
        view.is_enabled && view.problem.is_some_and(|problem| problem != Problem::Offline)
    });
    match format {
        TextOrJson::Json => print_json(&Refreshed { changed, calendars })?,
        TextOrJson::Text => print_views(&calendars, format)?,
    }
    if failed { Err(Ending::Findings(String::new())) } else { Ok(()) }
}

pub fn list(format: TextOrJson, data_dir: Option<&Path>) -> Outcome {
    print_views(&open_or_fresh(data_dir)?.calendars(wall_clock::now())?, format)
}

fn print_views(views: &[CalendarView], format: TextOrJson) -> Outcome {
    if format == TextOrJson::Json {
        return print_json(&views);
    }
    for view in views {
        let name = super::calendar::on_one_line(&view.name);
        println!("{:>4} {name} ({}) – {}", view.id, view.event_count, view.updated);
        if let Some(problem) = &view.problem_text {
            println!("     {problem}");
        }
    }
    Ok(())
}

/// Tells on standard error how far it is, once it takes longer than a second.
fn teller(office: &Office) -> impl FnMut(Progress) + use<> {
    let (words, lang) = (Words::new(), office.settings().lang);
    move |progress| eprintln!("{}", progress.say(&words, lang))
}

impl Map {
    pub fn run(self, data_dir: Option<&Path>) -> Outcome {
        let mut office = open_or_fresh(data_dir)?;
        let Map { words, service, calendar, uid, .. } = self;
        let condition = Condition { words, service, calendar_id: calendar, uid };
        let routine = self.routine.as_deref().map(|id| (id, self.meeting_type.as_deref()));
        let id = office.map_meetings(&condition, routine, wall_clock::now())?;
        instance::tell(&paths::data_dir(data_dir)?, &ToResident::Changed);
        println!("{id}");
        Ok(())
    }
}

impl Mappings {
    pub fn run(self, data_dir: Option<&Path>) -> Outcome {
        let mut office = open_or_fresh(data_dir)?;
        if let Some(id) = self.remove {
            office.remove_mapping(id)?;
            instance::tell(&paths::data_dir(data_dir)?, &ToResident::Changed);
        }
        let mappings = office.mappings()?;
        if self.format == TextOrJson::Json {
            return print_json(&mappings);
        }
        for mapping in &mappings {
            let routine = mapping.routine.as_ref().map_or("–", |routine| routine.label.as_str());
            println!("{:>4} {} → {routine}", mapping.id, mapping.text);
        }
        Ok(())
    }
}
