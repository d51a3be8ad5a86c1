//! The invitation as a document: one value from which plain text and HTML are both written.

use std::fmt::Write;

use serde::{Deserialize, Serialize};
use specta::Type;

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
}

impl Block {
    /// A block of a text in which `[label](address)` is a link.
    pub fn new(kind: BlockKind, text: &str) -> Block {
        Block { kind, inlines: inlines(text), rule_key: None, own: false }
    }

    pub fn by_rule(mut self, key: &str) -> Block {
        self.rule_key = Some(key.to_owned());
        self
    }

    /// The organiser's own words, in which nothing is a link.
    pub fn own(text: &str) -> Block {
        let inlines = vec![Inline { text: visible(text), href: None }];
        Block { kind: BlockKind::Paragraph, inlines, rule_key: None, own: true }
    }
}

fn inlines(text: &str) -> Vec<Inline> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, label, href, after)) = next_link(rest) {
        push_plain(&mut found, before);
        found.push(Inline { text: visible(label), href: Some(href.to_owned()) });
        rest = after;
    }
    push_plain(&mut found, rest);
    found
}

fn push_plain(found: &mut Vec<Inline>, text: &str) {
    if !text.is_empty() {
        found.push(Inline { text: visible(text), href: None });
    }
}

/// Splits off the first `[label](https://…)`; other brackets are plain text.
fn next_link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let mut from = 0;
    while let Some(open) = text[from..].find('[').map(|at| from + at) {
        from = open + 1;
        let Some((label, after)) = text[from..].split_once("](") else { return None };
        let Some((href, rest)) = after.split_once(')') else { return None };
        if is_web_address(href) && !label.contains('[') {
            return Some((&text[..open], label, href, rest));
        }
    }
    None
}

/// Whether a text is an address that a browser can open.
pub fn is_web_address(text: &str) -> bool {
    let web = text.starts_with("https://") || text.starts_with("http://");
    web && url::Url::parse(text).is_ok_and(|url| url.host_str().is_some())
}

/// The text without characters that nobody sees but that travel along when it is copied.
pub fn visible(text: &str) -> String {
    let keep = |c: &char| {
        let invisible = matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0e}' | '\u{feff}');
        !invisible && (*c == '\n' || !c.is_control())
    };
    let plain_space = |c| if matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}') { ' ' } else { c };
    text.replace("\r\n", "\n").chars().filter(keep).map(plain_space).collect()
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
