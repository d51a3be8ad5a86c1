//! Opening the file: by which disk, for which computer, with a copy before its shape is changed.
//!
//! What cannot be written is opened for reading, and says why; nothing is ever emptied.

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags};

use super::lease::{Guard, Lease, Machine};
use super::shape::{self, Shape};
use super::{Key, MIGRATION_STEPS, MIGRATIONS, Store, copy, pages, raw};
use crate::error::{Error, Result};

/// Another process of ours holds the file for less than this.
const BUSY: Duration = Duration::from_secs(5);

/// What kind of disk the file is on: it decides how the journal is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Disk {
    /// WAL: readers and the writer do not wait for each other.
    #[default]
    Local,
    /// A network home: WAL needs memory that computers cannot share, so a rollback journal.
    Network,
}

/// Why a store can only be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// A newer program made the file; an older one must not write what it does not understand.
    NewerDatabase,
    /// Another computer writes to the same file.
    OtherMachine { name: String, since: Timestamp },
    /// The disk or the folder takes no changes.
    Disk,
    /// There is not even room for what reading and writing at once needs.
    DiskFull,
}

/// How far something that takes long has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub step: Step,
    /// Of `total`, in the same unit.
    pub done: u64,
    pub total: u64,
}

/// What takes long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Copying,
    Checking,
    Migrating,
    Recovering,
    Writing,
}

/// Whoever wants to know how far it has come.
pub type Watch<'w> = &'w mut dyn FnMut(Progress);

/// A file to be opened, and what the shell knows of where it is.
#[derive(Clone, Debug)]
pub struct Opening<'o> {
    pub path: &'o Path,
    pub key: &'o Key,
    pub disk: Disk,
    /// Who wants to write; nobody for tools and tests that are alone with their file.
    pub machine: Option<&'o Machine>,
    pub now: Timestamp,
}

impl Opening<'_> {
    /// Opens the file, or makes it, and brings it up to date.
    ///
    /// # Errors
    /// `WrongKey` where nothing fits the key, `Damaged` where only some does, `Migration` where the
    /// new shape could not be given; the file is then as it was.
    pub fn open(&self, watch: Watch<'_>) -> Result<Store> {
        let connection = match self.connect() {
            Err(Error::Disk(_) | Error::ReadOnly) if self.path.exists() => {
                return self.as_it_lies(ReadOnly::Disk);
            }
            Err(Error::DiskFull) if self.path.exists() => {
                return self.as_it_lies(ReadOnly::DiskFull);
            }
            connected => connected?,
        };
        if version(&connection)? > MIGRATION_STEPS.len() {
            drop(connection);
            return self.for_reading(ReadOnly::NewerDatabase);
        }
        if connection.is_readonly("main")? {
            drop(connection);
            return self.for_reading(ReadOnly::Disk);
        }
        let lease = match self.machine {
            None => None,
            Some(machine) => match Lease::claim(self.path, machine, self.now) {
                Ok(lease) => Some(lease),
                Err(reason) => {
                    drop(connection);
                    return self.for_reading(reason);
                }
            },
        };
        let is_of_today = version(&connection)? == MIGRATION_STEPS.len();
        match self.prepare(connection, lease, watch) {
            Err(Error::DiskFull) if is_of_today => self.as_it_lies(ReadOnly::DiskFull),
            prepared => prepared,
        }
    }

    fn prepare(
        &self,
        mut connection: Connection,
        lease: Option<Lease>,
        watch: Watch<'_>,
    ) -> Result<Store> {
        set_journal(&connection, self.disk)?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        self.migrate(&mut connection, watch)?;
        // A note that cannot be left is missed only when page one is spoilt.
        let _ = shape::remember(self.path, &connection);
        let guard = Guard::new(self.path, lease.as_ref())?;
        connection.commit_hook(Some(move || !guard.holds()))?;
        Ok(Store { connection, read_only: None, lease })
    }

    /// Gives the file its new shape, after a copy of what was there was made and opened.
    fn migrate(&self, connection: &mut Connection, watch: Watch<'_>) -> Result<()> {
        let latest = MIGRATION_STEPS.len();
        let before = version(connection)?;
        if before == latest {
            return Ok(());
        }
        if before == 0 {
            return bring_up_to_date(connection, &mut |_| {});
        }
        copy::verified(connection, &kept_copy(self.path, before), self.key, watch)?;
        bring_up_to_date(connection, watch)?;
        // One copy is kept: of the version before this one.
        for older in (1..latest).filter(|version| *version != before) {
            let _ = std::fs::remove_file(kept_copy(self.path, older)); // absent is as good
        }
        Ok(())
    }

    /// A connection whose first read succeeded.
    fn connect(&self) -> Result<Connection> {
        if !self.path.exists() {
            // For this account only; SQLite gives its journals the same rights.
            match copy::close_to_others(self.path) {
                Err(error) if !self.path.exists() => return Err(error),
                _ => {}
            }
        }
        let connection = Connection::open(self.path)?;
        if self.disk == Disk::Network {
            // Keeps the first read from sharing memory with other computers.
            connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        }
        self.unlock(&connection)?;
        Ok(connection)
    }

    fn unlock(&self, connection: &Connection) -> Result<()> {
        unlock(connection, self.key)?;
        // The first read shows whether the key fits.
        match connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())) {
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) => {
                let noted = Shape::find(self.path);
                match pages::examine(self.path, self.key, noted.as_ref())?.fits() {
                    true => Err(Error::Damaged),
                    false => Err(Error::WrongKey),
                }
            }
            read => Ok(read?),
        }
    }

    fn for_reading(&self, reason: ReadOnly) -> Result<Store> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(self.path, flags)?;
        match self.unlock(&connection) {
            Err(Error::Disk(_) | Error::ReadOnly) => self.as_it_lies(reason),
            Err(Error::DiskFull) => self.as_it_lies(ReadOnly::DiskFull),
            Err(error) => Err(error),
            Ok(()) => self.read_only(connection, reason),
        }
    }

    /// A folder that takes no file beside this one: read without a journal, if none is pending.
    fn as_it_lies(&self, reason: ReadOnly) -> Result<Store> {
        let pending = std::fs::metadata(sibling(self.path, "-wal")).map_or(0, |wal| wal.len());
        if pending > 0 {
            let is_full = reason == ReadOnly::DiskFull;
            return Err(if is_full { Error::DiskFull } else { Error::ReadOnly });
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_URI;
        let url = url::Url::from_file_path(self.path).map_err(|()| Error::NotFound("file"))?;
        let connection = Connection::open_with_flags(format!("{url}?immutable=1"), flags)?;
        self.unlock(&connection)?;
        let is_newer = version(&connection)? > MIGRATION_STEPS.len();
        let reason = if is_newer { ReadOnly::NewerDatabase } else { reason };
        self.read_only(connection, reason)
    }

    /// A file of an older shape cannot be shown before it was given today's.
    fn read_only(&self, connection: Connection, reason: ReadOnly) -> Result<Store> {
        match (version(&connection)? < MIGRATION_STEPS.len(), reason) {
            (true, ReadOnly::DiskFull) => Err(Error::DiskFull),
            (true, _) => Err(Error::ReadOnly),
            (false, reason) => Ok(Store { connection, read_only: Some(reason), lease: None }),
        }
    }
}

/// Applies what is missing in one transaction: a file has the old shape or the new one.
pub(super) fn bring_up_to_date(connection: &mut Connection, watch: Watch<'_>) -> Result<()> {
    let (before, latest) = (version(connection)?, MIGRATION_STEPS.len());
    watch(Progress { step: Step::Migrating, done: before as u64, total: latest as u64 });
    let done = MIGRATIONS.to_latest(connection);
    // Another process of ours may have been quicker.
    if version(connection)? != latest {
        done?;
    }
    watch(Progress { step: Step::Migrating, done: latest as u64, total: latest as u64 });
    Ok(())
}

/// Gives a connection the key as it is.
pub(super) fn unlock(connection: &Connection, key: &Key) -> Result<()> {
    connection.busy_timeout(BUSY)?;
    // What is wrong is in the error; SQLCipher would print it for every page as well.
    connection.pragma_update(None, "cipher_log_level", "NONE")?;
    connection.pragma_update(None, "key", raw(key).as_str())?;
    Ok(())
}

pub(super) fn version(connection: &Connection) -> Result<usize> {
    let version: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok(version as usize)
}

/// Sets the journal that suits the disk, and reads back what was set.
fn set_journal(connection: &Connection, disk: Disk) -> Result<()> {
    let set = |mode: &str| -> Result<String> {
        Ok(connection.pragma_update_and_check(None, "journal_mode", mode, |row| row.get(0))?)
    };
    if disk == Disk::Local && matches!(set("WAL")?.as_str(), "wal" | "memory") {
        return Ok(());
    }
    let mode = set("DELETE")?;
    if disk == Disk::Network {
        connection.pragma_update(None, "locking_mode", "NORMAL")?;
        // The lock is given back with the next read.
        version(connection)?;
    }
    match mode.as_str() {
        "delete" | "memory" => Ok(()),
        // Another process holds it as it was: that one chose, and both can work.
        "wal" if disk == Disk::Local => Ok(()),
        other => Err(Error::Disk(format!("the journal is kept as {other}"))),
    }
}

/// The copy that is made before a file of this version is given a new shape.
pub(super) fn kept_copy(path: &Path, version: usize) -> PathBuf {
    sibling(path, &format!(".version-{version}"))
}

/// The file beside it whose name goes on like this.
pub(super) fn sibling(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
