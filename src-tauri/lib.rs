//! The resident process, its children and the command line: everything of the shell but the windows.
//!
//! A library, so that two programs can stand on it: `klubba`, which does not load the web engine and
//! therefore rests in a fraction of the memory, and `klubba-windows`, which does.

#[macro_use]
mod log;

pub mod attention;
pub mod autostart;
pub mod backup;
mod caldav;
pub mod calendar_connect;
mod calendar_fetch;
mod calendar_watch;
pub mod calendars;
pub mod cli;
pub mod database;
pub mod delete_everything;
pub mod doctor;
pub mod due_file;
pub mod error;
mod feed;
pub mod guard;
pub mod instance;
pub mod key_process;
mod multistatus;
mod network;
pub mod notifications;
pub mod orders;
pub mod paths;
pub mod recovery_file;
pub mod rekey;
pub mod reminders;
pub mod resident;
pub mod safe_keeping;
pub mod secrets;
mod server;
mod source_secrets;
pub mod tray;
#[cfg(target_os = "linux")]
mod tray_linux;
#[cfg(not(target_os = "linux"))]
mod tray_native;
pub mod wall_clock;
pub mod window_process;
