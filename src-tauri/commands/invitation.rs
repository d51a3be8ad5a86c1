//! An invitation: written, looked at, sent; and the letter that asks for a meeting.

use klubba_core::draft::Draft;
use klubba_core::form::{Changed, DraftForm};
use klubba_core::meeting_request::MeetingRequest;
use klubba_core::office::{Outgoing, Preview, Waiting, Way, WebCalendar};
use klubba_core::step::{ServiceStep, Step};
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State};

use super::{Answer, new_uid, now};
use crate::outbox;
use crate::windows::Shell;

/// An invitation that went out, and the settings to make now.
#[derive(Clone, Debug, Serialize, Type)]
pub struct Sent {
    pub meeting_id: u32,
    pub message: String,
    pub steps: Vec<Step>,
    /// What the address could not set in the calendar it was opened in.
    pub calendar_steps: Vec<ServiceStep>,
}

#[tauri::command(async)]
#[specta::specta]
pub fn new_draft(shell: State<'_, Shell>) -> Answer<DraftForm> {
    shell.ask(|office| office.new_draft(now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn fit_draft(shell: State<'_, Shell>, draft: Draft, changed: Changed) -> Answer<DraftForm> {
    shell.ask(|office| Ok(office.fit_draft(draft, changed, now())))
}

#[tauri::command(async)]
#[specta::specta]
pub fn preview(shell: State<'_, Shell>, draft: Draft, about: Vec<String>) -> Answer<Preview> {
    shell.ask(|office| {
        office.keep_unsent(&draft)?;
        office.preview(&draft, &about, now())
    })
}

#[tauri::command(async)]
#[specta::specta]
pub fn send_invitation(
    app: AppHandle,
    shell: State<'_, Shell>,
    draft: Draft,
    meeting_id: Option<u32>,
    by: Way,
) -> Answer<Sent> {
    let outgoing: Outgoing =
        shell.change(&app, |office| office.send(&draft, meeting_id, &new_uid(), by, now()))?;
    sent(&shell, outgoing, by)
}

/// Sends what is allowed out on its way.
pub fn sent(shell: &Shell, outgoing: Outgoing, by: Way) -> Answer<Sent> {
    let (message, calendar_steps) = match by {
        Way::WebCalendar => {
            let handed = outbox::open_calendar(shell, &outgoing)?;
            (handed.message, handed.steps)
        }
        _ => (outbox::send(shell, &outgoing, by)?, Vec::new()),
    };
    let Outgoing { meeting_id, steps, .. } = outgoing;
    Ok(Sent { meeting_id, message, steps, calendar_steps })
}

#[tauri::command(async)]
#[specta::specta]
pub fn web_calendars(shell: State<'_, Shell>) -> Answer<Vec<WebCalendar>> {
    shell.ask(|office| office.web_calendars())
}

#[tauri::command(async)]
#[specta::specta]
pub fn choose_web_calendar(shell: State<'_, Shell>, id: Option<String>) -> Answer<()> {
    shell.ask(|office| office.choose_web_calendar(id.as_deref()))
}

/// Keeps which of the routine's roles the organiser has.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_role(
    app: AppHandle,
    shell: State<'_, Shell>,
    routine_id: String,
    role: Option<String>,
) -> Answer<()> {
    shell.change(&app, |office| office.choose_role(&routine_id, role.as_deref()))
}

/// The letter that asks for a meeting; nothing is recorded.
#[tauri::command(async)]
#[specta::specta]
pub fn meeting_request(shell: State<'_, Shell>, draft: Draft) -> Answer<MeetingRequest> {
    shell.ask(|office| office.meeting_request(&draft, now()))
}

/// Records that the meeting was asked for, and sends the letter on its way; says where it went.
#[tauri::command(async)]
#[specta::specta]
pub fn send_request(
    app: AppHandle,
    shell: State<'_, Shell>,
    draft: Draft,
    by: Way,
) -> Answer<String> {
    let (_, request) =
        shell.change(&app, |office| office.send_request(&draft, &new_uid(), by, now()))?;
    outbox::send_request(&shell, &request, by)
}

#[tauri::command(async)]
#[specta::specta]
pub fn waiting_requests(shell: State<'_, Shell>) -> Answer<Vec<Waiting>> {
    shell.ask(|office| office.waiting_requests(now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn continue_request(shell: State<'_, Shell>, meeting_id: u32) -> Answer<()> {
    shell.ask(|office| office.continue_request(meeting_id))
}
