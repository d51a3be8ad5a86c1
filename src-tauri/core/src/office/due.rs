//! Reminders in words that name nobody: what waits for an answer, and what a toast says.

use std::collections::HashSet;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::reminders::{Fired, Outcome};
use super::{Office, readable};
use crate::dates;
use crate::error::Result;
use crate::reminder::{Matter, ReminderKind, ReminderState};
use crate::run::Run;
use crate::store::{MeetingRecord, ReminderRecord};
use crate::words::{Arg, arg};

/// More than these nobody reads; the rest stays in the lists of meetings.
const MAX_LISTED: usize = 50;
/// So many that come due together each get a toast of their own; of more, one tells.
const MAX_TOASTS: usize = 3;
/// What is told later than this was slept through, or the computer was off.
const LATE: SignedDuration = SignedDuration::from_mins(2);
/// For so long whoever noted an incident is busy with it.
const JUST_OPENED: SignedDuration = SignedDuration::from_hours(1);
/// For so long after its end a meeting may turn out to be still going.
const MAY_STILL_GO: SignedDuration = SignedDuration::from_hours(3);

/// A reminder that waits for an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DueReminder {
    pub id: String,
    pub meeting_id: Option<u32>,
    /// Of an incident's hours.
    pub incident_id: Option<u32>,
    pub kind: ReminderKind,
    pub group: DueGroup,
    pub title: String,
    pub text: String,
    pub when: String,
    /// It may still be going: the organiser can say so.
    pub can_go_on: bool,
    /// It is running: the organiser can say that it has ended.
    pub can_end: bool,
}

/// Where a reminder stands in the list; in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum DueGroup {
    /// An incident's hours run.
    Deadline,
    /// The meeting starts or is running.
    Running,
    /// The meeting is over, and something is left to do.
    Ended,
    /// What a service needs is to be looked at again.
    Review,
    /// Nobody was reminded in time.
    Missed,
}

/// What one toast says, or Klubba's own window alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The reminders it stands for.
    pub ids: Vec<String>,
    /// The one reminder; none for a summary.
    pub single: Option<DueReminder>,
    /// There is a toast; not for what an earlier process may have shown.
    pub in_toast: bool,
    /// Klubba's own window comes with it; not for an incident that was just noted in one.
    pub in_window: bool,
    /// It stands for clean-ups alone: they have a list of their own.
    pub is_to_clean_up: bool,
    pub title: String,
    pub text: String,
}

impl Office {
    /// Reminders that wait for an answer: incidents first, then running meetings, then ended ones,
    /// then reviews, then what was missed; the latest first in each.
    pub fn due_reminders(&self, now: Timestamp) -> Result<Vec<DueReminder>> {
        let mut open: Vec<(DueGroup, ReminderRecord)> = Vec::new();
        let waiting = self.store.list_open_reminders()?;
        open.extend(waiting.into_iter().map(|one| (group_of(one.kind), one)));
        let missed = self.store.list_missed_reminders()?;
        open.extend(one_a_meeting(missed).into_iter().map(|one| (DueGroup::Missed, one)));
        open.sort_by_key(|(group, one)| (*group, std::cmp::Reverse(one.recorded.due_at)));
        let (mut due, mut told) = (Vec::new(), HashSet::new());
        for (group, one) in open {
            // Beside meetings the last stands for those before it.
            let is_told = one.matter.meeting_id().is_none() && !told.insert(one.matter);
            let waits = one.recorded.state != ReminderState::Snoozed && !is_told;
            if waits && due.len() < MAX_LISTED && !self.is_over(&one, group, now)? {
                due.extend(self.due_in_words((&one, group), now)?);
            }
        }
        Ok(due)
    }

    /// What was to be done while its meeting ran.
    fn is_over(&self, one: &ReminderRecord, group: DueGroup, now: Timestamp) -> Result<bool> {
        let running = one.matter.meeting_id().filter(|_| group == DueGroup::Running);
        Ok(running
            .map(|id| self.record(id))
            .transpose()?
            .is_some_and(|record| now >= record.end_at))
    }

    /// Nothing where its routine cannot be read, or where it asks for nothing any more.
    fn due_in_words(
        &self,
        (one, group): (&ReminderRecord, DueGroup),
        now: Timestamp,
    ) -> Result<Option<DueReminder>> {
        match one.matter {
            Matter::Meeting(id) => readable(self.in_words((one, group), &self.record(id)?, now)),
            Matter::Incident(id) => {
                let said = self.with_incident(id, now, |scene, incident, _| {
                    incident.state().is_open().then(|| scene.reminder(incident))
                })?;
                Ok(said.map(|said| self.beside_meetings((one, group), Some(id), said)))
            }
            Matter::Review(id) => {
                let title = self.words.say(self.settings.lang, "reminder-review", &[]);
                let text = self.review_in_words(id, now)?;
                Ok(text.map(|text| self.beside_meetings((one, group), None, (title, text))))
            }
        }
    }

    fn beside_meetings(
        &self,
        (one, group): (&ReminderRecord, DueGroup),
        incident_id: Option<u32>,
        (title, text): (String, String),
    ) -> DueReminder {
        let when = self.local(one.recorded.due_at);
        DueReminder {
            id: one.id.clone(),
            meeting_id: None,
            incident_id,
            kind: one.kind,
            group,
            title,
            text,
            when: dates::moment(&self.words, self.settings.lang, &when),
            can_go_on: false,
            can_end: false,
        }
    }

    /// What is said of what a look found: one toast each as long as they are few and in time, else
    /// one for all of them. Never a storm.
    pub fn notices(&self, fired: &[Fired], now: Timestamp) -> Result<Vec<Notice>> {
        let (unsure, fired): (Vec<Fired>, Vec<Fired>) =
            fired.iter().cloned().partition(|fired| fired.outcome == Outcome::Unsure);
        let mut notices = self.toasts(&fired, now)?;
        let own = match &unsure[..] {
            [] => None,
            [one] => self.notice(one, now)?,
            _ => Some(self.summary(&unsure)),
        };
        notices.extend(own.map(|own| Notice { in_toast: false, in_window: true, ..own }));
        Ok(notices)
    }

    fn toasts(&self, fired: &[Fired], now: Timestamp) -> Result<Vec<Notice>> {
        let shown: Vec<&Fired> = fired.iter().filter(|fired| fired.outcome.is_shown()).collect();
        let is_late = |fired: &&Fired| {
            fired.outcome != Outcome::Returned && now.duration_since(fired.due_at) > LATE
        };
        let is_absence = fired.iter().any(|fired| is_late(&fired));
        if shown.len() > MAX_TOASTS || (is_absence && shown.len() > 1) {
            return Ok(vec![self.summary(fired)]);
        }
        let notices = shown.into_iter().map(|fired| self.notice(fired, now));
        notices.filter_map(Result::transpose).collect()
    }

    /// What is said of one alone; nothing where there is nothing to say any more.
    fn notice(&self, fired: &Fired, now: Timestamp) -> Result<Option<Notice>> {
        let one = fired.row(ReminderState::Due, now);
        let single = match fired.is_unstored() {
            true => {
                let meeting = self.unstored_meeting(fired)?;
                readable(self.in_words((&one, group_of(one.kind)), &meeting, now))?
            }
            false => self.due_in_words((&one, group_of(one.kind)), now)?,
        };
        let Some(single) = single else { return Ok(None) };
        Ok(Some(Notice {
            ids: vec![fired.id.clone()],
            title: single.title.clone(),
            text: single.text.clone(),
            in_toast: true,
            in_window: !self.is_just_opened(fired.matter, now)?,
            is_to_clean_up: single.kind == ReminderKind::CleanUp,
            single: Some(single),
        }))
    }

    fn is_just_opened(&self, matter: Matter, now: Timestamp) -> Result<bool> {
        let Matter::Incident(id) = matter else { return Ok(false) };
        let incident = self.store.find_incident(id)?;
        Ok(incident.is_some_and(|incident| now.duration_since(incident.opened_at) < JUST_OPENED))
    }

    fn summary(&self, fired: &[Fired]) -> Notice {
        let count = |which: &dyn Fn(&&Fired) -> bool| {
            let matters: HashSet<Matter> =
                fired.iter().filter(which).map(|fired| fired.matter).collect();
            u32::try_from(matters.len()).unwrap_or(u32::MAX)
        };
        let shown = |fired: &&Fired| fired.outcome.is_shown();
        let among = |group: DueGroup| {
            count(&move |fired| fired.outcome.is_shown() && group_of(fired.kind) == group)
        };
        let missed =
            count(&|fired| !fired.outcome.is_shown() && fired.matter.meeting_id().is_some());
        let parts = [
            ("reminder-summary-deadline", among(DueGroup::Deadline)),
            ("reminder-summary-running", among(DueGroup::Running)),
            ("reminder-summary-ended", among(DueGroup::Ended)),
            ("reminder-summary-review", among(DueGroup::Review)),
            ("reminder-summary-missed", missed),
        ];
        let say = |key: &str, args: &[Arg]| self.words.say(self.settings.lang, key, args);
        let parts = parts.iter().filter(|(_, count)| *count > 0);
        let parts = parts.map(|(key, count)| say(key, &[arg("count", *count)]));
        let ids = fired.iter().filter(|fired| fired.outcome.is_shown());
        let is_meetings = ids.clone().all(|fired| fired.matter.meeting_id().is_some());
        let title = if is_meetings { "reminder-summary" } else { "reminder-summary-matters" };
        Notice {
            ids: ids.map(|fired| fired.id.clone()).collect(),
            single: None,
            in_toast: true,
            in_window: true,
            is_to_clean_up: fired.iter().all(|one| one.kind == ReminderKind::CleanUp),
            title: say(title, &[arg("count", count(&shown))]),
            text: parts.collect::<Vec<_>>().join(" "),
        }
    }

    fn in_words(
        &self,
        (one, group): (&ReminderRecord, DueGroup),
        record: &MeetingRecord,
        now: Timestamp,
    ) -> Result<DueReminder> {
        self.with_run(record, now, |run| {
            let words = run.case.desk.words;
            let (title, text) = said(&run, one, record);
            let say_missed = || words.say(run.lang, "reminder-missed", &args(&run, record));
            let ended = now >= record.end_at;
            let age = now.duration_since(record.end_at);
            DueReminder {
                id: one.id.clone(),
                meeting_id: (record.id > 0).then_some(record.id),
                incident_id: None,
                kind: one.kind,
                group,
                title: if group == DueGroup::Missed { say_missed() } else { title },
                text,
                when: dates::moment(words, run.lang, &one.recorded.due_at.to_zoned(record.zone())),
                can_go_on: group == DueGroup::Ended && ended && age < MAY_STILL_GO,
                can_end: one.kind == ReminderKind::ReadAloud && !ended && now > record.start_at,
            }
        })
    }
}

/// The kind of meeting, never the title: a toast may be seen by everybody.
fn args(run: &Run<'_, '_>, record: &MeetingRecord) -> [Arg; 5] {
    let words = run.case.desk.words;
    let kind = run.case.resolved.meeting_type.map(|kind| kind.title.say(run.lang));
    let kind = kind.unwrap_or_else(|| words.say(run.lang, "reminder-a-meeting", &[]));
    let read = run.read_aloud(record.draft.lang());
    let start = record.start_at.to_zoned(record.zone()).time();
    [
        arg("kind", kind.as_str()),
        arg("service", run.summary().service.as_str()),
        arg("points", u32::try_from(read.lines.len()).unwrap_or(u32::MAX)),
        arg("seconds", read.seconds),
        arg("start", dates::time(words, run.lang, start).as_str()),
    ]
}

fn said(run: &Run<'_, '_>, one: &ReminderRecord, record: &MeetingRecord) -> (String, String) {
    let words = run.case.desk.words;
    let args = args(run, record);
    let key = match one.kind {
        ReminderKind::ReadAloud => "reminder-read-aloud",
        ReminderKind::CleanUp => "reminder-clean-up",
        ReminderKind::Rule => "reminder-rule",
        _ => "reminder-lead",
    };
    let rule = one.rule_key.as_deref().and_then(|key| run.case.rule(key));
    let text = match rule {
        Some(applicable) => run.case.say(&applicable.rule.text, run.lang),
        None => words.say(run.lang, &format!("{key}-text"), &args),
    };
    (words.say(run.lang, key, &args), text)
}

fn group_of(kind: ReminderKind) -> DueGroup {
    match kind {
        ReminderKind::CleanUp => DueGroup::Ended,
        ReminderKind::Deadline => DueGroup::Deadline,
        ReminderKind::Review => DueGroup::Review,
        ReminderKind::ReadAloud | ReminderKind::Rule | ReminderKind::Lead => DueGroup::Running,
    }
}

/// Of several that were missed of one meeting, the one that mattered most.
fn one_a_meeting(missed: Vec<ReminderRecord>) -> Vec<ReminderRecord> {
    let mut kept: Vec<ReminderRecord> = Vec::new();
    for one in missed {
        match kept.iter_mut().find(|kept| kept.matter == one.matter) {
            Some(kept) if one.kind == ReminderKind::ReadAloud => *kept = one,
            Some(_) => {}
            None => kept.push(one),
        }
    }
    kept
}
