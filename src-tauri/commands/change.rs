//! Changing and cancelling a meeting that was invited to.

use klubba_core::draft::Draft;
use klubba_core::office::{ChangeForm, OldLink, Preview, Way};
use tauri::{AppHandle, State};

use super::invitation::{Sent, sent};
use super::{Answer, now};
use crate::windows::Shell;

#[tauri::command(async)]
#[specta::specta]
pub fn change_form(shell: State<'_, Shell>, meeting_id: u32) -> Answer<ChangeForm> {
    shell.ask(|office| office.change_form(meeting_id, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn preview_change(
    shell: State<'_, Shell>,
    meeting_id: u32,
    draft: Draft,
    about: Vec<String>,
) -> Answer<Preview> {
    shell.ask(|office| office.preview_change(meeting_id, &draft, &about, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn send_change(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting_id: u32,
    draft: Draft,
    old_link: OldLink,
    by: Way,
) -> Answer<Sent> {
    let outgoing = shell
        .change(&app, |office| office.change_meeting(meeting_id, &draft, old_link, by, now()))?;
    sent(&shell, outgoing, by)
}

/// Cancels a meeting, or gives the cancellation of a cancelled one out once more.
#[tauri::command(async)]
#[specta::specta]
pub fn cancel_meeting(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting_id: u32,
    old_link: OldLink,
    by: Way,
) -> Answer<Sent> {
    let outgoing =
        shell.change(&app, |office| match office.change_form(meeting_id, now())?.is_cancelled {
            true => office.cancellation(meeting_id, by, now()),
            false => office.cancel_meeting(meeting_id, old_link, by, now()),
        })?;
    sent(&shell, outgoing, by)
}

#[tauri::command(async)]
#[specta::specta]
pub fn restore_meeting(app: AppHandle, shell: State<'_, Shell>, meeting_id: u32) -> Answer<()> {
    shell.change(&app, |office| office.restore_meeting(meeting_id, now()))
}
