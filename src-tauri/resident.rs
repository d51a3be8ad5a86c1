//! The process that stays: tray, reminders, and the way to the database.
//!
//! It never loads a window library's state: windows live in a child process, so that resting costs
//! little and a crash there takes no reminder along.

mod opening;
mod reminding;

use std::path::{Path, PathBuf};
use std::time::Duration;

use klubba_core::due_list::DueList;
use klubba_core::error::Error;
use klubba_core::office::Office;
use klubba_core::refresh;
use klubba_core::store::backup::{Contents, Header};
use klubba_core::store::damage::Recovery;
use klubba_core::store::{Key, Progress, ReadOnly, Showing};
use klubba_core::text::Lang;
use klubba_core::words::Words;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::calendar_fetch::Which;
use crate::calendar_watch::CalendarWatch;
use crate::calendars::{self, Done};
use crate::orders::{Access, Place, Screen, ToResident, ToWindows};
use crate::paths::{self, Doors};
use crate::secrets::{KeyAnswer, KeyPlace};
use crate::tray::{Choice, Tray, TrayView};
use crate::wall_clock::{self, WallClock, Woken};
use crate::window_process::WindowProcess;
use crate::{backup, database, delete_everything, due_file, instance, key_process};

/// A desktop that is just starting gets this long to bring up its tray.
const TRAY_GRACE: Duration = Duration::from_secs(4);

/// The id of the toast that says that the database is locked.
const LOCKED: &str = "locked";
/// A disk that took no changes is looked at again after this.
const DISK_AGAIN: jiff::SignedDuration = jiff::SignedDuration::from_mins(5);

/// Something the resident has to see to.
pub enum Event {
    Told(ToResident),
    Chosen(Choice),
    /// The tray's menu comes up: most of what is in it needs a window.
    MenuOpens,
    TrayHost {
        is_there: bool,
    },
    /// The desktop had its time to bring up a tray.
    TrayGraceOver,
    /// Calendars were fetched, or could not be.
    Fetched(anyhow::Result<Done>),
    /// How far fetching is.
    Fetching(refresh::Progress),
    KeyringIsSlow,
    Key(anyhow::Result<KeyAnswer>),
    /// Where the key is kept now.
    KeyKept(anyhow::Result<KeyPlace>),
    Progress(Progress),
    Opened(Box<Result<(Office, Key), Error>>, Vec<Key>, KeyPlace),
    /// The file was looked at in the background.
    Checked {
        is_sound: bool,
    },
    /// With what is in the newest backup, if that is more.
    Recovered(Result<Recovery, Error>, Option<(Header, Contents)>),
    BackedUp(Result<(), Error>),
    ToastAnswered {
        id: String,
        place: Place,
        action: String,
    },
    /// What came due was recorded, and toasts had their time to be shown.
    Looked,
    /// Reminders were shown: in this toast, or in a window.
    Shown {
        toast: Option<String>,
        ids: Vec<String>,
        showing: Showing,
    },
    /// The daemon ended with a toast on the screen.
    ToastGone {
        ids: Vec<String>,
    },
    NotShown {
        toast: String,
        ids: Vec<String>,
        place: Place,
        reason: String,
    },
    /// Klubba's own window is to come with these reminders.
    Offer {
        place: Place,
        ids: Vec<String>,
    },
}

struct Resident {
    data_dir: PathBuf,
    words: Words,
    office: Option<Office>,
    /// What comes due, for the time when the database is closed.
    due: DueList,
    access: Access,
    notices: Vec<&'static str>,
    /// Sentences about the database: what was lost, why nothing can be written.
    told: Vec<String>,
    /// How far something long has come; gone when it is done.
    progress: Option<String>,
    keys: Vec<Key>,
    recoveries: u32,
    is_backing_up: bool,
    tray: Option<Tray>,
    has_tray_host: Option<bool>,
    windows: WindowProcess,
    /// Reminders that a window was offered for, until it can be seen.
    offered: Vec<String>,
    /// When to try again what nobody could be shown.
    retry_at: Option<jiff::Timestamp>,
    calendars: CalendarWatch,
    events: UnboundedSender<Event>,
    /// The day history was last looked through for what is over.
    purged_on: Option<jiff::civil::Date>,
}

/// Runs until the user quits. A second start shows the first one's window and ends.
///
/// `file` is a calendar file to be shown.
pub fn run(data_dir: &Path, show: Option<Place>, file: Option<PathBuf>) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let Some(listener) = instance::claim(data_dir)? else {
            let place = show.unwrap_or(Place::of(Screen::Create));
            let order = file.map_or(ToResident::Show(place), ToResident::Open);
            instance::tell(data_dir, &order);
            return Ok(());
        };
        let (events, received) = unbounded_channel();
        tokio::spawn(instance::listen(listener, events.clone()));
        let mut resident = Resident {
            data_dir: data_dir.to_owned(),
            words: Words::new(),
            office: None,
            due: due_file::read(data_dir),
            access: Access::Opening,
            notices: Vec::new(),
            told: Vec::new(),
            progress: None,
            keys: Vec::new(),
            recoveries: 0,
            is_backing_up: false,
            tray: None,
            has_tray_host: None,
            windows: WindowProcess::new(data_dir),
            offered: Vec::new(),
            retry_at: None,
            calendars: CalendarWatch::default(),
            events,
            purged_on: None,
        };
        match paths::close(data_dir) {
            Doors::Closed => {}
            Doors::WereOpen => resident.note("notice-was-open").await,
            Doors::StayOpen => resident.note("notice-stays-open").await,
        }
        resident.start(show).await;
        if let Some(file) = file {
            resident.show_file(file).await;
        }
        resident.attend(received).await
    })
}

impl Resident {
    async fn start(&mut self, show: Option<Place>) {
        key_process::ask(&self.data_dir, self.events.clone());
        let view = TrayView::waiting(&self.words, self.lang());
        self.tray = Some(Tray::create(view, self.events.clone()).await);
        let events = self.events.clone();
        tokio::spawn(async move {
            tokio::time::sleep(TRAY_GRACE).await;
            let _ = events.send(Event::TrayGraceOver); // nobody listens only when we have ended
        });
        if let Some(place) = show {
            self.show(place).await;
        }
    }

    async fn attend(mut self, mut events: UnboundedReceiver<Event>) -> anyhow::Result<()> {
        let clock = WallClock::new()?;
        let mut end = std::pin::pin!(end_of_session());
        loop {
            let fetch = self.calendars.next(self.office.as_ref());
            let next = [self.next_look(), fetch].into_iter().flatten().min();
            tokio::select! {
                event = events.recv() => match event {
                    Some(Event::Chosen(Choice::Quit)) | None => return Ok(()),
                    Some(Event::Told(ToResident::DeleteEverything)) => {
                        self.delete_everything();
                        return Ok(());
                    }
                    Some(event) => self.see_to(event).await,
                },
                woken = clock.wait(next) => {
                    if woken == Woken::Zone {
                        self.note_zone().await;
                    }
                    self.look().await;
                }
                () = self.windows.ended() => self.not_offered().await,
                () = self.calendars.network_changed() => {
                    if let Some(which) = self.calendars.retry() {
                        self.refresh(which);
                    }
                }
                () = &mut end => return Ok(()),
            }
        }
    }

    /// Lets go of database and windows first, and ends with it.
    fn delete_everything(self) {
        let data_dir = self.data_dir.clone();
        let secrets = self.office.as_ref().and_then(|office| office.calendar_secret_ids().ok());
        drop(self);
        for secret in secrets.unwrap_or_default() {
            calendars::forget_here(&data_dir, &secret);
        }
        for failed in delete_everything::run(&data_dir).failed {
            eprintln!("klubba: {failed}");
        }
    }

    /// What the organiser has agreed to goes when its time is over; before that she is asked.
    async fn purge(&mut self) {
        let Some(office) = &mut self.office else { return };
        let now = wall_clock::now();
        let day = now.to_zoned(jiff::tz::TimeZone::system()).date();
        if self.purged_on == Some(day) {
            return;
        }
        self.purged_on = Some(day);
        let purged = office.purge_if_agreed(now);
        let is_waiting = purged.is_ok() && office.is_purge_waiting(now).unwrap_or_default();
        match purged {
            Ok(Some(_)) => self.windows.tell(&ToWindows::Changed).await,
            Ok(None) if is_waiting => self.note("notice-purge").await,
            Ok(None) => {}
            Err(error) => eprintln!("klubba: {error}"),
        }
    }

    async fn see_to(&mut self, event: Event) {
        match event {
            Event::Told(ToResident::Show(place)) | Event::Chosen(Choice::Go(place)) => {
                self.show(place).await;
            }
            Event::Told(ToResident::Changed) => self.reload().await,
            Event::Told(ToResident::Open(file)) => self.show_file(file).await,
            Event::Told(ToResident::RefreshCalendars) => self.refresh(Which::All),
            Event::Fetching(progress) => {
                self.windows.tell(&ToWindows::Fetching(Some(progress))).await;
            }
            Event::Fetched(done) => self.fetched(done).await,
            Event::Told(ToResident::TestReminder) => self.test().await,
            Event::Told(ToResident::RetryKey) => self.retry().await,
            Event::Told(ToResident::Unlocked { key }) => {
                let found = KeyAnswer::Found { keys: vec![key], place: KeyPlace::Code };
                self.open(Ok(found)).await;
            }
            Event::Told(ToResident::LetGo) => self.let_go().await,
            Event::Told(ToResident::TakeOver) => {
                if let Err(error) = database::take_over(&self.data_dir, wall_clock::now()) {
                    eprintln!("klubba: {error}");
                }
                self.reopen().await;
            }
            Event::Told(ToResident::Reopen) => self.reopen().await,
            Event::Told(ToResident::Damaged) => self.check(),
            Event::Progress(progress) => {
                let sentence = database::say_progress(progress, &self.words, self.lang());
                if self.progress.as_ref() != Some(&sentence) {
                    self.progress = Some(sentence);
                    self.tell_notices().await;
                }
            }
            Event::Opened(opened, keys, place) => self.opened(*opened, keys, place).await,
            Event::Checked { is_sound: true } => {}
            Event::Checked { is_sound: false } => self.recover().await,
            Event::Recovered(recovery, more) => self.recovered(recovery, more).await,
            Event::BackedUp(done) => self.backed_up(done).await,
            // Both end the loop.
            Event::Chosen(Choice::Quit) | Event::Told(ToResident::DeleteEverything) => {}
            Event::TrayHost { is_there } => self.has_tray_host = Some(is_there),
            Event::TrayGraceOver => self.be_visible().await,
            Event::KeyringIsSlow => {
                if matches!(self.access, Access::Opening) {
                    self.set_access(Access::WaitingForKeyring).await;
                }
            }
            Event::Key(answer) => self.open(answer).await,
            Event::KeyKept(Ok(place)) => self.note_place(place).await,
            Event::KeyKept(Err(error)) => eprintln!("klubba: the key is not kept: {error:#}"),
            Event::ToastAnswered { id, place, action } => self.answer(&id, place, &action).await,
            Event::Shown { toast, ids, showing } => self.shown(toast, &ids, showing).await,
            Event::Looked => self.looked().await,
            Event::ToastGone { ids } => self.toast_gone(&ids).await,
            Event::Offer { place, ids } => self.offer(place, ids).await,
            Event::Told(ToResident::Appeared) => self.appeared(),
            Event::MenuOpens => {
                let notices = self.notices_in_words();
                self.windows.prepare(&self.access, &notices).await;
            }
            Event::Chosen(Choice::Pause(pause)) => {
                self.change(|office| office.pause_reminders(pause, wall_clock::now())).await;
            }
            Event::Chosen(Choice::EndNow(meeting)) => {
                self.change(|office| office.end_now(meeting, wall_clock::now())).await;
            }
            Event::NotShown { toast, ids, place, reason } => {
                eprintln!("klubba: no notification: {reason}");
                self.not_shown(&toast, ids, place).await;
            }
        }
    }

    fn lang(&self) -> Lang {
        let office = self.office.as_ref();
        let lang = office.map(|office| office.settings().lang).or(self.due.lang);
        lang.unwrap_or_else(crate::cli::system_lang)
    }

    /// Never invisible: where no tray shows the icon, a window says so.
    async fn be_visible(&mut self) {
        if self.has_tray_host == Some(true) || crate::tray::host_is_there().await {
            return;
        }
        self.note("notice-no-tray").await;
        self.show(Place::of(Screen::Create)).await;
    }

    async fn show(&mut self, place: Place) {
        let notices = self.notices_in_words();
        self.windows.show(&ToWindows::Show(place), &self.access, &notices).await;
    }

    async fn show_file(&mut self, file: PathBuf) {
        let notices = self.notices_in_words();
        self.windows.show(&ToWindows::Open(file), &self.access, &notices).await;
    }

    async fn note(&mut self, notice: &'static str) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
        self.tell_notices().await;
    }

    async fn tell_notices(&mut self) {
        let notices = self.notices_in_words();
        self.windows.tell(&ToWindows::Notices(notices)).await;
    }

    fn notices_in_words(&self) -> Vec<String> {
        let lang = self.lang();
        let known = self.notices.iter().map(|key| self.words.say(lang, key, &[]));
        self.progress.iter().chain(&self.told).cloned().chain(known).collect()
    }

    /// Makes the day's backup if it is due; one at a time.
    fn back_up_if_due(&mut self) {
        let now = wall_clock::now();
        let is_due = backup::next(&self.data_dir, now).is_some_and(|at| at <= now);
        let can_write = self.office.as_ref().is_some_and(|office| office.read_only().is_none());
        if !is_due || !can_write || self.is_backing_up {
            return;
        }
        let Some(key) = self.keys.first().cloned() else { return };
        self.is_backing_up = true;
        let (data_dir, events) = (self.data_dir.clone(), self.events.clone());
        tokio::task::spawn_blocking(move || {
            let done = backup::create_daily(&data_dir, &key, now);
            let _ = events.send(Event::BackedUp(done)); // nobody listens only at the end
        });
    }

    async fn backed_up(&mut self, done: Result<(), Error>) {
        self.is_backing_up = false;
        if let Err(error) = done {
            eprintln!("klubba: no backup: {error}");
        }
        let Some(since) = backup::failing(&self.data_dir, wall_clock::now()) else { return };
        let since = since.strftime("%Y-%m-%d").to_string();
        let args = [klubba_core::words::arg("since", since.as_str())];
        let sentence = self.words.say(self.lang(), "notice-backups-failing", &args);
        if !self.told.contains(&sentence) {
            self.told.push(sentence);
            self.tell_notices().await;
        }
    }

    async fn reload(&mut self) {
        if let Some(office) = &mut self.office
            && let Err(error) = office.reload()
        {
            eprintln!("klubba: {error}");
        }
        self.windows.tell(&ToWindows::Changed).await;
        // In the language that may just have been chosen.
        self.tell_notices().await;
        self.look().await;
    }

    async fn update_tray(&self) {
        let view = match &self.office {
            Some(office) => TrayView::of(office, wall_clock::now()),
            None => Ok(TrayView::waiting(&self.words, self.lang())),
        };
        match (view, &self.tray) {
            (Ok(view), Some(tray)) => tray.update(view).await,
            (Err(error), _) => eprintln!("klubba: {error}"),
            (Ok(_), None) => {}
        }
    }

    /// Has calendars fetched, and goes on meanwhile.
    fn refresh(&mut self, which: Which) {
        self.calendars.begin(which, (&self.data_dir, &self.access), &self.events);
    }

    async fn fetched(&mut self, done: anyhow::Result<Done>) {
        if let Some(which) = self.calendars.ended(done, self.office.as_ref()) {
            self.refresh(which);
        }
        self.windows.tell(&ToWindows::Fetching(None)).await;
        self.reload().await;
    }

    /// The instant to look again; the tray changes when a meeting starts or ends, too.
    fn next_look(&self) -> Option<jiff::Timestamp> {
        let Some(office) = &self.office else {
            // While it is being opened the store will know better.
            return self.due.next().filter(|_| !matches!(self.access, Access::Opening));
        };
        let now = wall_clock::now();
        let backup = match self.is_backing_up || office.read_only().is_some() {
            true => None,
            false => backup::next(&self.data_dir, now),
        };
        let next = office.next_look(now).map(|next| next.into_iter().chain(backup).min());
        let next = next.unwrap_or_else(|error| {
            eprintln!("klubba: {error}");
            None
        });
        // Once a day at least: history may be over.
        let tomorrow = now.to_zoned(jiff::tz::TimeZone::system()).tomorrow().ok();
        let midnight = tomorrow.and_then(|day| day.start_of_day().ok());
        let midnight = midnight.map(|midnight| midnight.timestamp());
        let disk = self.waits_for_disk().then(|| now.saturating_add(DISK_AGAIN).ok()).flatten();
        [next, midnight, self.retry_at, disk].into_iter().flatten().min()
    }

    /// Whether the database can only be read because of its disk.
    fn waits_for_disk(&self) -> bool {
        let reason = self.office.as_ref().and_then(|office| office.read_only());
        matches!(reason, Some(ReadOnly::Disk | ReadOnly::DiskFull))
    }

    /// Says so as long as the computer is in another zone than the one meetings are planned in.
    async fn note_zone(&mut self) {
        let Some(office) = &self.office else { return };
        let planned = &office.settings().time_zone;
        match wall_clock::system_zone().is_some_and(|zone| zone != *planned) {
            true => self.note("notice-zone").await,
            false => {
                self.notices.retain(|notice| *notice != "notice-zone");
                self.tell_notices().await;
            }
        }
    }

    async fn change(&mut self, change: impl FnOnce(&mut Office) -> klubba_core::error::Result<()>) {
        if let Some(office) = &mut self.office
            && let Err(error) = change(office)
        {
            eprintln!("klubba: {error}");
        }
        self.reload().await;
    }
}

/// The session asks us to end.
async fn end_of_session() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    // Without a handler the default ends us just as well.
    let _ = tokio::signal::ctrl_c().await;
}
