//! Kills `klubba key rekey` at random moments, and looks each time whether everything is still there:
//! by the kept key, and every tenth time by the recovery code alone.
//!
//! `cargo run --example kill_rekey -- 250`

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use jiff::Timestamp;
use klubba_core::office::{Office, Settings, Way};
use klubba_core::store::{Key, NewMeeting, Store};

const MEETINGS: u32 = 4_000;
const ROUTINE: &str = "goteborg-digitala-moten";

fn main() {
    let runs = std::env::args().nth(1).and_then(|runs| runs.parse().ok()).unwrap_or(250);
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path();
    let data = home.join("data");
    fill(home, &data);
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
        std::thread::sleep(whole.mul_f64(f64::from(random()) / f64::from(u16::MAX) * 1.1));
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
        let store = open(&data, run);
        let office = Office::open(store, Timestamp::now()).expect("an office");
        let total = office.history("", 0, Timestamp::now()).expect("a history").total;
        assert_eq!(total, MEETINGS, "run {run}: something was lost");
        new_keys += u32::from(!std::fs::read(&key).expect("a key file").ends_with(&before));
    }
    println!(
        "{runs} runs, {killed} killed before the end, {new_keys} with a new key, {by_code} opened by the code alone; nothing lost"
    );
}

/// Opens with whichever of the kept keys fits, as Klubba does.
fn open(data: &Path, run: u32) -> Store {
    let kept = std::fs::read(data.join("klubba.key")).expect("a key file");
    let keys = kept.chunks(Key::LENGTH).filter_map(Key::from_slice);
    let mut opened = keys.filter_map(|key| Store::open(&data.join("klubba.db"), &key).ok());
    opened.next().unwrap_or_else(|| panic!("run {run}: no kept key fits"))
}

fn klubba(home: &Path, data: &Path, arguments: &[&str]) -> Command {
    let own = std::env::current_exe().expect("a program");
    let folder: PathBuf = own.ancestors().nth(2).expect("target").to_owned();
    let mut command = Command::new(folder.join("klubba"));
    command.env_clear().env("HOME", home).env("LANG", "C.UTF-8");
    command.arg("--data-dir").arg(data).args(arguments);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn fill(home: &Path, data: &Path) {
    let mut export = klubba(home, data, &["routines", "export", ROUTINE]);
    let exported = export.stdout(Stdio::piped()).output().expect("klubba");
    let text = String::from_utf8(exported.stdout).expect("text");
    let file = home.join("own.toml");
    std::fs::write(&file, text.replace(&format!("\"{ROUTINE}\""), "\"own\"")).expect("a file");
    let path = file.to_str().expect("a plain path");
    assert!(klubba(home, data, &["routines", "import", path]).status().expect("klubba").success());
    let now = Timestamp::now();
    let mut office = Office::open(open(data, 0), now).expect("an office");
    let policy_url = "https://goteborg.se/personuppgifter".to_owned();
    let settings =
        Settings { policy_url, signature: "Expeditionen".to_owned(), ..Settings::default() };
    office.save_settings(settings).expect("settings");
    let mut draft = office.draft_for(ROUTINE, now);
    draft.title = "Parents of class 4B".to_owned();
    draft.purpose = "How the term went".to_owned();
    draft.date = now.in_tz("UTC").expect("a zone").tomorrow().expect("a day").date().to_string();
    draft.time = "15.30".to_owned();
    draft.service = Some("teams".to_owned());
    draft.link =
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0".to_owned();
    let sent = office.send(&draft, None, "0@klubba", Way::Clipboard, now).expect("an invitation");
    let mut store = open(data, 0);
    let record = store.find_meeting(sent.meeting_id).expect("a store").expect("the meeting");
    let filled = store.transaction(|store| {
        for number in 1..MEETINGS {
            store.insert_meeting(&NewMeeting {
                uid: format!("{number}@klubba"),
                routine_version_id: record.routine_version_id,
                draft: record.draft.clone(),
                search_words: record.title.clone(),
                title: record.title.clone(),
                start_at: record.start_at,
                end_at: record.end_at,
            })?;
        }
        Ok(())
    });
    filled.expect("a full store");
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

fn random() -> u16 {
    let mut bytes = [0; 2];
    getrandom::fill(&mut bytes).expect("randomness");
    u16::from_le_bytes(bytes)
}
