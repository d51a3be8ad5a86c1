//! What Klubba needs from the system, under Debian's and Ubuntu's names.

use std::process::{Command, Stdio};

use crate::shell::{Done, ask, is_installed, run};

/// To build and run it.
pub const BUILD: &[&str] =
    &["build-essential", "pkg-config", "libssl-dev", "libwebkit2gtk-4.1-dev"];

/// A whole desktop for the end-to-end tests.
pub const DESKTOP: &[&str] = &[
    "adwaita-icon-theme",
    "at-spi2-core",
    "bash",
    "coreutils",
    "dbus-daemon",
    "dunst",
    "fonts-dejavu-core",
    "gcr",
    "gir1.2-atspi-2.0",
    "gnome-keyring",
    "imagemagick",
    "iproute2",
    "libsecret-tools",
    "mate-screensaver",
    "procps",
    "python3-gi",
    "strace",
    "util-linux",
    "webkit2gtk-driver",
    "x11-utils",
    "xclip",
    "xdotool",
    "xfce4-panel",
    "xfconf",
    "xfwm4",
    "xvfb",
];

/// Installs what is missing, or says what to install where that is not possible.
pub fn install(packages: &[&str]) -> Done {
    if !is_installed("dpkg-query") {
        println!("This system has no Debian packages. Klubba needs what these hold there:");
        println!("  {}", packages.join(" "));
        return Ok(());
    }
    let missing = missing(packages);
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing on this machine: {}", missing.join(" "));
    let words = ["apt-get", "install", "--yes", "--no-install-recommends"];
    let install: Vec<&str> = words.into_iter().chain(missing.iter().copied()).collect();
    if !is_installed("apt-get") {
        return Err(format!("install these and start again: {}", missing.join(" ")));
    }
    let mut wanted = Vec::new();
    if ask("id", &["-u"]).as_deref() != Some("0") {
        if !is_installed("sudo") {
            return Err(format!("as the administrator run: {}", install.join(" ")));
        }
        wanted.push("sudo");
    }
    // Stale lists are no reason to stop: what is wanted may still be found.
    if let Err(problem) = apt(&[&wanted[..], &["apt-get", "update"]].concat()) {
        println!("{problem}");
    }
    apt(&[wanted, install].concat())
}

fn apt(words: &[&str]) -> Done {
    println!("\n> {}", words.join(" "));
    let (program, arguments) = words.split_first().ok_or("nothing to run")?;
    // sudo may have to ask for a password: it keeps our standard input.
    let stdin = if *program == "sudo" { Stdio::inherit() } else { Stdio::null() };
    let mut command = Command::new(program);
    let command = command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive").stdin(stdin);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{} ended with {status}", words.join(" "))),
        Err(error) => Err(format!("{program} cannot be started: {error}")),
    }
}

fn missing<'p>(packages: &[&'p str]) -> Vec<&'p str> {
    let is_missing = |package: &&str| {
        let state = ask("dpkg-query", &["-W", "-f=${db:Status-Status}", package]);
        state.as_deref() != Some("installed")
    };
    packages.iter().copied().filter(is_missing).collect()
}

/// Node has to be there already; which one is there is checked.
pub fn check_node() -> Done {
    let wanted = "install Node.js 20.19 or newer (22.12 or newer of the 22 series), with npm, from https://nodejs.org";
    let Some(version) = ask("node", &["--version"]) else {
        return Err(format!("there is no Node.js: {wanted}"));
    };
    let mut numbers =
        version.trim_start_matches('v').split('.').map(|part| part.parse().unwrap_or(0));
    let version_is = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if !matches!(version_is, (20, 19..) | (22, 12..) | (23.., _)) {
        return Err(format!("Node.js {version} is too old: {wanted}"));
    }
    match is_installed("npm") {
        true => Ok(()),
        false => Err(format!("there is no npm: {wanted}")),
    }
}

/// Says what is wrong before the build does it at greater length.
pub fn check_libraries() -> Done {
    run("pkg-config", &["--exists", "--print-errors", "webkit2gtk-4.1", "openssl"])
        .map_err(|problem| format!("{problem}: install the development files named above"))
}
