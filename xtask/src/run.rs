//! `cargo xtask run`: from a fresh clone to Klubba in the tray.

use std::path::PathBuf;

use crate::shell::{self, Done, ask, command, root};
use crate::{packages, ui};

/// A real link is made by the service; this one only looks like it.
const SAMPLE_LINK: &str =
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting_example%40thread.v2/0";

pub fn run(arguments: &[String]) -> Done {
    if cfg!(target_os = "linux") {
        packages::install(packages::BUILD)?;
        packages::check_libraries()?;
    }
    ui::build()?;
    println!(
        "\nBuilding Klubba, unoptimised because that is quicker; the first time takes some minutes."
    );
    shell::run("cargo", &["build"])?;
    let has_display =
        ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
    if cfg!(target_os = "linux") && !has_display {
        return sample();
    }
    println!(
        "\nKlubba is starting: look for the gavel among the icons by the clock. Ctrl+C ends it here."
    );
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let status = command(&binary(), &arguments).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("klubba ended with {status}")),
        Err(error) => Err(format!("klubba cannot be started: {error}")),
    }
}

fn binary() -> String {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    root().join(target).join("debug/klubba").display().to_string()
}

/// Without a display there is no tray: the same program makes an invitation here.
fn sample() -> Done {
    let tomorrow = ask("date", &["-d", "tomorrow", "+%FT18:00"]).ok_or("there is no `date`")?;
    println!(
        "\nThere is no display, so Klubba cannot sit in a tray. This is the sample invitation, made in the terminal:\n"
    );
    shell::run(
        &binary(),
        &[
            "invite",
            "--routine",
            "goteborg-digitala-moten",
            "--service",
            "teams",
            "--lang",
            "sv,en",
            "--purpose",
            "Föräldramöte i klass 4B",
            "--start",
            &tomorrow,
            "--duration",
            "60m",
            "--link",
            SAMPLE_LINK,
            "--policy-url",
            "https://goteborg.se/personuppgifter",
            "--format",
            "text",
        ],
    )?;
    println!("\nStart `cargo xtask run` on a desktop to see the tray and the windows.");
    Ok(())
}
