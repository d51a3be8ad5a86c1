//! The meetings to come.

use klubba_core::office::ComingDay;
use klubba_core::step::ServiceStep;
use tauri::State;

use super::{Answer, now};
use crate::windows::Shell;

#[tauri::command(async)]
#[specta::specta]
pub fn coming_meetings(shell: State<'_, Shell>) -> Answer<Vec<ComingDay>> {
    shell.ask(|office| office.coming_meetings(now()))
}

/// Where each calendar program keeps the address that Klubba can read it by.
#[tauri::command(async)]
#[specta::specta]
pub fn calendar_address_help(shell: State<'_, Shell>) -> Answer<Vec<ServiceStep>> {
    shell.ask(|office| Ok(office.calendar_address_help(now())))
}
