//! Routines: reading, changing and exchanging them, and what a service needs under them.

use klubba_core::form::Day;
use klubba_core::office::{ImportPreview, ReadinessEdit, ReadinessList};
use klubba_core::routine_edit::EditableRoutine;
use klubba_core::routine_view::{RoutineSummary, RoutineView};
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State};

use super::{Answer, now};
use crate::outbox;
use crate::windows::Shell;

/// A routine as the editor takes it up.
#[derive(Clone, Debug, Serialize, Type)]
pub struct RoutineEdit {
    pub stored: EditableRoutine,
    /// What was changed before and never saved.
    pub unsaved: Option<EditableRoutine>,
}

#[tauri::command(async)]
#[specta::specta]
pub fn routines(shell: State<'_, Shell>) -> Answer<Vec<RoutineSummary>> {
    shell.ask(|office| Ok(office.routines(now())))
}

#[tauri::command(async)]
#[specta::specta]
pub fn routine(shell: State<'_, Shell>, id: String) -> Answer<RoutineView> {
    shell.ask(|office| office.routine_view(&id, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn readiness(shell: State<'_, Shell>, id: String, service: String) -> Answer<ReadinessList> {
    shell.ask(|office| office.readiness(&id, &service, now()))
}

/// Records what is said of one item; or tells what must be put right first.
#[tauri::command(async)]
#[specta::specta]
pub fn record_readiness(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: String,
    service: String,
    rule_key: String,
    edit: ReadinessEdit,
) -> Answer<Vec<String>> {
    shell.change(&app, |office| office.record_readiness((&id, &service, &rule_key), &edit, now()))
}

/// Opens the evidence of an item in the browser: only an address that is kept as such.
#[tauri::command(async)]
#[specta::specta]
pub fn open_evidence(
    shell: State<'_, Shell>,
    id: String,
    service: String,
    rule_key: String,
) -> Answer<()> {
    let address = shell.ask(|office| office.evidence_address(&id, &service, &rule_key))?;
    outbox::launch(address).map_err(|error| outbox::failed(&shell, "error-open", &error))
}

/// The day that was typed, in words; nothing if it cannot be read as one.
#[tauri::command(async)]
#[specta::specta]
pub fn typed_day(shell: State<'_, Shell>, typed: String) -> Answer<Option<Day>> {
    shell.ask(|office| Ok(office.typed_day(&typed, now())))
}

#[tauri::command(async)]
#[specta::specta]
pub fn copy_routine(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: String,
    title: String,
) -> Answer<String> {
    shell.change(&app, |office| office.copy_routine(&id, &title, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn edit_routine(shell: State<'_, Shell>, id: String) -> Answer<RoutineEdit> {
    shell.ask(|office| {
        Ok(RoutineEdit { stored: office.edit_routine(&id)?, unsaved: office.kept_edit(&id)? })
    })
}

/// Keeps what was changed and not saved; nothing: it was thrown away.
#[tauri::command(async)]
#[specta::specta]
pub fn keep_routine_edit(
    shell: State<'_, Shell>,
    id: String,
    edit: Option<EditableRoutine>,
) -> Answer<()> {
    shell.ask(|office| office.keep_edit(&id, edit))
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_routine(
    app: AppHandle,
    shell: State<'_, Shell>,
    routine: EditableRoutine,
) -> Answer<Vec<String>> {
    shell.change(&app, |office| office.save_routine(&routine, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn preview_import(shell: State<'_, Shell>, file: String) -> Answer<ImportPreview> {
    shell.ask(|office| Ok(office.preview_import(&file)))
}

#[tauri::command(async)]
#[specta::specta]
pub fn import_routine(app: AppHandle, shell: State<'_, Shell>, file: String) -> Answer<String> {
    shell.change(&app, |office| office.import_routine(&file, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn export_routine(shell: State<'_, Shell>, id: String) -> Answer<String> {
    let file = shell.ask(|office| office.export_routine(&id))?;
    outbox::write(&shell, &id, "toml", &file)
}
