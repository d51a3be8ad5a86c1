//! Starting with the computer: off until asked for.
//!
//! The path is quoted, because folders have spaces in their names; the entry is written anew when
//! it points elsewhere, because programs get moved.

use auto_launch::{AutoLaunch, AutoLaunchBuilder};

use crate::paths;

fn entry() -> anyhow::Result<AutoLaunch> {
    let program = paths::program("klubba")?;
    let quoted = format!("\"{}\"", program.display());
    Ok(AutoLaunchBuilder::new().set_app_name("Klubba").set_app_path(&quoted).build()?)
}

pub fn is_on() -> bool {
    entry().and_then(|entry| Ok(entry.is_enabled()?)).unwrap_or(false)
}

pub fn set(on: bool) -> anyhow::Result<()> {
    let entry = entry()?;
    match (on, entry.is_enabled()?) {
        (true, _) => entry.enable()?,
        (false, true) => entry.disable()?,
        (false, false) => {}
    }
    Ok(())
}
