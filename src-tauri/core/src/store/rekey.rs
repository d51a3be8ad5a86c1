//! Another key for the file, in one transaction: after a kill at any moment it opens with one of the
//! two, whole.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode};

use super::opening::{unlock, version};
use super::{Key, Store, raw};
use crate::error::{Error, Result};

/// Others get this long to let go of the file.
const PATIENCE: Duration = Duration::from_secs(15);

impl Store {
    /// Changes the key. Nobody else may have the file open: what they have read is of the old key.
    ///
    /// # Errors
    /// `WrongKey` if `from` does not fit, `InUse` if somebody else did not let go: the file is then
    /// as it was.
    pub fn rekey(path: &Path, from: &Key, to: &Key) -> Result<()> {
        let connection = opened(path, from)?;
        connection.busy_timeout(PATIENCE)?;
        // A rollback journal keeps the old pages under the old key until the last step; the change
        // of mode needs the file alone, and finds out.
        let mode = connection
            .pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get::<_, String>(0));
        match mode {
            Ok(mode) if mode == "delete" => {}
            Ok(_) => return Err(Error::InUse),
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => {
                return Err(Error::InUse);
            }
            Err(error) => return Err(error.into()),
        }
        connection.pragma_update(None, "synchronous", "EXTRA")?;
        connection.pragma_update(None, "rekey", raw(to).as_str())?;
        drop(connection);
        // SQLCipher does not tell whether it went well: the new key does.
        opened(path, to).map(drop)
    }
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
