//! The database key: 256 bits that nobody sees, wiped when they are no longer needed.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Compared in the same time whatever the difference; debug output does not show it.
///
/// Serialised only on the pipes between Klubba's own processes.
#[derive(Clone, Zeroize, ZeroizeOnDrop, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Key([u8; Key::LENGTH]);

impl Key {
    /// In bytes.
    pub const LENGTH: usize = 32;

    /// A key from randomness, or from where it was kept.
    pub const fn new(bytes: [u8; Key::LENGTH]) -> Key {
        Key(bytes)
    }

    /// A key from where it was kept; nothing if it is not of a key's length.
    pub fn from_slice(bytes: &[u8]) -> Option<Key> {
        bytes.try_into().ok().map(Key)
    }

    pub fn as_bytes(&self) -> &[u8; Key::LENGTH] {
        &self.0
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Key) -> bool {
        let differing = self.0.iter().zip(&other.0).fold(0, |sum, (a, b)| sum | (a ^ b));
        std::hint::black_box(differing) == 0
    }
}

impl Eq for Key {}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}
