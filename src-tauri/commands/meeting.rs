//! A meeting that was invited to: its steps, its clean-up, its reminders.

use klubba_core::routine::Channel;
use klubba_core::run::{CleanUp, MeetingSummary, MeetingView};
use klubba_core::step::Tick;
use klubba_core::store::ReminderPlace;
use serde::Deserialize;
use specta::Type;
use tauri::{AppHandle, State};

use super::{Answer, now};
use crate::windows::Shell;

#[derive(Clone, Copy, Debug, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ReminderAnswer {
    Snooze,
    Done,
    Read,
    /// The meeting is still going: ten minutes more.
    GoOn,
    /// The meeting is over already.
    EndNow,
}

#[tauri::command(async)]
#[specta::specta]
pub fn meeting(shell: State<'_, Shell>, meeting_id: u32) -> Answer<MeetingView> {
    shell.ask(|office| office.meeting(meeting_id, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn upcoming(shell: State<'_, Shell>) -> Answer<Vec<MeetingSummary>> {
    shell.ask(|office| office.upcoming(now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn tick(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting_id: u32,
    rule_key: String,
    channel: Channel,
    tick: Option<Tick>,
) -> Answer<()> {
    shell.change(&app, |office| office.tick(meeting_id, (&rule_key, channel), tick, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn clean_ups(shell: State<'_, Shell>) -> Answer<Vec<CleanUp>> {
    shell.ask(|office| office.clean_ups(now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn decide(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting_id: u32,
    rule_key: String,
    branch: String,
    detail: String,
) -> Answer<()> {
    shell.change(&app, |office| office.decide(meeting_id, (&rule_key, &branch), &detail, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn close_meeting(app: AppHandle, shell: State<'_, Shell>, meeting_id: u32) -> Answer<()> {
    shell.change(&app, |office| office.close(meeting_id, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn answer_reminder(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: String,
    answer: ReminderAnswer,
) -> Answer<()> {
    shell.change(&app, |office| match answer {
        ReminderAnswer::Snooze => office.snooze_a_while(&id, now()),
        ReminderAnswer::GoOn => {
            let meeting = office.reminder_meeting(&id)?;
            office.go_on(meeting, crate::reminders::GO_ON_MINUTES, now())
        }
        ReminderAnswer::EndNow => {
            let meeting = office.reminder_meeting(&id)?;
            office.end_now(meeting, now())
        }
        ReminderAnswer::Done | ReminderAnswer::Read => {
            office.answer(&id, ReminderPlace::Window, now())
        }
    })
}
