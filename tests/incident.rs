//! When something goes wrong: the drill, the note, the hours.

use jiff::civil::time;
use jiff::{SignedDuration, Timestamp};
use klubba_core::error::Error;
use klubba_core::incident::{self, Action, Drill, IncidentGuide, IncidentState, Verdict};
use klubba_core::office::{DueGroup, Office, Way};
use klubba_core::reminder::{QuietHours, ReminderSettings, ReminderState};
use klubba_core::step::Tick;
use klubba_core::store::{Key, ReminderPlace, Store};
use klubba_core::text::Lang;

use crate::given::{self, LANGS, ROUTINES, at};

const NEW_LINK: &str = "https://meet.google.com/xyz-abcd-efg";

fn meeting(routine: &str) -> (Office, u32) {
    let mut office = given::office();
    let draft = given::draft(&office, routine);
    let id = given::sent(&mut office, &draft, 1).meeting_id;
    (office, id)
}

/// An incident without a meeting, known at a moment.
fn known(at: Timestamp) -> (Office, u32) {
    let mut office = given::office();
    let id = office.open_incident("link", None, at).unwrap();
    (office, id)
}

fn keys(drill: &Drill) -> Vec<&str> {
    drill.steps.iter().map(|step| step.key.as_str()).collect()
}

#[test]
fn the_guide_has_no_mistake_and_every_text_in_every_language() {
    let (guide, diagnostics) = incident::parse_guide(incident::GUIDE);
    assert_eq!(diagnostics, []);
    assert!(!guide.kinds.is_empty() && guide.kinds[0].id == "outsider", "the gravest first");
    let texts = guide.kinds.iter().flat_map(|kind| [&kind.title, &kind.happened]);
    let steps = guide.steps.iter().flat_map(|step| [&step.text, &step.state]);
    let categories = guide.categories.iter().map(|category| &category.text);
    for text in texts.chain(steps).chain(categories) {
        for lang in LANGS {
            assert!(text.0.contains_key(&lang), "{lang:?}: {text:?}");
        }
    }
    for kind in &guide.kinds {
        for key in &kind.steps {
            assert!(guide.step(key).is_some(), "{}: {key}", kind.id);
        }
        for id in &kind.categories {
            assert!(guide.category(id).is_some(), "{}: {id}", kind.id);
        }
        assert!(kind.steps.contains(&"tell".to_owned()) && kind.steps.contains(&"note".to_owned()));
    }
    for step in guide.steps.iter().filter(|step| step.action == Action::Say) {
        assert_eq!(step.text.0.len(), Lang::ALL.len(), "{}: participants hear it", step.key);
    }
    for country in ["SE", "NO", "DK", "FI"] {
        let authority = guide.authority(country).unwrap();
        assert!(authority.form_url.starts_with("https://") && authority.verified_on.is_some());
    }
}

#[test]
fn the_drill_speaks_with_the_routine_and_the_service() {
    let mut said = String::new();
    for routine in ROUTINES {
        let (mut office, id) = meeting(routine);
        let incident = office.open_incident("outsider", Some(id), at("2026-11-26T15:40")).unwrap();
        let drill = office.drill(incident, at("2026-11-26T15:40")).unwrap();
        said.push_str(&format!("{routine}\n"));
        for step in &drill.steps {
            let clicks = step.clicks.len();
            let source = step.source.as_deref().unwrap_or("–");
            said.push_str(&format!(
                "  {:?} {} [{}] clicks {clicks}, {source}\n",
                step.action, step.text, step.state
            ));
        }
    }
    insta::assert_snapshot!("drill", said);
}

#[test]
fn an_outsider_from_the_first_key_to_the_new_invitation() {
    let (mut office, id) = meeting("bergen-meet");
    let start = at("2026-11-26T15:40");
    let later = |seconds: i64| start + SignedDuration::from_secs(seconds);
    let incident = office.open_incident("outsider", Some(id), start).unwrap();
    assert_eq!(office.open_incident("outsider", Some(id), later(1)).unwrap(), incident, "once");
    assert_eq!(office.going_drill(id, later(1)).unwrap(), Some(incident));
    for (seconds, key) in [(5, "stop"), (12, "say-new-link"), (40, "close-lobby")] {
        office.finish_step(incident, key, Some(Tick::Done), later(seconds)).unwrap();
    }
    let old = given::link("meet");
    let refused = office.replace_link_after(incident, old, later(50));
    assert!(matches!(refused, Err(Error::Invalid { field: "link", .. })), "it must be new");
    let refused = office.replace_link_after(incident, "  ", later(50));
    assert!(matches!(refused, Err(Error::Invalid { field: "link", .. })));
    let out = office.replace_link_after(incident, NEW_LINK, later(60)).unwrap();
    assert!(out.text.contains(NEW_LINK) && !out.text.contains(old), "{}", out.text);
    assert!(out.ics.contains("UID:uid-1@klubba") && out.ics.contains("SEQUENCE:1"), "{}", out.ics);
    let again = office.send_again_after(incident, Way::CalendarFile, later(62)).unwrap();
    assert!(again.ics.contains("SEQUENCE:1"), "the same invitation once more: {}", again.ics);
    let drill = office.drill(incident, later(70)).unwrap();
    assert_eq!(drill.steps[drill.current as usize].key, "invitation");
    assert_eq!(drill.elapsed, "1:10");
    let took: Vec<_> = drill.steps.iter().map(|step| step.took.as_deref().unwrap_or("–")).collect();
    assert_eq!(took, ["0:05", "0:07", "0:28", "0:20", "–", "–", "–"], "each step times itself");
    for (seconds, key) in [(80, "invitation"), (95, "tell")] {
        office.finish_step(incident, key, Some(Tick::Done), later(seconds)).unwrap();
    }
    office.finish_step(incident, "note", Some(Tick::NotApplicable), later(100)).unwrap();
    assert_eq!(office.going_drill(id, later(101)).unwrap(), None);
    assert_eq!(office.drill(incident, later(500)).unwrap().elapsed, "1:40", "it stands still");
    let view = office.incident(incident, later(101)).unwrap();
    assert!(view.is_drilled);
    let told = view.contacts.iter().find(|told| told.contact.role == incident::OFFICER).unwrap();
    assert!(told.at.is_some(), "telling her is a step");
    let events = office.history_meeting(id, later(101)).unwrap().events;
    assert!(events.iter().any(|event| event.what.contains("incident")), "{events:?}");
}

#[test]
fn a_step_can_be_opened_again_and_a_crash_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("klubba.db");
    let open = || given::office_with(Store::open(&path, &Key::new([7; 32])).unwrap(), Lang::Sv);
    let mut office = open();
    let draft = given::draft(&office, "oppvekst-teams");
    let id = given::sent(&mut office, &draft, 1).meeting_id;
    let now = at("2026-11-26T15:40");
    let incident = office.open_incident("recording", Some(id), now).unwrap();
    office.finish_step(incident, "stop", Some(Tick::Done), now).unwrap();
    office.finish_step(incident, "stop-recording", Some(Tick::Done), now).unwrap();
    drop(office);
    let mut office = open();
    assert_eq!(office.going_drill(id, now).unwrap(), Some(incident));
    assert_eq!(office.drill(incident, now).unwrap().current, 2);
    office.finish_step(incident, "stop", None, now).unwrap();
    assert_eq!(office.drill(incident, now).unwrap().current, 0);
    assert!(matches!(
        office.finish_step(incident, "dance", Some(Tick::Done), now),
        Err(Error::NotFound(_))
    ));
}

#[test]
fn without_a_meeting_there_is_no_invitation_to_change() {
    let (office, id) = known(at("2026-11-27T09:00"));
    let drill = office.drill(id, at("2026-11-27T09:00")).unwrap();
    assert_eq!(keys(&drill), ["new-link", "invitation", "recall", "tell", "note"]);
    let actions: Vec<Action> = drill.steps.iter().map(|step| step.action).collect();
    assert_eq!(
        actions,
        [Action::Tick, Action::Tick, Action::Tick, Action::Tell, Action::Note],
        "only ticked"
    );
    assert_eq!(
        office.incident(id, at("2026-11-27T09:00")).unwrap().authority.unwrap().form_url,
        "https://e-tjanster.imy.se/sv/anmalan"
    );
}

#[test]
fn seventy_two_hours_pass_through_weekends_and_clock_changes() {
    for (name, known_at, deadline) in [
        ("an ordinary week", "2026-11-24T10:15", "2026-11-27T10:15"),
        ("over a weekend", "2026-11-27T16:00", "2026-11-30T16:00"),
        ("spring: an hour is lost", "2026-03-27T10:15", "2026-03-30T11:15"),
        ("autumn: an hour is won", "2026-10-23T10:15", "2026-10-26T09:15"),
        ("into the hour that is lost", "2026-03-26T02:30", "2026-03-29T03:30"),
        ("known in the repeated hour", "2026-10-25T02:30", "2026-10-28T01:30"),
        ("a leap day", "2028-02-27T12:00", "2028-03-01T12:00"),
        ("Christmas", "2026-12-24T12:00", "2026-12-27T12:00"),
    ] {
        let (office, id) = known(at(known_at));
        let end = at(deadline);
        assert_eq!(end.duration_since(at(known_at)), SignedDuration::from_hours(72), "{name}");
        let second = SignedDuration::from_secs(1);
        assert!(!office.incident(id, end - second).unwrap().deadline.is_over, "{name}");
        assert!(office.incident(id, end).unwrap().deadline.is_over, "{name}");
    }
}

#[test]
fn the_hours_are_counted_from_when_the_organisation_knew() {
    let (mut office, id) = known(at("2026-11-27T16:00"));
    let now = at("2026-11-27T17:30");
    let mut form = office.incident(id, now).unwrap().form;
    form.noticed_date = "2026-11-27".to_owned();
    form.noticed_time = "14".to_owned();
    office.save_incident(id, &form, now).unwrap();
    let deadline = |office: &Office| office.incident(id, now).unwrap().deadline;
    assert!(deadline(&office).at.contains("30 november 2026 14.00"), "{}", deadline(&office).at);
    assert_eq!(deadline(&office).left, "68 h kvar");
    form.known_date = "2026-11-27".to_owned();
    form.known_time = "15.30".to_owned();
    office.save_incident(id, &form, now).unwrap();
    assert!(
        deadline(&office).at.contains("15.30"),
        "told by somebody else: {}",
        deadline(&office).at
    );
    form.known_time = "halv fyra".to_owned();
    let refused = office.save_incident(id, &form, now);
    assert!(matches!(refused, Err(Error::Invalid { field: "incident_time", .. })));
    assert!(deadline(&office).at.contains("15.30"), "nothing is lost");
}

#[test]
fn reminders_of_a_deadline_come_once_and_end_with_the_decision() {
    let start = at("2026-11-27T16:00");
    let hours = |count: i64| start + SignedDuration::from_hours(count);
    let (mut office, id) = known(start);
    let titles = |office: &mut Office, now| {
        let fired = office.look(now).unwrap();
        let notices = office.notices(&fired, now).unwrap();
        let ids: Vec<String> = notices.iter().flat_map(|notice| notice.ids.clone()).collect();
        office.note_shown(&ids, ReminderPlace::Toast.into(), now).unwrap();
        notices.into_iter().map(|notice| notice.title).collect::<Vec<_>>()
    };
    assert_eq!(titles(&mut office, start), ["Incident: 72 h kvar"]);
    assert_eq!(titles(&mut office, hours(1)), Vec::<String>::new(), "once");
    assert_eq!(titles(&mut office, hours(48)), ["Incident: 24 h kvar"]);
    let half = SignedDuration::from_secs(31);
    let next = |office: &Office, now| office.next_look(now).unwrap();
    assert_eq!(next(&office, hours(67) + half), Some(hours(68)), "the next moment");
    assert_eq!(next(&office, hours(69)), Some(hours(69) + half), "the tray says «2 h kvar»");
    assert_eq!(next(&office, hours(69) + half), Some(hours(70) + half), "an hour later «1 h»");
    // Slept through the last hours: one reminder, the most urgent.
    assert_eq!(titles(&mut office, hours(75)), ["Incident: 3 h över tiden"]);
    assert_eq!(titles(&mut office, hours(76)), Vec::<String>::new());
    let plan = office.reminder_plan(start, hours(73)).unwrap();
    let states: Vec<_> = plan.iter().map(|one| (one.id.as_str(), one.state.unwrap())).collect();
    use ReminderState::{Missed, Shown};
    let expected = [(72, Shown), (24, Shown), (4, Missed), (0, Shown)];
    let expected = expected.map(|(left, state)| (format!("incident/1//deadline:{left}"), state));
    assert_eq!(states, expected.each_ref().map(|(id, state)| (id.as_str(), *state)));
    let due = office.due_reminders(hours(76)).unwrap();
    assert_eq!(due.len(), 1, "the last stands for those before it: {due:?}");
    assert_eq!(due[0].incident_id, Some(id));
    assert_eq!(office.open_incidents(hours(76)).unwrap().len(), 1, "over, and still to decide");
    office.decide_incident(id, Verdict::NotNotify, "Ingen kunde se något", hours(77)).unwrap();
    assert_eq!(office.open_incidents(hours(77)).unwrap(), []);
    assert_eq!(titles(&mut office, hours(77)), Vec::<String>::new());
    assert_eq!(office.due_reminders(hours(77)).unwrap(), []);
    assert_eq!(office.next_look(hours(77)).unwrap(), None);
}

#[test]
fn a_deadline_can_be_put_off_and_quiet_hours_do_not_hold_it() {
    let start = at("2026-11-27T06:00");
    let hours = |count: i64| start + SignedDuration::from_hours(count);
    let (mut office, id) = known(start);
    let night = QuietHours { from: time(18, 0, 0, 0), to: time(9, 0, 0, 0) };
    let settings = ReminderSettings { quiet_hours: Some(night), ..ReminderSettings::default() };
    office.save_reminder_settings(settings).unwrap();
    let shown = |office: &mut Office, now| {
        let fired = office.look(now).unwrap();
        let ids: Vec<String> =
            fired.iter().filter(|one| one.outcome.is_shown()).map(|one| one.id.clone()).collect();
        office.note_shown(&ids, ReminderPlace::Toast.into(), now).unwrap();
        ids
    };
    let first = shown(&mut office, start);
    assert_eq!(first, ["incident/1//deadline:72"]);
    office.answer(&first[0], ReminderPlace::Toast, start).unwrap();
    assert_eq!(office.due_reminders(start).unwrap(), []);
    let four = shown(&mut office, hours(68));
    assert_eq!(four, ["incident/1//deadline:4"], "at two in the night; 24 was slept through");
    office.snooze_a_while(&four[0], hours(68)).unwrap();
    assert_eq!(office.due_reminders(hours(68)).unwrap(), [], "put off");
    assert_eq!(shown(&mut office, hours(69) - SignedDuration::from_secs(1)), Vec::<String>::new());
    assert_eq!(shown(&mut office, hours(69)), four, "an hour later");
    office.snooze_a_while(&four[0], hours(71) + SignedDuration::from_mins(30)).unwrap();
    assert_eq!(shown(&mut office, hours(72)), ["incident/1//deadline:0"]);
    assert_eq!(shown(&mut office, hours(73)), Vec::<String>::new(), "the last stands for it");
    // The organisation knew later than was noted: what is ahead again comes again.
    let mut form = office.incident(id, hours(73)).unwrap().form;
    form.known_date = "2026-11-28".to_owned();
    form.known_time = "16".to_owned();
    office.save_incident(id, &form, hours(73)).unwrap();
    assert_eq!(shown(&mut office, hours(73)), ["incident/1//deadline:72"], "57 are left");
    assert_eq!(shown(&mut office, hours(82)), ["incident/1//deadline:24"]);
    assert_eq!(shown(&mut office, hours(102)), ["incident/1//deadline:4"]);
}

#[test]
fn an_absence_is_told_once_with_its_incident() {
    let start = at("2026-11-26T15:40");
    let (mut office, meeting_id) = meeting("bergen-meet");
    office.look(at("2026-11-26T15:00")).unwrap();
    office.open_incident("outsider", Some(meeting_id), start).unwrap();
    let back = at("2026-11-28T08:00");
    let fired = office.look(back).unwrap();
    let notices = office.notices(&fired, back).unwrap();
    assert_eq!(notices.len(), 1, "one for all: {notices:?}");
    assert!(notices[0].text.contains("En incident väntar på beslut."), "{}", notices[0].text);
    let groups: Vec<DueGroup> =
        office.due_reminders(back).unwrap().into_iter().map(|due| due.group).collect();
    assert_eq!(groups.first(), Some(&DueGroup::Deadline), "{groups:?}");
    assert!(groups.contains(&DueGroup::Ended), "{groups:?}");
}

#[test]
fn the_officer_decides_and_every_change_stays() {
    let (mut office, id) = known(at("2026-11-27T16:00"));
    let now = at("2026-11-27T17:00");
    let state = |office: &Office| office.incident(id, now).unwrap().state;
    assert_eq!(state(&office), IncidentState::Undecided);
    let refused = office.decide_incident(id, Verdict::NotNotify, " ", now);
    assert!(matches!(refused, Err(Error::Invalid { field: "reason", .. })), "why not?");
    let refused = office.decide_incident(id, Verdict::NotNotify, "Anna Bergström såg inget", now);
    assert!(matches!(refused, Err(Error::Invalid { field: "names", .. })), "it names somebody");
    office.decide_incident(id, Verdict::NotNotify, "Ingen kunde se något", now).unwrap();
    assert_eq!(state(&office), IncidentState::NotNotified);
    office.decide_incident(id, Verdict::Notify, "", now).unwrap();
    assert_eq!(state(&office), IncidentState::ToNotify, "she may think again");
    office.notified_incident(id, "DI-2026-114", now).unwrap();
    assert_eq!(state(&office), IncidentState::Notified);
    let events = office.incident(id, now).unwrap().events;
    for said in ["anmäls inte. – Ingen kunde se något", "ska anmälas", "DI-2026-114"] {
        assert!(events.iter().any(|event| event.what.contains(said)), "{said}: {events:?}");
    }
}

#[test]
fn a_note_names_nobody_unless_the_organiser_says_so() {
    let (mut office, id) = known(at("2026-11-27T16:00"));
    let now = at("2026-11-27T17:00");
    let mut form = office.incident(id, now).unwrap().form;
    form.what = "Anna Bergström kom in i mötet, 19900101-2384.".to_owned();
    let findings = office.incident_findings(&form);
    assert!(!findings.is_empty());
    assert!(findings.iter().all(|found| !found.text.contains("Anna")), "never the words");
    let refused = office.save_incident(id, &form, now);
    assert!(matches!(refused, Err(Error::Invalid { field: "names", .. })));
    assert!(!office.incident(id, now).unwrap().form.what.contains("Anna"), "nothing is stored");
    form.names_nobody = true;
    office.save_incident(id, &form, now).unwrap();
    let mut second = office.incident(id, now).unwrap().form;
    assert_eq!(second.what, form.what);
    assert!(!second.names_nobody, "asked anew each time");
    second.what = "En obehörig kom in i mötet.".to_owned();
    second.persons = Some(12);
    office.save_incident(id, &second, now).unwrap();
    let before = office.incident(id, now).unwrap().events.len();
    office.save_incident(id, &second, now).unwrap();
    assert_eq!(office.incident(id, now).unwrap().events.len(), before, "nothing new, no entry");
}

#[test]
fn the_page_tells_everything_and_escapes_it() {
    let (mut office, id) = meeting("hasselby-pexip");
    let now = at("2026-11-26T15:40");
    let incident = office.open_incident("outsider", Some(id), now).unwrap();
    office.finish_step(incident, "stop", Some(Tick::Done), now).unwrap();
    let mut form = office.incident(incident, now).unwrap().form;
    form.what = "En obehörig <b>lyssnade</b> & teg.".to_owned();
    form.categories = vec!["health".to_owned(), "unknown".to_owned()];
    form.persons = Some(12);
    form.measures = "Mötet avslutades.".to_owned();
    office.save_incident(incident, &form, now).unwrap();
    let html = office.incident_html(incident, now).unwrap();
    assert!(html.contains("&lt;b&gt;lyssnade&lt;/b&gt; &amp; teg."), "{html}");
    assert!(!html.contains("<script") && !html.contains("Kyrkorådet"));
    insta::assert_snapshot!("incident-page", office.incident_text(incident, now).unwrap());
}

#[test]
fn the_guide_is_the_one_that_ships() {
    assert_eq!(IncidentGuide::shipped(), incident::parse_guide(incident::GUIDE).0);
}
