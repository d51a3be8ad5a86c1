//! The chain that makes the history tamper-evident: every entry's hash stands on the one before,
//! and the last is signed. docs/evidence.md has the format, for whoever writes another verifier.
//!
//! It shows what was changed after a head was kept elsewhere. Whoever has the key and this program
//! can make another chain from the beginning; only a head kept elsewhere tells.

mod canonical;

use std::fmt;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

pub use canonical::{Unreadable, canonical, read};

/// Each use of the hash and the key begins with words of its own, so that none passes for another.
const ENTRY: &[u8] = b"klubba entry 1\0";
const LINK: &[u8] = b"klubba link 1\0";
const HEAD: &[u8] = b"klubba head 1\0";
const EXPORT: &[u8] = b"klubba export 1\0";
/// Bytes of an entry's salt.
const SALT: usize = 16;
/// Hexadecimal digits of a head's short form: 128 bits, in groups of four.
const SHORT: usize = 32;

/// SHA-256, written as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest(pub [u8; 32]);

/// An Ed25519 public key; the hash that the first entry stands on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PublicKey(pub [u8; 32]);

/// Where the chain ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// How many entries there are, the purged ones too.
    pub count: u32,
    pub hash: Digest,
}

/// What signs: random, made with the database and kept in it.
pub struct ChainKey {
    signing: SigningKey,
    salt: [u8; 32],
}

impl ChainKey {
    pub fn new(seed: &[u8; 32], salt: &[u8; 32]) -> ChainKey {
        ChainKey { signing: SigningKey::from_bytes(seed), salt: *salt }
    }

    pub fn public(&self) -> PublicKey {
        PublicKey(self.signing.verifying_key().to_bytes())
    }

    /// Makes an entry's digest tell nothing to whoever guesses at the entry: 32 hexadecimal digits.
    pub fn salt(&self, number: u32) -> String {
        // HMAC takes keys of any length; the longest is ours.
        let mac = Hmac::<Sha256>::new_from_slice(&self.salt).map(|mut mac| {
            mac.update(&u64::from(number).to_be_bytes());
            mac.finalize().into_bytes()
        });
        hex(mac.unwrap_or_default().get(..SALT).unwrap_or_default())
    }

    pub fn sign_head(&self, head: &Head) -> [u8; 64] {
        self.signing.sign(&head.message()).to_bytes()
    }

    /// Signs an export, by the digest of everything in it.
    pub fn seal(&self, export: &Digest) -> [u8; 64] {
        self.signing.sign(&[EXPORT, &export.0].concat()).to_bytes()
    }
}

impl PublicKey {
    /// What the first entry stands on: a chain belongs to one key.
    pub fn root(self) -> Digest {
        Digest(self.0)
    }

    pub fn has_signed_head(self, head: &Head, signature: &[u8; 64]) -> bool {
        self.verify(&head.message(), signature)
    }

    pub fn has_sealed(self, export: &Digest, signature: &[u8; 64]) -> bool {
        self.verify(&[EXPORT, &export.0].concat(), signature)
    }

    fn verify(self, message: &[u8], signature: &[u8; 64]) -> bool {
        let key = VerifyingKey::from_bytes(&self.0);
        let signature = Signature::from_bytes(signature);
        key.is_ok_and(|key| key.verify_strict(message, &signature).is_ok())
    }

    pub fn from_hex(text: &str) -> Option<PublicKey> {
        from_hex(text).map(PublicKey)
    }
}

impl Head {
    fn message(&self) -> Vec<u8> {
        [HEAD, &u64::from(self.count).to_be_bytes(), &self.hash.0].concat()
    }

    /// What is copied, printed and mailed: `1207 a1b2-c3d4-…`, eight groups.
    pub fn short(&self) -> String {
        format!("{} {}", self.count, self.hash.short())
    }
}

impl Digest {
    /// The first 128 bits in eight groups.
    pub fn short(self) -> String {
        let hex = self.to_string();
        let groups = hex.as_bytes().chunks(4).take(SHORT / 4);
        groups.map(|group| String::from_utf8_lossy(group)).collect::<Vec<_>>().join("-")
    }

    pub fn from_hex(text: &str) -> Option<Digest> {
        from_hex(text).map(Digest)
    }
}

/// The digest of what an entry says.
pub fn digest_of_entry(content: &Value) -> Digest {
    hash(&[ENTRY, canonical(content).as_bytes()])
}

/// The digest of an export without its seal.
pub fn digest_of_export(content: &Value) -> Digest {
    hash(&[EXPORT, canonical(content).as_bytes()])
}

/// The digest of bytes as they are.
pub fn digest_of_bytes(pieces: &[&[u8]]) -> Digest {
    hash(pieces)
}

/// The hash of an entry, which stands on the one before.
pub fn link(previous: Digest, number: u32, entry: Digest) -> Digest {
    hash(&[LINK, &u64::from(number).to_be_bytes(), &previous.0, &entry.0])
}

fn hash(pieces: &[&[u8]]) -> Digest {
    let mut hasher = Sha256::new();
    for piece in pieces {
        hasher.update(piece);
    }
    Digest(hasher.finalize().into())
}

/// A head that was kept elsewhere, as somebody types it: the whole hash or its short form, perhaps
/// with the number of entries before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptHead {
    pub count: Option<u32>,
    /// 32 to 64 hexadecimal digits.
    pub digits: String,
}

impl KeptHead {
    /// Nothing where too few digits are left to be sure of anything.
    pub fn read(text: &str) -> Option<KeptHead> {
        let text = text.trim();
        let (count, digits) = match text.split_once([' ', ':', '\u{a0}']) {
            Some((count, rest)) if count.parse::<u32>().is_ok() => (count.parse().ok(), rest),
            _ => (None, text),
        };
        let is_gap = |c: &char| c.is_whitespace() || *c == '-';
        let digits: String = digits.chars().filter(|c| !is_gap(c)).collect();
        let digits = digits.to_ascii_lowercase();
        let known = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        (known && (SHORT..=64).contains(&digits.len())).then_some(KeptHead { count, digits })
    }

    pub fn is(&self, head: &Head) -> bool {
        self.count.is_none_or(|count| count == head.count)
            && head.hash.to_string().starts_with(&self.digits)
    }
}

impl fmt::Display for KeptHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let groups: Vec<_> =
            self.digits.as_bytes().chunks(4).map(String::from_utf8_lossy).collect();
        match self.count {
            Some(count) => write!(f, "{count} {}", groups.join("-")),
            None => f.write_str(&groups.join("-")),
        }
    }
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Bytes written by `hex`, and in no other way.
pub fn from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.as_bytes();
    if digits.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
        *byte = 16 * nibble(*pair.first()?)? + nibble(*pair.get(1)?)?;
    }
    Some(bytes)
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
