//! What is looked at before any command runs: which window asks, and how much it sends.

use serde_json::Value;
use tauri::ipc::{Invoke, InvokeBody};
use tauri::{Manager, Wry};

use crate::error::{Code, CommandError};
use crate::windows::Shell;

/// More text than this in one command is nobody's typing and no calendar of a person's, in bytes.
const MAX_TEXT: usize = 16 * 1024 * 1024;
/// Longer lists are sent by no screen.
const MAX_ITEMS: usize = 10_000;
/// Commands that deal with the key and the backups, and the windows they are for; the other commands are for all.
const ONLY_IN: [(&str, &[&str]); 10] = [
    ("make_recovery_code", &["create", "klubba"]),
    ("confirm_recovery_code", &["create", "klubba"]),
    ("copy_recovery_code", &["create", "klubba"]),
    ("print_recovery_code", &["create", "klubba"]),
    ("save_recovery_page", &["create", "klubba"]),
    ("change_key", &["klubba"]),
    ("choose_backup_folder", &["create", "klubba"]),
    ("create_backup", &["create", "klubba"]),
    ("preview_backup", &["create", "klubba"]),
    ("restore_backup", &["create", "klubba"]),
];

/// Every command, behind the look.
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool {
    // Made once, and needed until the process ends.
    let answer = Box::leak(Box::new(super::builder())).invoke_handler();
    move |invoke| {
        let message = &invoke.message;
        let window = message.webview().label().to_owned();
        let is_for_it = is_for(message.command(), &window);
        let fits = match message.payload() {
            InvokeBody::Json(arguments) => is_within(arguments, &mut (MAX_TEXT, MAX_ITEMS)),
            InvokeBody::Raw(bytes) => bytes.len() <= MAX_TEXT,
        };
        if is_for_it && fits {
            return answer(invoke);
        }
        let webview = message.webview();
        let shell = webview.state::<Shell>();
        let key = if fits { "error-internal" } else { "error-too-long" };
        let error = CommandError::say(Code::Invalid, &shell.words, shell.lang(), key);
        invoke.resolver.reject(error);
        true
    }
}

fn is_for(command: &str, window: &str) -> bool {
    let only = ONLY_IN.iter().find(|(name, _)| *name == command);
    only.is_none_or(|(_, windows)| windows.contains(&window))
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

    use super::{ONLY_IN, is_for, is_within};

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
    fn the_key_is_out_of_reach_of_the_window_that_is_read_from() {
        assert!(ONLY_IN.iter().all(|(command, _)| !is_for(command, "read")));
        assert!(is_for("change_key", "klubba") && is_for("tick", "read"));
    }
}
