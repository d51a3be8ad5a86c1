//! `cargo xtask test`: every check and every test, and one closing line that tells how it went.

use std::fs;
use std::time::Instant;

use crate::shell::{Done, is_installed, root, run, run_and_read};
use crate::{packages, peers, ui};

/// What the runners reported, and which steps failed.
#[derive(Default)]
struct Tally {
    passed: u32,
    failed: u32,
    problems: Vec<String>,
}

pub fn test() -> Done {
    let mut tally = Tally::default();
    let is_ready = tally.step("system packages", || {
        packages::install(packages::BUILD)?;
        packages::install(packages::DESKTOP)
    }) & tally.step("pages of the windows", ui::build);
    tally.step("format", || run("cargo", &["fmt", "--all", "--check"]));
    if is_ready {
        tally.step("types of the windows", || run("npm", &["--prefix", "ui", "run", "check"]));
        let clippy = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
        tally.step("clippy", || run("cargo", &clippy));
    }
    // Where cargo-deny is not installed, the rest of the gate does without it and says so.
    if is_installed("cargo-deny") {
        tally.step("licences and sources of the crates", || {
            run("cargo", &["deny", "--locked", "check", "licenses", "bans", "sources"])
        });
    } else {
        println!("\n=== licences and sources of the crates: skipped, cargo-deny is not installed");
    }
    tally.tests("core", &["--package", "klubba-core", "--package", "xtask"]);
    if is_ready {
        // The test writes the file; if that changed it, it was not current.
        let bindings = root().join("ui/src/bindings.ts");
        let before = fs::read(&bindings).ok();
        tally.tests("app", &["--package", "klubba", "--lib", "--bins"]);
        tally.step("bindings", || match fs::read(&bindings).ok() == before {
            true => Ok(()),
            false => Err("ui/src/bindings.ts was not current; it is now: commit it".to_owned()),
        });
        tally.step("other readers of calendars", peers::install);
        tally.tests("end to end", &["--package", "klubba", "--test", "e2e"]);
    }
    tally.close()
}

impl Tally {
    /// Does one step; says how long it took. Whether it went well.
    fn step(&mut self, name: &str, step: impl FnOnce() -> Done) -> bool {
        println!("\n=== {name}");
        let began = Instant::now();
        let done = step();
        println!("=== {name}: {} s", began.elapsed().as_secs());
        if let Err(problem) = &done {
            eprintln!("xtask: {name}: {problem}");
            self.failed += 1;
            self.problems.push(format!("{name}: {problem}"));
        }
        done.is_ok()
    }

    /// Runs tests and adds up what their runner reports.
    fn tests(&mut self, name: &str, what: &[&str]) {
        let has_nextest = is_installed("cargo-nextest");
        let runner: &[&str] = if has_nextest {
            &["nextest", "run", "--no-fail-fast"]
        } else {
            &["test", "--no-fail-fast"]
        };
        let arguments = [runner, what].concat();
        let mut counted = (0, 0);
        self.step(name, || {
            let is_good = run_and_read("cargo", &arguments, |line| {
                let (passed, failed) = count(line);
                counted = (counted.0 + passed, counted.1 + failed);
            })?;
            match (is_good, counted) {
                (true, (0, _)) => Err("no test was run".to_owned()),
                (false, (_, 0)) => Err("the tests could not be run to the end".to_owned()),
                _ => Ok(()),
            }
        });
        self.passed += counted.0;
        self.failed += counted.1;
        if counted.1 > 0 {
            self.problems.push(format!("{name}: {} failed", counted.1));
        }
    }

    fn close(self) -> Done {
        println!();
        for problem in &self.problems {
            println!("{problem}");
        }
        println!("{} passed, {} failed", self.passed, self.failed);
        match self.failed {
            0 => Ok(()),
            _ => Err("not everything is as it should be".to_owned()),
        }
    }
}

/// Passed and failed, from the summary line of cargo-nextest or of `cargo test`.
fn count(line: &str) -> (u32, u32) {
    let plain = without_colours(line);
    let is_summary = plain.contains(" tests run: ")
        || plain.contains(" test run: ")
        || plain.starts_with("test result: ");
    if !is_summary {
        return (0, 0);
    }
    let words: Vec<&str> = plain.split([' ', ',', ';']).filter(|word| !word.is_empty()).collect();
    let before = |wanted: &[&str]| -> u32 {
        let pairs = words.windows(2).filter(|pair| wanted.contains(&pair[1]));
        pairs.filter_map(|pair| pair[0].parse::<u32>().ok()).sum()
    };
    let not_two = if plain.contains("timed out") { before(&["timed"]) } else { 0 };
    (before(&["passed"]), before(&["failed", "exec-failed"]) + not_two)
}

fn without_colours(line: &str) -> String {
    let mut plain = String::new();
    let mut parts = line.split('\u{1b}');
    plain.push_str(parts.next().unwrap_or_default());
    for part in parts {
        plain.push_str(part.split_once('m').map_or("", |(_, text)| text));
    }
    plain
}

#[cfg(test)]
mod tests {
    #[test]
    fn counts_what_runners_report() {
        let lines = [
            (
                "     Summary [  12.3s] 45 tests run: 43 passed (1 slow), 2 failed, 1 skipped",
                (43, 2),
            ),
            ("     Summary [   0.1s] 1 test run: 1 passed, 0 skipped", (1, 0)),
            (
                "     Summary [  90.0s] 9 tests run: 7 passed, 1 failed, 1 timed out, 0 skipped",
                (7, 2),
            ),
            (
                "test result: FAILED. 5 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out",
                (5, 2),
            ),
            (
                "\u{1b}[32;1m     Summary\u{1b}[0m [   0.1s] \u{1b}[1m3\u{1b}[0m tests run: \u{1b}[1m3\u{1b}[0m \u{1b}[32;1mpassed\u{1b}[0m, 0 skipped",
                (3, 0),
            ),
            ("test a_test ... ok", (0, 0)),
        ];
        for (line, expected) in lines {
            assert_eq!(super::count(line), expected, "{line}");
        }
    }
}
