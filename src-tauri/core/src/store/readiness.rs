//! What the organisation has confirmed to be in place, by routine and service.

use jiff::Timestamp;
use rusqlite::params;

use super::{Store, instant, stored};
use crate::desk::Readiness;
use crate::error::Result;

impl Store {
    pub fn find_readiness(&self) -> Result<Readiness> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT routine_id, service_id, rule_key FROM readiness")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<Readiness>>()?)
    }

    /// Keys confirmed for one routine and service, and when.
    pub fn list_readiness(&self, routine: &str, service: &str) -> Result<Vec<(String, Timestamp)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT rule_key, confirmed_at FROM readiness WHERE routine_id = ?1 AND service_id = ?2",
        )?;
        let rows = statement.query_map([routine, service], |row| {
            Ok((row.get(0)?, instant(row, "confirmed_at")?))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub fn insert_readiness(&self, of: (&str, &str, &str), now: Timestamp) -> Result<()> {
        self.connection.execute(
            "INSERT INTO readiness VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
            params![of.0, of.1, of.2, stored(now)],
        )?;
        Ok(())
    }

    pub fn delete_readiness(&self, of: (&str, &str, &str)) -> Result<()> {
        self.connection.execute(
            "DELETE FROM readiness WHERE routine_id = ?1 AND service_id = ?2 AND rule_key = ?3",
            params![of.0, of.1, of.2],
        )?;
        Ok(())
    }
}
