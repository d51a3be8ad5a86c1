//! The recovery code: 140 bits as seven groups of four characters and a check character.
//!
//! The alphabet is Crockford's base 32: no I, L, O or U, read back forgivingly. Each group's check
//! character is a weighted sum over GF(32) in which no two weights are alike and each group adds its
//! own number: any one wrong character, any two that changed places, and any two groups that changed
//! places are noticed, and the group is named.

use std::convert::Infallible;
use std::fmt;

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::{Kem as _, X25519HkdfSha256};
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable, OpModeR, OpModeS, Serializable};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::{INFO, Randomness, Sealed};
use crate::key::Key;
use crate::text::Lang;
use crate::words::{Words, arg};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
pub const GROUP_COUNT: usize = 7;
/// Characters in a group, the check character included.
pub const GROUP_LENGTH: usize = 5;
/// Symbols that carry the secret, five bits each.
pub const SYMBOL_COUNT: usize = GROUP_COUNT * WEIGHTS.len();
/// One for each symbol of a group; the check character's own weight is 1.
const WEIGHTS: [u8; GROUP_LENGTH - 1] = [2, 3, 4, 5];
/// No longer input is looked at, in characters.
const MAX_TYPED: usize = 400;

type Kem = X25519HkdfSha256;

/// A code; debug output does not show it, and it is wiped when it is no longer needed.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode([u8; SYMBOL_COUNT]);

/// Why what was typed is no code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeProblem {
    Empty,
    /// How many characters were found, spaces and dashes apart.
    Length(u32),
    /// A character that no code has, and its group, from 1.
    Character {
        character: char,
        group: u32,
    },
    /// The numbers of the groups, from 1, in which something is mistyped.
    Groups(Vec<u32>),
}

impl RecoveryCode {
    /// A new code; of each byte of randomness five bits are used.
    pub fn make(random: &[u8; SYMBOL_COUNT]) -> RecoveryCode {
        RecoveryCode(random.map(|byte| byte & 31))
    }

    /// Reads what a person typed: any case, spaces and dashes or none, O for 0, I or L for 1.
    ///
    /// # Errors
    /// What is wrong, and in which groups.
    pub fn parse(typed: &str) -> Result<RecoveryCode, CodeProblem> {
        let symbols = symbols(typed)?;
        if symbols.len() != GROUP_COUNT * GROUP_LENGTH {
            let found = u32::try_from(symbols.len()).unwrap_or(u32::MAX);
            return Err(if found == 0 { CodeProblem::Empty } else { CodeProblem::Length(found) });
        }
        let mut code = Zeroizing::new([0; SYMBOL_COUNT]);
        let mut wrong = Vec::new();
        let secret = code.chunks_exact_mut(WEIGHTS.len());
        for (number, (group, place)) in symbols.chunks_exact(GROUP_LENGTH).zip(secret).enumerate() {
            let (own, check) = group.split_at(WEIGHTS.len());
            place.copy_from_slice(own);
            if check != [check_symbol(number, own)] {
                wrong.push(u32::try_from(number + 1).unwrap_or(u32::MAX));
            }
        }
        if wrong.is_empty() { Ok(RecoveryCode(*code)) } else { Err(CodeProblem::Groups(wrong)) }
    }

    /// The groups as they are printed.
    pub fn groups(&self) -> Vec<Zeroizing<String>> {
        let groups = self.0.chunks_exact(WEIGHTS.len()).enumerate();
        let print = |(number, own): (usize, &[u8])| {
            let all = own.iter().copied().chain([check_symbol(number, own)]);
            Zeroizing::new(all.map(|symbol| char::from(ALPHABET[usize::from(symbol)])).collect())
        };
        groups.map(print).collect()
    }

    /// The whole code on one line.
    pub fn print(&self) -> Zeroizing<String> {
        let groups = self.groups();
        let groups: Vec<&str> = groups.iter().map(|group| group.as_str()).collect();
        Zeroizing::new(groups.join("-"))
    }

    /// Whether a group, numbered from 1, was typed back rightly; as forgiving as `parse`.
    pub fn has_group(&self, number: u32, typed: &str) -> bool {
        let group = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
        let groups = self.groups();
        let wanted = group.and_then(|group| groups.get(group)).map(|group| symbols(group));
        wanted.is_some_and(|wanted| wanted.is_ok() && wanted == symbols(typed))
    }

    pub(super) fn recipient(&self) -> Recipient {
        Recipient(self.keys().1)
    }

    /// What was sealed for this code; nothing if it was not, or is damaged.
    pub(super) fn open(&self, encapsulated: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let encapsulated = <Kem as hpke::Kem>::EncappedKey::from_bytes(encapsulated).ok()?;
        let opened = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Kem>(
            &OpModeR::Base,
            &self.keys().0,
            &encapsulated,
            INFO,
            sealed,
            &[],
        );
        opened.ok().map(Zeroizing::new)
    }

    fn keys(&self) -> (<Kem as hpke::Kem>::PrivateKey, <Kem as hpke::Kem>::PublicKey) {
        Kem::derive_keypair(&self.0)
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

impl CodeProblem {
    /// What is wrong and what to do, in the user's language; never what was typed, but for a
    /// character that is in no code.
    pub fn say(&self, words: &Words, lang: Lang) -> String {
        let whole = u32::try_from(GROUP_COUNT * GROUP_LENGTH).unwrap_or(u32::MAX);
        match self {
            CodeProblem::Empty => words.say(lang, "recovery-code-empty", &[]),
            CodeProblem::Length(found) => {
                let args = [arg("found", *found), arg("whole", whole)];
                words.say(lang, "recovery-code-length", &args)
            }
            CodeProblem::Character { character, group } => {
                let character = character.to_string();
                let args = [arg("character", character.as_str()), arg("group", *group)];
                words.say(lang, "recovery-code-character", &args)
            }
            CodeProblem::Groups(numbers) => {
                let count = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
                let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
                let args = [arg("groups", numbers.join(", ").as_str()), arg("count", count)];
                words.say(lang, "recovery-code-groups", &args)
            }
        }
    }
}

/// To whom a key is sealed: the public half of what a code stands for.
pub(super) struct Recipient(<Kem as hpke::Kem>::PublicKey);

impl Recipient {
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Recipient> {
        Deserializable::from_bytes(bytes).ok().map(Recipient)
    }

    pub(super) fn public_key(&self) -> Vec<u8> {
        self.0.to_bytes().to_vec()
    }

    /// Nothing if the public key is a weak one, which no code has.
    pub(super) fn seal(&self, key: &Key, random: &Randomness) -> Option<Sealed> {
        let sealed = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, Kem>(
            &OpModeS::Base,
            &self.0,
            INFO,
            key.as_bytes(),
            &[],
            &mut Given(Zeroizing::new(*random)),
        );
        let (encapsulated, sealed) = sealed.ok()?;
        Some(Sealed { encapsulated: encapsulated.to_bytes().to_vec(), sealed })
    }
}

/// Randomness that was given as an argument; enough for the one draw that sealing makes.
struct Given(Zeroizing<Randomness>);

impl TryRng for Given {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, wanted: &mut [u8]) -> Result<(), Infallible> {
        assert!(wanted.len() <= self.0.len(), "sealing draws one private key's worth");
        wanted.copy_from_slice(&self.0[..wanted.len()]);
        self.0.zeroize();
        Ok(())
    }
}

impl TryCryptoRng for Given {}

/// The symbols of what was typed, without what people put between them.
fn symbols(typed: &str) -> Result<Zeroizing<Vec<u8>>, CodeProblem> {
    let mut symbols = Zeroizing::new(Vec::with_capacity(GROUP_COUNT * GROUP_LENGTH));
    for character in typed.chars().take(MAX_TYPED) {
        let is_between = character.is_whitespace()
            || matches!(
                character,
                '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '.' | ',' | '·' | '_'
            );
        if is_between || character.is_control() {
            continue;
        }
        let group = u32::try_from(symbols.len() / GROUP_LENGTH + 1).unwrap_or(u32::MAX);
        let symbol = symbol(character);
        symbols.push(symbol.ok_or(CodeProblem::Character { character, group })?);
    }
    Ok(symbols)
}

fn symbol(character: char) -> Option<u8> {
    let character = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        'U' => 'V',
        other => other,
    };
    let at = ALPHABET.iter().position(|own| char::from(*own) == character)?;
    u8::try_from(at).ok()
}

fn check_symbol(group: usize, own: &[u8]) -> u8 {
    let number = u8::try_from(group + 1).unwrap_or(0);
    own.iter().zip(WEIGHTS).fold(number, |sum, (symbol, weight)| sum ^ multiply(*symbol, weight))
}

/// In GF(32), by the polynomial x⁵ + x² + 1.
fn multiply(mut a: u8, mut b: u8) -> u8 {
    let mut product = 0;
    while b > 0 {
        if b & 1 == 1 {
            product ^= a;
        }
        a <<= 1;
        if a & 32 != 0 {
            a ^= 0b10_0101;
        }
        b >>= 1;
    }
    product
}
