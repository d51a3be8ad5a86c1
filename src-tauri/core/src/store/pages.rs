//! Which pages of the file are as they were written: every page carries a code made with the key.
//!
//! This tells a wrong key, which fits no page, from damage, which spoils some. The layout is
//! SQLCipher 4's: 4096 bytes a page, the last 80 of them IV and HMAC-SHA512, salt before page one.
//! Source: sqlcipher.c, `sqlcipher_page_hmac` and `cipher_hmac_kdf`.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use hmac::{Hmac, KeyInit, Mac};
use rusqlite::Connection;
use sha2::Sha512;
use zeroize::Zeroizing;

use super::Key;
use super::copy::close_to_others;
use super::opening::sibling;
use super::shape::Shape;
use crate::error::Result;

pub(super) const PAGE: usize = 4096;
pub(super) const SALT: usize = 16;
const CODE: usize = 64;
/// Where the code begins in a page.
const CODE_AT: usize = PAGE - CODE;
/// Distinguishes the code's key from the cipher's.
const SALT_MASK: u8 = 0x3a;
/// Rounds of the code's key; the key itself is random already.
const ROUNDS: usize = 2;

/// What an examination found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Pages {
    /// By which the pages were tried.
    pub(super) salt: [u8; SALT],
    pub(super) good: u32,
    /// Numbers of the pages that are not as they were written, from one.
    pub(super) bad: Vec<u32>,
}

impl Pages {
    /// Whether the key is the one the file was written with.
    pub(super) fn fits(&self) -> bool {
        self.good > 0
    }

    /// The first page holds the description of all others.
    pub(super) fn has_first(&self) -> bool {
        self.good > 0 && self.bad.first() != Some(&1)
    }
}

/// Reads the whole file and tries every page, by the salt it begins with; if nothing fits that, by
/// the one that is noted beside it.
pub(super) fn examine(path: &Path, key: &Key, noted: Option<&Shape>) -> Result<Pages> {
    let mut salt = [0; SALT];
    let mut file = File::open(path)?;
    // A file that is shorter has no page that could fit.
    let _ = file.read_exact(&mut salt);
    let pages = try_pages(&mut file, key, salt)?;
    match noted.filter(|noted| !pages.fits() && noted.salt != salt) {
        Some(noted) => try_pages(&mut file, key, noted.salt),
        None => Ok(pages),
    }
}

fn try_pages(file: &mut File, key: &Key, salt: [u8; SALT]) -> Result<Pages> {
    let code_key = derive(key, &salt);
    let mut pages = Pages { salt, ..Pages::default() };
    let mut page = [0_u8; PAGE];
    let mut number = 0_u32;
    file.rewind()?;
    loop {
        let length = fill(file, &mut page)?;
        if length == 0 {
            return Ok(pages);
        }
        number = number.saturating_add(1);
        let has_salt = number > 1 || page[..SALT] == salt;
        match length == PAGE && has_salt && is_as_written(&page, number, &code_key) {
            true => pages.good += 1,
            false => pages.bad.push(number),
        }
    }
}

/// Empties the pages that are spoilt, so that all others can be read; the first is left alone.
///
/// An empty page has its code, too: it comes from a file made of nothing, with this key and salt.
pub(super) fn empty_bad(path: &Path, pages: &Pages, key: &Key) -> Result<()> {
    let Some(last) = pages.bad.last().copied().filter(|number| *number > 1) else { return Ok(()) };
    let mut file = File::options().read(true).write(true).open(path)?;
    let nothing = sibling(path, ".nothing");
    let mut empty = make_nothing(&nothing, key, &pages.salt, last, "DROP TABLE page")?;
    let mut page = [0; PAGE];
    for number in pages.bad.iter().filter(|number| **number > 1) {
        let at = SeekFrom::Start(u64::from(number - 1) * PAGE as u64);
        empty.seek(at)?;
        empty.read_exact(&mut page)?;
        file.seek(at)?;
        file.write_all(&page)?;
    }
    std::fs::remove_file(nothing)?;
    Ok(())
}

/// Gives the file a first page that knows of no table, and of no page that is free.
pub(super) fn replace_first(path: &Path, pages: &Pages, key: &Key) -> Result<()> {
    let count = u32::try_from(std::fs::metadata(path)?.len().div_ceil(PAGE as u64));
    let nothing = sibling(path, ".nothing");
    let forget = "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema";
    let mut empty = make_nothing(&nothing, key, &pages.salt, count.unwrap_or(u32::MAX), forget)?;
    let mut page = [0; PAGE];
    empty.read_exact(&mut page)?;
    File::options().write(true).open(path)?.write_all(&page)?;
    Ok(std::fs::remove_file(nothing)?)
}

/// A file of at least so many pages that belong to nothing, once the table they are in is left.
fn make_nothing(
    path: &Path,
    key: &Key,
    salt: &[u8; SALT],
    count: u32,
    leave: &str,
) -> Result<File> {
    let _ = std::fs::remove_file(path); // left from a crash, or absent
    close_to_others(path)?;
    let connection = Connection::open(path)?;
    // The salt after the key, so that both files have the same.
    let key = Zeroizing::new([key.as_bytes().as_slice(), salt].concat());
    let key = Zeroizing::new(hex::encode(key.as_slice()));
    connection.pragma_update(None, "key", format!("x'{}'", key.as_str()))?;
    connection.pragma_update(None, "journal_mode", "OFF")?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.execute_batch("CREATE TABLE page (bytes BLOB)")?;
    let length = u64::from(count).saturating_mul(PAGE as u64);
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    connection.execute("INSERT INTO page VALUES (zeroblob(?1))", [length])?;
    connection.execute_batch(leave)?;
    Ok(File::open(path)?)
}

fn is_as_written(page: &[u8; PAGE], number: u32, code_key: &[u8]) -> bool {
    let from = if number == 1 { SALT } else { 0 };
    let signed =
        mac(code_key).chain_update(&page[from..CODE_AT]).chain_update(number.to_le_bytes());
    signed.verify_slice(&page[CODE_AT..]).is_ok()
}

/// PBKDF2-HMAC-SHA512, the first half block of it.
fn derive(key: &Key, salt: &[u8]) -> Vec<u8> {
    let salt: Vec<u8> = salt.iter().map(|byte| byte ^ SALT_MASK).collect();
    let mut round = mac(key.as_bytes()).chain_update(salt).chain_update(1_u32.to_be_bytes());
    let mut derived = [0_u8; CODE];
    for number in 1..=ROUNDS {
        let block = round.finalize().into_bytes();
        derived.iter_mut().zip(&block).for_each(|(byte, other)| *byte ^= other);
        if number == ROUNDS {
            break;
        }
        round = mac(key.as_bytes()).chain_update(block);
    }
    derived[..Key::LENGTH].to_vec()
}

fn mac(key: &[u8]) -> Hmac<Sha512> {
    Hmac::new_from_slice(key).expect("HMAC takes keys of any length")
}

/// Fills the page as far as the file goes.
fn fill(file: &mut File, page: &mut [u8; PAGE]) -> Result<usize> {
    let mut length = 0;
    while length < PAGE {
        match file.read(&mut page[length..])? {
            0 => break,
            read => length += read,
        }
    }
    Ok(length)
}
