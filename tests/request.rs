//! Where only some may create meetings: the role is asked for, the request is written and kept, and
//! the invitation goes on from the same draft. What may carry which data is told before sending.

use klubba_core::draft::Draft;
use klubba_core::error::Error;
use klubba_core::office::{Office, Way};
use klubba_core::routine::{Medium, Severity};
use klubba_core::step::Tick;
use klubba_core::text::Lang;

use crate::given;

const ROUTINE: &str = "hasselby-pexip";

fn unlinked(office: &Office) -> Draft {
    let draft = given::with_type(office, given::draft(office, ROUTINE), "staff-meeting");
    Draft { link: String::new(), title: "Veckomöte".to_owned(), ..draft }
}

fn finding(office: &Office, draft: &Draft, id: &str) -> Option<(Severity, String)> {
    let preview = given::preview(office, draft);
    let found = preview.findings.into_iter().find(|finding| finding.id == id);
    found.map(|finding| (finding.severity, format!("{}: {}", finding.title, finding.text)))
}

#[test]
fn the_role_is_asked_for_where_it_matters_and_only_there() {
    let mut office = given::office();
    let draft = unlinked(&office);
    let choices = office.choices_for(ROUTINE, given::now()).unwrap();
    let roles: Vec<&str> = choices.roles.iter().map(|role| role.label.as_str()).collect();
    assert_eq!(roles, ["Administrativ chef", "IT-ansvarig", "Medarbetare"]);
    assert!(office.choices_for("bergen-meet", given::now()).unwrap().roles.is_empty());
    let (severity, text) = finding(&office, &draft, "role-unknown").unwrap();
    assert_eq!(severity, Severity::Hint);
    assert!(text.contains("Administrativ chef eller IT-ansvarig"), "{text}");
    office.choose_role(ROUTINE, Some("it")).unwrap();
    assert!(finding(&office, &draft, "role-unknown").is_none());
    assert!(finding(&office, &draft, "ask-for-meeting").is_none(), "she may create it herself");
    assert!(matches!(office.meeting_request(&draft, given::now()), Err(Error::NotFound(_))));
    office.choose_role(ROUTINE, Some("staff")).unwrap();
    assert_eq!(finding(&office, &draft, "ask-for-meeting").unwrap().0, Severity::Block);
    let linked = Draft { link: given::link("pexip").to_owned(), ..draft };
    assert!(finding(&office, &linked, "ask-for-meeting").is_none(), "somebody has created it");
    assert!(matches!(
        office.choose_role(ROUTINE, Some("bishop")),
        Err(Error::Invalid { field: "role", .. })
    ));
}

#[test]
fn the_request_says_what_its_reader_needs_in_the_routines_language() {
    let mut office = given::office_in(Lang::En);
    office.choose_role(ROUTINE, Some("staff")).unwrap();
    let request = office.meeting_request(&unlinked(&office), given::now()).unwrap();
    assert_eq!(request.to, "Administrative head or IT manager", "told in the windows' language");
    insta::assert_snapshot!(format!("{}\n\n{}", request.subject, request.text));
}

#[test]
fn the_invitation_goes_on_from_the_same_draft_when_the_link_has_come() {
    let mut office = given::office();
    office.choose_role(ROUTINE, Some("staff")).unwrap();
    let draft = unlinked(&office);
    let (id, _) = office.send_request(&draft, "uid-1", Way::Mail, given::now()).unwrap();
    let waiting = office.waiting_requests(given::now()).unwrap();
    assert_eq!((waiting.len(), waiting[0].meeting_id), (1, id));
    let row = office.history("", 0, given::now()).unwrap().months.remove(0).rows.remove(0);
    assert_eq!(row.marks[0], "begärt, väntar på länken");
    assert!(!row.complete);
    // Another invitation meanwhile.
    office.keep_unsent(&given::draft(&office, "bergen-meet")).unwrap();
    office.continue_request(id).unwrap();
    let mut back = office.new_draft(given::now()).unwrap().draft;
    assert_eq!((back.title.as_str(), back.requested), ("Veckomöte", Some(id)));
    back.link = given::link("pexip").to_owned();
    let sent = given::sent(&mut office, &back, 2);
    assert_eq!(sent.meeting_id, id, "one meeting from asking to clean-up");
    assert!(office.waiting_requests(given::now()).unwrap().is_empty());
    let meeting = office.history_meeting(id, given::now()).unwrap();
    let told: Vec<&str> = meeting.events.iter().map(|event| event.what.as_str()).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert_eq!(told[0], "Du bad om mötet hos någon som får skapa det");
}

#[test]
fn a_request_needs_a_time_and_names_nobody() {
    let mut office = given::office();
    office.choose_role(ROUTINE, Some("staff")).unwrap();
    let draft = unlinked(&office);
    for (draft, field) in [
        (Draft { time: String::new(), ..draft.clone() }, "time"),
        (Draft { title: "Samtal om Anna Lindqvist".to_owned(), ..draft.clone() }, "title"),
    ] {
        match office.send_request(&draft, "uid-1", Way::Clipboard, given::now()) {
            Err(Error::Invalid { field: found, .. }) => assert_eq!(found, field),
            other => panic!("{field}: {other:?}"),
        }
    }
    assert!(office.waiting_requests(given::now()).unwrap().is_empty(), "nothing was recorded");
}

#[test]
fn what_may_carry_which_data_is_told_by_the_routines_own_rule() {
    let office = given::office();
    let told = |routine: &str, service: &str, data: &str, media: &[Medium]| {
        let draft = Draft {
            service: Some(service.to_owned()),
            data_class: Some(data.to_owned()),
            media: media.to_vec(),
            ..given::draft(&office, routine)
        };
        let findings = given::preview(&office, &draft).findings.into_iter();
        let ours = findings.filter(|finding| finding.field.as_deref() == Some("data_class"));
        ours.map(|finding| (finding.id, finding.rule_key)).collect::<Vec<_>>()
    };
    let said = |id: &str, rule: Option<&str>| (id.to_owned(), rule.map(str::to_owned));
    let goteborg = "goteborg-digitala-moten";
    // S0-05 allows sensitive speech in one service and leaves the sentence out for the other.
    assert_eq!(told(goteborg, "teams", "sensitive", &[]), []);
    assert_eq!(told(goteborg, "meet", "sensitive", &[]), [said("not-said:speech", None)]);
    assert_eq!(
        told(goteborg, "teams", "sensitive", &[Medium::Chat, Medium::Recording]),
        [
            said("not-allowed:chat", Some("sensitive-chat")),
            said("not-allowed:recording", Some("sensitive-recordings"))
        ]
    );
    assert_eq!(told(goteborg, "teams", "ordinary", &[Medium::Chat]), [], "nothing is said of it");
    assert_eq!(
        told("bergen-meet", "meet", "health", &[Medium::Chat]),
        [
            said("not-allowed:chat", Some("no-chat")),
            said("with-conditions:speech", Some("avoid-health"))
        ]
    );
    let view = office.routine_view(goteborg, given::now()).unwrap();
    let cells: Vec<String> = view
        .permissions
        .iter()
        .flat_map(|table| &table.rows)
        .map(|row| {
            format!(
                "{}: {}",
                row.data,
                row.cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(", ")
            )
        })
        .collect();
    assert_eq!(cells[1], "Känsliga personuppgifter: Tillåtet, Får inte, Får inte, Får inte");
    assert_eq!(cells[3], "Känsliga personuppgifter: Sägs inget, Får inte, Får inte, Får inte");
}

#[test]
fn ticks_before_sending_stay_with_the_draft_and_are_recorded_with_it() {
    let mut office = given::office();
    let mut draft = given::draft(&office, ROUTINE);
    let key = given::preview(&office, &draft).before[0].rule_key.clone();
    draft.ticked.insert(key.clone(), Tick::Done);
    draft.ticked.insert("of-another-routine".to_owned(), Tick::Done);
    office.keep_unsent(&draft).unwrap();
    let again = office.new_draft(given::now()).unwrap().draft;
    assert_eq!(given::preview(&office, &again).before[0].tick, Some(Tick::Done));
    let sent = given::sent(&mut office, &again, 1);
    let events = office.history_meeting(sent.meeting_id, given::now()).unwrap().events;
    let ticks = events.iter().filter(|event| event.what == "Du kryssade för").count();
    assert_eq!(ticks, 1, "only what this routine asks");
    assert!(office.new_draft(given::now()).unwrap().draft.ticked.is_empty());
}
