//! What the windows may call. Each body loads, asks the office and returns; no rules live here.

mod allowed;
mod app;
mod backup;
mod calendar;
mod change;
mod coming;
mod companion;
mod history;
mod incident;
mod invitation;
mod key;
mod meeting;
mod reminders;
mod retention;
mod routine;
mod series;

use jiff::Timestamp;

pub use allowed::handler;

use crate::error::CommandError;

type Answer<T> = Result<T, CommandError>;

/// Every command, with its types for the windows.
pub fn builder() -> tauri_specta::Builder<tauri::Wry> {
    tauri_specta::Builder::new().disable_serde_phases().commands(tauri_specta::collect_commands![
        app::app_state,
        app::first_run,
        app::finish_first_run,
        invitation::new_draft,
        invitation::fit_draft,
        invitation::preview,
        invitation::send_invitation,
        invitation::web_calendars,
        invitation::choose_web_calendar,
        invitation::choose_role,
        invitation::meeting_request,
        invitation::send_request,
        invitation::waiting_requests,
        invitation::continue_request,
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
        meeting::meeting,
        meeting::upcoming,
        meeting::tick,
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
        meeting::clean_ups,
        meeting::decide,
        meeting::close_meeting,
        meeting::answer_reminder,
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
        routine::routines,
        routine::routine,
        routine::readiness,
        routine::record_readiness,
        routine::open_evidence,
        routine::typed_day,
        routine::copy_routine,
        routine::edit_routine,
        routine::keep_routine_edit,
        routine::save_routine,
        routine::preview_import,
        routine::import_routine,
        routine::export_routine,
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
        app::settings,
        app::save_settings,
        app::doctor,
        app::send_test_reminder,
        app::open_screen,
        app::open_file,
        app::window_ready,
        app::retry_key,
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
        app::clipboard_text,
    ])
}

fn now() -> Timestamp {
    crate::wall_clock::now()
}

/// RFC 5545 UID: random, never made from a name.
fn new_uid() -> String {
    format!("{}@klubba.se", uuid::Uuid::new_v4())
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
