//! Klubba: one program that stays in the tray, shows windows, and answers on the command line.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod autostart;
mod cli;
mod clipboard;
mod commands;
mod doctor;
mod error;
mod instance;
mod key_process;
mod notifications;
mod orders;
mod outbox;
mod paths;
mod reminders;
mod resident;
mod secrets;
mod tray;
#[cfg(target_os = "linux")]
mod tray_linux;
#[cfg(not(target_os = "linux"))]
mod tray_native;
mod wall_clock;
mod window_process;
mod windows;

use std::process::ExitCode;

use clap::Parser;

use crate::cli::{Arguments, Command};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let data_dir = || paths::data_dir(arguments.data_dir.as_deref());
    let done = match arguments.command {
        None if !cli::has_display() => return cli::no_display(),
        None => data_dir().and_then(|dir| resident::run(&dir, arguments.show)),
        Some(Command::Window) => data_dir().and_then(windows::run),
        Some(Command::Key) => data_dir().and_then(|dir| key_process::run(&dir)),
        Some(command) => return cli::run(command, arguments.data_dir.as_deref()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("klubba: {error:#}");
            ExitCode::FAILURE
        }
    }
}
