//! What the user chose about reminders: told some time before, quiet hours, a pause, the window.

use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Duty, ReminderKind};
use crate::error::{Error, Result};

/// A day before the start is early enough.
pub const MAX_LEAD_MINUTES: u32 = 24 * 60;
/// The hour at which a pause until tomorrow ends.
const PAUSE_ENDS_AT: i8 = 7;
/// More than these nobody tells apart.
pub const MAX_LEADS: usize = 4;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReminderSettings {
    /// Minutes before the start at which the user wants to be told, beside the routine's own times.
    pub lead_minutes: Vec<u32>,
    pub quiet_hours: Option<QuietHours>,
    /// Nothing is shown before; what came due meanwhile is shown or recorded as missed then.
    #[specta(type = Option<String>)]
    pub paused_until: Option<Timestamp>,
    /// Klubba's own window comes with the toast; without any toast it always comes.
    pub window: bool,
    /// The window comes although the desktop is told not to disturb.
    pub window_in_do_not_disturb: bool,
}

/// How long reminders are paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum PauseFor {
    Hour,
    /// Until tomorrow at seven, on the user's clock.
    Tomorrow,
    /// They go on.
    Nothing,
}

/// What became of the reminder that only proves the ways.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReminderTest {
    /// When it was sent.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub at: Option<Timestamp>,
    pub toast: TestState,
    pub window: TestState,
    #[serde(default)]
    pub tray: TestState,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum TestState {
    /// No answer yet.
    #[default]
    Waiting,
    /// The desktop took it; whether anybody saw it is not known.
    Shown,
    /// The user said so.
    Seen,
    /// The desktop shows none now, as it is told not to disturb.
    HeldBack,
    Failed,
}

/// A time of day each night, on the wall clock of the user's zone; may lie over midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct QuietHours {
    #[specta(type = String)]
    pub from: Time,
    #[specta(type = String)]
    pub to: Time,
}

impl TestState {
    /// The word in keys and JSON.
    pub fn word(self) -> &'static str {
        match self {
            TestState::Waiting => "waiting",
            TestState::Shown => "shown",
            TestState::Seen => "seen",
            TestState::HeldBack => "held_back",
            TestState::Failed => "failed",
        }
    }
}

impl Default for ReminderSettings {
    fn default() -> ReminderSettings {
        ReminderSettings {
            lead_minutes: Vec::new(),
            quiet_hours: None,
            paused_until: None,
            window: true,
            window_in_do_not_disturb: true,
        }
    }
}

impl ReminderSettings {
    /// # Errors
    /// `Invalid` for a lead time that is none, or for too many of them.
    pub fn checked(mut self) -> Result<ReminderSettings> {
        self.lead_minutes.sort_unstable();
        self.lead_minutes.dedup();
        let invalid = |reason: String| Error::Invalid { field: "lead_minutes", reason };
        if let Some(bad) =
            self.lead_minutes.iter().find(|lead| !(1..=MAX_LEAD_MINUTES).contains(*lead))
        {
            return Err(invalid(bad.to_string()));
        }
        if self.lead_minutes.len() > MAX_LEADS {
            return Err(invalid(self.lead_minutes.len().to_string()));
        }
        self.quiet_hours = self.quiet_hours.filter(|hours| hours.from != hours.to);
        Ok(self)
    }

    pub fn leads(&self) -> Vec<Duty> {
        self.lead_minutes.iter().copied().map(Duty::lead).collect()
    }

    /// Until when a reminder that is due now has to wait; none: it may be shown.
    ///
    /// A pause holds everything back. Quiet hours hold back what comes after a meeting, never what
    /// belongs to a meeting that starts: whoever holds one at night wants to be told. An incident's
    /// hours run at night, too.
    pub fn held_until(
        &self,
        kind: ReminderKind,
        now: Timestamp,
        zone: &TimeZone,
    ) -> Option<Timestamp> {
        let paused = self.paused_until.filter(|until| now < *until);
        let can_wait = matches!(kind, ReminderKind::CleanUp | ReminderKind::Review);
        let quiet = can_wait.then_some(self.quiet_hours).flatten();
        let quiet = quiet.and_then(|hours| hours.end_after(paused.unwrap_or(now), zone));
        quiet.or(paused)
    }
}

impl PauseFor {
    pub fn until(self, now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        match self {
            PauseFor::Nothing => None,
            PauseFor::Hour => now.checked_add(SignedDuration::from_hours(1)).ok(),
            PauseFor::Tomorrow => {
                let tomorrow = now.to_zoned(zone.clone()).date().tomorrow().ok()?;
                let morning = tomorrow.at(PAUSE_ENDS_AT, 0, 0, 0);
                zone.to_ambiguous_timestamp(morning).compatible().ok()
            }
        }
    }
}

impl QuietHours {
    /// When the quiet hours that `now` lies in are over; none outside of them.
    fn end_after(self, now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let local = now.to_zoned(zone.clone());
        let (time, today) = (local.time(), local.date());
        let is_over_midnight = self.to < self.from;
        let ends_on = match (is_over_midnight, time >= self.from, time < self.to) {
            (true, true, _) => today.tomorrow().ok()?,
            (true, _, true) | (false, true, true) => today,
            _ => return None,
        };
        let end = zone.to_ambiguous_timestamp(ends_on.to_datetime(self.to)).compatible().ok()?;
        // In the hour that the clocks skip or repeat, «over» must not lie in the past.
        (end > now).then_some(end)
    }
}
