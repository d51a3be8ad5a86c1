//! What is sent: every shipped routine's invitation in each language, as people will read it.

use klubba_core::document::{self, Inline};
use klubba_core::draft::Draft;
use klubba_core::form::Changed;
use klubba_core::office::Office;
use klubba_core::text::Lang;

use crate::given::{self, LANGS, ROUTINES};

/// The kind of meeting that is held most under a routine.
const TYPICAL: [(&str, &str); 5] = [
    ("goteborg-digitala-moten", "parent-meeting"),
    ("oppvekst-teams", "guardian-meeting"),
    ("bergen-meet", "development-talk"),
    ("hasselby-pexip", "information-meeting"),
    ("skl-molntjanster", "meeting"),
];

fn typical(office: &Office, routine: &str, languages: &[Lang]) -> Draft {
    let kind = TYPICAL.iter().find(|(own, _)| *own == routine).unwrap().1;
    let mut draft = given::with_type(office, given::draft(office, routine), kind);
    draft.languages = languages.to_vec();
    office.fit_draft(draft, Changed::Languages, given::now()).draft
}

/// A snapshot that is read as a plain text file.
fn snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn every_routine_in_every_language() {
    for routine in ROUTINES {
        for lang in LANGS {
            let office = given::office_in(lang);
            let preview = given::preview(&office, &typical(&office, routine, &[lang]));
            assert!(preview.can_copy, "{routine}: {:?}", given::blocks(&preview));
            let text = format!("{}\n\n{}", preview.subject, preview.text);
            snapshot(&format!("{routine}.{}", lang.code()), &text);
        }
    }
}

#[test]
fn two_languages_for_guardians() {
    let office = given::office_in(Lang::Nb);
    let preview = given::preview(&office, &typical(&office, "bergen-meet", &[Lang::Nb, Lang::En]));
    assert_eq!(preview.parts.len(), 2);
    snapshot("bergen-meet.nb+en", &format!("{}\n\n{}", preview.subject, preview.text));
    let (norwegian, english) = preview.text.split_once("----------").unwrap();
    assert!(norwegian.contains("samtale mellom elev"), "{norwegian}");
    assert!(
        english.contains("talk between pupil"),
        "the proposed purpose is in each language: {english}"
    );
    assert!(!english.contains("samtale mellom elev"), "and in no other: {english}");
}

#[test]
fn the_html_says_the_same() {
    let office = given::office();
    let preview = given::preview(&office, &typical(&office, "hasselby-pexip", &[Lang::Sv]));
    let html = document::to_html(&preview.parts);
    snapshot("hasselby-pexip.sv.html", &html);
    assert!(html.contains(&format!("<a href=\"{}\">här</a>", given::POLICY)), "a link that works");
}

#[test]
fn no_invisible_characters_travel_along() {
    let invisible = |c: char| {
        matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{e0000}'..='\u{e007f}' | '\u{a0}' | '\u{202f}' | '\u{115f}' | '\u{3164}')
            || (c.is_control() && c != '\n')
    };
    for routine in ROUTINES {
        for lang in Lang::ALL {
            let mut office = given::office_in(lang);
            let mut draft = typical(&office, routine, &[lang]);
            draft.title =
                "Mö\u{ad}te\u{2068} om\u{200b} \u{202e}skolan\u{2069}\u{e0041}\u{7}".to_owned();
            draft.purpose = "vår\u{2028}en\u{feff}s\u{a0}arbete\tnu".to_owned();
            draft.message = "Rad 1\r\nRad 2\rRad 3\u{2029}Rad 4\u{3164}".to_owned();
            let out = given::sent(&mut office, &draft, 1);
            let ics = out.ics.replace("\r\n", "\n");
            for (what, text) in
                [("subject", &out.subject), ("text", &out.text), ("html", &out.html), ("ics", &ics)]
            {
                let found: Vec<char> = text.chars().filter(|c| invisible(*c)).collect();
                assert!(found.is_empty(), "{routine} {} {what}: {found:?}", lang.code());
            }
            assert!(out.subject.contains("Möte om skolan"), "{}", out.subject);
            assert!(!out.subject.contains('\n'), "a subject is one line");
            assert!(
                out.text.contains("Rad 1\nRad 2\nRad 3\nRad 4"),
                "line ends stay: {}",
                out.text
            );
            assert!(
                out.text.contains("arbete nu"),
                "what parted two words still does: {}",
                out.text
            );
        }
    }
}

#[test]
fn what_is_typed_is_never_markup() {
    let mut office = given::office();
    let hostile =
        "<script>alert(1)</script> \"onload=x\" '&amp; [klicka](https://ond.se/) {purpose}";
    let mut settings = given::settings(Lang::Sv);
    settings.signature = hostile.to_owned();
    settings.organisation = hostile.to_owned();
    office.save_settings(settings).unwrap();
    let mut draft = typical(&office, "hasselby-pexip", &[Lang::Sv]);
    draft.title = hostile.to_owned();
    draft.purpose = hostile.to_owned();
    draft.message = hostile.to_owned();
    let out = given::sent(&mut office, &draft, 1);
    assert!(!out.html.contains("<script"), "{}", out.html);
    assert!(!out.html.contains("ond.se/\">"), "typed words become no link: {}", out.html);
    assert_eq!(
        out.html.matches("&lt;script&gt;").count(),
        5,
        "title, purpose, message, signature, organisation: {}",
        out.html
    );
    assert!(out.text.contains("[klicka](https://ond.se/)"), "they stay as typed: {}", out.text);
    assert!(out.text.contains("{purpose}"), "and no hole is filled in them");
}

#[test]
fn addresses_with_odd_signs_stay_whole() {
    for address in [
        "https://www.stad.se/policy_(ny)",
        "https://www.stad.se/a?b=[1]&c=%20d#e",
        "https://www.stad.se/en'fnutt\"och<mer>",
    ] {
        let mut office = given::office();
        let settings = klubba_core::office::Settings {
            policy_url: address.to_owned(),
            ..given::settings(Lang::Sv)
        };
        office.save_settings(settings).unwrap();
        let mut draft = typical(&office, "hasselby-pexip", &[Lang::Sv]);
        draft.link = address.to_owned();
        let preview = given::preview(&office, &draft);
        let inlines =
            preview.parts.iter().flat_map(|part| &part.blocks).flat_map(|block| &block.inlines);
        let links: Vec<&Inline> = inlines.filter(|inline| inline.href.is_some()).collect();
        let hrefs: Vec<_> = links.iter().filter_map(|inline| inline.href.as_deref()).collect();
        assert_eq!(hrefs, [address, address], "meeting link and policy");
        assert!(preview.text.contains(&format!("klicka här ({address}).")), "{}", preview.text);
        let html = document::to_html(&preview.parts);
        assert!(!html.contains("<mer>"), "{html}");
    }
}

#[test]
fn a_missing_language_falls_back_visibly() {
    let office = given::office();
    for lang in [Lang::Nn, Lang::Da, Lang::Fi] {
        let preview = given::preview(&office, &typical(&office, "bergen-meet", &[lang]));
        let told = preview.findings.iter().any(|finding| finding.id == "other-language");
        assert!(told, "{}: the organiser is told", lang.code());
        assert!(preview.can_copy, "{}: it does not block", lang.code());
        assert!(
            !preview.text.contains("review-") && !preview.text.contains("invitation-"),
            "{}",
            preview.text
        );
    }
}

#[test]
fn the_calendar_file_is_private_and_in_the_right_zone() {
    let mut office = given::office();
    let draft = typical(&office, "oppvekst-teams", &[Lang::Sv]);
    let out = given::sent(&mut office, &draft, 1);
    for line in [
        "CLASS:PRIVATE\r\n",
        "UID:uid-1@klubba\r\n",
        "SEQUENCE:0\r\n",
        "DTSTART;TZID=Europe/Stockholm:20261126T153000\r\n",
        "DTEND;TZID=Europe/Stockholm:20261126T161500\r\n",
        "SUMMARY;LANGUAGE=sv:Möte med vårdnadshavare\r\n",
        "BEGIN:VTIMEZONE\r\n",
    ] {
        assert!(out.ics.contains(line), "{line} in\n{}", out.ics);
    }
    for line in out.ics.split("\r\n") {
        assert!(line.len() <= 75, "at most 75 octets: {line}");
    }
    assert!(!out.ics.contains("ATTENDEE") && !out.ics.contains("ORGANIZER"), "nobody is named");
}
