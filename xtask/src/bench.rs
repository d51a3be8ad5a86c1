//! `cargo xtask bench`: the budgets, measured on a release build.

use crate::shell::{Done, run};
use crate::{packages, ui};

pub fn bench() -> Done {
    packages::install(packages::BUILD)?;
    packages::install(packages::DESKTOP)?;
    ui::build()?;
    run("cargo", &["bench", "--package", "klubba", "--bench", "budgets"])
}
