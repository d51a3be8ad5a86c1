//! What can go wrong in core; bad input is not an error but a diagnostic or a finding.

use rusqlite::ErrorCode;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("no such {0}")]
    NotFound(&'static str),
    /// The invitation has holes, the routine mistakes: what was asked for cannot be done with it.
    #[error("{field}: {reason}")]
    Invalid { field: &'static str, reason: String },
    /// The file is of a program newer than this one.
    #[error("the database is of a newer version")]
    NewerDatabase,
    /// Nothing in the file was written with this key.
    #[error("the database cannot be read with this key")]
    WrongKey,
    /// The key fits, and some of the file is not as it was written.
    #[error("the database is damaged")]
    Damaged,
    /// The store was opened for reading only; it says why itself.
    #[error("the database is open for reading only")]
    ReadOnly,
    /// Another file lies where ours was, or another computer took over the writing.
    #[error("the database was moved, replaced or taken over; nothing was written")]
    Displaced,
    /// Another process holds the file, and what was asked for needs it alone.
    #[error("the database is in use")]
    InUse,
    #[error("the disk is full")]
    DiskFull,
    /// The disk or folder does not do what was asked of it.
    #[error("the disk does not answer as it should: {0}")]
    Disk(String),
    /// The new version's shape could not be given to the database, which is as it was.
    #[error("the database could not be brought to this version and is unchanged: {0}")]
    Migration(rusqlite_migration::Error),
    #[error(transparent)]
    Store(rusqlite::Error),
    #[error("a stored value is not readable: {0}")]
    Stored(#[from] serde_json::Error),
}

pub type Result<T> = std::result::Result<T, Error>;

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Error {
        let refused = rusqlite::ffi::SQLITE_CONSTRAINT_COMMITHOOK;
        if error.sqlite_error().is_some_and(|error| error.extended_code == refused) {
            return Error::Displaced;
        }
        // SQLCipher says no more than this of a page that is not as it was written.
        if matches!(&error, rusqlite::Error::SqliteFailure(failure, Some(text))
            if failure.extended_code == 1 && text == "SQL logic error")
        {
            return Error::Damaged;
        }
        // Memory that processes share lies on the disk as well.
        let no_room = rusqlite::ffi::SQLITE_IOERR_SHMSIZE;
        if error.sqlite_error().is_some_and(|error| error.extended_code == no_room) {
            return Error::DiskFull;
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Error::DiskFull,
            Some(ErrorCode::ReadOnly) => Error::ReadOnly,
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => {
                Error::Disk(error.to_string())
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Error::Damaged,
            _ => Error::Store(error),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Error {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Error::DiskFull
            }
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Error::ReadOnly,
            _ => Error::Disk(error.to_string()),
        }
    }
}

impl From<rusqlite_migration::Error> for Error {
    fn from(error: rusqlite_migration::Error) -> Error {
        use rusqlite_migration::{Error as Migration, MigrationDefinitionError};
        match error {
            Migration::MigrationDefinition(MigrationDefinitionError::DatabaseTooFarAhead) => {
                Error::NewerDatabase
            }
            Migration::RusqliteError { query, err } => match Error::from(err) {
                // The disk's fault, which has a remedy of its own.
                disk @ (Error::DiskFull | Error::Disk(_) | Error::ReadOnly) => disk,
                Error::Store(err) => Error::Migration(Migration::RusqliteError { query, err }),
                other => other,
            },
            other => Error::Migration(other),
        }
    }
}
