//! Calendars and series of talks as they are seen: both themes, both widths, two languages. axe
//! finds nothing, and there are pictures to look at. At last what no longer holds is put right: an
//! invitation is sent anew, and a calendar gets a new address.

use jiff::{Timestamp, ToSpan, Zoned};
use klubba_core::office::{Office, Settings, Way};
use klubba_core::store::{Key, Store};
use klubba_core::text::Lang;

use crate::app::App;
use crate::calendar_server::{Manner, Server, answer};
use crate::clipboard;
use crate::connected::{add_feed_named, json, run};
use crate::desktop::{Desktop, Keyring, Parts};
use crate::screens::look;
use crate::wait::until;
use crate::window::Window;

const LOGIN_PAGE: &[u8] = b"<html>Log in</html>";

/// A meeting so many working days from today: UID, days, hour, subject and what else it has.
type Event<'e> = (&'e str, i64, u8, &'e str, String);

fn calendar(events: &[Event<'_>]) -> Manner {
    let today = Zoned::now().date();
    let events = events.iter().map(|(uid, days, hour, subject, more)| {
        let day = today.saturating_add(days.days()).strftime("%Y%m%d");
        format!(
            "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20260901T080000Z\r\n\
             DTSTART;TZID=Europe/Stockholm:{day}T{hour:02}0000\r\nDURATION:PT40M\r\n\
             SUMMARY:{subject}\r\n{more}END:VEVENT\r\n"
        )
    });
    let events: String = events.collect();
    let file = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n{events}END:VCALENDAR\r\n"
    );
    answer("200 OK", "", file.as_bytes())
}

fn meet(key: &str) -> String {
    format!("LOCATION:https://meet.google.com/{key}\r\n")
}

/// What a week of an organiser's looks like; `moved` is by how much one has been moved.
fn week(moved: u8) -> Manner {
    calendar(&[
        ("a", 1, 9, "Utvecklingssamtal 4B", meet("aaa-aaaa-aaa")),
        ("b", 1, 10 + moved, "Utvecklingssamtal 5A", meet("bbb-bbbb-bbb")),
        ("c", 2, 15, "Utvecklingssamtal 6C", meet("aaa-aaaa-aaa")),
        ("d", 2, 16, "Föräldramöte", meet("ddd-dddd-ddd")),
        ("e", 3, 12, "Lunch", String::new()),
        ("f", 3, 13, "Arbetslag", meet("lookup/arbetslag")),
    ])
}

/// Opens the store beside Klubba.
fn office(desktop: &Desktop) -> Office {
    let folder = desktop.home().join(".local/share/klubba");
    let key = std::fs::read(folder.join("klubba.key")).expect("a key file");
    let key = Key::from_slice(&key).expect("a key");
    let store = Store::open(&folder.join("klubba.db"), &key).expect("the store");
    Office::open(store, Timestamp::now()).expect("an office")
}

/// Prepares one of the feed's meetings and sends its invitation.
fn send_one(desktop: &Desktop) {
    let mut office = office(desktop);
    let now = Timestamp::now();
    let day = Zoned::now().date().saturating_add(1.days());
    let rows = office.calendar_meetings(day, day.saturating_add(1.days()), now).expect("rows");
    let row = rows.iter().find(|row| row.title.contains("5A")).expect("the talk");
    let key = row.key.clone().expect("it is a calendar's");
    let draft = office.prepare_imported(&key, None, now).expect("a draft");
    office.send(&draft, None, "uid@klubba", Way::Clipboard, now).expect("an invitation");
}

/// Four calendars: one is well, the others each have another trouble.
fn connect(desktop: &Desktop) -> Vec<Server> {
    let names = ["Arbete", "Gamla adressen", "Skolportalen", "Hemma"];
    let servers: Vec<Server> = names
        .iter()
        .map(|name| {
            let other = calendar(&[(name, 2, 8, "Frukost", String::new())]);
            let server = Server::start(if *name == "Arbete" { week(0) } else { other });
            add_feed_named(desktop, name, &server.address("/x.ics"));
            server
        })
        .collect();
    let map = ["calendar", "map", "--words", "utvecklingssamtal", "--routine", "bergen-meet"];
    assert!(
        run(desktop, &[&map[..], &["--meeting-type", "development-talk"]].concat(), "")
            .status
            .success()
    );
    send_one(desktop);
    servers[0].behave(week(3));
    servers[1].behave(answer("401 Unauthorized", "", b""));
    servers[2].behave(answer("200 OK", "Content-Type: text/html\r\n", LOGIN_PAGE));
    servers[3].behave(Manner::HangUp);
    run(desktop, &["calendar", "refresh"], "");
    servers
}

#[tokio::test]
async fn calendars_and_series_are_accessible_in_both_themes_and_both_widths() {
    let desktop = Desktop::with(Parts { keyring: Keyring::Absent, ..Parts::ALL }).await;
    run(&desktop, &["calendar", "list"], "");
    let settings = Settings {
        lang: Lang::Sv,
        signature: "Maria Lindqvist".to_owned(),
        policy_url: crate::invitation::POLICY.to_owned(),
        ..Settings::default()
    };
    let made = Server::start(week(0));
    add_feed_named(&desktop, "Tom", &made.address("/x.ics"));
    run(&desktop, &["calendar", "remove", "1"], "");
    office(&desktop).save_settings(settings).expect("settings");
    let (app, _tray) = App::in_tray(&desktop).await;
    let show = crate::app::klubba(&desktop).args(["--show", "meetings"]).status();
    assert!(show.expect("klubba runs").success());
    let window = Window::titled(&app, "Möten").await;
    let mut problems = Vec::new();
    window.see("#calendars").await;
    look(&window, "meetings-empty", "light", &mut problems).await;
    let servers = connect(&desktop);
    for (lang, title) in [("sv", "Möten"), ("nb", "Møter")] {
        window.go("settings/").await;
        window.choose("#lang", lang).await;
        for theme in ["light", "dark"] {
            window.go("settings/").await;
            window.click(&format!("#theme-{theme}")).await;
            window.see(&format!("html[data-color-scheme={theme}]")).await;
            window.go("meetings/").await;
            window.switch(title).await;
            until("what is out of date", async || {
                (window.count("li .warn").await > 0).then_some(())
            })
            .await;
            look(&window, &format!("calendar-{lang}"), theme, &mut problems).await;
            look_at_the_calendars(&window, (lang, theme), &mut problems).await;
            look_at_a_series(&window, (lang, theme), &mut problems).await;
        }
    }
    send_the_changed_invitation(&window, &desktop).await;
    give_a_new_address(&window, (&desktop, &servers), &mut problems).await;
    assert!(problems.is_empty(), "{} found:\n{}", problems.len(), problems.join("\n"));
}

/// The talk that the calendar moved from ten to one: the same meeting, for every calendar.
async fn send_the_changed_invitation(window: &Window<'_>, desktop: &Desktop) {
    window.go("meetings/").await;
    window.press("Send endret innkalling").await;
    window.switch("Endre møtet").await;
    window.see("#create-link").await;
    window.press("Kalenderfil").await;
    window.hear("Kalenderfilen er klar").await;
    let home = desktop.home();
    let home = home.to_str().expect("a plain path");
    let ics = until("the changed invitation", async || {
        let file = desktop.ask("find", &[home, "-name", "klubba-invitation*.ics"]);
        let ics = std::fs::read_to_string(&file).ok()?.replace("\r\n ", "");
        ics.contains("SEQUENCE:1").then_some(ics)
    })
    .await;
    let day = Zoned::now().date().saturating_add(1.days()).strftime("%Y%m%d").to_string();
    for line in ["UID:uid@klubba", "SEQUENCE:1"] {
        assert!(ics.lines().any(|own| own == line), "{line} in:\n{ics}");
    }
    assert!(ics.contains(&format!("DTSTART;TZID=Europe/Stockholm:{day}T130000")), "{ics}");
    assert!(ics.contains("https://meet.google.com/bbb-bbbb-bbb"), "{ics}");
    window.key("ctrl+Return");
    window.hear("Innkallingen er kopiert").await;
    let text = clipboard::text(desktop).await;
    assert!(text.contains("13.00") && !text.contains("10.00"), "the new time:\n{text}");
    assert!(text.contains("https://meet.google.com/bbb-bbbb-bbb"), "{text}");
    window.switch("Møter").await;
    until("nothing out of date", async || {
        (!window.text().await.contains("Send endret innkalling")).then_some(())
    })
    .await;
}

/// The calendar whose address no longer holds is given another, and stays the same calendar.
async fn give_a_new_address(
    window: &Window<'_>,
    (desktop, servers): (&Desktop, &[Server]),
    problems: &mut Vec<String>,
) {
    let listed = || json(desktop, &["calendar", "list", "--format", "json"], "");
    let before = listed();
    // What lies behind another window is not painted.
    window.front().await;
    window.see("#calendars").await;
    window.click("li[data-problem=true] button").await;
    window.see("dialog[open] #calendar-secret").await;
    look(window, "calendar-new-address", "dark", problems).await;
    window.fill("#calendar-secret", &servers[0].address("/x.ics")).await;
    window.click("dialog[open] button[type=submit]").await;
    window.hear("«Arbete»").await;
    let new = Server::start(calendar(&[
        ("Gamla adressen", 2, 8, "Frukost", String::new()),
        ("more", 4, 8, "Fika", String::new()),
    ]));
    window.fill("#calendar-secret", &new.address("/y.ics")).await;
    window.click("dialog[open] button[type=submit]").await;
    until("the dialog to close", async || (!window.has("dialog[open]").await).then_some(())).await;
    add_feed_named(desktop, "Igen", &new.address("/y.ics"));
    let after = listed();
    for (before, after) in before.as_array().into_iter().zip(after.as_array()) {
        assert_eq!(before.len(), after.len(), "no calendar more: {after:?}");
        assert_eq!((&after[1]["id"], &after[1]["name"]), (&before[1]["id"], &before[1]["name"]));
        assert_eq!(
            (&before[1]["problem"], after[1]["problem"].is_null()),
            (&"unauthorised".into(), true)
        );
        assert_eq!(after[1]["event_count"], 2);
    }
}

/// The connected calendars with their troubles, and the forms to connect one.
async fn look_at_the_calendars(
    window: &Window<'_>,
    (lang, theme): (&str, &str),
    problems: &mut Vec<String>,
) {
    let scroll = |css: &str| format!("document.querySelector('{css}').scrollIntoView()");
    window.run(&scroll("#calendars")).await;
    look(window, &format!("calendar-troubles-{lang}"), theme, problems).await;
    let open = "document.querySelectorAll('section details').forEach((one) => (one.open = true))";
    window.run(open).await;
    window.run(&scroll("#calendar-address")).await;
    look(window, &format!("calendar-connect-{lang}"), theme, problems).await;
    if theme == "dark" {
        return;
    }
    // A wrong password is told of where it was typed, and can be put right there.
    let server = Server::start(answer("401 Unauthorized", "", b""));
    window.fill("#calendar-url", &server.address("/")).await;
    window.fill("#calendar-user", "maria").await;
    window.fill("#calendar-password", "hemligt").await;
    window.click("form:has(#calendar-user) button[type=submit]").await;
    window.see("form:has(#calendar-user) [role=alert] .remedy").await;
    assert_eq!(window.run("return document.querySelector('#calendar-user').value").await, "maria");
    look(window, &format!("calendar-wrong-password-{lang}"), theme, problems).await;
}

/// Twenty-five talks in two weeks, of which one has a link that was met before.
async fn look_at_a_series(
    window: &Window<'_>,
    (lang, theme): (&str, &str),
    problems: &mut Vec<String>,
) {
    window.go("series/").await;
    window.see("#series-from").await;
    let days = "[...document.querySelectorAll('.tiles input[type=checkbox]')].slice(1, 6)
        .forEach((day) => day.click())";
    window.run(days).await;
    window.fill("#series-from", "13.00").await;
    window.fill("#series-to", "15.00").await;
    window.choose("#series-minutes", "20").await;
    let links: Vec<String> = (0..25)
        .map(|number| {
            let letter = char::from(b'a' + u8::try_from(number).expect("a letter"));
            match number {
                4 => "https://meet.google.com/ddd-dddd-ddd".to_owned(),
                _ => format!("https://meet.google.com/ser-i{letter}{letter}e-sss"),
            }
        })
        .collect();
    let paste = format!(
        "const list = document.querySelector('#series-links'); list.value = {};
         list.dispatchEvent(new Event('input', {{ bubbles: true }}))",
        serde_json::json!(links.join("\n"))
    );
    window.run(&paste).await;
    until("25 talks, one with a warning", async || {
        let talks = window.count("ol .talk").await;
        (talks == 25 && window.count("ol .talk .warn").await == 1).then_some(())
    })
    .await;
    look(window, &format!("series-{lang}"), theme, problems).await;
}
