//! Commands on incidents: list, show, export.

use std::path::Path;

use clap::{Subcommand, ValueEnum};

use super::stored::open_or_fresh;
use super::{Ending, Outcome, TextOrJson, print_json};
use crate::wall_clock;

#[derive(Subcommand)]
pub enum Incidents {
    /// Every incident, the latest first; exit code 1 if hours still run.
    List {
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
    /// One incident with everything recorded of it.
    Show {
        incident: u32,
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
    /// One incident as a printable page or JSON.
    Export {
        incident: u32,
        #[arg(long, value_enum, default_value = "html")]
        format: HtmlOrJson,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum HtmlOrJson {
    Html,
    Json,
}

impl Incidents {
    pub fn run(self, data_dir: Option<&Path>) -> Outcome {
        let now = wall_clock::now();
        let office = open_or_fresh(data_dir)?;
        match self {
            Incidents::List { format } => {
                let rows = office.incidents(now)?;
                match format {
                    TextOrJson::Json => print_json(&rows)?,
                    TextOrJson::Text => rows.iter().for_each(|row| {
                        let left = row.left.as_deref().map(|left| format!(", {left}"));
                        let left = left.unwrap_or_default();
                        println!(
                            "{:>5} {}  {} ({}{left})",
                            row.id, row.when, row.title, row.state_text
                        );
                    }),
                }
                let runs = rows.iter().any(|row| row.left.is_some());
                if runs { Err(Ending::Findings(String::new())) } else { Ok(()) }
            }
            Incidents::Show { incident, format } => match format {
                TextOrJson::Json => print_json(&office.incident(incident, now)?),
                TextOrJson::Text => {
                    print!("{}", office.incident_text(incident, now)?);
                    Ok(())
                }
            },
            Incidents::Export { incident, format } => match format {
                HtmlOrJson::Json => print_json(&office.incident(incident, now)?),
                HtmlOrJson::Html => {
                    print!("{}", office.incident_html(incident, now)?);
                    Ok(())
                }
            },
        }
    }
}
