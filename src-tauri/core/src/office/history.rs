//! The history: page by page, one meeting, and as files.

use jiff::Timestamp;

use super::{Office, readable};
use crate::dates;
use crate::error::Result;
use crate::history::{self, HistoryMeeting, HistoryMonth, HistoryPage};
use crate::store::MeetingRecord;

/// Rows of one page.
const PAGE: u32 = 50;
/// Meetings in one export.
const MAX_EXPORT: u32 = 100_000;

impl Office {
    pub fn history(&self, search: &str, offset: u32, now: Timestamp) -> Result<HistoryPage> {
        let records = self.store.list_history(search, offset, PAGE)?;
        let total = self.store.count_history(search)?;
        let mut months: Vec<HistoryMonth> = Vec::new();
        for record in &records {
            let label = dates::month_of_year(&self.words, self.settings.lang, record.local_day());
            let row = readable(self.with_run(record, now, |run| run.history_row()))?;
            let row =
                row.unwrap_or_else(|| history::bare_row(record, &self.words, self.settings.lang));
            match months.last_mut().filter(|month| month.label == label) {
                Some(month) => month.rows.push(row),
                None => months.push(HistoryMonth { label, rows: vec![row] }),
            }
        }
        let shown = offset.saturating_add(u32::try_from(records.len()).unwrap_or(u32::MAX));
        Ok(HistoryPage { total, months, next_offset: (shown < total).then_some(shown) })
    }

    pub fn history_meeting(&self, id: u32, now: Timestamp) -> Result<HistoryMeeting> {
        let record = self.record(id)?;
        self.with_run(&record, now, |run| run.history_meeting())
    }

    /// The meetings that a search finds, or one of them.
    pub fn history_meetings(
        &self,
        search: &str,
        only: Option<u32>,
        now: Timestamp,
    ) -> Result<Vec<HistoryMeeting>> {
        let records: Vec<MeetingRecord> = match only {
            Some(id) => vec![self.record(id)?],
            None => self.store.list_history(search, 0, MAX_EXPORT)?,
        };
        let each = records.iter();
        let each = each.map(|record| self.with_run(record, now, |run| run.history_meeting()));
        match only {
            Some(_) => each.collect(),
            None => each.filter_map(|meeting| readable(meeting).transpose()).collect(),
        }
    }

    pub fn history_csv(&self, meetings: &[HistoryMeeting]) -> String {
        history::to_csv(meetings, &self.words, self.settings.lang)
    }

    pub fn history_html(&self, meetings: &[HistoryMeeting], now: Timestamp) -> String {
        let made = dates::moment(&self.words, self.settings.lang, &self.local(now));
        history::to_html(meetings, &made, &self.words, self.settings.lang)
    }
}
