//! Another key for the file, in one transaction: after a kill at any moment it opens with one of the
//! two, whole.

use std::io::Read;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode};

use super::opening::{sibling, unlock, version};
use super::{Key, Store, copy, raw};
use crate::error::{Error, Result};

/// Others get this many turns to let go of the file: 15 seconds.
const TURNS: u32 = 75;
/// Beyond the pages themselves, in bytes.
const MORE_ROOM: u64 = 64 * 1024;
const TURN: Duration = Duration::from_millis(100);

impl Store {
    /// Changes the key. Nobody else may have the file open: what they have read is of the old key.
    ///
    /// # Errors
    /// `WrongKey` if `from` does not fit, `InUse` if somebody else did not let go: the file is then
    /// as it was.
    pub fn rekey(path: &Path, from: &Key, to: &Key) -> Result<()> {
        let connection = opened(path, from)?;
        have_alone(&connection)?;
        // SQLCipher does not tell why it went wrong: what is likeliest is found out before.
        has_room(path)?;
        connection.pragma_update(None, "synchronous", "EXTRA")?;
        connection.pragma_update(None, "rekey", raw(to).as_str())?;
        drop(connection);
        // SQLCipher does not tell whether it went well: the new key does.
        match opened(path, to) {
            Err(Error::WrongKey) if opened(path, from).is_ok() => {
                Err(Error::Disk("the key was not changed".to_owned()))
            }
            changed => changed.map(drop),
        }
    }
}

/// Whether the disk takes a second copy of every page, which the journal holds on the way.
fn has_room(path: &Path) -> Result<()> {
    let needed = std::fs::metadata(path)?.len().saturating_add(MORE_ROOM);
    let probe = sibling(path, ".room");
    let _ = std::fs::remove_file(&probe); // left from a crash, or absent
    copy::close_to_others(&probe)?;
    let mut file = std::fs::File::options().write(true).open(&probe)?;
    let written = std::io::copy(&mut std::io::repeat(0xA5).take(needed), &mut file);
    drop(file);
    std::fs::remove_file(&probe)?;
    written?;
    Ok(())
}

/// Waits until nobody else has the file open; everything that was written is in it then, and no
/// journal beside it.
///
/// # Errors
/// `InUse` if somebody did not let go.
pub(super) fn alone(path: &Path, key: &Key) -> Result<()> {
    have_alone(&opened(path, key)?)
}

/// A rollback journal keeps the old pages until the last step; the change of mode needs the file
/// alone, and finds out.
fn have_alone(connection: &Connection) -> Result<()> {
    connection.busy_timeout(TURN)?;
    for _ in 0..TURNS {
        let mode = connection
            .pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get::<_, String>(0));
        match mode {
            Ok(mode) if mode == "delete" => return Ok(()),
            Err(error) if error.sqlite_error_code() != Some(ErrorCode::DatabaseBusy) => {
                return Err(error.into());
            }
            Ok(_) | Err(_) => std::thread::sleep(TURN),
        }
    }
    Err(Error::InUse)
}

/// A connection whose first read succeeded, which also rolls back what a crash left.
fn opened(path: &Path, key: &Key) -> Result<Connection> {
    let connection = Connection::open(path)?;
    unlock(&connection, key)?;
    match connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())) {
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => {
            Err(Error::WrongKey)
        }
        Err(error) => Err(error.into()),
        Ok(()) => version(&connection).map(|_| connection),
    }
}
