//! One Klubba for each account and data folder: a local socket that a second start, the command
//! line and the windows speak to.

use std::path::Path;

use anyhow::Result;
use interprocess::local_socket::tokio::Listener;
use interprocess::local_socket::traits::tokio::Listener as _;
use interprocess::local_socket::{ListenerOptions, Name};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::sync::mpsc::UnboundedSender;

use crate::orders::ToResident;
use crate::resident::Event;

/// No order is longer, in bytes.
const MAX_ORDER: u64 = 4096;

/// Takes the place of the one Klubba; nothing if there is one already.
pub fn claim(data_dir: &Path) -> Result<Option<Listener>> {
    if connect(data_dir).is_ok() {
        return Ok(None);
    }
    // Nobody answers: what lies there is left from a crash.
    #[cfg(unix)]
    let _ = std::fs::remove_file(socket(data_dir)); // absent is as good as removed
    let listener = ListenerOptions::new().name(name(data_dir)?).create_tokio()?;
    Ok(Some(listener))
}

/// Passes on everything that is told, for ever.
pub async fn listen(listener: Listener, events: UnboundedSender<Event>) {
    loop {
        let Ok(stream) = listener.accept().await else { continue };
        let events = events.clone();
        tokio::spawn(async move {
            let mut lines = BufReader::new(stream.take(MAX_ORDER)).lines();
            while let Ok(Some(line)) = lines.next_line().await {
                if let Ok(order) = serde_json::from_str(&line)
                    && events.send(Event::Told(order)).is_err()
                {
                    return;
                }
            }
        });
    }
}

/// Tells the running Klubba something; false if none runs.
pub fn tell(data_dir: &Path, order: &ToResident) -> bool {
    let Ok(mut stream) = connect(data_dir) else { return false };
    let Ok(mut line) = serde_json::to_string(order) else { return false };
    line.push('\n');
    std::io::Write::write_all(&mut stream, line.as_bytes()).is_ok()
}

fn connect(data_dir: &Path) -> Result<interprocess::local_socket::Stream> {
    use interprocess::local_socket::traits::Stream as _;
    Ok(interprocess::local_socket::Stream::connect(name(data_dir)?)?)
}

/// In the session's own folder where there is one: data folders may be on a network home.
#[cfg(unix)]
fn socket(data_dir: &Path) -> std::path::PathBuf {
    let session = std::env::var_os("XDG_RUNTIME_DIR").map(std::path::PathBuf::from);
    let folder = session.filter(|dir| dir.is_dir()).unwrap_or_else(|| data_dir.to_owned());
    folder
        .join(format!("klubba-{:016x}.sock", fingerprint(data_dir.as_os_str().as_encoded_bytes())))
}

#[cfg(unix)]
fn name(data_dir: &Path) -> Result<Name<'static>> {
    use interprocess::local_socket::{GenericFilePath, ToFsName};
    Ok(socket(data_dir).to_fs_name::<GenericFilePath>()?)
}

#[cfg(windows)]
fn name(data_dir: &Path) -> Result<Name<'static>> {
    use interprocess::local_socket::{GenericNamespaced, ToNsName};
    Ok(format!("klubba-{:016x}", fingerprint(data_dir.as_os_str().as_encoded_bytes()))
        .to_ns_name::<GenericNamespaced>()?)
}

/// A short name for a longer one, the same in every run.
pub fn fingerprint(name: &[u8]) -> u64 {
    // FNV-1a: names need no secrecy, only to be the same tomorrow.
    name.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
