//! When the organiser is reminded: which reminders a meeting has, and which are due.
//!
//! Pure: asks which reminders lie before now and are not recorded, never whether this minute matches.
//! Every reminder has an id that stays the same however often the plan is made, so that the store
//! can hold that each is shown once or recorded as missed.

use std::collections::BTreeSet;

use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::desk::Case;
use crate::routine::{Anchor, Channel};
use crate::step;

/// The hour of the morning at which an unanswered clean-up comes back, in the meeting's zone.
const FOLLOW_UP_HOUR: i8 = 8;

/// What a reminder asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ReminderKind {
    /// The meeting starts: read the guidelines aloud.
    ReadAloud,
    /// The meeting has ended: clean up.
    CleanUp,
    /// A rule with a timing of its own.
    Rule,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Reminder {
    pub id: String,
    pub meeting_id: u32,
    pub kind: ReminderKind,
    pub rule_key: Option<String>,
    #[specta(type = String)]
    pub due_at: Timestamp,
    /// After this instant it is recorded as missed instead of shown; none: it never ages.
    #[specta(type = Option<String>)]
    pub useful_until: Option<Timestamp>,
}

/// What the planner must know of a meeting beside its rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    pub meeting_id: u32,
    pub start: Timestamp,
    pub end: Timestamp,
}

/// The reminders of one meeting, by its rules; in order of time.
pub fn plan(case: &Case<'_>, meeting: &Planned) -> Vec<Reminder> {
    let mut reminders = Vec::new();
    let id = meeting.meeting_id;
    if case.shown(Channel::ReadAloud).next().is_some() {
        reminders.push(Reminder {
            id: format!("{id}:read_aloud"),
            meeting_id: id,
            kind: ReminderKind::ReadAloud,
            rule_key: None,
            due_at: meeting.start,
            useful_until: Some(meeting.end),
        });
    }
    if case.shown(Channel::AfterCheck).next().is_some() {
        reminders.push(Reminder {
            id: format!("{id}:clean_up"),
            meeting_id: id,
            kind: ReminderKind::CleanUp,
            rule_key: None,
            due_at: meeting.end,
            useful_until: None,
        });
    }
    let dependent = step::dependent_keys(case);
    for (applicable, _) in case.rules() {
        let rule = applicable.rule;
        if dependent.contains(&rule.key.as_str()) {
            continue;
        }
        let Some(timing) = &rule.timing else { continue };
        let anchor = match timing.anchor {
            Anchor::Start => meeting.start,
            Anchor::End => meeting.end,
        };
        let offset = SignedDuration::from_mins(i64::from(timing.minutes));
        let due_at = anchor.saturating_add(offset).unwrap_or(anchor);
        let before_start = due_at < meeting.start;
        reminders.push(Reminder {
            id: format!("{id}:rule:{}", rule.key),
            meeting_id: id,
            kind: ReminderKind::Rule,
            rule_key: Some(rule.key.clone()),
            due_at,
            // What is to be done before the start is no use after it.
            useful_until: before_start.then_some(meeting.start),
        });
    }
    reminders.sort_by_key(|reminder| reminder.due_at);
    reminders
}

/// The planned reminders that have come due and are not recorded yet, in order of time.
///
/// What was slept through is due as well: it asks what lies before `now`, not what matches it.
pub fn due<'p>(
    plan: &'p [Reminder],
    recorded: &BTreeSet<String>,
    now: Timestamp,
) -> Vec<&'p Reminder> {
    let is_due = |reminder: &&Reminder| reminder.due_at <= now && !recorded.contains(&reminder.id);
    let mut due: Vec<&Reminder> = plan.iter().filter(is_due).collect();
    due.sort_by_key(|reminder| reminder.due_at);
    due
}

/// The next instant at which a planned reminder comes due.
pub fn next(plan: &[Reminder], now: Timestamp) -> Option<Timestamp> {
    plan.iter().map(|reminder| reminder.due_at).filter(|due_at| *due_at > now).min()
}

impl Reminder {
    /// Whether showing it still helps; otherwise it is recorded as missed.
    pub fn is_useful(&self, now: Timestamp) -> bool {
        self.useful_until.is_none_or(|until| now < until)
    }
}

/// When an unanswered clean-up comes back: the next working day's morning in the meeting's zone.
pub fn follow_up(now: Timestamp, time_zone: &TimeZone) -> Timestamp {
    let today = now.to_zoned(time_zone.clone()).date();
    let days = today.series(jiff::Span::new().days(1)).skip(1);
    let working =
        |day: &jiff::civil::Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    let morning = days.filter(working).find_map(|day| {
        let morning = day.at(FOLLOW_UP_HOUR, 0, 0, 0);
        time_zone.to_ambiguous_timestamp(morning).compatible().ok()
    });
    morning.unwrap_or(now)
}
