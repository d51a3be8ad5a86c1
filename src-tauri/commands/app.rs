//! Klubba itself: how it stands, its first run, its settings, its windows.

use klubba_core::form::Choice;
use klubba_core::incident::IncidentRow;
use klubba_core::office::{DueReminder, Settings, Theme};
use klubba_core::text::Lang;
use klubba_core::words::arg;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State, WebviewWindow};

use super::{Answer, key, now};
use crate::doctor::{self, DoctorRow};
use crate::orders::{Access, Place, Screen, ToResident};
use crate::windows::{self, Shell};
use crate::{autostart, instance, outbox};

/// How everything stands, for every window.
#[derive(Clone, Debug, Serialize, Type)]
pub struct AppState {
    pub lang: Lang,
    pub theme: Theme,
    pub text_size: u32,
    pub store: StoreState,
    /// Only while the store is locked, or waits for the keyring.
    pub locked: Option<Locked>,
    pub notices: Vec<String>,
    pub first_run: bool,
    pub clean_up_count: u32,
    pub due: Vec<DueReminder>,
    /// Incidents whose hours run.
    pub incidents: Vec<IncidentRow>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum StoreState {
    Open,
    Opening,
    WaitingForKeyring,
    /// There is a database, and no key for it.
    Locked,
    /// There was a database and now is none.
    Missing,
    Failed,
}

/// Why the store is closed, and whether the recovery code can open it.
#[derive(Clone, Debug, Serialize, Type)]
pub struct Locked {
    pub text: String,
    pub has_code: bool,
}

#[derive(Clone, Debug, Serialize, Type)]
pub struct FirstRun {
    pub lang: Lang,
    pub languages: Vec<Choice>,
    pub kinds: Vec<Kind>,
    pub settings: Settings,
}

/// A kind of place, and the routines made for it.
#[derive(Clone, Debug, Serialize, Type)]
pub struct Kind {
    pub id: String,
    pub label: String,
    pub routines: Vec<Choice>,
}

#[tauri::command(async)]
#[specta::specta]
pub fn app_state(window: WebviewWindow, shell: State<'_, Shell>) -> Answer<AppState> {
    let settings = shell.settings();
    let mut notices = shell.notices();
    let store = match shell.access() {
        Access::Opening => StoreState::Opening,
        Access::WaitingForKeyring => StoreState::WaitingForKeyring,
        Access::Locked { .. } => StoreState::Locked,
        Access::Open { .. } => StoreState::Open,
        Access::Missing { .. } => StoreState::Missing,
        Access::Failed { reason } => {
            let args = [arg("reason", reason.as_str())];
            notices.push(shell.words.say(settings.lang, "notice-store-failed", &args));
            StoreState::Failed
        }
    };
    let locked = key::locked(&shell, settings.lang);
    let (first_run, clean_up_count, due, incidents) = match store {
        StoreState::Open => shell.ask(|office| {
            let count = u32::try_from(office.clean_ups(now())?.len()).unwrap_or(u32::MAX);
            let incidents = office.open_incidents(now())?;
            Ok((office.is_first_run()?, count, office.due_reminders(now())?, incidents))
        })?,
        _ => (false, 0, Vec::new(), Vec::new()),
    };
    let Settings { lang, theme, text_size, .. } = settings;
    if store == StoreState::Open && !first_run && window.label() != windows::READ {
        notices.extend(key::notice(&shell, lang));
    }
    Ok(AppState {
        lang,
        theme,
        text_size,
        store,
        locked,
        notices,
        first_run,
        clean_up_count,
        due,
        incidents,
    })
}

#[tauri::command(async)]
#[specta::specta]
pub fn first_run(shell: State<'_, Shell>, lang: Option<Lang>) -> Answer<FirstRun> {
    let lang = lang.unwrap_or_else(crate::cli::system_lang);
    let time_zone = crate::cli::system_zone();
    shell.ask(|office| {
        let kinds = office.kinds(lang).into_iter();
        let kinds = kinds.map(|(id, label, routines)| Kind { id, label, routines }).collect();
        let words = office.words();
        let language = |l: Lang| Choice {
            id: l.code().to_owned(),
            label: words.say(lang, &format!("language-{}", l.code()), &[]),
        };
        let settings = Settings { lang, time_zone, ..office.settings().clone() };
        Ok(FirstRun { lang, languages: Lang::ALL.map(language).to_vec(), kinds, settings })
    })
}

#[tauri::command(async)]
#[specta::specta]
pub fn finish_first_run(
    app: AppHandle,
    shell: State<'_, Shell>,
    settings: Settings,
    routine_id: String,
) -> Answer<()> {
    shell.change(&app, |office| {
        office.save_settings(settings)?;
        let draft = office.draft_for(&routine_id, now());
        office.keep_unsent(&draft)
    })
}

#[tauri::command(async)]
#[specta::specta]
pub fn settings(shell: State<'_, Shell>) -> Answer<Settings> {
    Ok(Settings { autostart: autostart::is_on(), ..shell.settings() })
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_settings(app: AppHandle, shell: State<'_, Shell>, settings: Settings) -> Answer<()> {
    let wanted = settings.autostart;
    shell.change(&app, |office| office.save_settings(settings))?;
    autostart::set(wanted).map_err(|error| outbox::failed(&shell, "error-internal", &error))
}

#[tauri::command(async)]
#[specta::specta]
pub fn doctor(shell: State<'_, Shell>) -> Answer<Vec<DoctorRow>> {
    Ok(doctor::examine(&shell.data_dir, &shell.words, shell.lang()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn send_test_reminder(shell: State<'_, Shell>) -> Answer<()> {
    instance::tell(&shell.data_dir, &ToResident::TestReminder);
    Ok(())
}

#[tauri::command(async)]
#[specta::specta]
pub fn open_screen(app: AppHandle, screen: Screen, meeting_id: Option<u32>) -> Answer<()> {
    windows::show(&app, Place { screen, meeting_id });
    Ok(())
}

#[tauri::command(async)]
#[specta::specta]
pub fn open_file(shell: State<'_, Shell>, path: String) -> Answer<()> {
    outbox::open_written(&shell, &path)
}

/// The page has painted: the window may be seen.
#[tauri::command(async)]
#[specta::specta]
pub fn window_ready(window: WebviewWindow) -> Answer<()> {
    windows::appear(&window);
    Ok(())
}

#[tauri::command(async)]
#[specta::specta]
pub fn retry_key(shell: State<'_, Shell>) -> Answer<()> {
    instance::tell(&shell.data_dir, &ToResident::RetryKey);
    Ok(())
}

/// What the user copied elsewhere; nothing where there is no text.
#[tauri::command(async)]
#[specta::specta]
pub fn clipboard_text(shell: State<'_, Shell>) -> Answer<Option<String>> {
    Ok(shell.clipboard.text().ok().filter(|text| !text.trim().is_empty()))
}
