//! History whose time is over goes whole, and what stays proves that it had to go.

use klubba_core::export::Format;
use klubba_core::history::HistoryFilter;
use klubba_core::office::Office;
use klubba_core::retention::Retention;
use klubba_core::store::Store;
use klubba_core::text::Lang;
use klubba_core::verify::{Finding, Known, verify};
use serde_json::{Value, json};

use crate::given::{self, at};

/// Meetings in January 2024, June 2025 and November 2026, in turn by two routines.
fn office(store: Store) -> Office {
    let mut office = given::office_with(store, Lang::Sv);
    let days = ["2024-01-15", "2025-06-15", "2024-01-16", "2026-11-26", "2024-11-22"];
    for (number, day) in (1..).zip(days) {
        let routine = if number == 3 { "hasselby-pexip" } else { "bergen-meet" };
        let mut draft = given::draft(&office, routine);
        draft.title = format!("Möte {day}");
        draft.date = day.to_owned();
        let id = given::sent(&mut office, &draft, number).meeting_id;
        office.correct(id, number * 2 - 1, "Rättat", given::now()).unwrap();
    }
    office
}

fn export(office: &mut Office) -> Value {
    let file =
        office.export_history(&HistoryFilter::default(), Format::Json, given::now()).unwrap();
    let findings = verify(file.as_bytes(), &Known::default()).unwrap().findings;
    assert_eq!(findings, [], "the chain holds");
    serde_json::from_str(&file).unwrap()
}

#[test]
fn what_is_over_goes_whole_and_its_place_in_the_chain_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("klubba.db");
    let key = &given::KEY;
    let mut office = office(Store::open(&path, key).unwrap());
    let kept = office.receipt().unwrap();
    let preview = office.purge_preview(given::now()).unwrap();
    assert_eq!((preview.meetings, preview.entries, preview.record), (3, 6, None));
    assert_eq!(preview.rules[0].before.to_string(), "2024-11-23");
    assert_eq!(preview.rules[0].not_closed, 3);
    assert_eq!(preview.rules[0].kinds.values().sum::<u32>(), 6);
    let purged = office.purge(given::now()).unwrap();
    assert_eq!((purged.meetings, purged.record), (3, Some(11)));
    assert_eq!(office.purge(given::now()).unwrap().record, None, "nothing is left to purge");
    assert_eq!(office.history("", 0, given::now()).unwrap().total, 2);
    assert_eq!(office.history("2024", 0, given::now()).unwrap().total, 0, "nor is it found");
    let file = export(&mut office);
    let text = file.to_string();
    assert!(!text.contains("2024-01-15") && !text.contains("uid-1@klubba"), "{text}");
    let record = &file["chain"][10]["entry"];
    assert_eq!(record["kind"], json!("purged"));
    assert_eq!(record["numbers"], json!([[1, 2], [5, 6], [9, 10]]));
    assert_eq!(record["rules"][0]["months"], json!(24));
    assert_eq!(file["chain"][0]["purged_by"], json!(11));
    // A head from before the purge is still on the way.
    let heads = vec![klubba_core::chain::KeptHead::read(&kept.head_short).unwrap()];
    let known = Known { heads, ..Known::default() };
    assert_eq!(verify(text.as_bytes(), &known).unwrap().findings, []);
    let mut hidden = file.clone();
    hidden["chain"][3].as_object_mut().unwrap().remove("entry");
    let mut stub = file["chain"][0].clone();
    stub["number"] = json!(4);
    hidden["chain"][3] = stub;
    let found = verify(hidden.to_string().as_bytes(), &Known::default()).unwrap().findings;
    assert!(found.contains(&Finding::Unaccounted(4)), "{found:?}");
    drop(office);
    Store::open(&path, key).unwrap().quick_check().unwrap();
}

#[test]
fn an_incident_stays_when_its_meeting_is_purged() {
    let mut office = office(Store::open_in_memory().unwrap());
    let long_ago = at("2024-01-15T09:00");
    let incident = office.open_incident("outsider", Some(1), long_ago).unwrap();
    office.tell_of_incident(incident, "data_protection_officer", long_ago).unwrap();
    let before = export(&mut office);
    assert_eq!(before["incidents"][0]["events"].as_array().unwrap().len(), 2);
    let purged = office.purge(given::now()).unwrap();
    assert_eq!((purged.meetings, purged.entries), (3, 7), "the meeting's own entries go");
    let view = office.incident(incident, given::now()).unwrap();
    assert!(view.meeting.is_none() && view.events.len() == 1, "the record stays: {view:?}");
    let after = export(&mut office);
    let uid = json!("uid-1@klubba");
    for number in [11, 12] {
        assert_eq!(after["chain"][number], before["chain"][number], "as it was");
        assert_eq!(after["chain"][number]["entry"]["meeting"], uid);
    }
    assert!(
        after["chain"][10]["purged_by"].is_number(),
        "that it was opened went with the meeting"
    );
    assert_eq!(after["incidents"], before["incidents"], "and it is told");
    let mut changed = after.clone();
    changed["chain"][12]["entry"]["key"] = json!("it");
    let found = verify(changed.to_string().as_bytes(), &Known::default()).unwrap().findings;
    assert!(found.contains(&Finding::Content(13)), "{found:?}");
    let mut hidden = after.clone();
    hidden["chain"].as_array_mut().unwrap().remove(11);
    let found = verify(hidden.to_string().as_bytes(), &Known::default()).unwrap().findings;
    assert!(found.contains(&Finding::Missing(12, 12)), "{found:?}");
    hidden["incidents"][0]["state"] = json!("Anmäls inte");
    let found = verify(hidden.to_string().as_bytes(), &Known::default()).unwrap().findings;
    assert!(found.contains(&Finding::Seal), "{found:?}");
}

#[test]
fn every_format_tells_an_incident_and_a_selection_leaves_out_others() {
    let mut office = office(Store::open_in_memory().unwrap());
    office.open_incident("outsider", Some(1), at("2024-01-15T09:00")).unwrap();
    let alone = office.open_incident("link", None, at("2026-11-20T09:00")).unwrap();
    office.tell_of_incident(alone, "data_protection_officer", at("2026-11-20T09:05")).unwrap();
    let numbers = |filter: &HistoryFilter, office: &mut Office| {
        let mut numbers = Vec::new();
        for format in [Format::Json, Format::Html, Format::Csv] {
            let file = office.export_history(filter, format, given::now()).unwrap();
            let verdict = verify(file.as_bytes(), &Known::default()).unwrap();
            assert_eq!(verdict.findings, [], "{format:?}");
            assert_eq!(file.contains("incident_told"), file.contains("Incident 2: "), "{format:?}");
            numbers.push((verdict.shown, verdict.left_out));
        }
        assert!(numbers.iter().all(|one| *one == numbers[0]), "{numbers:?}");
        numbers[0]
    };
    let filter = HistoryFilter::default();
    assert_eq!(numbers(&filter, &mut office), (14, 0));
    let filter = HistoryFilter { meeting_id: Some(1), ..Default::default() };
    assert_eq!(numbers(&filter, &mut office), (4, 10), "with the incident of the meeting");
    let filter = HistoryFilter { routine: Some("hasselby-pexip".to_owned()), ..Default::default() };
    assert_eq!(numbers(&filter, &mut office), (2, 12), "incidents have no routine of their own");
    let from = jiff::civil::date(2026, 11, 1);
    let filter = HistoryFilter { from: Some(from), ..Default::default() };
    assert_eq!(numbers(&filter, &mut office), (4, 10), "a meeting and the incident without one");
}

#[test]
fn a_routine_can_have_a_time_of_its_own() {
    let mut office = office(Store::open_in_memory().unwrap());
    let mut retention = Retention::default();
    retention.routines.insert("hasselby-pexip".to_owned(), 60);
    retention.months = 12;
    office.save_retention(retention).unwrap();
    let purged = office.purge(given::now()).unwrap();
    assert_eq!(purged.meetings, 3, "Hässelby's is kept: {purged:?}");
    assert_eq!(office.history("2024", 0, given::now()).unwrap().total, 1);
    export(&mut office);
    let later = at("2029-11-27T09:00");
    let rules = office.purge(later).unwrap().rules;
    assert_eq!(rules.len(), 2, "each rule is named: {rules:?}");
    export(&mut office);
}

#[test]
fn nothing_goes_by_itself_before_somebody_agreed() {
    let mut office = office(Store::open_in_memory().unwrap());
    assert!(office.is_purge_waiting(given::now()).unwrap());
    assert_eq!(office.purge_if_agreed(given::now()).unwrap(), None);
    let agreed = Retention { agreed: true, months: 0, ..Retention::default() };
    office.save_retention(agreed).unwrap();
    assert_eq!(office.retention().unwrap().months, 1, "a month at least");
    assert!(!office.is_purge_waiting(given::now()).unwrap());
    let purged = office.purge_if_agreed(given::now()).unwrap().unwrap();
    assert_eq!(purged.meetings, 4);
    assert_eq!(office.purge_if_agreed(given::now()).unwrap(), None);
}
