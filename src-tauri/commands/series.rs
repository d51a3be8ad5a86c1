//! A series of talks: planned, made, and sent one by one or together.

use klubba_core::office::{MAX_TALKS, SeriesForm, SeriesPlan, SeriesPreview, SeriesView, Way};
use tauri::{AppHandle, State};

use super::invitation::{Sent, sent};
use super::{Answer, new_uid, now};
use crate::outbox;
use crate::windows::Shell;

#[tauri::command(async)]
#[specta::specta]
pub fn series_form(shell: State<'_, Shell>) -> Answer<SeriesForm> {
    shell.ask(|office| office.series_form(now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn preview_series(shell: State<'_, Shell>, plan: SeriesPlan) -> Answer<SeriesPreview> {
    shell.ask(|office| {
        office.keep_unsent(&plan.draft)?;
        office.preview_series(&plan, now())
    })
}

#[tauri::command(async)]
#[specta::specta]
pub fn make_series(
    app: AppHandle,
    shell: State<'_, Shell>,
    plan: SeriesPlan,
) -> Answer<SeriesView> {
    let uids = std::iter::repeat_with(new_uid).take(MAX_TALKS);
    shell.change(&app, |office| {
        let id = office.make_series(&plan, uids, now())?;
        office.series(id, now())
    })
}

#[tauri::command(async)]
#[specta::specta]
pub fn series(shell: State<'_, Shell>, id: u32) -> Answer<SeriesView> {
    shell.ask(|office| office.series(id, now()))
}

/// Takes back a series of which nothing went out.
#[tauri::command(async)]
#[specta::specta]
pub fn undo_series(app: AppHandle, shell: State<'_, Shell>, id: u32) -> Answer<()> {
    shell.change(&app, |office| office.undo_series(id))
}

/// Leaves one talk out of its series.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_talk(app: AppHandle, shell: State<'_, Shell>, meeting_id: u32) -> Answer<()> {
    shell.change(&app, |office| office.remove_talk(meeting_id, now()))
}

/// All talks as one calendar file; where it was put.
#[tauri::command(async)]
#[specta::specta]
pub fn export_series(app: AppHandle, shell: State<'_, Shell>, id: u32) -> Answer<String> {
    let file = shell.change(&app, |office| office.series_ics(id, now()))?;
    outbox::write(&shell, "klubba-series", "ics", &file)
}

/// A meeting's invitation once more, as it stands.
#[tauri::command(async)]
#[specta::specta]
pub fn send_again(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting_id: u32,
    by: Way,
) -> Answer<Sent> {
    let outgoing = shell.change(&app, |office| office.send_again(meeting_id, by, now()))?;
    sent(&shell, outgoing, by)
}
