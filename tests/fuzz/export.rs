//! `fuzz_export SEED COUNT FOLDER`: verifies mutated exports. What is called whole has a head that
//! was really signed.

#![allow(clippy::disallowed_methods, reason = "it stands outside core: it has files and a clock")]

mod frame;
#[path = "../given.rs"]
#[allow(dead_code, reason = "an export needs little of what tests begin with")]
mod given;

use std::collections::BTreeSet;

use frame::Seeds;
use klubba_core::export::Format;
use klubba_core::history::HistoryFilter;
use klubba_core::text::Lang;
use klubba_core::verify::{Known, verify};
use klubba_core::words::Words;

const RARE: [&str; 16] = [
    "\"",
    "'",
    ",",
    ";",
    "\n",
    "{",
    "}",
    "[",
    "]",
    "null",
    "0000",
    "</script>",
    "<script",
    "&quot;",
    "1e999",
    "\u{0}",
];

fn main() {
    let words = Words::new();
    let (inputs, heads) = exports(&words);
    let rare = RARE.map(|word| word.as_bytes().to_vec()).to_vec();
    let longest = inputs.iter().map(Vec::len).max().unwrap_or(0) + 4_096;
    let known = Known::default();
    frame::run(&Seeds { inputs, words: rare, longest }, |input, _| {
        let Ok(verdict) = verify(input, &known) else { return false };
        let report = verdict.report(&known, &words, Lang::Sv);
        if report.whole {
            assert!(heads.contains(&report.head_short), "{} was never signed", report.head_short);
        }
        report.whole
    });
}

/// Exports of a history as it grows, in every format, and the heads they end with.
fn exports(words: &Words) -> (Vec<Vec<u8>>, BTreeSet<String>) {
    let mut office = given::office();
    let draft = given::draft(&office, "bergen-meet");
    let (mut exports, mut heads) = (Vec::new(), BTreeSet::new());
    for number in 1..=3 {
        let sent = given::sent(&mut office, &draft, number);
        let events =
            office.history_meeting(sent.meeting_id, given::now()).expect("a meeting").events;
        let entry = events.first().expect("it was sent").number;
        let text = "It was another day";
        office.correct(sent.meeting_id, entry, text, given::now()).expect("an entry");
        for format in [Format::Json, Format::Csv, Format::Html] {
            let all = HistoryFilter::default();
            let export = office.export_history(&all, format, given::now()).expect("an export");
            let known = Known::default();
            let verdict = verify(export.as_bytes(), &known).expect("an export");
            let report = verdict.report(&known, words, Lang::Sv);
            assert!(report.whole, "{}", report.summary);
            heads.insert(report.head_short);
            exports.push(export.into_bytes());
        }
    }
    (exports, heads)
}
