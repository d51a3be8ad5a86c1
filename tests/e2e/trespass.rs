//! What the windows may do: nothing that they are not for, nothing from elsewhere, and no harm with
//! anything that is handed to a command. The commands come from the bindings, so that none is
//! forgotten.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::app::{App, binary};
use crate::calendar_server::{Server, answer};
use crate::desktop::{Desktop, Keyring, Parts};
use crate::filled::{fill, rows};
use crate::window::Window;

const BINDINGS: &str = include_str!("../../ui/src/bindings.ts");
const ROUTINE: &str = "goteborg-digitala-moten";
/// A letter a million times.
const HUGE: &str = "@huge";
/// Ten thousand and one entries.
const MANY: &str = "@many";
/// Asks a command once for each list of arguments, and answers with what was said to each.
const ASK: &str = "const [done, command, all] = [arguments[arguments.length - 1], COMMAND, ALL];
  const huge = 'x'.repeat(1_000_000);
  const grow = (one) => one === '@huge' ? huge : one === '@many' ? Array(10_001).fill('x')
    : Array.isArray(one) ? one.map(grow)
    : one && typeof one === 'object'
      ? Object.fromEntries(Object.entries(one).map(([k, v]) => [k === '@huge' ? huge : k, grow(v)]))
      : one;
  (async () => {
    const said = [];
    for (const one of all) {
      try {
        said.push({ value: await __TAURI_INTERNALS__.invoke(command, grow(one)) ?? null });
      } catch (error) {
        const { code = null, message = String(error) } = error;
        said.push({ code, text: message.slice(0, 400), length: message.length });
      }
    }
    done(said);
  })()";

/// A type, as the bindings have it.
#[derive(Clone, Debug)]
enum Kind {
    Text,
    Number,
    Flag,
    Word,
    List(Box<Kind>),
    Map(Box<Kind>),
    Maybe(Box<Kind>),
    Record(String, Vec<(String, Kind)>),
}

/// The commands, each with its arguments.
fn commands() -> Vec<(String, Vec<(String, Kind)>)> {
    let bindings = without_comments(BINDINGS);
    let types: BTreeMap<&str, &str> = bindings
        .split("export type ")
        .skip(1)
        .filter_map(|one| one.split_once(" = "))
        .map(|(name, rest)| (name, rest.split_once(";\n\n").map_or(rest, |(body, _)| body)))
        .collect();
    let lines = bindings.lines().filter(|line| line.contains("__TAURI_INVOKE(\""));
    let command = |line: &str| {
        let name = line.split('"').nth(1)?.to_owned();
        let arguments = line.split_once(": (")?.1.split_once(") =>")?.0;
        Some((name, fields(arguments, ", ", &types)))
    };
    lines.map(|line| command(line).unwrap_or_else(|| panic!("unreadable: {line}"))).collect()
}

fn without_comments(text: &str) -> String {
    let mut parts = text.split("/**");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + part.split_once("*/").map_or("", |(_, after)| after))
}

fn fields(text: &str, between: &str, types: &BTreeMap<&str, &str>) -> Vec<(String, Kind)> {
    let all = text.split(between).map(str::trim).filter(|field| !field.is_empty());
    let field = |field: &str| {
        let (name, kind) = field.split_once(": ").expect("a name and a type");
        (name.trim_end_matches('?').to_owned(), kind_of(kind.trim_end_matches(','), types))
    };
    all.map(field).collect()
}

fn kind_of(text: &str, types: &BTreeMap<&str, &str>) -> Kind {
    let inner = |text: &str| Box::new(kind_of(text, types));
    if let Some(text) = text.strip_suffix(" | null") {
        return Kind::Maybe(inner(text));
    }
    if let Some(text) = text.strip_suffix("[]") {
        return Kind::List(inner(text));
    }
    if let Some(text) = text.strip_prefix("{ [key in string]: ") {
        return Kind::Map(inner(text.trim_end_matches(" }")));
    }
    match text {
        "string" => Kind::Text,
        "number" => Kind::Number,
        "boolean" => Kind::Flag,
        name => {
            let body = types.get(name).unwrap_or_else(|| panic!("no type {name}")).trim();
            match body.strip_prefix('{') {
                Some(body) => {
                    let body = body.trim_end().trim_end_matches('}');
                    Kind::Record(name.to_owned(), fields(body, "\n", types))
                }
                None => Kind::Word,
            }
        }
    }
}

/// Something that every type of the kind takes; records that the program gave are known.
fn sample(name: &str, kind: &Kind, known: &BTreeMap<&str, Value>) -> Value {
    match kind {
        Kind::Text if matches!(name, "routineId" | "id") => json!(ROUTINE),
        Kind::Text if name == "address" || name == "url" => json!("http://127.0.0.1:1/"),
        Kind::Text if name == "kind" => json!("screen"),
        Kind::Text => json!("x"),
        Kind::Number => json!(1),
        Kind::Flag => json!(false),
        Kind::Word => json!(word(name)),
        Kind::List(_) => json!([]),
        Kind::Map(_) => json!({}),
        Kind::Maybe(_) => Value::Null,
        Kind::Record(record, fields) => known.get(record.as_str()).cloned().unwrap_or_else(|| {
            let fields = fields.iter();
            fields.map(|(name, kind)| (name.clone(), sample(name, kind, known))).collect()
        }),
    }
}

fn word(name: &str) -> &'static str {
    match name {
        "by" => "clipboard",
        "oldLink" => "not_said",
        "channel" => "read_aloud",
        "stage" => "during",
        "head" => "admitted",
        "changed" => "routine",
        "format" => "html",
        "verdict" => "notify",
        "answer" => "done",
        "pause" => "nothing",
        "screen" => "settings",
        "state" => "missing",
        "lang" => "en",
        "strength" => "must",
        "anchor" => "start",
        other => panic!("a word for {other}"),
    }
}

/// The value with one thing in it that is wrong, each in turn.
fn wrong(kind: &Kind, value: &Value, known: &BTreeMap<&str, Value>) -> Vec<Value> {
    match kind {
        Kind::Text => vec![
            json!(HUGE),
            json!(7),
            json!("../../../../tmp/klubba-trespass\0.toml"),
            json!("2026-13-45T99:99Z"),
        ],
        Kind::Number => vec![json!(-1), json!(1e20), json!(0.5), json!("1"), json!(u32::MAX)],
        Kind::Flag => vec![json!("yes"), json!(2)],
        Kind::Word => vec![json!("nonsense"), json!(HUGE), json!(7)],
        Kind::List(of) => {
            let one = value.get(0).cloned().unwrap_or_else(|| sample("lang", of, known));
            let ones = wrong(of, &one, known).into_iter();
            let mut all: Vec<_> = ones.map(|one| json!([one])).collect();
            all.extend([json!(MANY), json!("x")]);
            all
        }
        Kind::Map(of) => {
            let one = sample("state", of, known);
            let ones = wrong(of, &one, known).into_iter();
            let mut all: Vec<_> = ones.map(|one| json!({ "x": one })).collect();
            all.push(json!({ HUGE: one }));
            all
        }
        Kind::Maybe(of) => {
            let is_there = !value.is_null();
            let inner = if is_there { value.clone() } else { sample("lang", of, known) };
            wrong(of, &inner, known)
        }
        Kind::Record(_, fields) => {
            let mut all = vec![json!(7), json!([])];
            for (name, kind) in fields {
                for bad in wrong(kind, &value[name], known) {
                    let mut whole = value.clone();
                    whole[name] = bad;
                    all.push(whole);
                }
            }
            all
        }
    }
}

/// What a command says to each list of arguments.
async fn ask(window: &Window<'_>, command: &str, all: &[Value]) -> Vec<Value> {
    let mut said = Vec::new();
    for some in all.chunks(20) {
        let script = ASK.replace("COMMAND", &json!(command).to_string());
        let answer = window.wait_for(&script.replace("ALL", &json!(some).to_string())).await;
        said.extend(answer.as_array().cloned().expect("a list"));
    }
    said
}

async fn value(window: &Window<'_>, command: &str, arguments: Value) -> Value {
    let said = ask(window, command, &[arguments]).await.remove(0);
    assert!(said.get("value").is_some(), "{command}: {said}");
    said["value"].clone()
}

/// Either the bridge itself refuses it, which only a foreign script can bring about, or a sentence
/// says what is wrong.
fn is_a_sentence(said: &Value) -> bool {
    let text = said["text"].as_str().unwrap_or_default();
    match said["code"].as_str() {
        None => text.starts_with("invalid args"),
        Some(code) => {
            let begins = text.starts_with(|first: char| first.is_uppercase() || first == '«');
            let ends = text.ends_with(['.', '!', '?', '…']) || text.ends_with("https://");
            code != "internal" && begins && ends && said["length"].as_u64() < Some(400)
        }
    }
}

const OTHERS: [&str; 4] = ["klubba.web", ".cache", ".config/xfce4", "run"];

/// Every file below a folder but those of the web engine and the desktop.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let below = entries.flat_map(|entry| match entry.path() {
        path if OTHERS.iter().any(|other| path.ends_with(other)) => BTreeSet::new(),
        path if path.is_dir() => files(&path),
        path => BTreeSet::from([path]),
    });
    below.collect()
}

#[tokio::test]
async fn nothing_handed_to_a_command_does_harm() {
    let desktop = Desktop::with(Parts { keyring: Keyring::Absent, ..Parts::ALL }).await;
    let data = desktop.home().join(".local/share/klubba");
    fill(Path::new(&binary()), &desktop.home(), &data, 3);
    let mut app = App::start(&desktop, &["--show", "settings"]);
    let window = Window::titled(&app, "Settings").await;
    window.see("#settings-doctor").await;
    let incident =
        value(&window, "open_incident", json!({ "kind": "screen", "meetingId": 1 })).await;
    let own = json!({ "id": ROUTINE, "title": "Our own" });
    let own = value(&window, "copy_routine", own).await;
    let draft = value(&window, "new_draft", json!({})).await["draft"].clone();
    let given = |value: Value, field: &str| value[field].clone();
    let known = BTreeMap::from([
        ("Draft", draft),
        ("Settings", value(&window, "settings", json!({})).await),
        (
            "EditableRoutine",
            given(value(&window, "edit_routine", json!({ "id": own })).await, "stored"),
        ),
        (
            "IncidentForm",
            given(value(&window, "incident", json!({ "incidentId": incident })).await, "form"),
        ),
        (
            "ReminderSettings",
            given(value(&window, "reminder_options", json!({})).await, "settings"),
        ),
        ("Retention", value(&window, "retention", json!({})).await),
    ]);
    let commands = commands();
    assert!(commands.len() > 120, "{} commands", commands.len());
    let before = files(&desktop.path(""));
    let mut tried = 0;
    let mut problems = Vec::new();
    for (command, arguments) in commands.iter().filter(|(_, arguments)| !arguments.is_empty()) {
        let whole: serde_json::Map<String, Value> = arguments
            .iter()
            .map(|(name, kind)| (name.clone(), sample(name, kind, &known)))
            .collect();
        let record = Kind::Record(String::new(), arguments.clone());
        let all = wrong(&record, &Value::Object(whole), &known);
        let stored = rows(&data);
        let all: Vec<Value> = all.into_iter().filter(Value::is_object).collect();
        tried += all.len();
        for (one, said) in all.iter().zip(ask(&window, command, &all).await) {
            if said.get("value").is_none() && !is_a_sentence(&said) {
                problems.push(format!("{command} {}: {said}", short(one)));
            }
        }
        let huge = "x".repeat(1_000);
        let new = rows(&data).into_iter().filter(|row| !stored.contains(row));
        let wrong = new.filter(|row| row.contains(&huge) || row.contains("nonsense"));
        problems.extend(wrong.map(|row| format!("{command} stored {row:.300}")));
    }
    assert!(tried > 1_000, "{tried} tried");
    assert!(problems.is_empty(), "{} of {tried}:\n{}", problems.len(), problems.join("\n"));
    // Only files for the user and Klubba's own are new, and all of it can still be read.
    for file in files(&desktop.path("")).difference(&before) {
        let is_for_the_user = file.parent() == Some(&desktop.home());
        let is_a_log = file.extension() == Some("log".as_ref());
        assert!(is_for_the_user || is_a_log || file.starts_with(&data), "{}", file.display());
    }
    assert!(!Path::new("/tmp/klubba-trespass").exists());
    for (command, arguments) in &commands {
        let is_a_question = arguments.is_empty() && QUESTIONS.contains(&command.as_str());
        if is_a_question {
            value(&window, command, json!({})).await;
        }
    }
    assert!(app.is_running() && !desktop.log("klubba").contains("panicked"));
    let store = crate::filled::open(&data).expect("it opens");
    assert_eq!(store.quick_check().expect("it can be checked"), Vec::<String>::new());
    let verified = crate::connected::run(&desktop, &["history", "export", "--format", "json"], "");
    let file = String::from_utf8(verified.stdout).expect("text");
    let verify = ["history", "verify", "-", "--format", "json"];
    assert_eq!(crate::connected::json(&desktop, &verify, &file)["whole"], true);
}

/// What the screens begin with.
const QUESTIONS: [&str; 18] = [
    "app_state",
    "new_draft",
    "web_calendars",
    "waiting_requests",
    "coming_meetings",
    "series_form",
    "upcoming",
    "incidents",
    "clean_ups",
    "reminder_options",
    "history_choices",
    "history_receipt",
    "retention",
    "purge_preview",
    "routines",
    "calendars",
    "settings",
    "backups",
];

fn short(value: &Value) -> String {
    value.to_string().chars().take(300).collect()
}

#[tokio::test]
async fn a_window_does_what_it_is_for_and_shows_nothing_from_elsewhere() {
    let desktop = Desktop::with(Parts { keyring: Keyring::Absent, ..Parts::ALL }).await;
    let data = desktop.home().join(".local/share/klubba");
    fill(Path::new(&binary()), &desktop.home(), &data, 3);
    let mut app = App::start(&desktop, &["--show", "create"]);
    let window = Window::titled(&app, "New invitation").await;
    window.see("#create-title").await;
    let refused = "That cannot be done from this window";
    for command in ["purge", "delete_everything", "change_key", "save_retention"] {
        let said = ask(&window, command, &[json!({ "word": "delete" })]).await;
        assert!(said[0]["text"].as_str().is_some_and(|text| text.contains(refused)), "{said:?}");
    }
    value(&window, "open_screen", json!({ "screen": "read", "meetingId": 1 })).await;
    window.switch("Start of meeting").await;
    let mut answered = Vec::new();
    for (command, _) in commands() {
        // A word alone fits none of them, so that nothing is done where it is not refused.
        let said = ask(&window, &command, &[json!({ "word": "delete", "takeIn": 1 })]).await;
        if !said[0]["text"].as_str().is_some_and(|text| text.contains(refused)) {
            answered.push(command);
        }
    }
    assert!(answered.len() < 40 && answered.contains(&"tick".to_owned()), "{answered:?}");
    for word in ["delete", "purge", "backup", "key", "settings", "routine", "export", "history"] {
        assert!(
            !answered.iter().any(|own| own.contains(word) && own != "retry_key"),
            "{answered:?}"
        );
    }
    let server = Server::start(answer("200 OK", "Access-Control-Allow-Origin: *\r\n", b"alert(1)"));
    for title in ["Start of meeting", "New invitation"] {
        window.switch(title).await;
        let styled = window.run("return document.querySelector('style').sheet !== null").await;
        assert_eq!(styled, true, "the page's own style holds");
        for own in [
            "plugin:window|set_title",
            "plugin:window|create",
            "plugin:webview|create_webview_window",
            "plugin:event|emit",
            "plugin:path|resolve_directory",
            "plugin:app|version",
            "plugin:image|from_path",
            "plugin:menu|new",
            "plugin:resources|close",
        ] {
            let said = ask(&window, own, &[json!({ "event": "changed", "value": "x" })]).await;
            assert!(
                said[0]["text"].as_str().is_some_and(|text| text.contains("not allowed")),
                "{own}: {said:?}"
            );
        }
        let script = FROM_ELSEWHERE.replace("ADDRESS", &json!(server.address("/x.js")).to_string());
        let came = window.wait_for(&script).await;
        assert_eq!(came, json!([]), "{title}");
        window.run(&format!("location.href = {}", json!(server.address("/")))).await;
        window.wait_for("setTimeout(arguments[arguments.length - 1], 500, true)").await;
        let here = window.run("return location.href").await;
        assert!(here.as_str().is_some_and(|here| here.starts_with("tauri:")), "{title}: {here}");
    }
    assert_eq!(server.heard(), Vec::<String>::new(), "nobody was asked");
    assert!(app.is_running());
}

/// Everything by which something from elsewhere, or text, could come to run; answers with what did.
const FROM_ELSEWHERE: &str = "const done = arguments[arguments.length - 1];
  const address = ADDRESS, came = [];
  window.ran = (what) => came.push(what);
  try { eval('ran(\"eval\")') } catch {}
  try { new Function('ran(\"function\")')() } catch {}
  const script = document.createElement('script');
  script.textContent = 'ran(\"inline\")';
  document.head.append(script);
  document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"ran(1)\">');
  for (const [tag, field] of [['script', 'src'], ['img', 'src'], ['iframe', 'src'], ['link', 'href']]) {
    const one = document.createElement(tag);
    if (tag !== 'iframe') one.onload = () => came.push(tag);
    if (tag === 'link') one.rel = 'stylesheet';
    one[field] = address;
    document.body.append(one);
  }
  const form = document.createElement('form');
  form.action = address;
  document.body.append(form);
  form.submit();
  fetch(address).then(() => came.push('fetch'), () => {});
  try { new WebSocket(address.replace('http', 'ws')).onopen = () => came.push('socket') } catch {}
  window.open(address);
  setTimeout(() => done(came), 1500)";
