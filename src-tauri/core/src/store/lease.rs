//! One writer: the computer that holds the file, and the proof at each commit that it still does.
//!
//! A note beside the file names the computer. It is written when the file is opened for writing and
//! looked at when something is committed, so nothing runs at rest, and no clock decides: a note of
//! another computer holds until that computer removes it or the user takes over.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::copy;
use super::opening::{ReadOnly, sibling};
use crate::error::{Error, Result};

/// No note is longer, in bytes.
const MAX_NOTE: usize = 4096;

/// The computer we run on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Machine {
    /// The same after a restart, another on every computer.
    pub id: String,
    /// What people call it.
    pub name: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Note {
    #[serde(flatten)]
    machine: Machine,
    since: Timestamp,
}

/// The right to write; given back when it is dropped by the one who took it.
#[derive(Debug)]
pub(super) struct Lease {
    file: PathBuf,
    note: Note,
    /// Another process on this computer took it before us and gives it back itself.
    is_taken_by_us: bool,
}

impl Lease {
    /// Takes the file for this computer.
    ///
    /// # Errors
    /// Why it can only be read: another computer has it, or no note can be left.
    pub(super) fn claim(
        path: &Path,
        machine: &Machine,
        now: Timestamp,
    ) -> std::result::Result<Lease, ReadOnly> {
        let file = file(path);
        let note = Note { machine: machine.clone(), since: now };
        match read(&file) {
            Some(other) if other.machine.id != machine.id => {
                Err(ReadOnly::OtherMachine { name: other.machine.name, since: other.since })
            }
            Some(note) => Ok(Lease { file, note, is_taken_by_us: false }),
            None => match write(&file, &note) {
                Ok(()) => Ok(Lease { file, note, is_taken_by_us: true }),
                Err(Error::DiskFull) => Err(ReadOnly::DiskFull),
                Err(_) => Err(ReadOnly::Disk),
            },
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        let is_ours = read(&self.file).is_some_and(|note| note.machine == self.note.machine);
        if self.is_taken_by_us && is_ours {
            // What stays is taken up again by this computer.
            let _ = std::fs::remove_file(&self.file);
        }
    }
}

/// Takes the file over from another computer, which then refuses to write.
pub fn take_over(path: &Path, machine: &Machine, now: Timestamp) -> Result<()> {
    write(&file(path), &Note { machine: machine.clone(), since: now })
}

/// What a commit asks: is this still our file, and are we still its writer?
pub(super) struct Guard {
    path: PathBuf,
    identity: Option<Identity>,
    lease: Option<(PathBuf, Note)>,
}

impl Guard {
    pub(super) fn new(path: &Path, lease: Option<&Lease>) -> Result<Guard> {
        let lease = lease.map(|lease| (lease.file.clone(), lease.note.clone()));
        Ok(Guard { path: path.to_owned(), identity: identity(path), lease })
    }

    pub(super) fn holds(&self) -> bool {
        if self.identity.is_none() || identity(&self.path) != self.identity {
            return false;
        }
        let Some((file, own)) = &self.lease else { return true };
        match read(file) {
            Some(note) => note.machine.id == own.machine.id,
            None => write(file, own).is_ok(),
        }
    }
}

#[cfg(unix)]
type Identity = (u64, u64);
#[cfg(unix)]
fn identity(path: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(path).ok().map(|file| (file.dev(), file.ino()))
}

/// An open file cannot be replaced here; that it is there is enough.
#[cfg(not(unix))]
type Identity = ();
#[cfg(not(unix))]
fn identity(path: &Path) -> Option<Identity> {
    path.exists().then_some(())
}

fn file(path: &Path) -> PathBuf {
    sibling(path, ".writer")
}

/// The note; one that cannot be read counts as none.
fn read(file: &Path) -> Option<Note> {
    let bytes = std::fs::read(file).ok()?;
    serde_json::from_slice(bytes.get(..bytes.len().min(MAX_NOTE))?).ok()
}

fn write(file: &Path, note: &Note) -> Result<()> {
    copy::replace(file, &serde_json::to_vec(note)?)
}
