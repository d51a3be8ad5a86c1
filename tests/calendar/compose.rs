//! Compose links: what they carry, what they leave for the clipboard and the checklist.

use klubba_core::calendar::{ComposeTargets, Method, OutgoingEvent, Part, compose_link, mailto};

fn event() -> OutgoingEvent {
    OutgoingEvent {
        uid: "a@klubba.invalid".to_owned(),
        sequence: 0,
        stamp: "2026-08-20T08:00:00Z".parse().unwrap(),
        start: "2026-09-15T13:00:00[Europe/Oslo]".parse().unwrap(),
        end: "2026-09-15T13:30:00[Europe/Oslo]".parse().unwrap(),
        summary: "Møte & samtale".to_owned(),
        language: "nb".to_owned(),
        description: "Linje 1\nA < B".to_owned(),
        link: None,
        service: None,
        link_label: String::new(),
        alarm_minutes: None,
        private: true,
        method: Method::Publish,
        product_id: "-//Klubba//NO".to_owned(),
    }
}

#[test]
fn addresses_of_every_target() {
    let targets = ComposeTargets::shipped();
    let mut text = String::new();
    for target in &targets.targets {
        let composed = compose_link(target, &event());
        text.push_str(&format!(
            "{}\n{}\ncarried {:?} left out {:?} to make {:?}\n\n",
            target.id, composed.url, composed.carried, composed.left_out, composed.settings_to_make
        ));
    }
    super::assert_snapshot("calendar-addresses", &text);
}

#[test]
fn a_meeting_with_a_link_gets_no_second_one() {
    let targets = ComposeTargets::shipped();
    let event =
        OutgoingEvent { link: Some("https://meet.kommune.example/rom".to_owned()), ..event() };
    for target in &targets.targets {
        let url = compose_link(target, &event).url;
        assert!(!url.contains("online=1") && !url.contains("vcon=meet"), "{url}");
    }
}

#[test]
fn what_does_not_fit_is_left_out_and_said() {
    let targets = ComposeTargets::shipped();
    let event = OutgoingEvent { description: "å".repeat(2_000), ..event() };
    for target in &targets.targets {
        let composed = compose_link(target, &event);
        assert!(composed.url.len() <= 2_000, "{} characters", composed.url.len());
        assert_eq!(
            (composed.carried, composed.left_out),
            (vec![Part::Time, Part::Subject], vec![Part::Body])
        );
    }
    let letter = mailto("Emne", &"linje\n".repeat(400));
    assert_eq!((letter.url.as_str(), letter.left_out), ("mailto:?subject=Emne", vec![Part::Body]));
}

#[test]
fn letters() {
    let letter = mailto("Møte & samtale", "Hei\nÅse + Bo");
    assert_eq!(
        letter.url,
        "mailto:?subject=M%C3%B8te%20%26%20samtale&body=Hei%0D%0A%C3%85se%20%2B%20Bo"
    );
}

#[test]
fn a_calendar_makes_links_of_its_own_service_only() {
    let targets = ComposeTargets::shipped();
    let event = OutgoingEvent { service: Some("pexip".to_owned()), ..event() };
    for target in &targets.targets {
        let url = compose_link(target, &event).url;
        assert!(!url.contains("online=1") && !url.contains("vcon=meet"), "{url}");
    }
}
