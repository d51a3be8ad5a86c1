//! The way back in without a keyring: a code on paper, and the file that the code opens.
//!
//! The file lies beside the database and inside every backup. It holds the database key, sealed
//! (HPKE, RFC 9180) to a public key that is derived from the code: a new database key can be sealed
//! without the code at hand, and nothing in the file helps to guess it. docs/recovery.md has the
//! format.

mod code;
mod page;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::key::Key;
use code::Recipient;
pub use code::{CodeProblem, GROUP_COUNT, GROUP_LENGTH, RecoveryCode, SYMBOL_COUNT};
pub use page::page;

/// A longer file is none of ours, in bytes.
pub const MAX_FILE: usize = 64 * 1024;
const FORMAT: &str = "klubba_recovery";
const VERSION: u32 = 1;
/// Codes that were shown and never typed back are kept up to this many: one of them may be on paper.
const MAX_CODES: usize = 8;
/// Binds what is sealed to its purpose.
const INFO: &[u8] = b"klubba recovery 1";

/// Randomness for sealing one key once.
pub type Randomness = [u8; 32];

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoveryFile {
    format: String,
    version: u32,
    /// What it is, for whoever finds it in ten years.
    about: String,
    codes: Vec<SealedFor>,
}

/// What one code opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct SealedFor {
    made_at: Timestamp,
    /// When the user typed it back; until then the codes before it are good as well.
    confirmed_at: Option<Timestamp>,
    #[serde(with = "hex")]
    public_key: Vec<u8>,
    /// Newest first; two while the key is being changed.
    keys: Vec<Sealed>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Sealed {
    #[serde(with = "hex")]
    encapsulated: Vec<u8>,
    #[serde(with = "hex")]
    sealed: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryProblem {
    #[error("this is no recovery file")]
    NotOurs,
    #[error("the recovery file was made by a newer version")]
    Newer,
    /// The code is well-formed, but for another database, or was replaced.
    #[error("the recovery file was not made for this code")]
    OtherCode,
    #[error("the recovery file is damaged")]
    Damaged,
}

impl Default for RecoveryFile {
    fn default() -> RecoveryFile {
        RecoveryFile {
            format: FORMAT.to_owned(),
            version: VERSION,
            about: "The key to klubba.db, sealed for the recovery code. Keep it with the database."
                .to_owned(),
            codes: Vec::new(),
        }
    }
}

impl RecoveryFile {
    /// Reads a file's text.
    ///
    /// # Errors
    /// `NotOurs` or `Newer`.
    pub fn read(text: &str) -> Result<RecoveryFile, RecoveryProblem> {
        #[derive(Deserialize)]
        struct Head {
            format: String,
            version: u32,
        }
        let head: Option<Head> = Some(text)
            .filter(|text| text.len() <= MAX_FILE)
            .and_then(|t| serde_json::from_str(t).ok());
        match head {
            Some(head) if head.format == FORMAT && head.version > VERSION => {
                Err(RecoveryProblem::Newer)
            }
            Some(head) if head.format == FORMAT => {
                serde_json::from_str(text).map_err(|_| RecoveryProblem::Damaged)
            }
            _ => Err(RecoveryProblem::NotOurs),
        }
    }

    /// The file's text.
    pub fn print(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("plain fields become JSON");
        text.push('\n');
        text
    }

    /// Lets a new code open the key. Those before it stay good until this one is typed back.
    pub fn add(&mut self, code: &RecoveryCode, key: &Key, random: &Randomness, now: Timestamp) {
        if self.codes.len() >= MAX_CODES {
            // The first may be the one that was typed back.
            self.codes.remove(1);
        }
        let recipient = code.recipient();
        self.codes.push(SealedFor {
            made_at: now,
            confirmed_at: None,
            public_key: recipient.public_key(),
            keys: recipient.seal(key, random).into_iter().collect(),
        });
    }

    /// The newest code was typed back: those before it open nothing any more.
    pub fn confirm(&mut self, now: Timestamp) {
        if let Some(mut newest) = self.codes.pop() {
            newest.confirmed_at = Some(newest.confirmed_at.unwrap_or(now));
            self.codes = vec![newest];
        }
    }

    /// Seals these keys, newest first, for every code that is good, in place of those before.
    ///
    /// # Errors
    /// `Damaged` if a public key in the file is none: then nothing is changed.
    pub fn reseal(&mut self, keys: &[&Key], random: &Randomness) -> Result<(), RecoveryProblem> {
        let mut draws = draws(random);
        let mut codes = self.codes.clone();
        for code in &mut codes {
            let recipient =
                Recipient::from_bytes(&code.public_key).ok_or(RecoveryProblem::Damaged)?;
            let sealed = keys.iter().zip(&mut draws).map(|(key, draw)| recipient.seal(key, &draw));
            code.keys = sealed.collect::<Option<_>>().ok_or(RecoveryProblem::Damaged)?;
        }
        self.codes = codes;
        Ok(())
    }

    /// The database keys that a code opens, the likeliest first; never none.
    ///
    /// # Errors
    /// `OtherCode` or `Damaged`.
    pub fn open(&self, code: &RecoveryCode) -> Result<Vec<Key>, RecoveryProblem> {
        let public_key = code.recipient().public_key();
        let sealed = self.codes.iter().rev().find(|sealed| sealed.public_key == public_key);
        let sealed = sealed.ok_or(RecoveryProblem::OtherCode)?;
        let open = |one: &Sealed| -> Option<Key> {
            let opened: Zeroizing<Vec<u8>> = code.open(&one.encapsulated, &one.sealed)?;
            Key::from_slice(&opened)
        };
        let keys: Vec<Key> = sealed.keys.iter().filter_map(open).collect();
        if keys.is_empty() { Err(RecoveryProblem::Damaged) } else { Ok(keys) }
    }

    /// Whether there is a code at all.
    pub fn has_code(&self) -> bool {
        !self.codes.is_empty()
    }

    /// Whether the newest code was typed back.
    pub fn is_confirmed(&self) -> bool {
        self.codes.last().is_some_and(|newest| newest.confirmed_at.is_some())
    }

    /// When the newest code was made.
    pub fn made_at(&self) -> Option<Timestamp> {
        self.codes.last().map(|newest| newest.made_at)
    }
}

/// Randomness for any number of seals, from one piece of it.
fn draws(random: &Randomness) -> impl Iterator<Item = Randomness> {
    let random = Zeroizing::new(*random);
    (0_u64..).map(move |number| {
        let mut hash = Sha256::new();
        hash.update(random.as_slice());
        hash.update(number.to_be_bytes());
        hash.finalize().into()
    })
}

/// Opens a recovery file's text with a code: the database keys it holds, the likeliest first.
///
/// # Errors
/// What `RecoveryFile::read` and `RecoveryFile::open` say.
pub fn unwrap(code: &RecoveryCode, file: &str) -> Result<Vec<Key>, RecoveryProblem> {
    RecoveryFile::read(file)?.open(code)
}
