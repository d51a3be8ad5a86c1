//! Reads an exported history in any of its formats, as it is: what cannot be right is for `verify`
//! to say, what cannot be read at all ends here.

use memchr::memmem;
use serde_json::{Map, Value};

use super::NotReadable;
use crate::chain::{self, canonical};
use crate::export::{self, Format};

/// A file taken apart.
pub struct Contents {
    pub format: Format,
    /// Everything but the chain.
    pub document: Map<String, Value>,
    pub chain: Vec<Value>,
    /// The digest that the seal is over.
    pub sealed: chain::Digest,
    /// What surrounds the evidence is as it was; nothing surrounds JSON.
    pub surroundings: bool,
    /// The same content was written in another way: by a spreadsheet, by a program for JSON.
    pub rewritten: bool,
}

pub fn read(bytes: &[u8]) -> Result<Contents, NotReadable> {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    if memmem::find(bytes, export::BLOCK_START.as_bytes()).is_some() {
        return page(bytes);
    }
    match text.iter().find(|byte| !byte.is_ascii_whitespace()) {
        Some(b'{') => json(utf8(bytes)?),
        Some(_) if memmem::find(bytes, export::EVIDENCE_ROW.as_bytes()).is_some() => {
            table(utf8(text)?, bytes)
        }
        _ => Err(NotReadable::NoHistory),
    }
}

/// What could not be read, of a file that bears our mark or holds links of a chain.
pub fn spoilt(bytes: &[u8], error: NotReadable) -> NotReadable {
    let holds = |mark: &str| memmem::find(bytes, mark.as_bytes()).is_some();
    let is_ours = holds(export::NAME) || (holds("previous\"") && holds("hash\""));
    let lines = || 1 + bytes.iter().filter(|byte| **byte == b'\n').count();
    let line = match error {
        NotReadable::Damaged { line } | NotReadable::NotText { line } => line,
        // Something is missing that belongs at the end.
        NotReadable::NoHistory => lines(),
        _ => return error,
    };
    let begins = bytes.iter().find(|byte| byte.is_ascii_punctuation());
    let format = match begins {
        Some(b'{') => Format::Json,
        Some(b'<') => Format::Html,
        _ => Format::Csv,
    };
    if is_ours { NotReadable::Spoilt { line, format } } else { error }
}

fn utf8(bytes: &[u8]) -> Result<&str, NotReadable> {
    std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        NotReadable::NotText { line: 1 + before.iter().filter(|byte| **byte == b'\n').count() }
    })
}

fn document(text: &str) -> Result<Map<String, Value>, NotReadable> {
    let read = chain::read(text).map_err(|place| NotReadable::Damaged { line: place.line })?;
    let Value::Object(document) = read else { return Err(NotReadable::NoHistory) };
    if document.get("format").and_then(Value::as_str) != Some(export::NAME) {
        return Err(NotReadable::NoHistory);
    }
    match document.get("format_version").and_then(Value::as_u64) {
        Some(version) if version == u64::from(export::VERSION) => Ok(document),
        Some(version) if version > u64::from(export::VERSION) => Err(NotReadable::Newer),
        _ => Err(NotReadable::NoHistory),
    }
}

/// The digest of a document without its seal.
fn sealed(document: &Map<String, Value>) -> chain::Digest {
    let mut document = document.clone();
    document.remove("seal");
    chain::digest_of_export(&Value::Object(document))
}

fn take_chain(document: &mut Map<String, Value>) -> Result<Vec<Value>, NotReadable> {
    match document.remove("chain") {
        Some(Value::Array(items)) => Ok(items),
        _ => Err(NotReadable::NoHistory),
    }
}

fn json(text: &str) -> Result<Contents, NotReadable> {
    let mut document = document(text)?;
    let sealed = sealed(&document);
    let written = canonical(&Value::Object(document.clone()));
    let rewritten = text.strip_suffix('\n') != Some(&written);
    let chain = take_chain(&mut document)?;
    Ok(Contents { format: Format::Json, document, chain, sealed, surroundings: true, rewritten })
}

fn page(bytes: &[u8]) -> Result<Contents, NotReadable> {
    let mut starts = memmem::find_iter(bytes, export::BLOCK_START.as_bytes());
    let (Some(start), None) = (starts.next(), starts.next()) else {
        return Err(NotReadable::NoHistory);
    };
    let (before, rest) = bytes.split_at(start);
    let block = rest.get(export::BLOCK_START.len()..).unwrap_or_default();
    let end = memmem::find(block, export::BLOCK_END.as_bytes()).ok_or(NotReadable::NoHistory)?;
    let (block, rest) = block.split_at(end);
    let after = rest.get(export::BLOCK_END.len()..).unwrap_or_default();
    let block = utf8(block)?;
    let mut document = document(block)?;
    let sealed = sealed(&document);
    let is_ours = export::encode_html(&canonical(&Value::Object(document.clone()))) == block;
    let page = document.get("page").and_then(Value::as_str);
    let surroundings = is_ours && page == Some(&export::digest_page(before, after));
    let chain = take_chain(&mut document)?;
    let rewritten = false;
    Ok(Contents { format: Format::Html, document, chain, sealed, surroundings, rewritten })
}

fn table(text: &str, bytes: &[u8]) -> Result<Contents, NotReadable> {
    let mut rows = rows(text)?;
    let last = rows.pop().ok_or(NotReadable::NoHistory)?;
    let (Some(first), Some(proof)) = (last.first(), last.last()) else {
        return Err(NotReadable::NoHistory);
    };
    if first != export::EVIDENCE_ROW || last.iter().skip(1).rev().skip(1).any(|c| !c.is_empty()) {
        return Err(NotReadable::NoHistory);
    }
    let document = document(proof)?;
    let sealed = sealed(&document);
    let table = document.get("table").and_then(Value::as_str);
    let surroundings = table == Some(&export::digest_table(&rows));
    // What is no entry at all is told by its place.
    let evidence = rows.iter().skip(1).map(|row| row.last());
    let chain = evidence.map(|cell| cell.and_then(|cell| chain::read(cell).ok()));
    let chain = chain.map(Option::unwrap_or_default).collect();
    rows.push(last);
    let rewritten = export::encode_csv(&rows).as_bytes() != bytes;
    Ok(Contents { format: Format::Csv, document, chain, sealed, surroundings, rewritten })
}

/// Takes a table apart, quoted or not, with either end of line.
fn rows(text: &str) -> Result<Vec<Vec<String>>, NotReadable> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut row: Vec<String> = Vec::new();
    let mut rest = text;
    let mut line = 1;
    while !rest.is_empty() {
        let (cell, after) = match rest.strip_prefix('"') {
            Some(quoted) => quoted_cell(quoted).ok_or(NotReadable::Damaged { line })?,
            None => {
                let end = rest.find([',', '\r', '\n']).unwrap_or(rest.len());
                let (cell, after) = rest.split_at(end);
                (cell.to_owned(), after)
            }
        };
        line += cell.matches('\n').count();
        row.push(cell);
        let end = ["\r\n", "\n"].into_iter().find_map(|end| after.strip_prefix(end));
        if let Some(next) = end {
            rows.push(std::mem::take(&mut row));
            line += 1;
            rest = next;
        } else if let Some(next) = after.strip_prefix(',') {
            rest = next;
        } else if after.is_empty() {
            rest = after;
        } else {
            return Err(NotReadable::Damaged { line });
        }
    }
    if !row.is_empty() {
        rows.push(row);
    }
    Ok(rows)
}

/// The cell up to its closing quotation mark, and what follows it.
fn quoted_cell(text: &str) -> Option<(String, &str)> {
    let mut cell = String::new();
    let mut rest = text;
    loop {
        let (piece, after) = rest.split_once('"')?;
        cell.push_str(piece);
        match after.strip_prefix('"') {
            Some(more) => {
                cell.push('"');
                rest = more;
            }
            None => return Some((cell, after)),
        }
    }
}
