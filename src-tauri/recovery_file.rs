//! The recovery file beside the database: reading, writing, and opening it with a code.

use std::path::{Path, PathBuf};

use klubba_core::error::Error;
use klubba_core::recovery::{
    CodeProblem, MAX_FILE, RecoveryCode, RecoveryFile, RecoveryProblem, SYMBOL_COUNT,
};
use klubba_core::store::Key;
use klubba_core::text::Lang;
use klubba_core::words::{Words, arg};
use zeroize::Zeroizing;

use crate::{paths, secrets};

/// Why a code did not open the database.
#[derive(Debug)]
pub enum UnlockProblem {
    Code(CodeProblem),
    /// There is no recovery file: no code was ever made, or the file was lost.
    NoFile,
    File(RecoveryProblem),
    Database(Error),
    Other(anyhow::Error),
}

impl UnlockProblem {
    /// What is wrong and what to do, in the user's language.
    pub fn say(&self, words: &Words, lang: Lang) -> String {
        let say = |key: &str| words.say(lang, key, &[]);
        let failed = |reason: String| {
            words.say(lang, "notice-store-failed", &[arg("reason", reason.as_str())])
        };
        match self {
            UnlockProblem::Code(problem) => problem.say(words, lang),
            UnlockProblem::NoFile => say("recovery-file-missing"),
            UnlockProblem::File(RecoveryProblem::OtherCode) => say("recovery-other-code"),
            UnlockProblem::File(RecoveryProblem::Newer) => say("recovery-file-newer"),
            UnlockProblem::File(RecoveryProblem::Damaged | RecoveryProblem::NotOurs) => {
                say("recovery-file-damaged")
            }
            UnlockProblem::Database(Error::WrongKey) => say("recovery-other-database"),
            UnlockProblem::Database(error) => failed(error.to_string()),
            UnlockProblem::Other(error) => failed(format!("{error:#}")),
        }
    }
}

impl From<anyhow::Error> for UnlockProblem {
    fn from(error: anyhow::Error) -> UnlockProblem {
        UnlockProblem::Other(error)
    }
}

pub fn path(data_dir: &Path) -> PathBuf {
    data_dir.join("klubba.recovery")
}

/// The recovery file; nothing if there is none.
pub fn read(data_dir: &Path) -> anyhow::Result<Option<RecoveryFile>> {
    use std::io::Read;
    let file = match std::fs::File::open(path(data_dir)) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        opened => opened?,
    };
    let mut text = String::new();
    file.take(u64::try_from(MAX_FILE)?.saturating_add(1)).read_to_string(&mut text)?;
    Ok(Some(RecoveryFile::read(&text)?))
}

pub fn write(data_dir: &Path, file: &RecoveryFile) -> anyhow::Result<()> {
    Ok(paths::replace(&path(data_dir), file.print().as_bytes())?)
}

/// A new code that opens this key; codes before it go on being good until it was typed back.
pub fn add_code(data_dir: &Path, key: &Key, now: jiff::Timestamp) -> anyhow::Result<RecoveryCode> {
    // A damaged file opens nothing: it is set aside, not built upon.
    let mut file = match read(data_dir) {
        Ok(file) => file.unwrap_or_default(),
        Err(_) => {
            std::fs::rename(path(data_dir), data_dir.join("klubba.recovery.damaged"))?;
            RecoveryFile::default()
        }
    };
    let mut symbols = Zeroizing::new([0; SYMBOL_COUNT]);
    secrets::randomness(&mut *symbols)?;
    let code = RecoveryCode::make(&symbols);
    file.add(&code, key, &randomness()?, now);
    write(data_dir, &file)?;
    Ok(code)
}

/// The newest code was typed back.
pub fn confirm(data_dir: &Path, now: jiff::Timestamp) -> anyhow::Result<()> {
    if let Some(mut file) = read(data_dir)? {
        file.confirm(now);
        write(data_dir, &file)?;
    }
    Ok(())
}

/// Seals these keys, newest first, for every code; does nothing where there is no code.
pub fn reseal(data_dir: &Path, keys: &[&Key]) -> anyhow::Result<()> {
    let Some(mut file) = read(data_dir)? else { return Ok(()) };
    file.reseal(keys, &randomness()?)?;
    write(data_dir, &file)
}

/// Opens the database with a typed code; the key that fits.
pub fn unlock(data_dir: &Path, typed: &str) -> Result<Key, UnlockProblem> {
    let code = RecoveryCode::parse(typed).map_err(UnlockProblem::Code)?;
    let file = match read(data_dir) {
        Ok(file) => file.ok_or(UnlockProblem::NoFile)?,
        Err(error) => {
            return Err(match error.downcast::<RecoveryProblem>() {
                Ok(problem) => UnlockProblem::File(problem),
                Err(other) => UnlockProblem::Other(other),
            });
        }
    };
    let keys = file.open(&code).map_err(UnlockProblem::File)?;
    let (_, key) = secrets::open_with(data_dir, &keys).map_err(UnlockProblem::Database)?;
    Ok(key)
}

fn randomness() -> anyhow::Result<[u8; 32]> {
    let mut bytes = [0; 32];
    secrets::randomness(&mut bytes)?;
    Ok(bytes)
}
