//! Klubba's core, tested through what it offers to the shell: one binary, one file for each noun.

#![allow(clippy::disallowed_methods, reason = "tests read their own files")]

mod audit;
mod backup;
mod calendar;
mod chain;
mod change;
mod check_levels;
mod check_properties;
mod companion;
mod compose;
mod condition;
mod connected;
mod connected_again;
mod damage;
mod due_list;
mod given;
mod history;
mod hostile;
mod incident;
mod invitation;
mod library;
mod limits;
mod link;
mod office;
mod opening;
mod readiness;
mod recovery;
mod reminder;
mod request;
mod retention;
mod review;
mod routine_edit;
mod routine_file;
mod run;
mod series;
mod shipped;
mod simulation;
mod statistics;
mod store;
mod text_review;
mod tied;
mod typed_day;
mod unrecorded;
mod verify;
mod words;

#[test]
fn no_forgotten_test_files() {
    let here = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests");
    let declared = include_str!("main.rs");
    for entry in std::fs::read_dir(here).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.extension().is_some_and(|ending| ending == "rs") && stem != "main" {
            assert!(declared.contains(&format!("mod {stem};")), "tests/{stem}.rs is never run");
        }
    }
}
