//! The text checker on the organiser's own words: what is marked, what blocks, what is kept.

use klubba_core::draft::Draft;
use klubba_core::office::{Office, Way};
use klubba_core::routine::Severity;
use klubba_core::store::Store;
use klubba_core::text::Lang;

use crate::given::{self, now};

fn draft(office: &Office, title: &str, message: &str) -> Draft {
    let draft = given::draft(office, "oppvekst-teams");
    Draft {
        title: title.to_owned(),
        message: message.to_owned(),
        languages: vec![Lang::Nb],
        ..draft
    }
}

#[test]
fn a_name_in_the_subject_serves_the_rule_that_forbids_it() {
    let office = given::office();
    let draft = draft(&office, "Møte om Sindre i 3A", "");
    let preview = office.preview(&draft, &[], now()).unwrap();
    let found = preview.findings.iter().find(|finding| finding.mark.is_some()).expect("found");
    assert_eq!(found.severity, Severity::Warn, "a name warns and does not block");
    assert_eq!(found.field.as_deref(), Some("title"));
    assert!(found.sources.iter().any(|id| id.starts_with("S1-1")), "{:?}", found.sources);
    assert!(!found.title.contains("Sindre") && !found.text.contains("Sindre"), "never repeated");
    let marked = preview.subject_inlines.iter().find(|inline| inline.finding.is_some());
    assert!(marked.expect("marked in the subject").text.contains("Sindre"));
}

#[test]
fn places_are_counted_as_the_windows_count() {
    let message =
        "👋🏽 Hei å\u{30a}! Ring 150172-9996 først.\n\nTa med barnets fødselsnummer 15017299968.";
    let office = given::office();
    let draft = draft(&office, "Foreldremøte", message);
    let preview = office.preview(&draft, &[], now()).unwrap();
    let units: Vec<u16> = message.encode_utf16().collect();
    let marks = preview.findings.iter().filter_map(|finding| finding.mark.as_ref());
    let cut: Vec<String> = marks
        .map(|mark| {
            let (start, end) = (mark.start as usize, mark.end as usize);
            String::from_utf16(&units[start..end]).unwrap()
        })
        .collect();
    assert!(cut.iter().any(|text| text.contains("15017299968")), "{cut:?}");
    for part in &preview.parts {
        let inlines = part.blocks.iter().filter(|block| block.own).flat_map(|block| &block.inlines);
        let marked: Vec<&str> =
            inlines.filter(|inline| inline.finding.is_some()).map(|i| i.text.as_str()).collect();
        assert_eq!(marked.len(), cut.len(), "every place in the message is marked: {marked:?}");
    }
}

#[test]
fn a_number_blocks_until_it_is_kept_with_a_reason_and_only_the_reason_stays() {
    let mut office = given::office();
    let mut draft = draft(&office, "Foreldremøte", "Fødselsnummer 15017299968");
    let preview = office.preview(&draft, &[], now()).unwrap();
    let found = preview.findings.iter().find(|finding| finding.severity == Severity::Block);
    let found = found.expect("an identity number stops the invitation").clone();
    assert!(!preview.can_copy);
    assert!(office.send(&draft, None, "a@klubba", Way::Clipboard, now()).is_err());

    draft.kept.insert(found.id, "not-a-person".to_owned());
    let preview = office.preview(&draft, &[], now()).unwrap();
    assert!(preview.can_copy);
    let kept = preview.findings.iter().find_map(|finding| finding.kept_because.as_deref());
    assert!(kept.is_some(), "it is still listed, with its reason");

    let sent = office.send(&draft, None, "a@klubba", Way::Clipboard, now()).unwrap();
    let events = office.history_meeting(sent.meeting_id, now()).unwrap().events;
    assert_eq!(events.len(), 2, "sent, and kept");
    assert!(events.iter().all(|event| !event.what.contains("15017299968")));
}

#[test]
fn another_number_is_not_covered_by_what_was_kept() {
    let office = given::office();
    let mut draft = draft(&office, "Foreldremøte", "Fødselsnummer 15017299968");
    let preview = office.preview(&draft, &[], now()).unwrap();
    for finding in preview.findings.iter().filter(|finding| finding.mark.is_some()) {
        draft.kept.insert(finding.id.clone(), "general".to_owned());
    }
    draft.message = "Fødselsnummer 13097248022".to_owned();
    assert!(!office.preview(&draft, &[], now()).unwrap().can_copy);
}

#[test]
fn whom_it_is_about_is_found_and_stored_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("klubba.db");
    let key = klubba_core::store::Key::new([7; 32]);
    let mut office = given::office_with(Store::open(&path, &key).unwrap(), Lang::Nb);
    let about = ["Zebulonia".to_owned(), "Q.X.".to_owned()];
    let draft = draft(&office, "Foreldremøte", "Ta med tegningen.");
    let quiet = office.preview(&draft, &about, now()).unwrap();
    assert!(quiet.findings.iter().all(|finding| finding.mark.is_none()), "nothing to find yet");
    let named = Draft { message: "Vi snakker om zebulonia.".to_owned(), ..draft.clone() };
    let preview = office.preview(&named, &about, now()).unwrap();
    assert!(preview.findings.iter().any(|finding| finding.mark.is_some()), "found, in any case");

    office.keep_unsent(&draft).unwrap();
    office.send(&draft, None, "a@klubba", Way::Clipboard, now()).unwrap();
    drop(office);
    let stored = everything_stored(&path, &key);
    assert!(stored.contains("Ta med tegningen"), "the test reads what is stored");
    assert!(!stored.to_lowercase().contains("zebulonia") && !stored.contains("Q.X."));
}

#[test]
fn every_place_is_marked_also_after_a_blank_and_a_second_time() {
    let office = given::office();
    let draft = draft(&office, "  Møte om Sindre i 3A", "Sindre i 3A kommer. Sindre i 3A går.");
    let preview = office.preview(&draft, &[], now()).unwrap();
    let subject = preview.subject_inlines.iter().find(|inline| inline.finding.is_some()).unwrap();
    assert!(subject.text.starts_with("Sindre"), "{subject:?}");
    let own = preview.parts[0].blocks.iter().find(|block| block.own).unwrap();
    let marked = own.inlines.iter().filter(|inline| inline.finding.is_some()).count();
    assert_eq!(marked, 2, "{:?}", own.inlines);
}

#[test]
fn the_organisations_own_words_pass() {
    let mut office = given::office();
    let draft = draft(&office, "Møte i Birgit-prosjektet med Torunn", "");
    let count = |office: &Office| {
        let preview = office.preview(&draft, &[], now()).unwrap();
        preview.findings.iter().filter(|finding| finding.mark.is_some()).count()
    };
    let before = count(&office);
    let mut settings = office.settings().clone();
    settings.own_words = vec!["Torunn".to_owned(), "Birgit-prosjektet".to_owned()];
    office.save_settings(settings).unwrap();
    assert!(count(&office) < before, "of {before}");
}

#[test]
fn a_proposed_purpose_is_the_routines_own_affair() {
    let office = given::office();
    for routine in office.routine_ids() {
        for kind in &office.routine(routine).unwrap().meeting_types {
            let draft = office.draft_of_kind(routine, Some(&kind.id), Lang::Sv, now()).unwrap();
            let preview = office.preview(&draft, &[], now()).unwrap();
            let marked = preview.findings.iter().any(|finding| finding.mark.is_some());
            assert!(!marked, "{routine} {}", kind.id);
        }
    }
}

/// Every value of every table, as text.
fn everything_stored(path: &std::path::Path, key: &klubba_core::store::Key) -> String {
    let database = rusqlite::Connection::open(path).unwrap();
    let hex: String = key.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    database.pragma_update(None, "key", format!("x'{hex}'")).unwrap();
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table'";
    let mut statement = database.prepare(sql).unwrap();
    let names = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let mut stored = String::new();
    for name in names.map(Result::unwrap) {
        let mut rows = database.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                match row.get_ref(column).unwrap() {
                    rusqlite::types::ValueRef::Text(text)
                    | rusqlite::types::ValueRef::Blob(text) => {
                        stored.push_str(&String::from_utf8_lossy(text));
                    }
                    _ => {}
                }
            }
        }
    }
    stored
}
