//! The whole job: from the tray click to the closed meeting, and after a restart it is still known.
//!
//! It is done where there is no network, and every call that would reach for one is written down.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::app::{App, binary, klubba};
use crate::clipboard;
use crate::desktop::Desktop;
use crate::invitation::{LINK, POLICY, answer_first_run, copy, fill_in, nearly_over};
use crate::network::{self, Watch};
use crate::notification::{self, Notices};
use crate::tray::Tray;
use crate::wait::{until, within};
use crate::window::Window;

const TITLE: &str = "Parents of class 4B";

#[tokio::test]
async fn from_the_tray_click_to_the_closed_meeting() {
    if network::is_done_without("passage::from_the_tray_click_to_the_closed_meeting") {
        return;
    }
    let desktop = Desktop::complete().await;
    let notices = Notices::on(&desktop).await;
    let watch = Watch::new(&desktop);
    let command = watch.as_ref().map(|watch| watch.over(&desktop, &binary()));
    let app = App::by(command.unwrap_or_else(|| klubba(&desktop)), &desktop, &[]);
    let tray = Tray::of(&desktop).await;
    tray.item().await;
    assert!(desktop.windows().is_empty(), "no window until it is asked for");

    tray.choose("New invitation").await;
    let window = Window::titled(&app, "Welcome").await;
    answer_first_run(&window).await;
    let meeting = nearly_over(TITLE);
    fill_in(&window, &meeting).await;
    copy(&window).await;
    the_clipboard_holds_the_invitation(&desktop).await;

    let start = notices.saying("read the guidelines aloud", Duration::from_secs(10)).await;
    assert_eq!(start.urgency, 2, "a duty is critical");
    for word in [TITLE, "Maria", "4B"] {
        assert!(
            !start.summary.contains(word) && !start.body.contains(word),
            "names nobody: {start:?}"
        );
    }
    let labels: Vec<&str> = start.actions.chunks(2).map(|pair| pair[1].as_str()).collect();
    for label in ["Read aloud", "In 5 minutes", "Already done"] {
        assert!(labels.contains(&label), "{label} in {labels:?}");
    }
    notification::answer(&desktop, "Read aloud").await;
    window.switch("Start of meeting").await;
    let_in_by_keyboard(&window).await;
    let said = read_aloud_by_keyboard(&window).await;
    assert!(said >= 3, "the routine has guidelines to say");

    let over = notices.saying("time to clean up", Duration::from_secs(150)).await;
    assert!(!over.body.contains(TITLE), "names nobody: {over:?}");
    let end = meeting.start.timestamp() + SignedDuration::from_mins(i64::from(meeting.minutes));
    assert!(Timestamp::try_from(over.at).is_ok_and(|at| at >= end), "not before the end");
    until("the count in the tray", async || {
        let item = tray.item().await;
        tray.menu(&item).await.into_iter().find(|line| line.label == "Clean up (1)")
    })
    .await;
    notification::answer(&desktop, "Clean up now").await;
    window.switch("To clean up").await;
    let answer = clean_up(&window).await;
    window.press("Show in the history").await;
    history_tells(&window, &answer).await;
    drop(window);

    tray.choose("Quit").await;
    let mut app = app;
    assert_eq!(app.ended().await, 0, "quitting is no failure");
    if let Some(watch) = &watch {
        assert!(watch.calls().contains("AF_UNIX"), "it was watched");
        assert_eq!(watch.to_others(Some(app.inspector)), Vec::<String>::new());
    }
    drop(app);
    let (app, tray) = App::in_tray(&desktop).await;
    tray.choose("History").await;
    let window = Window::titled(&app, "History").await;
    window.hear(TITLE).await;
    window.press(TITLE).await;
    history_tells(&window, &answer).await;
    assert_eq!(notices.all().len(), 2, "each duty is told once: {:?}", notices.all());
}

async fn the_clipboard_holds_the_invitation(desktop: &Desktop) {
    let text = clipboard::text(desktop).await;
    let html = clipboard::html(desktop).await;
    for flavour in [&text, &html] {
        for words in [TITLE, POLICY, "Maria Lindqvist", "Teams"] {
            assert!(flavour.contains(words), "{words} in:\n{flavour}");
        }
        assert!(
            !flavour.contains(['\u{2068}', '\u{2069}', '\u{200b}', '\u{feff}']),
            "no invisible characters"
        );
    }
    assert!(text.contains(LINK) && !text.contains("</"), "plain text is plain:\n{text}");
    assert!(html.contains(&format!("href=\"{LINK}\"")), "the link can be clicked:\n{html}");
    assert!(html.contains(&format!("href=\"{POLICY}\"")), "the policy can be clicked:\n{html}");
}

/// Counts three people in and one away, and goes on: numbers and the space bar are enough.
async fn let_in_by_keyboard(window: &Window<'_>) {
    window.see("[data-head=admitted]").await;
    for key in ["1", "1", "1", "2"] {
        window.key(key);
    }
    for (head, count) in [("admitted", "3"), ("turned-away", "1"), ("not-identified", "0")] {
        let script = format!("return document.querySelector('[data-head={head}]').value");
        until(&format!("{count} {head}"), async || {
            (window.run(&script).await == count).then_some(())
        })
        .await;
    }
    window.key("space");
}

/// Ticks one guideline after the other with the space bar; how many there were.
async fn read_aloud_by_keyboard(window: &Window<'_>) -> u64 {
    window.see(".sentence").await;
    let count = window.count(".dots li").await;
    for number in 1..=count {
        let place = format!("{number} of {count}");
        window.hear(&place).await;
        let sentence = window.focused().await;
        assert!(!sentence.is_empty(), "the sentence has the focus, so that it is spoken");
        if number == 2 {
            window.key("Left");
            window.hear(&format!("1 of {count}")).await;
            window.key("space");
            window.hear(&place).await;
        }
        window.key("space");
    }
    window.hear("The meeting is open").await;
    window.hear("Everything is said").await;
    count
}

/// Decides and ticks everything, and strikes; the text of the answer that asked for more.
async fn clean_up(window: &Window<'_>) -> String {
    window.see("article").await;
    let detail = "To the school's case file, by the head teacher".to_owned();
    let mut told = false;
    for _ in 0..40 {
        if window.run("return document.querySelector('article li[data-status=todo], article li[data-status=waiting]') === null").await == true {
            break;
        }
        let open =
            window.count("article li[data-status=todo], article li[data-status=waiting]").await;
        if window.has("article li[data-status=todo] form").await {
            // An answer that asks for a detail and settles it, so that the detail is seen to be kept.
            told |= decide(window, &detail).await;
        } else {
            window.click("article li[data-status=todo] input[type=checkbox]").await;
        }
        within(Duration::from_secs(15), "one task less", async || {
            let left =
                window.count("article li[data-status=todo], article li[data-status=waiting]").await;
            (left < open).then_some(())
        })
        .await;
    }
    assert!(told, "one decision asks for a detail");
    window.press("Strike: the meeting is closed").await;
    window.hear("Everything after").await;
    detail
}

async fn decide(window: &Window<'_>, detail: &str) -> bool {
    let form = "article li[data-status=todo] form";
    let answers = window.count(&format!("{form} input[type=radio]")).await;
    for n in 1..=answers {
        let script =
            format!("document.querySelectorAll('{form} input[type=radio]')[{}].click()", n - 1);
        window.run(&script).await;
        let asks =
            window.run(&format!("return document.querySelector('{form} textarea') !== null")).await;
        let is_last = n == answers;
        if asks == true {
            window.fill(&format!("{form} textarea"), detail).await;
            window.click(&format!("{form} button[type=submit]")).await;
            return true;
        }
        if is_last {
            window.click(&format!("{form} button[type=submit]")).await;
        }
    }
    false
}

async fn history_tells(window: &Window<'_>, detail: &str) {
    window.hear("What happened").await;
    for words in [TITLE, "Klubba reminded you", detail] {
        window.hear(words).await;
    }
    let text = window.text().await;
    assert!(!text.contains(LINK), "the link is forgotten with the meeting:\n{text}");
}
