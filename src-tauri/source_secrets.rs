//! The secrets of connected calendars: a feed's address, a password.
//!
//! In the system's keyring; where there is none, in the encrypted database. Never in a plain file,
//! a log, an error or an export.

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use anyhow::Result;
use klubba_core::office::Office;

const SERVICE: &str = "se.klubba.Klubba";
/// A locked keyring never answers: so long it is waited for.
const PATIENCE: Duration = Duration::from_secs(20);

pub struct SourceSecrets {
    data_dir: PathBuf,
}

impl SourceSecrets {
    pub fn of(data_dir: &Path) -> SourceSecrets {
        SourceSecrets { data_dir: data_dir.to_owned() }
    }

    /// Keeps a secret under a name.
    pub fn keep(&self, office: &Office, id: &str, secret: &str) -> Result<()> {
        let (account, value) = (self.account(id), secret.to_owned());
        let kept = patiently(move || {
            let entry = keyring::Entry::new(SERVICE, &account)?;
            entry.set_password(&value)?;
            // Some keyrings accept what they do not keep.
            Ok(entry.get_password()? == value)
        });
        match kept {
            // One that was kept in the database before would be used first.
            Some(Ok(true)) => Ok(office.forget_calendar_secret(id)?),
            _ => Ok(office.keep_calendar_secret(id, secret)?),
        }
    }

    /// The secret in the keyring; none if it is not there, or the keyring does not answer.
    pub fn find(&self, id: &str) -> Option<String> {
        let account = self.account(id);
        let found = patiently(move || keyring::Entry::new(SERVICE, &account)?.get_password());
        found.and_then(Result::ok)
    }

    pub fn forget(&self, id: &str) {
        let account = self.account(id);
        // Gone already, or out of reach: nothing more can be done about it here.
        let _ = patiently(move || keyring::Entry::new(SERVICE, &account)?.delete_credential());
    }

    /// One entry for each data folder and secret.
    fn account(&self, id: &str) -> String {
        format!("calendar {id} {}", self.data_dir.display())
    }
}

/// Whether a keyring's entry is one of this data folder's.
#[cfg(target_os = "linux")]
pub fn is_of(account: &str, data_dir: &Path) -> bool {
    let own = account.strip_prefix("calendar ").and_then(|own| own.split_once(' '));
    own.is_some_and(|(_, folder)| Path::new(folder) == data_dir)
}

/// The keyring's answer, if it comes in time. A thread that waits for ever ends with its process.
fn patiently<T: Send + 'static>(
    ask: impl FnOnce() -> keyring::Result<T> + Send + 'static,
) -> Option<keyring::Result<T>> {
    let (answer, answered) = mpsc::channel();
    std::thread::spawn(move || {
        // Nobody waits any longer only when it came too late.
        let _ = answer.send(ask());
    });
    answered.recv_timeout(PATIENCE).ok()
}
