//! `cargo xtask bench`: the budgets, measured on a release build.

use crate::shell::{Done, run};
use crate::{packages, ui};

pub fn bench() -> Done {
    packages::install(packages::BUILD)?;
    packages::install(packages::DESKTOP)?;
    ui::build()?;
    run("cargo", &["bench", "--package", "klubba", "--bench", "budgets"])?;
    println!("\nThe text checker:");
    let checker = ["run", "--release", "--package", "klubba-core", "--example", "bench_check"];
    run("cargo", &checker)
}
