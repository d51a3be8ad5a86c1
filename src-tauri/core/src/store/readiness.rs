//! What was said of the items that a service needs before it may be used. Only ever added to.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Row, params};

use super::{Store, instant, stored, word, word_of};
use crate::error::Result;
use crate::readiness::Standing;

/// One thing said of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadinessEntry {
    /// Given by the store.
    pub id: u32,
    pub routine_id: String,
    pub service_id: String,
    pub rule_key: String,
    pub standing: Standing,
    pub recorded_at: Timestamp,
}

const COLUMNS: &str = "routine_id, service_id, rule_key, state, reason, evidence, decided_by, \
                       decided_on, review_by, recorded_at";

impl Store {
    pub fn insert_readiness_entry(&self, entry: &ReadinessEntry) -> Result<()> {
        let Standing { state, reason, evidence, decided_by, decided_on, review_by } =
            &entry.standing;
        self.connection.execute(
            &format!(
                "INSERT INTO readiness_entry ({COLUMNS})
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
            ),
            params![
                entry.routine_id,
                entry.service_id,
                entry.rule_key,
                word_of(state)?,
                reason,
                evidence,
                decided_by,
                decided_on.map(|day| day.to_string()),
                review_by.map(|day| day.to_string()),
                stored(entry.recorded_at),
            ],
        )?;
        Ok(())
    }

    /// The last entry of every item, in the order they were recorded.
    pub fn list_readiness(&self) -> Result<Vec<ReadinessEntry>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT id, {COLUMNS} FROM readiness_entry WHERE id IN
             (SELECT max(id) FROM readiness_entry GROUP BY routine_id, service_id, rule_key)
             ORDER BY id"
        ))?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Everything that was ever said of a service's items, the last first.
    pub fn list_readiness_entries(&self, service: &str) -> Result<Vec<ReadinessEntry>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT id, {COLUMNS} FROM readiness_entry WHERE service_id = ?1 ORDER BY id DESC"
        ))?;
        let rows = statement.query_map([service], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<ReadinessEntry> {
    Ok(ReadinessEntry {
        id: row.get("id")?,
        routine_id: row.get("routine_id")?,
        service_id: row.get("service_id")?,
        rule_key: row.get("rule_key")?,
        standing: Standing {
            state: word(row, "state")?,
            reason: row.get("reason")?,
            evidence: row.get("evidence")?,
            decided_by: row.get("decided_by")?,
            decided_on: day(row, "decided_on")?,
            review_by: day(row, "review_by")?,
        },
        recorded_at: instant(row, "recorded_at")?,
    })
}

fn day(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Date>> {
    let text: Option<String> = row.get(column)?;
    Ok(text.and_then(|text| text.parse().ok()))
}
