//! Beside the meeting: stages, heads, the clock; every step is stored at once.

use klubba_core::companion::{Head, Stage};
use klubba_core::error::Error;
use klubba_core::office::Office;
use klubba_core::routine::Channel;
use klubba_core::run::MeetingState;
use klubba_core::step::Tick;
use klubba_core::store::{Key, Store};
use klubba_core::text::Lang;

use crate::given::{self, ROUTINES, at};

fn meeting(routine: &str) -> (Office, u32) {
    let mut office = given::office();
    let draft = given::draft(&office, routine);
    let id = given::sent(&mut office, &draft, 1).meeting_id;
    (office, id)
}

fn count(office: &Office, id: u32, head: Head) -> u32 {
    let heads = office.companion(id, None, given::now()).unwrap().heads;
    heads.iter().find(|one| one.head == head).unwrap().count
}

#[test]
fn every_routine_says_what_its_sources_say_of_letting_in_and_of_watching() {
    let mut said = String::new();
    for routine in ROUTINES {
        let (office, id) = meeting(routine);
        let companion = office.companion(id, Some(Lang::Sv), given::now()).unwrap();
        said.push_str(&format!("{routine}: {:?}\n", companion.stage));
        for step in &companion.let_in {
            let state = step.state.as_deref().unwrap_or("–");
            said.push_str(&format!("  in: {} [{state}]\n", step.text));
        }
        for step in &companion.read.live {
            said.push_str(&format!("  watch: {}\n", step.text));
        }
        for step in &companion.close {
            said.push_str(&format!("  close: {}\n", step.text));
        }
    }
    insta::assert_snapshot!("companion", said);
}

#[test]
fn a_window_that_breaks_comes_back_to_the_same_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("klubba.db");
    let open = || given::office_with(Store::open(&path, &Key::new([7; 32])).unwrap(), Lang::Sv);
    let mut office = open();
    let draft = given::draft(&office, "goteborg-digitala-moten");
    let id = given::sent(&mut office, &draft, 1).meeting_id;
    let now = at("2026-11-26T15:31");
    let let_in = office.companion(id, None, now).unwrap().let_in;
    assert_eq!(office.companion(id, None, now).unwrap().stage, Stage::LetIn);
    office.tick(id, (&let_in[0].rule_key, Channel::LetIn), Some(Tick::Done), now).unwrap();
    for number in 1..=12 {
        office.count_heads(id, Head::Admitted, number, now).unwrap();
    }
    office.count_heads(id, Head::TurnedAway, 1, now).unwrap();
    office.count_heads(id, Head::Admitted, 11, now).unwrap();
    office.enter_stage(id, Stage::ReadAloud, now).unwrap();
    drop(office);

    let office = open();
    let back = office.companion(id, None, now).unwrap();
    assert_eq!(back.stage, Stage::ReadAloud);
    assert_eq!(back.let_in[0].tick, Some(Tick::Done), "every tick is in place");
    assert_eq!(back.let_in[1].tick, None);
    assert_eq!(count(&office, id, Head::Admitted), 11);
    assert_eq!(count(&office, id, Head::TurnedAway), 1);
    assert_eq!(count(&office, id, Head::NotIdentified), 0);
}

#[test]
fn heads_are_numbers_and_only_the_last_is_told() {
    let (mut office, id) = meeting("bergen-meet");
    let now = at("2026-11-26T15:31");
    for number in [1, 2, 3] {
        office.count_heads(id, Head::Admitted, number, now).unwrap();
    }
    office.count_heads(id, Head::NotIdentified, 1, now).unwrap();
    let refused = office.count_heads(id, Head::Admitted, 100_001, now);
    assert!(matches!(refused, Err(Error::Invalid { field: "heads", .. })));
    let told: Vec<String> = office
        .history_meeting(id, now)
        .unwrap()
        .events
        .into_iter()
        .map(|event| event.what)
        .collect();
    let told: Vec<&str> = told.iter().map(String::as_str).collect();
    assert_eq!(told, ["Du kopierade inbjudan", "Insläppta: 3", "Inte identifierade: 1"]);
}

#[test]
fn entering_a_stage_twice_is_told_once() {
    let (mut office, id) = meeting("bergen-meet");
    let now = at("2026-11-26T15:31");
    for stage in [Stage::ReadAloud, Stage::ReadAloud, Stage::During, Stage::LetIn] {
        office.enter_stage(id, stage, now).unwrap();
    }
    let events = office.history_meeting(id, now).unwrap().events;
    assert_eq!(events.len(), 4, "sent, and three steps: {events:?}");
    assert_eq!(office.companion(id, None, now).unwrap().stage, Stage::LetIn, "back is allowed");
}

#[test]
fn the_clock_counts_whole_minutes() {
    let (mut office, id) = meeting("bergen-meet");
    office.save_settings(given::settings(Lang::En)).unwrap();
    for (now, state, passed, left) in [
        ("2026-11-26T15:28:01", MeetingState::Planned, "Starts in 2 min", "32 min left"),
        ("2026-11-26T15:30:00", MeetingState::Open, "0 min gone", "30 min left"),
        ("2026-11-26T15:30:59", MeetingState::Open, "0 min gone", "30 min left"),
        ("2026-11-26T15:59:59", MeetingState::Open, "29 min gone", "1 min left"),
        ("2026-11-26T16:00:00", MeetingState::Ended, "30 min gone", "0 min over time"),
        ("2026-11-26T16:05:30", MeetingState::Ended, "35 min gone", "5 min over time"),
    ] {
        let clock = office.meeting_clock(id, at(now)).unwrap();
        assert_eq!((clock.state, &*clock.passed, &*clock.left), (state, passed, left), "{now}");
    }
}
