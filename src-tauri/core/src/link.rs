//! Join links: finds the addresses that let somebody into a meeting, and names each meeting by a canonical key.
//!
//! Which hosts and paths belong to which service is data (`links.toml`); no service is named here.
//! The key says «the same meeting», whatever the address was wrapped in or decorated with.
//! Links are never stored: what is kept is [`keyed_hash`], which is useless without the key in the keychain.

mod pattern;
mod token;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use url::Url;

pub use pattern::{LinkPatterns, PatternError};

/// How many wrappers are taken off; a malformed address must not be unwrapped for ever.
pub const MAX_UNWRAPS: usize = 4;
/// Addresses longer than this are not read.
pub const MAX_URL_BYTES: usize = 8_192;
/// How many addresses of one text are looked at.
pub const MAX_URLS_PER_TEXT: usize = 200;

/// A meeting that can be joined by an address.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Link {
    /// Id of the service, as in the data.
    pub service: String,
    /// What identifies the meeting within its service.
    pub key: String,
    /// A room that stays the same from meeting to meeting.
    pub standing: bool,
    /// The address itself, unwrapped; it lets people in, so it is never serialised.
    #[serde(skip)]
    pub url: String,
}

/// What is known of an invitation's link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkUse {
    /// A room that stays the same.
    Standing,
    /// It is another meeting's, at this time.
    Met { at: String },
    /// It is one that this meeting had before.
    Earlier,
}

impl Link {
    /// The key across all services, which is what [`keyed_hash`] is made from.
    pub fn unique_key(&self) -> String {
        format!("{}:{}", self.service, self.key)
    }

    fn names_same_meeting(&self, other: &Link) -> bool {
        self.service == other.service && self.key == other.key
    }
}

/// Finds every join link in a text or HTML, in the order of the text, each meeting once.
///
/// Where a meeting is linked twice, the longer address is kept: the shorter one is often cut off.
pub fn find_links(text: &str, patterns: &LinkPatterns) -> Vec<Link> {
    let mut found: Vec<Link> = Vec::new();
    for token in token::urls(text).take(MAX_URLS_PER_TEXT) {
        let Some(link) = canonical(&token, patterns) else { continue };
        match found.iter_mut().find(|known| known.names_same_meeting(&link)) {
            Some(known) if known.url.len() < link.url.len() => *known = link,
            Some(_) => {}
            None => found.push(link),
        }
    }
    found
}

/// The meeting that one address leads to, if it is a join link of a known service.
pub fn canonical(url: &str, patterns: &LinkPatterns) -> Option<Link> {
    let mut url = parse(url)?;
    for _ in 0..MAX_UNWRAPS {
        match patterns.unwrap_redirect(&url) {
            Some(inner) => url = parse(&inner)?,
            None => break,
        }
    }
    patterns.recognise(&url)
}

/// The keyed hash of a canonical key, in hexadecimal: HMAC-SHA-256.
pub fn keyed_hash(key: &[u8; 32], link_key: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of every length");
    mac.update(link_key.as_bytes());
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn parse(text: &str) -> Option<Url> {
    if text.len() > MAX_URL_BYTES {
        return None;
    }
    let url = Url::parse(text.trim()).ok()?;
    matches!(url.scheme(), "http" | "https").then_some(url)
}
