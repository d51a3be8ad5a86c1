//! `fuzz_routine SEED COUNT FOLDER`: reads mutated routine files. What is read without a complaint
//! comes back the same from the file it is printed to.

#![allow(clippy::disallowed_methods, reason = "it stands outside core: it has files and a clock")]

mod frame;

use std::collections::BTreeSet;

use frame::Seeds;
use klubba_core::library::SHIPPED;
use klubba_core::routine_file::{parse, print};
use klubba_core::text::Lang;
use klubba_core::words::Words;

const RULES: &str = "\n[[rules]]\n";
/// Lines longer than this are sentences, which mean nothing to the reader, in bytes.
const LONGEST_LINE: usize = 100;
const RARE: [&str; 14] = [
    "[[rules]]\n",
    "[[rules.outputs]]\n",
    "when = ",
    "{ ",
    " }",
    "\"\"\"",
    "'''",
    "[",
    "]",
    "=",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "99999999999999999999",
];

fn main() {
    let words = Words::new();
    frame::run(&seeds(), |input, _| {
        let text = String::from_utf8_lossy(input);
        let (routine, found) = parse(&text);
        for diagnostic in &found {
            diagnostic.say(&words, Lang::Sv);
        }
        let Some(routine) = routine.filter(|_| found.is_empty()) else { return false };
        let (again, found) = parse(&print(&routine));
        assert!(found.is_empty(), "what was printed is read");
        assert_eq!(again.as_ref(), Some(&routine), "and is the same");
        true
    });
}

/// Small files: the beginning of a shipped one, and one of its rules.
fn seeds() -> Seeds {
    let mut inputs = Vec::new();
    let mut words: BTreeSet<&str> = RARE.into_iter().collect();
    for (_, file) in SHIPPED {
        let (head, rules) = file.split_once(RULES).expect("a routine with rules");
        inputs.extend(rules.split(RULES).map(|rule| format!("{head}{RULES}{rule}\n").into_bytes()));
        words.extend(file.split_inclusive('\n').filter(|line| line.len() <= LONGEST_LINE));
    }
    let words = words.into_iter().map(|word| word.as_bytes().to_vec()).collect();
    Seeds { inputs, words, longest: 16_000 }
}
