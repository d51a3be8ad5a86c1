//! Connecting and fetching calendars: the only part of Klubba that calls anybody.
//!
//! Done by the command line, or in a process of its own that ends when it is done: the resident
//! process and the windows load no TLS, and a server's answer that brings down its reader takes
//! nothing along.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, anyhow};
use klubba_core::office::Office;
use klubba_core::refresh::Progress;
use klubba_core::store::Key;
use serde::{Deserialize, Serialize};

use crate::calendar_connect::{self, Connect};
use crate::calendar_fetch::{self, Which};
use crate::orders::Access;
use crate::paths;
use crate::source_secrets::SourceSecrets;
use crate::wall_clock;

/// What the process is to do.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    Connect(Connect),
    Refresh { which: Which },
    Forget { secret_id: String },
}

#[derive(Serialize, Deserialize)]
struct Task {
    key: Key,
    order: Order,
}

/// How it went.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Done {
    /// The calendars that were connected.
    pub calendars: Vec<u32>,
    /// Whether meetings may have changed.
    pub changed: bool,
    /// Why nothing was connected, in the user's language.
    pub problem: Option<String>,
}

/// What the process tells, one a line.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Told {
    Progress(Progress),
    Done(Done),
}

/// Has it done in a process of its own, and waits for it; tells how far it is while it takes long.
pub fn ask(
    data_dir: &Path,
    access: &Access,
    order: &Order,
    mut tell: impl FnMut(Progress),
) -> Result<Done> {
    let Access::Open { key } = access else { return Err(anyhow!("the database is not open")) };
    let task = serde_json::to_vec(&Task { key: key.clone(), order: order.clone() })?;
    let mut child = Command::new(paths::program("klubba")?)
        .arg("--data-dir")
        .arg(data_dir)
        .arg("fetch")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    child.stdin.take().context("no pipe")?.write_all(&task)?;
    let mut done = None;
    for line in BufReader::new(child.stdout.take().context("no pipe")?).lines() {
        match serde_json::from_str(&line?)? {
            Told::Progress(progress) => tell(progress),
            Told::Done(told) => done = Some(told),
        }
    }
    child.wait()?;
    done.context("calendars could not be fetched")
}

/// What that process does.
pub fn run(data_dir: &Path) -> Result<()> {
    let mut task = Vec::new();
    std::io::stdin().lock().read_to_end(&mut task)?;
    let Task { key, order } = serde_json::from_slice(&task)?;
    let store = crate::database::open(data_dir, &key, &mut |_| {})?;
    let mut office = Office::open(store, wall_clock::now())?;
    // Whoever asked may be gone; what was begun is finished all the same.
    let tell = |progress: Progress| drop(say(&Told::Progress(progress)));
    let done = match order {
        Order::Connect(wanted) => calendar_connect::connect(&mut office, data_dir, &wanted, tell)?,
        Order::Refresh { which } => {
            let changed = calendar_fetch::refresh(&mut office, data_dir, which, tell)?;
            Done { changed, ..Done::default() }
        }
        Order::Forget { secret_id } => {
            forget_here(data_dir, &secret_id);
            Done::default()
        }
    };
    say(&Told::Done(done))
}

fn say(told: &Told) -> Result<()> {
    let mut line = serde_json::to_vec(told)?;
    line.push(b'\n');
    let mut out = std::io::stdout().lock();
    out.write_all(&line)?;
    Ok(out.flush()?)
}

/// Makes the keyring forget a secret.
pub fn forget_here(data_dir: &Path, secret_id: &str) {
    SourceSecrets::of(data_dir).forget(secret_id);
}

/// The same in a process of its own.
pub fn forget(data_dir: &Path, access: &Access, secret_id: &str) {
    let order = Order::Forget { secret_id: secret_id.to_owned() };
    if let Err(error) = ask(data_dir, access, &order, |_| {}) {
        eprintln!("klubba: {error}");
    }
}
