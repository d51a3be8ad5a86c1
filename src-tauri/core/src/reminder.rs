//! When the organiser is reminded: which reminders a meeting has, and what is to be done with each
//! of them now.
//!
//! Pure: asks which reminders lie before now and what is recorded of them, never whether this
//! minute matches. Every reminder has an id that stays the same however often the plan is made, so
//! that the store can hold that each is shown once or recorded as missed.

mod key;
mod quiet;

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use specta::Type;

pub(crate) use key::CALENDAR_SOURCE;
pub use key::{ImportedKey, Instance, MeetingKey, OWN_SOURCE, calendar_source};
pub use quiet::{
    MAX_LEAD_MINUTES, MAX_LEADS, PauseFor, QuietHours, ReminderSettings, ReminderTest, TestState,
};

use crate::calendar::{Occurrence, Start};
use crate::dates;
use crate::desk::Case;
use crate::draft::Draft;
use crate::routine::{Anchor, Channel};
use crate::step;

/// The hour of the morning at which an unanswered clean-up comes back, in the meeting's zone.
const FOLLOW_UP_HOUR: i8 = 8;
/// How long a meeting without any length is taken to run.
const NO_LENGTH: SignedDuration = SignedDuration::from_mins(15);

/// What a reminder asks for.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum ReminderKind {
    /// The meeting starts: read the guidelines aloud.
    ReadAloud,
    /// The meeting has ended: clean up.
    CleanUp,
    /// A rule with a timing of its own.
    Rule,
    /// The meeting starts in a while, as the user wished to be told.
    Lead,
    /// An incident: so many hours are left to notify it.
    Deadline,
    /// What a service needs is to be looked at again.
    Review,
}

/// What a reminder is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Matter {
    Meeting(u32),
    /// Something went wrong, and nobody has decided yet.
    Incident(u32),
    /// An item that a service needs, by the entry that says when it is to be reviewed.
    Review(u32),
}

/// One thing that comes due at a time counted from the meeting's start or end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    pub kind: ReminderKind,
    pub rule_key: Option<String>,
    pub anchor: Anchor,
    /// Whole minutes after the anchor; negative before it.
    pub minutes: i32,
}

/// The duties that meetings of one kind have; worked out once, shared by all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// What every such meeting starts from, apart from its own time.
    pub draft: Draft,
    pub duties: Vec<Duty>,
}

/// One meeting at one time, and what it asks for.
#[derive(Clone, Debug)]
pub struct Planned {
    pub key: MeetingKey,
    pub start: Timestamp,
    /// Never before the start.
    pub end: Timestamp,
    pub schedule: Arc<Schedule>,
}

/// One reminder of one meeting; nothing is allocated for those that are not due.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'p> {
    pub meeting: &'p Planned,
    pub duty: &'p Duty,
    pub due_at: Timestamp,
}

/// What is stored of a reminder that came due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// When it was due as it was recorded.
    pub due_at: Timestamp,
    pub state: ReminderState,
    /// When it was recorded, or shown last.
    pub shown_at: Timestamp,
    pub snoozed_until: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ReminderState {
    /// Recorded, and not shown anywhere yet.
    Due,
    /// Shown and not answered.
    Shown,
    /// To be shown again at `snoozed_until`.
    Snoozed,
    Answered,
    /// Came due when it could no longer help.
    Missed,
    /// The meeting was cancelled.
    Withdrawn,
}

/// What is to be done with a reminder now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Nothing,
    /// It came due: record it, then show it. Replaces what was recorded for another time.
    Show,
    /// It came due when it could no longer help.
    Miss,
    /// It was recorded and never shown.
    ShowLate,
    /// Its snooze is over.
    ShowSnoozed,
    /// A clean-up that nobody finished, the next working day.
    ShowReturned,
    /// The meeting was moved: forget what was recorded, it comes due anew.
    Forget,
    /// The meeting was moved, but it was rightly shown before.
    Move,
}

impl ReminderKind {
    /// How long «later» is: minutes beside a meeting, an hour of the 72, a day before a review.
    pub fn snooze_minutes(self) -> u32 {
        match self {
            ReminderKind::Deadline => 60,
            ReminderKind::Review => 24 * 60,
            _ => 5,
        }
    }

    /// Each of its moments stands for the one before as well.
    fn is_replaced_by_the_next(self) -> bool {
        matches!(self, ReminderKind::Deadline | ReminderKind::Review)
    }
}

impl Matter {
    pub fn meeting_id(self) -> Option<u32> {
        match self {
            Matter::Meeting(id) => Some(id),
            _ => None,
        }
    }
}

impl Schedule {
    /// What the rules of a case ask for, in the order of the routine.
    pub fn of(case: &Case<'_>) -> Schedule {
        let duty = |kind, anchor| Duty { kind, rule_key: None, anchor, minutes: 0 };
        let mut duties = Vec::new();
        if case.shown(Channel::ReadAloud).next().is_some() {
            duties.push(duty(ReminderKind::ReadAloud, Anchor::Start));
        }
        if case.shown(Channel::AfterCheck).next().is_some() {
            duties.push(duty(ReminderKind::CleanUp, Anchor::End));
        }
        let dependent = step::dependent_keys(case);
        for (applicable, _) in case.rules() {
            let rule = applicable.rule;
            if let Some(timing) = &rule.timing
                && !dependent.contains(&rule.key.as_str())
            {
                duties.push(Duty {
                    kind: ReminderKind::Rule,
                    rule_key: Some(rule.key.clone()),
                    anchor: timing.anchor,
                    minutes: timing.minutes,
                });
            }
        }
        Schedule { draft: case.resolved.draft.clone(), duties }
    }
}

impl Duty {
    /// The user's own wish to be told before the start.
    pub fn lead(minutes: u32) -> Duty {
        let minutes = -i32::try_from(minutes).unwrap_or(i32::MAX);
        Duty { kind: ReminderKind::Lead, rule_key: None, anchor: Anchor::Start, minutes }
    }

    /// What names it among the duties of its meeting.
    pub fn word(&self) -> Cow<'static, str> {
        match (self.kind, &self.rule_key) {
            (ReminderKind::ReadAloud, _) => "read_aloud".into(),
            (ReminderKind::CleanUp, _) => "clean_up".into(),
            (ReminderKind::Lead, _) => format!("lead:{}", -self.minutes).into(),
            (ReminderKind::Rule, key) => format!("rule:{}", key.as_deref().unwrap_or("")).into(),
            (ReminderKind::Deadline, _) => format!("deadline:{}", -self.minutes / 60).into(),
            (ReminderKind::Review, _) => format!("review:{}", self.minutes).into(),
        }
    }
}

impl Planned {
    /// An occurrence of a calendar; none for what is no meeting at a time: whole days, time shown
    /// as free. `source` names the calendar for ever, also when its file is read again.
    pub fn of(
        source: &Arc<str>,
        occurrence: &Occurrence,
        schedule: &Arc<Schedule>,
    ) -> Option<Planned> {
        let (Start::Instant(start), Start::Instant(end)) = (occurrence.start, occurrence.end)
        else {
            return None;
        };
        if occurrence.is_transparent || occurrence.is_too_often {
            return None;
        }
        let instance = occurrence.floating_id.map(Instance::Local);
        let uid = match occurrence.uid.is_empty() {
            // Nothing else names it.
            true => format!("{start} {}", occurrence.summary).into(),
            false => Arc::clone(&occurrence.uid),
        };
        let key = MeetingKey {
            source: Arc::clone(source),
            uid,
            instance: instance.or(occurrence.recurrence_id.map(Instance::of)),
        };
        Some(Planned { key, start, end, schedule: Arc::clone(schedule) })
    }

    /// The meetings among a calendar's occurrences. Two that a broken file gives one name are told
    /// apart by their start.
    pub fn all_of(
        source: &Arc<str>,
        occurrences: &[Occurrence],
        schedule: &Arc<Schedule>,
    ) -> Vec<Planned> {
        let mut names = HashSet::with_capacity(occurrences.len());
        let planned = occurrences.iter().filter_map(|one| Planned::of(source, one, schedule));
        let planned = planned.map(|mut planned| {
            if !names.insert(planned.key.clone()) {
                planned.key.instance = Some(Instance::Instant(planned.start));
                names.insert(planned.key.clone());
            }
            planned
        });
        planned.collect()
    }

    /// Its reminders; those before the start as the user wishes only where the routine has any.
    pub fn moments<'p>(&'p self, leads: &'p [Duty]) -> impl Iterator<Item = Moment<'p>> {
        let own = &self.schedule.duties;
        let leads = if own.is_empty() { &[] } else { leads };
        own.iter().chain(leads).map(|duty| Moment {
            meeting: self,
            duty,
            due_at: duty.due_at(self.start, self.end),
        })
    }

    /// When the meeting is over; one without any length is given a little.
    pub fn over_at(&self) -> Timestamp {
        let end =
            if self.end > self.start { Ok(self.end) } else { self.start.checked_add(NO_LENGTH) };
        end.unwrap_or(self.end)
    }
}

impl Duty {
    fn due_at(&self, start: Timestamp, end: Timestamp) -> Timestamp {
        let anchor = match self.anchor {
            Anchor::Start => start,
            Anchor::End => end,
        };
        let offset = SignedDuration::from_mins(i64::from(self.minutes));
        anchor.saturating_add(offset).unwrap_or(anchor)
    }
}

impl Moment<'_> {
    /// Stays the same for as long as the meeting is the same: `source/uid/instance/duty`.
    pub fn id(&self) -> String {
        format!("{}/{}", self.meeting.key, self.duty.word())
    }

    /// After this instant it is recorded as missed instead of shown; none: it never ages.
    pub fn useful_until(&self) -> Option<Timestamp> {
        let (meeting, over) = (self.meeting, self.meeting.over_at());
        match self.duty.kind {
            ReminderKind::CleanUp => None,
            kind if kind.is_replaced_by_the_next() => self.next_due_at(),
            // What is to be done before the start is no use after it.
            _ if self.due_at < meeting.start => Some(meeting.start),
            _ if self.due_at < over => Some(over),
            _ => None,
        }
    }

    /// When the next of the same schedule comes due.
    fn next_due_at(&self) -> Option<Timestamp> {
        let moments = self.meeting.moments(&[]);
        moments.map(|moment| moment.due_at).filter(|due_at| *due_at > self.due_at).min()
    }

    /// Whether showing it still helps; otherwise it is recorded as missed.
    pub fn is_useful(&self, now: Timestamp) -> bool {
        self.useful_until().is_none_or(|until| now < until)
    }

    /// What is to be done with it now, by what is recorded of it.
    ///
    /// `zone` is the meeting's, for the working day on which a clean-up comes back.
    pub fn judge(&self, recorded: Option<&Recorded>, now: Timestamp, zone: &TimeZone) -> Verdict {
        let is_useful = self.is_useful(now);
        let fire = if is_useful { Verdict::Show } else { Verdict::Miss };
        let Some(recorded) = recorded else {
            return if self.due_at <= now { fire } else { Verdict::Nothing };
        };
        if recorded.due_at != self.due_at {
            return self.judge_moved(recorded, now, fire);
        }
        match recorded.state {
            ReminderState::Due if !is_useful => Verdict::Miss,
            ReminderState::Due => Verdict::ShowLate,
            ReminderState::Snoozed | ReminderState::Shown => {
                match self.returns_at(recorded, zone) {
                    Some(at) if at > now => Verdict::Nothing,
                    Some(_) if !is_useful => Verdict::Miss,
                    Some(_) if recorded.state == ReminderState::Snoozed => Verdict::ShowSnoozed,
                    Some(_) => Verdict::ShowReturned,
                    None => Verdict::Nothing,
                }
            }
            _ => Verdict::Nothing,
        }
    }

    /// What was shown for the old time alone was not shown for the new one.
    fn judge_moved(&self, recorded: &Recorded, now: Timestamp, fire: Verdict) -> Verdict {
        let is_missed = recorded.state == ReminderState::Missed;
        let was_withdrawn = recorded.state == ReminderState::Withdrawn;
        let is_anew = self.due_at > recorded.shown_at || was_withdrawn;
        match fire {
            _ if is_anew && self.due_at > now => Verdict::Forget,
            fire if is_anew => fire,
            Verdict::Show if is_missed => Verdict::Show,
            _ => Verdict::Move,
        }
    }

    /// When one that was shown is shown again: after its snooze, or for a clean-up that nobody
    /// finished, the next working day.
    pub fn returns_at(&self, recorded: &Recorded, zone: &TimeZone) -> Option<Timestamp> {
        match recorded.state {
            ReminderState::Snoozed => recorded.snoozed_until,
            ReminderState::Shown if self.duty.kind == ReminderKind::CleanUp => {
                Some(follow_up(recorded.shown_at, zone))
            }
            _ => None,
        }
    }
}

/// The reminders that lie in (`after`, `until`], in order of time.
pub fn between<'p>(
    meetings: &'p [Planned],
    leads: &'p [Duty],
    after: Timestamp,
    until: Timestamp,
) -> Vec<Moment<'p>> {
    let moments = meetings.iter().flat_map(|meeting| meeting.moments(leads));
    let within = moments.filter(|moment| after < moment.due_at && moment.due_at <= until);
    let mut found: Vec<Moment> = within.collect();
    found.sort_by_key(|moment| moment.due_at);
    found
}

/// The next instant at which one of these comes due.
pub fn next(meetings: &[Planned], leads: &[Duty], now: Timestamp) -> Option<Timestamp> {
    let moments = meetings.iter().flat_map(|meeting| meeting.moments(leads));
    moments.map(|moment| moment.due_at).filter(|due_at| *due_at > now).min()
}

/// The reminders after `now` of meetings that are in `before` and no longer in `after`.
pub fn withdrawn<'p>(
    before: &'p [Planned],
    after: &[Planned],
    leads: &'p [Duty],
    now: Timestamp,
) -> Vec<Moment<'p>> {
    let kept: HashSet<&MeetingKey> = after.iter().map(|meeting| &meeting.key).collect();
    let gone = before.iter().filter(|meeting| !kept.contains(&meeting.key));
    let moments = gone.flat_map(|meeting| meeting.moments(leads));
    let mut found: Vec<Moment> = moments.filter(|moment| moment.due_at > now).collect();
    found.sort_by_key(|moment| moment.due_at);
    found
}

/// When an unanswered clean-up comes back: the next working day's morning in the meeting's zone.
pub fn follow_up(now: Timestamp, time_zone: &TimeZone) -> Timestamp {
    let today = now.to_zoned(time_zone.clone()).date();
    let days = today.series(jiff::Span::new().days(1)).skip(1);
    let morning = days.filter(|day| dates::is_working_day(*day)).find_map(|day| {
        let morning = day.at(FOLLOW_UP_HOUR, 0, 0, 0);
        time_zone.to_ambiguous_timestamp(morning).compatible().ok()
    });
    morning.unwrap_or(now)
}
