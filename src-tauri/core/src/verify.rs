//! Whether an exported history is as it was made: needs the file and nothing else.
//!
//! Every change is named with the entry it touches. What no file can show by itself, such as an end
//! that was cut off before it was signed, shows against a head that was kept elsewhere.

mod file;
mod report;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::chain::{self, Digest, Head, KeptHead, PublicKey};
use crate::export::Format;
use crate::text::Lang;
use crate::words::Words;

pub use report::{FindingRow, Report};

/// Larger files are not read, in bytes.
pub const MAX_FILE: usize = 1 << 30;

/// Why there is nothing to verify.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotReadable {
    /// A history of ours once, cut off or damaged where it cannot be read: it is not whole.
    Spoilt {
        line: usize,
        format: Format,
    },
    /// No history of ours is in it.
    NoHistory,
    /// It was made by a newer program.
    Newer,
    NotText {
        line: usize,
    },
    Damaged {
        line: usize,
    },
}

/// What is known besides the file.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// The key it must be signed with; without, the file's own is taken.
    pub public_key: Option<PublicKey>,
    pub heads: Vec<KeptHead>,
}

/// What is not as it was made; numbers are entries'.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The file is signed with another key.
    Key,
    /// The seal over the whole file does not fit it.
    Seal,
    /// What can be read around the evidence is not what was sealed.
    Surroundings,
    /// The signature of the head does not fit it.
    Head,
    /// An entry does not say what it said.
    Content(u32),
    /// An entry's hash is not what it was.
    Hash(u32),
    /// The thing at this place, counted from one, is no entry.
    NoEntry(usize),
    /// Does not stand on the one before, which was written anew.
    Spliced(u32),
    Missing(u32, u32),
    Repeated(u32),
    /// Stands after one with a higher number.
    Order(u32),
    /// Missing at the end, by the signed head.
    Cut(u32, u32),
    /// Stands after the end that was signed.
    Beyond(u32),
    /// The chain is whole in itself and does not end in the signed head.
    Rewritten,
    /// Is gone, and no record of a purge says why.
    Unaccounted(u32),
    /// Is left out, though nothing was to be left out.
    Withheld(u32),
    /// The head of the previous export is not in the chain.
    PreviousHead,
    /// A head that was kept elsewhere is not in the chain.
    KeptHead(usize),
}

/// What a file came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub format: Format,
    pub made_at: Option<jiff::Timestamp>,
    pub public_key: PublicKey,
    pub is_given_key: bool,
    pub head: Head,
    pub is_filtered: bool,
    /// Entries that are shown, left out by the filter, purged.
    pub shown: u32,
    pub left_out: u32,
    pub purged: u32,
    pub kept_heads: usize,
    /// The content is whole and was written anew by another program.
    pub rewritten: bool,
    pub findings: Vec<Finding>,
}

/// An entry, or what stands for it.
struct Item<'v> {
    number: u32,
    digest: Digest,
    previous: Digest,
    hash: Digest,
    content: Option<&'v Value>,
    purged_by: Option<u32>,
}

/// # Errors
/// Says why there is nothing to verify. What was a history once is `Spoilt`.
pub fn verify(bytes: &[u8], known: &Known) -> Result<Verdict, NotReadable> {
    judge_file(bytes, known).map_err(|error| file::spoilt(bytes, error))
}

/// The same in words.
///
/// # Errors
/// A sentence for what is no history, or of a newer program.
pub fn report(bytes: &[u8], known: &Known, words: &Words, lang: Lang) -> Result<Report, String> {
    match verify(bytes, known) {
        Ok(verdict) => Ok(verdict.report(known, words, lang)),
        Err(error) => error.report(words, lang).ok_or_else(|| error.say(words, lang)),
    }
}

fn judge_file(bytes: &[u8], known: &Known) -> Result<Verdict, NotReadable> {
    let contents = file::read(bytes)?;
    let document = &contents.document;
    let text = |key: &str| document.get(key).and_then(Value::as_str);
    let own = text("public_key").and_then(PublicKey::from_hex).ok_or(NotReadable::NoHistory)?;
    let key = known.public_key.unwrap_or(own);
    let (head, signature) = document.get("head").and_then(signed).ok_or(NotReadable::NoHistory)?;
    let mut findings = Vec::new();
    if key != own {
        findings.push(Finding::Key);
    }
    let seal = text("seal").and_then(chain::from_hex::<64>);
    if seal.is_none_or(|seal| !own.has_sealed(&contents.sealed, &seal)) {
        findings.push(Finding::Seal);
    }
    if !contents.surroundings {
        findings.push(Finding::Surroundings);
    }
    if !own.has_signed_head(&head, &signature) {
        findings.push(Finding::Head);
    }
    let items = in_order(&contents.chain, &mut findings);
    let heads = follow(&items, own, &head, &mut findings);
    let is_filtered =
        document.get("filter").and_then(Value::as_object).is_none_or(|f| !f.is_empty());
    account(&items, is_filtered, &mut findings);
    compare(document.get("previous_export"), known, &heads, &mut findings);
    let count = |wanted: fn(&Item<'_>) -> bool| {
        u32::try_from(items.values().filter(|item| wanted(item)).count()).unwrap_or(u32::MAX)
    };
    Ok(Verdict {
        format: contents.format,
        made_at: text("made_at").and_then(|made| made.parse().ok()),
        public_key: own,
        is_given_key: known.public_key.is_some(),
        head,
        is_filtered,
        shown: count(|item| item.content.is_some()),
        left_out: count(|item| item.content.is_none() && item.purged_by.is_none()),
        purged: count(|item| item.purged_by.is_some()),
        kept_heads: known.heads.len(),
        rewritten: contents.rewritten,
        findings,
    })
}

fn number(value: &Value, key: &str) -> Option<u32> {
    value.get(key)?.as_u64()?.try_into().ok()
}

fn digest(value: &Value, key: &str) -> Option<Digest> {
    Digest::from_hex(value.get(key)?.as_str()?)
}

fn signed(head: &Value) -> Option<(Head, [u8; 64])> {
    let signature = chain::from_hex(head.get("signature")?.as_str()?)?;
    Some((Head { count: number(head, "count")?, hash: digest(head, "hash")? }, signature))
}

fn item(value: &Value) -> Option<Item<'_>> {
    let (previous, hash) = (digest(value, "previous")?, digest(value, "hash")?);
    if let Some(content) = value.get("entry") {
        let number = number(content, "number").filter(|number| *number > 0)?;
        let digest = chain::digest_of_entry(content);
        return Some(Item {
            number,
            digest,
            previous,
            hash,
            content: Some(content),
            purged_by: None,
        });
    }
    let purged_by = match value.get("purged_by") {
        Some(_) => Some(number(value, "purged_by")?),
        None => None,
    };
    let digest = digest(value, "digest")?;
    let number = number(value, "number").filter(|number| *number > 0)?;
    Some(Item { number, digest, previous, hash, content: None, purged_by })
}

/// The entries by number; what stands in the wrong place or twice is told.
fn in_order<'v>(chain: &'v [Value], findings: &mut Vec<Finding>) -> BTreeMap<u32, Item<'v>> {
    let mut items = BTreeMap::new();
    let mut highest = 0;
    for (index, value) in chain.iter().enumerate() {
        let Some(item) = item(value) else {
            findings.push(Finding::NoEntry(index + 1));
            continue;
        };
        let number = item.number;
        if items.contains_key(&number) {
            findings.push(Finding::Repeated(number));
            continue;
        }
        if number < highest {
            findings.push(Finding::Order(number));
        }
        highest = highest.max(number);
        items.insert(number, item);
    }
    items
}

/// Works the chain out from its beginning; every head it has passed is returned.
fn follow(
    items: &BTreeMap<u32, Item<'_>>,
    key: PublicKey,
    signed: &Head,
    findings: &mut Vec<Finding>,
) -> Vec<Head> {
    let mut before = Head { count: 0, hash: key.root() };
    // The head of an empty history may have been kept, too.
    let mut heads = vec![before];
    // What is told of one entry is not told of the next as well.
    let mut was_told = false;
    let mut is_broken = false;
    for item in items.values() {
        let is_gap = item.number - before.count > 1;
        if item.number > signed.count {
            findings.push(Finding::Beyond(item.number));
        } else if is_gap {
            findings.push(Finding::Missing(before.count + 1, item.number - 1));
        }
        let (told, hash) = match judge(item, &before, items, signed) {
            Judged::Wrong(finding, hash) => (Some(finding), hash),
            Judged::Spliced if !is_gap && !was_told => {
                (Some(Finding::Spliced(item.number)), item.hash)
            }
            Judged::Spliced | Judged::Whole => (None, item.hash),
        };
        was_told = told.is_some();
        is_broken |= was_told || is_gap;
        findings.extend(told.filter(|_| item.number <= signed.count));
        before = Head { count: item.number, hash };
        heads.push(before);
    }
    if before.count < signed.count {
        findings.push(Finding::Cut(before.count + 1, signed.count));
    } else if before.count == signed.count && before.hash != signed.hash && !is_broken {
        findings.push(Finding::Rewritten);
    }
    heads
}

enum Judged {
    Whole,
    /// Whole in itself, but what it stands on is not the one before.
    Spliced,
    /// With the hash that it most likely had.
    Wrong(Finding, Digest),
}

fn judge(item: &Item<'_>, before: &Head, items: &BTreeMap<u32, Item<'_>>, signed: &Head) -> Judged {
    let number = item.number;
    if chain::link(item.previous, number, item.digest) == item.hash {
        return if item.previous == before.hash { Judged::Whole } else { Judged::Spliced };
    }
    if chain::link(before.hash, number, item.digest) == item.hash {
        return Judged::Wrong(Finding::Hash(number), item.hash);
    }
    // What follows may remember the hash that was put in its place.
    let hash = chain::link(item.previous, number, item.digest);
    let is_remembered = match items.get(&(number + 1)) {
        Some(next) => next.previous == hash,
        None => *signed == Head { count: number, hash },
    };
    match is_remembered {
        true => Judged::Wrong(Finding::Hash(number), hash),
        false => Judged::Wrong(Finding::Content(number), item.hash),
    }
}

/// Every entry that is not there must be accounted for.
fn account(items: &BTreeMap<u32, Item<'_>>, is_filtered: bool, findings: &mut Vec<Finding>) {
    for item in items.values().filter(|item| item.content.is_none()) {
        match item.purged_by {
            Some(by) => {
                let record = items.get(&by).and_then(|record| record.content);
                if !record.is_some_and(|record| tells_of(record, item.number)) {
                    findings.push(Finding::Unaccounted(item.number));
                }
            }
            None if !is_filtered => findings.push(Finding::Withheld(item.number)),
            None => {}
        }
    }
}

/// Whether a record of a purge names an entry: `numbers` are first and last, pair by pair.
fn tells_of(record: &Value, number: u32) -> bool {
    let is_purge = record.get("kind").and_then(Value::as_str) == Some("purged");
    let ranges = record.get("numbers").and_then(Value::as_array).into_iter().flatten();
    let mut bounds =
        ranges.filter_map(|range| Some((range.get(0)?.as_u64()?, range.get(1)?.as_u64()?)));
    is_purge && bounds.any(|(first, last)| (first..=last).contains(&u64::from(number)))
}

/// Heads that were seen before must be on the way.
fn compare(previous: Option<&Value>, known: &Known, heads: &[Head], findings: &mut Vec<Finding>) {
    if let Some(previous) = previous.filter(|previous| !previous.is_null()) {
        let wanted = number(previous, "count").zip(digest(previous, "hash"));
        let is_there =
            wanted.is_some_and(|(count, hash)| count == 0 || heads.contains(&Head { count, hash }));
        if !is_there {
            findings.push(Finding::PreviousHead);
        }
    }
    for (index, kept) in known.heads.iter().enumerate() {
        if !heads.iter().any(|head| kept.is(head)) {
            findings.push(Finding::KeptHead(index));
        }
    }
}
