//! Where the database key is kept: in the system's keyring, or in a file only this account can read.
//!
//! The keyring is asked in processes of their own, `klubba ask-keyring` and `klubba keep-key`: a
//! locked keyring never answers, and its library remembers a failure for as long as its process
//! lives. Keys travel over pipes and are printed nowhere.
//!
//! While the key is being changed, two are kept in one place, the new one first.

use std::path::{Path, PathBuf};

use anyhow::Context;
use klubba_core::error::Error;
use klubba_core::store::{Key, Store};
use klubba_core::words::Words;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::paths;

const SERVICE: &str = "se.klubba.Klubba";

/// What asking for the key came to.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyAnswer {
    Found {
        /// The likeliest first; never none.
        keys: Vec<Key>,
        place: KeyPlace,
    },
    /// There is a database, and no key for it.
    Trouble(KeyTrouble),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyPlace {
    Keyring,
    /// The system has no keyring: a file, which protects less.
    File,
    /// The keyring was emptied; the file had the key.
    FileAfterReset,
    /// The user opened the database with the recovery code.
    Code,
}

/// Why the key is not at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyTrouble {
    /// The system has no keyring any more, or it does not run.
    Missing,
    /// The keyring is there, and was not unlocked.
    Locked,
    /// The keyring answers and has no key for this database: emptied, replaced or renamed.
    Emptied,
    /// The keyring has a key, of another database.
    OtherKey,
}

impl KeyTrouble {
    /// The word in the keys of messages and in `klubba key status`.
    pub fn word(self) -> &'static str {
        match self {
            KeyTrouble::Missing => "missing",
            KeyTrouble::Locked => "locked",
            KeyTrouble::Emptied => "emptied",
            KeyTrouble::OtherKey => "other-key",
        }
    }

    /// What is wrong and what to do, on the command line.
    pub fn say(self) -> String {
        let (words, lang) = (Words::new(), crate::cli::system_lang());
        let trouble = words.say(lang, &format!("locked-{}", self.word()), &[]);
        format!("{trouble} {}", words.say(lang, "locked-unlock-command", &[]))
    }
}

/// Finds the key for a data folder, or makes one where there is no database yet.
///
/// May wait for ever while the keyring is locked.
pub fn find_key(data_dir: &Path) -> anyhow::Result<KeyAnswer> {
    let account = account(data_dir);
    let in_keyring = read_keyring(&account);
    // Asked last: Klubba may have been started twice at once, and the other one was quicker.
    let is_new = !paths::database(data_dir).exists();
    let in_file = read_key_file(data_dir)?;
    let found = |keys, place| Ok(KeyAnswer::Found { keys, place });
    match (in_keyring, in_file) {
        (Ok(Some(keys)), _) => found(keys, KeyPlace::Keyring),
        (Ok(None), Some(keys)) => found(keys, KeyPlace::FileAfterReset),
        (Err(_), Some(keys)) => found(keys, KeyPlace::File),
        (_, None) if is_new => make_key(data_dir),
        (Ok(None), None) => Ok(KeyAnswer::Trouble(KeyTrouble::Emptied)),
        (Err(keyring::Error::NoStorageAccess(_)), None) => {
            Ok(KeyAnswer::Trouble(KeyTrouble::Locked))
        }
        (Err(_), None) => Ok(KeyAnswer::Trouble(KeyTrouble::Missing)),
    }
}

/// Makes the key of a database that is not there yet.
///
/// It is in a file first, which only one of two first starts at once can make; then it is kept.
fn make_key(data_dir: &Path) -> anyhow::Result<KeyAnswer> {
    let mut keys = vec![new_key()?];
    if !make_key_file(data_dir, &keys)? {
        keys = read_key_file(data_dir)?.context("the key is being made; try again")?;
    }
    if let Ok(Some(keys)) = read_keyring(&account(data_dir)) {
        remove_key_file(data_dir)?;
        return Ok(KeyAnswer::Found { keys, place: KeyPlace::Keyring });
    }
    // Where the keyring does not take it, the file has it.
    let place = keep(data_dir, &keys).unwrap_or(KeyPlace::File);
    Ok(KeyAnswer::Found { keys, place })
}

/// Keeps these keys, the newest first, in place of what was kept: in the keyring, or where there is
/// none, in a file.
///
/// May wait for ever while the keyring is locked.
///
/// # Errors
/// If the keyring is locked, or neither kept what was given.
pub fn keep(data_dir: &Path, keys: &[Key]) -> anyhow::Result<KeyPlace> {
    match write_keyring(&account(data_dir), keys) {
        Ok(()) => {
            remove_key_file(data_dir)?;
            Ok(KeyPlace::Keyring)
        }
        Err(keyring::Error::NoStorageAccess(reason)) => {
            anyhow::bail!("the keyring is locked: {reason}")
        }
        Err(_) => {
            write_key_file(data_dir, keys)?;
            Ok(KeyPlace::File)
        }
    }
}

/// The key, of those that were kept, that opens the database; makes the database if there is none.
///
/// # Errors
/// What opening says; `WrongKey` if none fits.
pub fn open_with(data_dir: &Path, keys: &[Key]) -> Result<(Store, Key), Error> {
    crate::database::open_with(data_dir, keys, &mut |_| {})
}

pub fn new_key() -> anyhow::Result<Key> {
    let mut bytes = Zeroizing::new([0; Key::LENGTH]);
    randomness(&mut *bytes)?;
    Ok(Key::new(*bytes))
}

/// Randomness of the operating system.
pub fn randomness(bytes: &mut [u8]) -> anyhow::Result<()> {
    getrandom::fill(bytes).map_err(|error| anyhow::anyhow!("no randomness: {error}"))
}

/// Whether a keyring answers at all; asks nothing of it.
pub fn keyring_status() -> Result<(), String> {
    keyring::Entry::store_status().as_ref().map(|_| ()).map_err(ToString::to_string)
}

/// Takes all that is ours out of the keyring: the key, and what calendars are fetched with. Nothing
/// there is as good.
pub fn forget(data_dir: &Path) -> anyhow::Result<()> {
    let forgotten = keyring::Entry::new(SERVICE, &account(data_dir))
        .and_then(|entry| entry.delete_credential());
    let forgotten = match forgotten {
        Ok(()) | Err(keyring::Error::NoEntry) => forget_calendars(data_dir),
        error => error,
    };
    match forgotten {
        Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
        // Without a keyring the key is in the file.
        Err(_) if key_file(data_dir).exists() => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// By searching: the database that names them may not open any more.
#[cfg(target_os = "linux")]
fn forget_calendars(data_dir: &Path) -> keyring::Result<()> {
    let ours = std::collections::HashMap::from([("service", SERVICE)]);
    for entry in keyring_core::Entry::search(&ours)? {
        let attributes = entry.get_attributes()?;
        if attributes.values().any(|account| crate::source_secrets::is_of(account, data_dir)) {
            entry.delete_credential()?;
        }
    }
    Ok(())
}

/// Elsewhere only a running Klubba takes them out, by the names in its database.
#[cfg(not(target_os = "linux"))]
fn forget_calendars(_: &Path) -> keyring::Result<()> {
    Ok(())
}

/// One keyring entry for each data folder.
fn account(data_dir: &Path) -> String {
    format!("database {}", data_dir.display())
}

fn read_keyring(account: &str) -> keyring::Result<Option<Vec<Key>>> {
    let entry = keyring::Entry::new(SERVICE, account)?;
    match entry.get_secret() {
        Ok(secret) => Ok(split(&Zeroizing::new(secret))),
        Err(keyring::Error::NoEntry) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Writes the keys and reads them back: some keyrings accept what they do not keep.
fn write_keyring(account: &str, keys: &[Key]) -> keyring::Result<()> {
    keyring::Entry::new(SERVICE, account)?.set_secret(&joined(keys))?;
    match read_keyring(account)?.as_deref() == Some(keys) {
        true => Ok(()),
        false => Err(keyring::Error::BadStoreFormat("the keys were not kept".to_owned())),
    }
}

/// Keys one after the other, as they are kept.
fn joined(keys: &[Key]) -> Zeroizing<Vec<u8>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(keys.len() * Key::LENGTH));
    keys.iter().for_each(|key| bytes.extend_from_slice(key.as_bytes()));
    bytes
}

fn split(bytes: &[u8]) -> Option<Vec<Key>> {
    let keys: Option<Vec<Key>> = bytes.chunks(Key::LENGTH).map(Key::from_slice).collect();
    keys.filter(|keys| !keys.is_empty())
}

fn key_file(data_dir: &Path) -> PathBuf {
    data_dir.join("klubba.key")
}

fn read_key_file(data_dir: &Path) -> anyhow::Result<Option<Vec<Key>>> {
    match std::fs::read(key_file(data_dir)) {
        Ok(bytes) => Ok(Some(split(&Zeroizing::new(bytes)).context("the key file is damaged")?)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// False if there is one already.
fn make_key_file(data_dir: &Path, keys: &[Key]) -> anyhow::Result<bool> {
    let mut options = paths::for_us_alone();
    match options.create_new(true).open(key_file(data_dir)) {
        Ok(mut file) => {
            std::io::Write::write_all(&mut file, &joined(keys))?;
            file.sync_all()?;
            Ok(true)
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error.into()),
    }
}

fn write_key_file(data_dir: &Path, keys: &[Key]) -> anyhow::Result<()> {
    Ok(paths::replace(&key_file(data_dir), &joined(keys))?)
}

fn remove_key_file(data_dir: &Path) -> anyhow::Result<()> {
    match std::fs::remove_file(key_file(data_dir)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
