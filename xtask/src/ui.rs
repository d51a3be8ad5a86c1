//! The windows' pages: their packages and their build, only when something changed.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::packages;
use crate::shell::{Done, root, run};

/// Brings `ui/dist` up to date.
pub fn build() -> Done {
    install()?;
    let ui = root().join("ui");
    let sources = [
        "src",
        "index.html",
        "package-lock.json",
        "svelte.config.js",
        "tsconfig.json",
        "vite.config.ts",
    ];
    let newest = sources.iter().map(|name| newest(&ui.join(name))).max();
    let newest = newest.max(Some(self::newest(&root().join("locales")))).flatten();
    let built = changed(&ui.join("dist/index.html"));
    if built.is_some() && built >= newest {
        return Ok(());
    }
    run("npm", &["--prefix", "ui", "run", "build"])
}

/// Brings `ui/node_modules` up to date with the lock file.
pub fn install() -> Done {
    packages::check_node()?;
    let ui = root().join("ui");
    let lock = fs::read(ui.join("package-lock.json"))
        .map_err(|error| format!("package-lock.json: {error}"))?;
    let installed = ui.join("node_modules/.installed-lock.json");
    if fs::read(&installed).is_ok_and(|old| old == lock) {
        return Ok(());
    }
    run("npm", &["--prefix", "ui", "ci", "--no-audit", "--no-fund"])?;
    fs::write(&installed, lock).map_err(|error| format!("{}: {error}", installed.display()))
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|metadata| metadata.modified()).ok()
}

/// When the newest file in there was changed.
fn newest(path: &Path) -> Option<SystemTime> {
    let Ok(folder) = fs::read_dir(path) else { return changed(path) };
    folder.flatten().map(|entry| newest(&entry.path())).max().flatten().max(changed(path))
}
