//! What comes due while the database is closed: times and kinds, no titles, nothing that names a
//! meeting. It lies in the open beside the database, so that a locked keyring silences nobody.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::reminder::ReminderKind;
use crate::text::Lang;

const FORMAT: &str = "klubba_due";
const VERSION: u32 = 1;
/// More than this many are not listed: the nearest are.
pub const MAX_ROWS: usize = 1_000;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueList {
    format: String,
    version: u32,
    /// In which language the closed Klubba speaks.
    pub lang: Option<Lang>,
    rows: Vec<DueRow>,
    /// When reminders were shown that the store does not know of, in order; it is told when it can
    /// be written.
    shown: Vec<Timestamp>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueRow {
    pub kind: ReminderKind,
    /// When it is to be shown.
    pub at: Timestamp,
    /// After this it helps nobody.
    pub until: Option<Timestamp>,
}

impl Default for DueList {
    fn default() -> DueList {
        DueList::new(None, Vec::new())
    }
}

impl DueList {
    pub fn new(lang: Option<Lang>, mut rows: Vec<DueRow>) -> DueList {
        rows.sort_by_key(|row| (row.at, row.kind));
        rows.truncate(MAX_ROWS);
        DueList { format: FORMAT.to_owned(), version: VERSION, lang, rows, shown: Vec::new() }
    }

    /// Reads a list; nothing if it is none of ours, or of a newer program.
    pub fn read(text: &str) -> Option<DueList> {
        let list: DueList = serde_json::from_str(text).ok()?;
        let fits = list.format == FORMAT && list.version == VERSION;
        (fits && list.rows.len() <= MAX_ROWS).then_some(list)
    }

    pub fn print(&self) -> String {
        let mut text = serde_json::to_string(self).expect("plain fields become JSON");
        text.push('\n');
        text
    }

    /// The next instant at which something is to be shown.
    pub fn next(&self) -> Option<Timestamp> {
        self.rows.first().map(|row| row.at)
    }

    /// Takes out what came due until now; the kinds that still help, each once.
    pub fn take_due(&mut self, now: Timestamp) -> Vec<ReminderKind> {
        let count = self.rows.partition_point(|row| row.at <= now);
        let due = self.rows.drain(..count);
        let helps = |row: &DueRow| row.until.is_none_or(|until| now < until);
        let mut kinds: Vec<ReminderKind> = due.filter(helps).map(|row| row.kind).collect();
        kinds.sort();
        kinds.dedup();
        if !kinds.is_empty() {
            self.note_shown(now);
        }
        kinds
    }

    /// Something was shown that cannot be recorded elsewhere now.
    pub fn note_shown(&mut self, now: Timestamp) {
        self.shown.push(now);
        let over = self.shown.len().saturating_sub(MAX_ROWS);
        self.shown.drain(..over);
    }

    /// The same list, with what was shown before and is recorded nowhere else.
    pub fn remembering(self, before: &DueList) -> DueList {
        DueList { shown: before.shown.clone(), ..self }
    }

    /// When something was shown that the store does not know of, in order.
    pub fn shown(&self) -> &[Timestamp] {
        &self.shown
    }
}
