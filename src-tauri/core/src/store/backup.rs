//! Backups: one encrypted file each, that a new computer opens with the recovery code.
//!
//! A file is a line of text, a line of JSON, and the database as it was:
//!
//! ```text
//! klubba backup 1
//! {"made_at": …, "schema": …, "store": …, "length": …, "sha256": …, "recovery": …}
//! SQLCipher file of `length` bytes
//! ```
//!
//! The JSON tells nothing about meetings. `recovery` is the text of the recovery file, if there was
//! one. A backup is written under another name and renamed when it was read back whole, so that a
//! folder that is being synchronised never holds half of one.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::opening::{Progress, Step, Watch, sibling, unlock, version};
use super::{Key, MIGRATION_STEPS, Store, copy, damage, raw, rekey};
use crate::error::{Error, Result};

const FIRST_LINE: &str = "klubba backup 1\n";
const FIRST_WORDS: &str = "klubba backup ";
/// No line of JSON is longer, in bytes: the recovery file is the most of it.
const MAX_HEADER: u64 = 256 * 1024;
/// No database is larger, in bytes.
const MAX_DATABASE: u64 = 64 * 1024 * 1024 * 1024;
const CHUNK: usize = 256 * 1024;
const ENDING: &str = ".klubba-backup";
/// Of a backup that is not whole yet.
const DRAFT: &str = ".part";
/// The copy that becomes one, with the number of its process.
const WORK: &str = "klubba.db.backup-";

/// What is wrong with a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BackupProblem {
    #[error("this is no backup of Klubba")]
    NotOurs,
    #[error("the backup was made by a newer version")]
    Newer,
    #[error("the backup is damaged")]
    Damaged,
    #[error("the backup was made with another key")]
    OtherKey,
}

/// What a backup says of itself without a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    pub made_at: Timestamp,
    /// The version of the tables.
    pub schema: u32,
    /// The same for every backup of one database.
    pub store: String,
    /// Of the database, in bytes.
    length: u64,
    sha256: String,
    /// The recovery file's text.
    pub recovery: Option<String>,
}

/// A backup in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    pub path: PathBuf,
    pub made_at: Timestamp,
    /// In bytes.
    pub size: u64,
    pub store: String,
}

/// What is in a database; read by opening it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contents {
    pub meetings: u32,
    pub entries: u32,
    /// When the newest entry was recorded.
    pub newest_at: Option<Timestamp>,
    /// The history's last link, in hexadecimal.
    pub head: Option<String>,
}

/// What is in the database now and not in a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Loss {
    pub meetings: u32,
    pub entries: u32,
}

/// When and with what a backup is made.
#[derive(Clone, Debug)]
pub struct Making<'m> {
    pub folder: &'m Path,
    /// A folder on the database's own disk for what is made on the way.
    pub workshop: &'m Path,
    pub recovery: Option<String>,
    /// Names this database among others whose backups lie in the same folder; random.
    pub new_id: &'m str,
    pub now: Timestamp,
}

const STORE_ID: &str = "store_id";
/// What another process left half made is taken away once it is older than any backup takes.
const ABANDONED: SignedDuration = SignedDuration::from_hours(24);

/// Makes a backup and checks it by opening what was written.
pub fn create(store: &Store, key: &Key, making: &Making<'_>, watch: Watch<'_>) -> Result<Backup> {
    std::fs::create_dir_all(making.folder)?;
    let id = store_id(store, making.new_id)?;
    clear(making.workshop, WORK, "", making.now);
    clear(making.folder, &format!("klubba-{id}-"), DRAFT, making.now);
    let database = making.workshop.join(format!("{WORK}{}", std::process::id()));
    let made = (|| {
        copy::verified(&store.connection, &database, key, watch)?;
        let (length, sha256) = fingerprint(&mut File::open(&database)?, u64::MAX)?;
        let header = Header {
            made_at: making.now,
            schema: u32::try_from(version(&store.connection)?).unwrap_or(0),
            store: id.clone(),
            length,
            sha256,
            recovery: making.recovery.clone(),
        };
        write(&database, &header, making.folder, watch)
    })();
    // The first error is the one to tell.
    let _ = std::fs::remove_file(&database);
    made
}

fn store_id(store: &Store, new_id: &str) -> Result<String> {
    let known = || -> Result<Option<String>> {
        Ok(store.find_setting::<String>(STORE_ID)?.filter(|id| is_id(id)))
    };
    if let Some(id) = known()? {
        return Ok(id);
    }
    if store.read_only().is_some() {
        return Ok(new_id.to_owned());
    }
    store.atomically(|| match known()? {
        // Another process was quicker.
        Some(id) => Ok(id),
        None => store.update_setting(STORE_ID, &new_id).map(|()| new_id.to_owned()),
    })
}

/// Takes away what processes that were killed left half made.
fn clear(folder: &Path, beginning: &str, ending: &str, now: Timestamp) {
    let is_abandoned = |entry: &std::fs::DirEntry| -> Option<bool> {
        let name = entry.file_name();
        let is_ours =
            name.to_str().is_some_and(|name| name.starts_with(beginning) && name.ends_with(ending));
        let changed = entry.metadata().ok()?.modified().ok()?;
        let changed = Timestamp::try_from(changed).ok()?;
        Some(is_ours && now.duration_since(changed) > ABANDONED)
    };
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries.filter(|entry| is_abandoned(entry) == Some(true)) {
        let _ = std::fs::remove_file(entry.path()); // the next backup tries again
    }
}

fn write(database: &Path, header: &Header, folder: &Path, watch: Watch<'_>) -> Result<Backup> {
    let path = folder.join(name(&header.store, header.made_at));
    // Two processes may make one in the same second.
    let draft = sibling(&path, &format!(".{}{DRAFT}", std::process::id()));
    let _ = std::fs::remove_file(&draft); // left from a crash, or absent
    let written = (|| {
        copy::close_to_others(&draft)?;
        let mut file = File::options().write(true).open(&draft)?;
        file.write_all(FIRST_LINE.as_bytes())?;
        serde_json::to_writer(&file, header)?;
        file.write_all(b"\n")?;
        let mut from = File::open(database)?;
        let mut chunk = vec![0; CHUNK];
        let mut done = 0;
        loop {
            let read = from.read(&mut chunk)?;
            if read == 0 {
                break;
            }
            file.write_all(&chunk[..read])?;
            done += read as u64;
            watch(Progress { step: Step::Writing, done, total: header.length });
        }
        file.sync_all()?;
        drop(file);
        // What arrived, not what was sent.
        check_bytes(&draft)?.map_err(|_| Error::Disk("the backup did not arrive whole".into()))?;
        std::fs::rename(&draft, &path)?;
        Ok(Backup {
            size: std::fs::metadata(&path)?.len(),
            path,
            made_at: header.made_at,
            store: header.store.clone(),
        })
    })();
    if written.is_err() {
        let _ = std::fs::remove_file(&draft); // as above
    }
    written
}

/// The backups in a folder, the newest first. Conflict copies and half files have other names.
pub fn list(folder: &Path) -> Result<Vec<Backup>> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut found = Vec::new();
    for entry in entries.flatten() {
        let name = entry.file_name();
        let Some((store, made_at)) = name.to_str().and_then(read_name) else { continue };
        let Ok(size) = entry.metadata().map(|file| file.len()) else { continue };
        found.push(Backup { path: entry.path(), made_at, size, store });
    }
    found.sort_by(|one, other| (other.made_at, &other.path).cmp(&(one.made_at, &one.path)));
    Ok(found)
}

/// Removes what the keeping does not ask for; only backups of this database.
///
/// # Errors
/// The first file that could not be removed; the others are.
pub fn prune(store: &Store, folder: &Path, now: Timestamp) -> Result<u32> {
    let Some(own) = store.find_setting::<String>(STORE_ID)? else { return Ok(0) };
    let backups: Vec<Backup> =
        list(folder)?.into_iter().filter(|backup| backup.store == own).collect();
    let times: Vec<Timestamp> = backups.iter().map(|backup| backup.made_at).collect();
    let keep = super::keeping::kept(&times, now);
    let mut removed = 0;
    let mut problem = None;
    for backup in backups.iter().filter(|backup| !keep.contains(&backup.made_at)) {
        match std::fs::remove_file(&backup.path) {
            Ok(()) => removed += 1,
            Err(error) => problem = problem.or(Some(error)),
        }
    }
    problem.map_or(Ok(removed), |error| Err(error.into()))
}

/// Reads what a backup says of itself; the file is then at its database.
pub fn read_header(from: &mut impl BufRead) -> Result<std::result::Result<Header, BackupProblem>> {
    let mut line = Vec::new();
    from.by_ref().take(FIRST_LINE.len() as u64 + 8).read_until(b'\n', &mut line)?;
    if line != FIRST_LINE.as_bytes() {
        let is_newer = line.starts_with(FIRST_WORDS.as_bytes()) && line.ends_with(b"\n");
        return Ok(Err(if is_newer { BackupProblem::Newer } else { BackupProblem::NotOurs }));
    }
    let mut line = Vec::new();
    from.by_ref().take(MAX_HEADER).read_until(b'\n', &mut line)?;
    let header: Option<Header> = serde_json::from_slice(&line).ok();
    let sound = header.filter(|header| header.length <= MAX_DATABASE && is_id(&header.store));
    Ok(sound.ok_or(BackupProblem::Damaged))
}

/// Opens a backup: its header, and what is in its database.
pub fn verify(
    path: &Path,
    key: &Key,
    workshop: &Path,
    watch: Watch<'_>,
) -> Result<std::result::Result<(Header, Contents), BackupProblem>> {
    with_database(path, key, workshop, watch, |header, connection, _| {
        Ok((header, contents(&connection)?))
    })
}

/// What a restore would take away: what is in the database now and not in the backup.
pub fn loss(
    path: &Path,
    key: &Key,
    now: (&Path, &Key),
    workshop: &Path,
) -> Result<std::result::Result<Loss, BackupProblem>> {
    with_database(path, key, workshop, &mut |_| {}, |_, connection, _| {
        let (path, key) = now;
        let attach = "ATTACH DATABASE ?1 AS current KEY ?2";
        connection.execute(attach, (path.to_string_lossy(), raw(key).as_str()))?;
        let count = |sql: &str| connection.query_row(sql, [], |row| row.get(0));
        Ok(Loss {
            meetings: count(
                "SELECT count(*) FROM current.meeting
                 WHERE uid NOT IN (SELECT uid FROM main.meeting)",
            )?,
            entries: count(
                "SELECT count(*) FROM (
                     SELECT meeting.uid, entry.kind, entry.at, entry.recorded_at
                     FROM current.entry AS entry JOIN current.meeting AS meeting
                         ON meeting.id = entry.meeting_id
                     EXCEPT
                     SELECT meeting.uid, entry.kind, entry.at, entry.recorded_at
                     FROM main.entry AS entry JOIN main.meeting AS meeting
                         ON meeting.id = entry.meeting_id)",
            )?,
        })
    })
}

/// Puts a backup in the database's place; what was there is set aside and returned. The backup's
/// key becomes `key`.
///
/// # Errors
/// `InUse` if somebody has the database open and does not let go: then it stays.
pub fn restore(
    path: &Path,
    backup_key: &Key,
    (to, key): (&Path, &Key),
    now: Timestamp,
    watch: Watch<'_>,
) -> Result<std::result::Result<Option<PathBuf>, BackupProblem>> {
    let workshop = to.parent().unwrap_or(Path::new("."));
    let ready = sibling(to, ".restored");
    let _ = std::fs::remove_file(&ready); // left from a crash, or absent
    let made = with_database(path, backup_key, workshop, watch, |_, connection, extracted| {
        if backup_key != key {
            connection.pragma_update(None, "rekey", raw(key).as_str())?;
        }
        drop(connection);
        Ok(std::fs::rename(extracted, &ready)?)
    });
    if let Err(problem) = made? {
        return Ok(Err(problem));
    }
    let placed = place(&ready, to, key, now);
    if placed.is_err() {
        // The first error is the one to tell.
        let _ = std::fs::remove_file(&ready);
    }
    placed.map(Ok)
}

/// Puts a file that is ready in the database's place; if that fails, what was there is there again.
fn place(ready: &Path, to: &Path, key: &Key, now: Timestamp) -> Result<Option<PathBuf>> {
    File::options().write(true).open(ready)?.sync_all()?;
    // What cannot be opened is set aside as it is.
    if to.exists()
        && let Err(error @ Error::InUse) = rekey::alone(to, key)
    {
        return Err(error);
    }
    let was_there = to.exists() || sibling(to, "-wal").exists();
    let aside = if was_there { Some(damage::set_aside(to, "replaced", now)?) } else { None };
    if let Err(error) = std::fs::rename(ready, to) {
        let back = aside.map(|aside| match to.exists() {
            true => std::fs::remove_file(aside),
            false => std::fs::rename(aside, to),
        });
        back.unwrap_or(Ok(()))?;
        return Err(error.into());
    }
    Ok(aside)
}

/// Takes the database out of a backup, opens and checks it, and works with it. The extracted file
/// is removed afterwards, unless the work moved it.
fn with_database<T>(
    path: &Path,
    key: &Key,
    workshop: &Path,
    watch: Watch<'_>,
    work: impl FnOnce(Header, Connection, &Path) -> Result<T>,
) -> Result<std::result::Result<T, BackupProblem>> {
    let mut from = BufReader::new(File::open(path)?);
    let header = match read_header(&mut from)? {
        Ok(header) => header,
        Err(problem) => return Ok(Err(problem)),
    };
    if header.schema as usize > MIGRATION_STEPS.len() {
        return Ok(Err(BackupProblem::Newer));
    }
    let extracted = workshop.join(format!("klubba.db.extracted-{}", std::process::id()));
    let done = opened(from, header, key, &extracted, watch, work);
    let _ = std::fs::remove_file(&extracted); // the work may have moved it
    done
}

fn opened<T>(
    from: impl Read,
    header: Header,
    key: &Key,
    extracted: &Path,
    watch: Watch<'_>,
    work: impl FnOnce(Header, Connection, &Path) -> Result<T>,
) -> Result<std::result::Result<T, BackupProblem>> {
    let _ = std::fs::remove_file(extracted); // left from a crash, or absent
    copy::close_to_others(extracted)?;
    if !extract(from, &header, extracted, watch)? {
        return Ok(Err(BackupProblem::Damaged));
    }
    watch(Progress { step: Step::Checking, done: 0, total: 1 });
    let connection = Connection::open(extracted)?;
    unlock(&connection, key)?;
    let first = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()));
    if first.is_err() {
        // The bytes are as they were written, so it is the key that does not fit.
        return Ok(Err(BackupProblem::OtherKey));
    }
    if version(&connection)? > MIGRATION_STEPS.len() {
        return Ok(Err(BackupProblem::Newer));
    }
    if !damage::quick_check(&connection).is_ok_and(|faults| faults.is_empty()) {
        return Ok(Err(BackupProblem::Damaged));
    }
    work(header, connection, extracted).map(Ok)
}

/// Copies the database out; whether it is as it was written.
fn extract(mut from: impl Read, header: &Header, to: &Path, watch: Watch<'_>) -> Result<bool> {
    let mut file = File::options().write(true).open(to)?;
    let mut hash = Sha256::new();
    let mut chunk = vec![0; CHUNK];
    let mut done = 0_u64;
    loop {
        let read = from.read(&mut chunk)?;
        if read == 0 {
            break;
        }
        done += read as u64;
        if done > header.length {
            return Ok(false);
        }
        hash.update(&chunk[..read]);
        file.write_all(&chunk[..read])?;
        watch(Progress { step: Step::Copying, done, total: header.length });
    }
    Ok(done == header.length && hex::encode(hash.finalize()) == header.sha256)
}

/// Whether a file's bytes are what its header says; needs no key.
pub fn check_bytes(path: &Path) -> Result<std::result::Result<Header, BackupProblem>> {
    let mut from = BufReader::new(File::open(path)?);
    let header = match read_header(&mut from)? {
        Ok(header) => header,
        Err(problem) => return Ok(Err(problem)),
    };
    let (length, sha256) = fingerprint(&mut from, header.length.saturating_add(1))?;
    let is_whole = length == header.length && sha256 == header.sha256;
    Ok(if is_whole { Ok(header) } else { Err(BackupProblem::Damaged) })
}

fn fingerprint(from: &mut impl Read, limit: u64) -> Result<(u64, String)> {
    let mut hash = Sha256::new();
    let mut chunk = vec![0; CHUNK];
    let mut length = 0;
    let mut from = from.take(limit);
    loop {
        let read = from.read(&mut chunk)?;
        if read == 0 {
            return Ok((length, hex::encode(hash.finalize())));
        }
        hash.update(&chunk[..read]);
        length += read as u64;
    }
}

fn contents(connection: &Connection) -> Result<Contents> {
    let count = |sql: &str| connection.query_row(sql, [], |row| row.get(0));
    let newest: Option<String> =
        connection.query_row("SELECT max(recorded_at) FROM entry", [], |row| row.get(0))?;
    let head = connection
        .query_row("SELECT hash FROM chain_head WHERE id = 1", [], |row| row.get::<_, Vec<u8>>(0));
    Ok(Contents {
        meetings: count("SELECT count(*) FROM meeting")?,
        entries: count("SELECT count(*) FROM entry")?,
        newest_at: newest.and_then(|at| at.parse().ok()),
        // A backup of an older version has no chain yet.
        head: head.optional().ok().flatten().map(hex::encode),
    })
}

/// `klubba-3f2a9c4e1b7d8a60-20261122T101500Z.klubba-backup`
fn name(store: &str, made_at: Timestamp) -> String {
    format!("klubba-{store}-{}{ENDING}", made_at.strftime("%Y%m%dT%H%M%SZ"))
}

fn read_name(name: &str) -> Option<(String, Timestamp)> {
    let (store, at) = name.strip_prefix("klubba-")?.strip_suffix(ENDING)?.split_once('-')?;
    let at = jiff::civil::DateTime::strptime("%Y%m%dT%H%M%SZ", at).ok()?;
    let at = at.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp();
    is_id(store).then(|| (store.to_owned(), at))
}

/// Sixteen hexadecimal digits.
fn is_id(id: &str) -> bool {
    id.len() == 16 && id.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}
