//! How long history is kept, statistics, and deleting everything.

use klubba_core::history::HistoryFilter;
use klubba_core::retention::{Purge, Retention};
use klubba_core::statistics::Statistics;
use tauri::{AppHandle, State};

use super::{Answer, now};
use crate::error::{Code, CommandError};
use crate::instance;
use crate::orders::ToResident;
use crate::windows::Shell;

#[tauri::command(async)]
#[specta::specta]
pub fn statistics(shell: State<'_, Shell>, filter: HistoryFilter) -> Answer<Statistics> {
    shell.ask(|office| office.statistics(&filter, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn retention(shell: State<'_, Shell>) -> Answer<Retention> {
    shell.ask(|office| office.retention())
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_retention(app: AppHandle, shell: State<'_, Shell>, retention: Retention) -> Answer<()> {
    shell.change(&app, |office| office.save_retention(retention))
}

/// What a purge would take now.
#[tauri::command(async)]
#[specta::specta]
pub fn purge_preview(shell: State<'_, Shell>) -> Answer<Purge> {
    shell.ask(|office| office.purge_preview(now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn purge(app: AppHandle, shell: State<'_, Shell>) -> Answer<Purge> {
    shell.change(&app, |office| office.purge(now()))
}

/// Deletes everything if the word was typed; Klubba ends with it.
#[tauri::command(async)]
#[specta::specta]
pub fn delete_everything(shell: State<'_, Shell>, word: String) -> Answer<()> {
    let lang = shell.lang();
    let wanted = shell.words.say(lang, "delete-word", &[]);
    if word.trim().to_lowercase() != wanted.to_lowercase() {
        let message = shell.words.say(lang, "delete-wrong-word", &[]);
        return Err(CommandError { code: Code::Invalid, message });
    }
    match instance::tell(&shell.data_dir, &ToResident::DeleteEverything) {
        true => Ok(()),
        false => Err(CommandError::say(Code::Internal, &shell.words, lang, "error-internal")),
    }
}
