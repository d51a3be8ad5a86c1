//! Routine versions as files; the one with the highest number is in force.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, params};

use super::{Store, instant, stored};
use crate::error::Result;
use crate::routine::Routine;
use crate::routine_file;

#[derive(Clone, Debug, PartialEq)]
pub struct RoutineVersion {
    pub id: u32,
    pub routine: Routine,
    pub is_shipped: bool,
    pub in_force_at: Timestamp,
}

const COLUMNS: &str = "id, file, is_shipped, in_force_at";

impl Store {
    /// Puts a version in force; the same version a second time changes nothing.
    pub fn insert_routine_version(
        &self,
        routine: &Routine,
        is_shipped: bool,
        now: Timestamp,
    ) -> Result<()> {
        self.connection.execute(
            "INSERT INTO routine_version (routine_id, version, file, is_shipped, in_force_at)
             VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (routine_id, version) DO NOTHING",
            params![
                routine.id,
                routine.version,
                routine_file::print(routine),
                is_shipped,
                stored(now)
            ],
        )?;
        Ok(())
    }

    /// Whether this very version was put in force before.
    pub fn has_routine_version(&self, routine_id: &str, version: u32) -> Result<bool> {
        let mut statement = self.connection.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM routine_version WHERE routine_id = ?1 AND version = ?2)",
        )?;
        Ok(statement.query_row(params![routine_id, version], |row| row.get(0))?)
    }

    /// The versions in force, in the order the routines came.
    pub fn list_routines_in_force(&self) -> Result<Vec<RoutineVersion>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM routine_version AS own
             WHERE version = (SELECT max(version) FROM routine_version WHERE routine_id = own.routine_id)
             ORDER BY (SELECT min(id) FROM routine_version WHERE routine_id = own.routine_id)"
        ))?;
        let rows = statement.query_map([], read)?;
        let versions = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(versions.into_iter().flatten().collect())
    }

    /// The version a meeting was made with.
    pub fn find_routine_version(&self, id: u32) -> Result<Option<RoutineVersion>> {
        let sql = format!("SELECT {COLUMNS} FROM routine_version WHERE id = ?1");
        let found = self.connection.query_row(&sql, [id], read).optional()?;
        Ok(found.flatten())
    }

    pub fn find_routine_in_force(&self, routine_id: &str) -> Result<Option<RoutineVersion>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM routine_version WHERE routine_id = ?1
             ORDER BY version DESC LIMIT 1"
        );
        let found = self.connection.query_row(&sql, [routine_id], read).optional()?;
        Ok(found.flatten())
    }
}

/// A version whose file this program cannot read is passed over, never changed.
fn read(row: &Row<'_>) -> rusqlite::Result<Option<RoutineVersion>> {
    let file: String = row.get("file")?;
    let (Some(routine), diagnostics) = routine_file::parse(&file) else { return Ok(None) };
    if !diagnostics.is_empty() {
        return Ok(None);
    }
    Ok(Some(RoutineVersion {
        id: row.get("id")?,
        routine,
        is_shipped: row.get("is_shipped")?,
        in_force_at: instant(row, "in_force_at")?,
    }))
}
