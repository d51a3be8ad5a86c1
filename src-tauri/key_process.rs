//! Asks the keyring in a process of its own, which may wait for a locked keyring for ever.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use anyhow::Context;
use klubba_core::store::Key;
use serde::de::DeserializeOwned;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;
use tokio::sync::mpsc::UnboundedSender;
use zeroize::Zeroizing;

use crate::paths;
use crate::resident::Event;
use crate::secrets::{self, KeyAnswer, KeyPlace};

/// After this the user is told what Klubba waits for.
const SLOW: Duration = Duration::from_millis(1_500);
/// The command line waits this long for a keyring.
const PATIENCE: Duration = Duration::from_secs(10);
/// No answer and no order is longer, in bytes.
const MAX_JSON: u64 = 4096;

/// Starts asking for the key; the answer comes as an event, and before it perhaps that it takes long.
pub fn ask(data_dir: &Path, events: UnboundedSender<Event>) {
    let data_dir = data_dir.to_owned();
    tokio::spawn(async move {
        let answer = converse::<KeyAnswer>(&data_dir, "ask-keyring", Vec::new().into());
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

/// Starts keeping a key; where it is kept comes as an event.
pub fn keep(data_dir: &Path, key: Key, events: UnboundedSender<Event>) {
    let data_dir = data_dir.to_owned();
    tokio::spawn(async move {
        let _ = events.send(Event::KeyKept(kept(&data_dir, &key).await)); // as above
    });
}

/// Has a key kept; nothing if the keyring does not take it in time.
pub async fn kept_in_time(data_dir: &Path, key: &Key) -> Option<KeyPlace> {
    tokio::time::timeout(PATIENCE, kept(data_dir, key)).await.ok()?.ok()
}

async fn kept(data_dir: &Path, key: &Key) -> anyhow::Result<KeyPlace> {
    let order = Zeroizing::new(serde_json::to_vec(&[key])?);
    converse(data_dir, "keep-key", order).await
}

/// Starts a process of ours, gives it something and reads its answer.
async fn converse<T: DeserializeOwned>(
    data_dir: &Path,
    command: &str,
    order: Zeroizing<Vec<u8>>,
) -> anyhow::Result<T> {
    let mut child = Command::new(paths::program("klubba")?)
        .arg("--data-dir")
        .arg(data_dir)
        .arg(command)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(&order).await?;
    }
    let output = child.wait_with_output().await?;
    let stdout = Zeroizing::new(output.stdout);
    serde_json::from_slice(&stdout).context("the keyring was not reached")
}

/// What `klubba ask-keyring` does: finds the key and writes it to the pipe.
pub fn answer(data_dir: &Path) -> anyhow::Result<()> {
    tell(&secrets::find_key(data_dir)?)
}

/// What `klubba keep-key` does: reads keys from the pipe and keeps them.
pub fn obey(data_dir: &Path) -> anyhow::Result<()> {
    let mut order = Zeroizing::new(Vec::new());
    let stdin = std::io::stdin().lock();
    std::io::Read::read_to_end(&mut std::io::Read::take(stdin, MAX_JSON), &mut order)?;
    let keys: Vec<Key> = serde_json::from_slice(&order).context("no keys were given")?;
    tell(&secrets::keep(data_dir, &keys)?)
}

/// Whole at once: what is half written is nobody's answer.
fn tell(answer: &impl serde::Serialize) -> anyhow::Result<()> {
    let json = Zeroizing::new(serde_json::to_vec(answer)?);
    std::io::Write::write_all(&mut std::io::stdout().lock(), &json)?;
    Ok(())
}
