//! Klubba's windows: started by the resident process, ordered by it over standard input.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

#[macro_use]
mod log;

mod clipboard;
mod commands;
mod dropped;
mod outbox;
mod windows;

use std::path::PathBuf;
use std::process::ExitCode;

// The windows' modules find the rest of the shell where they find each other.
use klubba::{
    autostart, backup, calendar_connect, calendars, cli, database, doctor, error, guard, instance,
    orders, paths, recovery_file, rekey, reminders, safe_keeping, secrets, wall_clock,
    window_process,
};

fn main() -> ExitCode {
    guard::close();
    let Some(data_dir) = std::env::args_os().nth(1) else {
        eprintln!("klubba-windows: started by klubba, with the data folder; start klubba instead");
        return ExitCode::FAILURE;
    };
    if data_dir == window_process::VERSION {
        println!("{}", tauri::webview_version().unwrap_or_default());
        return ExitCode::SUCCESS;
    }
    match windows::run(PathBuf::from(data_dir)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("klubba: {error:#}");
            ExitCode::FAILURE
        }
    }
}
