//! A copy of the open database that was opened and checked before anybody relies on it.

use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::opening::{Progress, Step, Watch, unlock};
use super::{Key, damage};
use crate::error::{Error, Result};

/// Pages copied before anybody else gets a turn.
const AT_A_TIME: i32 = 512;
/// How often a busy writer is waited for.
const PATIENCE: u32 = 500;

/// Copies what is committed to a new file under the same key, opens it and checks it.
///
/// The file is made under another name and renamed when it is whole.
pub(super) fn verified(source: &Connection, to: &Path, key: &Key, watch: Watch<'_>) -> Result<()> {
    let draft = super::opening::sibling(to, ".part");
    let _ = std::fs::remove_file(&draft); // left from a crash, or absent
    let done = make(source, &draft, key, watch).and_then(|()| Ok(std::fs::rename(&draft, to)?));
    if done.is_err() {
        // The first error is the one to tell.
        let _ = std::fs::remove_file(&draft);
    }
    done
}

fn make(source: &Connection, to: &Path, key: &Key, watch: Watch<'_>) -> Result<()> {
    close_to_others(to)?;
    let mut copy = Connection::open(to)?;
    unlock(&copy, key)?;
    // The copy is renamed as one file: nothing may be left in a journal beside it.
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    {
        let backup = Backup::new(source, &mut copy)?;
        let mut waited = 0;
        loop {
            let step = backup.step(AT_A_TIME)?;
            let at = backup.progress();
            let total = u64::try_from(at.pagecount).unwrap_or(0);
            let left = u64::try_from(at.remaining).unwrap_or(0);
            watch(Progress { step: Step::Copying, done: total.saturating_sub(left), total });
            match step {
                StepResult::Done => break,
                StepResult::Busy | StepResult::Locked if waited == PATIENCE => {
                    return Err(Error::Disk("the database is busy".to_owned()));
                }
                StepResult::Busy | StepResult::Locked => {
                    waited += 1;
                    copy_pause();
                }
                _ => {}
            }
        }
    }
    watch(Progress { step: Step::Checking, done: 0, total: 1 });
    // Copied along from a source that keeps a WAL.
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    if !damage::quick_check(&copy)?.is_empty() {
        return Err(Error::Damaged);
    }
    drop(copy);
    std::fs::File::options().write(true).open(to)?.sync_all()?;
    watch(Progress { step: Step::Checking, done: 1, total: 1 });
    Ok(())
}

#[allow(clippy::disallowed_methods, reason = "another process writes; its turn is milliseconds")]
fn copy_pause() {
    std::thread::sleep(Duration::from_millis(10));
}

/// Makes the file, for this account only.
pub(super) fn close_to_others(path: &Path) -> Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?;
    Ok(())
}

/// Puts a small file in place of another in one step, for this account only.
pub(super) fn replace(path: &Path, content: &[u8]) -> Result<()> {
    let draft = super::opening::sibling(path, &format!(".{}.new", std::process::id()));
    let _ = std::fs::remove_file(&draft); // left from a crash, or absent
    let replaced = (|| {
        close_to_others(&draft)?;
        let mut file = std::fs::File::options().write(true).open(&draft)?;
        std::io::Write::write_all(&mut file, content)?;
        file.sync_all()?;
        Ok(std::fs::rename(&draft, path)?)
    })();
    if replaced.is_err() {
        // The first error is the one to tell.
        let _ = std::fs::remove_file(&draft);
    }
    replaced
}
