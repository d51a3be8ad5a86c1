//! Safe keeping in the real windows: a backup made and put back, what is over exported and purged,
//! and everything deleted.

use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use klubba_core::office::{Office, Settings, Theme};
use klubba_core::store::Store;
use klubba_core::text::Lang;
use serde_json::Value;

use crate::app::{App, binary, klubba};
use crate::calendar_server::{Server, answer};
use crate::connected::{event, json, radicale, run};
use crate::desktop::{Desktop, Keyring, Parts, pictures};
use crate::filled::{add_closed, fill, open};
use crate::invitation::answer_first_run;
use crate::screens::look;
use crate::wait::{until, within};
use crate::window::Window;

/// So many that a backup of them can be watched.
const MANY: u32 = 30_000;
/// Writes down what the window shows of the progress, and how it looks meanwhile.
const WATCH: &str = "window.watched = []; setInterval(() => {
  const bar = document.querySelector('progress');
  const { lang, dataset } = document.documentElement;
  watched.push([lang, dataset.colorScheme, bar ? bar.labels[0].innerText.trim() : null,
    bar?.hasAttribute('value') ? bar.value : null]);
}, 20)";

/// A desktop whose key is in a file, so that a test can look into the database.
async fn desktop() -> Desktop {
    Desktop::with(Parts { keyring: Keyring::Absent, ..Parts::ALL }).await
}

fn data(desktop: &Desktop) -> PathBuf {
    desktop.home().join(".local/share/klubba")
}

fn store(desktop: &Desktop) -> Store {
    open(&data(desktop)).expect("the kept key fits")
}

/// As many meetings as are stored, and the entries of the first.
fn stored(desktop: &Desktop) -> (u32, usize) {
    let store = store(desktop);
    let entries = store.list_entries(1).expect("entries").len();
    (store.count_history(&Default::default()).expect("a count"), entries)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The day's own and one that is asked for, or two windows.
#[test]
fn two_backups_in_the_same_second_are_both_made() {
    let desktop = Desktop::bare();
    fill(Path::new(&binary()), &desktop.home(), &data(&desktop), 1);
    let folder = desktop.path("backups");
    std::fs::create_dir(&folder).expect("a folder");
    let make = || {
        let mut command = klubba(&desktop);
        command.args(["backup", "create", "--folder"]).arg(&folder);
        command.stdout(std::process::Stdio::null()).spawn().expect("klubba runs")
    };
    for _ in 0..10 {
        for mut one in [make(), make()] {
            assert!(one.wait().expect("it ends").success());
        }
    }
    for name in names(&folder) {
        assert!(name.ends_with(".klubba-backup"), "no half file is left: {name}");
        let file = folder.join(name);
        let said = run(&desktop, &["backup", "verify", file.to_str().expect("a path")], "");
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    }
}

#[tokio::test]
async fn a_backup_is_watched_while_it_is_made_and_put_back_after_a_look() {
    let desktop = desktop().await;
    fill(Path::new(&binary()), &desktop.home(), &data(&desktop), 1);
    add_closed(&data(&desktop), MANY - 1);
    let mut office = Office::open(store(&desktop), Timestamp::now()).expect("an office");
    let settings = Settings { lang: Lang::Sv, theme: Theme::Dark, ..office.settings().clone() };
    office.save_settings(settings).expect("settings");
    drop(office);
    let app = App::start(&desktop, &["--show", "settings"]);
    let window = Window::titled(&app, "Inställningar").await;
    window.hear("Det finns ingen säkerhetskopia än.").await;
    window.run(WATCH).await;
    let mut problems = Vec::new();

    window.press("Säkerhetskopiera nu").await;
    window.see("progress").await;
    problems.extend(window.problems().await);
    window.picture(&pictures().join("backup-under-way-dark-960.png")).await;
    window.hear("Säkerhetskopian är gjord och kontrollerad").await;
    window.hear("Den senaste säkerhetskopian är från i dag").await;
    assert!(!window.has("progress").await, "it is over");
    let seen = watched(&window).await;
    assert!(seen.len() > 3 && seen.iter().any(|(words, _)| words.contains('%')), "{seen:?}");
    assert!(seen.iter().any(|(words, _)| words.contains("kontrollerar kopian")), "{seen:?}");
    for pair in seen.windows(2) {
        let (before, after) = (&pair[0], &pair[1]);
        let is_one = before.0.split(' ').nth(1) == after.0.split(' ').nth(1);
        assert!(!is_one || before.1 <= after.1, "it goes on: {pair:?}");
    }
    assert_eq!(window.count("li [aria-expanded]").await, 1, "it is in the list");

    // What came after the backup is told of, and set aside.
    let before = stored(&desktop);
    let said = run(&desktop, &["history", "correct", "1", "1", "It was cancelled."], "");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    window.press("Återställ").await;
    window.see(".look").await;
    window.hear(&format!("innehåller {MANY} möten")).await;
    window.hear("Inte i säkerhetskopian: inget möte och en anteckning").await;
    look(&window, "backups-preview", "dark", &mut problems).await;
    window.press("Återställ den här säkerhetskopian").await;
    window.see("progress").await;
    window.picture(&pictures().join("restore-under-way-dark-960.png")).await;
    within(std::time::Duration::from_secs(60), "the restoring", async || {
        window.text().await.contains("Återställt. Det som fanns innan").then_some(())
    })
    .await;
    assert_eq!(stored(&desktop), before, "as in the backup");
    let aside = names(&data(&desktop)).into_iter().filter(|name| name.starts_with("klubba-repl"));
    assert_eq!(aside.count(), 1, "{:?}", names(&data(&desktop)));
    let seen = window.run("return watched.some(([, , words]) => words?.includes('%'))").await;
    assert_eq!(seen, true, "how far the restoring was showed, too");
    let all = window.run("return watched.map(([lang, scheme]) => `${lang} ${scheme}`)").await;
    let all = all.as_array().cloned().unwrap_or_default();
    assert!(all.iter().all(|one| one == "sv dark"), "it looks the same while it waits: {all:?}");

    for (lang, restore) in [("sv", "Återställ"), ("fi", "Palauta")] {
        window.choose("#lang", lang).await;
        window.click("#theme-light").await;
        window.see(&format!("html[lang={lang}][data-color-scheme=light]")).await;
        window.press(restore).await;
        window.see(".look").await;
        let has_swedish = window.text().await.contains("återställningskod");
        assert_eq!(has_swedish, lang == "sv", "everything speaks {lang}");
        look(&window, &format!("backups-{lang}"), "light", &mut problems).await;
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// What was shown of the progress since the last time, each once: words and per cent.
async fn watched(window: &Window<'_>) -> Vec<(String, Option<i64>)> {
    let seen = window.run("return watched.splice(0)").await;
    let seen = seen.as_array().cloned().unwrap_or_default().into_iter();
    let mut seen: Vec<_> = seen
        .filter_map(|one| {
            let percent = one[3].as_f64().map(|percent| percent.round() as i64);
            Some((one[2].as_str()?.to_owned(), percent))
        })
        .collect();
    seen.dedup();
    seen
}

#[tokio::test]
async fn what_is_over_is_exported_before_it_is_purged() {
    let mut desktop = desktop().await;
    desktop.start_clock();
    let desktop = desktop;
    fill(Path::new(&binary()), &desktop.home(), &data(&desktop), 3);
    desktop.set_clock(Timestamp::now() + SignedDuration::from_hours(24 * 30 * 27));
    let app = App::start(&desktop, &["--show", "history"]);
    let window = Window::titled(&app, "History").await;
    // The list is narrowed to something else.
    window.fill("#search", "nothing like that").await;
    window.hear("No meeting matches").await;
    window.press("How long it is kept").await;
    window.hear("3 meetings").await;
    assert!(stored(&desktop).0 == 3, "nothing goes before somebody said so");
    window.click("#panel .ds-button:first-child").await;
    window.press("Save the file").await;
    let file = until("the export", async || {
        let files = names(&desktop.home()).into_iter();
        files
            .map(|name| desktop.home().join(name))
            .find(|file| file.extension() == Some("html".as_ref()))
    })
    .await;
    window.hear("klubba-history.html").await;
    let export = file.to_str().expect("a plain path");
    let verified = json(&desktop, &["history", "verify", export, "--format", "json"], "");
    assert_eq!(
        (&verified["whole"], &verified["left_out"]),
        (&true.into(), &0.into()),
        "{verified}"
    );
    assert!(std::fs::read_to_string(&file).expect("a file").contains("Parents of class 4B"));
    let head = verified["head"].as_str().expect("a head").to_owned();

    window.press("How long it is kept").await;
    window.press("Purge now").await;
    assert_eq!(stored(&desktop).0, 3, "asked once more");
    window.press("Yes, purge").await;
    window.hear("The history is purged").await;
    let after = run(&desktop, &["history", "export", "--format", "json"], "");
    let after = String::from_utf8(after.stdout).expect("text");
    assert!(!after.contains("Parents of class 4B"), "{after}");
    let verify = ["history", "verify", "-", "--head", &head, "--format", "json"];
    let verified: Value = json(&desktop, &verify, &after);
    assert_eq!(verified["whole"], true, "{verified}");
    let purged = verified["purged"].as_u64().expect("a number");
    assert!(purged > 0, "the entries' places stay: {verified}");
    assert_eq!(verified["count"], purged + 1, "and one entry tells of it: {verified}");
}

#[tokio::test]
async fn everything_is_deleted_from_the_window_and_what_stays_is_named() {
    let desktop = Desktop::complete().await;
    let (mut app, tray) = App::in_tray(&desktop).await;
    tray.choose("New invitation").await;
    let window = Window::titled(&app, "Welcome").await;
    answer_first_run(&window).await;
    let shown = klubba(&desktop).args(["--show", "meetings"]).status();
    assert!(shown.expect("klubba runs").success());
    window.switch("Meetings").await;

    let feed = Server::start(answer("200 OK", "", event("a", "20261208T120000Z").as_bytes()));
    window.fill("#calendar-address", &feed.address("/secret/basic.ics")).await;
    window.fill("#calendar-name", "Work").await;
    window.click("form:has(#calendar-address) [type=submit]").await;
    window.hear("Work").await;
    let folder = tempfile::tempdir().expect("a folder");
    let port = crate::app::free_port();
    let _radicale = radicale(folder.path(), port).await;
    window.run("document.querySelector('#calendar-url').closest('details').open = true").await;
    window.fill("#calendar-url", &format!("http://127.0.0.1:{port}/")).await;
    window.fill("#calendar-user", "user").await;
    window.fill("#calendar-password", "password").await;
    window.click("form:has(#calendar-url) [type=submit]").await;
    window.hear("Talks").await;
    let ours = || desktop.ask("secret-tool", &["search", "--all", "service", "se.klubba.Klubba"]);
    assert_eq!(ours().matches("[/").count(), 3, "key, address and password:\n{}", ours());

    window.go("settings/").await;
    window.press("Back up now").await;
    window.hear("The backup is made and checked").await;
    window.fill("#delete-word", "everything").await;
    let backups = data(&desktop).join("backups");
    window.hear(&format!("One backup stays in {}", backups.display())).await;
    window.click("form:has(#delete-word) [type=submit]").await;
    window.see("form:has(#delete-word) [role=alert]:not(:empty)").await;
    window.hear("Type the word just as it stands").await;
    window.picture(&pictures().join("delete-everything-light-960.png")).await;
    assert_eq!(ours().matches("[/").count(), 3, "nothing was deleted");
    window.fill("#delete-word", "delete").await;
    window.click("form:has(#delete-word) [type=submit]").await;
    assert_eq!(app.ended().await, 0);
    assert_eq!(ours(), "", "no entry of Klubba's is left");
    assert_eq!(names(&data(&desktop)), ["backups"]);
    assert_eq!(names(&backups).len(), 1);
}
