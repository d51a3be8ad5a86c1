//! Feeds the checker short random and mutated texts from a seeded generator, and checks every range.
//! Usage: `fuzz_check [count] [seed]`.

#![allow(clippy::disallowed_methods, reason = "a tool of its own, with a command line")]

use klubba_core::check::{Context, Field, check, scalar_range, utf16_range};
use klubba_core::text::Lang;

const LANGS: [Lang; 6] = [Lang::Sv, Lang::Nb, Lang::Nn, Lang::Da, Lang::Fi, Lang::En];
const FIELDS: [Field; 4] = [Field::Subject, Field::Body, Field::Location, Field::FileName];
const PIECES: [&str; 64] = [
    "Alva",
    "melker",
    "Elsan",
    "T.K.",
    "K. L.",
    "i 5A",
    ", 3B",
    "20160415-2387",
    "14851677004",
    "150172-9996",
    "280212A950D",
    "131052-308T",
    "+46 70 174 06 88",
    "0701740688",
    "FI60 5700 0010 0234 56",
    "FI21",
    "8105-9, 123 456 789-0",
    "kontot",
    "Dnr 2026-00412",
    "Sak 3/26",
    "Skolgatan 12",
    "Flat 3, 12 Oak Road",
    "bo_ek@example.com",
    "@",
    "åtgärdsprogram",
    "BUP",
    "skyddade personuppgifter",
    "mamma",
    "Møte om",
    "rum",
    "Sankt",
    "kyrka",
    "\n",
    "\r\n",
    " ",
    "  ",
    ".",
    ",",
    ":",
    "-",
    "–",
    "(",
    "'",
    "\u{a0}",
    "\u{301}",
    "a\u{30a}",
    "å",
    "İ",
    "ẞ",
    "🙂",
    "👨‍👩‍👧",
    "\u{200b}",
    "\u{ad}",
    "한",
    "\u{1112}\u{1161}",
    "#",
    ",,",
    "https://x.y/z",
    "1",
    "07",
    "2026",
    "Ä",
    "ß",
    "\u{0}",
];

struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }
}

fn main() {
    let mut arguments =
        std::env::args().skip(1).filter_map(|argument| argument.parse::<u64>().ok());
    let count = arguments.next().unwrap_or(100_000);
    let mut random = Random(arguments.next().unwrap_or(0x9E37_79B9_7F4A_7C15) | 1);
    let context = Context {
        organiser: "Karin Lindqvist".into(),
        org_addresses: vec!["Skolgatan 12".into()],
        about: vec!["Alva".into(), "TK".into()],
        ..Context::default()
    };
    let mut findings = 0;
    for _ in 0..count {
        let text = text(&mut random);
        let lang = LANGS[random.below(6)];
        let field = FIELDS[random.below(4)];
        for finding in check(&[(field, &text)], lang, &context) {
            findings += 1;
            assert!(
                finding.start < finding.end && text.get(finding.start..finding.end).is_some(),
                "range {finding:?} in {text:?}"
            );
            let (from, to) = utf16_range(&text, finding.start, finding.end);
            let (first, last) = scalar_range(&text, finding.start, finding.end);
            assert!(from < to && first < last, "units {finding:?} in {text:?}");
        }
    }
    println!("{count} inputs, {findings} findings, no panic and no range error");
}

fn text(random: &mut Random) -> String {
    let mut text = String::new();
    for _ in 0..1 + random.below(8) {
        match random.below(8) {
            0 => text.extend(char::from_u32(random.below(0x3000) as u32)),
            1 => text.push(char::from(b'0' + random.below(10) as u8)),
            _ => text.push_str(PIECES[random.below(PIECES.len())]),
        }
        if random.below(3) == 0 {
            text.push(' ');
        }
    }
    if random.below(4) == 0 {
        let at = random.below(text.len().max(1));
        if text.is_char_boundary(at) && at < text.len() {
            text.remove(at);
        }
    }
    text
}
