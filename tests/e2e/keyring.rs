//! The keyring is missing, or locked, or comes back empty: Klubba starts, says so, and loses nothing.

use std::os::unix::fs::PermissionsExt;

use crate::app::App;
use crate::desktop::{Desktop, KEYRING_PASSWORD, Keyring, Parts};
use crate::invitation::answer_first_run;
use crate::wait::until;
use crate::window::Window;

#[tokio::test]
async fn without_a_keyring_the_key_is_in_a_file_and_klubba_says_so() {
    let desktop = Desktop::with(Parts { keyring: Keyring::Absent, ..Parts::ALL }).await;
    let (app, tray) = App::in_tray(&desktop).await;
    tray.choose("New invitation").await;
    let window = Window::titled(&app, "Welcome").await;
    window.hear("This computer has no keyring that Klubba can use").await;
    answer_first_run(&window).await;
    let files =
        std::fs::read_dir(desktop.home().join(".local/share/klubba")).expect("the data folder");
    for file in files.flatten() {
        let mode = file.metadata().expect("a file").permissions().mode();
        assert_eq!(mode & 0o077, 0, "{:?} is for this account only", file.file_name());
    }
}

#[tokio::test]
async fn a_locked_keyring_is_waited_for_without_freezing() {
    let desktop = Desktop::with(Parts { keyring: Keyring::Locked, ..Parts::ALL }).await;
    let app = App::start(&desktop, &["--show", "create"]);
    let window = Window::titled(&app, "Klubba").await;
    window.hear("Klubba is waiting for the computer's keyring").await;
    assert!(
        window.problems().await.is_empty(),
        "the wait is readable: {:?}",
        window.problems().await
    );
    let tray = crate::tray::Tray::of(&desktop).await;
    let item = tray.item().await;
    assert!(tray.text(&item, "Title").await.contains("Klubba"), "the tray answers meanwhile");
    let prompt = until("the desktop's question for the password", async || {
        let found = desktop.ask("xdotool", &["search", "--onlyvisible", "--class", "gcr-prompter"]);
        found.lines().last().map(str::to_owned)
    })
    .await;
    desktop.ask("xdotool", &["windowfocus", &prompt]);
    desktop.ask("xdotool", &["type", KEYRING_PASSWORD]);
    desktop.ask("xdotool", &["key", "Return"]);
    window.hear("Step 1 of 4").await;
}
