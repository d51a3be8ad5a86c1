//! The recovery code and the key: opening with the code, making one, printing it, typing it back.

use klubba_core::recovery::page;
use klubba_core::text::Lang;
use klubba_core::words::arg;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, Manager, State, WebviewWindow};

use super::app::Locked;
use super::{Answer, now};
use crate::error::{Code, CommandError};
use crate::orders::{Access, ToResident};
use crate::windows::{Shell, ShownCode, lock};
use crate::{instance, outbox, recovery_file, rekey, secrets};

/// How the recovery code stands.
#[derive(Clone, Debug, Serialize, Type)]
pub struct RecoveryStatus {
    pub has_code: bool,
    /// Whether the newest code was typed back.
    pub is_confirmed: bool,
    /// The same in words, with the next step.
    pub text: String,
}

/// A code that was just made; it is shown once.
#[derive(Clone, Debug, Serialize, Type)]
pub struct NewCode {
    pub groups: Vec<String>,
    /// The numbers of the groups that are to be typed back, from 1.
    pub asked: Vec<u32>,
}

/// What the windows say while the store is closed.
pub fn locked(shell: &Shell, lang: Lang) -> Option<Locked> {
    let key = match shell.access() {
        Access::Locked { trouble } => format!("locked-{}", trouble.word()),
        Access::WaitingForKeyring => "locked-waiting".to_owned(),
        Access::Opening | Access::Open { .. } | Access::Missing { .. } | Access::Failed { .. } => {
            return None;
        }
    };
    let has_code = recovery_file::path(&shell.data_dir).exists();
    Some(Locked { text: shell.words.say(lang, &key, &[]), has_code })
}

/// What is to be said, quietly, of a recovery code that is missing.
pub fn notice(shell: &Shell, lang: Lang) -> Option<String> {
    let file = recovery_file::read(&shell.data_dir).ok().flatten();
    let key = match file {
        Some(file) if file.is_confirmed() => return None,
        Some(file) if file.has_code() => "notice-recovery-code-unconfirmed",
        _ => "notice-no-recovery-code",
    };
    Some(shell.words.say(lang, key, &[]))
}

/// Opens the database with the recovery code.
#[tauri::command(async)]
#[specta::specta]
pub fn unlock(shell: State<'_, Shell>, code: String) -> Answer<()> {
    let code = zeroize::Zeroizing::new(code);
    let key = recovery_file::unlock(&shell.data_dir, &code)
        .map_err(|problem| invalid(problem.say(&shell.words, shell.lang())))?;
    instance::tell(&shell.data_dir, &ToResident::Unlocked { key });
    Ok(())
}

#[tauri::command(async)]
#[specta::specta]
pub fn recovery_status(shell: State<'_, Shell>) -> Answer<RecoveryStatus> {
    let file = recovery_file::read(&shell.data_dir);
    let word = match &file {
        Err(_) => "recovery-file-damaged-here",
        Ok(Some(file)) if file.is_confirmed() => "recovery-code-confirmed",
        Ok(Some(file)) if file.has_code() => "recovery-code-unconfirmed",
        Ok(_) => "recovery-code-none",
    };
    let file = file.ok().flatten();
    Ok(RecoveryStatus {
        has_code: file.as_ref().is_some_and(|file| file.has_code()),
        is_confirmed: file.as_ref().is_some_and(|file| file.is_confirmed()),
        text: shell.words.say(shell.lang(), word, &[]),
    })
}

#[tauri::command(async)]
#[specta::specta]
pub fn make_recovery_code(shell: State<'_, Shell>) -> Answer<NewCode> {
    let key = shell.key().ok_or_else(|| closed(&shell))?;
    let code = recovery_file::add_code(&shell.data_dir, &key, now())
        .map_err(|error| outbox::failed(&shell, "error-recovery-file", &error))?;
    let groups = code.groups();
    let asked = asked(groups.len()).map_err(|e| outbox::failed(&shell, "error-internal", &e))?;
    let shown = NewCode {
        groups: groups.iter().map(|group| group.to_string()).collect(),
        asked: asked.to_vec(),
    };
    *lock(&shell.shown_code) = Some(ShownCode { code, asked });
    Ok(shown)
}

/// Two different groups, by chance.
fn asked(count: usize) -> anyhow::Result<[u32; 2]> {
    let mut random = [0; 2];
    secrets::randomness(&mut random)?;
    let count = u32::try_from(count)?;
    let first = u32::from(random[0]) % count;
    let second = (first + 1 + u32::from(random[1]) % (count - 1)) % count;
    Ok([first.min(second) + 1, first.max(second) + 1])
}

/// The asked groups, typed back: the code counts from now on, and those before it do not.
#[tauri::command(async)]
#[specta::specta]
pub fn confirm_recovery_code(
    app: AppHandle,
    shell: State<'_, Shell>,
    typed: Vec<String>,
) -> Answer<()> {
    let mut shown = lock(&shell.shown_code);
    let Some(ShownCode { code, asked }) = shown.as_ref() else {
        let message = shell.words.say(shell.lang(), "recovery-code-gone", &[]);
        return Err(invalid(message));
    };
    for (at, number) in asked.iter().enumerate() {
        if !typed.get(at).is_some_and(|typed| code.has_group(*number, typed)) {
            let args = [arg("group", *number)];
            return Err(invalid(shell.words.say(shell.lang(), "recovery-code-differs", &args)));
        }
    }
    recovery_file::confirm(&shell.data_dir, now())
        .map_err(|error| outbox::failed(&shell, "error-recovery-file", &error))?;
    *shown = None;
    crate::windows::changed(&app);
    Ok(())
}

/// Copies the code that is shown, marked as a secret.
#[tauri::command(async)]
#[specta::specta]
pub fn copy_recovery_code(shell: State<'_, Shell>) -> Answer<()> {
    let shown = lock(&shell.shown_code);
    let shown = shown.as_ref().ok_or_else(|| closed(&shell))?;
    let copied = shell.clipboard.copy_secret(&shown.code.print());
    copied.map_err(|error| outbox::failed(&shell, "error-clipboard", &error))
}

/// Opens the system's own print dialog on the page with the code; no file is written.
#[tauri::command(async)]
#[specta::specta]
pub fn print_recovery_code(window: WebviewWindow, shell: State<'_, Shell>) -> Answer<()> {
    let printed = window.print();
    printed.map_err(|error| outbox::failed(&shell, "error-internal", &error))
}

/// Writes the page with the code where the user finds it, for another computer's printer.
#[tauri::command(async)]
#[specta::specta]
pub fn save_recovery_page(shell: State<'_, Shell>) -> Answer<String> {
    let page = {
        let shown = lock(&shell.shown_code);
        let shown = shown.as_ref().ok_or_else(|| closed(&shell))?;
        page(&shown.code, &shell.words, shell.lang(), &jiff::Zoned::now())
    };
    outbox::write(&shell, "klubba-recovery-code", "html", &page)
}

/// Gives the database a new key; takes a while, and the windows wait.
#[tauri::command(async)]
#[specta::specta]
pub fn change_key(app: AppHandle) -> Answer<()> {
    let shell = app.state::<Shell>();
    let key = shell.key().ok_or_else(|| closed(&shell))?;
    shell.let_go();
    let data_dir = shell.data_dir.clone();
    // A thread of its own: the keyring's library must not block inside a runtime.
    let changed = std::thread::spawn(move || rekey::run(&data_dir, &key)).join();
    match changed {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(outbox::failed(&shell, "error-key-stays", &error)),
        Err(_) => Err(outbox::failed(&shell, "error-key-stays", &"the change ended early")),
    }
}

fn closed(shell: &Shell) -> CommandError {
    CommandError::say(Code::Closed, &shell.words, shell.lang(), "error-store-closed")
}

fn invalid(message: String) -> CommandError {
    CommandError { code: Code::Invalid, message }
}
