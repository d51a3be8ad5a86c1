//! Connecting a calendar: it is fetched first, and what cannot be fetched is not connected.

use std::path::Path;

use anyhow::Result;
use klubba_core::error::Error;
use klubba_core::limits;
use klubba_core::office::{Office, Whole};
use klubba_core::refresh::{Failure, Problem, Progress, examine};
use klubba_core::store::{CalendarKind, CalendarRecord, NewCalendar};
use serde::{Deserialize, Serialize};
use url::Url;

use crate::caldav::{self, Account};
use crate::calendar_fetch::{self, chance, read_file, watched};
use crate::calendars::Done;
use crate::feed::{self, Fed};
use crate::server::{self, Client, Login};
use crate::source_secrets::SourceSecrets;
use crate::wall_clock;

/// A calendar to connect. Everything secret in it goes over a pipe and nowhere else.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Connect {
    File {
        name: String,
        path: String,
    },
    Feed {
        name: String,
        address: String,
    },
    Caldav {
        url: String,
        user: String,
        password: String,
    },
    /// One that is connected already, by its new address, or its new password.
    Anew {
        id: u32,
        secret: String,
    },
}

impl std::fmt::Debug for Connect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("<redacted>")
    }
}

/// Connects a calendar, or all calendars of an account.
pub fn connect(
    office: &mut Office,
    data_dir: &Path,
    wanted: &Connect,
    mut tell: impl FnMut(Progress),
) -> Result<Done> {
    if limits::check(wanted, limits::ADDRESS).is_err() {
        let problem = office.words().say(office.settings().lang, "error-too-long", &[]);
        return Ok(Done { problem: Some(problem), ..Done::default() });
    }
    let connected = match wanted {
        Connect::File { name, path } => connect_file(office, name, path),
        Connect::Feed { name, address } => {
            connect_feed(office, data_dir, (name, address), &mut tell)
        }
        Connect::Caldav { url, user, password } => {
            connect_caldav(office, data_dir, (url, Login { user, password }), &mut tell)
        }
        Connect::Anew { id, secret } => connect_anew(office, data_dir, (*id, secret), &mut tell),
    };
    match connected {
        Ok(calendars) => {
            office.settle_calendars(wall_clock::now())?;
            Ok(Done { calendars, changed: true, problem: None })
        }
        Err(Refused::Problem(problem)) => {
            Ok(Done { problem: Some(office.say_problem(problem)), ..Done::default() })
        }
        Err(Refused::Told(problem)) => Ok(Done { problem: Some(problem), ..Done::default() }),
        Err(Refused::Error(error)) => match error.downcast_ref() {
            Some(Error::NotFound(_)) => {
                let problem = office.words().say(office.settings().lang, "error-not-found", &[]);
                Ok(Done { problem: Some(problem), ..Done::default() })
            }
            _ => Err(error),
        },
    }
}

/// Why a calendar was not connected.
enum Refused {
    Problem(Problem),
    /// In the user's language.
    Told(String),
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

impl From<Error> for Refused {
    fn from(error: Error) -> Refused {
        match error {
            Error::Invalid { reason, .. } => Refused::Told(reason),
            error => Refused::Error(error.into()),
        }
    }
}

impl From<anyhow::Error> for Refused {
    fn from(error: anyhow::Error) -> Refused {
        Refused::Error(error)
    }
}

fn connect_file(office: &mut Office, name: &str, path: &str) -> Result<Vec<u32>, Refused> {
    let now = wall_clock::now();
    let body = read_file(path)?;
    examine(&body)?;
    let records = office.calendar_records()?;
    let known = records.iter().filter_map(|known| known.calendar.location.as_deref());
    // One file has many paths.
    let is_same = |known: &&str| {
        let paths = (std::fs::canonicalize(known), std::fs::canonicalize(path));
        matches!(paths, (Ok(known), Ok(path)) if known == path)
    };
    let path = known.into_iter().find(is_same).unwrap_or(path);
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
    (name, address): (&str, &str),
    tell: &mut impl FnMut(Progress),
) -> Result<Vec<u32>, Refused> {
    let (whole, mut new) = fetch_feed(office, address, tell)?;
    if !name.trim().is_empty() {
        new.name = name.to_owned();
    }
    let secrets = SourceSecrets::of(data_dir);
    note_older_places(office, &secrets)?;
    let known = office.connected_calendar(&new)?.and_then(|known| known.calendar.secret_id);
    let secret_id = known.unwrap_or_else(|| uuid::Uuid::new_v4().to_string());
    secrets.keep(office, &secret_id, address.trim())?;
    let now = wall_clock::now();
    let id = office.add_calendar(&NewCalendar { secret_id: Some(secret_id), ..new }, now)?;
    office.keep_whole(id, whole, chance(), now)?;
    Ok(vec![id])
}

/// The calendar that an address gives, under the name it gives itself.
fn fetch_feed(
    office: &Office,
    address: &str,
    tell: &mut impl FnMut(Progress),
) -> Result<(Whole, NewCalendar), Refused> {
    let now = wall_clock::now();
    let host = server::address(address)?.host_str().unwrap_or_default().to_owned();
    let ask = |client: &Client| feed::fetch(client, address, &Default::default(), now);
    let Fed::Whole(whole) = watched(&Client::new(), &host, ask, tell)? else {
        return Err(Problem::Unexpected.into());
    };
    examine(&whole.body)?;
    let new = NewCalendar {
        kind: CalendarKind::Feed,
        name: feed::name(&whole.body).unwrap_or(host),
        location: Some(office.feed_location(feed::place(address)?.as_str())?),
        account: None,
        secret_id: None,
        own_addresses: feed::own_addresses(&whole.body),
    };
    Ok((whole, new))
}

/// Feeds that an older version connected do not say yet which address they have.
fn note_older_places(office: &mut Office, secrets: &SourceSecrets) -> Result<(), Refused> {
    for known in office.calendar_records()? {
        let (CalendarKind::Feed, None, Some(id)) =
            (known.calendar.kind, &known.calendar.location, &known.calendar.secret_id)
        else {
            continue;
        };
        let secret = office.calendar_secret(id)?.or_else(|| secrets.find(id));
        if let Some(place) = secret.and_then(|secret| feed::place(&secret).ok()) {
            let location = Some(office.feed_location(place.as_str())?);
            office.connect_anew(known.id, &NewCalendar { location, ..known.calendar })?;
        }
    }
    Ok(())
}

/// Reaches a calendar that is connected already by its new secret, once that was tried.
fn connect_anew(
    office: &mut Office,
    data_dir: &Path,
    (id, secret): (u32, &str),
    tell: &mut impl FnMut(Progress),
) -> Result<Vec<u32>, Refused> {
    let record = office.calendar_record(id)?;
    let secrets = SourceSecrets::of(data_dir);
    let secret_id = record.calendar.secret_id.clone();
    let secret_id = secret_id.unwrap_or_else(|| uuid::Uuid::new_v4().to_string());
    match record.calendar.kind {
        CalendarKind::File => Err(Problem::NotFound.into()),
        CalendarKind::Feed => {
            let (whole, new) = fetch_feed(office, secret, tell)?;
            note_older_places(office, &secrets)?;
            let new = NewCalendar { secret_id: Some(secret_id.clone()), ..new };
            office.connect_anew(id, &new)?;
            secrets.keep(office, &secret_id, secret.trim())?;
            office.keep_whole(id, whole, chance(), wall_clock::now())?;
            Ok(vec![id])
        }
        CalendarKind::Caldav => {
            let user = record.calendar.account.as_deref().unwrap_or_default();
            let location = record.calendar.location.as_deref().unwrap_or_default();
            let login = Login { user, password: secret };
            let host = server::address(location)?.host_str().unwrap_or_default().to_owned();
            let ask = |client: &Client| caldav::knock(client, location, login);
            watched(&Client::new(), &host, ask, tell)?;
            secrets.keep(office, &secret_id, secret)?;
            // All calendars of the account have this password.
            let mut records = office.calendar_records()?;
            records.retain(|one| one.calendar.secret_id.as_deref() == Some(&secret_id));
            calendar_fetch::fetch(office, data_dir, records, tell)?;
            Ok(vec![id])
        }
    }
}

fn connect_caldav(
    office: &mut Office,
    data_dir: &Path,
    (url, login): (&str, Login<'_>),
    tell: &mut impl FnMut(Progress),
) -> Result<Vec<u32>, Refused> {
    let url = server::address(url)?;
    let host = url.host_str().unwrap_or_default().to_owned();
    let ask = |client: &Client| caldav::discover(client, &url, login);
    let account = watched(&Client::new(), &host, ask, tell)?;
    if account.collections.is_empty() {
        return Err(Problem::NotFound.into());
    }
    let secret_id = match known_secret(&office.calendar_records()?, &account, login.user) {
        Some(known) => known,
        None => uuid::Uuid::new_v4().to_string(),
    };
    // Connecting again is how a changed password is told.
    SourceSecrets::of(data_dir).keep(office, &secret_id, login.password)?;
    let mut records = Vec::new();
    for collection in &account.collections {
        let now = wall_clock::now();
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
        records.push(office.calendar_record(id)?);
    }
    let ids = records.iter().map(|record| record.id).collect();
    calendar_fetch::fetch(office, data_dir, records, tell)?;
    Ok(ids)
}

/// What the password of this account on this server is kept under already.
fn known_secret(known: &[CalendarRecord], account: &Account, user: &str) -> Option<String> {
    let of_account = known.iter().find(|known| {
        let place = known.calendar.location.as_deref().and_then(|place| Url::parse(place).ok());
        known.calendar.kind == CalendarKind::Caldav
            && known.calendar.account.as_deref() == Some(user)
            && place.is_some_and(|place| place.origin() == account.origin)
    });
    of_account.and_then(|known| known.calendar.secret_id.clone())
}
