//! What an organiser can ask of Klubba: the draft that follows her, and the routine she keeps.

use klubba_core::draft::Draft;
use klubba_core::error::Error;
use klubba_core::form::Changed;
use klubba_core::office::{Office, Settings, Way};
use klubba_core::store::Store;
use klubba_core::text::Lang;

use crate::given::{self, at};

#[test]
fn the_first_run_is_noticed_once() {
    let mut office = Office::open(Store::open_in_memory().unwrap(), given::now()).unwrap();
    assert!(office.is_first_run().unwrap());
    office.save_settings(given::settings(Lang::Sv)).unwrap();
    assert!(!office.is_first_run().unwrap());
    let nowhere = Settings { time_zone: "Mars/Olympus".to_owned(), ..given::settings(Lang::Sv) };
    assert!(matches!(
        office.save_settings(nowhere),
        Err(Error::Invalid { field: "time_zone", .. })
    ));
    for (wanted, kept) in [(10, 100), (150, 150), (900, 200)] {
        office.save_settings(Settings { text_size: wanted, ..given::settings(Lang::Sv) }).unwrap();
        assert_eq!(office.settings().text_size, kept);
    }
}

#[test]
fn a_new_draft_has_the_routines_defaults_and_then_last_times_choices() {
    let mut office = given::office();
    let form = office.new_draft(given::now()).unwrap();
    assert_eq!(form.draft.routine_id, "goteborg-digitala-moten");
    assert!(
        form.draft.meeting_type.is_some() && form.draft.service.is_some() && form.draft.minutes > 0
    );
    assert!(!form.draft.purpose.is_empty(), "proposed by the kind of meeting");
    assert_eq!(form.choices.days.len(), 5, "today and four working days");
    assert_eq!(form.choices.days[0].long, "måndag 23 november 2026");
    assert_eq!(form.choices.routines.len(), 5);

    let mut draft =
        given::with_type(&office, given::draft(&office, "hasselby-pexip"), "staff-meeting");
    draft.title = "Veckomöte".to_owned();
    draft.message = "Hej".to_owned();
    given::sent(&mut office, &draft, 1);
    let next = office.new_draft(given::now()).unwrap().draft;
    let kept = (
        next.routine_id.as_str(),
        next.meeting_type.as_deref(),
        next.service.as_deref(),
        next.minutes,
    );
    assert_eq!(kept, ("hasselby-pexip", Some("staff-meeting"), Some("pexip"), draft.minutes));
    let gone = (next.title.as_str(), next.link.as_str(), next.message.as_str(), next.date.as_str());
    assert_eq!(gone, ("", "", "", ""), "what belonged to that meeting alone");
}

#[test]
fn an_unsent_draft_survives_and_a_sent_one_is_gone() {
    let mut office = given::office();
    let mut draft = given::draft(&office, "bergen-meet");
    draft.title = "Halvfärdig".to_owned();
    office.keep_unsent(&draft).unwrap();
    assert_eq!(office.new_draft(given::now()).unwrap().draft, draft);
    given::sent(&mut office, &draft, 1);
    assert_eq!(office.new_draft(given::now()).unwrap().draft.title, "");
}

#[test]
fn the_rest_of_a_draft_follows_a_change() {
    let office = given::office();
    let draft = given::draft(&office, "goteborg-digitala-moten");
    let teaching = given::with_type(
        &office,
        Draft { service: Some("teams".into()), ..draft.clone() },
        "teaching",
    );
    assert_eq!(teaching.service.as_deref(), Some("meet"), "teaching is held in Meet only");
    assert_eq!(teaching.purpose, "undervisning");
    let other = Draft { routine_id: "hasselby-pexip".into(), ..teaching };
    let other = office.fit_draft(other, Changed::Routine, given::now()).draft;
    assert_eq!(other.service.as_deref(), Some("pexip"));
    assert_eq!(other.meeting_type.as_deref(), Some("council-meeting"));
    let mut norwegian = other.clone();
    norwegian.languages = vec![Lang::Nb];
    let norwegian = office.fit_draft(norwegian, Changed::Languages, given::now()).draft;
    assert_eq!(
        norwegian.purpose, "menighetsrådets saker og vedtak",
        "a proposed purpose follows the language"
    );
    let mut own = other;
    own.purpose = "budgeten".to_owned();
    own.languages = vec![Lang::Nb];
    let own = office.fit_draft(own, Changed::Languages, given::now()).draft;
    assert_eq!(own.purpose, "budgeten", "the organiser's own words do not");
}

#[test]
fn last_times_choices_that_no_longer_exist_are_replaced() {
    let mut office = given::office();
    let own = office.copy_routine("hasselby-pexip", "Egen rutin", given::now()).unwrap();
    let mut draft = given::draft(&office, &own);
    draft.meeting_type = Some("staff-meeting".to_owned());
    given::sent(&mut office, &draft, 1);
    let file = office.export_routine(&own).unwrap();
    let (routine, _) = klubba_core::routine_file::parse(&file);
    let mut routine = routine.unwrap();
    routine.version += 1;
    routine.meeting_types.retain(|kind| kind.id == "conversation");
    office.import_routine(&klubba_core::routine_file::print(&routine), given::now()).unwrap();
    let next = office.new_draft(given::now()).unwrap().draft;
    assert_eq!(next.meeting_type.as_deref(), Some("conversation"));
}

#[test]
fn sending_again_keeps_the_meeting_and_counts_the_change() {
    let mut office = given::office();
    let draft = given::draft(&office, "hasselby-pexip");
    let first = given::sent(&mut office, &draft, 1);
    let send = |office: &mut Office, draft: &Draft| {
        office
            .send(draft, Some(first.meeting_id), "another-uid", Way::CalendarFile, given::now())
            .unwrap()
    };
    let same = send(&mut office, &draft);
    assert_eq!(same.meeting_id, first.meeting_id);
    assert!(same.ics.contains("SEQUENCE:0\r\n"), "nothing changed");
    let moved = send(&mut office, &Draft { time: "16.00".into(), ..draft });
    assert!(
        moved.ics.contains("SEQUENCE:1\r\n") && moved.ics.contains("UID:uid-1@klubba\r\n"),
        "{}",
        moved.ics
    );
    assert_eq!(office.history("", 0, given::now()).unwrap().total, 1);
    assert_eq!(office.upcoming(given::now()).unwrap().len(), 1);
    assert_eq!(office.upcoming(at("2026-11-27T00:00")).unwrap().len(), 0);
}

#[test]
fn a_meeting_keeps_the_version_it_was_made_with() {
    let mut office = given::office();
    let own = office.copy_routine("hasselby-pexip", "Egen rutin", given::now()).unwrap();
    let draft = given::draft(&office, &own);
    let old = given::sent(&mut office, &draft, 1).meeting_id;
    let mut edit = office.edit_routine(&own).unwrap();
    let rule = edit.rules.iter_mut().find(|rule| rule.key == "no-recording").unwrap();
    rule.read_aloud = Some("Helt nya ord.".to_owned());
    assert_eq!(office.save_routine(&edit, given::now()).unwrap(), Vec::<String>::new());
    let new = given::sent(&mut office, &draft, 2).meeting_id;
    let aloud = |id| {
        let read = office.read_aloud(id, None, given::now()).unwrap();
        read.lines.into_iter().find(|line| line.step.rule_key == "no-recording").unwrap().step.text
    };
    assert_eq!(aloud(old), "Det här mötet spelas inte in. Spela inte heller in det själv.");
    assert_eq!(aloud(new), "Helt nya ord.");
    let version = |id| office.history_meeting(id, given::now()).unwrap().version;
    assert_eq!((version(old), version(new)), (1, 2));
}

#[test]
fn the_text_that_was_sent_is_the_text_that_was_shown() {
    for routine in given::ROUTINES {
        let mut office = given::office();
        let draft = given::draft(&office, routine);
        let preview = given::preview(&office, &draft);
        let out = given::sent(&mut office, &draft, 1);
        assert_eq!((out.subject, out.text), (preview.subject, preview.text), "{routine}");
    }
}

#[test]
fn an_unknown_routine_is_told_not_guessed() {
    let mut office = given::office();
    let draft = Draft { routine_id: "nobody".into(), ..given::draft(&office, "bergen-meet") };
    assert!(matches!(office.preview(&draft, &[], given::now()), Err(Error::NotFound("routine"))));
    assert!(matches!(
        office.send(&draft, None, "uid", Way::Mail, given::now()),
        Err(Error::NotFound("routine"))
    ));
    assert!(office.meeting(1, given::now()).is_err());
}

#[test]
fn help_stands_beside_the_field_it_speaks_of() {
    let office = given::office();
    for (routine, field, snippet) in [
        ("goteborg-digitala-moten", "service", "Välj Teams eller Meet"),
        ("goteborg-digitala-moten", "audience", "personer både inom och utanför staden"),
        ("oppvekst-teams", "title", "Välj en neutral rubrik"),
        ("oppvekst-teams", "link", "Länken får du i Outlook-kalendern"),
        ("bergen-meet", "title", "Skriv bara vad slags samtal det är"),
        ("bergen-meet", "meeting_type", "Rutinen gäller utvecklingssamtal"),
        ("bergen-meet", "purpose", "Nämn ingen person"),
        ("hasselby-pexip", "link", "Länken får du av administrativ chef"),
        ("hasselby-pexip", "audience", "Du får bjuda in både personer i församlingen"),
        ("hasselby-pexip", "legal_basis", "Fråga dataskyddsombuden"),
        ("hasselby-pexip", "legal_basis", "Berättigat intresse är det vanliga"),
        ("skl-molntjanster", "purpose", "lärande och måluppfyllelse"),
    ] {
        let fields = given::preview(&office, &given::draft(&office, routine)).fields;
        let help = fields.get(field).map(String::as_str).unwrap_or_default();
        assert!(help.contains(snippet), "{routine}: «{snippet}» beside {field}: {fields:#?}");
    }
}
