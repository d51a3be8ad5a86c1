//! The database key: in the system's keyring, or in a file only this account can read.
//!
//! The keyring is asked in a process of its own, `klubba key`: a locked keyring never answers, and
//! its library remembers a failure for as long as its process lives. The key comes back over a
//! pipe and is printed nowhere.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context;
use klubba_core::store::Key;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::paths;

const SERVICE: &str = "se.klubba.Klubba";

/// What asking for the key came to.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "answer")]
pub enum KeyAnswer {
    Found {
        key: Key,
        place: KeyPlace,
    },
    /// There is a database, and its key is in a keyring that cannot be reached.
    Unreachable {
        reason: String,
    },
    /// There is a database, and the keyring does not have its key any more.
    Forgotten,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyPlace {
    Keyring,
    /// The system has no keyring: a file, which protects less.
    File,
    /// The keyring was emptied; the file had the key.
    FileAfterReset,
}

/// Finds the key for a data folder, or makes one where there is no database yet.
///
/// May wait for ever while the keyring is locked.
pub fn find_key(data_dir: &Path) -> anyhow::Result<KeyAnswer> {
    let is_new = !paths::database(data_dir).exists();
    let account = account(data_dir);
    let in_file = read_key_file(data_dir)?;
    let found = |key, place| Ok(KeyAnswer::Found { key, place });
    match (read_keyring(&account), in_file) {
        (Ok(Some(key)), _) => found(key, KeyPlace::Keyring),
        (Ok(None), Some(key)) => found(key, KeyPlace::FileAfterReset),
        (Err(_), Some(key)) => found(key, KeyPlace::File),
        (Ok(None), None) if is_new => {
            let key = new_key()?;
            match write_keyring(&account, &key) {
                Ok(()) => found(key, KeyPlace::Keyring),
                Err(_) => {
                    write_key_file(data_dir, &key)?;
                    found(key, KeyPlace::File)
                }
            }
        }
        (Err(_), None) if is_new => {
            let key = new_key()?;
            write_key_file(data_dir, &key)?;
            found(key, KeyPlace::File)
        }
        (Ok(None), None) => Ok(KeyAnswer::Forgotten),
        (Err(error), None) => Ok(KeyAnswer::Unreachable { reason: error.to_string() }),
    }
}

/// Whether a keyring answers at all; asks nothing of it.
pub fn keyring_status() -> Result<(), String> {
    keyring::Entry::store_status().as_ref().map(|_| ()).map_err(ToString::to_string)
}

/// One keyring entry for each data folder.
fn account(data_dir: &Path) -> String {
    format!("database {}", data_dir.display())
}

fn read_keyring(account: &str) -> keyring::Result<Option<Key>> {
    let entry = keyring::Entry::new(SERVICE, account)?;
    match entry.get_secret() {
        Ok(secret) => Ok(Key::from_slice(&Zeroizing::new(secret))),
        Err(keyring::Error::NoEntry) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Writes the key and reads it back: some keyrings accept what they do not keep.
fn write_keyring(account: &str, key: &Key) -> anyhow::Result<()> {
    keyring::Entry::new(SERVICE, account)?.set_secret(key.as_bytes())?;
    anyhow::ensure!(
        read_keyring(account)?.as_ref() == Some(key),
        "the keyring did not keep the key"
    );
    Ok(())
}

fn new_key() -> anyhow::Result<Key> {
    let mut key = Zeroizing::new([0; Key::LENGTH]);
    getrandom::fill(&mut *key).map_err(|error| anyhow::anyhow!("no randomness: {error}"))?;
    Ok(Key::new(*key))
}

fn key_file(data_dir: &Path) -> PathBuf {
    data_dir.join("klubba.key")
}

fn read_key_file(data_dir: &Path) -> anyhow::Result<Option<Key>> {
    match std::fs::read(key_file(data_dir)) {
        Ok(bytes) => {
            let key = Key::from_slice(&Zeroizing::new(bytes));
            Ok(Some(key.context("the key file is damaged")?))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn write_key_file(data_dir: &Path, key: &Key) -> anyhow::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(key_file(data_dir))?;
    file.write_all(key.as_bytes())?;
    file.sync_all()?;
    Ok(())
}
