//! Taking out meetings whose time is over: with all that hangs on them, but for the links of their
//! entries.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use rusqlite::params;
use serde_json::{Map, Value};

use super::{Store, shape, stored};
use crate::error::Result;

/// Which meetings a rule is for.
#[derive(Clone, Copy, Debug)]
pub enum OfRoutine<'r> {
    Only(&'r str),
    AllBut(&'r [String]),
}

impl Store {
    /// Meetings that ended before then, and whether they were closed.
    pub fn list_meetings_over(
        &self,
        before: Timestamp,
        routine: OfRoutine<'_>,
    ) -> Result<Vec<(u32, bool)>> {
        let (wanted, ids) = match routine {
            OfRoutine::Only(id) => ("IN", serde_json::to_string(&[id])?),
            OfRoutine::AllBut(ids) => ("NOT IN", serde_json::to_string(ids)?),
        };
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT meeting.id, closed_at IS NOT NULL FROM meeting
             JOIN routine_version ON routine_version.id = meeting.routine_version_id
             WHERE end_at < ?1 AND routine_id {wanted} (SELECT value FROM json_each(?2))
             ORDER BY meeting.id"
        ))?;
        let rows = statement
            .query_map(params![stored(before), ids], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How many entries of each kind the meetings have.
    pub fn count_kinds(&self, meetings: &[u32]) -> Result<BTreeMap<String, u32>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT kind, count(*) FROM entry
             WHERE meeting_id IN (SELECT value FROM json_each(?1)) GROUP BY kind",
        )?;
        let ids = serde_json::to_string(meetings)?;
        let rows = statement.query_map([ids], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Takes the meetings out and puts a record of it in the chain, whose number is returned; to
    /// what `fields` say are added the numbers of the entries that went, as ranges.
    pub fn delete_meetings(&self, meetings: &[u32], mut fields: Map<String, Value>) -> Result<u32> {
        self.atomically(|| {
            let ids = serde_json::to_string(meetings)?;
            fields.insert("numbers".to_owned(), ranges(&self.numbers_of(&ids)?).into());
            let record = self.insert_record(fields)?;
            self.connection.execute(
                "UPDATE link SET purged_by = ?2 WHERE number IN (SELECT number FROM entry
                 WHERE meeting_id IN (SELECT value FROM json_each(?1)))",
                params![ids, record],
            )?;
            self.connection.execute(
                "DELETE FROM meeting_search WHERE rowid IN (SELECT value FROM json_each(?1))",
                [&ids],
            )?;
            self.delete_rows("meeting", "id", "SELECT value FROM json_each(?1)", &ids)?;
            Ok(record)
        })
    }

    /// Lets nothing of what was deleted stay in the file.
    pub fn forget_deleted(&self) -> Result<()> {
        self.connection
            .execute("INSERT INTO meeting_search (meeting_search) VALUES ('optimize')", [])?;
        // Tables begin on other pages afterwards; a note of the pages before would mislead.
        let path = self.connection.path().filter(|path| !path.is_empty()).map(Path::new);
        path.map_or(Ok(()), shape::forget)?;
        self.connection.execute_batch("VACUUM")?;
        path.map_or(Ok(()), |path| shape::remember(path, &self.connection))?;
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    fn numbers_of(&self, meetings: &str) -> Result<Vec<u32>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT number FROM entry
             WHERE meeting_id IN (SELECT value FROM json_each(?1)) ORDER BY number",
        )?;
        let rows = statement.query_map([meetings], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Deletes rows, and first the rows of whatever table refers to them; an incident only forgets
    /// which meeting it happened in.
    fn delete_rows(&self, table: &str, column: &str, among: &str, ids: &str) -> Result<()> {
        let mut statement = self.connection.prepare(
            "SELECT own.name, reference.\"from\", coalesce(reference.\"to\", 'rowid')
             FROM sqlite_schema AS own, pragma_foreign_key_list(own.name) AS reference
             WHERE own.type = 'table' AND reference.\"table\" = ?1 AND own.name <> ?1
               AND reference.on_delete <> 'SET NULL'",
        )?;
        let rows =
            statement.query_map([table], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let references: Vec<(String, String, String)> = rows.collect::<rusqlite::Result<_>>()?;
        for (child, from, to) in references {
            let among = format!("SELECT \"{to}\" FROM \"{table}\" WHERE \"{column}\" IN ({among})");
            self.delete_rows(&child, &from, &among, ids)?;
        }
        let sql = format!("DELETE FROM \"{table}\" WHERE \"{column}\" IN ({among})");
        self.connection.execute(&sql, [ids])?;
        Ok(())
    }
}

/// Numbers in order as first and last of each run.
fn ranges(numbers: &[u32]) -> Vec<Value> {
    let mut ranges: Vec<[u32; 2]> = Vec::new();
    for number in numbers {
        match ranges.last_mut() {
            Some([_, last]) if *last + 1 == *number => *last = *number,
            _ => ranges.push([*number, *number]),
        }
    }
    ranges.into_iter().map(|range| range.to_vec().into()).collect()
}
