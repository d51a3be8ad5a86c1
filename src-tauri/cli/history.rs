//! Commands on the history: showing, exporting, checking an export.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;
use klubba_core::chain::{KeptHead, PublicKey};
use klubba_core::export::Format;
use klubba_core::history::HistoryFilter;
use klubba_core::office::Office;
use klubba_core::statistics::Counts;
use klubba_core::verify::{self, Known, Report};
use klubba_core::words::Words;

use super::stored::{open, open_or_fresh};
use super::{Ending, Outcome, TextOrJson, print_json, read_bounded, system_lang};
use crate::instance;
use crate::orders::ToResident;
use crate::paths;
use crate::wall_clock;

#[derive(Subcommand)]
pub enum History {
    /// The newest meetings, or those that are asked for.
    List {
        #[command(flatten)]
        which: Which,
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
    /// One meeting with everything recorded of it.
    Show {
        meeting: u32,
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
    /// Say how it was where an entry is wrong; the entry stays.
    Correct { meeting: u32, number: u32, text: String },
    /// Meetings as a printable page, a table or JSON, with what proves them.
    Export {
        #[command(flatten)]
        which: Which,
        #[arg(long, value_enum, default_value = "csv")]
        format: ExportFormat,
    },
    /// Look whether an exported file is as it was made; needs no stored data.
    Verify(Verify),
    /// Meetings, guidelines read and clean-ups in time, month by month.
    Statistics {
        #[command(flatten)]
        which: Which,
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
    /// The head to keep elsewhere, and the public key.
    Head {
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
}

/// Which meetings.
#[derive(Args)]
pub struct Which {
    /// Beginnings of words in title, service, routine or date.
    #[arg(default_value = "")]
    search: String,
    /// The first day, as in 2026-01-31.
    #[arg(long, value_name = "DAY")]
    from: Option<Date>,
    /// The last day.
    #[arg(long, value_name = "DAY")]
    to: Option<Date>,
    /// Only meetings by this routine.
    #[arg(long, value_name = "ID")]
    routine: Option<String>,
    /// Only meetings by routines of this organisation.
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,
}

#[derive(Args)]
pub struct Verify {
    /// The exported file, or `-`.
    file: PathBuf,
    /// The key it must be signed with, 64 hexadecimal digits.
    #[arg(long, value_name = "KEY", value_parser = public_key)]
    public_key: Option<PublicKey>,
    /// A head that was kept elsewhere; may be given several times.
    #[arg(long, value_name = "HEAD", value_parser = kept_head)]
    head: Vec<KeptHead>,
    #[arg(long, value_enum, default_value = "text")]
    format: TextOrJson,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    Csv,
    Html,
    Json,
}

fn public_key(text: &str) -> Result<PublicKey, String> {
    let key = PublicKey::from_hex(&text.trim().to_lowercase());
    key.ok_or_else(|| "64 hexadecimal digits, as `klubba history head` prints them".to_owned())
}

fn kept_head(text: &str) -> Result<KeptHead, String> {
    KeptHead::read(text).ok_or_else(|| {
        "32 to 64 hexadecimal digits, as `klubba history head` prints them".to_owned()
    })
}

impl History {
    pub fn run(self, data_dir: Option<&Path>) -> Outcome {
        let now = wall_clock::now();
        match self {
            History::List { which, format } => {
                let page = open_or_fresh(data_dir)?.history_page(&which.filter(), 0, now)?;
                if format == TextOrJson::Json {
                    return print_json(&page);
                }
                for month in &page.months {
                    println!("{}", month.label);
                    for row in &month.rows {
                        let marks = row.marks.join(", ");
                        println!("{:>5} {:8} {} ({marks})", row.meeting_id, row.day, row.title);
                    }
                }
                Ok(())
            }
            History::Show { meeting, format } => {
                let meeting = open_or_fresh(data_dir)?.history_meeting(meeting, now)?;
                if format == TextOrJson::Json {
                    return print_json(&meeting);
                }
                println!("{}\n{}", meeting.summary.title, meeting.summary.when);
                for event in &meeting.events {
                    let rule = event.rule.as_deref().unwrap_or_default();
                    println!("{:>5}  {}  {} {rule}", event.number, event.at, event.what);
                }
                Ok(())
            }
            History::Correct { meeting, number, text } => {
                open_or_fresh(data_dir)?.correct(meeting, number, &text, now)?;
                instance::tell(&paths::data_dir(data_dir)?, &ToResident::Changed);
                Ok(())
            }
            History::Export { which, format } => {
                let mut office = open_stored(data_dir)?;
                print!("{}", office.export_history(&which.filter(), format.into(), now)?);
                Ok(())
            }
            History::Verify(verify) => verify.run(),
            History::Statistics { which, format } => {
                let statistics = open_or_fresh(data_dir)?.statistics(&which.filter(), now)?;
                if format == TextOrJson::Json {
                    return print_json(&statistics);
                }
                let words = Words::new();
                let heads = ["month", "meetings", "read", "in-time", "late"];
                let heads =
                    heads.map(|head| words.say(system_lang(), &format!("statistics-{head}"), &[]));
                println!("{}", heads.join("\t"));
                for month in &statistics.months {
                    let Counts { meetings, guidelines_read, cleaned_in_time, cleaned_late } =
                        month.counts;
                    let numbers = [meetings, guidelines_read, cleaned_in_time, cleaned_late];
                    println!("{}\t{}", month.month, numbers.map(|n| n.to_string()).join("\t"));
                }
                Ok(())
            }
            History::Head { format } => {
                let receipt = open_stored(data_dir)?.receipt()?;
                if format == TextOrJson::Json {
                    return print_json(&receipt);
                }
                println!("{}\n{}", receipt.head_short, receipt.public_key);
                Ok(())
            }
        }
    }
}

/// What is signed is signed with a key that is kept: where nothing is stored there is none.
fn open_stored(data_dir: Option<&Path>) -> Result<Office, Ending> {
    let nothing = || Words::new().say(system_lang(), "history-nothing-stored", &[]);
    open(data_dir)?.ok_or_else(|| Ending::Findings(nothing()))
}

impl Which {
    fn filter(self) -> HistoryFilter {
        let Which { search, from, to, routine, organisation } = self;
        HistoryFilter { search, from, to, routine, organisation, meeting_id: None }
    }
}

impl Verify {
    fn run(self) -> Outcome {
        let (words, lang) = (Words::new(), system_lang());
        let bytes = read_bounded(&self.file, verify::MAX_FILE)?;
        let known = Known { public_key: self.public_key, heads: self.head };
        let report = verify::report(&bytes, &known, &words, lang).map_err(Ending::BadInput)?;
        match self.format {
            TextOrJson::Json => print_json(&report)?,
            TextOrJson::Text => print(&report),
        }
        if report.whole { Ok(()) } else { Err(Ending::Findings(report.summary)) }
    }
}

fn print(report: &Report) {
    if report.whole {
        println!("{}", report.summary);
    }
    for finding in &report.findings {
        println!("- {}", finding.text);
    }
    if !report.public_key.is_empty() {
        println!("\n{}\n{}", report.head_short, report.public_key);
    }
    for note in &report.notes {
        println!("* {note}");
    }
}

impl From<ExportFormat> for Format {
    fn from(format: ExportFormat) -> Format {
        match format {
            ExportFormat::Csv => Format::Csv,
            ExportFormat::Html => Format::Html,
            ExportFormat::Json => Format::Json,
        }
    }
}
