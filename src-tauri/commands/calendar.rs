//! Connected calendars, their meetings, and calendar files that were opened.

use jiff::civil::Date;
use klubba_core::error::Error;
use klubba_core::mapping::Condition;
use klubba_core::office::{CalendarFile, CalendarMeeting, CalendarView, MappingView, RoutineOffer};
use klubba_core::refresh::Progress;
use klubba_core::reminder::ImportedKey;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State};

use super::{Answer, now};
use crate::calendar_connect::Connect;
use crate::calendars::Order;
use crate::error::{Code, CommandError};
use crate::orders::{Place, Screen, ToResident};
use crate::windows::{self, Shell};
use crate::{calendars, instance};

/// A calendar file that the user opened with Klubba.
#[derive(Clone, Debug, Serialize, Type)]
pub struct OpenedFile {
    /// The file's name, without its folder.
    pub name: String,
    pub file: CalendarFile,
}

/// How far fetching calendars is.
#[derive(Clone, Debug, Serialize, Type)]
pub struct FetchProgress {
    /// «Fetching Work (2 of 3) … 340 kB».
    pub text: String,
    pub done: u32,
    pub of: u32,
}

/// The connected calendars, in the order they were added.
#[tauri::command(async)]
#[specta::specta]
pub fn calendars(shell: State<'_, Shell>) -> Answer<Vec<CalendarView>> {
    shell.ask(|office| office.calendars(now()))
}

/// Connects an address that gives a whole calendar, and fetches it once; the address is a secret.
#[tauri::command(async)]
#[specta::specta]
pub fn add_feed(
    app: AppHandle,
    shell: State<'_, Shell>,
    name: String,
    address: String,
) -> Answer<Vec<CalendarView>> {
    connect(&app, &shell, Connect::Feed { name, address })
}

/// Connects every calendar of an account on a CalDAV server, and fetches them once.
#[tauri::command(async)]
#[specta::specta]
pub fn add_caldav(
    app: AppHandle,
    shell: State<'_, Shell>,
    url: String,
    user: String,
    password: String,
) -> Answer<Vec<CalendarView>> {
    connect(&app, &shell, Connect::Caldav { url, user, password })
}

/// Reaches a connected calendar by its new address, or its new password, once that was tried.
#[tauri::command(async)]
#[specta::specta]
pub fn connect_calendar_anew(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: u32,
    secret: String,
) -> Answer<Vec<CalendarView>> {
    connect(&app, &shell, Connect::Anew { id, secret })
}

fn connect(app: &AppHandle, shell: &Shell, connect: Connect) -> Answer<Vec<CalendarView>> {
    let order = Order::Connect(connect);
    let tell = |progress| shell.put_progress(app, Some(progress));
    let done = calendars::ask(&shell.data_dir, &shell.access(), &order, tell);
    shell.put_progress(app, None);
    let done = done.map_err(|error| crate::outbox::failed(shell, "error-internal", &error))?;
    if let Some(message) = done.problem {
        return Err(CommandError { code: Code::Invalid, message });
    }
    let views = shell.change(app, |office| office.calendars(now()))?;
    Ok(views.into_iter().filter(|view| done.calendars.contains(&view.id)).collect())
}

/// Gives a calendar another name, or switches it on or off.
#[tauri::command(async)]
#[specta::specta]
pub fn set_calendar(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: u32,
    name: String,
    is_enabled: bool,
) -> Answer<()> {
    shell.change(&app, |office| office.set_calendar(id, &name, is_enabled))
}

/// Disconnects a calendar. Meetings that something was recorded of stay.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_calendar(app: AppHandle, shell: State<'_, Shell>, id: u32) -> Answer<()> {
    let secret = shell.change(&app, |office| office.remove_calendar(id))?;
    if let Some(secret) = secret {
        calendars::forget(&shell.data_dir, &shell.access(), &secret);
    }
    Ok(())
}

/// Begins to fetch all calendars; how far it is shows in `calendars`, and windows are told when it
/// is done.
#[tauri::command(async)]
#[specta::specta]
pub fn refresh_calendars(shell: State<'_, Shell>) -> Answer<()> {
    instance::tell(&shell.data_dir, &ToResident::RefreshCalendars);
    Ok(())
}

/// How far fetching is, once it takes longer than a second; none: nothing is fetched, or not yet.
#[tauri::command(async)]
#[specta::specta]
pub fn fetch_progress(shell: State<'_, Shell>) -> Answer<Option<FetchProgress>> {
    let told = |progress: Progress| FetchProgress {
        text: progress.say(&shell.words, shell.lang()),
        done: progress.done,
        of: progress.of,
    };
    Ok(shell.progress().map(told))
}

/// What in a calendar's last good copy was not understood: line and reason.
#[tauri::command(async)]
#[specta::specta]
pub fn calendar_problems(shell: State<'_, Shell>, id: u32) -> Answer<Vec<String>> {
    shell.ask(|office| office.calendar_problems(id, now()))
}

/// Meetings from the beginning of one day to the beginning of another: `2026-11-26`.
#[tauri::command(async)]
#[specta::specta]
pub fn calendar_meetings(
    shell: State<'_, Shell>,
    from: String,
    to: String,
) -> Answer<Vec<CalendarMeeting>> {
    shell.ask(|office| office.calendar_meetings(day(&from)?, day(&to)?, now()))
}

fn day(text: &str) -> Result<Date, Error> {
    text.parse().map_err(|_| Error::Invalid { field: "date", reason: text.to_owned() })
}

/// Remembers which meetings follow which routine; without one: they are not the organiser's.
#[tauri::command(async)]
#[specta::specta]
pub fn map_meetings(
    app: AppHandle,
    shell: State<'_, Shell>,
    condition: Condition,
    routine_id: Option<String>,
    meeting_type: Option<String>,
) -> Answer<u32> {
    let routine = routine_id.as_deref().map(|id| (id, meeting_type.as_deref()));
    shell.change(&app, |office| office.map_meetings(&condition, routine, now()))
}

/// The organiser's rules.
#[tauri::command(async)]
#[specta::specta]
pub fn mappings(shell: State<'_, Shell>) -> Answer<Vec<MappingView>> {
    shell.ask(|office| office.mappings())
}

#[tauri::command(async)]
#[specta::specta]
pub fn remove_mapping(app: AppHandle, shell: State<'_, Shell>, id: u32) -> Answer<()> {
    shell.change(&app, |office| office.remove_mapping(id))
}

/// Every routine with each of its kinds of meeting, to choose from.
#[tauri::command(async)]
#[specta::specta]
pub fn mapping_choices(shell: State<'_, Shell>) -> Answer<Vec<RoutineOffer>> {
    shell.ask(|office| Ok(office.routine_offers()))
}

/// Fills the form with a calendar's meeting, by its rule or as said here, and opens it.
#[tauri::command(async)]
#[specta::specta]
pub fn prepare_meeting(
    app: AppHandle,
    shell: State<'_, Shell>,
    key: ImportedKey,
    routine_id: Option<String>,
    meeting_type: Option<String>,
) -> Answer<()> {
    let routine = routine_id.as_deref().map(|id| (id, meeting_type.as_deref()));
    shell.change(&app, |office| office.prepare_imported(&key, routine, now()))?;
    windows::show(&app, Place::of(Screen::Create));
    Ok(())
}

/// What a calendar file holds; nothing is stored.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_calendar_file(shell: State<'_, Shell>, file: String) -> Answer<CalendarFile> {
    shell.ask(|office| Ok(office.preview_calendar_file(file.as_bytes(), now())))
}

/// Takes a calendar file's meetings in.
#[tauri::command(async)]
#[specta::specta]
pub fn import_calendar_file(
    app: AppHandle,
    shell: State<'_, Shell>,
    file: String,
) -> Answer<Vec<CalendarMeeting>> {
    shell.change(&app, |office| office.import_calendar_file(file.into_bytes(), now()))
}

/// Opens the file that was just dropped on a window whose engine gives its page none.
#[tauri::command(async)]
#[specta::specta]
pub fn open_dropped_file(shell: State<'_, Shell>) -> Answer<()> {
    let Some(file) = shell.take_dropped().and_then(|path| windows::opened(&path)) else {
        return shell.ask(|_| Err(Error::NotFound("file")));
    };
    shell.put_opened_file(Some(file));
    Ok(())
}

/// The calendar file that Klubba was opened with and that waits for an answer.
#[tauri::command(async)]
#[specta::specta]
pub fn opened_calendar_file(shell: State<'_, Shell>) -> Answer<Option<OpenedFile>> {
    let Some((name, bytes)) = shell.opened_file() else { return Ok(None) };
    let file = shell.ask(|office| Ok(office.preview_calendar_file(&bytes, now())))?;
    Ok(Some(OpenedFile { name, file }))
}

/// Takes in the calendar file that Klubba was opened with, or leaves it.
#[tauri::command(async)]
#[specta::specta]
pub fn answer_opened_file(
    app: AppHandle,
    shell: State<'_, Shell>,
    take_in: bool,
) -> Answer<Vec<CalendarMeeting>> {
    let Some((_, bytes)) = shell.opened_file() else { return Ok(Vec::new()) };
    let taken = match take_in {
        true => shell.change(&app, |office| office.import_calendar_file(bytes, now()))?,
        false => Vec::new(),
    };
    shell.put_opened_file(None);
    Ok(taken)
}
