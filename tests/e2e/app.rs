//! Klubba itself, started as a person's desktop starts it.

use std::collections::BTreeMap;
use std::fs;
use std::net::TcpListener;
use std::process::{Child, Command};

use crate::desktop::Desktop;
use crate::tray::Tray;
use crate::wait::until;

/// The program under test; a packaged one can be named instead.
pub fn binary() -> String {
    let built = option_env!("CARGO_BIN_EXE_klubba").map(str::to_owned);
    std::env::var("KLUBBA_BIN").ok().or(built).unwrap_or_else(beside_us)
}

/// Examples lie in a folder below the programs.
fn beside_us() -> String {
    let own = std::env::current_exe().expect("a program");
    let folder = own.ancestors().nth(2).expect("target");
    folder.join("klubba").to_str().expect("a plain path").to_owned()
}

pub struct App<'d> {
    pub desktop: &'d Desktop,
    process: Child,
    /// Where its windows let themselves be driven.
    pub inspector: u16,
}

impl<'d> App<'d> {
    pub fn start(desktop: &'d Desktop, arguments: &[&str]) -> App<'d> {
        App::by(klubba(desktop), desktop, arguments)
    }

    /// Its windows find nothing to be shown on.
    pub fn without_a_screen(desktop: &'d Desktop) -> App<'d> {
        let mut command = klubba(desktop);
        command.env("DISPLAY", ":none");
        App::by(command, desktop, &[])
    }

    /// Started by a command that begins with whatever watches it.
    pub fn by(mut command: Command, desktop: &'d Desktop, arguments: &[&str]) -> App<'d> {
        let inspector = free_port();
        command
            .args(arguments)
            .env("RUST_BACKTRACE", "1")
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

    /// How often each of its threads went to sleep by itself: every wake-up ends in one.
    pub fn switches(&self) -> BTreeMap<String, u64> {
        let tasks = fs::read_dir(format!("/proc/{}/task", self.id()));
        let of_task = |task: fs::DirEntry| {
            let status = fs::read_to_string(task.path().join("status")).ok()?;
            let count = number_after(&status, "\nvoluntary_ctxt_switches:")?;
            Some((task.file_name().to_string_lossy().into_owned(), count))
        };
        tasks.into_iter().flatten().flatten().filter_map(of_task).collect()
    }

    /// Wake-ups since then; a thread that ended meanwhile takes its own along.
    pub fn woken_since(&self, then: &BTreeMap<String, u64>) -> u64 {
        let now = self.switches().into_iter();
        now.map(|(thread, count)| count - then.get(&thread).copied().unwrap_or(0)).sum()
    }
}

impl Drop for App<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.desktop.picture_of_failure();
        }
        // Ended already is as good as ended now.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The command line of the program under test, on this desktop.
pub fn klubba(desktop: &Desktop) -> Command {
    desktop.program(&binary())
}

/// The number that follows a name, as the system's own summaries print it.
pub fn number_after(text: &str, name: &str) -> Option<u64> {
    text.split_once(name)?.1.split_whitespace().next()?.parse().ok()
}

pub fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}
