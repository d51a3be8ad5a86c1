//! The commands of the README: set up what the machine lacks, then run, test or measure Klubba.

mod bench;
mod packages;
mod peers;
mod run;
mod shell;
mod test;
mod ui;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run [-- ARGUMENTS]   install what the machine lacks, build Klubba, start it
cargo xtask test                 install what the tests need, run every check and every test
cargo xtask bench                measure the budgets on a release build, print a table";

fn main() -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let command = if arguments.is_empty() { String::new() } else { arguments.remove(0) };
    arguments.retain(|argument| argument != "--");
    let done = match command.as_str() {
        "run" => run::run(&arguments),
        "test" => test::test(),
        "bench" => bench::bench(),
        _ => Err(format!("unknown command {command:?}; there are:\n{USAGE}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\nxtask: {problem}");
            ExitCode::FAILURE
        }
    }
}
