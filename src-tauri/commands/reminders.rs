//! What the user chooses about reminders, and what became of trying them.

use klubba_core::reminder::{MAX_LEADS, PauseFor, ReminderSettings, ReminderTest};
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State};

use super::{Answer, now};
use crate::windows::Shell;

#[derive(Clone, Debug, Serialize, Type)]
pub struct ReminderOptions {
    pub settings: ReminderSettings,
    pub max_leads: u32,
    /// Until when reminders are paused, in words.
    pub paused_until: Option<String>,
    /// The last try of the ways to remind.
    pub test: Option<ReminderTest>,
}

#[tauri::command(async)]
#[specta::specta]
pub fn reminder_options(shell: State<'_, Shell>) -> Answer<ReminderOptions> {
    shell.ask(|office| {
        Ok(ReminderOptions {
            settings: office.reminder_settings().clone(),
            max_leads: u32::try_from(MAX_LEADS).unwrap_or(u32::MAX),
            paused_until: office.paused_until(now()),
            test: office.reminder_test()?,
        })
    })
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_reminder_settings(
    app: AppHandle,
    shell: State<'_, Shell>,
    settings: ReminderSettings,
) -> Answer<()> {
    shell.change(&app, |office| office.save_reminder_settings(settings))
}

#[tauri::command(async)]
#[specta::specta]
pub fn pause_reminders(app: AppHandle, shell: State<'_, Shell>, pause: PauseFor) -> Answer<()> {
    shell.change(&app, |office| office.pause_reminders(pause, now()))
}

/// The user took note of what was missed.
#[tauri::command(async)]
#[specta::specta]
pub fn note_missed(app: AppHandle, shell: State<'_, Shell>) -> Answer<()> {
    shell.change(&app, |office| office.note_missed(now()))
}
