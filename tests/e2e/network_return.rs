//! The network goes and comes back, in a network of the test's own: a calendar that could not be
//! reached is there as soon as its network is.
//!
//! Making such a network takes the administrator's rights (CAP_SYS_ADMIN, CAP_NET_ADMIN). Where
//! the tests do not have them they say so and look at nothing.

use std::collections::HashMap;
use std::process::{Command, Stdio};
use std::time::Duration;

use rustix::thread::{UnshareFlags, unshare_unsafe};
use serde_json::Value;

use crate::app::{App, klubba};
use crate::calendar_server::{Manner, Server, answer};
use crate::connected::{add_feed, event, json, run};
use crate::desktop::Desktop;
use crate::tray::Tray;
use crate::wait::within;

/// Well below the minute after which it would be tried again without any of this.
const AT_ONCE: Duration = Duration::from_secs(40);
const SOON: Duration = Duration::from_secs(20);
const DAY: &str = "20261208T120000Z";
const NEXT: &str = "20261209T120000Z";
const MANAGER: &str = "org.freedesktop.NetworkManager";
const MANAGER_PATH: &str = "/org/freedesktop/NetworkManager";

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

/// A calendar that was fetched, and then not reached; somebody listens now.
async fn not_reached<'d>(desktop: &'d Desktop) -> (Server, App<'d>, Tray) {
    ip(&["link", "set", "lo", "up"]);
    let server = Server::start_anywhere(answer("200 OK", "", event("a", DAY).as_bytes()));
    add_feed(desktop, &server.address("/x.ics"));
    let (app, tray) = App::in_tray(desktop).await;
    assert_eq!(listeners(&app), 0, "all is well: nobody listens");
    (server, app, tray)
}

/// It cannot be fetched now, and Klubba knows.
async fn fails(desktop: &Desktop, app: &App<'_>) {
    let refreshed = run(desktop, &["calendar", "refresh"], "");
    assert!(refreshed.status.success(), "being offline is no error");
    assert_eq!(only(desktop)["problem"], "offline");
    within(AT_ONCE, "somebody to listen", async || (listeners(app) == 1).then_some(())).await;
}

/// A network that Klubba does not know yet is tried over three times in 25 seconds; for a minute
/// after that nothing comes by itself.
async fn tried_in_vain(server: &Server) {
    let connected_and_refreshed = 2;
    within(AT_ONCE, "three tries", async || {
        (server.heard().len() >= connected_and_refreshed + 3).then_some(())
    })
    .await;
}

/// The server has one meeting more.
fn grow(server: &Server) {
    let more = event("a", DAY).replace("END:VCALENDAR\r\n", "") + event("b", NEXT).as_str();
    server.behave(answer("200 OK", "", more.as_bytes()));
}

/// What the server has is here, and nobody listens any more.
async fn comes(desktop: &Desktop, app: &App<'_>) {
    within(AT_ONCE, "the calendar", async || {
        let calendar = only(desktop);
        (calendar["problem"] == Value::Null && calendar["event_count"] == 2).then_some(())
    })
    .await;
    within(AT_ONCE, "nobody to listen any more", async || (listeners(app) == 0).then_some(()))
        .await;
}

#[tokio::test]
async fn a_calendar_that_was_not_reached_comes_as_soon_as_the_network_does() {
    if !has_own_network() {
        return;
    }
    let desktop = Desktop::complete().await;
    let (server, app, _tray) = not_reached(&desktop).await;
    address("del");
    fails(&desktop, &app).await;
    grow(&server);
    address("add");
    comes(&desktop, &app).await;
}

#[tokio::test]
async fn a_cable_that_comes_back_with_the_same_addresses_is_noticed() {
    if !has_own_network() {
        return;
    }
    // A cable with two ends; with an address that stays whatever becomes of the other end.
    ip(&["link", "add", "name", "near", "type", "veth", "peer", "name", "far"]);
    for end in ["near", "far"] {
        let switch = format!("/proc/sys/net/ipv6/conf/{end}/disable_ipv6");
        std::fs::write(switch, "1").expect("addresses of its own making are none of this");
    }
    ip(&["address", "add", "10.9.9.1/24", "dev", "near"]);
    ip(&["link", "set", "near", "up"]);
    ip(&["link", "set", "far", "up"]);
    let desktop = Desktop::complete().await;
    let (server, app, _tray) = not_reached(&desktop).await;
    ip(&["link", "set", "far", "down"]);
    server.behave(Manner::HangUp);
    fails(&desktop, &app).await;
    tried_in_vain(&server).await;
    grow(&server);
    ip(&["link", "set", "far", "up"]);
    within(SOON, "another try", async || (only(&desktop)["event_count"] == 2).then_some(())).await;
    comes(&desktop, &app).await;
}

#[tokio::test]
async fn being_let_in_after_signing_in_is_noticed() {
    if !has_own_network() {
        return;
    }
    let mut desktop = Desktop::complete().await;
    desktop.let_its_bus_be_the_systems();
    let bus = desktop.bus().await;
    bus.request_name(MANAGER).await.expect("nobody else manages it");
    let (server, app, _tray) = not_reached(&desktop).await;
    server.behave(Manner::HangUp);
    fails(&desktop, &app).await;
    tried_in_vain(&server).await;
    grow(&server);
    within(SOON, "another try", async || {
        // Said again, because nobody knows when Klubba has begun to hear it.
        let full = HashMap::from([("Connectivity", zbus::zvariant::Value::from(4_u32))]);
        let properties = "org.freedesktop.DBus.Properties";
        let changed = (MANAGER, full, Vec::<&str>::new());
        bus.emit_signal(None::<&str>, MANAGER_PATH, properties, "PropertiesChanged", &changed)
            .await
            .expect("the bus");
        (only(&desktop)["event_count"] == 2).then_some(())
    })
    .await;
    comes(&desktop, &app).await;
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
