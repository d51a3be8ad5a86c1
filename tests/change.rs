//! Changing and cancelling a meeting: the same for every calendar, and nothing of the old link left.

use jiff::Timestamp;
use klubba_core::draft::Draft;
use klubba_core::error::Error;
use klubba_core::office::{Office, OldLink, Outgoing, Way};
use klubba_core::reminder::ReminderKind;
use klubba_core::run::MeetingState;
use klubba_core::text::Lang;

use crate::given::{self, LANGS, at};

const NEW_LINK: &str = "https://meet.google.com/zzz-yyyy-xxx";

/// A meeting that was invited to, and the draft it was made from.
fn invited(office: &mut Office) -> (u32, Draft) {
    let draft = given::draft(office, "bergen-meet");
    let id = given::sent(office, &draft, 1).meeting_id;
    (id, draft)
}

fn change(office: &mut Office, id: u32, draft: &Draft) -> Outgoing {
    office.change_meeting(id, draft, OldLink::Closed, Way::Clipboard, given::now()).unwrap()
}

fn events(office: &Office, id: u32, now: Timestamp) -> Vec<String> {
    let meeting = office.history_meeting(id, now).unwrap();
    meeting.events.into_iter().map(|event| event.what).collect()
}

#[test]
fn a_new_link_is_everywhere_and_the_old_one_nowhere() {
    let mut office = given::office();
    let (id, draft) = invited(&mut office);
    let out = office.replace_link(id, NEW_LINK, at("2026-11-24T10:00")).unwrap();
    for (form, text) in [("text", &out.text), ("html", &out.html), ("ics", &out.ics)] {
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains(NEW_LINK), "{form}: {text}");
        assert!(!unfolded.contains(&draft.link), "{form}: {text}");
    }
    for line in [
        "UID:uid-1@klubba",
        "SEQUENCE:1",
        "DTSTAMP:20261124T090000Z",
        "LAST-MODIFIED:20261124T090000Z",
        "METHOD:PUBLISH",
    ] {
        assert!(out.ics.contains(&format!("{line}\r\n")), "{line}\n{}", out.ics);
    }
    assert!(out.text.contains("ersätter den du har fått"), "{}", out.text);
    assert!(out.text.contains("Använd inte den gamla"), "{}", out.text);
    assert!(!out.text.contains("ny tid"), "{}", out.text);
    let again = office.change_form(id, given::now()).unwrap().form.draft;
    assert_eq!(again.link, NEW_LINK);
    let once_more = change(&mut office, id, &again);
    assert!(once_more.ics.contains("SEQUENCE:1\r\n"), "nothing changed since");
    assert_eq!(once_more.text, out.text);
}

#[test]
fn a_link_to_the_same_meeting_is_no_new_link() {
    let mut office = given::office();
    let (id, draft) = invited(&mut office);
    for link in [draft.link.clone(), format!("{}?authuser=1", draft.link), "in a while".to_owned()]
    {
        let refused = office.replace_link(id, &link, given::now());
        assert!(matches!(refused, Err(Error::Invalid { field: "link", .. })), "{link}");
    }
    assert!(matches!(
        office.replace_link(99, NEW_LINK, given::now()),
        Err(Error::NotFound("meeting"))
    ));
}

#[test]
fn a_link_that_somebody_has_already_is_no_new_link() {
    let mut office = given::office();
    let (id, draft) = invited(&mut office);
    let other = Draft {
        link: "https://meet.google.com/oth-eroh-ter".into(),
        date: "2026-11-27".into(),
        ..draft.clone()
    };
    given::sent(&mut office, &other, 2);
    office.replace_link(id, NEW_LINK, given::now()).unwrap();
    let ids = |link: &str| {
        let draft = Draft { link: link.into(), ..draft.clone() };
        let preview = office.preview_change(id, &draft, &[], given::now()).unwrap();
        let ids = preview.findings.into_iter().map(|finding| finding.id);
        ids.filter(|id| id.starts_with("link-")).collect::<Vec<_>>()
    };
    assert_eq!(ids(&draft.link), ["link-earlier"], "the first one is known to who was invited");
    assert_eq!(ids(&other.link), ["link-reused"]);
    assert!(ids(NEW_LINK).is_empty(), "its own");
    assert!(ids("https://meet.google.com/qqq-qqqq-qqq").is_empty());
    for (link, why) in [(&draft.link, "kvar länken"), (&other.link, "27 november 2026")] {
        let Err(Error::Invalid { field: "link", reason }) =
            office.replace_link(id, link, given::now())
        else {
            panic!("{link} was taken");
        };
        assert!(reason.contains(why), "{reason}");
    }
}

#[test]
fn reminders_follow_a_new_time() {
    let mut office = given::office();
    let (id, draft) = invited(&mut office);
    let late = Draft { time: "17.00".into(), ..draft };
    let out = change(&mut office, id, &late);
    assert!(out.text.contains("Mötet har fått en ny tid."), "{}", out.text);
    assert!(!out.text.contains("ny länk."), "{}", out.text);
    let shown = |office: &mut Office, now| {
        let due = office.look(at(now)).unwrap();
        due.into_iter().filter(|due| due.kind == ReminderKind::ReadAloud).count()
    };
    assert_eq!(shown(&mut office, "2026-11-26T15:31"), 0, "not at the old time");
    assert_eq!(shown(&mut office, "2026-11-26T17:00"), 1);
}

#[test]
fn a_change_is_previewed_as_it_will_be_sent() {
    for lang in LANGS {
        let mut office = given::office_in(lang);
        let (id, draft) = invited(&mut office);
        let moved = Draft { link: NEW_LINK.into(), time: "16.00".into(), ..draft };
        let preview = office.preview_change(id, &moved, &[], given::now()).unwrap();
        let out = change(&mut office, id, &moved);
        assert_eq!((preview.subject, preview.text), (out.subject, out.text));
    }
}

#[test]
fn a_routine_may_have_its_own_words_for_it() {
    let mut office = given::office();
    let rule = r#"
[[rules]]
key = "own-replacement"
topic = "link"
phase = "invitation"
strength = "must"
sources = ["S1-1"]
locator = "1"
quote = "x"
applies = { fact = "replaces_earlier", eq = true }
text = { nb = "Kast den gamle.", sv = "Kasta den gamla." }
[[rules.outputs]]
channel = "invite_sentence"
section = "opening"
text = { nb = "Kast den gamle innkallingen.", sv = "Kasta den gamla kallelsen." }
"#;
    let id = office.copy_routine("bergen-meet", "Egen", given::now()).unwrap();
    let own = office.export_routine(&id).unwrap();
    let next = own.replacen("version = 1", "version = 2", 1);
    office.import_routine(&format!("{next}\n{rule}"), given::now()).unwrap();
    let draft = given::draft(&office, &id);
    let meeting = given::sent(&mut office, &draft, 1);
    assert!(!meeting.text.contains("Kasta den gamla"), "{}", meeting.text);
    let out = office.replace_link(meeting.meeting_id, NEW_LINK, given::now()).unwrap();
    assert!(out.text.contains("Kasta den gamla kallelsen."), "{}", out.text);
    assert!(!out.text.contains("ersätter"), "{}", out.text);
}

#[test]
fn the_old_link_is_closed_first_click_by_click() {
    for routine in given::ROUTINES {
        let mut office = given::office();
        let draft = given::draft(&office, routine);
        let id = given::sent(&mut office, &draft, 1).meeting_id;
        let step = office.change_form(id, given::now()).unwrap().close_link;
        let step = step.unwrap_or_else(|| panic!("{routine}: {:?}", draft.service));
        assert!(step.clicks.len() >= 2 && step.clicks_source.is_some(), "{step:?}");
    }
    let mut office = given::office();
    let (id, draft) = invited(&mut office);
    change(&mut office, id, &Draft { link: NEW_LINK.into(), ..draft });
    let events = events(&office, id, given::now());
    assert!(events.iter().any(|what| what.contains("stängdes först")), "{events:?}");
}

#[test]
fn a_cancelled_meeting_asks_for_nothing_more() {
    let mut office = given::office();
    let (id, draft) = invited(&mut office);
    let out = office.cancel_meeting(id, OldLink::NotSaid, Way::CalendarFile, given::now()).unwrap();
    for line in ["METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1", "UID:uid-1@klubba"] {
        assert!(out.ics.contains(&format!("{line}\r\n")), "{line}\n{}", out.ics);
    }
    assert!(!out.ics.contains("VALARM") && !out.ics.contains(&draft.link), "{}", out.ics);
    assert!(!out.text.contains(&draft.link), "{}", out.text);
    insta::assert_snapshot!(format!("{}\n\n{}", out.subject, out.text), @r"
    Inställt: Utvecklingssamtal

    Hej!

    Mötet är inställt: Utvecklingssamtal.

    Tid: torsdag 26 november 2026 kl. 15.30–16.00 (svensk tid)

    Länken till mötet gäller inte längre. Använd den inte.

    Vänliga hälsningar
    Expeditionen
    Bergen kommune
    ");
    assert!(office.upcoming(given::now()).unwrap().is_empty());
    assert!(office.look(at("2026-11-27T12:00")).unwrap().is_empty(), "no reminder");
    assert!(office.clean_ups(at("2026-11-27T12:00")).unwrap().is_empty(), "no clean-up");
    let state =
        |office: &Office| office.history_meeting(id, at("2026-11-27T12:00")).unwrap().summary.state;
    assert_eq!(state(&office), MeetingState::Cancelled);
    let again = office.cancel_meeting(id, OldLink::NotSaid, Way::Mail, given::now());
    assert!(matches!(again, Err(Error::NotFound("meeting"))));
    let link = office.change_form(id, given::now()).unwrap().form.draft.link;
    assert_eq!(link, "", "it is forgotten when the meeting would have been over");
}

#[test]
fn a_cancellation_can_be_taken_back_until_the_meeting_would_be_over() {
    let mut office = given::office();
    let (id, draft) = invited(&mut office);
    office.cancel_meeting(id, OldLink::NotSaid, Way::Clipboard, given::now()).unwrap();
    let changed = office.change_meeting(id, &draft, OldLink::NotSaid, Way::Mail, given::now());
    assert!(matches!(changed, Err(Error::NotFound("meeting"))), "it is cancelled");
    office.restore_meeting(id, given::now()).unwrap();
    assert_eq!(office.upcoming(given::now()).unwrap().len(), 1);
    let out = change(&mut office, id, &draft);
    assert!(out.ics.contains("SEQUENCE:2\r\n") && out.ics.contains("METHOD:PUBLISH\r\n"));
    let due = office.look(at("2026-11-26T15:30")).unwrap();
    assert!(due.iter().any(|due| due.kind == ReminderKind::ReadAloud), "{due:?}");
    office.cancel_meeting(id, OldLink::NotSaid, Way::Clipboard, at("2026-11-26T15:40")).unwrap();
    assert_eq!(office.due_reminders(at("2026-11-26T15:41")).unwrap(), []);
    office.look(at("2026-11-28T12:00")).unwrap();
    assert!(office.restore_meeting(id, at("2026-11-28T12:00")).is_err());
}

#[test]
fn both_languages_of_an_invitation_are_cancelled() {
    let mut office = given::office();
    let mut draft = given::draft(&office, "bergen-meet");
    draft.languages = vec![Lang::Nb, Lang::En];
    let id = given::sent(&mut office, &draft, 1).meeting_id;
    let out = office.cancel_meeting(id, OldLink::NotSaid, Way::Mail, given::now()).unwrap();
    assert!(out.subject.starts_with("Avlyst: "), "{}", out.subject);
    assert!(out.text.contains("Møtet er avlyst") && out.text.contains("is cancelled"));
}
