//! What a screen reader finds, over AT-SPI: names and roles in the windows, and in the tray's menu
//! as the panel shows it.

use crate::app::App;
use crate::desktop::{Desktop, Keyring, Parts};
use crate::drill::running_meeting;
use crate::tray::Tray;
use crate::wait::until;

const PYTHON: &str = "/usr/bin/python3";

#[tokio::test]
async fn names_and_roles_in_the_window() {
    let mut desktop = Desktop::complete().await;
    desktop.let_screen_readers_in().await;
    let (app, tray) = App::in_tray(&desktop).await;
    let window = running_meeting(&app, &tray).await;
    window.see("[data-head=admitted]").await;
    let said = until("the window over AT-SPI", async || {
        let said = tree(&desktop, "klubba");
        said.contains("Everyone is in").then_some(said)
    })
    .await;
    for (role, name) in [
        ("heading", "Parents of class 4B"),
        ("check box", "Make sure who everyone taking part is."),
        ("button", "Everyone is in"),
        ("button", "Something has happened"),
    ] {
        assert!(has(&said, role, name), "{role} {name:?} in:\n{said}");
    }
}

#[tokio::test]
async fn names_and_roles_in_the_menu_that_a_click_opens() {
    let parts = Parts { tray: false, keyring: Keyring::Absent, ..Parts::ALL };
    let mut desktop = Desktop::with(parts).await;
    desktop.let_screen_readers_in().await;
    // The panel lets screen readers in only if they were there first.
    desktop.start_tray_host().await;
    let (_app, tray) = App::in_tray(&desktop).await;
    comes_to_rest(&tray).await;
    let (x, y) = until("the icon on the panel", async || icon(&desktop)).await;
    desktop.keep(desktop.program(PYTHON).args(["-c", LISTENER]).spawn());
    until("a screen reader that listens", async || {
        desktop.log(PYTHON).contains("listening").then_some(())
    })
    .await;
    desktop.ask("xdotool", &["mousemove", &x, &y, "click", "3"]);
    let said = until("the menu over AT-SPI", async || {
        let said = desktop.log(PYTHON);
        if said.contains("Quit Klubba") {
            return Some(said);
        }
        desktop.ask("xdotool", &["key", "Down"]);
        None
    })
    .await;
    for name in [
        "New invitation",
        "Clean up (0)",
        "Something has happened",
        "History",
        "Settings",
        "Quit Klubba",
    ] {
        assert!(has(&said, "menu item", name), "menu item {name:?} in:\n{said}");
    }
    // The keyboard alone: to the last line, and chosen.
    desktop.ask("xdotool", &["key", "End", "Return"]);
    until("Klubba to have quit", async || tray.items().await.is_empty().then_some(())).await;
}

/// The whole menu is there once the database is open.
async fn comes_to_rest(tray: &Tray) {
    until("the whole menu", async || {
        let item = tray.item().await;
        let lines = tray.menu(&item).await;
        lines.iter().any(|line| line.label.contains("New invitation")).then_some(())
    })
    .await;
}

/// Where on the screen the panel has its tray; Klubba's icon is all that is in it.
fn icon(desktop: &Desktop) -> Option<(String, String)> {
    let said = tree(desktop, "xfce4-panel");
    let line = said.lines().rfind(|line| line.starts_with("filler"))?;
    let mut place = line.rsplit('|').next()?.split_whitespace();
    Some((place.next()?.to_owned(), place.next()?.to_owned()))
}

fn has(said: &str, role: &str, name: &str) -> bool {
    said.lines().any(|line| {
        line.split_once('|').is_some_and(|(own, said)| own.contains(role) && said.contains(name))
    })
}

/// Everything a screen reader sees of one program's windows, line by line: role, name and middle.
fn tree(desktop: &Desktop, program: &str) -> String {
    desktop.ask(PYTHON, &["-c", TREE, program])
}

/// What a screen reader is told as the keyboard goes through a menu: the line that is chosen, with
/// the whole menu around it.
const LISTENER: &str = r#"
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
def said(node): return f'{node.get_role_name()} | {node.get_name()}'
def heard(event):
    node = event.source
    if "menu" not in node.get_role_name(): return
    menu = node.get_parent() if node.get_role_name() == "menu item" else node
    print(said(node), flush=True)
    for n in range(menu.get_child_count()): print(said(menu.get_child_at_index(n)), flush=True)
listener = Atspi.EventListener.new(heard)
for what in ["focus:", "object:state-changed:selected", "object:state-changed:focused", "object:selection-changed"]:
    listener.register(what)
print("listening", flush=True)
Atspi.event_main()
"#;

const TREE: &str = r#"
import sys, gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
def place(node):
    if not node.get_component_iface(): return ""
    at = node.get_extents(Atspi.CoordType.SCREEN)
    return f"{at.x + at.width // 2} {at.y + at.height // 2}"
def walk(node, depth):
    if node is None or depth > 60: return
    name = (node.get_name() or "").replace("\n", " ")
    print(node.get_role_name(), "|", name, "|", place(node))
    for n in range(node.get_child_count()): walk(node.get_child_at_index(n), depth + 1)
desktop = Atspi.get_desktop(0)
for n in range(desktop.get_child_count()):
    app = desktop.get_child_at_index(n)
    if app and sys.argv[1] in (app.get_name() or "").lower(): walk(app, 0)
"#;
