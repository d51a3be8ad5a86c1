//! A day as people type it, in six languages.

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use klubba_core::dates::{self, typed_day};
use klubba_core::text::Lang;
use klubba_core::words::Words;
use proptest::prelude::*;

static WORDS: LazyLock<Words> = LazyLock::new(Words::new);
/// A Monday.
const TODAY: Date = date(2026, 11, 23);

#[test]
fn a_day_is_understood_as_it_is_typed() {
    for (lang, typed, expected) in [
        (Lang::Sv, "2026-12-03", "2026-12-03"),
        (Lang::Sv, "3/12", "2026-12-03"),
        (Lang::Sv, " 3.12. ", "2026-12-03"),
        (Lang::Sv, "3/12-26", "2026-12-03"),
        (Lang::Sv, "03.12.2027", "2027-12-03"),
        (Lang::Sv, "3 december", "2026-12-03"),
        (Lang::Sv, "den 3 dec 2027", "2027-12-03"),
        (Lang::Sv, "3/1", "2027-01-03"),
        (Lang::Sv, "23/11", "2026-11-23"),
        (Lang::Sv, "29/2", "2028-02-29"),
        (Lang::Sv, "Torsdag", "2026-11-26"),
        (Lang::Sv, "på tors", "2026-11-26"),
        (Lang::Sv, "nästa torsdag", "2026-12-03"),
        (Lang::Sv, "måndag", "2026-11-30"),
        (Lang::Sv, "i dag", "2026-11-23"),
        (Lang::Sv, "imorgon", "2026-11-24"),
        (Lang::Sv, "i övermorgon", "2026-11-25"),
        (Lang::Nb, "i morgen", "2026-11-24"),
        (Lang::Nb, "3. desember", "2026-12-03"),
        (Lang::Nb, "neste lørdag", "2026-12-05"),
        (Lang::Nn, "i morgon", "2026-11-24"),
        (Lang::Nn, "laurdag", "2026-11-28"),
        (Lang::Da, "i overmorgen", "2026-11-25"),
        (Lang::Da, "onsdag", "2026-11-25"),
        (Lang::Da, "3. marts", "2027-03-03"),
        (Lang::Fi, "huomenna", "2026-11-24"),
        (Lang::Fi, "torstaina", "2026-11-26"),
        (Lang::Fi, "ensi torstaina", "2026-12-03"),
        (Lang::Fi, "3. joulukuuta", "2026-12-03"),
        (Lang::Fi, "3 joulukuu", "2026-12-03"),
        // Marraskuu, not March.
        (Lang::Fi, "3 mar", "2027-11-03"),
        (Lang::En, "tomorrow", "2026-11-24"),
        (Lang::En, "December 3", "2026-12-03"),
        (Lang::En, "next Thursday", "2026-12-03"),
        // The language of the windows first, then the others.
        (Lang::Sv, "tomorrow", "2026-11-24"),
        (Lang::Fi, "torsdag", "2026-11-26"),
    ] {
        let found = typed_day(&WORDS, lang, TODAY, typed);
        assert_eq!(found.map(|day| day.to_string()).as_deref(), Some(expected), "{typed}");
    }
}

#[test]
fn what_is_no_day_is_not_guessed() {
    for typed in ["", "snart", "31/2", "32.1.", "0/5", "3/13", "t", "2026-13-01", "3/12/6", "i"] {
        assert_eq!(typed_day(&WORDS, Lang::Sv, TODAY, typed), None, "{typed}");
    }
}

proptest! {
    #[test]
    fn a_day_read_back_in_words_is_the_same_day(days in 0..360_i32, lang in 0..6_usize) {
        let lang = Lang::ALL[lang];
        let day = TODAY.checked_add(jiff::Span::new().days(days)).unwrap();
        let written = dates::day(&WORDS, lang, day);
        prop_assert_eq!(typed_day(&WORDS, lang, TODAY, &written), Some(day), "{}", written);
    }

    #[test]
    fn anything_can_be_typed(typed in "\\PC{0,60}") {
        let _ = typed_day(&WORDS, Lang::Sv, TODAY, &typed);
    }
}
