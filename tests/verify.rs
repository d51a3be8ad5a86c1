//! An exported history tells when anybody touched it, and where; a hostile file is only told.

use klubba_core::chain::{self, KeptHead};
use klubba_core::export::Format;
use klubba_core::history::HistoryFilter;
use klubba_core::office::Office;
use klubba_core::text::Lang;
use klubba_core::verify::{self, Finding, Known, NotReadable, Verdict, verify};
use klubba_core::words::Words;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::given;

const FORMATS: [Format; 3] = [Format::Json, Format::Html, Format::Csv];

/// An office with three meetings of two routines: nine entries.
fn office() -> Office {
    let mut office = given::office();
    for (number, routine) in (1..).zip(["bergen-meet", "hasselby-pexip", "bergen-meet"]) {
        let mut draft = given::draft(&office, routine);
        draft.title = format!("Möte \"{number}\" <b>, med\nradbrytning");
        let id = given::sent(&mut office, &draft, number).meeting_id;
        office.correct(id, number * 3 - 2, "Skickades inte", given::now()).unwrap();
        office.correct(id, number * 3 - 1, "=Skickades ändå", given::now()).unwrap();
    }
    office
}

fn export(office: &mut Office, format: Format) -> String {
    office.export_history(&HistoryFilter::default(), format, given::now()).unwrap()
}

fn check(file: &str) -> Verdict {
    verify(file.as_bytes(), &Known::default()).unwrap_or_else(|error| panic!("{error:?}: {file}"))
}

/// What is found besides the seal, which sees every change.
fn found(file: &str) -> Vec<Finding> {
    let mut findings = check(file).findings;
    assert_eq!(findings.first(), Some(&Finding::Seal), "{findings:?}");
    findings.remove(0);
    findings
}

fn json_of(office: &mut Office) -> Value {
    serde_json::from_str(&export(office, Format::Json)).unwrap()
}

#[test]
fn what_was_exported_is_whole_in_every_format() {
    let mut office = office();
    for format in FORMATS {
        let verdict = check(&export(&mut office, format));
        assert_eq!(verdict.findings, [], "{format:?}");
        assert_eq!((verdict.shown, verdict.left_out, verdict.head.count), (9, 0, 9), "{format:?}");
        assert!(!verdict.rewritten && !verdict.is_filtered && !verdict.is_given_key);
        let mut fresh = given::office();
        assert_eq!(check(&export(&mut fresh, format)).findings, [], "nothing recorded, {format:?}");
    }
}

#[test]
fn a_selection_is_whole_too_and_shows_nothing_of_the_rest() {
    let mut office = office();
    let filter = HistoryFilter { routine: Some("bergen-meet".to_owned()), ..Default::default() };
    for format in FORMATS {
        let file = office.export_history(&filter, format, given::now()).unwrap();
        let verdict = check(&file);
        assert_eq!(verdict.findings, [], "{format:?}");
        assert_eq!((verdict.shown, verdict.left_out), (6, 3), "{format:?}");
        assert!(verdict.is_filtered && !file.contains("uid-2@klubba"), "{format:?}");
    }
}

#[test]
fn every_kind_of_change_is_named_with_its_entry() {
    let mut office = office();
    let whole = json_of(&mut office);
    type Change = fn(&mut Value);
    let table: [(&str, Change, &[Finding]); 20] = [
        (
            "an edit",
            |file| file["chain"][4]["entry"]["value"] = json!("mail"),
            &[Finding::Content(5)],
        ),
        ("a field more", |file| file["chain"][8]["entry"]["x"] = json!(1), &[Finding::Content(9)]),
        (
            "an edit of time",
            |file| file["chain"][0]["entry"]["at"] = json!("2020-01-01T00:00:00Z"),
            &[Finding::Content(1)],
        ),
        (
            "a hash",
            |file| file["chain"][4]["hash"] = file["chain"][3]["hash"].clone(),
            &[Finding::Hash(5)],
        ),
        (
            "the last hash",
            |file| file["chain"][8]["hash"] = file["chain"][3]["hash"].clone(),
            &[Finding::Hash(9)],
        ),
        (
            "what it stood on",
            |file| file["chain"][4]["previous"] = json!("0".repeat(64)),
            &[Finding::Hash(5)],
        ),
        ("one written anew, hash and all", |file| write_anew(file, 4..5), &[Finding::Spliced(6)]),
        ("all written anew from one on", |file| write_anew(file, 4..9), &[Finding::Rewritten]),
        ("a gap", |file| drop(remove(file, 4)), &[Finding::Missing(5, 5)]),
        (
            "a wide gap",
            |file| drop((remove(file, 2), remove(file, 2), remove(file, 2))),
            &[Finding::Missing(3, 5)],
        ),
        ("the first", |file| drop(remove(file, 0)), &[Finding::Missing(1, 1)]),
        ("the last", |file| drop(remove(file, 8)), &[Finding::Cut(9, 9)]),
        ("the tail", |file| drop((remove(file, 8), remove(file, 7))), &[Finding::Cut(8, 9)]),
        ("all", |file| file["chain"] = json!([]), &[Finding::Cut(1, 9)]),
        ("a swap", |file| file["chain"].as_array_mut().unwrap().swap(2, 3), &[Finding::Order(3)]),
        (
            "a swap with its numbers",
            |file| {
                file["chain"].as_array_mut().unwrap().swap(2, 3);
                file["chain"][2]["entry"]["number"] = json!(3);
                file["chain"][3]["entry"]["number"] = json!(4);
            },
            &[Finding::Content(3), Finding::Content(4)],
        ),
        (
            "one twice",
            |file| {
                let again = file["chain"][6].clone();
                file["chain"].as_array_mut().unwrap().insert(7, again);
            },
            &[Finding::Repeated(7)],
        ),
        (
            "one more",
            |file| {
                let mut more = file["chain"][8].clone();
                more["entry"]["number"] = json!(10);
                file["chain"].as_array_mut().unwrap().push(more);
            },
            &[Finding::Beyond(10)],
        ),
        (
            "one hidden",
            |file| {
                let hash = file["chain"][4]["hash"].clone();
                file["chain"][4] = json!({ "number": 5, "digest": "0".repeat(64), "previous": "0".repeat(64), "hash": hash });
            },
            &[Finding::Content(5), Finding::Withheld(5)],
        ),
        (
            "nothing at all",
            |file| file["chain"][4] = json!(null),
            &[Finding::NoEntry(5), Finding::Missing(5, 5)],
        ),
    ];
    for (name, change, expected) in table {
        let mut file = whole.clone();
        change(&mut file);
        assert_eq!(found(&file.to_string()), expected, "{name}");
    }
}

/// What anybody can do who has the program and not the key.
fn write_anew(file: &mut Value, range: std::ops::Range<usize>) {
    file["chain"][range.start]["entry"]["detail"] = json!("another");
    for index in range {
        let before = file["chain"][index - 1]["hash"].clone();
        let content = chain::digest_of_entry(&file["chain"][index]["entry"]);
        let stands_on = chain::Digest::from_hex(before.as_str().unwrap()).unwrap();
        let hash = chain::link(stands_on, u32::try_from(index).unwrap() + 1, content);
        file["chain"][index]["previous"] = before;
        file["chain"][index]["hash"] = json!(hash.to_string());
    }
}

fn remove(file: &mut Value, index: usize) -> Value {
    file["chain"].as_array_mut().unwrap().remove(index)
}

#[test]
fn what_stands_around_the_chain_is_sealed() {
    let mut office = office();
    export(&mut office, Format::Csv);
    let whole = json_of(&mut office);
    assert_eq!(whole["previous_export"]["count"], json!(9));
    let mut shorter = whole.clone();
    shorter["head"]["count"] = json!(8);
    assert!(found(&shorter.to_string()).contains(&Finding::Head));
    let mut other = whole.clone();
    other["previous_export"]["hash"] = json!("0".repeat(64));
    assert_eq!(found(&other.to_string()), [Finding::PreviousHead]);
    for field in ["made_at", "lang", "filter", "meetings", "previous_export"] {
        let mut file = whole.clone();
        file[field] = json!({ "search": "x" });
        assert!(!check(&file.to_string()).findings.is_empty(), "{field} changed");
        file.as_object_mut().unwrap().remove(field);
        assert!(!check(&file.to_string()).findings.is_empty(), "{field} removed");
    }
    let html = export(&mut office, Format::Html);
    assert_eq!(
        found_plain(&html.replacen("Skickades inte", "Skickades", 1)),
        [Finding::Surroundings]
    );
    let csv = export(&mut office, Format::Csv);
    let edited = csv.replacen("Du rättade nr 1:", "Du rättade nr 2:", 1);
    assert_eq!(found_plain(&edited), [Finding::Surroundings]);
}

fn found_plain(file: &str) -> Vec<Finding> {
    check(file).findings
}

#[test]
fn another_key_is_told_and_a_head_kept_elsewhere_must_be_on_the_way() {
    let mut office = office();
    let early = office.receipt().unwrap();
    office.correct(1, 1, "Senare", given::now()).unwrap();
    let file = export(&mut office, Format::Html);
    let mut stranger = self::office();
    let strange = stranger.receipt().unwrap();
    let known = |receipt: &klubba_core::office::Receipt| Known {
        public_key: klubba_core::chain::PublicKey::from_hex(&receipt.public_key),
        heads: vec![
            KeptHead::read(&receipt.head_short).unwrap(),
            KeptHead::read(&receipt.head).unwrap(),
        ],
    };
    assert_eq!(verify(file.as_bytes(), &known(&early)).unwrap().findings, []);
    let findings = verify(file.as_bytes(), &known(&strange)).unwrap().findings;
    assert_eq!(findings, [Finding::Key, Finding::KeptHead(0), Finding::KeptHead(1)]);
    // The end was cut off and signed anew: only the head that was kept tells.
    stranger.correct(1, 1, "Senare", given::now()).unwrap();
    let rewritten = export(&mut stranger, Format::Json);
    assert_eq!(check(&rewritten).findings, [], "by itself it holds together");
    let kept = Known { public_key: None, ..known(&early) };
    let findings = verify(rewritten.as_bytes(), &kept).unwrap().findings;
    assert_eq!(findings, [Finding::KeptHead(0), Finding::KeptHead(1)]);
}

#[test]
fn the_head_of_an_empty_history_is_on_the_way_too() {
    let mut office = given::office();
    let empty = office.receipt().unwrap();
    let draft = given::draft(&office, "bergen-meet");
    given::sent(&mut office, &draft, 1);
    let heads =
        vec![KeptHead::read(&empty.head_short).unwrap(), KeptHead::read(&empty.head).unwrap()];
    let known = Known { heads, ..Known::default() };
    let file = export(&mut office, Format::Json);
    assert_eq!(verify(file.as_bytes(), &known).unwrap().findings, []);
}

#[test]
fn saving_it_anew_in_another_way_changes_nothing() {
    let mut office = office();
    let pretty = serde_json::to_string_pretty(&json_of(&mut office)).unwrap();
    let csv = export(&mut office, Format::Csv);
    let unix = csv.replace("\r\n", "\n");
    for file in [pretty, unix] {
        let verdict = check(&file);
        assert_eq!(verdict.findings, []);
        assert!(verdict.rewritten);
    }
}

fn spoilt(line: usize, format: Format) -> NotReadable {
    NotReadable::Spoilt { line, format }
}

#[test]
fn what_was_cut_off_is_not_whole_wherever_it_was_cut() {
    let words = Words::new();
    for (format, file) in files() {
        for at in (200..file.len()).step_by(file.len() / 97) {
            let Some(cut) = file.get(..at) else { continue };
            let report = verify::report(cut.as_bytes(), &Known::default(), &words, Lang::Sv);
            match report {
                Ok(report) => {
                    assert!(!report.whole && report.format == *format, "{format:?} {at}");
                    assert!(!report.findings[0].text.is_empty());
                }
                // Nothing that tells whose it is has come yet.
                Err(said) => assert!(!cut.contains("previous\""), "{format:?} {at}: {said}"),
            }
        }
        let lines: Vec<&str> = file.lines().collect();
        let without_end = lines[..lines.len() - 1].join("\n");
        if *format == Format::Csv {
            let said = verify(without_end.as_bytes(), &Known::default()).unwrap_err();
            assert!(matches!(said, NotReadable::Spoilt { format: Format::Csv, .. }), "{said:?}");
        }
    }
}

#[test]
fn what_is_no_history_is_said_so() {
    let table: [(&[u8], NotReadable); 9] = [
        (b"", NotReadable::NoHistory),
        (b"hello", NotReadable::NoHistory),
        (b"<html></html>", NotReadable::NoHistory),
        (b"{}", NotReadable::NoHistory),
        (b"{\"format\":\"klubba-history\",\"format_version\":2}", NotReadable::Newer),
        (b"{\"format\":\"klubba-history\",\"format_version\":1}", spoilt(1, Format::Json)),
        (b"{\n\"a\":\n", NotReadable::Damaged { line: 3 }),
        (b"{\n\xff}", NotReadable::NotText { line: 2 }),
        (b"\"klubba-history", spoilt(1, Format::Csv)),
    ];
    for (file, expected) in table {
        let said = verify(file, &Known::default()).unwrap_err();
        assert_eq!(said, expected, "{}", String::from_utf8_lossy(file));
        assert!(!said.say(&Words::new(), Lang::Sv).is_empty());
    }
}

#[test]
fn the_report_says_what_it_shows_and_what_not() {
    let mut office = office();
    let mut file = json_of(&mut office);
    file["chain"][4]["entry"]["value"] = json!("mail");
    drop(remove(&mut file, 7));
    let verdict = check(&file.to_string());
    let report = verdict.report(&Known::default(), &Words::new(), Lang::En);
    let lines = report.findings.iter().map(|finding| finding.text.as_str());
    let lines: Vec<&str> = lines.chain(report.notes.iter().map(String::as_str)).collect();
    insta::assert_snapshot!(format!("{}\n{}", report.summary, lines.join("\n")), @r"
    The history is not as it was written.
    The file was changed after it was written.
    No. 5 says something else than when it was written.
    No. 8 is missing.
    The key comes from the file itself. Compare it with the organisation's key, or give that with --public-key.
    Without a receipt from before it does not show whether the whole history was rewritten, or its end removed before the file was written.
    ");
}

/// One file in each format, made once.
fn files() -> &'static [(Format, String)] {
    static FILES: std::sync::OnceLock<Vec<(Format, String)>> = std::sync::OnceLock::new();
    FILES.get_or_init(|| {
        let mut office = office();
        FORMATS.into_iter().map(|format| (format, export(&mut office, format))).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn no_byte_can_be_changed_added_or_removed(
        format in 0..3usize, at in any::<prop::sample::Index>(), byte in any::<u8>(), how in 0..4u8,
    ) {
        let (format, file) = &files()[format];
        let mut bytes = file.clone().into_bytes();
        let at = at.index(bytes.len());
        match how {
            0 if bytes[at] != byte => bytes[at] = byte,
            0 | 1 => { bytes.remove(at); }
            2 => bytes.insert(at, byte),
            _ => bytes.truncate(at),
        }
        if let Ok(verdict) = verify(&bytes, &Known::default()) {
            // Spaces between the parts of JSON and the ends of lines of a table say nothing.
            let says_nothing = verdict.rewritten && *format != Format::Html;
            prop_assert!(!verdict.findings.is_empty() || says_nothing, "{format:?} {at} {byte} {how}");
        }
    }

    #[test]
    fn two_pieces_cannot_change_places(
        format in 0..3usize, cuts in prop::array::uniform4(any::<prop::sample::Index>()),
    ) {
        let (format, file) = &files()[format];
        let bytes = file.as_bytes();
        let mut cuts = cuts.map(|cut| cut.index(bytes.len()));
        cuts.sort_unstable();
        let [a, b, c, d] = cuts;
        let swapped = [&bytes[..a], &bytes[c..d], &bytes[b..c], &bytes[a..b], &bytes[d..]].concat();
        prop_assume!(swapped != bytes);
        if let Ok(verdict) = verify(&swapped, &Known::default()) {
            prop_assert!(!verdict.findings.is_empty() || verdict.rewritten, "{format:?}");
        }
    }

    #[test]
    fn nothing_makes_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = verify(&bytes, &Known::default());
        let json = format!("{{\"format\":\"klubba-history\",{}", String::from_utf8_lossy(&bytes));
        let _ = verify(json.as_bytes(), &Known::default());
    }
}
