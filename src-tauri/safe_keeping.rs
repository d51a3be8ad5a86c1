//! What must be known even when the database is gone: that there was one, and where its backups are.
//!
//! A small file beside the database, without anything about meetings.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::paths;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SafeKeeping {
    pub had_database: bool,
    /// Where the user wants the backups; else a folder beside the database.
    pub backup_folder: Option<PathBuf>,
    pub backed_up_at: Option<Timestamp>,
    /// When it was tried last.
    pub tried_at: Option<Timestamp>,
    /// Since when no backup came about.
    pub failing_since: Option<Timestamp>,
}

fn file(data_dir: &Path) -> PathBuf {
    data_dir.join("safe_keeping.json")
}

/// What is known; one that cannot be read counts as nothing known.
pub fn load(data_dir: &Path) -> SafeKeeping {
    let bytes = std::fs::read(file(data_dir)).unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or_default()
}

/// In one step: it is whole or as it was.
pub fn save(data_dir: &Path, known: &SafeKeeping) -> std::io::Result<()> {
    paths::replace(&file(data_dir), &serde_json::to_vec_pretty(known)?)
}

/// Changes one thing and keeps the rest.
pub fn change(data_dir: &Path, change: impl FnOnce(&mut SafeKeeping)) -> std::io::Result<()> {
    let before = load(data_dir);
    let mut known = before.clone();
    change(&mut known);
    if known == before { Ok(()) } else { save(data_dir, &known) }
}

/// From now on a database that is not there is missing, not new.
pub fn remember_database(data_dir: &Path) {
    // A folder that takes no file has no new database either.
    let _ = change(data_dir, |known| known.had_database = true);
}

/// Whether there was a database and now is none, or an empty file in its place.
pub fn is_missing(data_dir: &Path) -> bool {
    let length = |path: &Path| std::fs::metadata(path).map_or(0, |file| file.len());
    let database = paths::database(data_dir);
    let is_there = length(&database) > 0 || length(&database.with_extension("db-wal")) > 0;
    !is_there && load(data_dir).had_database
}

/// The folder backups go to.
pub fn backup_folder(data_dir: &Path) -> PathBuf {
    load(data_dir).backup_folder.unwrap_or_else(|| data_dir.join("backups"))
}
