//! Never locked out: the recovery code on the command line and in the window, and a change of key.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Output, Stdio};

use serde_json::{Value, json};

use crate::app::{App, klubba};
use crate::desktop::{Desktop, Parts};
use crate::invitation::POLICY;
use crate::wait::until;
use crate::window::Window;

fn data_dir(desktop: &Desktop) -> PathBuf {
    desktop.home().join(".local/share/klubba")
}

/// Runs the command line with something on standard input.
fn run(desktop: &Desktop, arguments: &[&str], typed: &str) -> Output {
    let mut command = klubba(desktop);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = command.spawn().expect("klubba starts");
    let mut stdin = running.stdin.take().expect("stdin");
    // A command that does not read has ended already.
    let _ = stdin.write_all(typed.as_bytes());
    drop(stdin);
    running.wait_with_output().expect("klubba ends")
}

fn status(desktop: &Desktop) -> Value {
    let output = run(desktop, &["key", "status", "--format", "json"], "");
    serde_json::from_slice(&output.stdout).expect("JSON on stdout")
}

fn said(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    format!("{}{}", String::from_utf8_lossy(out), String::from_utf8_lossy(err))
}

/// A database of this desktop's own, with a routine of its own in it.
fn with_a_database(desktop: &Desktop) {
    let exported = run(desktop, &["routines", "export", "bergen-meet"], "");
    let own =
        String::from_utf8(exported.stdout).expect("text").replace("\"bergen-meet\"", "\"own\"");
    let imported = run(desktop, &["routines", "import", "-"], &own);
    assert!(imported.status.success(), "{}", said(&imported));
}

fn has_the_routine(desktop: &Desktop) -> bool {
    let listed = run(desktop, &["routines", "list"], "");
    said(&listed).lines().any(|line| line.starts_with("own "))
}

/// Makes a code and types it back.
fn make_code(desktop: &Desktop) -> String {
    let mut command = klubba(desktop);
    command.args(["key", "change-code"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut running = command.spawn().expect("klubba starts");
    let mut said = std::io::BufReader::new(running.stdout.take().expect("stdout"));
    let mut code = String::new();
    while !code.trim().contains('-') || code.trim().contains(' ') {
        code.clear();
        let read = std::io::BufRead::read_line(&mut said, &mut code).expect("text");
        assert!(read > 0, "no code was shown");
    }
    let code = code.trim().to_owned();
    let typed = code.to_lowercase().replace('-', " ");
    writeln!(running.stdin.take().expect("stdin"), "{typed}").expect("it listens");
    assert!(running.wait().expect("klubba ends").success(), "the code is typed back");
    code
}

#[test]
fn the_code_opens_what_the_lost_key_does_not() {
    let desktop = Desktop::bare();
    assert_eq!(status(&desktop)["database"], json!(false));
    with_a_database(&desktop);
    let before = status(&desktop);
    assert_eq!(before["key"], json!("file"), "there is no keyring here");
    assert_eq!(before["recovery_code"], json!(false));
    let code = make_code(&desktop);
    assert_eq!(status(&desktop)["recovery_code_confirmed"], json!(true));

    let key_file = data_dir(&desktop).join("klubba.key");
    std::fs::remove_file(&key_file).expect("a key file");
    assert_eq!(status(&desktop)["trouble"], json!("missing"));
    let listed = run(&desktop, &["routines", "list"], "");
    assert_eq!(listed.status.code(), Some(2), "what is stored cannot be shown");
    assert!(said(&listed).contains("klubba key unlock"), "{}", said(&listed));

    let mistyped =
        format!("{}{}", &code[..code.len() - 1], if code.ends_with('7') { 'A' } else { '7' });
    let refused = run(&desktop, &["key", "unlock"], &mistyped);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("group 7"), "{}", said(&refused));
    assert!(!said(&refused).contains(&code[..5]), "the code is not repeated");
    assert!(!key_file.exists());

    let opened = run(&desktop, &["key", "unlock"], &code);
    assert!(opened.status.success(), "{}", said(&opened));
    assert_eq!(status(&desktop)["key"], json!("file"), "the key is back");
    assert!(has_the_routine(&desktop));
}

#[test]
fn a_new_code_replaces_the_old_one_when_it_was_typed_back() {
    let desktop = Desktop::bare();
    with_a_database(&desktop);
    let first = make_code(&desktop);
    let abandoned = run(&desktop, &["key", "change-code"], "\n");
    assert_eq!(abandoned.status.code(), Some(1), "{}", said(&abandoned));
    assert!(run(&desktop, &["key", "unlock"], &first).status.success(), "still good");
    let second = make_code(&desktop);
    let refused = run(&desktop, &["key", "unlock"], &first);
    assert!(said(&refused).contains("newer code"), "{}", said(&refused));
    assert!(run(&desktop, &["key", "unlock"], &second).status.success());
}

#[test]
fn a_new_key_leaves_the_code_and_the_data_as_they_were() {
    let desktop = Desktop::bare();
    with_a_database(&desktop);
    let code = make_code(&desktop);
    let key_file = data_dir(&desktop).join("klubba.key");
    let before = std::fs::read(&key_file).expect("a key file");
    let changed = run(&desktop, &["key", "rekey"], "");
    assert!(changed.status.success(), "{}", said(&changed));
    let after = std::fs::read(&key_file).expect("a key file");
    assert!(after.len() == before.len() && after != before, "one key, another");
    assert!(has_the_routine(&desktop));
    std::fs::write(&key_file, before).expect("a key file");
    assert_eq!(status(&desktop)["trouble"], json!("other-key"), "the old one opens nothing");
    assert!(run(&desktop, &["key", "unlock"], &code).status.success());
    assert!(has_the_routine(&desktop));
}

#[tokio::test]
async fn an_emptied_keyring_locks_nobody_out() {
    let desktop = Desktop::with(Parts::ALL).await;
    let (app, tray) = App::in_tray(&desktop).await;
    tray.choose("New invitation").await;
    let window = Window::titled(&app, "Welcome").await;
    let code = first_run_with_code(&window).await;
    window.see("#create-title").await;
    drop(window);
    app.kill().await;

    desktop.ask("secret-tool", &["clear", "service", "se.klubba.Klubba"]);
    let app = App::start(&desktop, &["--show", "create"]);
    let window = Window::titled(&app, "Klubba").await;
    window.hear("no longer has the key").await;
    assert!(window.problems().await.is_empty(), "{:?}", window.problems().await);
    window
        .fill(
            "#unlock-code",
            &code.replacen(&code[..1], if code.starts_with('7') { "8" } else { "7" }, 1),
        )
        .await;
    window.press("Open").await;
    window.hear("group").await;
    window.fill("#unlock-code", &code.to_lowercase()).await;
    window.press("Open").await;
    window.see("#create-title").await;
    until("the key to be back", async || {
        (status(&desktop)["key"] == json!("keyring")).then_some(())
    })
    .await;
    drop(window);
    app.kill().await;
    let app = App::start(&desktop, &["--show", "create"]);
    let window = Window::titled(&app, "Klubba").await;
    window.see("#create-title").await;
    let log = desktop.log(&crate::app::binary());
    for group in code.split('-') {
        assert!(!log.contains(group), "the code is in no log:\n{log}");
    }
}

/// Answers the first run, and copies the code from the screen as a person does.
pub async fn first_run_with_code(window: &Window<'_>) -> String {
    window.hear("Step 1 of 4").await;
    window.choose("#start-language", "en").await;
    window.press("Next").await;
    window.fill("#start-policy", POLICY).await;
    window.press("Next").await;
    window.press("Show me a recovery code").await;
    window.see(".sheet").await;
    let shown = window
        .run("return [...document.querySelectorAll('.sheet b')].map((group) => group.innerText)")
        .await;
    let groups: Vec<String> = serde_json::from_value(shown).expect("the groups");
    assert_eq!(groups.len(), 7);
    let numbers = window
        .run("return [...document.querySelectorAll('fieldset label')].map((l) => Number(l.innerText.replace(/\\D/g, '')))")
        .await;
    let numbers: Vec<usize> = serde_json::from_value(numbers).expect("the numbers");
    window.fill("#recovery-group-0", "AAAAA").await;
    window.press("Check the code").await;
    window.hear("is not what the code says").await;
    for (at, number) in numbers.iter().enumerate() {
        window.fill(&format!("#recovery-group-{at}"), &groups[number - 1].to_lowercase()).await;
    }
    window.press("Check the code").await;
    window.hear("That is right").await;
    window.press("Next").await;
    window.press("Make the first invitation").await;
    groups.join("-")
}
