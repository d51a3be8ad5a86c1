//! What must be put right before an invitation leaves, and what is only worth a look.

use klubba_core::draft::Draft;
use klubba_core::error::Error;
use klubba_core::office::{Office, ReadinessEdit, Settings, Way};
use klubba_core::readiness::ItemState;
use klubba_core::routine::Severity;
use klubba_core::text::Lang;

use crate::given::{self, ROUTINES};

type Change = fn(&mut Draft);

#[test]
fn a_hole_blocks_and_nothing_is_recorded() {
    let table: [(&str, Change, &str, &str); 14] = [
        (
            "no purpose",
            |draft| {
                draft.purpose = "  ".into();
                draft.meeting_type = None;
            },
            "no-purpose",
            "purpose",
        ),
        ("no date", |draft| draft.date = String::new(), "no-date", "date"),
        ("no such date", |draft| draft.date = "2026-02-30".into(), "no-date", "date"),
        ("no time", |draft| draft.time = " ".into(), "no-time", "time"),
        ("no time of day", |draft| draft.time = "25.00".into(), "time-unreadable", "time"),
        ("sixty minutes past", |draft| draft.time = "14.60".into(), "time-unreadable", "time"),
        ("a word", |draft| draft.time = "halv tre".into(), "time-unreadable", "time"),
        ("not ascii", |draft| draft.time = "½".into(), "time-unreadable", "time"),
        (
            "the clocks go forward",
            |draft| {
                draft.date = "2026-03-29".into();
                draft.time = "02:30".into();
            },
            "time-does-not-exist",
            "time",
        ),
        ("no zone", |draft| draft.time_zone = "Mars/Olympus".into(), "zone-unknown", "time_zone"),
        ("no length", |draft| draft.minutes = 0, "length", "minutes"),
        ("too long", |draft| draft.minutes = 24 * 60 + 1, "length", "minutes"),
        ("no service", |draft| draft.service = None, "no-service", "service"),
        (
            "half a link",
            |draft| draft.link = "teams.microsoft.com/l/meetup-join/1".into(),
            "link-unreadable",
            "link",
        ),
    ];
    for routine in ROUTINES {
        let mut office = given::office();
        for (name, change, id, field) in table {
            let mut draft = given::draft(&office, routine);
            change(&mut draft);
            let preview = given::preview(&office, &draft);
            let name = format!("{routine}: {name}");
            let finding = preview.findings.iter().find(|finding| finding.id == id);
            let finding = finding.unwrap_or_else(|| panic!("{name}: {:?}", preview.findings));
            assert_eq!(finding.severity, Severity::Block, "{name}");
            assert_eq!(finding.field.as_deref(), Some(field), "{name}: where it is put right");
            assert!(!preview.can_copy, "{name}");
            assert!(
                !finding.title.contains("review-") && !finding.text.contains("review-"),
                "{name}: in words"
            );
            let refused = office.send(&draft, None, "uid", Way::Clipboard, given::now());
            assert!(matches!(refused, Err(Error::Invalid { .. })), "{name} is not sent");
            assert_eq!(
                office.history("", 0, given::now()).unwrap().total,
                0,
                "{name} is not recorded"
            );
        }
    }
}

#[test]
fn a_link_is_demanded_where_the_routine_wants_one() {
    for routine in ROUTINES {
        let office = given::office();
        let mut draft = given::draft(&office, routine);
        draft.link = String::new();
        let preview = given::preview(&office, &draft);
        let blocked = given::blocks(&preview).contains(&"no-link");
        assert_eq!(
            blocked,
            routine != "skl-molntjanster",
            "{routine}: the guidance demands no link"
        );
    }
}

#[test]
fn a_time_is_read_as_people_write_it() {
    let office = given::office();
    for (written, hour, minute) in [
        ("1400", 14, 0),
        ("14", 14, 0),
        ("14.00", 14, 0),
        ("14:00", 14, 0),
        (" 14 00 ", 14, 0),
        ("9", 9, 0),
        ("930", 9, 30),
        ("0", 0, 0),
        ("23,59", 23, 59),
    ] {
        let draft = Draft { time: written.to_owned(), ..given::draft(&office, "hasselby-pexip") };
        let (start, _) = draft.times().unwrap();
        assert_eq!((start.hour(), start.minute()), (hour, minute), "{written}");
    }
}

#[test]
fn in_the_repeated_hour_the_first_is_meant() {
    let office = given::office();
    let mut draft = given::draft(&office, "hasselby-pexip");
    draft.date = "2026-10-25".to_owned();
    draft.time = "02.30".to_owned();
    let (start, end) = draft.times().unwrap();
    assert_eq!(
        start.timestamp().to_string(),
        "2026-10-25T00:30:00Z",
        "summer time, as RFC 5545 has it"
    );
    assert_eq!(
        end.timestamp().duration_since(start.timestamp()).as_secs(),
        i64::from(draft.minutes) * 60
    );
}

#[test]
fn the_privacy_policy_must_have_a_real_address() {
    let table = [
        ("", false),
        ("#", false),
        ("https://", false),
        ("www.stad.se/policy", false),
        ("https://example.com/p", false),
        ("https://www.example.org", false),
        ("https://stad.example/p", false),
        ("https://localhost/p", false),
        ("https://intranet/policy", false),
        ("https://stad.se/{policy}", false),
        ("https://stad.se/min policy", false),
        ("https://stad.se/\npolicy", false),
        ("javascript:alert(1)", false),
        ("https://stad.invalid/p", false),
        ("https://stad.test/p", false),
        ("https://www.stad.se/policy", true),
        ("http://stad.se", true),
        ("HTTPS://Stad.se/Policy", true),
        (" https://stad.se/p ", true),
        ("https://xn--vxj-rla7a.se/", true),
        ("https://växjö.se/", true),
    ];
    for routine in ROUTINES {
        let mut office = given::office();
        for (address, usable) in table {
            let settings = Settings { policy_url: address.to_owned(), ..given::settings(Lang::Sv) };
            office.save_settings(settings).unwrap();
            let preview = given::preview(&office, &given::draft(&office, routine));
            assert_eq!(
                preview.can_copy,
                usable,
                "{routine}: «{address}» {:?}",
                given::blocks(&preview)
            );
            if !usable {
                assert_eq!(given::blocks(&preview), ["no-policy-url"], "{routine}: told once");
                let fields: Vec<_> = preview
                    .findings
                    .iter()
                    .filter(|found| found.id == "no-policy-url")
                    .map(|found| found.field.clone())
                    .collect();
                assert_eq!(fields, [Some("policy_url".to_owned())], "{routine}");
            }
        }
    }
}

/// The ids of findings that do not block.
fn warnings(office: &Office, draft: &Draft) -> Vec<String> {
    let preview = given::preview(office, draft);
    assert!(preview.can_copy, "a warning does not block: {:?}", given::blocks(&preview));
    preview
        .findings
        .into_iter()
        .filter(|found| found.severity != Severity::Block)
        .map(|found| found.id)
        .collect()
}

#[test]
fn a_public_authority_is_warned_of_legitimate_interests() {
    for (routine, is_authority) in [
        ("goteborg-digitala-moten", true),
        ("oppvekst-teams", true),
        ("bergen-meet", true),
        ("skl-molntjanster", true),
        ("hasselby-pexip", false),
    ] {
        let office = given::office();
        let mut draft = given::draft(&office, routine);
        draft.legal_basis = Some("legitimate_interests".to_owned());
        let preview = given::preview(&office, &draft);
        let finding = preview
            .findings
            .iter()
            .find(|found| found.rule_key.as_deref() == Some("authority-legitimate-interests"));
        assert_eq!(finding.is_some(), is_authority, "{routine}");
        if let Some(finding) = finding {
            assert_eq!(finding.severity, Severity::Warn, "{routine}");
            assert!(
                finding.source.as_deref().unwrap().contains("art. 6(1)"),
                "{routine}: {:?}",
                finding.source
            );
            assert!(preview.can_copy, "{routine}: the data protection officer decides, not Klubba");
        }
        draft.legal_basis = Some("public_interest".to_owned());
        let warned = warnings(&office, &draft).iter().any(|id| id.contains("authority"));
        assert!(!warned, "{routine}: not for another basis");
    }
}

#[test]
fn consent_is_worth_a_hint() {
    let office = given::office();
    let mut draft = given::draft(&office, "oppvekst-teams");
    draft.legal_basis = Some("consent".to_owned());
    assert!(warnings(&office, &draft).iter().any(|id| id.contains("consent-is-weak")));
}

#[test]
fn a_routine_past_its_review_date_is_still_usable() {
    let office = given::office();
    assert!(
        warnings(&office, &given::draft(&office, "oppvekst-teams"))
            .contains(&"review-overdue".to_owned())
    );
    assert!(
        !warnings(&office, &given::draft(&office, "hasselby-pexip"))
            .contains(&"review-overdue".to_owned())
    );
}

#[test]
fn a_service_nobody_confirmed_is_told_until_it_is() {
    for routine in ROUTINES {
        let mut office = given::office();
        let draft = given::draft(&office, routine);
        let service = draft.service.clone().unwrap();
        assert!(warnings(&office, &draft).contains(&"not-ready".to_owned()), "{routine}");
        let list = office.readiness(routine, &service, given::now()).unwrap();
        assert!(!list.items.is_empty(), "{routine} has preconditions");
        let mut say = |key: &str, state: ItemState| {
            let edit = ReadinessEdit { state, ..ReadinessEdit::default() };
            let of = (routine, service.as_str(), key);
            assert_eq!(office.record_readiness(of, &edit, given::now()).unwrap(), [""; 0]);
        };
        list.items.iter().for_each(|item| say(&item.rule_key, ItemState::InPlace));
        assert!(
            !warnings(&office, &draft).contains(&"not-ready".to_owned()),
            "{routine}: all is in place"
        );
        let edit = ReadinessEdit { state: ItemState::UnderWay, ..ReadinessEdit::default() };
        let of = (routine, service.as_str(), list.items[0].rule_key.as_str());
        office.record_readiness(of, &edit, given::now()).unwrap();
        assert!(
            warnings(&office, &draft).contains(&"not-ready".to_owned()),
            "{routine}: taken back"
        );
    }
}

#[test]
fn the_link_is_compared_with_the_service() {
    let office = given::office();
    let mut draft = given::draft(&office, "goteborg-digitala-moten");
    draft.service = Some("teams".to_owned());
    for (link, expected) in [
        (given::link("teams"), None),
        (given::link("meet"), Some("link-of-other-service")),
        ("https://stad.se/mote", Some("link-unknown")),
    ] {
        draft.link = link.to_owned();
        let found = warnings(&office, &draft).into_iter().find(|id| id.starts_with("link-"));
        assert_eq!(found.as_deref(), expected, "{link}");
    }
}

#[test]
fn words_that_give_away_too_much_are_told() {
    let office = given::office();
    let mut draft = given::draft(&office, "oppvekst-teams");
    draft.title = "Møte om ADHD".to_owned();
    draft.message = "Se vedlegget".to_owned();
    let found = warnings(&office, &draft);
    assert!(found.iter().any(|id| id.contains("no-sensitive-text")), "{found:?}");
    assert!(found.iter().any(|id| id.contains("no-sensitive-attachments")), "{found:?}");
}

#[test]
fn findings_are_told_once_and_the_gravest_first() {
    let office = given::office();
    for routine in ROUTINES {
        let mut draft = given::draft(&office, routine);
        draft.time = String::new();
        draft.link = String::new();
        let findings = given::preview(&office, &draft).findings;
        assert!(findings.is_sorted_by_key(|finding| finding.severity), "{routine}");
        let mut ids: Vec<&str> = findings.iter().map(|finding| finding.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), findings.len(), "{routine}");
    }
}
