//! Backups on the command line.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use klubba_core::store::backup as file;
use klubba_core::store::{Key, Progress};
use klubba_core::words::{Words, arg};
use serde_json::{Value, json};

use super::{Ending, Outcome, TextOrJson, print_json, stored, system_lang};
use crate::secrets::{self, KeyAnswer};
use crate::{backup, database, paths, safe_keeping, wall_clock};

#[derive(Subcommand)]
pub enum Backup {
    /// Make a backup now, and check it by opening it.
    Create {
        /// Put it, and all later ones, in this folder.
        #[arg(long, value_name = "DIR")]
        folder: Option<PathBuf>,
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
    /// The backups there are, the newest first.
    List {
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
    /// Open a backup and tell what is in it, and what restoring it would take away.
    Verify {
        file: PathBuf,
        /// The recovery code, for a backup from another computer.
        #[arg(long)]
        code: Option<String>,
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
    /// Put a backup in the place of what is there, which is set aside.
    Restore {
        file: PathBuf,
        /// The recovery code, for a backup from another computer.
        #[arg(long)]
        code: Option<String>,
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
}

impl Backup {
    pub fn run(self, data_dir: Option<&Path>) -> Outcome {
        let dir = paths::data_dir(data_dir)?;
        match self {
            Backup::Create { folder, format } => create(&dir, folder, format),
            Backup::List { format } => list(&dir, format),
            Backup::Verify { file, code, format } => verify(&dir, &file, code.as_deref(), format),
            Backup::Restore { file, code, format } => restore(&dir, &file, code.as_deref(), format),
        }
    }
}

fn say(key: &str) -> String {
    Words::new().say(system_lang(), key, &[])
}

fn say_path(key: &str, name: &'static str, path: &Path) -> String {
    let path = path.display().to_string();
    Words::new().say(system_lang(), key, &[arg(name, path.as_str())])
}

fn watch() -> impl FnMut(Progress) {
    let words = Words::new();
    let mut said = String::new();
    move |progress| {
        let sentence = database::say_progress(progress, &words, system_lang());
        if sentence != said {
            eprintln!("{sentence}");
            said = sentence;
        }
    }
}

fn keys(dir: &Path) -> Result<Vec<Key>, Ending> {
    match secrets::find_key(dir)? {
        KeyAnswer::Found { keys, .. } => Ok(keys),
        KeyAnswer::Trouble(trouble) => Err(Ending::BadInput(trouble.say())),
    }
}

fn create(dir: &Path, folder: Option<PathBuf>, format: TextOrJson) -> Outcome {
    if let Some(folder) = folder {
        let folder = std::path::absolute(folder).map_err(anyhow::Error::from)?;
        // One that cannot be is not remembered: every later backup would fail.
        if std::fs::create_dir_all(&folder).is_err() {
            return Err(Ending::BadInput(say_path("backup-folder-gone", "folder", &folder)));
        }
        let chosen = safe_keeping::change(dir, |known| known.backup_folder = Some(folder));
        chosen.map_err(anyhow::Error::from)?;
    }
    if !paths::database(dir).exists() && !safe_keeping::is_missing(dir) {
        return Err(Ending::Findings(say("doctor-database-none")));
    }
    let (store, key) = stored::open_store(dir, &keys(dir)?)?;
    let made = backup::create(dir, &store, &key, wall_clock::now(), &mut watch())?;
    match format {
        TextOrJson::Json => print_json(&json!({"file": made.path, "made_at": made.made_at})),
        TextOrJson::Text => {
            println!("{}", say_path("backup-made", "file", &made.path));
            Ok(())
        }
    }
}

fn list(dir: &Path, format: TextOrJson) -> Outcome {
    let folder = safe_keeping::backup_folder(dir);
    let backups = file::list(&folder)?;
    if format == TextOrJson::Json {
        let row = |backup: &file::Backup| json!({"file": backup.path, "made_at": backup.made_at, "size": backup.size});
        return print_json(&backups.iter().map(row).collect::<Vec<_>>());
    }
    if backups.is_empty() {
        return Err(Ending::Findings(say_path("backup-none", "folder", &folder)));
    }
    for backup in backups {
        println!(
            "{}  {:>8} kB  {}",
            backup::day(backup.made_at),
            backup.size / 1000,
            backup.path.display()
        );
    }
    Ok(())
}

/// A backup that opens: what is in it, what restoring would take away, and the keys for that.
struct Sound {
    header: file::Header,
    contents: file::Contents,
    loss: Option<file::Loss>,
    backup_key: Key,
    /// This computer's.
    key: Key,
}

impl Sound {
    fn json(&self) -> Value {
        let Sound { header, contents, loss, .. } = self;
        json!({"made_at": header.made_at, "contents": contents, "lost_by_restoring": loss})
    }

    fn sentences(&self) -> [String; 3] {
        let (words, lang) = (Words::new(), system_lang());
        [
            words.say(lang, "backup-is-sound", &[]),
            backup::say_contents(&self.header, &self.contents, &words, lang),
            backup::say_loss(self.loss.as_ref(), &words, lang),
        ]
    }
}

fn open(dir: &Path, path: &Path, code: Option<&str>) -> Result<Sound, Ending> {
    if !path.is_file() {
        return Err(Ending::BadInput(say_path("backup-no-file", "file", path)));
    }
    let own = keys(dir)?;
    let keys = backup::key_for(path, &own, code)
        .map_err(|error| Ending::BadInput(say(&error.to_string())))?;
    let verified = backup::verify(path, &keys, dir, &mut watch())?;
    let (header, contents, backup_key) =
        verified.map_err(|problem| Ending::Findings(say(backup::word(problem))))?;
    let key = fitting(dir, &own).ok_or_else(|| Ending::BadInput(say("failed-wrong-key")))?;
    let loss = backup::loss(path, &backup_key, dir, &key);
    Ok(Sound { header, contents, loss, backup_key, key })
}

/// The key that opens what is there now, where two are kept; else the newest.
fn fitting(dir: &Path, own: &[Key]) -> Option<Key> {
    let opened = paths::database(dir).exists().then(|| secrets::open_with(dir, own).ok()).flatten();
    opened.map(|(_, key)| key).or_else(|| own.first().cloned())
}

fn verify(dir: &Path, path: &Path, code: Option<&str>, format: TextOrJson) -> Outcome {
    let sound = open(dir, path, code)?;
    match format {
        TextOrJson::Json => print_json(&sound.json()),
        TextOrJson::Text => {
            sound.sentences().iter().for_each(|sentence| println!("{sentence}"));
            Ok(())
        }
    }
}

fn restore(dir: &Path, path: &Path, code: Option<&str>, format: TextOrJson) -> Outcome {
    let sound = open(dir, path, code)?;
    if format == TextOrJson::Text {
        sound.sentences().iter().for_each(|sentence| println!("{sentence}"));
    }
    let restored = backup::restore(path, &sound.backup_key, dir, &sound.key, &mut watch());
    let aside = restored?.map_err(|problem| Ending::Findings(say(backup::word(problem))))?;
    if format == TextOrJson::Json {
        let mut done = sound.json();
        done["set_aside"] = json!(aside);
        return print_json(&done);
    }
    println!("{}", backup::say_restored(aside.as_deref(), &Words::new(), system_lang()));
    Ok(())
}
