//! How long history is kept, and what goes when that time is over.
//!
//! Purging cannot be undone. What stays is a record in the chain: how many, of what kinds, by which
//! rule, when.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Months that history is kept unless somebody chose otherwise.
pub const DEFAULT_MONTHS: u32 = 24;
/// A month to ten years.
pub const MIN_MONTHS: u32 = 1;
pub const MAX_MONTHS: u32 = 120;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Retention {
    pub months: u32,
    /// Routines with a time of their own, by id.
    pub routines: BTreeMap<String, u32>,
    /// The organiser has said that Klubba may purge by itself from now on.
    pub agreed: bool,
}

impl Default for Retention {
    fn default() -> Retention {
        Retention { months: DEFAULT_MONTHS, routines: BTreeMap::new(), agreed: false }
    }
}

/// One rule, with what it has come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PurgeRule {
    /// The routine it is for; nothing: all that have no time of their own.
    pub routine: Option<String>,
    pub months: u32,
    /// Meetings that ended before this day.
    #[specta(type = String)]
    pub before: Date,
    pub meetings: u32,
    /// Of these, meetings that were never cleaned up.
    pub not_closed: u32,
    /// Entries, by kind.
    pub kinds: BTreeMap<String, u32>,
}

/// What would go, or went.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Purge {
    pub meetings: u32,
    pub entries: u32,
    /// Rules with nothing to purge are left out.
    pub rules: Vec<PurgeRule>,
    /// The record in the chain; nothing as long as nothing was purged.
    pub record: Option<u32>,
}

/// The last day that is purged is the one before this.
pub fn before(today: Date, months: u32) -> Date {
    let months = i64::from(months.clamp(MIN_MONTHS, MAX_MONTHS));
    today.checked_sub(months.months()).unwrap_or(Date::MIN)
}

impl Retention {
    /// With every time within its bounds.
    pub fn within_bounds(mut self) -> Retention {
        self.months = self.months.clamp(MIN_MONTHS, MAX_MONTHS);
        for months in self.routines.values_mut() {
            *months = (*months).clamp(MIN_MONTHS, MAX_MONTHS);
        }
        self
    }
}
