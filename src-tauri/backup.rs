//! Backups of this computer's database: where they go, when one is due, and what they say in words.

use std::path::{Path, PathBuf};

use anyhow::Context;
use jiff::{SignedDuration, Timestamp};
use klubba_core::error::Error;
use klubba_core::recovery::RecoveryCode;
use klubba_core::store::backup::{self, Backup, BackupProblem, Contents, Header, Loss, Making};
use klubba_core::store::damage::Recovery;
use klubba_core::store::{Key, Store, Watch};
use klubba_core::text::Lang;
use klubba_core::words::{Words, arg};

use crate::orders::ToResident;
use crate::{database, instance, paths, recovery_file, safe_keeping, secrets};

/// A backup is made once in this time, if something was changed.
const DAILY: SignedDuration = SignedDuration::from_hours(24);
/// After a failure it is tried again after this.
const AGAIN: SignedDuration = SignedDuration::from_hours(1);
/// After so long without a success the user is told.
const PATIENCE: SignedDuration = SignedDuration::from_hours(72);

/// Makes a backup in the chosen folder, removes what is older than is kept, and notes how it went.
pub fn create(
    data_dir: &Path,
    store: &Store,
    key: &Key,
    now: Timestamp,
    watch: Watch<'_>,
) -> Result<Backup, Error> {
    let folder = safe_keeping::backup_folder(data_dir);
    let recovery = std::fs::read_to_string(recovery_file::path(data_dir)).ok();
    let new_id = new_id().map_err(|error| Error::Disk(error.to_string()))?;
    let making = Making { folder: &folder, workshop: data_dir, recovery, new_id: &new_id, now };
    let made = backup::create(store, key, &making, watch);
    let noted = safe_keeping::change(data_dir, |known| {
        known.tried_at = Some(now);
        match &made {
            Ok(_) => (known.backed_up_at, known.failing_since) = (Some(now), None),
            Err(_) => known.failing_since = known.failing_since.or(Some(now)),
        }
    });
    if let Err(error) = noted
        .map_err(Error::from)
        .and(made.as_ref().map_or(Ok(0), |_| backup::prune(store, &folder, now)))
    {
        eprintln!("klubba: {error}");
    }
    made
}

/// Makes one as the resident does: with a connection of its own.
pub fn create_daily(data_dir: &Path, key: &Key, now: Timestamp) -> Result<(), Error> {
    let store = database::open(data_dir, key, &mut |_| {})?;
    create(data_dir, &store, key, now, &mut |_| {}).map(drop)
}

/// When the next backup is due; nothing while everything is backed up.
pub fn next(data_dir: &Path, now: Timestamp) -> Option<Timestamp> {
    let known = safe_keeping::load(data_dir);
    // A clock that was wrong must not put it off for years.
    let last = known.backed_up_at.filter(|at| *at <= now);
    let changed_at =
        [paths::database(data_dir), paths::database(data_dir).with_extension("db-wal")]
            .iter()
            .filter_map(|file| Timestamp::try_from(file.metadata().ok()?.modified().ok()?).ok())
            .max()?;
    if last.is_some_and(|last| changed_at <= last + SignedDuration::from_secs(60)) {
        return None;
    }
    let due = last.map_or(now, |last| last + DAILY);
    let again = known.failing_since.and(known.tried_at).filter(|at| *at <= now);
    Some(again.map_or(due, |tried| due.max(tried + AGAIN)))
}

/// Since when backups fail, if that is too long.
pub fn failing(data_dir: &Path, now: Timestamp) -> Option<Timestamp> {
    let since = safe_keeping::load(data_dir).failing_since?;
    (now.duration_since(since) > PATIENCE).then_some(since)
}

/// The key that opens a backup: this computer's, or the one the recovery code unwraps.
pub fn key_for(path: &Path, own: &[Key], code: Option<&str>) -> anyhow::Result<Vec<Key>> {
    let Some(code) = code else { return Ok(own.to_vec()) };
    let code = RecoveryCode::parse(code).map_err(|_| anyhow::anyhow!("backup-wrong-code"))?;
    let header = backup::check_bytes(path)?.map_err(|problem| anyhow::anyhow!(word(problem)))?;
    let file = header.recovery.context("backup-wrong-code")?;
    klubba_core::recovery::unwrap(&code, &file).map_err(|_| anyhow::anyhow!("backup-wrong-code"))
}

/// Opens a backup with the first key that fits.
pub fn verify(
    path: &Path,
    keys: &[Key],
    workshop: &Path,
    watch: Watch<'_>,
) -> Result<Result<(Header, Contents, Key), BackupProblem>, Error> {
    for key in keys {
        match backup::verify(path, key, workshop, watch)? {
            Err(BackupProblem::OtherKey) => {}
            Err(problem) => return Ok(Err(problem)),
            Ok((header, contents)) => return Ok(Ok((header, contents, key.clone()))),
        }
    }
    Ok(Err(BackupProblem::OtherKey))
}

/// What restoring would take away; `None` where what is there cannot be read.
pub fn loss(path: &Path, backup_key: &Key, data_dir: &Path, key: &Key) -> Option<Loss> {
    let database = paths::database(data_dir);
    match database.exists() {
        false => Some(Loss { meetings: 0, entries: 0 }),
        true => {
            backup::loss(path, backup_key, (&database, key), data_dir).ok().and_then(Result::ok)
        }
    }
}

/// What is in the newest backup, if that is more than what was saved of a damaged database.
pub fn holding_more(data_dir: &Path, key: &Key, saved: &Recovery) -> Option<(Header, Contents)> {
    let newest = backup::list(&safe_keeping::backup_folder(data_dir)).ok()?.into_iter().next()?;
    let verified = backup::verify(&newest.path, key, data_dir, &mut |_| {});
    let (header, contents) = verified.ok()?.ok()?;
    let kept =
        |table: &str| saved.tables.iter().find(|of| of.table == table).map_or(0, |of| of.kept);
    let more = u64::from(contents.meetings) > kept("meeting")
        || u64::from(contents.entries) > kept("entry");
    more.then_some((header, contents))
}

/// Puts a backup in the database's place, while Klubba's other processes let go of it; what was
/// there is set aside.
pub fn restore(
    path: &Path,
    backup_key: &Key,
    data_dir: &Path,
    key: &Key,
    watch: Watch<'_>,
) -> Result<Result<Option<PathBuf>, BackupProblem>, Error> {
    let to = paths::database(data_dir);
    instance::tell(data_dir, &ToResident::LetGo);
    let done = backup::restore(path, backup_key, (&to, key), crate::wall_clock::now(), watch);
    if matches!(done, Ok(Ok(_))) {
        safe_keeping::remember_database(data_dir);
    }
    instance::tell(data_dir, &ToResident::Reopen);
    done
}

/// The word for what is wrong with a backup.
pub fn word(problem: BackupProblem) -> &'static str {
    match problem {
        BackupProblem::NotOurs => "backup-not-ours",
        BackupProblem::Newer => "backup-newer",
        BackupProblem::Damaged => "backup-damaged",
        BackupProblem::OtherKey => "backup-other-key",
    }
}

/// What is in a backup.
pub fn say_contents(header: &Header, contents: &Contents, words: &Words, lang: Lang) -> String {
    let made = day(header.made_at);
    let Some(newest) = contents.newest_at else {
        return words.say(lang, "backup-empty", &[arg("made", made.as_str())]);
    };
    let newest = day(newest);
    let args = [
        arg("made", made.as_str()),
        arg("meetings", contents.meetings),
        arg("entries", contents.entries),
        arg("newest", newest.as_str()),
    ];
    words.say(lang, "backup-holds", &args)
}

/// The newest backup has more than could be saved.
pub fn say_more(header: &Header, contents: &Contents, words: &Words, lang: Lang) -> String {
    let contents = say_contents(header, contents, words, lang);
    words.say(lang, "notice-backup-holds-more", &[arg("contents", contents.as_str())])
}

/// What restoring it would take away.
pub fn say_loss(loss: Option<&Loss>, words: &Words, lang: Lang) -> String {
    match loss {
        None => words.say(lang, "backup-loses-unknown", &[]),
        Some(Loss { meetings: 0, entries: 0 }) => words.say(lang, "backup-loses-nothing", &[]),
        Some(loss) => {
            let args = [arg("meetings", loss.meetings), arg("entries", loss.entries)];
            words.say(lang, "backup-loses", &args)
        }
    }
}

/// How old the newest backup is, by the days of the computer's zone; one from the future is of today.
pub fn say_age(newest: Option<Timestamp>, now: Timestamp, words: &Words, lang: Lang) -> String {
    let Some(newest) = newest else { return words.say(lang, "backup-age-none", &[]) };
    let date = |at: Timestamp| at.to_zoned(jiff::tz::TimeZone::system()).date();
    let days = date(now).duration_since(date(newest)).as_hours() / 24;
    let days = u32::try_from(days).unwrap_or(0);
    let made = day(newest);
    words.say(lang, "backup-age", &[arg("days", days), arg("made", made.as_str())])
}

/// What became of a restore.
pub fn say_restored(aside: Option<&Path>, words: &Words, lang: Lang) -> String {
    match aside.map(|aside| aside.display().to_string()) {
        Some(aside) => words.say(lang, "backup-restored", &[arg("file", aside.as_str())]),
        None => words.say(lang, "backup-restored-new", &[]),
    }
}

/// The day and the time, in the computer's zone.
pub fn day(at: Timestamp) -> String {
    at.to_zoned(jiff::tz::TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string()
}

fn new_id() -> anyhow::Result<String> {
    let mut bytes = [0; 8];
    secrets::randomness(&mut bytes)?;
    Ok(format!("{:016x}", u64::from_be_bytes(bytes)))
}
