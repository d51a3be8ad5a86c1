//! What stands beside a meeting, and what is left when something went wrong, in two languages,
//! both themes and both widths: axe finds nothing, and there are pictures to look at.

use crate::app::App;
use crate::desktop::Desktop;
use crate::drill::running_meeting;
use crate::screens::look;
use crate::wait::until;
use crate::window::Window;

#[tokio::test]
async fn companion_and_record_are_accessible_in_two_languages() {
    let desktop = Desktop::complete().await;
    let (app, tray) = App::in_tray(&desktop).await;
    let window = running_meeting(&app, &tray).await;
    window.see("[data-head=admitted]").await;
    let meeting = place(&window).await;
    let mut problems = Vec::new();
    tray.choose("Settings").await;
    window.switch("Settings").await;
    window.go("incidents/").await;
    window.choose("#report-kind", "screen").await;
    window.click("form:has(#report-kind) button[type=submit]").await;
    window.see(".drill .sentence").await;
    let incident = place(&window).await;
    let mut here = "Incidents";
    for (lang, settings, start) in
        [("sv", "Inställningar", "Mötesstart"), ("nb", "Innstillinger", "Møtestart")]
    {
        for theme in ["light", "dark"] {
            window.switch(here).await;
            window.go("settings/").await;
            window.choose("#lang", lang).await;
            window.click(&format!("#theme-{theme}")).await;
            window.see(&format!("html[data-color-scheme={theme}]")).await;
            window.switch(settings).await;
            here = settings;
            look_at_the_record(&window, &incident, (lang, theme), &mut problems).await;
            window.go("settings/").await;
            window.switch(start).await;
            look_at_the_companion(&window, &meeting, (lang, theme), &mut problems).await;
        }
    }
    assert!(problems.is_empty(), "{} found:\n{}", problems.len(), problems.join("\n"));
}

async fn look_at_the_companion(
    window: &Window<'_>,
    meeting: &str,
    (lang, theme): (&str, &str),
    problems: &mut Vec<String>,
) {
    window.see(&format!("html[lang={lang}][data-color-scheme={theme}]")).await;
    for (name, stage, sign) in [
        ("let-in", 1, "[data-head]"),
        ("read", 2, ".sentence"),
        ("during", 3, ".clock"),
        ("close", 4, ".confirm"),
    ] {
        window.go(meeting).await;
        window.see("nav button:nth-child(4)").await;
        window.click(&format!("nav button:nth-child({stage})")).await;
        window.see(sign).await;
        look(window, &format!("companion-{name}-{lang}"), theme, problems).await;
    }
    window.front().await;
    window.key("ctrl+i");
    window.see("dialog[open] li button:focus").await;
    look(window, &format!("companion-wrong-{lang}"), theme, problems).await;
    window.key("Escape");
}

/// What went wrong, step by step and as a record, and how long history is kept.
async fn look_at_the_record(
    window: &Window<'_>,
    incident: &str,
    (lang, theme): (&str, &str),
    problems: &mut Vec<String>,
) {
    window.go(incident).await;
    window.see(".drill .sentence").await;
    look(window, &format!("drill-{lang}"), theme, problems).await;
    window.click(".drilling > .row button").await;
    window.see("form textarea").await;
    look(window, &format!("incident-{lang}"), theme, problems).await;
    window.run("document.querySelector('form.paper').scrollIntoView()").await;
    look(window, &format!("incident-note-{lang}"), theme, problems).await;
    window.go("history/").await;
    window.see("#search").await;
    window.click("button[aria-controls=panel]:last-of-type").await;
    window.see("#months").await;
    look(window, &format!("retention-{lang}"), theme, problems).await;
}

/// Where the window is.
async fn place(window: &Window<'_>) -> String {
    until("the place to have a number", async || {
        let hash = window.run("return location.hash").await;
        let hash = hash.as_str()?.trim_start_matches('#').to_owned();
        hash.ends_with(|c: char| c.is_ascii_digit()).then_some(hash)
    })
    .await
}
