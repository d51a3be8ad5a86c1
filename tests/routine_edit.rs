//! Making a routine one's own: copied, changed, exchanged, never lost.

use klubba_core::office::{Office, Settings};
use klubba_core::routine::{Channel, Strength};
use klubba_core::routine_edit::{ChangeKind, NewRule, new_id};
use klubba_core::routine_file;
use klubba_core::text::Lang;

use crate::given::{self, ROUTINES};

fn problems(office: &mut Office, edit: &klubba_core::routine_edit::EditableRoutine) -> Vec<String> {
    office.save_routine(edit, given::now()).unwrap()
}

fn version(office: &Office, id: &str) -> u32 {
    office.routine_view(id, given::now()).unwrap().summary.version
}

#[test]
fn a_copy_is_the_organisations_own_and_names_the_original() {
    for routine in ROUTINES {
        for lang in given::LANGS {
            let mut office = given::office_in(lang);
            let settings =
                Settings { organisation: "Ekskolan".to_owned(), ..given::settings(lang) };
            office.save_settings(settings).unwrap();
            let id = office.copy_routine(routine, "Vår egen rutin", given::now()).unwrap();
            assert_eq!(id, "var-egen-rutin");
            let view = office.routine_view(&id, given::now()).unwrap();
            assert_eq!(view.summary.title, "Vår egen rutin");
            assert_eq!(view.summary.organisation, "Ekskolan");
            assert!(!view.summary.shipped);
            let file = office.export_routine(&id).unwrap();
            let (copy, diagnostics) = routine_file::parse(&file);
            assert_eq!(diagnostics, []);
            let copy = copy.unwrap();
            assert_eq!(
                copy.source.based_on,
                Some(format!("{routine} (1)")),
                "the original is named"
            );
            assert_eq!(copy.organisation.privacy_policy_url, given::POLICY);
            assert_eq!(
                (copy.adopted_on, copy.review_by),
                (None, None),
                "nobody has adopted it yet"
            );
            let draft = given::draft(&office, &id);
            assert!(given::preview(&office, &draft).can_copy, "{routine}: ready for use");
        }
    }
}

#[test]
fn ids_are_made_from_titles_and_never_taken_twice() {
    for (title, taken, expected) in [
        ("Vår rutin", &[][..], "var-rutin"),
        ("  Møte på Ås – Teams! ", &[][..], "mote-pa-as-teams"),
        ("Ærlig Élan 2", &[][..], "aerlig-elan-2"),
        ("日本", &[][..], "routine"),
        ("", &["routine"][..], "routine-2"),
        ("Vår rutin", &["var-rutin", "var-rutin-2"][..], "var-rutin-3"),
        ("x---y", &[][..], "x-y"),
    ] {
        assert_eq!(new_id(title, taken), expected, "{title}");
    }
    let mut office = given::office();
    let first = office.copy_routine("bergen-meet", "Bergen Meet", given::now()).unwrap();
    assert_ne!(first, "bergen-meet", "a shipped id is taken");
}

#[test]
fn an_edit_makes_the_next_version() {
    let mut office = given::office();
    let id = office.copy_routine("hasselby-pexip", "Egen", given::now()).unwrap();
    let mut edit = office.edit_routine(&id).unwrap();
    assert_eq!(problems(&mut office, &edit), Vec::<String>::new());
    assert_eq!(version(&office, &id), 1, "nothing was changed, so nothing is new");

    edit.title = "Egen, bättre".to_owned();
    edit.organisation = "Ekskolan".to_owned();
    edit.policy_url = "https://www.ekskolan.se/policy".to_owned();
    edit.contacts[0].address = "dso@ekskolan.se".to_owned();
    let rule = |key: &str, edit: &mut klubba_core::routine_edit::EditableRoutine| {
        edit.rules.iter().position(|rule| rule.key == key).unwrap()
    };
    let at = rule("no-recording", &mut edit);
    edit.rules[at].invitation = Some("Inget spelas in.".to_owned());
    (edit.rules[at].read_aloud, edit.rules[at].state) = (None, None);
    edit.rules[at].reason = Some("Vi har bestämt det.".to_owned());
    let at = rule("microphone-off", &mut edit);
    edit.rules[at].removed = true;
    let at = rule("presence-check", &mut edit);
    edit.rules[at].read_aloud = Some("Jag ropar upp er.".to_owned());
    edit.rules[at].state = Some("Alla är upropade".to_owned());
    assert_eq!(problems(&mut office, &edit), Vec::<String>::new());

    assert_eq!(version(&office, &id), 2);
    let again = office.edit_routine(&id).unwrap();
    for (own, wanted) in again.rules.iter().zip(edit.rules.iter().filter(|rule| !rule.removed)) {
        assert_eq!(own, wanted, "what was saved is what is shown");
    }
    assert_eq!((&again.title, &again.policy_url), (&edit.title, &edit.policy_url));
    assert_eq!(again.contacts, edit.contacts);
    let mut settings = given::settings(Lang::Sv);
    settings.policy_url = String::new();
    office.save_settings(settings).unwrap();
    let preview = given::preview(&office, &given::draft(&office, &id));
    assert!(preview.text.contains("- Inget spelas in."), "{}", preview.text);
    assert!(preview.text.contains("https://www.ekskolan.se/policy"), "{}", preview.text);
    assert!(!preview.text.contains("mikrofonen avstängd"), "{}", preview.text);
}

#[test]
fn an_edit_in_one_language_is_seen_in_the_others_as_missing_not_as_stale() {
    let mut office = given::office();
    let id = office.copy_routine("oppvekst-teams", "Egen", given::now()).unwrap();
    let mut edit = office.edit_routine(&id).unwrap();
    let at = edit.rules.iter().position(|rule| rule.key == "camera-on").unwrap();
    edit.rules[at].invitation = Some("Kameran är frivillig.".to_owned());
    assert_eq!(problems(&mut office, &edit), Vec::<String>::new());
    let mut draft = given::draft(&office, &id);
    draft.languages = vec![Lang::Nb];
    let preview = given::preview(&office, &draft);
    assert!(!preview.text.contains("Ha kameraet på i møtet"), "the old translation is gone");
    assert!(preview.text.contains("Kameran är frivillig."), "{}", preview.text);
    let told = preview.findings.iter().any(|finding| finding.id == "other-language");
    assert!(told, "and the organiser is told that it is in another language");
}

#[test]
fn a_bad_edit_is_told_and_changes_nothing() {
    let mut office = given::office();
    let id = office.copy_routine("hasselby-pexip", "Egen", given::now()).unwrap();
    type Edit = fn(&mut klubba_core::routine_edit::EditableRoutine);
    let edits: [(&str, Edit); 4] = [
        ("an empty rule", |edit| edit.rules[0].text = "  ".to_owned()),
        ("an empty title", |edit| edit.title = String::new()),
        ("an unknown hole", |edit| edit.rules[0].text = "Hej {namn}".to_owned()),
        ("too long", |edit| edit.rules[0].text = "x".repeat(2_001)),
    ];
    for (name, change) in edits {
        let mut edit = office.edit_routine(&id).unwrap();
        change(&mut edit);
        assert_eq!(
            problems(&mut office, &edit).len(),
            1,
            "{name} is told once: {:?}",
            problems(&mut office, &edit)
        );
        assert_eq!(version(&office, &id), 1, "{name}");
    }
    let shipped = office.edit_routine("hasselby-pexip").unwrap();
    assert_eq!(
        problems(&mut office, &shipped).len(),
        1,
        "a shipped routine is copied, not changed"
    );
}

#[test]
fn a_locked_rule_is_not_edited() {
    let mut office = given::office();
    let id = office.copy_routine("hasselby-pexip", "Egen", given::now()).unwrap();
    let file = office.export_routine(&id).unwrap();
    let mut routine = routine_file::parse(&file).0.unwrap();
    routine.version = 2;
    routine.rules.iter_mut().find(|rule| rule.key == "no-recording").unwrap().locked = true;
    office.import_routine(&routine_file::print(&routine), given::now()).unwrap();
    let mut edit = office.edit_routine(&id).unwrap();
    let rule = edit.rules.iter_mut().find(|rule| rule.key == "no-recording").unwrap();
    assert!(rule.locked);
    rule.text = "Spela gärna in.".to_owned();
    rule.removed = true;
    edit.title = "Annan".to_owned();
    problems(&mut office, &edit);
    let again = office.edit_routine(&id).unwrap();
    let rule = again.rules.iter().find(|rule| rule.key == "no-recording").unwrap();
    assert_eq!((version(&office, &id), rule.text.as_str()), (3, "Spela inte in mötet."));
}

#[test]
fn an_import_shows_what_would_change() {
    let mut office = given::office();
    let file = office.export_routine("hasselby-pexip").unwrap();
    let same = office.preview_import(&file);
    assert!(
        same.can_import && same.changes.is_empty(),
        "the same file again changes nothing: {same:?}"
    );
    let mut routine = routine_file::parse(&file).0.unwrap();
    routine.organisation.name = "Ekskolan".to_owned();
    let taken = office.preview_import(&routine_file::print(&routine));
    assert!(!taken.can_import, "a version in force is frozen");
    assert!(taken.problems[0].contains('2'), "it says which number is free: {:?}", taken.problems);
    routine.version = 2;
    routine.rules.retain(|rule| rule.key != "microphone-off");
    let at = routine.rules.iter().position(|rule| rule.key == "no-recording").unwrap();
    routine.rules[at].strength = klubba_core::routine::Strength::ShouldNot;
    routine.rules[at].applies = None;
    let mut new = routine.rules[at].clone();
    new.key = "brand-new".to_owned();
    routine.rules.push(new);
    let hidden = routine.rules.iter().position(|rule| rule.key == "listeners-camera-off").unwrap();
    routine.rules[hidden].applies = None;
    routine.questions[0].default = None;
    routine.title.0.insert(Lang::En, "Meetings".to_owned());
    let file = routine_file::print(&routine);
    let preview = office.preview_import(&file);
    assert!(preview.can_import, "{:?}", preview.problems);
    assert!(preview.replaces.as_deref().unwrap().contains('1'));
    let changes = preview.changes.iter().map(|change| {
        let one = |text: &Option<String>| text.clone().unwrap_or_default().replace('\n', " / ");
        let short = |text: String| text.chars().take(150).collect::<String>();
        format!(
            "{:?} {}: {} → {}",
            change.kind,
            change.what,
            short(one(&change.before)),
            short(one(&change.after))
        )
    });
    insta::assert_snapshot!(changes.collect::<Vec<_>>().join("\n"), @r##"
    Changed Organisationens namn: Hässelby församling → Ekskolan
    Changed Fältet questions: [{ fact = "listeners", default = true, text = { sv = "Är det några som bara lyssnar?", nb = "Er det noen som bare lytter?", en = "Will some only liste → [{ fact = "listeners", text = { sv = "Är det några som bara lyssnar?", nb = "Er det noen som bare lytter?", en = "Will some only listen?" } }, { fact 
    Changed Fältet title: sv = "Digitala möten i Pexip" / nb = "Digitale møter i Pexip" / en = "Digital meetings in Pexip" → sv = "Digitala möten i Pexip" / nb = "Digitale møter i Pexip" / en = "Meetings"
    Removed Regel: microphone-off: Ha mikrofonen avstängd när du inte talar. (bör) / Då slipper alla bakgrundsljud. / Mening i inbjudan: Ha gärna mikrofonen avstängd när du inte talar,  → 
    Changed Regel: no-recording: Spela inte in mötet. (får inte) / En inspelning gör hanteringen av personuppgifter krångligare. / Mening i inbjudan: Mötet spelas inte in. Gör inte he → Spela inte in mötet. (bör inte) / En inspelning gör hanteringen av personuppgifter krångligare. / Mening i inbjudan: Mötet spelas inte in. Gör inte he
    Changed Regel: listeners-camera-off: [applies] / fact = "listeners" / eq = true → 
    Added Regel: brand-new:  → Spela inte in mötet. (bör inte) / En inspelning gör hanteringen av personuppgifter krångligare. / Mening i inbjudan: Mötet spelas inte in. Gör inte he
    "##);
    assert!(
        preview
            .changes
            .iter()
            .filter(|change| change.kind == ChangeKind::Changed)
            .all(|change| change.before != change.after),
        "a difference can be seen"
    );
    office.import_routine(&file, given::now()).unwrap();
    assert_eq!(version(&office, "hasselby-pexip"), 2);
    assert!(
        !office.preview_import(&given_file("hasselby-pexip")).can_import,
        "an older version does not come back"
    );
}

fn given_file(id: &str) -> String {
    let shipped = klubba_core::library::SHIPPED.iter().find(|(name, _)| *name == id).unwrap();
    shipped.1.replacen("publisher = \"", "publisher = \"Nya ", 1)
}

#[test]
fn a_file_with_mistakes_is_not_imported() {
    let mut office = given::office();
    for file in ["", "id = ", "format = 1\nid = \"x\"\n"] {
        let preview = office.preview_import(file);
        assert!(!preview.can_import && !preview.problems.is_empty(), "{file}");
        assert!(office.import_routine(file, given::now()).is_err(), "{file}");
    }
    let unknown = given_file("hasselby-pexip").replacen(
        "services = [\"pexip\"]",
        "services = [\"pexipp\"]",
        1,
    );
    let unknown = unknown.replacen("version = 1", "version = 2", 1);
    let preview = office.preview_import(&unknown);
    assert!(!preview.can_import, "a service that nobody has is a mistake");
    assert!(
        preview.problems[0].contains("pexipp") && preview.problems[0].contains("teams"),
        "{:?}",
        preview.problems
    );
}

#[test]
fn every_routine_is_exported_as_it_is() {
    let office = given::office();
    for (name, file) in klubba_core::library::SHIPPED {
        let exported = office.export_routine(name).unwrap();
        assert_eq!(routine_file::parse(&exported).0, routine_file::parse(file).0, "{name}");
    }
}

#[test]
fn a_routine_is_shown_with_every_rule_in_words() {
    for lang in given::LANGS {
        let office = given::office_in(lang);
        for routine in ROUTINES {
            let view = office.routine_view(routine, given::now()).unwrap();
            let rules = view.phases.iter().flat_map(|phase| &phase.rules);
            let said: Vec<String> = rules.map(|rule| format!("{rule:?}")).collect();
            assert!(said.len() >= view.summary.rules as usize, "{routine}: every rule is seen");
            for text in said
                .iter()
                .chain(&view.about.iter().map(|row| format!("{row:?}")).collect::<Vec<_>>())
            {
                for raw in [
                    "fact-",
                    "channel-",
                    "strength-",
                    "condition-",
                    "about-",
                    "phase-",
                    "legitimate_interests",
                ] {
                    assert!(!text.contains(raw), "{routine} in {}: {text}", lang.code());
                }
            }
        }
    }
}

#[test]
fn a_rule_of_ones_own_is_added_and_what_is_not_saved_is_kept() {
    let mut office = given::office();
    let id = office.copy_routine("hasselby-pexip", "Egen", given::now()).unwrap();
    let mut edit = office.edit_routine(&id).unwrap();
    edit.added.push(NewRule {
        text: "Ha hörlurar på.".to_owned(),
        reason: "Ingen annan ska höra.".to_owned(),
        strength: Strength::Should,
        channels: vec![Channel::ReadAloud, Channel::InviteSentence],
        service: Some("pexip".to_owned()),
        audience: None,
        timing: None,
        source: "Beslut den 3 maj".to_owned(),
    });
    office.keep_edit(&id, Some(edit.clone())).unwrap();
    assert_eq!(
        office.kept_edit(&id).unwrap().as_ref(),
        Some(&edit),
        "a closed window loses nothing"
    );
    assert_eq!(problems(&mut office, &edit), Vec::<String>::new());
    assert_eq!(office.kept_edit(&id).unwrap(), None, "of an older version it is of no use");
    let preview = given::preview(&office, &given::draft(&office, &id));
    assert!(preview.text.contains("Ha hörlurar på."), "{}", preview.text);
    let view = office.routine_view(&id, given::now()).unwrap();
    let rules = view.phases.iter().flat_map(|phase| &phase.rules);
    let own = rules.into_iter().find(|rule| rule.text == "Ha hörlurar på.").unwrap();
    assert_eq!((own.key.as_str(), own.strength.as_str()), ("ha-horlurar-pa", "bör"));
    assert!(own.source.contains("Beslut den 3 maj"), "{}", own.source);
}
