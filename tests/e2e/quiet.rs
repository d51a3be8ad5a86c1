//! At rest Klubba does nothing, whatever is typed elsewhere.

use std::time::Duration;

use crate::app::App;
use crate::desktop::Desktop;
use crate::wait::within;

#[tokio::test]
async fn key_presses_of_other_programs_do_not_wake_it() {
    let desktop = Desktop::complete().await;
    let (app, _tray) = App::in_tray(&desktop).await;
    // At rest: two looks one second apart see no wake-up.
    let before = within(Duration::from_secs(60), "klubba to come to rest", async || {
        let seen = app.switches();
        tokio::time::sleep(Duration::from_secs(1)).await;
        (app.switches() == seen).then_some(seen)
    })
    .await;
    desktop.ask("xdotool", &["key", "--delay", "5", "--repeat", "100", "a"]);
    let woken = app.woken_since(&before);
    assert!(woken <= 3, "100 key presses woke it {woken} times");
}
