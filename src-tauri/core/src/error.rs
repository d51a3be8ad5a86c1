//! What can go wrong in core; bad input is not an error but a diagnostic or a finding.

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
    /// The key does not fit, or the file is damaged; the two look alike from outside.
    #[error("the database cannot be read with this key")]
    WrongKey,
    #[error(transparent)]
    Store(#[from] rusqlite::Error),
    #[error(transparent)]
    Migration(rusqlite_migration::Error),
    #[error("a stored value is not readable: {0}")]
    Stored(#[from] serde_json::Error),
}

pub type Result<T> = std::result::Result<T, Error>;

impl From<rusqlite_migration::Error> for Error {
    fn from(error: rusqlite_migration::Error) -> Error {
        use rusqlite_migration::{Error as Migration, MigrationDefinitionError};
        match error {
            Migration::MigrationDefinition(MigrationDefinitionError::DatabaseTooFarAhead) => {
                Error::NewerDatabase
            }
            other => Error::Migration(other),
        }
    }
}
