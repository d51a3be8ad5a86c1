//! Filling in Klubba's windows the way an organiser does: the first run, and an invitation.

use jiff::{SignedDuration, Timestamp, Zoned};

use crate::window::Window;

pub const LINK: &str =
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting_4b%40thread.v2/0?context=%7b%7d";
pub const POLICY: &str = "https://www.bjorkskolan.se/privacy";
pub const ROUTINE: &str = "goteborg-digitala-moten";
const ZONE: &str = "Europe/Stockholm";

/// A meeting to invite to.
pub struct Meeting {
    pub title: &'static str,
    pub start: Zoned,
    pub minutes: u32,
}

/// The three pages that Klubba opens with the first time.
pub async fn answer_first_run(window: &Window<'_>) {
    window.hear("Step 1 of 4").await;
    window.choose("#start-language", "en").await;
    window.click("#start-kind-municipality").await;
    window.click(&format!("#start-routine-{ROUTINE}")).await;
    window.press("Next").await;
    window.fill("#start-signature", "Maria Lindqvist").await;
    window.fill("#start-organisation", "Björk School").await;
    window.fill("#start-policy", POLICY).await;
    window.press("Next").await;
    window.hear("Your recovery code").await;
    window.press("Not now").await;
    window.hear("Ready!").await;
    window.press("Make the first invitation").await;
    window.see("#create-title").await;
}

/// Fills in the form until the invitation may be copied.
pub async fn fill_in(window: &Window<'_>, meeting: &Meeting) {
    window.see("#create-title").await;
    window.choose("#create-service", "teams").await;
    window.choose("#create-audience", "guardians").await;
    window.fill("#create-title", meeting.title).await;
    choose_day(window, &meeting.start).await;
    let time = meeting.start.strftime("%H.%M").to_string();
    window.fill("#create-time", &time).await;
    window.choose("#create-minutes", &meeting.minutes.to_string()).await;
    window.fill("#create-link", LINK).await;
    window.run("document.querySelector('#create-purpose').closest('details').open = true").await;
    window.fill("#create-purpose", "How the autumn term went in class 4B").await;
}

pub async fn choose_day(window: &Window<'_>, start: &Zoned) {
    let day = start.date();
    // Tiles show today and the working days after it, and last «other day».
    let tile = format!(".tiles > label:has(input[value='{day}'])");
    if window.has(&tile).await {
        return window.click(&tile).await;
    }
    window.click(".tiles > label.other").await;
    window.see("#create-other-date").await;
    let script = format!(
        "const field = document.querySelector('#create-other-date'); field.value = '{day}';
         field.dispatchEvent(new Event('input', {{ bubbles: true }}))"
    );
    window.run(&script).await;
}

/// Copies it with the keyboard, and waits until Klubba says so.
pub async fn copy(window: &Window<'_>) {
    window.see(".send button[aria-keyshortcuts]:not([aria-disabled])").await;
    window.key("ctrl+Return");
    window.hear("The invitation is copied").await;
}

/// Invites to a meeting from wherever the window is.
pub async fn invite(window: &Window<'_>, meeting: &Meeting) {
    window.go("create/").await;
    fill_in(window, meeting).await;
    copy(window).await;
}

/// A time of day of our organiser, so many minutes from now.
pub fn minutes_from_now(minutes: i64) -> Zoned {
    let at = Timestamp::now().in_tz(ZONE).expect("a zone");
    let whole = at.with().second(0).subsec_nanosecond(0).build().expect("a whole minute");
    &whole + SignedDuration::from_mins(minutes)
}

/// A meeting of fifteen minutes that runs, and is over in one to two minutes.
pub fn nearly_over(title: &'static str) -> Meeting {
    Meeting { title, start: minutes_from_now(-13), minutes: 15 }
}
