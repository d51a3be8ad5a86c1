//! `klubba key`: where the database key is, the recovery code, and a change of either.

use std::io::BufRead;
use std::path::Path;

use clap::Subcommand;
use klubba_core::recovery::{GROUP_COUNT, RecoveryCode};
use klubba_core::store::Key;
use klubba_core::words::{Words, arg};
use serde::Serialize;
use zeroize::Zeroizing;

use super::{Ending, Outcome, TextOrJson, print_json, system_lang};
use crate::orders::ToResident;
use crate::secrets::{self, KeyAnswer, KeyPlace};
use crate::{instance, key_process, paths, recovery_file, rekey, wall_clock};

/// No longer line is read, in bytes.
const MAX_LINE: u64 = 4096;

#[derive(Subcommand)]
pub enum KeyCommand {
    /// Where the key is, and whether there is a recovery code.
    Status {
        #[arg(long, value_enum, default_value = "text")]
        format: TextOrJson,
    },
    /// Open the database with the recovery code, read from standard input, and put the key back.
    Unlock,
    /// Make a new recovery code; typing it back makes the one before worthless.
    ChangeCode,
    /// Give the database a new key; the recovery code stays.
    Rekey,
}

/// `klubba key status --format json`.
#[derive(Debug, Serialize)]
struct Status {
    /// Whether there is a database to have a key for.
    database: bool,
    /// `keyring`, `file`, or null where it is not at hand.
    key: Option<&'static str>,
    /// `missing`, `locked`, `emptied`, `other-key`, or null.
    trouble: Option<&'static str>,
    recovery_code: bool,
    /// Whether the newest code was typed back.
    recovery_code_confirmed: bool,
    /// When it was made, RFC 3339.
    recovery_code_made_at: Option<jiff::Timestamp>,
}

impl KeyCommand {
    pub fn run(self, data_dir: Option<&Path>) -> Outcome {
        let dir = paths::data_dir(data_dir)?;
        match self {
            KeyCommand::Status { format } => status(&dir, format),
            KeyCommand::Unlock => unlock(&dir),
            KeyCommand::ChangeCode => change_code(&dir),
            KeyCommand::Rekey => {
                rekey::run(&dir, &key(&dir)?)?;
                println!("{}", say("key-changed"));
                Ok(())
            }
        }
    }
}

fn say(key: &str) -> String {
    Words::new().say(system_lang(), key, &[])
}

/// The key that opens the database.
fn key(dir: &Path) -> Result<Key, Ending> {
    if !paths::database(dir).exists() {
        return Err(Ending::Findings(say("key-no-database")));
    }
    match secrets::find_key(dir)? {
        KeyAnswer::Found { keys, .. } => Ok(secrets::open_with(dir, &keys)?.1),
        KeyAnswer::Trouble(trouble) => Err(Ending::BadInput(trouble.say())),
    }
}

fn status(dir: &Path, format: TextOrJson) -> Outcome {
    let file = recovery_file::read(dir);
    let is_readable = file.is_ok();
    let file = file.ok().flatten();
    let database = paths::database(dir).exists();
    let answer = if database { Some(secrets::find_key(dir)?) } else { None };
    let (key, trouble) = match &answer {
        Some(KeyAnswer::Found { keys, place }) => match secrets::open_with(dir, keys) {
            Ok(_) if *place == KeyPlace::Keyring => (Some("keyring"), None),
            Ok(_) => (Some("file"), None),
            Err(_) => (None, Some(secrets::KeyTrouble::OtherKey)),
        },
        Some(KeyAnswer::Trouble(trouble)) => (None, Some(*trouble)),
        None => (None, None),
    };
    let status = Status {
        database,
        key,
        trouble: trouble.map(secrets::KeyTrouble::word),
        recovery_code: file.as_ref().is_some_and(|file| file.has_code()),
        recovery_code_confirmed: file.as_ref().is_some_and(|file| file.is_confirmed()),
        recovery_code_made_at: file.as_ref().and_then(|file| file.made_at()),
    };
    if format == TextOrJson::Json {
        print_json(&status)?;
    } else {
        println!(
            "{}",
            match (database, key) {
                (false, _) => say("key-no-database"),
                (_, Some(place)) => say(&format!("key-in-{place}")),
                (_, None) => trouble.map(secrets::KeyTrouble::say).unwrap_or_default(),
            }
        );
        println!(
            "{}",
            match (status.recovery_code, status.recovery_code_confirmed) {
                _ if !is_readable => say("recovery-file-damaged"),
                (true, true) => say("recovery-code-confirmed"),
                (true, false) => say("recovery-code-unconfirmed"),
                (false, _) => say("recovery-code-none"),
            }
        );
    }
    match trouble {
        None if status.recovery_code || !database => Ok(()),
        _ => Err(Ending::Findings(String::new())),
    }
}

fn unlock(dir: &Path) -> Outcome {
    let typed = line()?;
    let unlocked = recovery_file::unlock(dir, &typed);
    let key =
        unlocked.map_err(|problem| Ending::BadInput(problem.say(&Words::new(), system_lang())))?;
    instance::tell(dir, &ToResident::Unlocked { key: key.clone() });
    recovery_file::reseal(dir, &[&key])?;
    // A process of its own: a locked keyring would keep us waiting for ever.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(anyhow::Error::from)?;
    match runtime.block_on(key_process::kept_in_time(dir, &key)) {
        Some(KeyPlace::Keyring) => println!("{}", say("key-unlocked-keyring")),
        Some(_) => println!("{}", say("key-unlocked-file")),
        None => println!("{}", say("key-unlocked-only")),
    }
    Ok(())
}

/// Shows a new code and has it typed back.
fn change_code(dir: &Path) -> Outcome {
    let key = key(dir)?;
    let now = wall_clock::now();
    let code = recovery_file::add_code(dir, &key, now)?;
    println!("{}\n", say("recovery-code-keep"));
    println!("    {}\n", code.print().as_str());
    println!("{}", say("recovery-code-type-back"));
    let typed = line()?;
    if typed.trim().is_empty() {
        return Err(Ending::Findings(say("recovery-code-unconfirmed")));
    }
    let (words, lang) = (Words::new(), system_lang());
    let typed = RecoveryCode::parse(&typed)
        .map_err(|problem| Ending::BadInput(problem.say(&words, lang)))?;
    if typed != code {
        let whole = u32::try_from(GROUP_COUNT).unwrap_or(u32::MAX);
        let differs = (1..=whole).find(|number| {
            let group = usize::try_from(*number - 1).unwrap_or(0);
            !code.has_group(*number, &typed.groups()[group])
        });
        let args = [arg("group", differs.unwrap_or(1))];
        return Err(Ending::BadInput(words.say(lang, "recovery-code-differs", &args)));
    }
    recovery_file::confirm(dir, now)?;
    println!("{}", say("recovery-code-confirmed"));
    Ok(())
}

fn line() -> anyhow::Result<Zeroizing<String>> {
    let mut line = Zeroizing::new(String::new());
    let stdin = std::io::stdin().lock();
    std::io::Read::take(stdin, MAX_LINE).read_line(&mut line)?;
    Ok(line)
}
