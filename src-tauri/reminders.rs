//! Reminders on the desktop: a due reminder becomes a toast and a window, an answer a change.

use klubba_core::office::{DueReminder, Notice};
use klubba_core::reminder::ReminderKind;
use klubba_core::text::Lang;
use klubba_core::words::{Words, arg};

use crate::notifications::Toast;
use crate::orders::{Place, Screen};

/// How much longer a meeting is taken to go on.
pub const GO_ON_MINUTES: u32 = 10;
/// The id of the toast that stands for several reminders.
pub const SUMMARY: &str = "summary";
/// The id of the toasts that are shown while the database is closed.
pub const CLOSED: &str = "closed";
/// The id of the toast that only proves the way.
pub const TEST: &str = "test";

/// What a button of a toast asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Show,
    /// The same, and looking at it is all that was asked.
    Look,
    Snooze,
    Done,
    /// The meeting is still going.
    GoOn,
    /// The test reached her.
    Seen,
}

impl Answer {
    pub fn from_key(key: &str) -> Option<Answer> {
        match key {
            "show" => Some(Answer::Show),
            "look" => Some(Answer::Look),
            "snooze" => Some(Answer::Snooze),
            "done" => Some(Answer::Done),
            "go_on" => Some(Answer::GoOn),
            "seen" => Some(Answer::Seen),
            _ => None,
        }
    }
}

/// The toast of one due reminder, or of several at once.
pub fn toast(notice: Notice, words: &Words, lang: Lang) -> Toast {
    let say = |key: &str| words.say(lang, key, &[]);
    let (id, place, actions) = match &notice.single {
        None => (SUMMARY.to_owned(), place(&notice), vec![("show", say("action-open"))]),
        Some(due) => {
            let show = match due.kind {
                ReminderKind::ReadAloud => "action-read-aloud",
                ReminderKind::CleanUp => "action-clean-up",
                _ => "action-open",
            };
            let later = match due.kind {
                _ if due.can_go_on => ("go_on", say("action-go-on")),
                ReminderKind::Deadline => ("snooze", say("action-snooze-hour")),
                ReminderKind::Review => ("snooze", say("action-snooze-day")),
                _ => ("snooze", say("action-snooze")),
            };
            let done = due.meeting_id.map(|_| ("done", say("action-done")));
            // Looking at it is all that some of them ask for.
            let look = if is_beside_meetings(due.kind) { "look" } else { "show" };
            let actions = [(look, say(show)), later].into_iter().chain(done);
            (due.id.clone(), place(&notice), actions.collect())
        }
    };
    Toast { id, stands_for: notice.ids, place, title: notice.title, text: notice.text, actions }
}

/// The same where nothing can be recorded: it can only be looked at, and says so.
pub fn unrecorded(mut toast: Toast, words: &Words, lang: Lang) -> Toast {
    toast.actions.truncate(1);
    toast.text = format!("{} {}", toast.text, words.say(lang, "reminder-unrecorded", &[]));
    toast
}

/// The toast with which the user tries whether reminders reach her.
pub fn test_toast(words: &Words, lang: Lang) -> Toast {
    let say = |key: &str| words.say(lang, key, &[]);
    let (title, text) = (say("reminder-test"), say("reminder-test-text"));
    Toast {
        id: TEST.to_owned(),
        stands_for: Vec::new(),
        place: Place::of(Screen::Settings),
        title,
        text,
        actions: vec![("seen", say("action-seen"))],
    }
}

/// The toast of a reminder while the database is closed: it knows no more than the kind.
pub fn closed_toast(kind: ReminderKind, words: &Words, lang: Lang) -> Toast {
    let say = |key: &str| words.say(lang, key, &[]);
    let meeting = say("reminder-a-meeting");
    let title = match kind {
        ReminderKind::ReadAloud => say("reminder-read-aloud"),
        ReminderKind::CleanUp => say("reminder-clean-up"),
        ReminderKind::Rule | ReminderKind::Lead => {
            words.say(lang, "reminder-rule", &[arg("kind", meeting.as_str())])
        }
        ReminderKind::Deadline => say("reminder-closed-deadline"),
        ReminderKind::Review => say("reminder-review"),
    };
    let actions = vec![("show", say("action-open"))];
    let text = match kind {
        ReminderKind::Deadline | ReminderKind::Review => say("reminder-closed-matter-text"),
        _ => say("reminder-closed-text"),
    };
    let place = Place::of(Screen::Create);
    Toast { id: CLOSED.to_owned(), stands_for: Vec::new(), place, title, text, actions }
}

fn is_beside_meetings(kind: ReminderKind) -> bool {
    matches!(kind, ReminderKind::Deadline | ReminderKind::Review)
}

/// Klubba's own window for what a toast says; the bar above the meetings groups what was slept
/// through.
pub fn place(notice: &Notice) -> Place {
    match &notice.single {
        Some(due) => place_of(due),
        None if notice.is_to_clean_up => Place::of(Screen::CleanUp),
        None => Place::of(Screen::Meetings),
    }
}

/// Klubba's own window for a due reminder.
pub fn place_of(due: &DueReminder) -> Place {
    let screen = match due.kind {
        // Nothing is stored of it.
        kind if due.meeting_id.is_none() && !is_beside_meetings(kind) => Screen::Meetings,
        ReminderKind::ReadAloud | ReminderKind::Rule | ReminderKind::Lead => Screen::Read,
        ReminderKind::CleanUp => Screen::CleanUp,
        ReminderKind::Deadline => Screen::Incidents,
        ReminderKind::Review => Screen::Routines,
    };
    Place { screen, meeting_id: due.meeting_id.or(due.incident_id) }
}
