//! One meeting's passage: read aloud, watched, cleaned up, closed.

use klubba_core::error::Error;
use klubba_core::office::Office;
use klubba_core::routine::Channel;
use klubba_core::run::{CleanUp, MeetingState};
use klubba_core::step::Tick;
use klubba_core::text::Lang;

use crate::given::{self, at};

fn meeting(routine: &str) -> (Office, u32) {
    let mut office = given::office();
    let draft = given::draft(&office, routine);
    let id = given::sent(&mut office, &draft, 1).meeting_id;
    (office, id)
}

/// The clean-up in short: each task with its answer.
fn tasks(clean_up: &CleanUp) -> Vec<String> {
    let tasks = clean_up.tasks.iter().map(|task| {
        let answer = match (&task.decision, task.step.tick) {
            (Some(decision), _) => decision.chosen.clone().unwrap_or_else(|| "?".to_owned()),
            (None, Some(tick)) => tick.word().to_owned(),
            (None, None) => "–".to_owned(),
        };
        format!("{}: {answer}", task.step.rule_key)
    });
    tasks.collect()
}

#[test]
fn the_whole_passage_of_a_meeting() {
    let (mut office, id) = meeting("hasselby-pexip");
    let start = at("2026-11-26T15:30");
    let state = |office: &Office, now| office.meeting(id, now).unwrap().summary.state;
    assert_eq!(state(&office, given::now()), MeetingState::Planned);
    assert_eq!(state(&office, start), MeetingState::Open);
    let view = office.meeting(id, given::now()).unwrap();
    let setting = view.steps.iter().find(|step| step.rule_key == "link-only-for-invited").unwrap();
    assert!(!setting.clicks.is_empty(), "the service's own steps are shown");
    assert!(
        setting.clicks_source.as_deref().unwrap().contains("2026"),
        "with their source and date"
    );
    office
        .tick(id, ("link-only-for-invited", Channel::SettingStep), Some(Tick::Done), given::now())
        .unwrap();

    let read = office.read_aloud(id, None, start).unwrap();
    assert!(read.seconds > 5 && read.seconds < 120, "it says how long it takes: {}", read.seconds);
    for (index, line) in read.lines.iter().enumerate() {
        let events = office.history_meeting(id, start).unwrap().events;
        assert!(!events.iter().any(|event| event.what.contains("öppnades")), "not before the last");
        let tick = if index == 0 { Tick::NotDone } else { Tick::Done };
        office.tick(id, (&line.step.rule_key, Channel::ReadAloud), Some(tick), start).unwrap();
    }
    let events = office.history_meeting(id, start).unwrap().events;
    assert_eq!(
        events.iter().filter(|event| event.what.contains("öppnades")).count(),
        1,
        "opened once"
    );
    // Going back and ticking again opens nothing anew.
    office.tick(id, (&read.lines[0].step.rule_key, Channel::ReadAloud), None, start).unwrap();
    office
        .tick(id, (&read.lines[0].step.rule_key, Channel::ReadAloud), Some(Tick::Done), start)
        .unwrap();
    let events = office.history_meeting(id, start).unwrap().events;
    assert_eq!(
        events.iter().filter(|event| event.what.contains("öppnades")).count(),
        1,
        "still once"
    );

    let end = at("2026-11-26T17:30");
    assert_eq!(state(&office, end), MeetingState::Ended);
    assert_eq!(office.clean_ups(at("2026-11-26T15:40")).unwrap().len(), 0, "not while it runs");
    let clean_up = |office: &Office| office.clean_ups(end).unwrap().swap_remove(0);
    assert_eq!(tasks(&clean_up(&office)), ["purpose-decides: –", "chat-clean-up: ?"]);
    assert!(
        matches!(office.close(id, end), Err(Error::Invalid { field: "clean_up", .. })),
        "not yet"
    );

    office.tick(id, ("purpose-decides", Channel::AfterCheck), Some(Tick::Done), end).unwrap();
    let refused = office.decide(id, ("chat-clean-up", "keep"), "  ", end);
    assert!(matches!(refused, Err(Error::Invalid { field: "detail", .. })), "it asks for a reason");
    let refused = office.decide(id, ("chat-clean-up", "keep"), &"x".repeat(501), end);
    assert!(matches!(refused, Err(Error::Invalid { field: "detail_length", .. })));
    assert!(matches!(
        office.decide(id, ("chat-clean-up", "burn"), "", end),
        Err(Error::NotFound(_))
    ));
    office.decide(id, ("chat-clean-up", "asked-it"), "Ärende 17", end).unwrap();
    assert!(!clean_up(&office).can_close, "asking IT does not settle it");
    office.decide(id, ("chat-clean-up", "keep"), "Frågor till protokollet", end).unwrap();
    assert_eq!(
        tasks(&clean_up(&office)),
        ["purpose-decides: done", "chat-clean-up: keep", "transfer-chat: ?", "register-chat: ?"],
        "the answer brings its consequences"
    );
    assert!(!clean_up(&office).can_close);
    let refused = office.decide(id, ("transfer-chat", "moved"), "", end);
    assert!(matches!(refused, Err(Error::Invalid { field: "detail", .. })), "moved to where?");
    office.decide(id, ("transfer-chat", "moved"), "Ärendesystemet", end).unwrap();
    office.decide(id, ("register-chat", "registered"), "Dnr 2026-114", end).unwrap();
    let answered = clean_up(&office);
    assert!(answered.can_close, "{:?}", tasks(&answered));
    assert_eq!((answered.done, answered.total), (4, 4));
    office.decide(id, ("chat-clean-up", "purge"), "", end).unwrap();
    assert_eq!(clean_up(&office).tasks.len(), 2, "another answer, no such consequences");
    office.close(id, end).unwrap();
    office.close(id, end).unwrap();
    assert_eq!(office.clean_ups(end).unwrap(), [], "closed");
    assert_eq!(state(&office, end), MeetingState::Closed);
    let events = office.history_meeting(id, end).unwrap().events;
    assert_eq!(
        events.iter().filter(|event| event.what.contains("stängdes")).count(),
        1,
        "closed once"
    );
}

#[test]
fn a_closed_meeting_forgets_its_link_and_message() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("klubba.db");
    let store =
        klubba_core::store::Store::open(&path, &klubba_core::store::Key::new([7; 32])).unwrap();
    let mut office = given::office_with(store, Lang::Sv);
    let mut draft = given::draft(&office, "bergen-meet");
    draft.message = "Bara för er".to_owned();
    let id = given::sent(&mut office, &draft, 1).meeting_id;
    let end = at("2026-11-26T17:30");
    office.decide(id, ("chat-clean-up", "nothing-written"), "", end).unwrap();
    office.close(id, end).unwrap();
    drop(office);
    let store =
        klubba_core::store::Store::open(&path, &klubba_core::store::Key::new([7; 32])).unwrap();
    let record = store.find_meeting(id).unwrap().unwrap();
    assert_eq!((record.draft.link.as_str(), record.draft.message.as_str()), ("", ""));
    assert_eq!(record.draft.purpose, draft.purpose, "what the history needs stays");
}

#[test]
fn what_is_closed_is_not_sent_again() {
    let (mut office, id) = meeting("bergen-meet");
    let end = at("2026-11-26T17:30");
    office.decide(id, ("chat-clean-up", "nothing-written"), "", end).unwrap();
    office.close(id, end).unwrap();
    let draft = given::draft(&office, "bergen-meet");
    let refused =
        office.send(&draft, Some(id), "uid-1@klubba", klubba_core::office::Way::Mail, end);
    assert!(matches!(refused, Err(Error::NotFound("meeting"))), "{refused:?}");
}

#[test]
fn steps_follow_only_from_the_answer_that_names_them() {
    let (office, id) = meeting("oppvekst-teams");
    let read = office.read_aloud(id, None, given::now()).unwrap();
    assert!(read.lines.iter().all(|line| line.step.rule_key != "chat-to-right-system"));
    let end = at("2026-11-26T17:30");
    let before = tasks(&office.clean_ups(end).unwrap()[0]);
    assert_eq!(
        before,
        ["notes-right-system: –", "leave-last: –", "hang-up: –", "chat-clean-up: ?"],
        "notes in the right system, the organiser leaves last"
    );
}

#[test]
fn every_routine_can_be_cleaned_up_with_every_answer() {
    for routine in given::ROUTINES {
        let (mut office, id) = meeting(routine);
        let end = at("2026-11-26T23:30");
        let clean_up = office.clean_ups(end).unwrap().swap_remove(0);
        let decisions: Vec<_> = clean_up
            .tasks
            .iter()
            .filter_map(|task| {
                task.decision.clone().map(|decision| (task.step.rule_key.clone(), decision))
            })
            .collect();
        if routine == "skl-molntjanster" {
            assert_eq!(decisions.len(), 0, "the guidance has nothing to clean up");
            continue;
        }
        assert_eq!(decisions.len(), 1, "{routine}: one decision on the chat");
        let (key, decision) = &decisions[0];
        let mut answers: Vec<&str> =
            decision.branches.iter().map(|branch| branch.key.as_str()).collect();
        answers.sort_unstable();
        assert_eq!(
            answers,
            ["asked-it", "keep", "not-possible", "nothing-written", "purge"],
            "{routine}"
        );
        for branch in &decision.branches {
            assert_eq!(branch.settles, branch.key != "asked-it", "{routine}/{}", branch.key);
            let asks = !matches!(branch.key.as_str(), "purge" | "nothing-written");
            assert_eq!(branch.asks.is_some(), asks, "{routine}/{}: what must be added", branch.key);
            if branch.key == "purge" {
                assert!(
                    !branch.clicks.is_empty() && branch.clicks_source.is_some(),
                    "{routine}: how, and from where"
                );
            }
            office.decide(id, (key, &branch.key), "12", end).unwrap();
            let chosen = office.clean_ups(end).unwrap().swap_remove(0);
            let task = chosen.tasks.iter().find(|task| task.step.rule_key == *key).unwrap();
            let decision = task.decision.as_ref().unwrap();
            assert_eq!(decision.chosen.as_deref(), Some(branch.key.as_str()), "{routine}");
            assert!(decision.when.is_some(), "{routine}: when it was decided");
        }
    }
}

#[test]
fn a_decision_is_read_aloud_in_the_language_of_the_meeting() {
    let mut office = given::office_in(Lang::En);
    let mut draft = given::draft(&office, "bergen-meet");
    draft.languages = vec![Lang::Nb, Lang::En];
    let id = given::sent(&mut office, &draft, 1).meeting_id;
    let read = office.read_aloud(id, None, given::now()).unwrap();
    assert_eq!((read.lang, read.langs.as_slice()), (Lang::Nb, [Lang::Nb, Lang::En].as_slice()));
    assert!(read.lines.iter().any(|line| line.step.text.contains("opptak")), "{:?}", read.lines);
    let read = office.read_aloud(id, Some(Lang::En), given::now()).unwrap();
    assert!(read.lines.iter().any(|line| line.step.text.contains("record")), "{:?}", read.lines);
}

#[test]
fn nothing_is_ticked_that_is_not_there() {
    let (mut office, id) = meeting("bergen-meet");
    let now = given::now();
    assert!(office.tick(id, ("no-such-rule", Channel::ReadAloud), Some(Tick::Done), now).is_err());
    assert!(office.tick(99, ("no-recording", Channel::ReadAloud), Some(Tick::Done), now).is_err());
    // The rule exists, but shows itself nowhere after the meeting.
    assert!(office.tick(id, ("no-recording", Channel::AfterCheck), Some(Tick::Done), now).is_err());
}
