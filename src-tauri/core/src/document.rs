//! The invitation as a document: one value from which plain text and HTML are both written.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::placeholder;
use crate::text::Lang;

/// The invitation in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Part {
    pub lang: Lang,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Block {
    pub kind: BlockKind,
    pub inlines: Vec<Inline>,
    /// The rule that wants this sentence; none: the skeleton of every invitation.
    pub rule_key: Option<String>,
    /// Written by the organiser, not by the routine.
    pub own: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    Paragraph,
    /// One point of a list; neighbours belong to the same list.
    Item,
    Heading,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Inline {
    pub text: String,
    pub href: Option<String>,
    /// The finding that is about these words; only in what the organiser sees while writing.
    pub finding: Option<String>,
}

impl Block {
    /// A block in which nothing is a link.
    pub fn new(kind: BlockKind, text: &str) -> Block {
        let mut inlines = Vec::new();
        push_plain(&mut inlines, text);
        Block { kind, inlines, rule_key: None, own: false }
    }

    /// A block in which an address is a link.
    pub fn with_link(kind: BlockKind, text: &str, address: &str) -> Block {
        let Some((before, after)) = text.split_once(address) else { return Block::new(kind, text) };
        let mut inlines = Vec::new();
        push_plain(&mut inlines, before);
        inlines.push(Inline {
            text: address.to_owned(),
            href: Some(address.to_owned()),
            finding: None,
        });
        push_plain(&mut inlines, after);
        Block { kind, inlines, rule_key: None, own: false }
    }

    /// A routine's text with its holes filled, and the names of those that could not be.
    ///
    /// Only the routine's `[label](address)` is a link: brackets in what fills a hole are not.
    pub fn filled(
        kind: BlockKind,
        text: &str,
        values: &BTreeMap<&str, String>,
    ) -> (Block, Vec<String>) {
        let (mut inlines, mut holes) = (Vec::new(), Vec::new());
        let mut fill = |text: &str| {
            let (filled, empty) = placeholder::fill(text, values);
            holes.extend(empty.into_iter().map(str::to_owned));
            filled
        };
        let mut rest = text;
        while let Some((before, label, href, after)) = next_link(rest) {
            push_plain(&mut inlines, &fill(before));
            let (label, href) = (fill(label), fill(href));
            match is_web_address(&href) {
                true => {
                    inlines.push(Inline { text: visible(&label), href: Some(href), finding: None })
                }
                false => push_plain(&mut inlines, &format!("{label} ({href})")),
            }
            rest = after;
        }
        push_plain(&mut inlines, &fill(rest));
        (Block { kind, inlines, rule_key: None, own: false }, holes)
    }

    pub fn by_rule(mut self, key: &str) -> Block {
        self.rule_key = Some(key.to_owned());
        self
    }
}

/// The organiser's own words by paragraphs, in which nothing is a link; marked words carry the id
/// of their finding.
pub fn own_blocks(message: &str, marks: &[(Range<usize>, &str)]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut from = 0;
    for paragraph in message.split("\n\n") {
        let start = from + paragraph.len() - paragraph.trim_start().len();
        from += paragraph.len() + "\n\n".len();
        let text = paragraph.trim();
        if !text.is_empty() {
            let inlines = marked(message, start..start + text.len(), marks);
            blocks.push(Block { kind: BlockKind::Paragraph, inlines, rule_key: None, own: true });
        }
    }
    blocks
}

/// A piece of a text, cut where marks begin and end.
pub fn marked(text: &str, piece: Range<usize>, marks: &[(Range<usize>, &str)]) -> Vec<Inline> {
    let mut inlines = Vec::new();
    let mut at = piece.start;
    for (range, id) in marks {
        let (start, end) = (range.start.max(at), range.end.min(piece.end));
        if start >= end {
            continue;
        }
        push_plain(&mut inlines, &text[at..start]);
        let words = visible(&text[start..end]);
        inlines.push(Inline { text: words, href: None, finding: Some((*id).to_owned()) });
        at = end;
    }
    push_plain(&mut inlines, &text[at..piece.end]);
    inlines
}

fn push_plain(found: &mut Vec<Inline>, text: &str) {
    if !text.is_empty() {
        found.push(Inline { text: visible(text), href: None, finding: None });
    }
}

/// Splits off the first `[label](https://…)` or `[label]({hole})`; other brackets are plain text.
fn next_link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let mut from = 0;
    while let Some(open) = text[from..].find('[').map(|at| from + at) {
        from = open + 1;
        let (label, after) = text[from..].split_once("](")?;
        let (href, rest) = after.split_once(')')?;
        let is_hole = href.starts_with('{') && href.ends_with('}');
        if (is_hole || is_web_address(href)) && !label.contains('[') {
            return Some((&text[..open], label, href, rest));
        }
    }
    None
}

/// Whether a text is an address that a browser can open.
pub fn is_web_address(text: &str) -> bool {
    let parsed = url::Url::parse(text);
    let is_web =
        |url: url::Url| matches!(url.scheme(), "https" | "http") && url.host_str().is_some();
    // The parser would pass over spaces and line ends, which cut an address in two elsewhere.
    text.contains("://")
        && visible(text) == text
        && !text.contains(char::is_whitespace)
        && parsed.is_ok_and(is_web)
}

/// The text without characters that nobody sees but that travel along when it is copied.
pub fn visible(text: &str) -> String {
    let keep = |c: &char| {
        let invisible = matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0e}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}');
        !invisible && (*c == '\n' || !c.is_control())
    };
    let plain = |c| match c {
        '\t' | '\u{a0}' | '\u{2007}' | '\u{202f}' => ' ',
        '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        other => other,
    };
    text.replace("\r\n", "\n").chars().map(plain).filter(keep).collect()
}

/// Writes all parts as plain text: paragraphs apart by an empty line, points by a dash.
pub fn to_text(parts: &[Part]) -> String {
    let mut text = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            text.push_str("\n\n----------\n\n");
        }
        let mut last: Option<BlockKind> = None;
        for block in &part.blocks {
            let in_list = block.kind == BlockKind::Item
                && matches!(last, Some(BlockKind::Item | BlockKind::Heading));
            match last {
                None => {}
                Some(_) if in_list => text.push('\n'),
                Some(_) => text.push_str("\n\n"),
            }
            if block.kind == BlockKind::Item {
                text.push_str("- ");
            }
            block.inlines.iter().for_each(|inline| push_text(&mut text, inline));
            last = Some(block.kind);
        }
    }
    text.push('\n');
    text
}

fn push_text(text: &mut String, inline: &Inline) {
    text.push_str(&inline.text);
    if let Some(href) = inline.href.as_ref().filter(|href| **href != inline.text) {
        text.push_str(" (");
        text.push_str(href);
        text.push(')');
    }
}

/// Writes all parts as an HTML fragment without styles or scripts; everything is escaped.
pub fn to_html(parts: &[Part]) -> String {
    let mut html = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            html.push_str("<hr>\n");
        }
        let _ = writeln!(html, "<div lang=\"{}\">", part.lang.code()); // a String takes every write
        let mut in_list = false;
        for block in &part.blocks {
            let item = block.kind == BlockKind::Item;
            if item != in_list {
                html.push_str(if item { "<ul>\n" } else { "</ul>\n" });
                in_list = item;
            }
            let tag = match block.kind {
                BlockKind::Paragraph => "p",
                BlockKind::Item => "li",
                BlockKind::Heading => "h3",
            };
            let content: String = block.inlines.iter().map(inline_html).collect();
            let _ = writeln!(html, "<{tag}>{content}</{tag}>");
        }
        if in_list {
            html.push_str("</ul>\n");
        }
        html.push_str("</div>\n");
    }
    html
}

fn inline_html(inline: &Inline) -> String {
    let text = escape(&inline.text).replace('\n', "<br>");
    match &inline.href {
        Some(href) => format!("<a href=\"{}\">{text}</a>", escape(href)),
        None => text,
    }
}

/// The text with everything that HTML would take for markup written out.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(c),
        }
    }
    escaped
}
