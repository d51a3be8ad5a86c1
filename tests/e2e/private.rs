//! Closed to others: files are for this account alone, whatever it is used to, and neither logs nor
//! anything else in the open tells what was written, the key or the code.

use std::fs;
use std::io::Write;
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::app::{App, binary, klubba};
use crate::desktop::{Desktop, Keyring, Parts};
use crate::invitation::{copy, fill_in, minutes_from_now};
use crate::key::first_run_with_code;
use crate::window::Window;

const TITLE: &str = "Talk about Melker";
const NUMBER: &str = "15017299968";

#[tokio::test]
async fn nothing_is_left_open_and_nothing_private_is_told() {
    let desktop = Desktop::with(Parts { keyring: Keyring::Absent, ..Parts::ALL }).await;
    // As careless as an account can be.
    let mut command = desktop.program("sh");
    command.args(["-c", "umask 000; exec \"$0\" \"$@\""]).arg(binary());
    command.env("RUST_BACKTRACE", "full").env("RUST_LOG", "trace");
    let app = App::by(command, &desktop, &["--show", "create"]);
    let window = Window::titled(&app, "Welcome").await;
    // It moves what is below it, when it comes and when it goes.
    window.hear("This computer has no keyring that Klubba can use").await;
    window.press("I understand").await;
    crate::wait::until("the bar to go", async || {
        (!window.text().await.contains("no keyring")).then_some(())
    })
    .await;
    let code = first_run_with_code(&window).await;
    write_an_invitation(&window).await;
    let backups = desktop.path("backups");
    fs::create_dir(&backups).expect("a folder");
    done(&desktop, &["backup", "create", "--folder", backups.to_str().expect("a plain path")]);
    for group in 0..7 {
        type_a_wrong_code(&desktop, &code, group);
    }
    let data = desktop.home().join(".local/share/klubba");
    let key = hex(&fs::read(data.join("klubba.key")).expect("a key file"));

    // While it runs, with its journals and sockets.
    for folder in [&data, &backups] {
        all_closed(folder);
    }
    let sockets = files(&desktop.path("run")).into_iter().filter(|path| {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        name.starts_with("klubba")
    });
    let sockets: Vec<PathBuf> = sockets.collect();
    assert_eq!(sockets.len(), 1, "one socket: {sockets:?}");
    assert!(is_closed(&sockets[0]), "{sockets:?}");
    for (_, title) in desktop.windows() {
        assert!(!title.contains("Melker"), "a window's title: {title}");
    }
    for process in processes(&desktop) {
        let limits = fs::read_to_string(format!("/proc/{process}/limits")).expect("limits");
        let core = limits.lines().find(|line| line.starts_with("Max core file size"));
        let core: Vec<&str> = core.expect("a limit").split_whitespace().collect();
        assert_eq!(core[4..6], ["0", "0"], "no memory is written when {process} crashes");
    }
    drop(window);
    app.kill().await;
    let secrets = [TITLE, "Melker", NUMBER, &code, &code.replace('-', ""), &key];
    for file in files(&desktop.path("")) {
        let bytes = fs::read(&file).unwrap_or_default();
        for secret in secrets {
            assert!(!holds(&bytes, secret), "{} tells {secret}", file.display());
        }
    }
}

async fn write_an_invitation(window: &Window<'_>) {
    let meeting =
        crate::invitation::Meeting { title: TITLE, start: minutes_from_now(60), minutes: 30 };
    fill_in(window, &meeting).await;
    window.fill("#create-message", &format!("National identity number {NUMBER}")).await;
    window.hear("Identity number").await;
    window.see(".send button[aria-keyshortcuts][aria-disabled=true]").await;
    window.press("Keep").await;
    window.hear("Why may it stay?").await;
    window.click("input[type=radio][value=not-a-person]").await;
    window.press("Keep it").await;
    copy(window).await;
}

fn done(desktop: &Desktop, arguments: &[&str]) {
    let mut command = klubba(desktop);
    assert!(command.args(arguments).status().expect("klubba").success(), "{arguments:?}");
}

/// The code with one character of a group replaced; what is said of it goes to the log.
fn type_a_wrong_code(desktop: &Desktop, code: &str, group: usize) {
    let at = group * 6;
    let other = if code[at..].starts_with('7') { "8" } else { "7" };
    let wrong = format!("{}{other}{}", &code[..at], &code[at + 1..]);
    let mut command: Command = klubba(desktop);
    let mut unlock =
        command.args(["key", "unlock"]).stdin(Stdio::piped()).spawn().expect("klubba starts");
    writeln!(unlock.stdin.take().expect("stdin"), "{wrong}").expect("it listens");
    assert_eq!(unlock.wait().expect("klubba ends").code(), Some(2));
}

/// Klubba's own processes on this desktop.
fn processes(desktop: &Desktop) -> Vec<String> {
    let home = format!("HOME={}", desktop.home().display());
    let entries = fs::read_dir("/proc").expect("processes").flatten();
    let ours = entries.filter(|entry| {
        let read = |name: &str| fs::read(entry.path().join(name)).unwrap_or_default();
        let name = String::from_utf8_lossy(&read("comm")).trim().to_owned();
        let is_klubba = name.starts_with("klubba");
        is_klubba && read("environ").split(|byte| *byte == 0).any(|one| one == home.as_bytes())
    });
    let ours: Vec<String> =
        ours.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    assert!(ours.len() >= 2, "the resident and its windows: {ours:?}");
    ours
}

fn all_closed(folder: &Path) {
    let inside = files(folder);
    assert!(!inside.is_empty(), "{} holds something", folder.display());
    for file in inside {
        assert!(is_closed(&file), "{} is open to others", file.display());
    }
}

fn is_closed(file: &Path) -> bool {
    let mode = fs::symlink_metadata(file).expect("a file").permissions().mode();
    mode & 0o077 == 0
}

/// Every file below a folder, sockets included.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let kind = entry.file_type().expect("a kind");
        match kind.is_dir() {
            true => found.extend(files(&entry.path())),
            false if kind.is_symlink() || kind.is_fifo() => {}
            false => found.push(entry.path()),
        }
    }
    found
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn holds(bytes: &[u8], secret: &str) -> bool {
    bytes.windows(secret.len()).any(|window| window == secret.as_bytes())
}
