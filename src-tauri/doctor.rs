//! Whether everything that Klubba needs of the computer works, and what to do where it does not.
//!
//! Says nothing about anybody's meetings.

use std::path::Path;

use klubba_core::text::Lang;
use klubba_core::words::{Arg, Words, arg};
use serde::Serialize;
use specta::Type;

use crate::attention::Attention;
#[cfg(target_os = "linux")]
use crate::{attention, notifications, tray};
use crate::{paths, secrets, window_process};

/// A bus that does not answer for this long does not exist.
#[cfg(target_os = "linux")]
const LONGEST: std::time::Duration = std::time::Duration::from_secs(2);

/// One thing that was looked at.
#[derive(Clone, Debug, Serialize, Type)]
pub struct DoctorRow {
    /// `bus`, `tray`, `notifications`, `disturb`, `lock`, `keyring`, `database` or `window`.
    pub id: String,
    pub name: String,
    pub ok: bool,
    pub text: String,
    pub remedy: Option<String>,
}

/// Looks at everything; takes a second or two where something does not answer.
pub fn examine(data_dir: &Path, words: &Words, lang: Lang) -> Vec<DoctorRow> {
    let row = |id: &str, ok: bool, args: &[Arg]| {
        let say = |ending: &str| words.say(lang, &format!("doctor-{id}{ending}"), args);
        DoctorRow {
            id: id.to_owned(),
            name: say(""),
            ok,
            text: say(if ok { "-ok" } else { "-bad" }),
            remedy: (!ok).then(|| say("-remedy")),
        }
    };
    // A thread of its own: the windows' commands run inside a runtime, where nothing may block.
    let look = || (desktop(), secrets::keyring_status().is_ok());
    let (desktop, keyring) = std::thread::spawn(look).join().unwrap_or_default();
    let engine = window_process::engine();
    let version = arg("version", engine.as_deref().unwrap_or_default());
    vec![
        row("bus", desktop.bus, &[]),
        row("tray", desktop.tray, &[]),
        row("notifications", desktop.notifications, &[]),
        row("disturb", !desktop.attention.is_held_back, &[]),
        row("lock", !desktop.attention.is_locked, &[]),
        row("keyring", keyring, &[]),
        database(data_dir, words, lang, &row),
        row("window", has_display() && engine.is_some(), &[version]),
    ]
}

fn database(
    data_dir: &Path,
    words: &Words,
    lang: Lang,
    row: &dyn Fn(&str, bool, &[Arg]) -> DoctorRow,
) -> DoctorRow {
    let path = paths::database(data_dir);
    if !path.exists() {
        let text = words.say(lang, "doctor-database-none", &[]);
        return DoctorRow { text, ..row("database", true, &[]) };
    }
    // The header of an encrypted file tells nothing; that it can be read at all is what IT can mend.
    match std::fs::File::options().read(true).write(true).open(path) {
        Ok(_) => row("database", true, &[]),
        Err(error) => row("database", false, &[arg("reason", error.to_string().as_str())]),
    }
}

/// What the desktop has, and whether anybody can see what is shown there.
#[derive(Default)]
struct Desktop {
    bus: bool,
    tray: bool,
    notifications: bool,
    attention: Attention,
}

#[cfg(target_os = "linux")]
fn desktop() -> Desktop {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else {
        return Desktop::default();
    };
    runtime.block_on(async {
        let bus = async {
            let session = zbus::Connection::session();
            tokio::time::timeout(LONGEST, session).await.is_ok_and(|bus| bus.is_ok())
        };
        // At once: where nothing answers, nobody waits for each of them in turn.
        let (bus, tray, notifications, attention) = tokio::join!(
            bus,
            tray::host_is_there(),
            notifications::is_available(),
            attention::ask()
        );
        Desktop { bus, tray, notifications, attention }
    })
}

#[cfg(not(target_os = "linux"))]
fn desktop() -> Desktop {
    Desktop { bus: true, tray: true, notifications: true, attention: Attention::default() }
}

fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || std::env::var_os("DISPLAY").is_some()
        || std::env::var_os("WAYLAND_DISPLAY").is_some()
}
