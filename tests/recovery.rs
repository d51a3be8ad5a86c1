//! The recovery code and the file it opens: what people mistype is noticed, what they vary is not.

use jiff::Timestamp;
use klubba_core::recovery::{CodeProblem, RecoveryCode, RecoveryFile, RecoveryProblem};
use klubba_core::store::Key;
use klubba_core::words::Words;
use proptest::prelude::*;

use crate::given::{LANGS, now};

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn code(seed: u8) -> RecoveryCode {
    RecoveryCode::make(&std::array::from_fn(|at| {
        seed.wrapping_mul(31).wrapping_add(u8::try_from(at).unwrap().wrapping_mul(seed | 1))
    }))
}

fn key(seed: u8) -> Key {
    Key::new([seed; 32])
}

fn later(minutes: i64) -> Timestamp {
    now() + jiff::SignedDuration::from_mins(minutes)
}

#[test]
fn a_code_is_seven_groups_that_can_be_read_aloud() {
    let code = RecoveryCode::make(&std::array::from_fn(|at| u8::try_from(at).unwrap()));
    insta::assert_snapshot!(code.print().as_str(), @"01235-45676-89AB7-CDEF0-GHJK1-MNPQ2-RSTV3");
    assert_eq!(format!("{code:?}"), "RecoveryCode(…)", "debug output does not show it");
}

#[test]
fn what_people_vary_makes_no_difference() {
    let code = code(3);
    let printed = code.print();
    let plain = printed.replace('-', "");
    for typed in [
        printed.to_lowercase(),
        plain.clone(),
        format!("  {}\n", printed.replace('-', " – ")),
        plain.chars().map(|c| format!("{c} ")).collect(),
        printed.replace('0', "O").replace('1', "l"),
        printed.replace('0', "o").replace('1', "I"),
    ] {
        assert_eq!(RecoveryCode::parse(&typed), Ok(code.clone()));
    }
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let printed = code(5).print();
    let cases = [
        (String::new(), CodeProblem::Empty),
        (" - ".to_owned(), CodeProblem::Empty),
        (printed[..printed.len() - 1].to_owned(), CodeProblem::Length(34)),
        (format!("{}7", printed.as_str()), CodeProblem::Length(36)),
        (
            format!("{}Å{}", &printed[..8], &printed[9..]),
            CodeProblem::Character { character: 'Å', group: 2 },
        ),
        ("7".repeat(100_000), CodeProblem::Length(400)),
    ];
    for (typed, expected) in cases {
        assert_eq!(RecoveryCode::parse(&typed), Err(expected));
    }
    let words = Words::new();
    let problem = CodeProblem::Groups(vec![2, 5]);
    insta::assert_snapshot!(LANGS.map(|lang| problem.say(&words, lang)).join("\n"), @"
    Något är felskrivet i grupperna 2, 5. Jämför med papperet, tecken för tecken.
    Noe er skrevet feil i gruppene 2, 5. Sammenlign med arket, tegn for tegn.
    Something is mistyped in the groups 2, 5. Compare with the paper, character by character.
    ");
}

#[test]
fn every_single_typing_error_is_noticed() {
    let printed: Vec<char> = code(9).print().replace('-', "").chars().collect();
    let parse = |typed: Vec<char>| RecoveryCode::parse(&typed.into_iter().collect::<String>());
    for at in 0..printed.len() {
        for other in ALPHABET.chars().filter(|other| *other != printed[at]) {
            let mut typed = printed.clone();
            typed[at] = other;
            let group = u32::try_from(at / 5 + 1).unwrap();
            assert_eq!(parse(typed), Err(CodeProblem::Groups(vec![group])), "{at} {other}");
        }
        for with in 0..at {
            let mut typed = printed.clone();
            typed.swap(at, with);
            if printed[at] != printed[with] {
                assert!(parse(typed).is_err(), "{at} and {with} changed places");
            }
        }
    }
    for (a, b) in (0..7).flat_map(|a| (0..a).map(move |b| (a, b))) {
        let mut groups: Vec<&[char]> = printed.chunks(5).collect();
        groups.swap(a, b);
        assert!(parse(groups.concat()).is_err(), "groups {a} and {b} changed places");
    }
}

#[test]
fn a_part_is_typed_back() {
    let code = code(7);
    let groups = code.groups();
    assert!(code.has_group(3, &format!(" {} ", groups[2].to_lowercase())));
    for (number, typed) in [(3, groups[3].as_str()), (0, groups[0].as_str()), (8, ""), (3, "")] {
        assert!(!code.has_group(number, typed), "{number} {typed:?}");
    }
}

#[test]
fn the_file_opens_with_its_code_alone() {
    let mut file = RecoveryFile::default();
    file.add(&code(1), &key(1), &[1; 32], now());
    let text = file.print();
    assert_eq!(klubba_core::recovery::unwrap(&code(1), &text), Ok(vec![key(1)]));
    let other = klubba_core::recovery::unwrap(&code(2), &text);
    assert_eq!(other, Err(RecoveryProblem::OtherCode));
    assert!(!text.contains(&"01".repeat(32)), "the key is sealed");
    assert_eq!(RecoveryFile::read(&text), Ok(file));
}

/// Files that are out there must open for ever.
#[test]
fn the_first_format_stays_readable() {
    let text = include_str!("data/klubba.recovery");
    let code = RecoveryCode::parse("01235-45676-89AB7-CDEF0-GHJK1-MNPQ2-RSTV3").unwrap();
    assert_eq!(klubba_core::recovery::unwrap(&code, text), Ok(vec![key(42)]));
    let mut same = RecoveryFile::default();
    same.add(&code, &key(42), &[42; 32], now());
    assert_eq!(same.print(), text, "the same input gives the same file");
}

#[test]
fn the_code_before_is_good_until_the_new_one_was_typed_back() {
    let mut file = RecoveryFile::default();
    assert!(!file.has_code());
    file.add(&code(1), &key(1), &[1; 32], now());
    file.confirm(later(1));
    assert!(file.is_confirmed());
    file.add(&code(2), &key(1), &[2; 32], later(2));
    assert!(!file.is_confirmed());
    assert_eq!(file.made_at(), Some(later(2)));
    assert_eq!(file.open(&code(1)), Ok(vec![key(1)]));
    assert_eq!(file.open(&code(2)), Ok(vec![key(1)]));
    file.confirm(later(3));
    assert_eq!(file.open(&code(1)), Err(RecoveryProblem::OtherCode));
    assert_eq!(file.open(&code(2)), Ok(vec![key(1)]));
}

#[test]
fn codes_that_nobody_typed_back_do_not_pile_up_over_the_one_that_counts() {
    let mut file = RecoveryFile::default();
    file.add(&code(0), &key(1), &[1; 32], now());
    file.confirm(now());
    for seed in 1..50 {
        file.add(&code(seed), &key(1), &[seed; 32], now());
    }
    assert_eq!(file.open(&code(0)), Ok(vec![key(1)]));
    assert_eq!(file.open(&code(49)), Ok(vec![key(1)]));
    assert!(file.print().len() < klubba_core::recovery::MAX_FILE / 4);
}

#[test]
fn a_new_key_is_sealed_without_the_code_at_hand() {
    let mut file = RecoveryFile::default();
    file.add(&code(1), &key(1), &[1; 32], now());
    file.add(&code(2), &key(1), &[2; 32], now());
    file.reseal(&[&key(2), &key(1)], &[3; 32]).unwrap();
    for seed in [1, 2] {
        assert_eq!(file.open(&code(seed)), Ok(vec![key(2), key(1)]), "both while it changes");
    }
    file.reseal(&[&key(2)], &[4; 32]).unwrap();
    assert_eq!(file.open(&code(1)), Ok(vec![key(2)]));
    let text = file.print();
    let lines: Vec<&str> = text.lines().filter(|line| line.contains("encapsulated")).collect();
    assert!(lines[0] != lines[1], "each key is sealed with randomness of its own");
}

#[test]
fn a_file_that_is_not_ours_is_told_from_a_newer_one() {
    let mut file = RecoveryFile::default();
    file.add(&code(1), &key(1), &[1; 32], now());
    let text = file.print();
    let damaged = text.replace("\"sealed\": \"", "\"sealed\": \"00");
    let newer = text.replace("\"version\": 1", "\"version\": 2");
    let cases = [
        ("", RecoveryProblem::NotOurs),
        ("{}", RecoveryProblem::NotOurs),
        ("[[[[", RecoveryProblem::NotOurs),
        (&text[..text.len() / 2], RecoveryProblem::NotOurs),
        (&newer, RecoveryProblem::Newer),
        (&damaged, RecoveryProblem::Damaged),
        (&text.replace("codes", "kodes"), RecoveryProblem::Damaged),
        (&" ".repeat(100_000), RecoveryProblem::NotOurs),
    ];
    for (text, expected) in cases {
        assert_eq!(klubba_core::recovery::unwrap(&code(1), text), Err(expected), "{text:.80}");
    }
}

proptest! {
    #[test]
    fn every_code_is_read_back(random: [u8; 28]) {
        let code = RecoveryCode::make(&random);
        prop_assert_eq!(RecoveryCode::parse(&code.print()), Ok(code));
    }

    #[test]
    fn nothing_that_is_typed_or_found_is_too_much(typed in "\\PC{0,120}", file in "\\PC{0,300}") {
        let _ = RecoveryCode::parse(&typed); // an error is an answer
        prop_assert!(RecoveryFile::read(&file).is_err());
    }
}
