//! The companion beside a running meeting.

use klubba_core::companion::{Companion, Head, MeetingClock, Stage};
use klubba_core::text::Lang;
use tauri::{AppHandle, State};

use super::{Answer, now};
use crate::windows::Shell;

#[tauri::command(async)]
#[specta::specta]
pub fn companion(
    shell: State<'_, Shell>,
    meeting_id: u32,
    lang: Option<Lang>,
) -> Answer<Companion> {
    shell.ask(|office| office.companion(meeting_id, lang, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn meeting_clock(shell: State<'_, Shell>, meeting_id: u32) -> Answer<MeetingClock> {
    shell.ask(|office| office.meeting_clock(meeting_id, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn enter_stage(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting_id: u32,
    stage: Stage,
) -> Answer<()> {
    shell.change(&app, |office| office.enter_stage(meeting_id, stage, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn count_heads(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting_id: u32,
    head: Head,
    count: u32,
) -> Answer<()> {
    shell.change(&app, |office| office.count_heads(meeting_id, head, count, now()))
}

/// The meeting goes on for some minutes more.
#[tauri::command(async)]
#[specta::specta]
pub fn meeting_goes_on(app: AppHandle, shell: State<'_, Shell>, meeting_id: u32) -> Answer<()> {
    let minutes = crate::reminders::GO_ON_MINUTES;
    shell.change(&app, |office| office.go_on(meeting_id, minutes, now()))
}

/// The meeting is over now.
#[tauri::command(async)]
#[specta::specta]
pub fn meeting_ends(app: AppHandle, shell: State<'_, Shell>, meeting_id: u32) -> Answer<()> {
    shell.change(&app, |office| office.end_now(meeting_id, now()))
}
