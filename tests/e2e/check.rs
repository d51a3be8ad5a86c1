//! The text checker in the window: what is found is marked, removed, or kept with a reason.

use crate::app::App;
use crate::desktop::Desktop;
use crate::invitation::{answer_first_run, copy, fill_in, nearly_over};
use crate::window::Window;

#[tokio::test]
async fn personal_data_is_marked_removed_or_kept_with_a_reason() {
    let desktop = Desktop::complete().await;
    let (app, tray) = App::in_tray(&desktop).await;
    tray.choose("New invitation").await;
    let window = Window::titled(&app, "Welcome").await;
    answer_first_run(&window).await;
    fill_in(&window, &nearly_over("Progress talk about Olivia, Year 2")).await;
    window.see("mark").await;
    window.hear("Pupil and class").await;
    window.press("Remove").await;
    window.hear("Progress talk").await;
    crate::wait::until("the mark to go", async || (!window.has("mark").await).then_some(())).await;

    window.fill("#create-message", "National identity number 15017299968").await;
    window.hear("Identity number").await;
    window.see(".send button[aria-keyshortcuts][aria-disabled=true]").await;
    window.press("Keep").await;
    window.hear("Why may it stay?").await;
    window.click("input[type=radio][value=not-a-person]").await;
    window.press("Keep it").await;
    copy(&window).await;
}
