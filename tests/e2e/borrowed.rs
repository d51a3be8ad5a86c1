//! The command line changes the key or restores a backup while Klubba runs with a window open: it
//! waits its turn, nothing is lost, and the window goes on.

use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use crate::app::{App, klubba};
use crate::desktop::Desktop;
use crate::invitation::{Meeting, answer_first_run, copy, fill_in, invite, minutes_from_now};
use crate::wait::until;
use crate::window::Window;

fn run(desktop: &Desktop, arguments: &[&str]) -> Output {
    let mut command = klubba(desktop);
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.output().expect("klubba runs")
}

fn done(desktop: &Desktop, arguments: &[&str]) -> String {
    let output = run(desktop, arguments);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    said
}

fn history(desktop: &Desktop) -> String {
    done(desktop, &["history", "list"])
}

fn meeting(title: &'static str) -> Meeting {
    Meeting { title, start: minutes_from_now(24 * 60), minutes: 30 }
}

async fn with_a_meeting<'a>(app: &'a App<'a>, title: &'static str) -> Window<'a> {
    let window = Window::titled(app, "Welcome").await;
    answer_first_run(&window).await;
    fill_in(&window, &meeting(title)).await;
    copy(&window).await;
    window
}

/// Invites once more from the window that has just invited.
async fn another(window: &Window<'_>, title: &'static str) {
    window.press("New invitation").await;
    fill_in(window, &meeting(title)).await;
    copy(window).await;
}

#[tokio::test]
async fn the_key_is_changed_while_a_window_is_open() {
    let desktop = Desktop::complete().await;
    let app = App::start(&desktop, &["--show", "create"]);
    let window = with_a_meeting(&app, "Before the change").await;
    done(&desktop, &["key", "rekey"]);
    // The form is there again, made anew when the database was opened with the new key.
    invite(&window, &meeting("After the change")).await;
    let history = history(&desktop);
    for title in ["Before the change", "After the change"] {
        assert!(history.contains(title), "{title} in:\n{history}");
    }
    // The old key opens nothing any more, and the new one everything.
    drop(window);
    app.kill().await;
    let app = App::start(&desktop, &["--show", "history"]);
    let window = Window::titled(&app, "History").await;
    window.hear("After the change").await;
}

#[tokio::test]
async fn a_backup_is_restored_while_a_window_is_open() {
    let desktop = Desktop::complete().await;
    let app = App::start(&desktop, &["--show", "create"]);
    let window = with_a_meeting(&app, "In the backup").await;
    let backups = desktop.path("backups");
    done(&desktop, &["backup", "create", "--folder", backups.to_str().expect("a plain path")]);
    let backup = only_file(&backups);
    another(&window, "After the backup").await;
    window.go("history").await;
    window.switch("History").await;
    window.hear("After the backup").await;

    let said = done(&desktop, &["backup", "restore", backup.to_str().expect("a plain path")]);
    assert!(
        said.contains("Not in the backup: one meeting"),
        "what is taken away was said:\n{said}"
    );
    until("the window to show what was restored", async || {
        let text = window.text().await;
        (text.contains("In the backup") && !text.contains("After the backup")).then_some(())
    })
    .await;
    let data = desktop.home().join(".local/share/klubba");
    let aside = names(&data).into_iter().filter(|name| name.starts_with("klubba-replaced-"));
    assert_eq!(aside.count(), 1, "what was there is kept: {:?}", names(&data));
    invite(&window, &meeting("After the restoring")).await;
    let history = history(&desktop);
    assert!(history.contains("After the restoring") && !history.contains("After the backup"));
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder").flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

fn only_file(folder: &Path) -> PathBuf {
    let names = names(folder);
    assert_eq!(names.len(), 1, "{names:?}");
    folder.join(&names[0])
}
