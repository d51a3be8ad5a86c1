//! Incidents: the drill beside the meeting, the record afterwards.

use klubba_core::form::Choice;
use klubba_core::incident::{Drill, IncidentForm, IncidentRow, IncidentView, Verdict};
use klubba_core::office::{NoteFinding, Way};
use klubba_core::step::Tick;
use serde::Deserialize;
use specta::Type;
use tauri::{AppHandle, State};

use super::{Answer, now};
use crate::outbox;
use crate::windows::Shell;

#[derive(Clone, Copy, Debug, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum PageFormat {
    Html,
    Text,
}

#[tauri::command(async)]
#[specta::specta]
pub fn incident_kinds(shell: State<'_, Shell>) -> Answer<Vec<Choice>> {
    shell.ask(|office| Ok(office.incident_kinds()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn open_incident(
    app: AppHandle,
    shell: State<'_, Shell>,
    kind: String,
    meeting_id: Option<u32>,
) -> Answer<u32> {
    shell.change(&app, |office| office.open_incident(&kind, meeting_id, now()))
}

/// The incident of a meeting whose drill has steps left.
#[tauri::command(async)]
#[specta::specta]
pub fn going_drill(shell: State<'_, Shell>, meeting_id: u32) -> Answer<Option<u32>> {
    shell.ask(|office| office.going_drill(meeting_id, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn drill(shell: State<'_, Shell>, incident_id: u32) -> Answer<Drill> {
    shell.ask(|office| office.drill(incident_id, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn drill_clock(shell: State<'_, Shell>, incident_id: u32) -> Answer<String> {
    shell.ask(|office| office.drill_clock(incident_id, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn finish_step(
    app: AppHandle,
    shell: State<'_, Shell>,
    incident_id: u32,
    key: String,
    tick: Option<Tick>,
) -> Answer<()> {
    shell.change(&app, |office| office.finish_step(incident_id, &key, tick, now()))
}

/// Gives the meeting its new link, and puts the new invitation on the clipboard.
#[tauri::command(async)]
#[specta::specta]
pub fn replace_link_after(
    app: AppHandle,
    shell: State<'_, Shell>,
    incident_id: u32,
    link: String,
) -> Answer<String> {
    let outgoing =
        shell.change(&app, |office| office.replace_link_after(incident_id, &link, now()))?;
    outbox::send(&shell, &outgoing, Way::Clipboard)
}

/// The invitation as it stands now, once more.
#[tauri::command(async)]
#[specta::specta]
pub fn send_again_after(
    app: AppHandle,
    shell: State<'_, Shell>,
    incident_id: u32,
    by: Way,
) -> Answer<String> {
    let outgoing = shell.change(&app, |office| office.send_again_after(incident_id, by, now()))?;
    outbox::send(&shell, &outgoing, by)
}

#[tauri::command(async)]
#[specta::specta]
pub fn incidents(shell: State<'_, Shell>) -> Answer<Vec<IncidentRow>> {
    shell.ask(|office| office.incidents(now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn incident(shell: State<'_, Shell>, incident_id: u32) -> Answer<IncidentView> {
    shell.ask(|office| office.incident(incident_id, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn incident_findings(shell: State<'_, Shell>, form: IncidentForm) -> Answer<Vec<NoteFinding>> {
    shell.ask(|office| Ok(office.incident_findings(&form)))
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_incident(
    app: AppHandle,
    shell: State<'_, Shell>,
    incident_id: u32,
    form: IncidentForm,
) -> Answer<()> {
    shell.change(&app, |office| office.save_incident(incident_id, &form, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn tell_of_incident(
    app: AppHandle,
    shell: State<'_, Shell>,
    incident_id: u32,
    role: String,
) -> Answer<()> {
    shell.change(&app, |office| office.tell_of_incident(incident_id, &role, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn decide_incident(
    app: AppHandle,
    shell: State<'_, Shell>,
    incident_id: u32,
    verdict: Verdict,
    reason: String,
) -> Answer<()> {
    shell.change(&app, |office| office.decide_incident(incident_id, verdict, &reason, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn notified_incident(
    app: AppHandle,
    shell: State<'_, Shell>,
    incident_id: u32,
    number: String,
) -> Answer<()> {
    shell.change(&app, |office| office.notified_incident(incident_id, &number, now()))
}

/// Writes the record as one page where the user finds it.
#[tauri::command(async)]
#[specta::specta]
pub fn export_incident(
    shell: State<'_, Shell>,
    incident_id: u32,
    format: PageFormat,
) -> Answer<String> {
    let (ending, page) = shell.ask(|office| {
        Ok(match format {
            PageFormat::Html => ("html", office.incident_html(incident_id, now())?),
            PageFormat::Text => ("txt", office.incident_text(incident_id, now())?),
        })
    })?;
    outbox::write(&shell, &format!("klubba-incident-{incident_id}"), ending, &page)
}

/// Opens the authority's page in the browser.
#[tauri::command(async)]
#[specta::specta]
pub fn open_authority(shell: State<'_, Shell>, incident_id: u32) -> Answer<()> {
    let view = shell.ask(|office| office.incident(incident_id, now()))?;
    let Some(authority) = view.authority else { return Ok(()) };
    open::that_detached(authority.form_url)
        .map_err(|error| outbox::failed(&shell, "error-open", &error))
}
