//! The network goes and comes back, in a network of the test's own: a calendar that could not be
//! reached is there as soon as its network is.
//!
//! Making such a network takes the administrator's rights (CAP_SYS_ADMIN, CAP_NET_ADMIN). Where
//! the tests do not have them they say so and look at nothing.

use std::process::{Command, Stdio};
use std::time::Duration;

use rustix::thread::{UnshareFlags, unshare_unsafe};
use serde_json::Value;

use crate::app::{App, klubba};
use crate::calendar_server::{Manner, Server, answer};
use crate::connected::{add_feed, event, json, run};
use crate::desktop::Desktop;
use crate::wait::within;

/// Well below the quarter of an hour that the next look would take.
const AT_ONCE: Duration = Duration::from_secs(60);

/// From now on this thread, and what it starts, has a network of its own, with nothing in it.
///
/// The test's runtime has this one thread; what other threads do is left alone.
fn has_own_network() -> bool {
    // SAFETY: nothing of memory or files is taken apart, and this thread has no socket yet.
    let done = unsafe { unshare_unsafe(UnshareFlags::NEWNET) };
    if done.is_err() {
        eprintln!("not tested: a network of its own takes the administrator's rights");
    }
    done.is_ok()
}

fn ip(arguments: &[&str]) {
    let status = Command::new("ip").args(arguments).status();
    assert!(status.expect("ip is installed").success(), "ip {arguments:?}");
}

/// Takes this computer's own address away, or gives it back.
fn address(change: &str) {
    ip(&["address", change, "127.0.0.1/8", "dev", "lo"]);
}

fn only(desktop: &Desktop) -> Value {
    json(desktop, &["calendar", "list", "--format", "json"], "")[0].clone()
}

/// Sockets over which Klubba has the kernel tell it of the network.
fn listeners(app: &App<'_>) -> usize {
    let table = std::fs::read_to_string(format!("/proc/{}/net/netlink", app.id()));
    let table = table.expect("the kernel's list");
    let own = app.id().to_string();
    let is_own = |line: &&str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        // Address, protocol (0: routes), process, groups.
        matches!(words[..], [_, "0", process, groups, ..] if process == own && groups != "00000000")
    };
    table.lines().filter(is_own).count()
}

#[tokio::test]
async fn a_calendar_that_was_not_reached_comes_as_soon_as_the_network_does() {
    if !has_own_network() {
        return;
    }
    let desktop = Desktop::complete().await;
    ip(&["link", "set", "lo", "up"]);
    let body = event("a", "20261208T120000Z");
    let server = Server::start_anywhere(answer("200 OK", "", body.as_bytes()));
    add_feed(&desktop, &server.address("/x.ics"));
    let (app, _tray) = App::in_tray(&desktop).await;
    assert_eq!(listeners(&app), 0, "all is well: nobody listens");

    address("del");
    let refreshed = run(&desktop, &["calendar", "refresh"], "");
    assert!(refreshed.status.success(), "being offline is no error");
    assert_eq!(only(&desktop)["problem"], "offline");
    within(AT_ONCE, "somebody to listen", async || (listeners(&app) == 1).then_some(())).await;
    let more = body.replace("END:VCALENDAR\r\n", "") + event("b", "20261209T120000Z").as_str();
    server.behave(Manner::Answer {
        status: "200 OK",
        headers: String::new(),
        body: more.into_bytes(),
    });
    address("add");
    within(AT_ONCE, "the calendar", async || {
        let calendar = only(&desktop);
        (calendar["problem"] == Value::Null && calendar["event_count"] == 2).then_some(())
    })
    .await;
    within(AT_ONCE, "nobody to listen any more", async || (listeners(&app) == 0).then_some(()))
        .await;
}

#[tokio::test]
async fn without_a_calendar_nobody_listens_to_the_network() {
    if !has_own_network() {
        return;
    }
    let desktop = Desktop::complete().await;
    let (app, _tray) = App::in_tray(&desktop).await;
    ip(&["link", "set", "lo", "up"]);
    for change in ["del", "add"] {
        address(change);
        assert_eq!(listeners(&app), 0);
    }
    let doctor = klubba(&desktop).arg("doctor").stdout(Stdio::null()).status();
    assert!(doctor.is_ok(), "and it goes on");
    assert_eq!(listeners(&app), 0);
}
