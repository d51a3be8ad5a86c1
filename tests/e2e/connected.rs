//! Connected calendars on real servers, driven by the command line: nothing bad that a server does
//! takes a meeting away.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::Ordering;
use std::time::Duration;

use serde_json::Value;

use crate::app::{App, free_port, klubba};
use crate::calendar_server::{Given, Manner, Server, answer, before, gzip, request};
use crate::desktop::Desktop;
use crate::notification::Notices;
use crate::wait::{until, within};

const EVENT: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\nBEGIN:VEVENT\r\n\
    UID:UNIQUE\r\nDTSTAMP:20260901T080000Z\r\nDTSTART:WHEN\r\nDURATION:PT30M\r\n\
    SUMMARY:Development talk\r\nLOCATION:https://meet.google.com/abc-defg-hij\r\n\
    END:VEVENT\r\nEND:VCALENDAR\r\n";

pub fn event(uid: &str, start: &str) -> String {
    EVENT.replace("UNIQUE", uid).replace("WHEN", start)
}

/// Runs the command line with something on its standard input.
pub fn run(desktop: &Desktop, arguments: &[&str], input: &str) -> Output {
    let mut command = klubba(desktop);
    command.args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("klubba runs");
    // It may end without reading.
    let _ = child.stdin.take().expect("its input").write_all(input.as_bytes());
    child.wait_with_output().expect("klubba ends")
}

pub fn json(desktop: &Desktop, arguments: &[&str], input: &str) -> Value {
    let output = run(desktop, arguments, input);
    let said = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{arguments:?}: {said}"))
}

/// Adds a feed and returns what is told of it.
pub fn add_feed(desktop: &Desktop, address: &str) -> Value {
    json(desktop, &["calendar", "add", "feed", "--format", "json"], &format!("{address}\n"))[0]
        .clone()
}

pub fn add_feed_named(desktop: &Desktop, name: &str, address: &str) {
    let add = ["calendar", "add", "feed", "--name", name, "--format", "json"];
    json(desktop, &add, &format!("{address}\n"));
}

/// Fetches everything, and returns the only calendar.
pub fn refreshed(desktop: &Desktop) -> Value {
    json(desktop, &["calendar", "refresh", "--format", "json"], "")["calendars"][0].clone()
}

fn meetings(desktop: &Desktop) -> usize {
    let days = ["meetings", "list", "--from", "2026-12-01", "--to", "2027-01-01"];
    let listed = json(desktop, &[&days[..], &["--format", "json"]].concat(), "");
    listed.as_array().map_or(0, Vec::len)
}

#[test]
fn nothing_that_a_server_does_takes_a_meeting_away() {
    let desktop = Desktop::bare();
    let good = event("a", "20261208T120000Z");
    let fine = || answer("200 OK", "ETag: W/\"one\"\r\n", good.as_bytes());
    let server = Server::start(fine());
    let added = add_feed(&desktop, &server.address("/secret/basic.ics"));
    assert_eq!((&added["event_count"], &added["problem"]), (&1.into(), &Value::Null));
    assert_eq!(meetings(&desktop), 1);

    server.behave(answer("304 Not Modified", "", b""));
    assert_eq!(refreshed(&desktop)["problem"], Value::Null);
    let last = server.heard().pop().expect("a request").to_lowercase();
    assert!(last.contains("if-none-match: w/\"one\"\r\n"), "exactly as received: {last}");
    assert!(!last.contains("if-modified-since"), "one validator: {last}");

    let bomb = gzip(&vec![b'x'; 40_000_000]);
    let bad = [
        (answer("401 Unauthorized", "", b""), "unauthorised"),
        (answer("403 Forbidden", "", b"<html>"), "unauthorised"),
        (answer("404 Not Found", "", b""), "not_found"),
        (answer("429 Too Many Requests", "Retry-After: 3600\r\n", b""), "too_many_requests"),
        (answer("500 Internal Server Error", "", b"oops"), "server_error"),
        (answer("200 OK", "Content-Type: text/html\r\n", b"<html>Log in</html>"), "not_a_calendar"),
        (answer("200 OK", "", b""), "not_a_calendar"),
        (answer("200 OK", "", &good.as_bytes()[..good.len() / 2]), "incomplete"),
        (Manner::Half(good.clone().into_bytes()), "incomplete"),
        (Manner::Gigabyte, "too_large"),
        (answer("200 OK", "Content-Encoding: gzip\r\n", &bomb), "too_large"),
        (answer("302 Found", "Location: http://192.0.2.1/x.ics\r\n", b""), "not_encrypted"),
        (answer("302 Found", "Location: /round/and/round\r\n", b""), "unexpected"),
        (Manner::Drip, "timeout"),
    ];
    for (manner, problem) in bad {
        let name = format!("{manner:?}").chars().take(60).collect::<String>();
        server.behave(manner);
        let calendar = refreshed(&desktop);
        assert_eq!(calendar["problem"], problem, "{name}");
        assert_eq!(calendar["event_count"], 1, "{name}: the last good copy stays");
        assert!(calendar["age_seconds"].is_number(), "{name}: its age is told");
        assert_eq!(meetings(&desktop), 1, "{name}");
    }
    assert!(server.sent.load(Ordering::SeqCst) < 60_000_000, "a gigabyte is not read to its end");

    let failed = run(&desktop, &["calendar", "refresh"], "");
    assert_eq!(failed.status.code(), Some(1), "a server in trouble is a finding");
    server.behave(fine());
    assert_eq!(refreshed(&desktop)["problem"], Value::Null, "well again");
    let packed = gzip(event("a", "20261209T120000Z").as_bytes());
    server.behave(answer("200 OK", "Content-Encoding: gzip\r\nETag: \"two\"\r\n", &packed));
    let changed = json(&desktop, &["calendar", "refresh", "--format", "json"], "");
    assert_eq!(changed["changed"], true);
    let said = run(&desktop, &["calendar", "list"], "");
    let said = String::from_utf8_lossy(&said.stdout);
    assert!(!said.contains("basic.ics"), "the address is told nowhere: {said}");
    for file in walk(&desktop.home()) {
        let bytes = std::fs::read(&file).unwrap_or_default();
        let found = bytes.windows(9).any(|part| part == b"basic.ics");
        assert!(!found, "the address is in no plain file: {}", file.display());
    }
}

#[tokio::test]
async fn the_clock_has_calendars_fetched_and_once_a_day_all_of_them() {
    let mut desktop = Desktop::complete().await;
    desktop.start_clock();
    let desktop = desktop;
    let (_app, _tray) = App::in_tray(&desktop).await;
    let body = event("a", "20261208T120000Z");
    let server = Server::start(answer("200 OK", "ETag: \"one\"\r\n", body.as_bytes()));
    add_feed(&desktop, &server.address("/x.ics"));
    // Asleep for 20 minutes, or the clock was set: what is due is fetched at once.
    server.behave(answer("304 Not Modified", "", b""));
    let began = jiff::Timestamp::now();
    desktop.set_clock(began + jiff::SignedDuration::from_mins(20));
    until("another request", async || (server.heard().len() == 2).then_some(())).await;
    assert!(server.heard()[1].to_lowercase().contains("if-none-match: \"one\""), "conditional");
    server.behave(answer("200 OK", "ETag: \"one\"\r\n", body.as_bytes()));
    desktop.set_clock(began + jiff::SignedDuration::from_hours(25));
    until("a third request", async || (server.heard().len() == 3).then_some(())).await;
    assert!(!server.heard()[2].to_lowercase().contains("if-none-match"), "whatever it would say");
}

#[tokio::test]
async fn a_secret_address_is_in_the_keyring_alone() {
    let desktop = Desktop::complete().await;
    let body = event("a", "20261208T120000Z");
    let server = Server::start(answer("200 OK", "", body.as_bytes()));
    add_feed(&desktop, &server.address("/secret/basic.ics"));
    let kept = desktop.ask("secret-tool", &["search", "--all", "service", "se.klubba.Klubba"]);
    assert!(kept.contains("/secret/basic.ics"), "{kept}");
    assert_eq!(refreshed(&desktop)["problem"], Value::Null);
    // It says names on standard error, which is the asking program's log here.
    let names = desktop.log("timeout");
    let name = names.lines().filter_map(|line| line.strip_prefix("attribute.username = "));
    let name = name.into_iter().find(|name| name.starts_with("calendar "));
    let name = name.unwrap_or_else(|| panic!("the keyring's entry, in {names}"));
    let forget = ["clear", "service", "se.klubba.Klubba", "username", name];
    desktop.ask("secret-tool", &forget);
    let calendar = refreshed(&desktop);
    assert_eq!((&calendar["problem"], &calendar["event_count"]), (&"no_secret".into(), &1.into()));
    // Connected again it is the same one, and the keyring has its address again.
    let again = add_feed(&desktop, &server.address("/secret/basic.ics"));
    assert_eq!((&again["id"], &again["problem"]), (&calendar["id"], &Value::Null));
    assert_eq!((refreshed(&desktop)["problem"].is_null(), meetings(&desktop)), (true, 1));
    // So is a file, by whatever path.
    let path = desktop.path("work.ics");
    std::fs::write(&path, &body).expect("a file");
    std::os::unix::fs::symlink(&path, desktop.path("link.ics")).expect("another path to it");
    for name in ["work.ics", "link.ics", "run/../work.ics"] {
        let path = desktop.path(name).display().to_string();
        json(&desktop, &["calendar", "add", "file", &path, "--format", "json"], "");
        let listed = json(&desktop, &["calendar", "list", "--format", "json"], "");
        assert_eq!(listed.as_array().map(Vec::len), Some(2), "{name}: {listed}");
        assert_eq!(meetings(&desktop), 1, "{name}");
    }
}

fn walk(folder: &std::path::Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { files.extend(walk(&path)) } else { files.push(path) }
    }
    files
}

#[test]
fn what_must_not_be_asked_is_not_asked() {
    let desktop = Desktop::bare();
    let other = Server::start(answer("200 OK", "", event("a", "20261208T120000Z").as_bytes()));
    let elsewhere = format!("Location: http://localhost:{}/x.ics\r\n", other.port);
    let server = Server::start(answer("302 Found", &elsewhere, b""));
    let with_password = server.address("/x.ics").replace("//", "//me:hush@");
    for (name, address) in [
        ("not encrypted", "http://example.com/x.ics"),
        ("no address", "meetings"),
        ("a file", "file:///etc/passwd"),
        ("a password to another server", with_password.as_str()),
    ] {
        let add = ["calendar", "add", "feed", "--address", address];
        let output = run(&desktop, &add, "");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{name}: {said}");
        assert!(!said.contains("hush") && !said.contains("panicked"), "{name}: {said}");
    }
    assert!(other.heard().is_empty(), "the other server was not asked");
    assert!(server.heard()[0].to_lowercase().contains("authorization: basic"), "ours was");
    // Without a password a redirect is followed.
    assert_eq!(add_feed(&desktop, &server.address("/x.ics"))["event_count"], 1);
    // Always «not modified», also when nobody asked for it.
    server.behave(answer("304 Not Modified", "", b""));
    let never = run(&desktop, &["calendar", "add", "feed", "--address", &server.address("/")], "");
    assert_eq!(never.status.code(), Some(2));
}

/// A program that ends with the test.
pub struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Ended already is as good as ended now.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn peer(arguments: &[&str]) -> Running {
    let python = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/peers/bin/python");
    let mut command = Command::new(python);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    Running(command.spawn().expect("cargo xtask test installs it"))
}

async fn listens(port: u16) {
    within(Duration::from_secs(30), "the server", async || {
        std::net::TcpStream::connect(("127.0.0.1", port)).ok().map(drop)
    })
    .await;
}

const MKCALENDAR: &str = "<?xml version=\"1.0\"?><c:mkcalendar xmlns:d=\"DAV:\" \
    xmlns:c=\"urn:ietf:params:xml:ns:caldav\"><d:set><d:prop><d:displayname>Talks</d:displayname>\
    </d:prop></d:set></c:mkcalendar>";

/// A calendar that is there, changed, emptied, and asked with another password.
fn follows(desktop: &Desktop, port: u16, folder: &str, login: &str, forget_tokens: impl Fn()) {
    let put = |name: &str, start: &str| {
        let path = format!("{folder}{name}.ics");
        let (status, said) = request(port, "PUT", &path, login, &event(name, start));
        assert!((200..300).contains(&status), "{said}");
    };
    put("a", "20261208T120000Z");
    let url = format!("http://127.0.0.1:{port}/");
    let add = ["calendar", "add", "caldav", "--url", &url, "--user", "user", "--format", "json"];
    let added = json(desktop, &add, "password\n");
    assert_eq!(added.as_array().map(Vec::len), Some(1), "{added}");
    assert_eq!((&added[0]["event_count"], &added[0]["problem"]), (&1.into(), &Value::Null));
    assert_eq!(meetings(desktop), 1);
    assert_eq!(json(desktop, &add, "password\n").as_array().map(Vec::len), Some(1), "not twice");
    let calm = json(desktop, &["calendar", "refresh", "--format", "json"], "");
    assert_eq!(calm["changed"], false, "{calm}");
    for number in 0..60 {
        put(&format!("b{number}"), "20261209T120000Z");
    }
    let calendar = refreshed(desktop);
    assert_eq!(calendar["event_count"], 61, "more than one portion: {calendar}");
    let (status, said) = request(port, "DELETE", &format!("{folder}b0.ics"), login, "");
    assert!((200..300).contains(&status), "{said}");
    let calendar = refreshed(desktop);
    assert_eq!(calendar["event_count"], 60, "{calendar}");
    forget_tokens();
    put("c", "20261210T120000Z");
    let calendar = refreshed(desktop);
    assert_eq!((&calendar["event_count"], &calendar["problem"]), (&61.into(), &Value::Null));
    assert_eq!(meetings(desktop), 61);
}

const LOGIN: &str = "Authorization: Basic dXNlcjpwYXNzd29yZA==\r\n";

/// Radicale with a calendar of talks, its files in this folder.
pub async fn radicale(folder: &std::path::Path, port: u16) -> Running {
    let path = |name: &str| folder.join(name).display().to_string();
    std::fs::write(path("users"), "user:password\n").expect("a file");
    let config = format!(
        "[server]\nhosts = 127.0.0.1:{port}\n[auth]\ntype = htpasswd\nhtpasswd_filename = {}\n\
         htpasswd_encryption = plain\n[storage]\nfilesystem_folder = {}\n[logging]\nlevel = warning\n",
        path("users"),
        path("collections"),
    );
    std::fs::write(path("config"), config).expect("a file");
    let server = peer(&["-m", "radicale", "--config", &path("config")]);
    listens(port).await;
    let (status, said) = request(port, "MKCALENDAR", "/user/talks/", LOGIN, MKCALENDAR);
    assert_eq!(status, 201, "{said}");
    server
}

#[tokio::test]
async fn radicale_is_followed() {
    let (desktop, folder) = (Desktop::bare(), tempfile::tempdir().expect("a folder"));
    let port = free_port();
    let _server = radicale(folder.path(), port).await;
    let tokens = folder.path().join("collections/collection-root/user/talks/.Radicale.cache");
    follows(&desktop, port, "/user/talks/", LOGIN, || {
        std::fs::remove_dir_all(&tokens).expect("it keeps its tokens there");
    });
    let url = format!("http://127.0.0.1:{port}/");
    let add = ["calendar", "add", "caldav", "--url", &url, "--user", "user"];
    let output = run(&desktop, &add, "wrong\n");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(!said.contains("wrong\n"), "{said}");
    // Another password: told of, and given to the same calendar once it is the right one.
    std::fs::write(folder.path().join("users"), "user:other\n").expect("a file");
    let calendar = refreshed(&desktop);
    assert_eq!(calendar["problem"], "unauthorised", "{calendar}");
    let anew = ["calendar", "add", "anew", "1", "--format", "json"];
    assert_eq!(run(&desktop, &anew, "wrong\n").status.code(), Some(2));
    let told = json(&desktop, &anew, "other\n");
    assert_eq!((&told[0]["id"], &told[0]["problem"]), (&calendar["id"], &Value::Null), "{told}");
    let listed = json(&desktop, &["calendar", "list", "--format", "json"], "");
    assert_eq!((listed.as_array().map(Vec::len), meetings(&desktop)), (Some(1), 61), "{listed}");
}

#[tokio::test]
async fn a_server_that_cannot_tell_what_changed_is_followed() {
    let (desktop, folder) = (Desktop::bare(), tempfile::tempdir().expect("a folder"));
    let port = free_port();
    let _server = radicale(folder.path(), port).await;
    let no_changes: Given = |body| (!body.contains("sync-collection")).then_some(body);
    follows(&desktop, before(port, no_changes), "/user/talks/", LOGIN, || {});
    // Nor whether anything did: names and validators are compared.
    let no_tag: Given = |body| {
        let known = !body.contains("sync-collection");
        known.then(|| body.replace("getctag", "getxtag"))
    };
    let desktop = Desktop::bare();
    let port = before(port, no_tag);
    let (status, said) = request(port, "DELETE", "/user/talks/", LOGIN, "");
    assert_eq!(status, 200, "{said}");
    let (status, said) = request(port, "MKCALENDAR", "/user/talks/", LOGIN, MKCALENDAR);
    assert_eq!(status, 201, "{said}");
    follows(&desktop, port, "/user/talks/", LOGIN, || {});
}

#[tokio::test]
async fn xandikos_is_followed() {
    let (desktop, folder) = (Desktop::bare(), tempfile::tempdir().expect("a folder"));
    let port = free_port();
    let place = folder.path().display().to_string();
    let number = port.to_string();
    let serve = ["-m", "xandikos", "serve", "-d", &place, "--defaults", "-l", "127.0.0.1", "-p"];
    let _server = peer(&[&serve[..], &[&number]].concat());
    listens(port).await;
    follows(&desktop, port, "/user/calendars/calendar/", "", || {});
}

#[tokio::test]
async fn a_meeting_of_a_feed_is_reminded_of_and_a_withdrawn_one_is_not() {
    let desktop = Desktop::complete().await;
    let notices = Notices::on(&desktop).await;
    let (_app, _tray) = App::in_tray(&desktop).await;
    let start = |seconds: i64| {
        let at = jiff::Timestamp::now() + jiff::SignedDuration::from_secs(seconds);
        at.strftime("%Y%m%dT%H%M%SZ").to_string()
    };
    let (first, second) = (event("a", &start(40)), event("b", &start(35)));
    let both = first.replace("END:VCALENDAR\r\n", "")
        + second.split_once("PRODID:-//Test//EN\r\n").expect("an event").1;
    let server = Server::start(answer("200 OK", "", both.as_bytes()));
    assert_eq!(add_feed(&desktop, &server.address("/x.ics"))["event_count"], 2);
    let map = ["calendar", "map", "--words", "development", "--routine", "bergen-meet"];
    assert!(run(&desktop, &map, "").status.success());
    server.behave(answer("200 OK", "", first.as_bytes()));
    assert_eq!(refreshed(&desktop)["event_count"], 1);
    notices.saying("read the guidelines aloud", Duration::from_secs(120)).await;
    let about =
        |notice: &crate::notification::Notice| notice.summary.contains("read the guidelines");
    assert_eq!(notices.all().iter().filter(|notice| about(notice)).count(), 1);
}

/// Meetings of a feed, each with its subject and the minutes from then to its start.
fn talks(from: jiff::Timestamp, talks: &[(&str, i64)]) -> Manner {
    let events = talks.iter().map(|(subject, minutes)| {
        let start = from + jiff::SignedDuration::from_mins(*minutes);
        let start = start.strftime("%Y%m%dT%H%M%SZ");
        format!(
            "BEGIN:VEVENT\r\nUID:{subject}\r\nDTSTAMP:20260901T080000Z\r\nDTSTART:{start}\r\n\
             DURATION:PT2H\r\nSUMMARY:{subject} talk\r\nEND:VEVENT\r\n"
        )
    });
    let events: String = events.collect();
    let file = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n{events}END:VCALENDAR\r\n"
    );
    answer("200 OK", "", file.as_bytes())
}

#[tokio::test]
async fn what_a_feed_moves_or_cancels_takes_its_snoozed_reminder_along() {
    let mut desktop = Desktop::complete().await;
    desktop.start_clock();
    let desktop = desktop;
    let notices = Notices::on(&desktop).await;
    let (_app, _tray) = App::in_tray(&desktop).await;
    let now = jiff::Timestamp::now().as_second() / 60 * 60;
    let now = jiff::Timestamp::from_second(now).expect("a time");
    let clock = |minutes: i64| desktop.set_clock(now + jiff::SignedDuration::from_mins(minutes));
    let server = Server::start(talks(now, &[("Moving", 30), ("Leaving", 31), ("Staying", 40)]));
    add_feed(&desktop, &server.address("/x.ics"));
    let map = ["calendar", "map", "--words", "talk", "--routine", "bergen-meet"];
    assert!(run(&desktop, &map, "").status.success());
    let told = || {
        let all = notices.all();
        all.iter().filter(|one| one.summary.contains("read the guidelines aloud")).count()
    };
    for (before, (minutes, name)) in [(30, "Moving"), (31, "Leaving")].into_iter().enumerate() {
        clock(minutes);
        until(&format!("{name} to be told of"), async || (told() == before + 1).then_some(()))
            .await;
        crate::notification::answer(&desktop, "In 5 minutes").await;
        until(&format!("{name} to be snoozed"), async || {
            if plan(&desktop, name)["state"] == "snoozed" {
                return Some(());
            }
            // On a loaded machine the first press may have been lost.
            desktop.ask("dunstctl", &["context"]);
            None
        })
        .await;
    }
    server.behave(talks(now, &[("Moving", 90), ("Staying", 40)]));
    let changed = json(&desktop, &["calendar", "refresh", "--format", "json"], "");
    assert_eq!(changed["changed"], true);
    // The same once more changes nothing.
    let planned = plans(&desktop);
    let again = json(&desktop, &["calendar", "refresh", "--format", "json"], "");
    assert_eq!(again["changed"], false);
    assert_eq!(plans(&desktop), planned);
    // Both would have come back by now; the third shows that somebody looked.
    clock(40);
    until("the one that stays", async || (told() >= 3).then_some(())).await;
    assert_eq!(plan(&desktop, "Staying")["state"], "shown");
    clock(90);
    until("the moved one", async || (told() >= 4).then_some(())).await;
    assert_eq!(plan(&desktop, "Moving")["state"], "shown", "at its new time");
    assert_eq!(told(), 4, "neither at the time it was snoozed to, nor the cancelled one");
    assert_eq!(plan(&desktop, "Leaving"), Value::Null, "it is planned no more");
}

/// All reminders that are planned or recorded.
fn plans(desktop: &Desktop) -> Value {
    let days = ["reminders", "plan", "--from", "2020-01-01", "--to", "2040-01-01"];
    json(desktop, &[&days[..], &["--format", "json"]].concat(), "")
}

/// One meeting's reminder to read aloud.
fn plan(desktop: &Desktop, uid: &str) -> Value {
    let plans = plans(desktop);
    let found = plans.as_array().expect("a list").iter();
    let mut found = found.filter(|one| one["uid"] == uid && one["kind"] == "read_aloud");
    found.next().cloned().unwrap_or_default()
}
