//! Klubba itself, started as a person's desktop starts it.

use std::fs;
use std::net::TcpListener;
use std::process::{Child, Command};

use crate::desktop::Desktop;
use crate::tray::Tray;
use crate::wait::until;

/// The program under test; a packaged one can be named instead.
pub fn binary() -> String {
    std::env::var("KLUBBA_BIN").unwrap_or_else(|_| env!("CARGO_BIN_EXE_klubba").to_owned())
}

pub struct App<'d> {
    pub desktop: &'d Desktop,
    process: Child,
    /// Where its windows let themselves be driven.
    pub inspector: u16,
}

impl<'d> App<'d> {
    pub fn start(desktop: &'d Desktop, arguments: &[&str]) -> App<'d> {
        let inspector = free_port();
        let mut command = klubba(desktop);
        command
            .args(arguments)
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WEBKIT_INSPECTOR_SERVER", format!("127.0.0.1:{inspector}"));
        let process = command.spawn().expect("klubba starts");
        App { desktop, process, inspector }
    }

    /// Started, and in the tray.
    pub async fn in_tray(desktop: &'d Desktop) -> (App<'d>, Tray) {
        let app = App::start(desktop, &[]);
        let tray = Tray::of(desktop).await;
        tray.item().await;
        (app, tray)
    }

    pub fn id(&self) -> u32 {
        self.process.id()
    }

    pub fn is_running(&mut self) -> bool {
        matches!(self.process.try_wait(), Ok(None))
    }

    /// Waits for it to end by itself.
    pub async fn ended(&mut self) -> i32 {
        until("klubba to end", async || self.process.try_wait().ok().flatten())
            .await
            .code()
            .unwrap_or(-1)
    }

    /// The power goes: no farewell.
    pub async fn kill(mut self) {
        self.process.kill().expect("it runs");
        self.ended().await;
    }

    /// How often its threads went to sleep by themselves, summed: every wake-up ends in one.
    pub fn switches(&self) -> u64 {
        let tasks = fs::read_dir(format!("/proc/{}/task", self.id())).into_iter().flatten().flatten();
        tasks
            .filter_map(|task| fs::read_to_string(task.path().join("status")).ok())
            .filter_map(|status| number_after(&status, "\nvoluntary_ctxt_switches:"))
            .sum()
    }

    /// Its processes: the resident one first, then what it started.
    pub fn processes(&self) -> Vec<u32> {
        let mut found = vec![self.id()];
        let mut next = 0;
        while let Some(parent) = found.get(next).copied() {
            next += 1;
            let children = format!("/proc/{parent}/task");
            for task in fs::read_dir(children).into_iter().flatten().flatten() {
                let list = fs::read_to_string(task.path().join("children")).unwrap_or_default();
                found.extend(list.split_whitespace().filter_map(|id| id.parse::<u32>().ok()));
            }
        }
        found
    }
}

impl Drop for App<'_> {
    fn drop(&mut self) {
        // Ended already is as good as ended now.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The command line of the program under test, on this desktop.
pub fn klubba(desktop: &Desktop) -> Command {
    desktop.program(&binary())
}

/// Kilobytes of one line of a process's memory summary.
pub fn memory(process: u32, line: &str) -> u64 {
    let summary = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    number_after(&summary, &format!("\n{line}:")).unwrap_or(0)
}

fn number_after(text: &str, name: &str) -> Option<u64> {
    text.split_once(name)?.1.split_whitespace().next()?.parse().ok()
}

pub fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}
