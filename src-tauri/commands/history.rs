//! The history: what was recorded, as a list and as files, and whether such a file is whole.

use klubba_core::chain::KeptHead;
use klubba_core::document;
use klubba_core::export::Format;
use klubba_core::history::{HistoryFilter, HistoryMeeting, HistoryPage};
use klubba_core::office::{HistoryChoices, Receipt};
use klubba_core::verify::{self, Known, Report};
use tauri::{AppHandle, State};

use super::{Answer, now};
use crate::error::{Code, CommandError};
use crate::outbox;
use crate::windows::Shell;

#[tauri::command(async)]
#[specta::specta]
pub fn history(shell: State<'_, Shell>, filter: HistoryFilter, offset: u32) -> Answer<HistoryPage> {
    shell.ask(|office| office.history_page(&filter, offset, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn history_choices(shell: State<'_, Shell>) -> Answer<HistoryChoices> {
    shell.ask(|office| Ok(office.history_choices(now())))
}

#[tauri::command(async)]
#[specta::specta]
pub fn history_meeting(shell: State<'_, Shell>, meeting_id: u32) -> Answer<HistoryMeeting> {
    shell.ask(|office| office.history_meeting(meeting_id, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn correct_entry(
    app: AppHandle,
    shell: State<'_, Shell>,
    meeting_id: u32,
    number: u32,
    text: String,
) -> Answer<()> {
    shell.change(&app, |office| office.correct(meeting_id, number, &text, now()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn export_history(
    shell: State<'_, Shell>,
    format: Format,
    filter: HistoryFilter,
) -> Answer<String> {
    let content = shell.ask(|office| office.export_history(&filter, format, now()))?;
    let ending = match format {
        Format::Csv => "csv",
        Format::Html => "html",
        Format::Json => "json",
    };
    outbox::write(&shell, "klubba-history", ending, &content)
}

/// Where the chain stands, to be kept outside this computer.
#[tauri::command(async)]
#[specta::specta]
pub fn history_receipt(shell: State<'_, Shell>) -> Answer<Receipt> {
    shell.ask(|office| office.receipt())
}

#[tauri::command(async)]
#[specta::specta]
pub fn copy_receipt(shell: State<'_, Shell>) -> Answer<()> {
    let text = shell.ask(|office| office.receipt())?.text;
    let copied = shell.clipboard.copy(&document::escape(&text), &text);
    copied.map_err(|error| outbox::failed(&shell, "error-clipboard", &error))
}

#[tauri::command(async)]
#[specta::specta]
pub fn mail_receipt(shell: State<'_, Shell>) -> Answer<()> {
    let receipt = shell.ask(|office| office.receipt())?;
    let subject = shell.words.say(shell.lang(), "evidence-receipt-subject", &[]);
    outbox::mail(&shell, &subject, &format!("{}\n\n{}", receipt.text, receipt.public_key))
}

/// Whether an exported file is as it was made; `head` is one that was kept, or empty.
#[tauri::command(async)]
#[specta::specta]
pub fn verify_history(shell: State<'_, Shell>, file: String, head: String) -> Answer<Report> {
    let lang = shell.lang();
    let invalid = |message: String| CommandError { code: Code::Invalid, message };
    let heads = match (head.trim().is_empty(), KeptHead::read(&head)) {
        (true, _) => Vec::new(),
        (false, Some(head)) => vec![head],
        (false, None) => {
            return Err(invalid(shell.words.say(lang, "evidence-head-unreadable", &[])));
        }
    };
    let known = Known { public_key: None, heads };
    verify::report(file.as_bytes(), &known, &shell.words, lang).map_err(invalid)
}
