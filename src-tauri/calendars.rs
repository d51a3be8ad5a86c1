//! Connecting and fetching calendars: the only part of Klubba that calls anybody.
//!
//! Done by the command line, or in a process of its own that ends when it is done: the resident
//! process and the windows load no TLS, and a server's answer that brings down its reader takes
//! nothing along.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, anyhow};
use jiff::Timestamp;
use klubba_core::calendar::MAX_FILE_BYTES;
use klubba_core::office::{Office, Whole};
use klubba_core::refresh::{Failure, Problem};
use klubba_core::store::{CalendarKind, CalendarRecord, Key, NewCalendar};
use serde::{Deserialize, Serialize};

use crate::caldav;
use crate::feed::{self, Fed};
use crate::orders::{Access, ToResident};
use crate::server::{self, Client, Login};
use crate::source_secrets::SourceSecrets;
use crate::{instance, paths};

/// What the process is to do.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    Connect(Connect),
    /// Fetch all calendars, or only those whose time has come.
    Refresh {
        all: bool,
    },
    Forget {
        secret_id: String,
    },
}

/// A calendar to connect. Everything secret in it goes over a pipe and nowhere else.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Connect {
    File { name: String, path: String },
    Feed { name: String, address: String },
    Caldav { url: String, user: String, password: String },
}

impl std::fmt::Debug for Connect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("<redacted>")
    }
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

/// Has it done in a process of its own, and waits for it.
pub fn ask(data_dir: &Path, access: &Access, order: &Order) -> Result<Done> {
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
    let output = child.wait_with_output()?;
    serde_json::from_slice(&output.stdout).context("calendars could not be fetched")
}

/// What that process does.
pub fn run(data_dir: &Path) -> Result<()> {
    let mut task = Vec::new();
    std::io::stdin().lock().read_to_end(&mut task)?;
    let Task { key, order } = serde_json::from_slice(&task)?;
    let store = crate::database::open(data_dir, &key, &mut |_| {})?;
    let mut office = Office::open(store, Timestamp::now())?;
    let done = match order {
        Order::Connect(wanted) => connect(&mut office, data_dir, &wanted)?,
        Order::Refresh { all } => {
            let tell = |_: Progress<'_>| {};
            Done { changed: refresh(&mut office, data_dir, all, tell)?, ..Done::default() }
        }
        Order::Forget { secret_id } => {
            forget_here(data_dir, &secret_id);
            Done::default()
        }
    };
    serde_json::to_writer(std::io::stdout().lock(), &done)?;
    Ok(())
}

/// Makes the keyring forget a secret.
pub fn forget_here(data_dir: &Path, secret_id: &str) {
    SourceSecrets::of(data_dir).forget(secret_id);
}

/// The same in a process of its own.
pub fn forget(data_dir: &Path, access: &Access, secret_id: &str) {
    let order = Order::Forget { secret_id: secret_id.to_owned() };
    if let Err(error) = ask(data_dir, access, &order) {
        eprintln!("klubba: {error}");
    }
}

/// Connects a calendar, which is fetched first: what cannot be fetched is not connected.
pub fn connect(office: &mut Office, data_dir: &Path, wanted: &Connect) -> Result<Done> {
    let connected = match wanted {
        Connect::File { name, path } => connect_file(office, name, path),
        Connect::Feed { name, address } => connect_feed(office, data_dir, name, address),
        Connect::Caldav { url, user, password } => {
            let login = Login { user, password };
            connect_caldav(office, data_dir, url, login)
        }
    };
    match connected {
        Ok(calendars) => {
            office.settle_calendars(Timestamp::now())?;
            Ok(Done { calendars, changed: true, problem: None })
        }
        Err(Refused::Problem(problem)) => {
            Ok(Done { problem: Some(office.say_problem(problem)), ..Done::default() })
        }
        Err(Refused::Error(error)) => Err(error),
    }
}

/// Why a calendar was not connected.
enum Refused {
    Problem(Problem),
    Error(anyhow::Error),
}

impl From<Failure> for Refused {
    fn from(failure: Failure) -> Refused {
        Refused::Problem(failure.problem)
    }
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Refused {
        Refused::Problem(problem)
    }
}

impl From<klubba_core::error::Error> for Refused {
    fn from(error: klubba_core::error::Error) -> Refused {
        Refused::Error(error.into())
    }
}

impl From<anyhow::Error> for Refused {
    fn from(error: anyhow::Error) -> Refused {
        Refused::Error(error)
    }
}

fn connect_file(office: &mut Office, name: &str, path: &str) -> Result<Vec<u32>, Refused> {
    let now = Timestamp::now();
    let body = read_file(path)?;
    klubba_core::refresh::examine(&body)?;
    let id = office.add_calendar(
        &NewCalendar {
            kind: CalendarKind::File,
            name: name.to_owned(),
            location: Some(path.to_owned()),
            account: None,
            secret_id: None,
            own_addresses: Vec::new(),
        },
        now,
    )?;
    office.keep_whole(id, Whole { body, ..Whole::default() }, chance(), now)?;
    Ok(vec![id])
}

fn connect_feed(
    office: &mut Office,
    data_dir: &Path,
    name: &str,
    address: &str,
) -> Result<Vec<u32>, Refused> {
    let now = Timestamp::now();
    let client = Client::new();
    let Fed::Whole(whole) = feed::fetch(&client, address, &Default::default(), now)? else {
        return Err(Problem::Unexpected.into());
    };
    klubba_core::refresh::examine(&whole.body)?;
    let own = feed::own_addresses(&whole.body);
    let name = match name.trim() {
        "" => feed::name(&whole.body)
            .or_else(|| server::address(address).ok()?.host_str().map(str::to_owned))
            .unwrap_or_default(),
        own => own.to_owned(),
    };
    let secret_id = uuid::Uuid::new_v4().to_string();
    SourceSecrets::of(data_dir).keep(office, &secret_id, address.trim())?;
    let id = office.add_calendar(
        &NewCalendar {
            kind: CalendarKind::Feed,
            name,
            location: None,
            account: None,
            secret_id: Some(secret_id),
            own_addresses: own,
        },
        now,
    )?;
    office.keep_whole(id, whole, chance(), now)?;
    Ok(vec![id])
}

fn connect_caldav(
    office: &mut Office,
    data_dir: &Path,
    url: &str,
    login: Login<'_>,
) -> Result<Vec<u32>, Refused> {
    let client = Client::new();
    let account = caldav::discover(&client, &server::address(url)?, login)?;
    if account.collections.is_empty() {
        return Err(Problem::NotFound.into());
    }
    let known = office.calendar_records()?;
    let of_account = known.iter().find(|known| {
        known.calendar.kind == CalendarKind::Caldav
            && known.calendar.account.as_deref() == Some(login.user)
            && known.calendar.location.as_deref().is_some_and(|place| {
                url::Url::parse(place).is_ok_and(|place| place.origin() == account.origin)
            })
    });
    let secret_id = of_account.and_then(|known| known.calendar.secret_id.clone());
    let secret_id = secret_id.unwrap_or_else(|| uuid::Uuid::new_v4().to_string());
    // Connecting again is how a changed password is told.
    SourceSecrets::of(data_dir).keep(office, &secret_id, login.password)?;
    let mut ids = Vec::new();
    for collection in &account.collections {
        let now = Timestamp::now();
        let id = office.add_calendar(
            &NewCalendar {
                kind: CalendarKind::Caldav,
                name: collection.name.clone(),
                location: Some(collection.url.to_string()),
                account: Some(login.user.to_owned()),
                secret_id: Some(secret_id.clone()),
                own_addresses: account.addresses.clone(),
            },
            now,
        )?;
        let record = office.calendar_record(id)?;
        fetch(office, &client, &SourceSecrets::of(data_dir), &record)?;
        ids.push(id);
    }
    Ok(ids)
}

/// Which calendar is being fetched, of how many.
pub struct Progress<'p> {
    pub name: &'p str,
    pub number: usize,
    pub of: usize,
}

/// Fetches calendars, all or those whose time has come; whether any meeting changed.
pub fn refresh(
    office: &mut Office,
    data_dir: &Path,
    all: bool,
    mut tell: impl FnMut(Progress<'_>),
) -> Result<bool> {
    let now = Timestamp::now();
    let mut records = match all {
        true => office.calendar_records()?,
        false => office.calendars_due(now)?,
    };
    records.retain(CalendarRecord::is_fetched_by_itself);
    if records.is_empty() {
        return Ok(false);
    }
    for record in &records {
        office.begin_fetch(record.id, now)?;
    }
    if all {
        instance::tell(data_dir, &ToResident::Changed);
    }
    let (client, secrets) = (Client::new(), SourceSecrets::of(data_dir));
    let mut changed = false;
    for (place, record) in records.iter().enumerate() {
        tell(Progress { name: &record.calendar.name, number: place + 1, of: records.len() });
        changed |= fetch(office, &client, &secrets, record)?;
    }
    if changed {
        office.settle_calendars(Timestamp::now())?;
    }
    Ok(changed)
}

/// Fetches one calendar; a failure is recorded and told by the calendar itself.
fn fetch(
    office: &mut Office,
    client: &Client,
    secrets: &SourceSecrets,
    record: &CalendarRecord,
) -> Result<bool> {
    let now = Timestamp::now();
    let failed = |office: &mut Office, failure: Failure| {
        office.keep_failure(record.id, failure, chance(), Timestamp::now())?;
        Ok(false)
    };
    let NewCalendar { kind, location, account, secret_id, .. } = &record.calendar;
    let secret = match secret_id {
        Some(id) => match secrets.find(office, id) {
            Some(secret) => secret,
            None => return failed(office, Problem::NoSecret.into()),
        },
        None => String::new(),
    };
    let location = location.as_deref().unwrap_or_default();
    match kind {
        CalendarKind::File => match read_file(location) {
            Ok(body) => {
                let whole = Whole { body, ..Whole::default() };
                Ok(office.keep_whole(record.id, whole, chance(), now)?)
            }
            Err(problem) => failed(office, problem.into()),
        },
        CalendarKind::Feed => match feed::fetch(client, &secret, &record.fetched, now) {
            Ok(Fed::Unchanged) => {
                office.keep_unchanged(record.id, chance(), Timestamp::now())?;
                Ok(false)
            }
            Ok(Fed::Whole(whole)) => {
                Ok(office.keep_whole(record.id, whole, chance(), Timestamp::now())?)
            }
            Err(failure) => failed(office, failure),
        },
        CalendarKind::Caldav => {
            let login = Login { user: account.as_deref().unwrap_or_default(), password: &secret };
            let etags = office.calendar_etags(record.id)?;
            match caldav::fetch(client, location, login, (&record.fetched, &etags), now) {
                Ok(Some(delta)) => {
                    Ok(office.keep_delta(record.id, &delta, chance(), Timestamp::now())?)
                }
                Ok(None) => {
                    office.keep_unchanged(record.id, chance(), Timestamp::now())?;
                    Ok(false)
                }
                Err(failure) => failed(office, failure),
            }
        }
    }
}

fn read_file(path: &str) -> Result<Vec<u8>, Problem> {
    let limit = u64::try_from(MAX_FILE_BYTES).unwrap_or(u64::MAX);
    let mut body = Vec::new();
    let file = std::fs::File::open(path).map_err(|_| Problem::NotFound)?;
    file.take(limit + 1).read_to_end(&mut body).map_err(|_| Problem::Incomplete)?;
    if body.len() > MAX_FILE_BYTES { Err(Problem::TooLarge) } else { Ok(body) }
}

/// Spreads the next look, so that not all of a school ask at the same minute.
fn chance() -> f64 {
    f64::from(getrandom::u32().unwrap_or_default()) / f64::from(u32::MAX)
}
