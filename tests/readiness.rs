//! What must be in place before a service is used: asked by data, kept as it was said, warned of by
//! the routine's own rule.

use klubba_core::error::Error;
use klubba_core::office::{Office, ReadinessEdit, ReadinessRow};
use klubba_core::readiness::ItemState;
use klubba_core::store::ReminderPlace;
use klubba_core::text::Lang;

use crate::given::{self, at};

const ROUTINE: &str = "goteborg-digitala-moten";
const AGREEMENT: (&str, &str, &str) = (ROUTINE, "teams", "processor-agreement");

fn item(office: &Office, of: (&str, &str, &str), now: &str) -> ReadinessRow {
    let list = office.readiness(of.0, of.1, at(now)).unwrap();
    list.items.into_iter().find(|item| item.rule_key == of.2).expect("the item is asked for")
}

fn in_place() -> ReadinessEdit {
    ReadinessEdit {
        state: ItemState::InPlace,
        reason: String::new(),
        evidence: "https://intranat.stad.se/avtal/42".to_owned(),
        decided_by: "Förvaltningschefen".to_owned(),
        decided_on: "3 maj 2026".to_owned(),
        review_by: "2027-05-03".to_owned(),
    }
}

fn record(office: &mut Office, of: (&str, &str, &str), edit: &ReadinessEdit) -> Vec<String> {
    office.record_readiness(of, edit, given::now()).unwrap()
}

#[test]
fn the_law_asks_every_routine_for_the_same_eight_and_a_routines_own_item_takes_their_place() {
    let office = given::office();
    let items = |routine: &str, service: &str| {
        let list = office.readiness(routine, service, given::now()).unwrap();
        assert_eq!(list.in_place, 0, "nobody has said anything");
        list.items.into_iter().map(|item| item.name).collect::<Vec<_>>()
    };
    for name in [
        "Personuppgiftsbiträdesavtal",
        "Risk- och sårbarhetsanalys",
        "Konsekvensbedömning",
        "Grund för överföring utanför EU och EES",
        "Informationsklass",
        "Dokumenthanteringsplan",
        "Rutin för personuppgiftsincidenter",
        "Beslut om tjänsten",
    ] {
        for (routine, service) in
            [(ROUTINE, "teams"), ("hasselby-pexip", "pexip"), ("skl-molntjanster", "zoom")]
        {
            let asked = items(routine, service);
            let times = asked.iter().filter(|asked| *asked == name).count();
            assert_eq!(times, 1, "{routine}: {name} among {asked:?}");
        }
    }
}

#[test]
fn what_is_said_is_shown_with_role_days_and_evidence_and_nothing_said_before_is_lost() {
    let mut office = given::office();
    assert_eq!(item(&office, AGREEMENT, "2026-11-23T09:00").state, ItemState::Missing);
    let under_way = ReadinessEdit { state: ItemState::UnderWay, ..ReadinessEdit::default() };
    assert!(record(&mut office, AGREEMENT, &under_way).is_empty());
    assert!(record(&mut office, AGREEMENT, &in_place()).is_empty());
    assert!(record(&mut office, AGREEMENT, &in_place()).is_empty(), "the same again adds nothing");
    let shown = item(&office, AGREEMENT, "2026-11-23T09:00");
    assert_eq!(shown.status, "På plats");
    assert!(shown.holds && shown.can_open);
    assert_eq!(
        shown.details.as_deref(),
        Some("Beslutat av Förvaltningschefen 3 maj 2026 · Ses över senast 3 maj 2027")
    );
    let said: Vec<&str> = shown.history.iter().map(|event| event.what.as_str()).collect();
    assert_eq!(said.len(), 2, "the last first: {said:?}");
    assert!(said[0].starts_with("På plats") && said[1] == "På gång");
    let list = office.readiness(ROUTINE, "teams", given::now()).unwrap();
    assert_eq!(
        (list.in_place, list.count.as_str()),
        (1, format!("1 av {} på plats", list.asked).as_str())
    );
    assert_eq!(
        item(&office, (ROUTINE, "meet", AGREEMENT.2), "2026-11-23T09:00").state,
        ItemState::Missing,
        "each service by itself"
    );
    let address = office.evidence_address(AGREEMENT.0, AGREEMENT.1, AGREEMENT.2).unwrap();
    assert_eq!(address, "https://intranat.stad.se/avtal/42");
}

#[test]
fn an_item_past_its_review_is_no_longer_in_place() {
    let mut office = given::office();
    record(&mut office, AGREEMENT, &in_place());
    assert!(item(&office, AGREEMENT, "2027-05-03T23:00").holds, "the last day");
    let overdue = item(&office, AGREEMENT, "2027-05-04T08:00");
    assert!(!overdue.holds);
    assert_eq!(overdue.status, "Skulle ha setts över 3 maj 2027");
}

#[test]
fn reviews_are_reminded_of_two_weeks_before_on_the_last_day_and_once_they_are_late() {
    let mut office = given::office();
    office.copy_routine(ROUTINE, "Vår rutin", given::now()).unwrap();
    record(&mut office, AGREEMENT, &in_place());
    let said = |office: &mut Office, now: &str| {
        let fired = office.look(at(now)).unwrap();
        let shown = office.notices(&fired, at(now)).unwrap();
        let ids: Vec<String> = shown.iter().flat_map(|notice| notice.ids.clone()).collect();
        office.note_shown(&ids, ReminderPlace::Window.into(), at(now)).unwrap();
        shown.into_iter().map(|notice| notice.text).collect::<Vec<_>>()
    };
    let soon: &str = "Personuppgiftsbiträdesavtal för Microsoft Teams ska ses över senast 3 maj 2027. \
                Gör det under Rutiner.";
    let late = soon.replace("ska ses över senast", "skulle ha setts över");
    assert_eq!(said(&mut office, "2027-04-19T07:59"), Vec::<String>::new());
    assert_eq!(office.next_look(at("2027-04-19T07:59")).unwrap(), Some(at("2027-04-19T08:00")));
    assert_eq!(said(&mut office, "2027-04-19T08:00"), [soon], "once for an organisation");
    assert_eq!(said(&mut office, "2027-04-20T08:00"), Vec::<String>::new());
    let due = office.due_reminders(at("2027-04-20T08:00")).unwrap();
    assert_eq!(due.len(), 1, "it waits: {due:?}");
    office.snooze_a_while(&due[0].id, at("2027-04-20T08:00")).unwrap();
    assert_eq!(said(&mut office, "2027-04-21T08:00"), [soon], "tomorrow");
    office.answer(&due[0].id, ReminderPlace::Window, at("2027-04-21T08:01")).unwrap();
    assert_eq!(said(&mut office, "2027-05-03T08:00"), [soon], "the last day");
    assert_eq!(said(&mut office, "2027-05-04T08:00"), [late.as_str()]);
    let due = office.due_reminders(at("2027-05-04T08:00")).unwrap();
    assert_eq!(due.len(), 1, "the last stands for those before it: {due:?}");
    let later = ReadinessEdit { review_by: "2028-05-03".to_owned(), ..in_place() };
    record(&mut office, AGREEMENT, &later);
    assert_eq!(said(&mut office, "2027-05-04T09:00"), Vec::<String>::new());
    assert_eq!(office.due_reminders(at("2027-05-04T09:00")).unwrap(), [], "done");
}

#[test]
fn what_cannot_be_kept_is_told_and_nothing_is_recorded() {
    let mut office = given::office();
    for (edit, expected) in [
        (ReadinessEdit { decided_by: "Anna Lindqvist".to_owned(), ..in_place() }, "Skriv rollen"),
        (ReadinessEdit { review_by: "snart".to_owned(), ..in_place() }, "«snart»"),
        (ReadinessEdit { decided_on: "i morgon".to_owned(), ..in_place() }, "efter i dag"),
        (ReadinessEdit { state: ItemState::NotNeeded, ..ReadinessEdit::default() }, "Skriv varför"),
        (ReadinessEdit { reason: "x".repeat(501), ..in_place() }, "500"),
    ] {
        let problems = record(&mut office, AGREEMENT, &edit);
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].contains(expected), "{problems:?}");
    }
    assert!(item(&office, AGREEMENT, "2026-11-23T09:00").history.is_empty());
    let unknown =
        office.record_readiness((ROUTINE, "teams", "nonsense"), &in_place(), given::now());
    assert!(matches!(unknown, Err(Error::NotFound(_))));
    let folder = ReadinessEdit { evidence: "Pärm 4, hylla B".to_owned(), ..in_place() };
    assert!(record(&mut office, AGREEMENT, &folder).is_empty());
    assert!(!item(&office, AGREEMENT, "2026-11-23T09:00").can_open, "a folder is evidence too");
}

#[test]
fn routines_of_the_same_organisation_share_what_is_in_place() {
    let mut office = given::office();
    let first = office.copy_routine(ROUTINE, "Vår rutin", given::now()).unwrap();
    let second = office.copy_routine(ROUTINE, "Vår andra rutin", given::now()).unwrap();
    fn of(routine: &str) -> (&str, &str, &str) {
        (routine, "teams", "processor-agreement")
    }
    record(&mut office, of(&first), &in_place());
    assert!(item(&office, of(&second), "2026-11-23T09:00").holds);
    assert_eq!(item(&office, of(&second), "2026-11-23T09:00").history.len(), 1);
    assert!(
        !item(&office, ("bergen-meet", "meet", "processor-agreement"), "2026-11-23T09:00").holds
    );
}

#[test]
fn the_invitation_says_how_far_it_is_and_what_lacks() {
    let mut office = given::office_in(Lang::Sv);
    let draft = given::draft(&office, "hasselby-pexip");
    record(&mut office, ("hasselby-pexip", "pexip", "processor-agreements"), &in_place());
    let preview = given::preview(&office, &draft);
    let finding = preview.findings.iter().find(|finding| finding.id == "not-ready").unwrap();
    assert_eq!(finding.title, "Pexip är inte klar att använda än");
    assert!(finding.text.starts_with("1 av "), "{}", finding.text);
    assert!(
        finding.rule_key.as_deref() == Some("processor-agreements"),
        "by the routine's own rule"
    );
}
