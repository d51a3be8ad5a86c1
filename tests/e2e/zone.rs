//! The computer is set to another zone while Klubba runs: it says so at once, and the meetings stay
//! where they were planned.
//!
//! The zone is changed in an `/etc` of the test's own, which takes the administrator's rights
//! (CAP_SYS_ADMIN). Where the tests do not have them they say so and look at nothing.

use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use rustix::thread::{UnshareFlags, unshare_unsafe};

use crate::app::App;
use crate::desktop::{Desktop, Keyring, Parts};
use crate::notification::Notices;
use crate::talks::{self, Talk, choose, in_minutes, toasts_only};
use crate::tray::Tray;
use crate::wait::within;
use crate::window::Window;

/// As soon as this it has to be right.
const AT_ONCE: Duration = Duration::from_secs(2);
const OTHER: &str = "another time zone";

fn mount(arguments: &[&str]) {
    let status = Command::new("mount").args(arguments).status();
    assert!(status.expect("mount is installed").success(), "mount {arguments:?}");
}

/// From now on this thread, and what it starts, has an `/etc` that can be changed.
fn has_own_etc(folder: &Path) -> bool {
    // SAFETY: nothing of memory or files is taken apart; the runtime has this one thread.
    if unsafe { unshare_unsafe(UnshareFlags::NEWNS) }.is_err() {
        eprintln!("not tested: an /etc of its own takes the administrator's rights");
        return false;
    }
    mount(&["--make-rprivate", "/"]);
    let folder = folder.to_str().expect("a plain path");
    mount(&["-t", "tmpfs", "tmpfs", folder]);
    for name in ["upper", "work"] {
        std::fs::create_dir(Path::new(folder).join(name)).expect("a folder");
    }
    let layers = format!("lowerdir=/etc,upperdir={folder}/upper,workdir={folder}/work");
    mount(&["-t", "overlay", "overlay", "-o", &layers, "/etc"]);
    true
}

/// As the system does it: the link is replaced as a whole.
fn set_zone(name: &str) {
    let made = Path::new("/etc/localtime.new");
    symlink(format!("/usr/share/zoneinfo/{name}"), made).expect("a link");
    std::fs::rename(made, "/etc/localtime").expect("the zone");
}

#[tokio::test]
async fn another_zone_is_told_at_once_and_moves_no_meeting() {
    let folder = tempfile::tempdir().expect("a folder");
    if !has_own_etc(folder.path()) {
        return;
    }
    set_zone("Europe/Stockholm");
    let mut desktop = Desktop::with(Parts { keyring: Keyring::Absent, ..Parts::ALL }).await;
    desktop.start_clock();
    let start = in_minutes(60);
    talks::connect(&desktop, &[Talk { name: "first".to_owned(), start, minutes: 60 }]);
    choose(&desktop, toasts_only());
    let notices = Notices::on(&desktop).await;
    let (app, _) = App::in_tray(&desktop).await;
    let tray = Tray::of(&desktop).await;
    tray.choose("New invitation").await;
    let window = Window::titled(&app, "Klubba").await;
    assert!(!window.text().await.contains(OTHER));

    set_zone("Europe/Helsinki");
    let said = async |wanted: bool| (window.text().await.contains(OTHER) == wanted).then_some(());
    within(AT_ONCE, "the notice", async || said(true).await).await;
    desktop.set_clock(start);
    notices.saying("read the guidelines aloud", AT_ONCE).await;
    notices.told(1).await;

    set_zone("Europe/Stockholm");
    within(AT_ONCE, "the notice to go", async || said(false).await).await;
}
