//! Reminding: what came due is recorded, then shown, then noted as shown; what nobody could be shown
//! is tried again, and what an earlier process may have shown is said by Klubba's own window alone.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use klubba_core::error::Error;
use klubba_core::reminder::{ReminderTest, TestState};
use klubba_core::store::{Hindrance, ReminderPlace, Showing};
use tokio::task::JoinHandle;

use super::{Event, LOCKED, Resident};
use crate::notifications::{self, Toast};
use crate::orders::{Place, Screen, ToWindows};
use crate::reminders::{self, Answer};
use crate::{attention, database, due_file, tray, wall_clock};

/// Toasts go out before anything else is done, but a slow daemon is not waited for.
const TOASTS_FIRST: Duration = Duration::from_millis(250);
/// What neither toast nor window could show is tried again so much later.
const RETRY: SignedDuration = SignedDuration::from_mins(1);

impl Resident {
    /// Shows what came due. Everything else that has its time comes after it was noted as shown.
    pub(super) async fn look(&mut self) {
        let now = wall_clock::now();
        self.retry_at = self.retry_at.filter(|at| now < *at);
        self.remind(now).await;
        let _ = self.events.send(Event::Looked); // we are the receiver
    }

    pub(super) async fn looked(&mut self) {
        let now = wall_clock::now();
        match self.office.as_mut().map(|office| office.describe_new(now)) {
            Some(Ok(true)) => self.windows.tell(&ToWindows::Changed).await,
            Some(Err(error)) => eprintln!("klubba: {error}"),
            _ => {}
        }
        if self.waits_for_disk() && database::takes_changes(&self.data_dir) {
            return Box::pin(self.reopen()).await;
        }
        self.calendars.heed(self.office.as_ref());
        if let Some(which) = self.calendars.due(self.office.as_ref()) {
            self.refresh(which);
        }
        self.back_up_if_due();
        self.purge().await;
        if self.office.is_some() {
            self.keep_due();
            self.update_tray().await;
        }
    }

    /// Records what came due and shows it, as a toast and in Klubba's own window.
    async fn remind(&mut self, now: Timestamp) {
        let Some(office) = &mut self.office else { return self.look_while_closed(now) };
        let is_unrecorded = office.read_only().is_some();
        let looked =
            office.look_briefly(now).and_then(|fired| Ok((office.notices(&fired, now)?, fired)));
        let (notices, fired) = match looked {
            Ok(looked) => looked,
            Err(error) => return self.look_failed(&error).await,
        };
        if fired.is_empty() {
            return;
        }
        // One window is enough: every window lists all that is due.
        let is_needed = notices.iter().any(|notice| !notice.in_toast);
        let in_window = notices.iter().filter(|notice| notice.in_window);
        let place = in_window.clone().next().map(reminders::place);
        let ids: Vec<String> = in_window.flat_map(|notice| notice.ids.clone()).collect();
        let toasts: Vec<JoinHandle<()>> = notices
            .into_iter()
            .filter(|notice| notice.in_toast)
            .map(|notice| {
                let toast = reminders::toast(notice, &self.words, self.lang());
                self.toast(match is_unrecorded {
                    true => reminders::unrecorded(toast, &self.words, self.lang()),
                    false => toast,
                })
            })
            .collect();
        // However it goes is told by an event.
        let _ = tokio::time::timeout(TOASTS_FIRST, all(toasts)).await;
        self.windows.tell(&ToWindows::Changed).await;
        if is_unrecorded {
            self.due.note_shown(now);
            self.write_due();
        }
        match place {
            Some(place) if is_needed => self.offer(place, ids).await,
            Some(place) => self.offer_if_wanted(place, ids).await,
            None => {}
        }
    }

    async fn look_failed(&mut self, error: &Error) {
        eprintln!("klubba: {error}");
        match error {
            // Moved, replaced, taken over: opening tells which.
            Error::Displaced => Box::pin(self.reopen()).await,
            Error::Damaged => self.check(),
            _ => {}
        }
    }

    /// Klubba's own window comes with the toasts, as the user wishes.
    async fn offer_if_wanted(&mut self, place: Place, ids: Vec<String>) {
        let Some(office) = &self.office else { return };
        let settings = office.reminder_settings();
        match (settings.window, settings.window_in_do_not_disturb) {
            (false, _) => {}
            (true, true) => self.offer(place, ids).await,
            (true, false) => {
                let events = self.events.clone();
                tokio::spawn(async move {
                    if !attention::ask().await.is_held_back {
                        let _ = events.send(Event::Offer { place, ids }); // as in `start`
                    }
                });
            }
        }
    }

    /// Klubba's own window for reminders, without taking the keyboard; it says when it can be seen.
    pub(super) async fn offer(&mut self, place: Place, ids: Vec<String>) {
        self.offered.extend(ids);
        let notices = self.notices_in_words();
        self.windows.show(&ToWindows::Offer(place), &self.access, &notices).await;
        if !self.windows.is_running() {
            self.not_offered().await;
        }
    }

    /// A window that was offered can be seen.
    pub(super) fn appeared(&mut self) {
        let ids = std::mem::take(&mut self.offered);
        let events = self.events.clone();
        tokio::spawn(async move {
            let showing = attention::ask().await.showing(ReminderPlace::Window);
            let _ = events.send(Event::Shown { toast: None, ids, showing }); // as in `start`
        });
    }

    /// No window, or it ended before anybody could see it.
    pub(super) async fn not_offered(&mut self) {
        let ids = std::mem::take(&mut self.offered);
        if ids.is_empty() {
            return;
        }
        if ids.iter().any(|id| id == reminders::TEST) {
            self.tested(|test| test.window = TestState::Failed).await;
        }
        if let Some(office) = &mut self.office {
            office.note_not_shown(&ids);
            self.retry_at = wall_clock::now().checked_add(RETRY).ok();
        }
    }

    pub(super) async fn shown(&mut self, toast: Option<String>, ids: &[String], showing: Showing) {
        if let Some(office) = &mut self.office
            && let Err(error) = office.note_shown(ids, showing, wall_clock::now())
        {
            eprintln!("klubba: {error}");
        }
        let state = match showing.hindrance {
            Some(Hindrance::DoNotDisturb) => TestState::HeldBack,
            _ => TestState::Shown,
        };
        if toast.as_deref() == Some(reminders::TEST) {
            // Her answer may have been quicker.
            let waits = |test: &ReminderTest| test.toast == TestState::Waiting;
            self.tested(|test| {
                if waits(test) {
                    test.toast = state;
                }
            })
            .await;
        }
        if ids.iter().any(|id| id == reminders::TEST) {
            self.tested(|test| test.window = state).await;
        }
    }

    /// What a toast said may not have been read: the window says it again, if it still waits.
    pub(super) async fn toast_gone(&mut self, ids: &[String]) {
        let Some(office) = &self.office else { return };
        let due = office.due_reminders(wall_clock::now()).unwrap_or_default();
        if let Some(due) = due.iter().find(|due| ids.contains(&due.id)) {
            self.offer(reminders::place_of(due), ids.to_vec()).await;
        }
    }

    /// The toast did not get through: Klubba's own window has to do.
    pub(super) async fn not_shown(&mut self, toast: &str, ids: Vec<String>, place: Place) {
        self.note("notice-no-notifications").await;
        if toast == LOCKED || toast == reminders::CLOSED {
            return self.show(place).await;
        }
        if toast == reminders::TEST {
            return self.tested(|test| test.toast = TestState::Failed).await;
        }
        let settings = self.office.as_ref().map(|office| office.reminder_settings());
        let has_window = settings.is_some_and(|one| one.window && one.window_in_do_not_disturb);
        if !has_window {
            self.offer(place, ids).await;
        }
    }

    /// What the user chose in a toast; its first button, and the toast itself, lead to its place.
    pub(super) async fn answer(&mut self, id: &str, place: Place, action: &str) {
        let answer = Answer::from_key(action);
        if answer == Some(Answer::Seen) {
            return self.tested(|test| test.toast = TestState::Seen).await;
        }
        if matches!(answer, Some(Answer::Show | Answer::Look)) {
            self.show(place).await;
        }
        let Some(office) = &mut self.office else { return };
        let now = wall_clock::now();
        let done = match (answer, place.meeting_id) {
            (Some(Answer::GoOn), Some(meeting)) => {
                office.go_on(meeting, reminders::GO_ON_MINUTES, now)
            }
            (Some(Answer::Snooze), _) => office.snooze_a_while(id, now),
            (Some(Answer::Done | Answer::Look), _) => office.answer(id, ReminderPlace::Toast, now),
            _ => Ok(()),
        };
        if let Err(error) = done {
            eprintln!("klubba: {error}");
        }
        self.reload().await;
    }

    /// Tries every way to remind, and keeps what became of them for the settings.
    pub(super) async fn test(&mut self) {
        let at = Some(wall_clock::now());
        let tray = if tray::shows_us().await { TestState::Shown } else { TestState::Failed };
        let test = ReminderTest { at, tray, ..ReminderTest::default() };
        self.tested(|last| *last = test).await;
        self.toast(reminders::test_toast(&self.words, self.lang()));
        self.offer(Place::of(Screen::Settings), vec![reminders::TEST.to_owned()]).await;
    }

    async fn tested(&mut self, change: impl FnOnce(&mut ReminderTest)) {
        let Some(office) = &mut self.office else { return };
        let saved = office.reminder_test().and_then(|test| {
            let mut test = test.unwrap_or_default();
            change(&mut test);
            office.save_reminder_test(test)
        });
        match saved {
            Ok(()) => self.windows.tell(&ToWindows::Changed).await,
            Err(error) => eprintln!("klubba: {error}"),
        }
    }

    pub(super) fn toast(&self, toast: Toast) -> JoinHandle<()> {
        notifications::show(toast, self.events.clone())
    }

    /// Shows what came due by the list beside the database: the kind is all it knows.
    fn look_while_closed(&mut self, now: Timestamp) {
        if matches!(self.access, crate::orders::Access::Opening) {
            return;
        }
        let kinds = self.due.take_due(now);
        if kinds.is_empty() {
            return;
        }
        self.write_due();
        for kind in kinds {
            self.toast(reminders::closed_toast(kind, &self.words, self.lang()));
        }
    }

    /// Leaves the list of what comes due beside the database, if it changed.
    fn keep_due(&mut self) {
        let Some(office) = &self.office else { return };
        let due = office.due_list(wall_clock::now()).map(|due| match office.read_only() {
            // Recorded by whoever can.
            Some(_) => due.remembering(&self.due),
            None => due,
        });
        match due {
            Ok(due) if due != self.due => {
                self.due = due;
                self.write_due();
            }
            Ok(_) => {}
            Err(error) => eprintln!("klubba: {error}"),
        }
    }

    fn write_due(&self) {
        if let Err(error) = due_file::write(&self.data_dir, &self.due) {
            eprintln!("klubba: the list of reminders is not kept: {error}");
        }
    }
}

async fn all(toasts: Vec<JoinHandle<()>>) {
    for toast in toasts {
        let _ = toast.await; // a toast that panicked is gone; the window remains
    }
}
