//! What is looked at before any command runs: which window asks, and how much it sends.

use serde_json::Value;
use tauri::ipc::{Invoke, InvokeBody};
use tauri::{Manager, Wry};

use crate::error::{Code, CommandError};
use crate::windows::{self, Shell};

/// More text than this in one command is nobody's typing and no calendar of a person's, in bytes.
const MAX_TEXT: usize = 16 * 1024 * 1024;
/// Longer lists are sent by no screen.
const MAX_ITEMS: usize = 10_000;
/// What the window beside a meeting may ask for: what belongs to the meeting.
const BESIDE_A_MEETING: [&str; 32] = [
    "answer_opened_file",
    "answer_reminder",
    "app_state",
    "clipboard_text",
    "companion",
    "count_heads",
    "drill",
    "drill_clock",
    "enter_stage",
    "finish_step",
    "going_drill",
    "import_calendar_file",
    "incident",
    "incident_findings",
    "incident_kinds",
    "meeting_clock",
    "meeting_ends",
    "meeting_goes_on",
    "note_missed",
    "open_dropped_file",
    "open_incident",
    "open_screen",
    "opened_calendar_file",
    "preview_calendar_file",
    "replace_link_after",
    "retry_key",
    "save_incident",
    "send_again_after",
    "tick",
    "unlock",
    "upcoming",
    "window_ready",
];
/// What cannot be undone is not for the window that invitations are written in.
const NOT_WHERE_ONE_WRITES: [&str; 4] =
    ["change_key", "delete_everything", "purge", "save_retention"];

/// Every command, behind the look.
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool {
    // Made once, and needed until the process ends.
    let answer = Box::leak(Box::new(super::builder())).invoke_handler();
    move |invoke| {
        let message = &invoke.message;
        let is_for_it = is_for(message.command(), message.webview().label());
        let fits = match message.payload() {
            InvokeBody::Json(arguments) => is_within(arguments, &mut (MAX_TEXT, MAX_ITEMS)),
            InvokeBody::Raw(bytes) => bytes.len() <= MAX_TEXT,
        };
        if is_for_it && fits {
            return answer(invoke);
        }
        let webview = message.webview();
        let shell = webview.state::<Shell>();
        let key = if fits { "error-not-from-here" } else { "error-too-long" };
        let error = CommandError::say(Code::Invalid, &shell.words, shell.lang(), key);
        invoke.resolver.reject(error);
        true
    }
}

fn is_for(command: &str, window: &str) -> bool {
    match window {
        windows::READ => BESIDE_A_MEETING.contains(&command),
        windows::CREATE => !NOT_WHERE_ONE_WRITES.contains(&command),
        windows::KLUBBA => true,
        _ => false,
    }
}

/// Counts down what is left of text and items.
fn is_within(value: &Value, left: &mut (usize, usize)) -> bool {
    let (text, items) = match value {
        Value::String(text) => (text.len(), 0),
        Value::Array(list) => (0, list.len()),
        Value::Object(fields) => (fields.keys().map(String::len).sum(), fields.len()),
        Value::Null | Value::Bool(_) | Value::Number(_) => (0, 0),
    };
    let (Some(text), Some(items)) = (left.0.checked_sub(text), left.1.checked_sub(items)) else {
        return false;
    };
    *left = (text, items);
    match value {
        Value::Array(list) => list.iter().all(|one| is_within(one, left)),
        Value::Object(fields) => fields.values().all(|one| is_within(one, left)),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{BESIDE_A_MEETING, NOT_WHERE_ONE_WRITES, is_for, is_within};

    #[test]
    fn too_much_is_refused_wherever_it_is() {
        for (value, fits) in [
            (json!({ "text": "x".repeat(80) }), true),
            (json!({ "text": "x".repeat(101) }), false),
            (json!([["x".repeat(60)], { "y": "x".repeat(60) }]), false),
            (json!([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), false),
        ] {
            assert_eq!(is_within(&value, &mut (100, 10)), fits, "{value}");
        }
    }

    #[test]
    fn every_window_is_given_commands_that_there_are() {
        let bindings = include_str!("../../ui/src/bindings.ts");
        for command in BESIDE_A_MEETING.iter().chain(&NOT_WHERE_ONE_WRITES) {
            assert!(bindings.contains(&format!("(\"{command}\"")), "{command}");
        }
        assert!(is_for("tick", "read") && !is_for("restore_backup", "read"));
        assert!(is_for("restore_backup", "create") && !is_for("purge", "create"));
        assert!(is_for("purge", "klubba") && !is_for("tick", "elsewhere"));
    }
}
