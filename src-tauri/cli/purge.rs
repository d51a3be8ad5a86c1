//! Commands that take something away for good: history whose time is over, and everything.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::Args;
use klubba_core::words::{Words, arg};

use super::stored::open_or_fresh;
use super::{Ending, Outcome, TextOrJson, print_json, system_lang};
use crate::orders::ToResident;
use crate::{delete_everything, instance, paths, wall_clock};

/// How long a running Klubba gets to close the database and delete it.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Args)]
pub struct Purge {
    /// Only say what would go.
    #[arg(long)]
    dry_run: bool,
    #[arg(long, value_enum, default_value = "text")]
    format: TextOrJson,
}

#[derive(Args)]
pub struct DeleteEverything {
    /// Yes, everything; it cannot be undone.
    #[arg(long)]
    yes: bool,
    #[arg(long, value_enum, default_value = "text")]
    format: TextOrJson,
}

impl Purge {
    pub fn run(self, data_dir: Option<&Path>) -> Outcome {
        let now = wall_clock::now();
        let mut office = open_or_fresh(data_dir)?;
        let purge = if self.dry_run { office.purge_preview(now)? } else { office.purge(now)? };
        if purge.record.is_some() {
            instance::tell(&paths::data_dir(data_dir)?, &ToResident::Changed);
        }
        if self.format == TextOrJson::Json {
            return print_json(&purge);
        }
        let (words, lang) = (Words::new(), system_lang());
        for rule in &purge.rules {
            let (meetings, months) = (rule.meetings.to_string(), rule.months.to_string());
            let args = [arg("meetings", meetings.as_str()), arg("months", months.as_str())];
            let routine = rule.routine.as_deref().map(|id| format!("{id}: ")).unwrap_or_default();
            println!("{routine}{}", words.say(lang, "purge-rule", &args));
        }
        let key = match (purge.meetings, purge.record) {
            (0, _) => "purge-nothing",
            (_, None) => "purge-dry",
            (_, Some(_)) => "purge-done",
        };
        println!("{}", words.say(lang, key, &[]));
        Ok(())
    }
}

impl DeleteEverything {
    pub fn run(self, data_dir: Option<&Path>) -> Outcome {
        let (words, lang) = (Words::new(), system_lang());
        if !self.yes {
            return Err(Ending::BadInput(words.say(lang, "delete-say-yes", &[])));
        }
        let dir: PathBuf = paths::data_dir(data_dir)?;
        if instance::tell(&dir, &ToResident::DeleteEverything) {
            wait_for_its_end(&dir);
        }
        let deleted = delete_everything::run(&dir);
        if self.format == TextOrJson::Json {
            print_json(&deleted)?;
        } else {
            println!("{}", words.say(lang, "delete-done", &[]));
            for path in &deleted.remaining {
                println!("{}", path.display());
            }
        }
        let mut failed = deleted.failed;
        if !deleted.keyring {
            failed.push(words.say(lang, "delete-keyring", &[]));
        }
        if failed.is_empty() { Ok(()) } else { Err(Ending::Findings(failed.join("\n"))) }
    }
}

/// Until nobody answers any more: then the other process has let go of the files.
fn wait_for_its_end(dir: &Path) {
    let until = Instant::now() + PATIENCE;
    while Instant::now() < until && paths::database(dir).exists() {
        std::thread::sleep(Duration::from_millis(50));
    }
}
