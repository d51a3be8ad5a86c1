//! Kills `klubba key rekey` at random moments, and looks each time whether everything is still there:
//! by the kept key, and every tenth time by the recovery code alone.
//!
//! `cargo run --release --example kill_rekey -- 250`

mod filled;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use filled::{beside, fill, open, random};
use jiff::Timestamp;
use klubba_core::office::Office;

const MEETINGS: u32 = 4_000;

fn main() {
    let runs = std::env::args().nth(1).and_then(|runs| runs.parse().ok()).unwrap_or(250);
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path();
    let data = home.join("data");
    fill(&beside(), home, &data, MEETINGS);
    let code = make_code(home, &data);
    let size = std::fs::metadata(data.join("klubba.db")).expect("a database").len();

    let began = Instant::now();
    assert!(klubba(home, &data, &["key", "rekey"]).status().expect("klubba").success());
    let whole = began.elapsed();
    println!("{} MB, {} ms undisturbed", size >> 20, whole.as_millis());

    let (mut killed, mut new_keys, mut by_code) = (0, 0, 0);
    for run in 0..runs {
        let key = data.join("klubba.key");
        let before = std::fs::read(&key).expect("a key file");
        let mut running = klubba(home, &data, &["key", "rekey"]).spawn().expect("klubba starts");
        std::thread::sleep(whole.mul_f64(random() * 1.1));
        killed += u32::from(matches!(running.try_wait(), Ok(None)));
        let _ = running.kill(); // ended already is as good
        let _ = running.wait();
        if run % 10 == 9 {
            std::fs::remove_file(&key).expect("a key file");
            let mut unlock = klubba(home, &data, &["key", "unlock"]);
            let mut unlock = unlock.stdin(Stdio::piped()).spawn().expect("klubba starts");
            writeln!(unlock.stdin.take().expect("stdin"), "{code}").expect("it listens");
            assert!(unlock.wait().expect("klubba").success(), "run {run}: the code opens nothing");
            by_code += 1;
        }
        let store = open(&data).unwrap_or_else(|| panic!("run {run}: no kept key fits"));
        let office = Office::open(store, Timestamp::now()).expect("an office");
        let total = office.history("", 0, Timestamp::now()).expect("a history").total;
        assert_eq!(total, MEETINGS, "run {run}: something was lost");
        new_keys += u32::from(!std::fs::read(&key).expect("a key file").ends_with(&before));
    }
    println!(
        "{runs} runs, {killed} killed before the end, {new_keys} with a new key, {by_code} opened by the code alone; nothing lost"
    );
}

fn klubba(home: &Path, data: &Path, arguments: &[&str]) -> Command {
    filled::klubba(&beside(), home, data, arguments)
}

/// Makes a recovery code and types it back.
fn make_code(home: &Path, data: &Path) -> String {
    let mut command = klubba(home, data, &["key", "change-code"]);
    let mut running =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("klubba starts");
    // Kept until it has ended: what is said to nobody is an error there.
    let mut lines = BufReader::new(running.stdout.take().expect("stdout")).lines();
    let is_code = |line: &String| line.trim().len() == 41 && !line.trim().contains(' ');
    let code =
        lines.by_ref().map_while(Result::ok).find(is_code).expect("a code").trim().to_owned();
    writeln!(running.stdin.take().expect("stdin"), "{code}").expect("it listens");
    assert!(running.wait().expect("klubba").success(), "the code is typed back");
    code
}
