//! Commands on what must be in place before a service is used.

use std::path::Path;

use clap::Subcommand;

use super::{Ending, Outcome, TextOrJson, print_json, stored};
use crate::wall_clock;

#[derive(Subcommand)]
pub enum Readiness {
    /// Every item of every service, and how far the organisation is with it.
    List {
        /// Only this routine, by its id.
        #[arg(long, value_name = "ID")]
        routine: Option<String>,
        /// Only this service, by its id.
        #[arg(long, value_name = "ID")]
        service: Option<String>,
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
}

impl Readiness {
    pub fn run(self, data_dir: Option<&Path>) -> Outcome {
        let Readiness::List { routine, service, format } = self;
        let office = stored::open_or_fresh(data_dir)?;
        let now = wall_clock::now();
        let lists = office.readiness_lists(routine.as_deref(), service.as_deref(), now)?;
        if lists.is_empty() {
            return Err(Ending::Findings("no such routine or service".to_owned()));
        }
        if format == TextOrJson::Json {
            return print_json(&lists);
        }
        for list in &lists {
            println!("{} – {}: {}", list.routine_id, list.service.label, list.count);
            for item in &list.items {
                println!("  [{}] {}", item.status, item.name);
                for line in item.details.iter().chain(Some(&item.edit.evidence)) {
                    if !line.is_empty() {
                        println!("      {line}");
                    }
                }
            }
        }
        Ok(())
    }
}
