//! Klubba: one program that stays in the tray, has windows shown, and answers on the command line.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

#[macro_use]
mod log;

use std::process::ExitCode;

use clap::Parser;
use klubba::cli::{self, Arguments, Command};
use klubba::{calendars, guard, key_process, paths, resident};

fn main() -> ExitCode {
    guard::close();
    let arguments = Arguments::parse();
    let data_dir = || paths::data_dir(arguments.data_dir.as_deref());
    let file = match &arguments.command {
        Some(Command::Open { file }) => Some(file.clone()),
        Some(_) => None,
        None => arguments.file.clone(),
    };
    let done = match arguments.command {
        None | Some(Command::Open { .. }) if !cli::has_display() => return cli::no_display(),
        None | Some(Command::Open { .. }) => match file.map(|file| cli::opened_file(&file)) {
            Some(Err(error)) => {
                eprintln!("klubba: {error:#}");
                return ExitCode::from(2);
            }
            file => {
                let folder = paths::folder(arguments.data_dir.as_deref());
                folder.and_then(|dir| resident::run(&dir, arguments.show, file.transpose()?))
            }
        },
        Some(Command::Fetch) => data_dir().and_then(|dir| calendars::run(&dir)),
        Some(Command::AskKeyring) => data_dir().and_then(|dir| key_process::answer(&dir)),
        Some(Command::KeepKey) => data_dir().and_then(|dir| key_process::obey(&dir)),
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
