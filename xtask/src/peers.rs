//! Two other readers of calendars, which the tests compare Klubba with.

use std::fs;

use crate::packages;
use crate::shell::{Done, ask, root, run};

const FOLDER: &str = "target/peers";
const WANTED: &str = "tests/peers/requirements.txt";

/// Python's icalendar into `target/peers`, ical.js into `tests/peers`; only what changed.
pub fn install() -> Done {
    packages::check_node()?;
    let lock = "tests/peers/package-lock.json";
    unless_same(lock, "tests/peers/node_modules/.installed-lock.json", || {
        run(
            "npm",
            &["--prefix", "tests/peers", "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
        )
    })?;
    unless_same(WANTED, "target/peers/.installed", || {
        if ask("python3", &["-c", "import ensurepip, venv"]).is_none() {
            packages::install(&["python3-venv"])?;
        }
        run("python3", &["-m", "venv", FOLDER])?;
        let pip = format!("{FOLDER}/bin/pip");
        run(&pip, &["install", "--disable-pip-version-check", "--requirement", WANTED])
    })
}

/// Does it if the list is another one than was installed.
fn unless_same(list: &str, installed: &str, install: impl FnOnce() -> Done) -> Done {
    let wanted = fs::read(root().join(list)).map_err(|error| format!("{list}: {error}"))?;
    let installed = root().join(installed);
    if fs::read(&installed).is_ok_and(|old| old == wanted) {
        return Ok(());
    }
    install()?;
    fs::write(&installed, wanted).map_err(|error| format!("{}: {error}", installed.display()))
}
