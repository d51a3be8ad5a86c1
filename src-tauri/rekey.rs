//! Changing the database key, so that a kill at any moment leaves a key that fits.
//!
//! Both keys are kept, in the keyring and for the recovery code, before the file is touched, and
//! until it is known which of the two it has.

use std::path::Path;

use anyhow::Context;
use klubba_core::error::Error;
use klubba_core::store::{Key, Store};

use crate::orders::ToResident;
use crate::{instance, paths, recovery_file, secrets};

/// Gives the database a new key. Klubba's other processes let go of it meanwhile.
///
/// May wait for ever while the keyring is locked.
///
/// # Errors
/// If the new key cannot be kept, or the database is in use: then the old key stays.
pub fn run(data_dir: &Path, current: &Key) -> anyhow::Result<()> {
    // One change at a time: two would each keep a key that the other does not know.
    let lock = paths::for_us_alone().create(true).open(data_dir.join("klubba.lock"))?;
    let mut lock = fd_lock::RwLock::new(lock);
    let _lock = lock.try_write().context("the key is being changed already")?;
    let next = secrets::new_key()?;
    instance::tell(data_dir, &ToResident::LetGo);
    let done = change(data_dir, current, &next);
    instance::tell(data_dir, &ToResident::RetryKey);
    done
}

fn change(data_dir: &Path, current: &Key, next: &Key) -> anyhow::Result<()> {
    let both = [next.clone(), current.clone()];
    recovery_file::reseal(data_dir, &[next, current])?;
    if let Err(error) = secrets::keep(data_dir, &both) {
        recovery_file::reseal(data_dir, &[current])?;
        return Err(error);
    }
    let changed = Store::rekey(&paths::database(data_dir), current, next);
    let key = match (&changed, opens(data_dir, &both)) {
        (Ok(()), _) => next.clone(),
        (Err(_), Ok(key)) => key,
        // Not known which: both stay kept, and the next start finds out.
        (Err(_), Err(_)) => return Ok(changed?),
    };
    settle(data_dir, &key)?;
    match key == *next {
        true => Ok(()),
        false => Ok(changed?),
    }
}

fn opens(data_dir: &Path, keys: &[Key]) -> Result<Key, Error> {
    secrets::open_with(data_dir, keys).map(|(_, key)| key)
}

/// The change is over, or was cut short and is found out now: the key that fits is the only one.
pub fn settle(data_dir: &Path, key: &Key) -> anyhow::Result<()> {
    secrets::keep(data_dir, std::slice::from_ref(key))?;
    recovery_file::reseal(data_dir, &[key])
}
