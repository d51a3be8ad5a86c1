//! Kills Klubba at random moments while reminders come due, and tells what became of them.
//!
//! `cargo run --example kill_reminders -- 100`

#[allow(dead_code)]
mod app;
#[allow(dead_code)]
mod desktop;
mod kills;
#[allow(dead_code)]
mod notification;
#[allow(dead_code)]
mod talks;
#[allow(dead_code)]
mod tray;
mod wait;

fn main() {
    let rounds = std::env::args().nth(1).and_then(|rounds| rounds.parse().ok()).unwrap_or(100);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let figures = runtime.expect("a runtime").block_on(kills::run(rounds));
    println!("{rounds} reminders, {figures}");
}
