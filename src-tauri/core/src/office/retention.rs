//! How long history is kept: the rules, what they would purge, and purging.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::Office;
use crate::error::Result;
use crate::limits;
use crate::retention::{self, Purge, PurgeRule, Retention};
use crate::store::OfRoutine;

const RETENTION: &str = "retention";

impl Office {
    pub fn retention(&self) -> Result<Retention> {
        let stored: Option<Retention> = self.store.find_setting(RETENTION)?;
        Ok(stored.unwrap_or_default())
    }

    pub fn save_retention(&mut self, retention: Retention) -> Result<()> {
        limits::check(&retention, limits::LINE)?;
        self.store.update_setting(RETENTION, &retention.within_bounds())
    }

    /// What a purge would take now.
    pub fn purge_preview(&self, now: Timestamp) -> Result<Purge> {
        Ok(self.what_is_over(now)?.0)
    }

    /// Takes out what is over; it cannot be undone.
    pub fn purge(&mut self, now: Timestamp) -> Result<Purge> {
        let (mut purge, meetings) = self.what_is_over(now)?;
        if meetings.is_empty() {
            return Ok(purge);
        }
        let fields = match json!({
            "kind": "purged",
            "at": now.to_string(),
            "recorded_at": now.to_string(),
            "meetings": purge.meetings,
            "rules": purge.rules,
        }) {
            Value::Object(fields) => fields,
            _ => Map::new(),
        };
        purge.record = Some(self.store.delete_meetings(&meetings, fields)?);
        self.store.forget_deleted()?;
        self.reload()?;
        Ok(purge)
    }

    /// Purges if the organiser has agreed to that once.
    pub fn purge_if_agreed(&mut self, now: Timestamp) -> Result<Option<Purge>> {
        if !self.retention()?.agreed || self.read_only().is_some() {
            return Ok(None);
        }
        let purge = self.purge(now)?;
        Ok(purge.record.is_some().then_some(purge))
    }

    /// Something is over, and nobody has said yet whether it may go.
    pub fn is_purge_waiting(&self, now: Timestamp) -> Result<bool> {
        Ok(!self.retention()?.agreed && self.purge_preview(now)?.meetings > 0)
    }

    fn what_is_over(&self, now: Timestamp) -> Result<(Purge, Vec<u32>)> {
        let retention = self.retention()?;
        let own: Vec<String> = retention.routines.keys().cloned().collect();
        let mut rules = vec![(None, retention.months)];
        rules.extend(retention.routines.iter().map(|(id, months)| (Some(id.clone()), *months)));
        let (mut purge, mut all) = (Purge::default(), Vec::new());
        for (routine, months) in rules {
            let of = match &routine {
                Some(id) => OfRoutine::Only(id),
                None => OfRoutine::AllBut(&own),
            };
            let before = retention::before(self.local(now).date(), months);
            let Ok(midnight) = before.to_zoned(self.zone()) else { continue };
            let over = self.store.list_meetings_over(midnight.timestamp(), of)?;
            if over.is_empty() {
                continue;
            }
            let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            let not_closed = over.iter().filter(|(_, is_closed)| !is_closed).count();
            let meetings: Vec<u32> = over.into_iter().map(|(id, _)| id).collect();
            let kinds = self.store.count_kinds(&meetings)?;
            purge.meetings += count(meetings.len());
            purge.entries += kinds.values().sum::<u32>();
            purge.rules.push(PurgeRule {
                routine,
                months,
                before,
                meetings: count(meetings.len()),
                not_closed: count(not_closed),
                kinds,
            });
            all.extend(meetings);
        }
        Ok((purge, all))
    }
}
