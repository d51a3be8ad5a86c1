//! Deletes everything: the key first, so that what cannot be removed cannot be read any more; then
//! the files and the entry that starts Klubba with the computer.
//!
//! Nothing may have the database open. Backups that were put elsewhere are not touched: they are
//! the user's, and she is told.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde::Serialize;

use crate::{autostart, paths};

/// What Klubba's own files begin with; the folder of backups is the user's.
const OURS: [&str; 3] = ["klubba", "due.json", "safe_keeping"];
/// A locked keyring never answers; after this it is left as it is, and said so.
const KEYRING_PATIENCE: Duration = Duration::from_secs(10);

#[derive(Clone, Debug, Default, Serialize)]
pub struct Deleted {
    pub files: Vec<PathBuf>,
    /// The keyring has no key of ours any more.
    pub keyring: bool,
    /// Klubba does not start with the computer any more.
    pub autostart: bool,
    /// What could not be deleted, and why.
    pub failed: Vec<String>,
    /// Files in the data folder that are not Klubba's, or that could not be deleted.
    pub remaining: Vec<PathBuf>,
}

pub fn run(data_dir: &Path) -> Deleted {
    let mut deleted = Deleted { keyring: forget_key(data_dir), ..Deleted::default() };
    for path in listed(data_dir) {
        if !is_ours(&path) {
            continue;
        }
        let done = match path.is_dir() {
            true => std::fs::remove_dir_all(&path),
            false => std::fs::remove_file(&path),
        };
        match done {
            Ok(()) => deleted.files.push(path),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => deleted.failed.push(format!("{}: {error}", path.display())),
        }
    }
    match autostart::set(false) {
        Ok(()) => deleted.autostart = true,
        Err(error) => deleted.failed.push(format!("{error:#}")),
    }
    deleted.remaining = listed(data_dir);
    if deleted.remaining.is_empty() {
        // A folder that stays empty holds nothing.
        let _ = std::fs::remove_dir(data_dir);
    }
    deleted
}

fn is_ours(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    OURS.iter().any(|ours| name.starts_with(ours))
}

/// What lies in the data folder; without a folder, nothing.
fn listed(data_dir: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(data_dir).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// Asks in a process of its own, as all questions to the keyring.
fn forget_key(data_dir: &Path) -> bool {
    let Ok(program) = paths::program("klubba") else { return false };
    let asked = Command::new(program)
        .arg("--data-dir")
        .arg(data_dir)
        .arg("forget-key")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn();
    let Ok(mut asked) = asked else { return false };
    let until = Instant::now() + KEYRING_PATIENCE;
    while Instant::now() < until {
        match asked.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => std::thread::sleep(Duration::from_millis(20)),
            Err(_) => return false,
        }
    }
    // It waits for a keyring that will not answer; it is not needed any more.
    let _ = asked.kill();
    let _ = asked.wait();
    false
}
