//! The history as one file for whoever has to look at it: readable, printable, and with the chain
//! in it, so that `verify` can tell whether anything was changed.
//!
//! docs/evidence.md has the format. Entries that a filter leaves out are there as digests alone.

mod csv;
mod html;

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use specta::Type;

use crate::chain::{self, ChainKey, Digest, Head, canonical, hex};
use crate::history::{HistoryFilter, HistoryMeeting};
use crate::incident::HistoryIncident;
use crate::statistics::Statistics;
use crate::store::{Link, SignedHead};
use crate::text::Lang;
use crate::words::Words;

pub use csv::{EVIDENCE_ROW, digest as digest_table, encode as encode_csv};
pub use html::{BLOCK_END, BLOCK_START, digest as digest_page, encode as encode_html};

/// What every export calls itself.
pub const NAME: &str = "klubba-history";
/// The version of the format that this program writes and reads.
pub const VERSION: u32 = 1;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    Html,
    Csv,
    Json,
}

/// Everything an export is made of.
pub struct Evidence<'e> {
    pub made_at: Timestamp,
    /// The same in words.
    pub made: String,
    pub lang: Lang,
    pub filter: &'e HistoryFilter,
    /// The meetings that the filter leaves.
    pub shown: BTreeSet<u32>,
    /// What the first entry stands on.
    pub root: Digest,
    /// The whole chain.
    pub links: &'e [Link],
    pub head: &'e SignedHead,
    pub previous: Option<&'e PreviousExport>,
    pub meetings: &'e [HistoryMeeting],
    /// The incidents that the filter leaves.
    pub incidents: &'e [HistoryIncident],
    pub statistics: &'e Statistics,
}

/// Where the chain stood when the history was exported last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreviousExport {
    pub made_at: Timestamp,
    pub count: u32,
    pub hash: String,
}

impl PreviousExport {
    pub fn of(head: &Head, made_at: Timestamp) -> PreviousExport {
        PreviousExport { made_at, count: head.count, hash: head.hash.to_string() }
    }
}

/// The head of a history that has not begun.
pub fn empty_head(key: &ChainKey) -> SignedHead {
    let head = Head { count: 0, hash: key.public().root() };
    SignedHead { signature: key.sign_head(&head), head }
}

pub fn write(evidence: &Evidence<'_>, format: Format, key: &ChainKey, words: &Words) -> String {
    match format {
        Format::Json => {
            let mut document = evidence.document(key);
            document.insert("chain".to_owned(), evidence.chain().into());
            document.insert("meetings".to_owned(), json!(evidence.meetings));
            document.insert("incidents".to_owned(), json!(evidence.incidents));
            format!("{}\n", canonical(&sealed(document, key)))
        }
        Format::Csv => csv::write(evidence, key, words),
        Format::Html => html::write(evidence, key, words),
    }
}

/// Signs everything else in the document.
fn sealed(document: Map<String, Value>, key: &ChainKey) -> Value {
    let mut document = Value::Object(document);
    let seal = key.seal(&chain::digest_of_export(&document));
    document["seal"] = hex(&seal).into();
    document
}

impl Evidence<'_> {
    /// What every format has: who signed what, and what was selected.
    fn document(&self, key: &ChainKey) -> Map<String, Value> {
        let head = &self.head.head;
        let document = json!({
            "format": NAME,
            "format_version": VERSION,
            "made_at": self.made_at.to_string(),
            "lang": self.lang.code(),
            "filter": self.filter,
            "public_key": key.public().to_string(),
            "head": {
                "count": head.count,
                "hash": head.hash.to_string(),
                "signature": hex(&self.head.signature),
            },
            "previous_export": self.previous,
            "statistics": self.statistics,
        });
        match document {
            Value::Object(document) => document,
            _ => Map::new(),
        }
    }

    fn chain(&self) -> Vec<Value> {
        self.items().map(|(_, item)| item).collect()
    }

    /// Every link with what the file has of it.
    fn items(&self) -> impl Iterator<Item = (&Link, Value)> {
        let before = self.links.iter().map(|link| link.hash);
        let before = std::iter::once(self.root).chain(before);
        self.links.iter().zip(before).map(|(link, before)| (link, self.item(link, before)))
    }

    /// An entry with its hash, or what stands for one that is not shown.
    fn item(&self, link: &Link, previous: Digest) -> Value {
        let (previous, hash) = (previous.to_string(), link.hash.to_string());
        let is_shown = match (link.meeting_id, link.incident_id) {
            (Some(id), _) => self.shown.contains(&id),
            (None, Some(id)) => self.incidents.iter().any(|incident| incident.id == id),
            (None, None) => true,
        };
        match (&link.content, link.purged_by) {
            (Some(content), None) if is_shown => {
                json!({ "entry": content, "previous": previous, "hash": hash })
            }
            (_, purged_by) => {
                let digest = link.digest.to_string();
                let mut item = json!({
                    "number": link.number,
                    "digest": digest,
                    "previous": previous,
                    "hash": hash,
                });
                if let Some(purged_by) = purged_by {
                    item["purged_by"] = purged_by.into();
                }
                item
            }
        }
    }
}
