//! Measures the budgets on the real program and prints a table; asserts nothing.
//!
//! Run by `cargo xtask bench`. Times are medians; the machine's other load is in them.

#[allow(dead_code)]
mod app;
#[allow(dead_code)]
mod desktop;
#[allow(dead_code)]
mod invitation;
#[allow(dead_code)]
mod notification;
#[allow(dead_code)]
mod talks;
#[allow(dead_code)]
mod tray;
mod wait;
#[allow(dead_code)]
mod window;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use app::{App, number_after};
use desktop::{Desktop, Keyring, Parts};
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use klubba_core::calendar::{Window as Days, expand};
use klubba_core::draft::Draft;
use klubba_core::link::LinkPatterns;
use klubba_core::mapping::Condition;
use klubba_core::office::{Office, Settings, Way, Whole};
use klubba_core::store::{CalendarKind, NewCalendar, NewMeeting, Store};
use notification::{Notice, Notices};
use talks::Talk;
use tray::Tray;
use wait::{until, within};
use window::Window;
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{ChangeWindowAttributesAux, ConnectionExt as _, EventMask};

const STARTS: usize = 10;
const CLICKS: usize = 6;
const FIRSTS: usize = 5;
/// A quick hand takes this long from the opened menu to its line.
const READING_A_MENU: Duration = Duration::from_millis(500);
const PREVIEWS: usize = 2_000;
const HISTORY: u32 = 100_000;
const SERIES: u32 = 10_000;
const IDLE: Duration = Duration::from_secs(120);
/// Nothing for so long after the start: what is looked at once, and threads that were for it, are over.
const SETTLED: Duration = Duration::from_secs(15);
const THOUSAND: usize = 1_000;

struct Row {
    what: &'static str,
    budget: &'static str,
    measured: String,
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    if std::env::args().any(|argument| argument == "reminders") {
        return print(runtime.block_on(reminders()));
    }
    let mut rows = invitations();
    rows.extend(history());
    rows.extend(runtime.block_on(starts()));
    rows.extend(runtime.block_on(windows()));
    rows.extend(runtime.block_on(reminders()));
    rows.push(calendar());
    rows.push(feed());
    print(rows);
}

fn print(rows: Vec<Row>) {
    println!("\n| {:45} | {:22} | measured", "what", "budget");
    println!("|{}|{}|---", "-".repeat(47), "-".repeat(24));
    for Row { what, budget, measured } in rows {
        println!("| {what:45} | {budget:22} | {measured}");
    }
}

fn median(times: &mut [Duration]) -> String {
    times.sort();
    let at = |part: usize| {
        times.get(times.len() * part / 100).copied().unwrap_or_default().as_secs_f64() * 1e3
    };
    let last = times.last().copied().unwrap_or_default().as_secs_f64() * 1e3;
    format!("{:.1} ms median ({:.1}–{last:.1}, n = {})", at(50), at(0), times.len())
}

/// From the start of the process until its icon is registered.
async fn starts() -> Vec<Row> {
    let desktop = Desktop::complete().await;
    let tray = Tray::of(&desktop).await;
    let mut times = Vec::new();
    for run in 0..=STARTS {
        let began = Instant::now();
        let app = App::start(&desktop, &[]);
        while tray.items().await.is_empty() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        // The first one makes the key and the database.
        if run > 0 {
            times.push(began.elapsed());
        }
        app.kill().await;
        until("the icon to go", async || tray.items().await.is_empty().then_some(())).await;
    }
    vec![Row {
        what: "start → icon in the tray", budget: "≤ 150 ms", measured: median(&mut times)
    }]
}

async fn windows() -> Vec<Row> {
    let desktop = Desktop::complete().await;
    let by_icon = first_windows(&desktop, async |tray| {
        tray.activate().await;
        Instant::now()
    })
    .await;
    let by_menu = first_windows(&desktop, async |tray| {
        tray.open_menu().await;
        tokio::time::sleep(READING_A_MENU).await;
        let began = Instant::now();
        tray.choose("New invitation").await;
        began
    })
    .await;
    let (app, tray) = App::in_tray(&desktop).await;
    let mut rows = vec![
        Row {
            what: "click on the icon → window shown (painted), first",
            budget: "≤ 400 ms",
            measured: by_icon,
        },
        Row {
            what: "chosen in the menu → window shown, first",
            budget: "≤ 400 ms",
            measured: by_menu,
        },
    ];
    rows.extend(rest(&app).await);
    rows.push(later_windows(&desktop, &tray).await);
    rows.push(Row {
        what: "private memory, windows just closed / a minute later",
        budget: "≤ 60 MiB",
        measured: after_windows(&app).await,
    });
    rows.push(Row {
        what: "first-run and create, script + style, gzip",
        budget: "≤ 60 KB",
        measured: weight(&app, &tray).await,
    });
    rows
}

/// From the click until the first window is on the screen, of a program that has shown none yet.
async fn first_windows(desktop: &Desktop, click: impl AsyncFn(&Tray) -> Instant) -> String {
    let shown = windows_shown(desktop);
    let mut times = Vec::new();
    for _ in 0..FIRSTS {
        let (app, tray) = App::in_tray(desktop).await;
        // The menu is whole as soon as the database is open.
        until("the menu", async || {
            let lines = tray.menu(&tray.item().await).await;
            lines.iter().any(|line| line.label == "New invitation").then_some(())
        })
        .await;
        while shown.try_recv().is_ok() {}
        let began = click(&tray).await;
        times.push(next_window(&shown).await.duration_since(began));
        app.kill().await;
        until("the icon to go", async || tray.items().await.is_empty().then_some(())).await;
    }
    median(&mut times)
}

async fn later_windows(desktop: &Desktop, tray: &Tray) -> Row {
    let shown = windows_shown(desktop);
    let mut times = Vec::new();
    for click in 0..=CLICKS {
        while shown.try_recv().is_ok() {}
        let began = Instant::now();
        tray.activate().await;
        let at = next_window(&shown).await;
        if click > 0 {
            times.push(at.duration_since(began));
        }
        let id = desktop.window_titled("Klubba").await;
        desktop.ask("xdotool", &["windowactivate", "--sync", &id, "key", "Escape"]);
        until("the window to close", async || desktop.windows().is_empty().then_some(())).await;
    }
    Row {
        what: "click on the icon → window shown (painted), later",
        budget: "≤ 200 ms",
        measured: median(&mut times),
    }
}

async fn next_window(shown: &std::sync::mpsc::Receiver<Instant>) -> Instant {
    within(Duration::from_secs(20), "a window", async || shown.try_recv().ok()).await
}

async fn after_windows(app: &App<'_>) -> String {
    let private = || sum(app, &["Private_Clean", "Private_Dirty"]);
    let closed = private();
    let time = Duration::from_secs(120);
    within(time, "the windows' process to go", async || {
        (processes(app.id()).len() == 1).then_some(())
    })
    .await;
    format!("{closed:.1} / {:.1} MiB", private())
}

/// Memory and wake-ups before any window.
async fn rest(app: &App<'_>) -> Vec<Row> {
    within(Duration::from_secs(120), "rest", async || {
        let seen = app.switches();
        tokio::time::sleep(SETTLED).await;
        (app.switches() == seen).then_some(())
    })
    .await;
    let pss = sum(app, &["Pss"]);
    let before = app.switches();
    tokio::time::sleep(IDLE).await;
    let woken = app.woken_since(&before) as f64 / (IDLE.as_secs_f64() / 60.0);
    vec![
        Row {
            what: "memory at rest (PSS, all processes)",
            budget: "≤ 40 MiB",
            measured: format!("{pss:.1} MiB"),
        },
        Row {
            what: "wake-ups at rest",
            budget: "≤ 1 a minute",
            measured: format!("{woken:.1} a minute over {} s", IDLE.as_secs()),
        },
    ]
}

/// The instants at which top-level windows come onto the screen.
fn windows_shown(desktop: &Desktop) -> std::sync::mpsc::Receiver<Instant> {
    let (display, screen) = x11rb::connect(desktop.variable("DISPLAY")).expect("the display");
    let root = display.setup().roots[screen].root;
    let wish = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
    display.change_window_attributes(root, &wish).expect("the display");
    display.flush().expect("the display");
    let (shown, seen) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        while let Ok(event) = display.wait_for_event() {
            let is_window = matches!(event, Event::MapNotify(event) if !event.override_redirect);
            if is_window && shown.send(Instant::now()).is_err() {
                return;
            }
        }
    });
    seen
}

/// What a window loads, compressed; the font and pictures apart.
async fn weight(app: &App<'_>, tray: &Tray) -> String {
    tray.choose("New invitation").await;
    let window = Window::titled(app, "Welcome").await;
    invitation::answer_first_run(&window).await;
    let script = "return [...document.querySelectorAll('script[src], link[href]')]
        .map((element) => element.src || element.href).join(' ')";
    let loaded = window.run(script).await;
    let names =
        loaded.as_str().unwrap_or_default().split(' ').filter_map(|url| url.rsplit('/').next());
    let names: BTreeSet<&str> =
        names.filter(|name| name.ends_with(".js") || name.ends_with(".css")).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/dist/assets");
    let sizes = names.iter().map(|name| compressed(&folder.join(name)));
    match names.len() {
        0 => "not measured".to_owned(),
        count => format!("{:.1} KB in {count} files", sizes.sum::<usize>() as f64 / 1e3),
    }
}

fn compressed(file: &Path) -> usize {
    let gzip = Command::new("gzip").arg("-9c").arg(file).stderr(Stdio::null()).output();
    gzip.map_or(0, |gzip| gzip.stdout.len())
}

/// From a second in which something is due until the notification daemon is called, and the same
/// from a clock that was set: one at a time, a thousand at once, a thousand within a minute.
async fn reminders() -> Vec<Row> {
    let one_by_one: Vec<i64> = (0..10).map(|number| 4 + 3 * number).collect();
    let at_once = vec![30; THOUSAND];
    let in_a_minute: Vec<i64> = (0..THOUSAND).map(|number| 30 + number as i64 % 60).collect();
    vec![
        Row {
            what: "due reminder → notification call",
            budget: "≤ 100 ms",
            measured: median(&mut due(&one_by_one).await),
        },
        Row {
            what: "1,000 due at once → notification call",
            budget: "≤ 100 ms",
            measured: median(&mut due(&at_once).await),
        },
        Row {
            what: "1,000 due in one minute → notification calls",
            budget: "≤ 100 ms",
            measured: median(&mut due(&in_a_minute).await),
        },
        Row {
            what: "a clock that is set → notification call",
            budget: "≤ 2,000 ms",
            measured: median(&mut clock_set().await),
        },
    ]
}

/// A desktop with these meetings in its calendar, and Klubba at rest in its tray.
async fn with_talks(seconds: &[i64], begun: Timestamp) -> Desktop {
    let parts = Parts { keyring: Keyring::Absent, ..Parts::ALL };
    let mut desktop = Desktop::with(parts).await;
    desktop.start_clock();
    let talk = |(number, seconds): (usize, &i64)| Talk {
        name: format!("t{number}"),
        start: begun + SignedDuration::from_secs(*seconds),
        minutes: 60,
    };
    let talks: Vec<Talk> = seconds.iter().enumerate().map(talk).collect();
    talks::connect(&desktop, &talks);
    talks::choose(&desktop, talks::toasts_only());
    desktop
}

/// Every toast's lateness, for meetings that start so many seconds from a moment on.
async fn due(seconds: &[i64]) -> Vec<Duration> {
    let begun = talks::in_minutes(2);
    let desktop = with_talks(seconds, begun).await;
    let notices = Notices::on(&desktop).await;
    let (_app, tray) = App::in_tray(&desktop).await;
    ready(&tray).await;
    let told = || notices.all().iter().map(stands_for).sum::<usize>();
    let time = Duration::from_secs(400);
    within(time, "the toasts", async || (told() >= seconds.len()).then_some(())).await;
    let mut starts = seconds.to_vec();
    starts.sort_unstable();
    let mut first = 0;
    let late = notices.all().into_iter().filter_map(|notice| {
        // As late as the first of those that it stands for.
        let start = begun + SignedDuration::from_secs(*starts.get(first)?);
        first += stands_for(&notice);
        let at = Timestamp::try_from(notice.at).expect("a time");
        Some(Duration::try_from(at.duration_since(start)).unwrap_or_default())
    });
    late.collect()
}

/// A summary begins with how many meetings it is about.
fn stands_for(notice: &Notice) -> usize {
    let number = notice.summary.split(' ').next().and_then(|word| word.parse().ok());
    number.unwrap_or(1)
}

/// How late a toast is after the clock was set to where something is due.
async fn clock_set() -> Vec<Duration> {
    let begun = talks::in_minutes(60);
    let seconds: Vec<i64> = (0..20).map(|number| 600 * number).collect();
    let desktop = with_talks(&seconds, begun).await;
    let notices = Notices::on(&desktop).await;
    let (_app, tray) = App::in_tray(&desktop).await;
    ready(&tray).await;
    let mut late = Vec::new();
    for (number, seconds) in seconds.iter().enumerate() {
        let set_at = SystemTime::now();
        desktop.set_clock(begun + SignedDuration::from_secs(*seconds));
        let told = async || notices.all().get(number).cloned();
        let notice = within(Duration::from_secs(20), "a toast", told).await;
        late.push(notice.at.duration_since(set_at).unwrap_or_default());
    }
    late
}

async fn ready(tray: &Tray) {
    until("the database to be open", async || {
        let item = tray.item().await;
        let lines = tray.menu(&item).await;
        lines.iter().any(|line| line.label.contains("New invitation")).then_some(())
    })
    .await;
}

/// MiB over all of its processes.
fn sum(app: &App<'_>, lines: &[&str]) -> f64 {
    let of_process = |process: u32| -> u64 {
        let summary =
            std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
        lines.iter().filter_map(|line| number_after(&summary, &format!("\n{line}:"))).sum()
    };
    processes(app.id()).into_iter().map(of_process).sum::<u64>() as f64 / 1024.0
}

/// A process and everything below it.
fn processes(first: u32) -> Vec<u32> {
    let mut found = vec![first];
    let mut next = 0;
    while let Some(parent) = found.get(next).copied() {
        next += 1;
        for task in
            std::fs::read_dir(format!("/proc/{parent}/task")).into_iter().flatten().flatten()
        {
            let list = std::fs::read_to_string(task.path().join("children")).unwrap_or_default();
            found.extend(list.split_whitespace().filter_map(|id| id.parse::<u32>().ok()));
        }
    }
    found
}

/// Render and check of an invitation with 2,000 characters of the organiser's own.
fn invitations() -> Vec<Row> {
    let now = Timestamp::now();
    let office = office(Store::open_in_memory().expect("a store"), now);
    let mut draft = draft(&office, now);
    draft.message = "Vi ses i mötet. ".repeat(125);
    let mut times = Vec::new();
    for _ in 0..PREVIEWS {
        let began = Instant::now();
        let preview = office.preview(std::hint::black_box(&draft), &[], now);
        std::hint::black_box(preview.expect("a preview"));
        times.push(began.elapsed());
    }
    times.sort();
    let at = |part: usize| times[times.len() * part / 100].as_secs_f64() * 1e3;
    let measured = format!("p50 {:.2} ms, p99 {:.2} ms, n = {PREVIEWS}", at(50), at(99));
    vec![Row {
        what: "invitation of 2,000 characters: render + check",
        budget: "p99 ≤ 2 ms",
        measured,
    }]
}

/// Ten thousand weekly series read and worked out over sixty days.
fn calendar() -> Row {
    let file = weekly_series("Parents");
    let zone = jiff::tz::TimeZone::get("Europe/Oslo").expect("a zone");
    let window = Days { from: date(2026, 9, 1), to: date(2026, 10, 31), zone };
    let patterns = LinkPatterns::shipped();
    let mut times = Vec::new();
    for _ in 0..5 {
        let began = Instant::now();
        std::hint::black_box(expand(file.as_bytes(), &window, &patterns));
        times.push(began.elapsed());
    }
    let megabytes = file.len() as f64 / 1e6;
    Row {
        what: "10,000 weekly series, 60 days",
        budget: "≤ 300 ms",
        measured: format!("{}, {megabytes:.1} MB", median(&mut times)),
    }
}

/// Ten thousand weekly series of meetings that are called this.
fn weekly_series(name: &str) -> String {
    let mut file =
        String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Klubba//Bench//EN\r\n");
    for number in 0..SERIES {
        let (day, hour) = (1 + number % 28, 7 + number % 10);
        file.push_str(&format!(
            "BEGIN:VEVENT\r\nUID:{number}@klubba\r\nDTSTAMP:20260901T080000Z\r\n\
             DTSTART;TZID=Europe/Oslo:202601{day:02}T{hour:02}0000\r\n\
             DTEND;TZID=Europe/Oslo:202601{day:02}T{hour:02}3000\r\n\
             RRULE:FREQ=WEEKLY\r\nSUMMARY:{name} of class {number}\r\nEND:VEVENT\r\n"
        ));
    }
    file.push_str("END:VCALENDAR\r\n");
    file
}

/// The same as a feed: from its bytes to reminders that are planned, through the encrypted store.
fn feed() -> Row {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("klubba.db");
    let now = Timestamp::now();
    let mut office =
        office(Store::open(&path, &klubba_core::store::Key::new([7; 32])).expect("a store"), now);
    let new = NewCalendar {
        kind: CalendarKind::Feed,
        name: "Bench".to_owned(),
        location: None,
        account: None,
        secret_id: None,
        own_addresses: Vec::new(),
    };
    let id = office.add_calendar(&new, now).expect("a calendar");
    let every = Condition { words: "class".to_owned(), ..Condition::default() };
    office.map_meetings(&every, Some((invitation::ROUTINE, None)), now).expect("a rule");
    let mut times = Vec::new();
    for run in 0..5 {
        let body = weekly_series(&format!("Parents {run}")).into_bytes();
        let began = Instant::now();
        office.keep_whole(id, Whole { body, ..Whole::default() }, 0.5, now).expect("kept");
        office.settle_calendars(now).expect("settled");
        office.plan_calendars(now).expect("planned");
        times.push(began.elapsed());
    }
    Row {
        what: ".ics feed of 10,000 series → planned reminders",
        budget: "≤ 1,000 ms",
        measured: format!("{}, {} meetings", median(&mut times), office.count_planned()),
    }
}

fn history() -> Vec<Row> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("klubba.db");
    let key = klubba_core::store::Key::new([7; 32]);
    let now = Timestamp::now();
    let mut office = office(Store::open(&path, &key).expect("a store"), now);
    let draft = draft(&office, now);
    let first =
        office.send(&draft, None, "first@klubba", Way::Clipboard, now).expect("an invitation");
    let mut store = Store::open(&path, &key).expect("a store");
    let record = store.find_meeting(first.meeting_id).expect("a store").expect("the meeting");
    let filled = store.transaction(|store| {
        for number in 1..HISTORY {
            let start_at =
                record.start_at - jiff::SignedDuration::from_mins(i64::from(number) * 37);
            let title = format!("Parents of class {number}");
            store.insert_meeting(&NewMeeting {
                uid: format!("{number}@klubba"),
                routine_version_id: record.routine_version_id,
                draft: record.draft.clone(),
                search_words: format!("{title} Microsoft Teams"),
                title,
                start_at,
                end_at: start_at + jiff::SignedDuration::from_mins(30),
            })?;
        }
        Ok(())
    });
    filled.expect("a full store");
    let time = |what: &'static str, search: &str| {
        let mut times = Vec::new();
        for _ in 0..20 {
            let began = Instant::now();
            std::hint::black_box(office.history(search, 0, now).expect("a page"));
            times.push(began.elapsed());
        }
        Row { what, budget: "≤ 20 ms", measured: median(&mut times) }
    };
    vec![
        time("history of 100,000 meetings, first page", ""),
        time("history of 100,000 meetings, search", "class 77123"),
    ]
}

fn office(store: Store, now: Timestamp) -> Office {
    let mut office = Office::open(store, now).expect("an office");
    let settings = Settings {
        signature: "Expeditionen".to_owned(),
        policy_url: invitation::POLICY.to_owned(),
        ..Settings::default()
    };
    office.save_settings(settings).expect("settings");
    office
}

fn draft(office: &Office, now: Timestamp) -> Draft {
    let mut draft = office.draft_for(invitation::ROUTINE, now);
    draft.title = "Parents of class 4B".to_owned();
    draft.purpose = "How the term went".to_owned();
    draft.date = now.in_tz("UTC").expect("a zone").tomorrow().expect("a day").date().to_string();
    draft.time = "15.30".to_owned();
    draft.service = Some("teams".to_owned());
    draft.link = invitation::LINK.to_owned();
    draft
}
