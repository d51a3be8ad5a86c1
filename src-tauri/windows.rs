//! The windows' process: made when a window may be wanted, gone when none was needed for a while.
//!
//! Orders come over standard input from the resident process; its end is ours. A crash in here
//! takes no reminder with it.

use std::collections::HashSet;
use std::io::{BufRead, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use klubba_core::calendar::MAX_FILE_BYTES;
use klubba_core::error::Error;
use klubba_core::office::{Office, Settings, Theme};
use klubba_core::recovery::RecoveryCode;
use klubba_core::refresh::Progress;
use klubba_core::store::{Key, ReadOnly};
use klubba_core::text::Lang;
use klubba_core::words::Words;
use tauri::{
    AppHandle, Emitter, Manager, RunEvent, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    WindowEvent,
};

use crate::clipboard::Clipboard;
use crate::commands;
use crate::error::{Code, CommandError};
use crate::instance;
use crate::orders::{Access, Place, Screen, ToResident, ToWindows};
use crate::paths;

/// How long the process stays without a window, so that the next one comes quickly.
const LINGER: Duration = Duration::from_secs(60);
/// A page that does not report itself ready is shown all the same: better broken than invisible.
const SHOW_ANYWAY: Duration = Duration::from_secs(3);

/// The label of the window that is read aloud from.
pub const READ: &str = "read";
/// Of the one that invitations are written in.
pub const CREATE: &str = "create";
/// Of the one with all the rest.
pub const KLUBBA: &str = "klubba";

/// What the commands work on.
pub struct Shell {
    pub data_dir: PathBuf,
    office: Mutex<Option<Office>>,
    /// What was chosen when the office was closed last.
    chosen: Mutex<Option<Settings>>,
    access: Mutex<Access>,
    notices: Mutex<Vec<String>>,
    /// How far fetching calendars is.
    progress: Mutex<Option<Progress>>,
    pub clipboard: Clipboard,
    /// A recovery code that is being shown, until it was typed back.
    pub shown_code: Mutex<Option<ShownCode>>,
    /// A calendar file that the user opened with Klubba: its name and content.
    opened: Mutex<Option<(String, Vec<u8>)>>,
    /// Where the file is that was dragged over a window last.
    dropped: Mutex<Option<PathBuf>>,
    /// Labels of windows that came by themselves and must not take the keyboard.
    offered: Mutex<HashSet<&'static str>>,
    pub words: Words,
    /// Counts up with every window made, so that an old wait to leave knows it is out of date.
    windows_made: AtomicU64,
}

/// A recovery code, and the numbers of the groups that are to be typed back.
pub struct ShownCode {
    pub code: RecoveryCode,
    pub asked: [u32; 2],
}

/// Runs until the resident process goes or nothing has been shown for a while.
pub fn run(data_dir: PathBuf) -> anyhow::Result<()> {
    prepare_environment();
    let shell = Shell {
        data_dir,
        office: Mutex::new(None),
        chosen: Mutex::new(None),
        access: Mutex::new(Access::Opening),
        notices: Mutex::new(Vec::new()),
        progress: Mutex::new(None),
        clipboard: Clipboard::default(),
        shown_code: Mutex::new(None),
        opened: Mutex::new(None),
        dropped: Mutex::new(None),
        offered: Mutex::new(HashSet::new()),
        words: Words::new(),
        windows_made: AtomicU64::new(0),
    };
    let app = tauri::Builder::default()
        .manage(shell)
        .invoke_handler(commands::handler())
        .setup(|app| {
            let handle = app.handle().clone();
            std::thread::spawn(move || obey(&handle));
            leave_when_unused(app.handle());
            Ok(())
        })
        .on_window_event(|window, event| {
            if matches!(event, WindowEvent::Destroyed) {
                leave_when_unused(window.app_handle());
            }
        })
        .build(tauri::generate_context!())?;
    app.run(|_, event| {
        if let RunEvent::ExitRequested { api, code: None, .. } = event {
            api.prevent_exit();
        }
    });
    Ok(())
}

/// Blank windows on some graphics drivers are cured by this; it must be set before GTK starts.
fn prepare_environment() {
    const DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if cfg!(target_os = "linux") && std::env::var_os(DMABUF).is_none() {
        // SAFETY: called first in `run`, before any other thread exists.
        unsafe { std::env::set_var(DMABUF, "1") };
    }
}

/// Follows the resident's orders until it closes the line.
fn obey(app: &AppHandle) {
    for line in std::io::stdin().lock().lines() {
        let Ok(line) = line else { break };
        let Ok(order) = serde_json::from_str::<ToWindows>(&line) else { continue };
        let shell = app.state::<Shell>();
        match order {
            ToWindows::Show(place) => {
                // Asked for while it was being offered: she knows, and it may take the keyboard.
                if lock(&shell.offered).remove(label(place.screen)) {
                    instance::tell(&shell.data_dir, &ToResident::Appeared);
                }
                show(app, place);
            }
            ToWindows::Offer(place) => {
                lock(&shell.offered).insert(label(place.screen));
                show(app, place);
            }
            ToWindows::Changed => {
                shell.reload();
                changed(app);
            }
            ToWindows::Open(path) => {
                shell.put_opened_file(opened(&path));
                show(app, Place::of(Screen::Meetings));
                changed(app);
            }
            ToWindows::Access(access) => {
                shell.set_access(access);
                for window in app.webview_windows().values() {
                    // A window that is just closing needs no colours.
                    let _ = window.set_theme(shell.theme());
                }
                changed(app);
            }
            ToWindows::Fetching(progress) => shell.put_progress(app, progress),
            ToWindows::Notices(notices) => {
                *lock(&shell.notices) = notices;
                changed(app);
            }
        }
    }
    app.exit(0);
}

/// A file that the user opened: its name, and what is in it as far as it is read.
pub fn opened(path: &Path) -> Option<(String, Vec<u8>)> {
    // A pipe or a device might never end.
    let name = path.file_name().filter(|_| path.is_file())?.to_string_lossy().into_owned();
    let limit = u64::try_from(MAX_FILE_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    let read = std::fs::File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes));
    if let Err(error) = read {
        eprintln!("klubba: {}: {error}", path.display());
    }
    Some((name, bytes))
}

/// Tells every window to fetch again.
pub fn changed(app: &AppHandle) {
    // A window that is just closing needs no news.
    let _ = app.emit("changed", ());
}

/// Shows a screen in its window, which is made if it is not there.
pub fn show(app: &AppHandle, place: Place) {
    let label = label(place.screen);
    if let Some(window) = app.get_webview_window(label) {
        let _ = window.emit_to(label, "go", place); // as above; to this window only
        appear(&window);
        return;
    }
    let app_handle = app.clone();
    let made = app.run_on_main_thread(move || {
        if let Err(error) = make(&app_handle, place) {
            eprintln!("klubba: no window: {error}");
        }
    });
    if let Err(error) = made {
        eprintln!("klubba: no window: {error}");
    }
}

/// Lets a window be seen; one that was only offered leaves the keyboard where it is.
pub fn appear(window: &WebviewWindow) {
    let shell = window.state::<Shell>();
    let is_offered = lock(&shell.offered).remove(window.label());
    let shown = window.unminimize().and_then(|()| window.show());
    match is_offered {
        true if shown.is_ok() => drop(instance::tell(&shell.data_dir, &ToResident::Appeared)),
        true => {}
        // Fails only if the window is being closed.
        false => drop(shown.and_then(|()| window.set_focus())),
    }
}

fn label(screen: Screen) -> &'static str {
    match screen {
        Screen::Create | Screen::Change | Screen::Cancel | Screen::Series => CREATE,
        Screen::Read | Screen::WentWrong => READ,
        Screen::Incidents
        | Screen::CleanUp
        | Screen::History
        | Screen::Routines
        | Screen::Meetings
        | Screen::Settings => KLUBBA,
    }
}

fn make(app: &AppHandle, place: Place) -> tauri::Result<()> {
    let shell = app.state::<Shell>();
    shell.windows_made.fetch_add(1, Ordering::SeqCst);
    let meeting = place.meeting_id.map(|id| id.to_string()).unwrap_or_default();
    let url = format!("index.html#{}/{meeting}", place.screen.word());
    let (width, height) = match place.screen {
        Screen::Create | Screen::Change | Screen::Cancel | Screen::Series => (960.0, 740.0),
        // Small: the meeting itself needs the screen.
        Screen::Read | Screen::WentWrong => (520.0, 720.0),
        _ => (960.0, 680.0),
    };
    // The companion stands beside a meeting that others see: where the platform can, it stays above
    // it and out of shared screens and recordings.
    let is_companion = label(place.screen) == label(Screen::Read);
    let window = WebviewWindowBuilder::new(app, label(place.screen), WebviewUrl::App(url.into()))
        .title("Klubba")
        .on_document_title_changed(|window, title| {
            // A window that is just closing needs no name.
            let _ = window.set_title(&title);
        })
        .on_navigation(is_ours)
        .inner_size(width, height)
        .min_inner_size(360.0, 400.0)
        .center()
        .always_on_top(is_companion)
        .content_protected(is_companion)
        .theme(shell.theme())
        .data_directory(paths::web(&shell.data_dir))
        .visible(false)
        // Else the page would not be given the files that are dropped on it.
        .disable_drag_drop_handler()
        .focused(!lock(&shell.offered).contains(label(place.screen)))
        .build()?;
    crate::dropped::heed(&window);
    std::thread::spawn(move || {
        std::thread::sleep(SHOW_ANYWAY);
        // Fails only if the window was closed meanwhile.
        let _ = window.show();
    });
    Ok(())
}

/// Whether an address is one of Klubba's own pages: a window goes nowhere else.
fn is_ours(address: &tauri::Url) -> bool {
    address.scheme() == "tauri" || address.host_str() == Some("tauri.localhost")
}

/// Leaves if no window was made for a while, unless the clipboard would lose what was copied.
fn leave_when_unused(app: &AppHandle) {
    if !app.webview_windows().is_empty() {
        return;
    }
    let app = app.clone();
    let before = app.state::<Shell>().windows_made.load(Ordering::SeqCst);
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(LINGER);
            let shell = app.state::<Shell>();
            if shell.windows_made.load(Ordering::SeqCst) != before {
                return;
            }
            if !shell.clipboard.is_ours() {
                app.exit(0);
                return;
            }
        }
    });
}

impl Shell {
    /// Holds the office while it opens it: a page that asks meanwhile waits instead of saying so.
    fn set_access(&self, access: Access) {
        let mut office = lock(&self.office);
        self.close(&mut office);
        if let Access::Open { key } = &access {
            let now = crate::wall_clock::now();
            let store = crate::database::open(&self.data_dir, key, &mut |_| {});
            match store.and_then(|store| Office::open(store, now)) {
                Ok(opened) => *office = Some(opened),
                Err(error) => {
                    let reason =
                        crate::database::say_failed(&error, &self.words, crate::cli::system_lang());
                    *lock(&self.access) = Access::Failed { reason };
                    return;
                }
            }
        }
        *lock(&self.access) = access;
    }

    pub fn access(&self) -> Access {
        lock(&self.access).clone()
    }

    /// The key, while the database is open.
    pub fn key(&self) -> Option<Key> {
        match self.access() {
            Access::Open { key } => Some(key),
            _ => None,
        }
    }

    /// Closes the database here; the resident says when it is open again.
    pub fn let_go(&self) {
        self.close(&mut lock(&self.office));
    }

    /// A window that waits speaks and looks as it did.
    fn close(&self, office: &mut Option<Office>) {
        if let Some(office) = office.take() {
            *lock(&self.chosen) = Some(office.settings().clone());
        }
    }

    pub fn notices(&self) -> Vec<String> {
        lock(&self.notices).clone()
    }

    pub fn progress(&self) -> Option<Progress> {
        lock(&self.progress).clone()
    }

    /// Takes note of how far fetching is, and tells the windows.
    pub fn put_progress(&self, app: &AppHandle, progress: Option<Progress>) {
        *lock(&self.progress) = progress;
        let _ = app.emit("fetching", ()); // as in `changed`
    }

    pub fn opened_file(&self) -> Option<(String, Vec<u8>)> {
        lock(&self.opened).clone()
    }

    pub fn put_opened_file(&self, file: Option<(String, Vec<u8>)>) {
        *lock(&self.opened) = file;
    }

    #[cfg(target_os = "linux")]
    pub fn put_dropped(&self, path: PathBuf) {
        *lock(&self.dropped) = Some(path);
    }

    pub fn take_dropped(&self) -> Option<PathBuf> {
        lock(&self.dropped).take()
    }

    fn reload(&self) {
        if let Some(office) = lock(&self.office).as_mut()
            && let Err(error) = office.reload()
        {
            eprintln!("klubba: {error}");
        }
    }

    pub fn settings(&self) -> Settings {
        let open = lock(&self.office).as_ref().map(|office| office.settings().clone());
        open.or_else(|| lock(&self.chosen).clone())
            .unwrap_or_else(|| Settings { lang: crate::cli::system_lang(), ..Settings::default() })
    }

    /// The colours the user chose; the system's until the office is open.
    fn theme(&self) -> Option<tauri::Theme> {
        // Asked while windows are made, which must not wait for the database.
        let office = self.office.try_lock().ok()?;
        let open = office.as_ref().map(|office| office.settings().theme);
        match open.or_else(|| Some(lock(&self.chosen).as_ref()?.theme))? {
            Theme::System => None,
            Theme::Light => Some(tauri::Theme::Light),
            Theme::Dark => Some(tauri::Theme::Dark),
        }
    }

    pub fn lang(&self) -> Lang {
        self.settings().lang
    }

    /// Asks something of the office.
    pub fn ask<T>(
        &self,
        question: impl FnOnce(&mut Office) -> Result<T, Error>,
    ) -> Result<T, CommandError> {
        let lang = self.lang();
        let mut office = lock(&self.office);
        let office = office.as_mut().ok_or_else(|| {
            CommandError::say(Code::Closed, &self.words, lang, "error-store-closed")
        })?;
        let waits_for_disk =
            matches!(office.read_only(), Some(ReadOnly::Disk | ReadOnly::DiskFull));
        question(office).map_err(|error| {
            match &error {
                // Moved, replaced, taken over: the resident finds out which.
                Error::Displaced => drop(instance::tell(&self.data_dir, &ToResident::Reopen)),
                Error::Damaged => drop(instance::tell(&self.data_dir, &ToResident::Damaged)),
                // The disk may have room by now, for the next try.
                Error::ReadOnly if waits_for_disk => {
                    instance::tell(&self.data_dir, &ToResident::Reopen);
                }
                _ => {}
            }
            CommandError::of(&error, &self.words, lang)
        })
    }

    /// Asks for a change, and lets windows and tray know of it.
    pub fn change<T>(
        &self,
        app: &AppHandle,
        change: impl FnOnce(&mut Office) -> Result<T, Error>,
    ) -> Result<T, CommandError> {
        let done = self.ask(change)?;
        changed(app);
        instance::tell(&self.data_dir, &ToResident::Changed);
        Ok(done)
    }
}

pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic elsewhere must not lock everybody out: the store itself is transactional.
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}
