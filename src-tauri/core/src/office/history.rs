//! The history: page by page, one meeting, and as files.

use std::collections::HashSet;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::{Office, readable};
use crate::dates;
use crate::error::{Error, Result};
use crate::export::{self, Evidence, Format, PreviousExport};
use crate::form::Choice;
use crate::history::{self, HistoryFilter, HistoryMeeting, HistoryMonth, HistoryPage};
use crate::incident::{HistoryIncident, IncidentRecord};
use crate::limits;
use crate::statistics::{self, Statistics};
use crate::store::{MeetingRecord, Selection};
use crate::words::arg;

/// Rows of one page.
const PAGE: u32 = 50;
/// Meetings in one export.
const MAX_EXPORT: u32 = 100_000;
/// Where the chain stood when the history was exported last.
const LAST_EXPORT: &str = "last_export";

impl Office {
    pub fn history(&self, search: &str, offset: u32, now: Timestamp) -> Result<HistoryPage> {
        self.history_page(&HistoryFilter::of_search(search), offset, now)
    }

    pub fn history_page(
        &self,
        filter: &HistoryFilter,
        offset: u32,
        now: Timestamp,
    ) -> Result<HistoryPage> {
        let selection = self.selection(filter)?;
        let (records, total) = self.store.list_history_page(&selection, offset, PAGE)?;
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

    /// The meetings that a filter leaves.
    pub fn history_meetings(
        &self,
        filter: &HistoryFilter,
        now: Timestamp,
    ) -> Result<Vec<HistoryMeeting>> {
        let records = self.store.list_history(&self.selection(filter)?, 0, MAX_EXPORT)?;
        self.shown(&records, now)
    }

    fn shown(&self, records: &[MeetingRecord], now: Timestamp) -> Result<Vec<HistoryMeeting>> {
        let each = records.iter();
        let each = each.map(|record| self.with_run(record, now, |run| run.history_meeting()));
        each.filter_map(|meeting| readable(meeting).transpose()).collect()
    }

    /// The history as a file that proves itself; where the chain stands is kept for the next one.
    pub fn export_history(
        &mut self,
        filter: &HistoryFilter,
        format: Format,
        now: Timestamp,
    ) -> Result<String> {
        if let Some(id) = filter.meeting_id {
            self.record(id)?;
        }
        let selection = self.selection(filter)?;
        let previous: Option<PreviousExport> = self.store.find_setting(LAST_EXPORT)?;
        let (records, links, signed) = self.store.reading(|store| {
            if store.count_history(&selection)? > MAX_EXPORT {
                let args = [arg("limit", MAX_EXPORT)];
                let reason = self.words.say(self.settings.lang, "history-export-too-many", &args);
                return Err(Error::Invalid { field: "period", reason });
            }
            let records = store.list_history(&selection, 0, MAX_EXPORT)?;
            Ok((records, store.list_links()?, store.find_head()?))
        })?;
        let key = self.store.find_chain_key()?;
        let signed = signed.unwrap_or_else(|| export::empty_head(&key));
        let meetings = self.shown(&records, now)?;
        let statistics = self.statistics(filter, now)?;
        let incidents = self.shown_incidents(filter, &selection, &records, now)?;
        let evidence = Evidence {
            made_at: now,
            made: dates::moment(&self.words, self.settings.lang, &self.local(now)),
            lang: self.settings.lang,
            filter,
            shown: records.iter().map(|record| record.id).collect(),
            root: key.public().root(),
            links: &links,
            head: &signed,
            previous: previous.as_ref(),
            meetings: &meetings,
            incidents: &incidents,
            statistics: &statistics,
        };
        let file = export::write(&evidence, format, &key, &self.words);
        // Where another computer writes the history, this one can still show it.
        match self.store.update_setting(LAST_EXPORT, &PreviousExport::of(&signed.head, now)) {
            Ok(()) | Err(Error::ReadOnly) => Ok(file),
            Err(error) => Err(error),
        }
    }

    /// Incidents of meetings that are shown; those without a meeting by their time, unless
    /// something else than time was asked for.
    fn shown_incidents(
        &self,
        filter: &HistoryFilter,
        selection: &Selection,
        records: &[MeetingRecord],
        now: Timestamp,
    ) -> Result<Vec<HistoryIncident>> {
        let meetings: HashSet<u32> = records.iter().map(|record| record.id).collect();
        let is_by_time = filter.is_by_time();
        let is_shown = |incident: &IncidentRecord| match incident.meeting_id {
            Some(id) => meetings.contains(&id),
            None => {
                is_by_time
                    && selection.from.is_none_or(|from| from <= incident.opened_at)
                    && selection.until.is_none_or(|until| incident.opened_at < until)
            }
        };
        let all = self.store.list_incidents()?.into_iter().filter(is_shown);
        let told = |incident: IncidentRecord| {
            self.with_incident(incident.id, now, |scene, incident, _| scene.history(incident))
        };
        all.map(told).collect()
    }

    /// How it goes, in numbers that name nobody.
    pub fn statistics(&self, filter: &HistoryFilter, now: Timestamp) -> Result<Statistics> {
        let held = self.store.list_held(&self.selection(filter)?, now)?;
        Ok(statistics::count(&held, &self.zone(), &self.words, self.settings.lang))
    }

    /// Where the chain stands, to be kept elsewhere.
    pub fn receipt(&self) -> Result<Receipt> {
        let key = self.store.find_chain_key()?;
        let signed = self.store.find_head()?.unwrap_or_else(|| export::empty_head(&key));
        let head = signed.head;
        let short = head.short();
        let args = [arg("head", short.as_str())];
        Ok(Receipt {
            count: head.count,
            head: head.hash.to_string(),
            text: self.words.say(self.settings.lang, "evidence-receipt", &args),
            head_short: short,
            public_key: key.public().to_string(),
        })
    }

    /// A filter as the store understands it: days are the organiser's.
    fn selection(&self, filter: &HistoryFilter) -> Result<Selection> {
        limits::check(filter, limits::LINE)?;
        let midnight = |day: Date| Some(day.to_zoned(self.zone()).ok()?.timestamp());
        let named = filter.routine.is_some() || filter.organisation.is_some();
        Ok(Selection {
            search: filter.search.clone(),
            from: filter.from.and_then(midnight),
            until: filter.to.and_then(|day| day.checked_add(1.day()).ok()).and_then(midnight),
            routine_ids: named.then(|| self.routines_of(filter)),
            meeting_id: filter.meeting_id,
        })
    }

    fn routines_of(&self, filter: &HistoryFilter) -> Vec<String> {
        let same = |own: &str, wanted: &Option<String>| {
            wanted.as_ref().is_none_or(|wanted| own.to_lowercase() == wanted.trim().to_lowercase())
        };
        let routines = self.library.routines.iter();
        let routines = routines.filter(|routine| same(&routine.id, &filter.routine));
        let routines =
            routines.filter(|routine| same(&routine.organisation.name, &filter.organisation));
        routines.map(|routine| routine.id.clone()).collect()
    }

    /// What the history can be narrowed to.
    pub fn history_choices(&self, now: Timestamp) -> HistoryChoices {
        let lang = self.settings.lang;
        let today = self.local(now).date();
        let month = |day: Date| Period {
            label: dates::month_of_year(&self.words, lang, day),
            from: day.first_of_month(),
            to: day.last_of_month(),
        };
        let year = |day: Date| Period {
            label: day.year().to_string(),
            from: day.first_of_year(),
            to: day.last_of_year(),
        };
        let ago = |span: jiff::Span| today.checked_sub(span).unwrap_or(today);
        let mut periods = vec![month(today), month(ago(1.month()))];
        periods.extend((0..=3).map(|years| year(ago(years.years()))));
        let routines = self.library.routines.iter();
        let mut organisations: Vec<String> =
            routines.clone().map(|routine| routine.organisation.name.clone()).collect();
        organisations.sort();
        organisations.dedup();
        let choice = |id: &str, label: String| Choice { id: id.to_owned(), label };
        HistoryChoices {
            routines: routines.map(|own| choice(&own.id, own.title.say(lang))).collect(),
            organisations,
            periods,
        }
    }
}

/// Where the chain stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Receipt {
    pub count: u32,
    /// The whole hash, 64 hexadecimal digits.
    pub head: String,
    /// Count and eight groups: what is printed.
    pub head_short: String,
    pub public_key: String,
    /// What to put in a mail to somebody who keeps it.
    pub text: String,
}

/// What the history can be narrowed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct HistoryChoices {
    pub routines: Vec<Choice>,
    pub organisations: Vec<String>,
    /// Months and years, the nearest first.
    pub periods: Vec<Period>,
}

/// Some days in a row, the first and the last included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Period {
    pub label: String,
    #[specta(type = String)]
    pub from: Date,
    #[specta(type = String)]
    pub to: Date,
}
