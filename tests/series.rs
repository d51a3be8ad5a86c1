//! A series of talks: 25 in two weeks, each with its own meeting, link and invitation.

use klubba_core::calendar::{Start, Window, expand};
use klubba_core::error::Error;
use klubba_core::link::LinkPatterns;
use klubba_core::office::{Office, SeriesPlan, SeriesView, Way};
use klubba_core::run::MeetingState;

use crate::given::{self, at};

const DAYS: [&str; 5] = ["2026-12-01", "2026-11-26", "2026-11-24", "2026-12-03", "2026-11-30"];

fn link(number: usize) -> String {
    let letter = |shift: usize| char::from(b'a' + u8::try_from((number + shift) % 26).unwrap());
    format!("https://meet.google.com/abc-{0}{0}{1}{1}-xyz", letter(0), letter(number / 26))
}

/// Five talks of 25 minutes on each of five days.
fn plan(office: &Office) -> SeriesPlan {
    let mut draft = given::draft(office, "bergen-meet");
    draft.minutes = 25;
    SeriesPlan {
        draft,
        days: DAYS.map(str::to_owned).to_vec(),
        from: "13.00".to_owned(),
        to: "1525".to_owned(),
        pause_minutes: 5,
        links: (0..25).map(|number| format!("{number}. {}\n", link(number))).collect(),
        without: Vec::new(),
    }
}

fn made(office: &mut Office, plan: &SeriesPlan) -> SeriesView {
    let uids = (0..).map(|number| format!("talk-{}-{number}@klubba", plan.days.len()));
    let id = office.make_series(plan, uids, given::now()).unwrap();
    office.series(id, given::now()).unwrap()
}

#[test]
fn twenty_five_talks_in_two_weeks() {
    let mut office = given::office();
    let plan = plan(&office);
    let preview = office.preview_series(&plan, given::now()).unwrap();
    assert_eq!(preview.slots.len(), 25);
    assert_eq!((preview.problem, preview.about_links), (None, vec![]));
    assert!(preview.can_make, "{:?}", preview.findings);
    assert!(preview.slots.iter().all(|slot| slot.problem.is_none()), "{:?}", preview.slots[0]);
    assert_eq!(
        (&*preview.slots[1].start, &*preview.slots[1].day, &*preview.slots[1].when),
        ("2026-11-24T13:30", "tisdag 24 november 2026", "13.30–13.55")
    );
    let series = made(&mut office, &plan);
    assert_eq!((series.total, series.sent, series.can_undo), (25, 0, true));
    assert_eq!(series.when, "24 november 2026 – 3 december 2026");
    assert_eq!(office.upcoming(given::now()).unwrap().len(), 25);
}

#[test]
fn each_talk_has_its_own_link_in_its_own_invitation() {
    let mut office = given::office();
    let plan = plan(&office);
    let series = made(&mut office, &plan);
    for (number, talk) in series.meetings.iter().enumerate() {
        let out = office.send_again(talk.meeting_id, Way::Clipboard, given::now()).unwrap();
        for other in 0..25 {
            assert_eq!(out.text.contains(&link(other)), other == number, "{number}: {other}");
        }
        assert!(!out.text.contains("ersätter"), "the first one replaces nothing");
        let sent = office.series(series.id, given::now()).unwrap().sent;
        assert_eq!(usize::try_from(sent).unwrap(), number + 1);
    }
    let refused = office.undo_series(series.id);
    assert!(matches!(refused, Err(Error::NotFound(_))), "what is out cannot be unsaid");
}

#[test]
fn all_talks_are_in_one_file() {
    let mut office = given::office();
    let plan = plan(&office);
    let series = made(&mut office, &plan);
    office.remove_talk(series.meetings[24].meeting_id, given::now()).unwrap();
    let file = office.series_ics(series.id, given::now()).unwrap();
    assert_eq!(file.matches("BEGIN:VTIMEZONE").count(), 1);
    let window = Window {
        from: "2026-11-01".parse().unwrap(),
        to: "2027-01-01".parse().unwrap(),
        zone: jiff::tz::TimeZone::UTC,
    };
    let expanded = expand(file.as_bytes(), &window, &LinkPatterns::shipped());
    assert_eq!(expanded.problems, []);
    let read = &expanded.occurrences;
    assert_eq!(read.len(), 24, "the removed one is left out");
    assert_eq!(read[0].start, Start::Instant(at("2026-11-24T13:00")));
    let mut uids: Vec<_> = read.iter().map(|one| one.uid.to_string()).collect();
    let mut keys: Vec<_> = read.iter().map(|one| one.links[0].key.clone()).collect();
    for list in [&mut uids, &mut keys] {
        list.sort();
        list.dedup();
        assert_eq!(list.len(), 24, "each has its own");
    }
}

#[test]
fn links_that_are_missing_reused_or_standing_are_named_talk_by_talk() {
    let mut office = given::office();
    let other = given::draft(&office, "bergen-meet");
    given::sent(&mut office, &other, 1);
    let mut plan = plan(&office);
    plan.links = [
        &link(1),
        &other.link,
        "https://meet.google.com/lookup/abcdefg",
        &link(1),
        "https://zoom.us/j/61234567890",
    ]
    .join("\n");
    let preview = office.preview_series(&plan, given::now()).unwrap();
    let problems: Vec<_> = preview.slots.iter().map(|slot| slot.problem.as_deref()).collect();
    assert_eq!(problems[0], None);
    assert_eq!(problems[1], Some("Länken hör till mötet 26 november 2026 15.30"));
    assert_eq!(problems[2], Some("Ett fast mötesrum: den förra kan komma in"));
    assert_eq!(problems[3], Some("Länken hör till en annan mötestjänst"));
    assert!(problems[4..].iter().all(|problem| *problem == Some("Länken saknas")));
    assert_eq!(preview.about_links.len(), 1, "{:?}", preview.about_links);
    assert!(preview.can_make, "links can be filled in later");
    let series = made(&mut office, &plan);
    let missing = office.send_again(series.meetings[10].meeting_id, Way::Mail, given::now());
    assert!(matches!(missing, Err(Error::Invalid { .. })), "but not sent without");
}

#[test]
fn links_are_compared_with_all_that_were_ever_met() {
    let mut office = given::office();
    let mut plan = plan(&office);
    // One is a talk's of a series that is not out yet; one was a meeting's that is off by now.
    let first = SeriesPlan {
        links: link(3),
        days: vec!["2026-11-25".to_owned()],
        without: Vec::new(),
        ..plan.clone()
    };
    made(&mut office, &first);
    let mut draft = given::draft(&office, "bergen-meet");
    draft.link = link(7);
    let id = given::sent(&mut office, &draft, 1).meeting_id;
    office
        .cancel_meeting(id, klubba_core::office::OldLink::Closed, Way::Clipboard, given::now())
        .unwrap();
    plan.links = (0..25).map(|number| format!("{}\n", link(number))).collect();
    let preview = office.preview_series(&plan, given::now()).unwrap();
    for (number, slot) in preview.slots.iter().enumerate() {
        let wanted = match number {
            3 => Some("Länken hör till ett annat möte"),
            7 => Some("Länken hör till mötet 26 november 2026 15.30"),
            _ => None,
        };
        assert_eq!(slot.problem.as_deref(), wanted, "{number}");
    }
    // Told again of the talks that were made all the same.
    let series = made(&mut office, &plan);
    let told = series.meetings.iter().filter(|talk| talk.problem.is_some());
    assert_eq!(told.map(|talk| talk.number).collect::<Vec<_>>(), [4, 8]);
}

#[test]
fn a_series_is_taken_back_whole_and_a_talk_alone() {
    let mut office = given::office();
    let plan = plan(&office);
    let series = made(&mut office, &plan);
    let talk = series.meetings[3].meeting_id;
    office.remove_talk(talk, given::now()).unwrap();
    let without = office.series(series.id, given::now()).unwrap();
    assert_eq!((without.total, without.meetings[3].state), (24, MeetingState::Cancelled));
    office.restore_meeting(talk, given::now()).unwrap();
    assert_eq!(office.series(series.id, given::now()).unwrap().total, 25);
    let mut office = given::office();
    let series = made(&mut office, &plan);
    office.undo_series(series.id).unwrap();
    assert!(office.upcoming(given::now()).unwrap().is_empty());
    assert_eq!(office.history("", 0, given::now()).unwrap().total, 0);
    assert!(office.series(series.id, given::now()).is_err());
}

#[test]
fn a_plan_that_cannot_be_made_says_why() {
    let mut office = given::office();
    let good = plan(&office);
    let cases: [(SeriesPlan, &str); 5] = [
        (SeriesPlan { days: vec![], ..good.clone() }, "Välj minst en dag."),
        (SeriesPlan { from: "".into(), ..good.clone() }, "Skriv när"),
        (SeriesPlan { to: "sent".into(), ..good.clone() }, "går inte att läsa"),
        (SeriesPlan { to: "12".into(), ..good.clone() }, "senare än"),
        (SeriesPlan { to: "13.20".into(), ..good.clone() }, "ryms inget"),
    ];
    for (plan, why) in cases {
        let preview = office.preview_series(&plan, given::now()).unwrap();
        assert!(!preview.can_make, "{why}");
        assert!(preview.problem.is_some_and(|problem| problem.contains(why)), "{why}");
        let uids = std::iter::repeat("x".to_owned());
        assert!(matches!(
            office.make_series(&plan, uids, given::now()),
            Err(Error::Invalid { .. })
        ));
    }
    let named =
        SeriesPlan { draft: given_named(&good), without: vec!["2026-11-24T13:30".into()], ..good };
    let preview = office.preview_series(&named, given::now()).unwrap();
    assert_eq!(preview.slots.len(), 24, "one is left out");
    assert!(!preview.findings.is_empty(), "a name in the title is told of");
}

fn given_named(plan: &SeriesPlan) -> klubba_core::draft::Draft {
    klubba_core::draft::Draft { title: "Samtal med Åsa Lindqvist".into(), ..plan.draft.clone() }
}
