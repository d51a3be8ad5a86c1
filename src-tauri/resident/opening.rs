//! The resident's way to the database: the key is asked for, the file opened and looked at, lent
//! for a moment, rescued when it is damaged; windows and tray are told how far it is.

use std::time::Duration;

use klubba_core::error::Error;
use klubba_core::office::Office;
use klubba_core::store::Key;
use klubba_core::store::backup::{Contents, Header};
use klubba_core::store::damage::Recovery;

use super::{Event, LOCKED, Resident};
use crate::notifications::Toast;
use crate::orders::{Access, Place, Screen, ToResident, ToWindows};
use crate::secrets::{KeyAnswer, KeyPlace, KeyTrouble};
use crate::{backup, database, key_process, recovery_file, wall_clock};

/// Whoever borrowed the database has it for this long; then it is opened again all the same.
const LENT: Duration = Duration::from_secs(120);
/// A file that is damaged again and again lies on a disk that is breaking.
const MAX_RECOVERIES: u32 = 3;

impl Resident {
    pub(super) async fn set_access(&mut self, access: Access) {
        self.access = access;
        self.windows.tell(&ToWindows::Access(self.access.clone())).await;
        self.update_tray().await;
    }

    /// Asks for the key again, unless it was found meanwhile.
    pub(super) async fn retry(&mut self) {
        if self.office.is_none() {
            key_process::ask(&self.data_dir, self.events.clone());
            self.set_access(Access::Opening).await;
        }
    }

    /// Closes the database for a moment, in the windows too.
    pub(super) async fn let_go(&mut self) {
        self.close().await;
        let events = self.events.clone();
        tokio::spawn(async move {
            tokio::time::sleep(LENT).await;
            let _ = events.send(Event::Told(ToResident::RetryKey)); // as in `start`
        });
    }

    pub(super) async fn close(&mut self) {
        self.office = None;
        self.set_access(Access::Opening).await;
    }

    /// The file is not the one it was: opening tells what it is.
    pub(super) async fn reopen(&mut self) {
        self.told.clear();
        self.office = None;
        self.retry().await;
    }

    pub(super) async fn open(&mut self, answer: anyhow::Result<KeyAnswer>) {
        if self.office.is_some() {
            return; // the recovery code was quicker than the keyring
        }
        let (keys, place) = match answer {
            Ok(KeyAnswer::Found { keys, place }) => (keys, place),
            Ok(KeyAnswer::Trouble(trouble)) => return self.lock(trouble).await,
            Err(error) => return self.fail(error.to_string()).await,
        };
        self.keys.clone_from(&keys);
        let (data_dir, events) = (self.data_dir.clone(), self.events.clone());
        // Where a new version gives the file a new shape, this takes its time.
        tokio::task::spawn_blocking(move || {
            let opened = database::open_with(&data_dir, &keys, &mut |progress| {
                let _ = events.send(Event::Progress(progress)); // nobody listens only at the end
            });
            let opened =
                opened.and_then(|(store, key)| Ok((Office::open(store, wall_clock::now())?, key)));
            let _ = events.send(Event::Opened(Box::new(opened), keys, place)); // as above
        });
    }

    pub(super) async fn opened(
        &mut self,
        opened: Result<(Office, Key), Error>,
        keys: Vec<Key>,
        place: KeyPlace,
    ) {
        self.progress = None;
        if self.office.is_some() {
            return; // the recovery code was quicker than the keyring
        }
        let (mut office, key) = match opened {
            Ok(opened) => opened,
            Err(Error::WrongKey) => return self.lock(KeyTrouble::OtherKey).await,
            Err(Error::Damaged) => return self.recover().await,
            Err(Error::NotFound("database")) => {
                if let Some(key) = keys.into_iter().next() {
                    self.set_access(Access::Missing { key }).await;
                }
                // Never an empty start without a word.
                return self.show(Place::of(Screen::History)).await;
            }
            Err(error) => {
                return self.fail(database::say_failed(&error, &self.words, self.lang())).await;
            }
        };
        if let Some(reason) = office.read_only() {
            let lang = office.settings().lang;
            self.told.push(database::say_read_only(reason, &self.words, lang));
        }
        if let Err(error) = office.record_shown_while_closed(self.due.shown(), wall_clock::now()) {
            eprintln!("klubba: {error}");
        }
        self.office = Some(office);
        if place == KeyPlace::Code || keys.len() > 1 {
            // Back to where it belongs, and an unfinished change of key is finished.
            if let Err(error) = recovery_file::reseal(&self.data_dir, &[&key]) {
                eprintln!("klubba: the recovery file stays as it is: {error:#}");
            }
            key_process::keep(&self.data_dir, key.clone(), self.events.clone());
        }
        self.keys = vec![key.clone()];
        self.note_place(place).await;
        self.set_access(Access::Open { key }).await;
        self.tell_notices().await;
        self.look().await;
        self.check();
    }

    pub(super) async fn fail(&mut self, reason: String) {
        self.set_access(Access::Failed { reason }).await;
    }

    /// There is no key: says so once on the desktop, and in every window.
    pub(super) async fn lock(&mut self, trouble: KeyTrouble) {
        self.set_access(Access::Locked { trouble }).await;
        let say = |key: &str| self.words.say(self.lang(), key, &[]);
        self.toast(Toast {
            id: LOCKED.to_owned(),
            stands_for: Vec::new(),
            place: Place::of(Screen::Create),
            title: say("locked-title"),
            text: say(&format!("locked-{}", trouble.word())),
            actions: vec![("show", say("action-open"))],
        });
    }

    pub(super) async fn note_place(&mut self, place: KeyPlace) {
        match place {
            KeyPlace::Keyring | KeyPlace::Code => {}
            KeyPlace::File => self.note("notice-key-file").await,
            KeyPlace::FileAfterReset => self.note("notice-keyring-reset").await,
        }
    }

    /// Looks in the background whether the file is sound.
    pub(super) fn check(&self) {
        let Some(key) = self.keys.first().cloned() else { return };
        let (data_dir, events) = (self.data_dir.clone(), self.events.clone());
        tokio::task::spawn_blocking(move || {
            let is_sound = database::is_sound(&data_dir, &key);
            let _ = events.send(Event::Checked { is_sound }); // nobody listens only at the end
        });
    }

    /// Saves what can be read of a damaged file, and opens that.
    pub(super) async fn recover(&mut self) {
        self.close().await;
        self.recoveries += 1;
        if self.recoveries > MAX_RECOVERIES {
            return self
                .fail(database::say_failed(&Error::Damaged, &self.words, self.lang()))
                .await;
        }
        let Some(key) = self.keys.first().cloned() else { return };
        let (data_dir, events) = (self.data_dir.clone(), self.events.clone());
        tokio::task::spawn_blocking(move || {
            let recovery = database::recover(&data_dir, &key, &mut |progress| {
                let _ = events.send(Event::Progress(progress)); // nobody listens only at the end
            });
            let saved = recovery.as_ref().ok();
            let more = saved.and_then(|saved| backup::holding_more(&data_dir, &key, saved));
            let _ = events.send(Event::Recovered(recovery, more)); // as above
        });
    }

    pub(super) async fn recovered(
        &mut self,
        recovery: Result<Recovery, Error>,
        more: Option<(Header, Contents)>,
    ) {
        self.progress = None;
        match recovery {
            Ok(recovery) => {
                self.reopen().await;
                self.told.push(database::say_recovery(&recovery, &self.words, self.lang()));
                let more = more.map(|(header, contents)| {
                    backup::say_more(&header, &contents, &self.words, self.lang())
                });
                self.told.extend(more);
                self.show(Place::of(Screen::History)).await;
            }
            Err(error) => {
                self.fail(database::say_failed(&error, &self.words, self.lang())).await;
            }
        }
    }
}
