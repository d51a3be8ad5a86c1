//! The database as this computer opens it: what kind of disk it is on, who writes to it, and what
//! to say when it is not as it was left.

use std::path::Path;

use jiff::Timestamp;
use klubba_core::error::Error;
use klubba_core::store::damage::{self, Recovery};
use klubba_core::store::{Disk, Key, Machine, Opening, Progress, ReadOnly, Step, Store, Watch};
use klubba_core::text::Lang;
use klubba_core::words::{Words, arg};

use crate::{paths, safe_keeping};

/// What opening and a first change need, in bytes, and then some.
const PROBE: usize = 256 * 1024;

/// Opens the data folder's database for this computer.
///
/// # Errors
/// Core's, and `NotFound` where there was a database and now is none: that is never a fresh start.
pub fn open(data_dir: &Path, key: &Key, watch: Watch<'_>) -> Result<Store, Error> {
    if safe_keeping::is_missing(data_dir) {
        return Err(Error::NotFound("database"));
    }
    let path = paths::database(data_dir);
    let machine = machine();
    let store = Opening {
        path: &path,
        key,
        disk: disk(data_dir),
        machine: Some(&machine),
        now: crate::wall_clock::now(),
    }
    .open(watch)?;
    safe_keeping::remember_database(data_dir);
    Ok(store)
}

/// Opens it with the first key that fits.
///
/// # Errors
/// Those of `open`; `WrongKey` if none fits.
pub fn open_with(data_dir: &Path, keys: &[Key], watch: Watch<'_>) -> Result<(Store, Key), Error> {
    for key in keys {
        match open(data_dir, key, watch) {
            Err(Error::WrongKey) => {}
            opened => return opened.map(|store| (store, key.clone())),
        }
    }
    Err(Error::WrongKey)
}

/// Looks whether the file is sound; takes a connection of its own and the time it needs.
pub fn is_sound(data_dir: &Path, key: &Key) -> bool {
    match open(data_dir, key, &mut |_| {}) {
        Ok(store) => store.quick_check().is_ok_and(|faults| faults.is_empty()),
        Err(error) => !matches!(error, Error::Damaged),
    }
}

/// Saves what can be read of a damaged file; nobody may have it open.
pub fn recover(data_dir: &Path, key: &Key, watch: Watch<'_>) -> Result<Recovery, Error> {
    damage::recover(&paths::database(data_dir), key, crate::wall_clock::now(), watch)
}

/// Writing goes on here; the computer that has it now is refused from its next change on.
pub fn take_over(data_dir: &Path, now: Timestamp) -> Result<(), Error> {
    klubba_core::store::take_over(&paths::database(data_dir), &machine(), now)
}

/// Whether the folder takes a file as large as what opening needs; asked while it did not.
pub fn takes_changes(data_dir: &Path) -> bool {
    let probe = data_dir.join("klubba.probe");
    let written = std::fs::write(&probe, vec![0; PROBE]);
    // One that was not written whole is in the way of nothing.
    let _ = std::fs::remove_file(&probe);
    written.is_ok()
}

/// Why nothing can be written, and what to do.
pub fn say_read_only(reason: &ReadOnly, words: &Words, lang: Lang) -> String {
    match reason {
        ReadOnly::NewerDatabase => words.say(lang, "notice-newer-database", &[]),
        ReadOnly::OtherMachine { name, since } => {
            let day = since.strftime("%Y-%m-%d").to_string();
            let args = [arg("computer", name.as_str()), arg("since", day.as_str())];
            words.say(lang, "notice-other-computer", &args)
        }
        ReadOnly::Disk => words.say(lang, "notice-read-only-disk", &[]),
        ReadOnly::DiskFull => words.say(lang, "notice-disk-full", &[]),
    }
}

/// Why the database is not open, as a part of a sentence for the notice.
pub fn say_failed(error: &Error, words: &Words, lang: Lang) -> String {
    let key = match error {
        Error::WrongKey => "failed-wrong-key",
        Error::Damaged => "failed-damaged",
        Error::DiskFull => "failed-disk-full",
        Error::ReadOnly => "failed-read-only",
        Error::Disk(_) => "failed-disk",
        Error::InUse => "failed-in-use",
        Error::Migration(_) => "failed-migration",
        Error::NewerDatabase => "failed-newer",
        Error::NotFound("database") => "failed-missing",
        other => return other.to_string(),
    };
    words.say(lang, key, &[])
}

/// How far it has come, for whoever waits.
pub fn say_progress(progress: Progress, words: &Words, lang: Lang) -> String {
    let key = match progress.step {
        Step::Copying => "progress-copying",
        Step::Checking => "progress-checking",
        Step::Migrating => "progress-migrating",
        Step::Recovering => "progress-recovering",
        Step::Writing => "progress-writing",
    };
    words.say(lang, key, &[arg("percent", percent(progress))])
}

pub fn percent(progress: Progress) -> u32 {
    let percent = (progress.done * 100).checked_div(progress.total).unwrap_or(0);
    u32::try_from(percent.min(100)).unwrap_or(100)
}

/// What became of a damaged file.
pub fn say_recovery(recovery: &Recovery, words: &Words, lang: Lang) -> String {
    let aside = recovery.aside.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if recovery.tables.iter().all(|of| of.kept == 0 && of.lost.is_none()) {
        return words.say(lang, "notice-recovered-nothing", &[arg("file", aside.as_str())]);
    }
    let of = |table: &str| recovery.tables.iter().find(|of| of.table == table);
    let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let row = |table: &str| {
        let of = of(table);
        let kept = arg("kept", number(of.map_or(0, |of| of.kept)));
        match of.and_then(|of| of.lost) {
            Some(lost) => {
                words.say(lang, &format!("recovered-{table}"), &[kept, arg("lost", number(lost))])
            }
            None => words.say(lang, &format!("recovered-{table}-unknown"), &[kept]),
        }
    };
    let args = [
        arg("file", aside.as_str()),
        arg("meetings", row("meeting").as_str()),
        arg("entries", row("entry").as_str()),
    ];
    words.say(lang, "notice-recovered", &args)
}

/// Network file systems by their magic numbers; source: statfs(2) and linux/magic.h.
#[cfg(target_os = "linux")]
fn disk(folder: &Path) -> Disk {
    const NETWORK: [u64; 9] = [
        0x6969,      // nfs
        0x517b,      // smb
        0xff53_4d42, // cifs
        0xfe53_4d42, // smb2
        0x5346_414f, // afs
        0x7375_7245, // coda
        0x0102_1997, // 9p
        0x00c3_6400, // ceph
        0x6573_5546, // fuse: it may be anything, and a rollback journal suits everything
    ];
    let kind = rustix::fs::statfs(folder).map(|found| found.f_type as u64 & 0xffff_ffff);
    if kind.is_ok_and(|kind| NETWORK.contains(&kind)) { Disk::Network } else { Disk::Local }
}

/// A network path by its name; mapped drives count as local. Untested.
#[cfg(not(target_os = "linux"))]
fn disk(folder: &Path) -> Disk {
    let is_shared = folder.as_os_str().to_string_lossy().starts_with("\\\\");
    if is_shared { Disk::Network } else { Disk::Local }
}

/// This computer, by its name and the number its system was given when it was installed.
fn machine() -> Machine {
    let read = |file: &str| std::fs::read_to_string(file).ok().map(|text| text.trim().to_owned());
    let variable = |name: &str| std::env::var(name).ok();
    let name = read("/proc/sys/kernel/hostname")
        .or_else(|| variable("COMPUTERNAME"))
        .or_else(|| variable("HOSTNAME"))
        .unwrap_or_default();
    let installed = read("/etc/machine-id").or_else(|| read("/var/lib/dbus/machine-id"));
    let id = format!("{}\n{name}", installed.unwrap_or_default());
    Machine { id: format!("{:016x}", crate::instance::fingerprint(id.as_bytes())), name }
}
