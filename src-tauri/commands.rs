//! What the windows may call. Each body loads, asks the office and returns; no rules live here.

mod allowed;
mod backup;
mod calendar;
mod change;
mod coming;
mod companion;
mod history;
mod incident;
mod key;
mod reminders;
mod retention;
mod series;

use jiff::Timestamp;
use klubba_core::draft::Draft;
use klubba_core::form::{Changed, Choice, Day, DraftForm};
use klubba_core::incident::IncidentRow;
use klubba_core::meeting_request::MeetingRequest;
use klubba_core::office::{
    DueReminder, ImportPreview, Outgoing, Preview, ReadinessEdit, ReadinessList, Settings, Theme,
    Waiting, Way, WebCalendar,
};
use klubba_core::routine::Channel;
use klubba_core::routine_edit::EditableRoutine;
use klubba_core::routine_view::{RoutineSummary, RoutineView};
use klubba_core::run::{CleanUp, MeetingSummary, MeetingView};
use klubba_core::step::{ServiceStep, Step, Tick};
use klubba_core::store::ReminderPlace;
use klubba_core::text::Lang;
use klubba_core::words::arg;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State, WebviewWindow};

use crate::doctor::{self, DoctorRow};
use crate::error::CommandError;
use crate::orders::{Access, Place, Screen, ToResident};
use crate::windows::{self, Shell};
use crate::{autostart, instance, outbox};

type Answer<T> = Result<T, CommandError>;

/// How everything stands, for every window.
#[derive(Clone, Debug, Serialize, Type)]
pub struct AppState {
    pub lang: Lang,
    pub theme: Theme,
    pub text_size: u32,
    pub store: StoreState,
    /// Only while the store is locked, or waits for the keyring.
    pub locked: Option<Locked>,
    pub notices: Vec<String>,
    pub first_run: bool,
    pub clean_up_count: u32,
    pub due: Vec<DueReminder>,
    /// Incidents whose hours run.
    pub incidents: Vec<IncidentRow>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum StoreState {
    Open,
    Opening,
    WaitingForKeyring,
    /// There is a database, and no key for it.
    Locked,
    /// There was a database and now is none.
    Missing,
    Failed,
}

/// Why the store is closed, and whether the recovery code can open it.
#[derive(Clone, Debug, Serialize, Type)]
pub struct Locked {
    pub text: String,
    pub has_code: bool,
}

/// An invitation that went out, and the settings to make now.
#[derive(Clone, Debug, Serialize, Type)]
pub struct Sent {
    pub meeting_id: u32,
    pub message: String,
    pub steps: Vec<Step>,
    /// What the address could not set in the calendar it was opened in.
    pub calendar_steps: Vec<ServiceStep>,
}

#[derive(Clone, Debug, Serialize, Type)]
pub struct FirstRun {
    pub lang: Lang,
    pub languages: Vec<Choice>,
    pub kinds: Vec<Kind>,
    pub settings: Settings,
}

/// A routine as the editor takes it up.
#[derive(Clone, Debug, Serialize, Type)]
pub struct RoutineEdit {
    pub stored: EditableRoutine,
    /// What was changed before and never saved.
    pub unsaved: Option<EditableRoutine>,
}

/// A kind of place, and the routines made for it.
#[derive(Clone, Debug, Serialize, Type)]
pub struct Kind {
    pub id: String,
    pub label: String,
    pub routines: Vec<Choice>,
}

#[derive(Clone, Copy, Debug, serde::Deserialize, Type)]
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

pub use allowed::handler;

/// Every command, with its types for the windows.
pub fn builder() -> tauri_specta::Builder<tauri::Wry> {
    tauri_specta::Builder::new().disable_serde_phases().commands(tauri_specta::collect_commands![
        app_state,
        first_run,
        finish_first_run,
        new_draft,
        fit_draft,
        preview,
        send_invitation,
        web_calendars,
        choose_web_calendar,
        choose_role,
        meeting_request,
        send_request,
        waiting_requests,
        continue_request,
        change::change_form,
        change::preview_change,
        change::send_change,
        change::cancel_meeting,
        change::restore_meeting,
        coming::coming_meetings,
        coming::calendar_address_help,
        series::series_form,
        series::preview_series,
        series::make_series,
        series::series,
        series::undo_series,
        series::remove_talk,
        series::export_series,
        series::send_again,
        meeting,
        upcoming,
        tick,
        companion::companion,
        companion::meeting_clock,
        companion::enter_stage,
        companion::count_heads,
        companion::meeting_goes_on,
        companion::meeting_ends,
        incident::incident_kinds,
        incident::open_incident,
        incident::going_drill,
        incident::drill,
        incident::drill_clock,
        incident::finish_step,
        incident::replace_link_after,
        incident::send_again_after,
        incident::incidents,
        incident::incident,
        incident::incident_findings,
        incident::save_incident,
        incident::tell_of_incident,
        incident::decide_incident,
        incident::notified_incident,
        incident::export_incident,
        incident::open_authority,
        clean_ups,
        decide,
        close_meeting,
        answer_reminder,
        reminders::note_missed,
        reminders::reminder_options,
        reminders::save_reminder_settings,
        reminders::pause_reminders,
        history::history,
        history::history_choices,
        history::history_meeting,
        history::correct_entry,
        history::export_history,
        history::history_receipt,
        history::copy_receipt,
        history::mail_receipt,
        history::verify_history,
        retention::statistics,
        retention::retention,
        retention::save_retention,
        retention::purge_preview,
        retention::purge,
        retention::delete_everything,
        routines,
        routine,
        readiness,
        record_readiness,
        open_evidence,
        typed_day,
        copy_routine,
        edit_routine,
        keep_routine_edit,
        save_routine,
        preview_import,
        import_routine,
        export_routine,
        calendar::calendars,
        calendar::add_feed,
        calendar::add_caldav,
        calendar::connect_calendar_anew,
        calendar::set_calendar,
        calendar::remove_calendar,
        calendar::refresh_calendars,
        calendar::fetch_progress,
        calendar::calendar_problems,
        calendar::calendar_meetings,
        calendar::map_meetings,
        calendar::mappings,
        calendar::remove_mapping,
        calendar::mapping_choices,
        calendar::prepare_meeting,
        calendar::preview_calendar_file,
        calendar::import_calendar_file,
        calendar::open_dropped_file,
        calendar::opened_calendar_file,
        calendar::answer_opened_file,
        settings,
        save_settings,
        doctor,
        send_test_reminder,
        open_screen,
        open_file,
        window_ready,
        retry_key,
        key::unlock,
        key::recovery_status,
        key::make_recovery_code,
        key::confirm_recovery_code,
        key::copy_recovery_code,
        key::print_recovery_code,
        key::save_recovery_page,
        key::change_key,
        backup::backups,
        backup::choose_backup_folder,
        backup::create_backup,
        backup::preview_backup,
        backup::restore_backup,
        clipboard_text,
    ])
}

fn now() -> Timestamp {
    crate::wall_clock::now()
}

/// RFC 5545 UID: random, never made from a name.
fn new_uid() -> String {
    format!("{}@klubba.se", uuid::Uuid::new_v4())
}

#[tauri::command(async)]
#[specta::specta]
pub fn app_state(window: WebviewWindow, shell: State<'_, Shell>) -> Answer<AppState> {
    let settings = shell.settings();
    let mut notices = shell.notices();
    let store = match shell.access() {
        Access::Opening => StoreState::Opening,
        Access::WaitingForKeyring => StoreState::WaitingForKeyring,
        Access::Locked { .. } => StoreState::Locked,
        Access::Open { .. } => StoreState::Open,
        Access::Missing { .. } => StoreState::Missing,
        Access::Failed { reason } => {
            let args = [arg("reason", reason.as_str())];
            notices.push(shell.words.say(settings.lang, "notice-store-failed", &args));
            StoreState::Failed
        }
    };
    let locked = key::locked(&shell, settings.lang);
    let (first_run, clean_up_count, due, incidents) = match store {
        StoreState::Open => shell.ask(|office| {
            let count = u32::try_from(office.clean_ups(now())?.len()).unwrap_or(u32::MAX);
            let incidents = office.open_incidents(now())?;
            Ok((office.is_first_run()?, count, office.due_reminders(now())?, incidents))
        })?,
        _ => (false, 0, Vec::new(), Vec::new()),
    };
    let Settings { lang, theme, text_size, .. } = settings;
    if store == StoreState::Open && !first_run && window.label() != windows::READ {
        notices.extend(key::notice(&shell, lang));
    }
    Ok(AppState {
        lang,
        theme,
        text_size,
        store,
        locked,
        notices,
        first_run,
        clean_up_count,
        due,
        incidents,
    })
}

#[tauri::command(async)]
#[specta::specta]
pub fn first_run(shell: State<'_, Shell>, lang: Option<Lang>) -> Answer<FirstRun> {
    let lang = lang.unwrap_or_else(crate::cli::system_lang);
    let time_zone = crate::cli::system_zone();
    shell.ask(|office| {
        let kinds = office.kinds(lang).into_iter();
        let kinds = kinds.map(|(id, label, routines)| Kind { id, label, routines }).collect();
        let words = office.words();
        let language = |l: Lang| Choice {
            id: l.code().to_owned(),
            label: words.say(lang, &format!("language-{}", l.code()), &[]),
        };
        let settings = Settings { lang, time_zone, ..office.settings().clone() };
        Ok(FirstRun { lang, languages: Lang::ALL.map(language).to_vec(), kinds, settings })
    })
}

#[tauri::command(async)]
#[specta::specta]
pub fn finish_first_run(
    app: AppHandle,
    shell: State<'_, Shell>,
    settings: Settings,
    routine_id: String,
) -> Answer<()> {
    shell.change(&app, |office| {
        office.save_settings(settings)?;
        let draft = office.draft_for(&routine_id, now());
        office.keep_unsent(&draft)
    })
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
fn sent(shell: &Shell, outgoing: Outgoing, by: Way) -> Answer<Sent> {
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
    let uid = format!("{}@klubba.se", uuid::Uuid::new_v4());
    let (_, request) = shell.change(&app, |office| office.send_request(&draft, &uid, by, now()))?;
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

#[tauri::command(async)]
#[specta::specta]
pub fn settings(shell: State<'_, Shell>) -> Answer<Settings> {
    Ok(Settings { autostart: autostart::is_on(), ..shell.settings() })
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_settings(app: AppHandle, shell: State<'_, Shell>, settings: Settings) -> Answer<()> {
    let wanted = settings.autostart;
    shell.change(&app, |office| office.save_settings(settings))?;
    autostart::set(wanted).map_err(|error| outbox::failed(&shell, "error-internal", &error))
}

#[tauri::command(async)]
#[specta::specta]
pub fn doctor(shell: State<'_, Shell>) -> Answer<Vec<DoctorRow>> {
    Ok(doctor::examine(&shell.data_dir, &shell.words, shell.lang()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn send_test_reminder(shell: State<'_, Shell>) -> Answer<()> {
    instance::tell(&shell.data_dir, &ToResident::TestReminder);
    Ok(())
}

#[tauri::command(async)]
#[specta::specta]
pub fn open_screen(app: AppHandle, screen: Screen, meeting_id: Option<u32>) -> Answer<()> {
    windows::show(&app, Place { screen, meeting_id });
    Ok(())
}

#[tauri::command(async)]
#[specta::specta]
pub fn open_file(shell: State<'_, Shell>, path: String) -> Answer<()> {
    outbox::open_written(&shell, &path)
}

/// The page has painted: the window may be seen.
#[tauri::command(async)]
#[specta::specta]
pub fn window_ready(window: WebviewWindow) -> Answer<()> {
    windows::appear(&window);
    Ok(())
}

#[tauri::command(async)]
#[specta::specta]
pub fn retry_key(shell: State<'_, Shell>) -> Answer<()> {
    instance::tell(&shell.data_dir, &ToResident::RetryKey);
    Ok(())
}

/// What the user copied elsewhere; nothing where there is no text.
#[tauri::command(async)]
#[specta::specta]
pub fn clipboard_text(shell: State<'_, Shell>) -> Answer<Option<String>> {
    Ok(shell.clipboard.text().ok().filter(|text| !text.trim().is_empty()))
}

#[cfg(test)]
mod tests {
    use specta_typescript::Typescript;

    /// Writes the windows' types; the test command then asks git whether they were current.
    #[test]
    fn bindings_are_current() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/src/bindings.ts");
        super::builder().export(Typescript::default(), path).expect("every type can be exported");
    }
}
