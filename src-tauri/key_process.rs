//! Asks for the database key in a process of its own, which may wait for a locked keyring for ever.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use anyhow::Context;
use tokio::process::Command;
use tokio::sync::mpsc::UnboundedSender;

use crate::paths;
use crate::resident::Event;
use crate::secrets::{self, KeyAnswer};

/// After this the user is told what Klubba waits for.
const SLOW: Duration = Duration::from_millis(1_500);

/// Starts asking; the answer comes as an event, and before it perhaps that it takes long.
pub fn ask(data_dir: &Path, events: UnboundedSender<Event>) {
    let data_dir = data_dir.to_owned();
    tokio::spawn(async move {
        let answer = answer(&data_dir);
        let mut answer = std::pin::pin!(answer);
        let answer = match tokio::time::timeout(SLOW, &mut answer).await {
            Ok(answer) => answer,
            Err(_) => {
                let _ = events.send(Event::KeyringIsSlow); // nobody listens only when we have ended
                answer.await
            }
        };
        let _ = events.send(Event::Key(answer)); // as above
    });
}

async fn answer(data_dir: &Path) -> anyhow::Result<KeyAnswer> {
    let output = Command::new(paths::program("klubba")?)
        .arg("--data-dir")
        .arg(data_dir)
        .arg("key")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?
        .wait_with_output()
        .await?;
    serde_json::from_slice(&output.stdout).context("the keyring was not reached")
}

/// What that process does: find the key and write it to the pipe.
pub fn run(data_dir: &Path) -> anyhow::Result<()> {
    let answer = secrets::find_key(data_dir)?;
    serde_json::to_writer(std::io::stdout().lock(), &answer)?;
    Ok(())
}
