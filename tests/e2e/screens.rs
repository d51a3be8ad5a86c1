//! Every screen in both themes and two widths: axe finds nothing, and there is a picture to look at.

use std::path::Path;

use crate::app::App;
use crate::desktop::{Desktop, pictures};
use crate::invitation::{
    LINK, Meeting, ROUTINE, answer_first_run, copy, fill_in, invite, minutes_from_now,
};
use crate::notification;
use crate::wait::until;
use crate::window::Window;

const WIDTHS: [u32; 2] = [960, 480];
const HEIGHT: u32 = 740;

#[tokio::test]
async fn every_screen_is_accessible_in_both_themes_and_both_widths() {
    let desktop = Desktop::complete().await;
    let (app, tray) = App::in_tray(&desktop).await;
    tray.choose("New invitation").await;
    let window = Window::titled(&app, "Welcome").await;
    let mut problems = Vec::new();
    // Before it is answered the first run follows the system, which is light here.
    window.see("#start-language").await;
    look(&window, "first-run", "light", &mut problems).await;
    answer_first_run(&window).await;
    picture_for_the_readme(&window).await;
    let running =
        Meeting { title: "Parents of class 4B", start: minutes_from_now(-20), minutes: 60 };
    let ended = Meeting { title: "School council", start: minutes_from_now(-60), minutes: 45 };
    invite(&window, &ended).await;
    // The bar that comes in now moves everything below it.
    window.hear("time to clean up").await;
    window.press("New invitation").await;
    invite(&window, &running).await;
    window.hear("read the guidelines aloud").await;
    notification::close_all(&desktop);
    // It stays above every other window, also in a picture.
    let companion = desktop.window_titled("Start of meeting").await;
    desktop.ask("xdotool", &["windowactivate", "--sync", &companion, "key", "Escape"]);
    let (ended, running) = meetings(&window).await;
    let own = own_routine(&window).await;
    let places = [
        ("settings", "settings/".to_owned(), "#theme-system"),
        ("create", "create/".to_owned(), "#create-title"),
        ("clean-up", format!("clean-up/{ended}"), "article"),
        ("meetings", "meetings/".to_owned(), "#calendars"),
        ("change", format!("change/{running}"), "#create-link"),
        ("cancel", format!("cancel/{running}"), "#cancel-tell"),
        ("series", "series/".to_owned(), "#series-from"),
        ("history", "history/".to_owned(), "ul a, ol a, table a"),
        ("history-meeting", format!("history/{ended}"), "#events"),
        ("routines", "routines/".to_owned(), "h2 a"),
        ("routine", format!("routines/{ROUTINE}"), "#about"),
        ("routine-editor", format!("routines/{own}/edit"), "form input"),
        ("routine-import", "routines//import".to_owned(), "#file"),
    ];
    for theme in ["light", "dark"] {
        window.go("settings/").await;
        window.click(&format!("#theme-{theme}")).await;
        window.see(&format!("html[data-color-scheme={theme}]")).await;
        for (name, place, sign) in &places {
            window.go(place).await;
            window.see(sign).await;
            look(&window, name, theme, &mut problems).await;
        }
        look_at_the_companion(&window, &running, theme, &mut problems).await;
        window.go("create/").await;
        look_at_a_written_invitation(&window, theme, &mut problems).await;
    }
    assert!(problems.is_empty(), "{} found:\n{}", problems.len(), problems.join("\n"));
}

/// What stands beside a running meeting, stage by stage.
async fn look_at_the_companion(
    window: &Window<'_>,
    meeting: &str,
    theme: &str,
    problems: &mut Vec<String>,
) {
    window.go(&format!("read/{meeting}")).await;
    for (n, name, sign) in [
        (2, "read", ".sentence"),
        (3, "during", ".clock"),
        (4, "close", ".confirm"),
        (1, "let-in", "[data-head]"),
    ] {
        window.click(&format!("nav button:nth-child({n})")).await;
        window.see(sign).await;
        look(window, name, theme, problems).await;
    }
}

/// The form filled in, with a day far off; then what follows when it was sent.
async fn look_at_a_written_invitation(
    window: &Window<'_>,
    theme: &str,
    problems: &mut Vec<String>,
) {
    fill_in(window, &Meeting { start: minutes_from_now(20 * 24 * 60), ..next_week() }).await;
    window.hear(LINK).await;
    look(window, "create-filled", theme, problems).await;
    copy(window).await;
    look(window, "create-sent", theme, problems).await;
}

/// The picture in the README, taken anew when it is asked for.
async fn picture_for_the_readme(window: &Window<'_>) {
    let Ok(file) = std::env::var("KLUBBA_README_PICTURE") else { return };
    window.resize(WIDTHS[0], HEIGHT).await;
    fill_in(window, &next_week()).await;
    window.hear(LINK).await;
    window
        .run("document.activeElement.blur(); document.querySelector('.left').scrollTo(0, 0)")
        .await;
    window.picture(&Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).await;
}

fn next_week() -> Meeting {
    let noon = minutes_from_now(4 * 24 * 60);
    let start = noon.with().hour(18).minute(0).build().expect("an evening");
    Meeting { title: "Parents' meeting 4B", start, minutes: 60 }
}

/// One screen in both widths: what axe finds, and a picture.
pub async fn look(window: &Window<'_>, name: &str, theme: &str, problems: &mut Vec<String>) {
    for width in WIDTHS {
        window.resize(width, HEIGHT).await;
        let found = window.problems().await;
        problems.extend(
            found.into_iter().map(|problem| format!("{name}, {theme}, {width}: {problem}")),
        );
        if window.has("[role=alert] .strip").await {
            problems.push(format!(
                "{name}, {theme}, {width}: a problem is shown: {}",
                window.text().await
            ));
        }
        let wide =
            window.run("return document.documentElement.scrollWidth - window.innerWidth").await;
        if wide.as_i64().is_some_and(|over| over > 1) {
            problems
                .push(format!("{name}, {theme}, {width}: must be scrolled sideways by {wide} px"));
        }
        window.picture(&pictures().join(format!("{name}-{theme}-{width}.png"))).await;
    }
    window.resize(WIDTHS[0], HEIGHT).await;
}

/// The numbers of the meeting that has ended and the one that runs.
async fn meetings(window: &Window<'_>) -> (String, String) {
    window.go("history/").await;
    let number = async |title: &str| {
        until(&format!("{title} in the history"), async || {
            let script = format!(
                "return [...document.querySelectorAll('a[href^=\"#history/\"]')]
                   .find((link) => link.innerText.includes('{title}'))?.hash.split('/')[1] ?? null"
            );
            window.run(&script).await.as_str().map(str::to_owned)
        })
        .await
    };
    (number("School council").await, number("Parents of class 4B").await)
}

/// Makes a routine of the organisation's own, as the editor needs one.
async fn own_routine(window: &Window<'_>) -> String {
    window.go(&format!("routines/{ROUTINE}")).await;
    window.see("#about").await;
    window.press("Make our own copy").await;
    window.fill("#copy-name", "Digital meetings at Björk School").await;
    window.click("dialog button[type=submit]").await;
    until("the own routine", async || {
        let hash = window.run("return location.hash").await;
        let id = hash.as_str()?.strip_prefix("#routines/")?.split('/').next()?.to_owned();
        (id != ROUTINE && !id.is_empty()).then_some(id)
    })
    .await
}
