//! Handing an invitation to a web calendar: what the address carries, what is copied, what remains
//! to be set by hand.

use klubba_core::error::Error;
use klubba_core::office::{Office, Way};

use crate::given;

fn handed(office: &mut Office, calendar: &str, message: &str) -> klubba_core::office::Handed {
    office.choose_web_calendar(Some(calendar)).unwrap();
    let mut draft = given::draft(office, "oppvekst-teams");
    draft.message = message.to_owned();
    let uid = format!("{calendar}@klubba");
    let out = office.send(&draft, None, &uid, Way::WebCalendar, given::now()).unwrap();
    office.in_web_calendar(&out, given::now()).unwrap()
}

#[test]
fn the_padlock_is_set_or_told_click_by_click() {
    let mut office = given::office();
    for calendar in office.web_calendars().unwrap() {
        let handed = handed(&mut office, &calendar.id, "");
        assert!(handed.url.starts_with("https://") && handed.url.len() <= 2_000);
        assert!(handed.message.contains(&calendar.label), "{}", handed.message);
        let is_set = handed.url.contains("PRIVATE");
        let is_told = handed.steps.iter().any(|step| step.task == "private_flag");
        assert!(is_set != is_told, "{}: {:?}", calendar.id, handed.steps);
        for step in &handed.steps {
            assert!(!step.clicks.is_empty() && step.clicks_source.is_some(), "{step:?}");
        }
    }
}

#[test]
fn what_does_not_fit_is_copied_and_said() {
    let mut office = given::office();
    for calendar in office.web_calendars().unwrap() {
        let handed = handed(&mut office, &calendar.id, &"Välkomna. ".repeat(300));
        assert!(handed.is_copied && handed.message.contains("klistra in"), "{}", handed.message);
        assert!(handed.url.len() <= 2_000);
    }
}

#[test]
fn the_choice_of_calendar_is_remembered() {
    let office = given::office();
    let chosen = |office: &Office| {
        let calendars = office.web_calendars().unwrap();
        calendars.into_iter().find(|calendar| calendar.is_chosen).map(|calendar| calendar.id)
    };
    assert_eq!(chosen(&office), None, "a calendar file until something else is chosen");
    office.choose_web_calendar(Some("google-calendar")).unwrap();
    assert_eq!(chosen(&office).as_deref(), Some("google-calendar"));
    assert!(matches!(office.choose_web_calendar(Some("none")), Err(Error::NotFound(_))));
    office.choose_web_calendar(None).unwrap();
    assert_eq!(chosen(&office), None);
}
