//! Klubba is killed at random moments while reminders come due, and looked at afterwards: what was
//! shown, how often, and what is recorded.

use std::fmt;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use klubba_core::reminder::ReminderState;

use crate::app::App;
use crate::desktop::{Desktop, Keyring, Parts};
use crate::notification::{Notices, close_all};
use crate::talks::{self, Talk};
use crate::wait::until;

const ALOUD: &str = "read the guidelines aloud";
/// In a round it is killed so often at most.
const MAX_KILLS: u16 = 3;
/// The longest that a life may last, in milliseconds: opening the store, looking, telling.
const LIFE: u16 = 1_200;
/// The same from the moment a reminder is due, every other time: recording, telling, noting.
const TELLING: u16 = 40;
/// Of so many talks one is over before Klubba may look.
const SLEPT_THROUGH: usize = 4;

/// What became of the reminders; each was shown or recorded as missed.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Figures {
    pub kills: u32,
    /// Killed with the reminder recorded and not noted as shown.
    pub between: u32,
    /// Shown by one toast.
    pub by_toast: u32,
    /// Said by Klubba's own window: killed before it was noted whether a toast was shown.
    pub by_window: u32,
    /// Of these, so many had a toast as well.
    pub by_both: u32,
    pub missed: u32,
    /// By more than one toast.
    pub told_twice: u32,
    /// Neither shown nor recorded as missed.
    pub lost: u32,
}

/// As many reminders as rounds.
pub async fn run(rounds: usize) -> Figures {
    let parts = Parts { keyring: Keyring::Absent, tray: false, ..Parts::ALL };
    let mut desktop = Desktop::with(parts).await;
    desktop.start_clock();
    let begun = talks::in_minutes(60);
    let talks: Vec<Talk> = (0..rounds).map(|number| talk(number, begun)).collect();
    talks::connect(&desktop, &talks);
    talks::choose(&desktop, talks::toasts_only());
    let notices = Notices::on(&desktop).await;
    let mut figures = Figures::default();
    for talk in &talks {
        round(&desktop, &notices, talk, &mut figures).await;
    }
    figures
}

fn talk(number: usize, begun: Timestamp) -> Talk {
    let start = begun + SignedDuration::from_mins(5 * i64::try_from(number).unwrap_or(0));
    let minutes = if is_slept_through(number) { 2 } else { 100 * 60 };
    Talk { name: format!("t{number}"), start, minutes }
}

fn is_slept_through(number: usize) -> bool {
    number % SLEPT_THROUGH == SLEPT_THROUGH - 1
}

async fn round(desktop: &Desktop, notices: &Notices, talk: &Talk, figures: &mut Figures) {
    let told = told_of(notices);
    let is_over = talk.minutes < 5;
    let late = SignedDuration::from_mins(if is_over { 3 } else { 0 });
    let store = talks::store(desktop);
    let state = || talks::state(&store, &talk.name, "read_aloud");
    let app = App::start(desktop, &[]);
    // The clock goes on, at any moment of this life.
    tokio::time::sleep(random(LIFE)).await;
    desktop.set_clock(talk.start + late);
    tokio::time::sleep(random(if figures.kills.is_multiple_of(2) { TELLING } else { LIFE })).await;
    app.kill().await;
    figures.kills += 1;
    figures.between += u32::from(state() == Some(ReminderState::Due));
    for _ in 0..random(MAX_KILLS).as_millis() {
        let app = App::start(desktop, &[]);
        tokio::time::sleep(random(LIFE)).await;
        app.kill().await;
        figures.kills += 1;
        figures.between += u32::from(state() == Some(ReminderState::Due));
    }
    let app = App::start(desktop, &[]);
    let is_settled =
        |state: &Option<ReminderState>| state.is_some_and(|state| state != ReminderState::Due);
    let last = until(&format!("what became of {}", talk.name), async || {
        let end = talks::state(&store, &talk.name, "clean_up");
        let has_ended = !is_over || is_settled(&end);
        state().filter(|state| has_ended && is_settled(&Some(*state)))
    })
    .await;
    app.kill().await;
    close_all(desktop);
    let in_window = talks::was_in_window(&store, &talk.name, "read_aloud");
    match (last, told_of(notices) - told, in_window) {
        (_, 2.., _) => figures.told_twice += 1,
        // The window may have said that its meeting is over.
        (ReminderState::Missed, 0, _) => figures.missed += 1,
        (ReminderState::Shown, 1, false) => figures.by_toast += 1,
        (ReminderState::Shown, toasts, true) => {
            figures.by_window += 1;
            figures.by_both += u32::from(toasts == 1);
        }
        _ => figures.lost += 1,
    }
}

/// How many toasts said that a meeting starts.
fn told_of(notices: &Notices) -> usize {
    notices.all().iter().filter(|notice| notice.summary.contains(ALOUD)).count()
}

/// Less than so many milliseconds.
fn random(limit: u16) -> Duration {
    let mut bytes = [0; 2];
    getrandom::fill(&mut bytes).expect("randomness");
    Duration::from_millis(u64::from(u16::from_le_bytes(bytes) % limit))
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Figures { kills, between, by_toast, by_window, by_both, missed, told_twice, lost } =
            self;
        write!(
            f,
            "{kills} kills, {between} of them between recording and noting as shown: {by_toast} \
             shown by one toast, {by_window} by Klubba's own window ({by_both} of them after a \
             toast), {missed} recorded as missed, {told_twice} by two toasts, {lost} lost"
        )
    }
}
