//! What page one of the file says, kept a second time beside it: the salt, and on which page each
//! table begins. Without it one spoilt page would take everything along.
//!
//! The note holds the names of tables and the words that made them, which stand in the program as
//! well; nothing that was stored.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::opening::sibling;
use super::{copy, pages};
use crate::error::Result;

/// No note is longer, in bytes.
const MAX_NOTE: u64 = 256 * 1024;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Shape {
    #[serde(with = "hex")]
    pub(super) salt: [u8; pages::SALT],
    /// Counts the changes of shape.
    cookie: u32,
    rows: Vec<Row>,
}

/// A row of the table of tables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Row {
    kind: String,
    name: String,
    table: String,
    /// None for what has no rows of its own.
    page: Option<i64>,
    sql: Option<String>,
}

impl Shape {
    /// The shape that was noted; one that cannot be read counts as none.
    pub(super) fn find(path: &Path) -> Option<Shape> {
        use std::io::Read;
        let mut text = String::new();
        std::fs::File::open(note(path)).ok()?.take(MAX_NOTE).read_to_string(&mut text).ok()?;
        serde_json::from_str(&text).ok()
    }

    fn of(connection: &Connection) -> Result<Shape> {
        let salt: String = connection.query_row("PRAGMA cipher_salt", [], |row| row.get(0))?;
        let mut bytes = [0; pages::SALT];
        let is_whole = hex::decode_to_slice(salt, &mut bytes).is_ok();
        if !is_whole {
            return Err(crate::error::Error::Damaged);
        }
        let cookie = connection.query_row("PRAGMA schema_version", [], |row| row.get(0))?;
        let mut statement =
            connection.prepare("SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema")?;
        let rows = statement.query_map([], |row| {
            let (kind, name, table) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(Row { kind, name, table, page: row.get(3)?, sql: row.get(4)? })
        })?;
        Ok(Shape { salt: bytes, cookie, rows: rows.collect::<rusqlite::Result<_>>()? })
    }

    /// Whether the table of tables can be read, and names what this shape names.
    pub(super) fn is_told_by(&self, connection: &Connection) -> bool {
        let known = |row: &Row| {
            let sql = "SELECT 1 FROM sqlite_schema WHERE type = ?1 AND name = ?2";
            connection.query_row(sql, [&row.kind, &row.name], |_| Ok(())).is_ok()
        };
        self.rows.iter().all(known)
    }

    /// Fills an empty table of tables; its pages go to the end of the file.
    pub(super) fn tell(&self, connection: &Connection) -> Result<()> {
        let sql = "INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql)
                   VALUES (?1, ?2, ?3, ?4, ?5)";
        connection.execute_batch("BEGIN IMMEDIATE")?;
        for row in &self.rows {
            connection.execute(sql, (&row.kind, &row.name, &row.table, row.page, &row.sql))?;
        }
        Ok(connection.execute_batch("COMMIT")?)
    }
}

/// Notes the shape of the open file, if it is another than the one that is noted.
pub(super) fn remember(path: &Path, connection: &Connection) -> Result<()> {
    let shape = Shape::of(connection)?;
    if Shape::find(path).as_ref() == Some(&shape) {
        return Ok(());
    }
    copy::replace(&note(path), &serde_json::to_vec(&shape)?)
}

/// The tables are about to begin elsewhere.
pub(super) fn forget(path: &Path) -> Result<()> {
    match std::fs::remove_file(note(path)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn note(path: &Path) -> PathBuf {
    sibling(path, ".shape")
}
