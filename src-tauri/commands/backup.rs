//! Backups: where they lie, making one, looking into one, and putting one back.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use klubba_core::error::Error;
use klubba_core::limits;
use klubba_core::store::backup::{self as file, BackupProblem, Contents, Header};
use klubba_core::store::{Key, Progress, Step, Watch};
use klubba_core::words::arg;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, Emitter, State};

use super::{Answer, now};
use crate::error::{Code, CommandError};
use crate::orders::Access;
use crate::windows::{Shell, lock};
use crate::{backup, database, safe_keeping};

/// One at a time: what is taken out of a backup on the way has one place.
static ALONE: Mutex<()> = Mutex::new(());

/// The backups there are.
#[derive(Clone, Debug, Serialize, Type)]
pub struct Backups {
    pub folder: String,
    /// Whether it is the folder beside the database.
    pub is_usual: bool,
    /// How old the newest is, in words.
    pub age: String,
    /// Whether the database is open, so that one can be made.
    pub can_create: bool,
    /// The newest first.
    pub rows: Vec<BackupRow>,
}

#[derive(Clone, Debug, Serialize, Type)]
pub struct BackupRow {
    /// Its name in the folder.
    pub name: String,
    /// When it was made, in the computer's zone.
    pub made: String,
    /// In kB of 1000 bytes, at least one.
    pub size: u32,
}

/// What is in a backup, before it is put back.
#[derive(Clone, Debug, Serialize, Type)]
pub struct BackupPreview {
    pub contents: String,
    /// What restoring it takes away; nothing where it does not open.
    pub loss: Option<String>,
    /// Whether it was made with another key, which its recovery code unwraps.
    pub needs_code: bool,
}

/// How far a backup or its restoring is.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Told {
    text: String,
    /// Nothing where nobody knows.
    percent: Option<u32>,
}

#[tauri::command(async)]
#[specta::specta]
pub fn backups(shell: State<'_, Shell>) -> Answer<Backups> {
    let folder = safe_keeping::backup_folder(&shell.data_dir);
    // A folder that cannot be read has none to offer; its name is shown.
    let found = file::list(&folder).unwrap_or_default();
    let newest = found.first().map(|backup| backup.made_at);
    Ok(Backups {
        folder: folder.display().to_string(),
        is_usual: safe_keeping::load(&shell.data_dir).backup_folder.is_none(),
        age: backup::say_age(newest, now(), &shell.words, shell.lang()),
        can_create: shell.key().is_some(),
        rows: found.iter().filter_map(row).collect(),
    })
}

fn row(backup: &file::Backup) -> Option<BackupRow> {
    Some(BackupRow {
        name: backup.path.file_name()?.to_str()?.to_owned(),
        made: backup::day(backup.made_at),
        size: u32::try_from(backup.size / 1000).unwrap_or(u32::MAX).max(1),
    })
}

/// Chooses the folder for all later backups; an empty name is the usual one.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_backup_folder(shell: State<'_, Shell>, folder: String) -> Answer<()> {
    limits::check(&folder, limits::ADDRESS).map_err(|error| failed(&shell, &error))?;
    let folder = folder.trim();
    let chosen = (!folder.is_empty()).then(|| PathBuf::from(folder));
    let args = [arg("folder", folder)];
    if let Some(folder) = &chosen
        && !(folder.is_absolute() && folder.is_dir())
    {
        return Err(invalid(shell.words.say(shell.lang(), "backup-folder-gone", &args)));
    }
    safe_keeping::change(&shell.data_dir, |known| known.backup_folder = chosen)
        .map_err(|error| failed(&shell, &error.into()))
}

/// Makes a backup and checks it; says where it is.
#[tauri::command(async)]
#[specta::specta]
pub fn create_backup(app: AppHandle, shell: State<'_, Shell>) -> Answer<String> {
    let _alone = lock(&ALONE);
    let key = key(&shell)?;
    let dir = &shell.data_dir;
    // A connection of its own: the windows go on meanwhile.
    let made = database::open(dir, &key, &mut |_| {})
        .and_then(|store| backup::create(dir, &store, &key, now(), &mut teller(app, &shell)))
        .map_err(|error| failed(&shell, &error))?;
    let path = made.path.display().to_string();
    Ok(shell.words.say(shell.lang(), "backup-made", &[arg("file", path.as_str())]))
}

#[tauri::command(async)]
#[specta::specta]
pub fn preview_backup(
    app: AppHandle,
    shell: State<'_, Shell>,
    name: String,
    code: Option<String>,
) -> Answer<BackupPreview> {
    let _alone = lock(&ALONE);
    let (path, key) = (find(&shell, &name)?, key(&shell)?);
    let (words, lang) = (&shell.words, shell.lang());
    match open(&shell, &path, &key, code, &mut teller(app, &shell))? {
        Ok((header, contents, backup_key)) => {
            let loss = backup::loss(&path, &backup_key, &shell.data_dir, &key);
            Ok(BackupPreview {
                contents: backup::say_contents(&header, &contents, words, lang),
                loss: Some(backup::say_loss(loss.as_ref(), words, lang)),
                needs_code: false,
            })
        }
        Err(BackupProblem::OtherKey) => Ok(BackupPreview {
            contents: words.say(lang, backup::word(BackupProblem::OtherKey), &[]),
            loss: None,
            needs_code: true,
        }),
        Err(problem) => Err(refused(&shell, problem)),
    }
}

/// Puts a backup in the database's place; says what became of what was there.
#[tauri::command(async)]
#[specta::specta]
pub fn restore_backup(
    app: AppHandle,
    shell: State<'_, Shell>,
    name: String,
    code: Option<String>,
) -> Answer<String> {
    let _alone = lock(&ALONE);
    let (path, key, lang) = (find(&shell, &name)?, key(&shell)?, shell.lang());
    let mut tell = teller(app, &shell);
    let opened = open(&shell, &path, &key, code, &mut tell)?;
    let (_, _, backup_key) = opened.map_err(|problem| refused(&shell, problem))?;
    shell.let_go();
    let restored = backup::restore(&path, &backup_key, &shell.data_dir, &key, &mut tell);
    let aside = restored
        .map_err(|error| failed(&shell, &error))?
        .map_err(|problem| refused(&shell, problem))?;
    Ok(backup::say_restored(aside.as_deref(), &shell.words, lang))
}

type Opened = Result<(Header, Contents, Key), BackupProblem>;

/// Tells the windows how far it is.
fn teller(app: AppHandle, shell: &Shell) -> impl FnMut(Progress) {
    let (words, lang) = (&shell.words, shell.lang());
    let mut said = None;
    move |progress| {
        let percent = (progress.step != Step::Checking).then(|| database::percent(progress));
        let told = Told { text: database::say_progress(progress, words, lang), percent };
        if said.as_ref() != Some(&told) {
            // A window that is just closing needs no news.
            let _ = app.emit("backup-progress", &told);
            said = Some(told);
        }
    }
}

fn open(
    shell: &Shell,
    path: &Path,
    own: &Key,
    code: Option<String>,
    watch: Watch<'_>,
) -> Answer<Opened> {
    let code = code.filter(|code| !code.trim().is_empty()).map(zeroize::Zeroizing::new);
    let code = code.as_ref().map(|code| code.as_str());
    let keys = backup::key_for(path, std::slice::from_ref(own), code)
        .map_err(|error| invalid(shell.words.say(shell.lang(), &error.to_string(), &[])))?;
    backup::verify(path, &keys, &shell.data_dir, watch).map_err(|error| failed(shell, &error))
}

/// Only what the list shows: a window names no other file.
fn find(shell: &Shell, name: &str) -> Answer<PathBuf> {
    let folder = safe_keeping::backup_folder(&shell.data_dir);
    let found = file::list(&folder).map_err(|error| failed(shell, &error))?;
    let path = folder.join(name);
    let backup = found.into_iter().find(|backup| backup.path == path);
    backup.map(|backup| backup.path).ok_or_else(|| failed(shell, &Error::NotFound("backup")))
}

/// This computer's key, which is also known while the database is missing.
fn key(shell: &Shell) -> Answer<Key> {
    match shell.access() {
        Access::Open { key } | Access::Missing { key } => Ok(key),
        _ => Err(CommandError::say(Code::Closed, &shell.words, shell.lang(), "error-store-closed")),
    }
}

fn refused(shell: &Shell, problem: BackupProblem) -> CommandError {
    invalid(shell.words.say(shell.lang(), backup::word(problem), &[]))
}

fn failed(shell: &Shell, error: &Error) -> CommandError {
    CommandError::of(error, &shell.words, shell.lang())
}

fn invalid(message: String) -> CommandError {
    CommandError { code: Code::Invalid, message }
}
