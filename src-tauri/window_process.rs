//! The child process that holds the windows: started on demand, ordered over its standard input.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use tokio::io::AsyncWriteExt;
use tokio::process::{Child, ChildStdin, Command};

use crate::orders::{Access, ToWindows};
use crate::paths;

/// The windows' program.
const PROGRAM: &str = "klubba-windows";
/// Asks the windows' program for the web engine's version instead of windows.
pub const VERSION: &str = "--version";

pub struct WindowProcess {
    data_dir: PathBuf,
    running: Option<(Child, ChildStdin)>,
}

impl WindowProcess {
    pub fn new(data_dir: &Path) -> WindowProcess {
        WindowProcess { data_dir: data_dir.to_owned(), running: None }
    }

    /// Passes an order on to windows that are there; without windows there is nothing to do.
    pub async fn tell(&mut self, order: &ToWindows) {
        // Windows that do not listen have ended, which `ended` tells.
        let _ = self.reach(order).await;
    }

    async fn reach(&mut self, order: &ToWindows) -> anyhow::Result<()> {
        match &mut self.running {
            Some((_, stdin)) => write(stdin, order).await,
            None => anyhow::bail!("no windows"),
        }
    }

    /// Passes on an order that needs a window, and starts the process if it is not there.
    pub async fn show(&mut self, order: &ToWindows, access: &Access, notices: &[String]) {
        if self.reach(order).await.is_ok() {
            return;
        }
        self.running = None;
        if !self.start() {
            return;
        }
        // The order first: the window is built while the database is opened.
        self.tell(order).await;
        self.introduce(access, notices).await;
    }

    /// Starts the process for a window that may be wanted in a moment.
    pub async fn prepare(&mut self, access: &Access, notices: &[String]) {
        if !self.is_running() && self.start() {
            self.introduce(access, notices).await;
        }
    }

    async fn introduce(&mut self, access: &Access, notices: &[String]) {
        self.tell(&ToWindows::Access(access.clone())).await;
        self.tell(&ToWindows::Notices(notices.to_vec())).await;
    }

    pub fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// Whether the process is there now.
    fn start(&mut self) -> bool {
        match self.spawn() {
            Ok(running) => self.running = Some(running),
            Err(error) => eprintln!("klubba: no windows: {error}"),
        }
        self.is_running()
    }

    fn spawn(&self) -> anyhow::Result<(Child, ChildStdin)> {
        let mut child = Command::new(paths::program(PROGRAM)?)
            .arg(&self.data_dir)
            .stdin(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let stdin = child.stdin.take().ok_or_else(|| anyhow::anyhow!("no pipe to the windows"))?;
        Ok((child, stdin))
    }

    /// Waits for the process to end; for ever while there is none.
    pub async fn ended(&mut self) {
        match &mut self.running {
            Some((child, _)) => {
                // However it ended, it is gone.
                let _ = child.wait().await;
                self.running = None;
            }
            None => std::future::pending().await,
        }
    }
}

/// The web engine's version; none where the windows' program or the engine is missing.
pub fn engine() -> Option<String> {
    let output =
        std::process::Command::new(paths::program(PROGRAM).ok()?).arg(VERSION).output().ok()?;
    let version = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (output.status.success() && !version.is_empty()).then_some(version)
}

async fn write(stdin: &mut ChildStdin, order: &ToWindows) -> anyhow::Result<()> {
    let mut line = serde_json::to_vec(order)?;
    line.push(b'\n');
    stdin.write_all(&line).await?;
    stdin.flush().await?;
    Ok(())
}
