//! What holds for every text: valid ranges, no panic, and the same findings however the letters are composed.

use klubba_core::check::{Category, Context, Field, Finding, check, utf16_range};
use klubba_core::text::Lang;
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

const LANGS: [Lang; 6] = [Lang::Sv, Lang::Nb, Lang::Nn, Lang::Da, Lang::Fi, Lang::En];

fn read(text: &str, lang: Lang) -> Vec<Finding> {
    check(&[(Field::Body, text)], lang, &Context::default())
}

fn seen(text: &str, lang: Lang) -> Vec<(Category, String)> {
    read(text, lang).iter().map(|f| (f.category, text[f.start..f.end].nfc().collect())).collect()
}

/// Texts made of the pieces the engine looks for, and of anything else.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("Åsa "),
        Just("Märta i 3A "),
        Just("T.K. "),
        Just("åtgärdsprogram "),
        Just("är "),
        Just("mamma "),
        Just("Björn "),
        Just("20160415-2387 "),
        Just("070-174 06 88 "),
        Just("Skolgränd 4 "),
        Just("\n"),
        Just("möte om "),
        Just("Øystein, "),
        Just("dnr 2026-00412. "),
        Just("hemlig adress "),
        Just("o.k@exämple.se "),
        Just("Elsan isä "),
        Just("É"),
        Just("😀 "),
    ];
    prop_oneof![
        prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat()),
        any::<String>()
    ]
}

proptest! {
    #[test]
    fn ranges_are_valid(text in texts(), lang in 0..6_usize) {
        for finding in read(&text, LANGS[lang]) {
            prop_assert!(finding.start < finding.end);
            prop_assert!(text.get(finding.start..finding.end).is_some());
            let (from, to) = utf16_range(&text, finding.start, finding.end);
            prop_assert!(from < to && to <= text.encode_utf16().count());
        }
    }

    #[test]
    fn blank_lines_around_change_nothing(text in texts(), lang in 0..6_usize) {
        let padded = format!("\n\n{text}\n\n");
        prop_assert_eq!(seen(&text, LANGS[lang]), seen(&padded, LANGS[lang]));
    }

    #[test]
    fn decomposed_letters_change_nothing(text in texts(), lang in 0..6_usize) {
        let composed: String = text.nfc().collect();
        let decomposed: String = text.nfd().collect();
        prop_assert_eq!(seen(&composed, LANGS[lang]), seen(&decomposed, LANGS[lang]));
    }
}

#[test]
fn a_context_never_prints_whom_it_is_about() {
    let context = Context { about: vec!["Hemligson".into()], ..Context::default() };
    assert!(!format!("{context:?}").contains("Hemligson"), "a log line may hold the context");
    let written = serde_json::to_string(&context).expect("a context is plain data");
    assert!(!written.contains("Hemligson"), "the words live in memory alone");
}

#[test]
fn the_words_for_whom_it_is_about_are_found_inflected() {
    let context = Context { about: vec!["Xerxo".into(), "QZ".into()], ..Context::default() };
    let found = check(
        &[
            (Field::Subject, "Om xerxos plan"),
            (Field::Body, "QZ och Xerxon"),
            (Field::FileName, "plan_xerxo.pdf"),
        ],
        Lang::Fi,
        &context,
    );
    assert_eq!(found.iter().filter(|f| f.confidence > 0.98).count(), 4, "{found:?}");
}

#[test]
fn reasons_never_hold_the_text() {
    let found = read("Alva Lindqvists personnummer är 20160415-2387.", Lang::Sv);
    assert!(!found.is_empty());
    let written = serde_json::to_string(&found).expect("findings are plain data");
    assert!(!written.contains("Alva") && !written.contains("2387"), "{written}");
}

#[test]
fn asking_for_sensitive_data_is_found_unless_denied() {
    let asks = |text: &str, lang| {
        read(text, lang).iter().any(|f| f.category == Category::AsksForSensitive)
    };
    for (text, lang) in [
        ("Skriv barnets personnummer i chatten.", Lang::Sv),
        ("Send fødselsnummeret på e-post.", Lang::Nb),
        ("Skriv barnets CPR i chatten.", Lang::Da),
        ("Kirjoita lapsen henkilötunnus keskusteluun.", Lang::Fi),
        ("Write your child's diagnosis in the chat.", Lang::En),
    ] {
        assert!(asks(text, lang), "{text}");
    }
    assert!(!asks("Skriv inte personnummer i chatten.", Lang::Sv));
}
