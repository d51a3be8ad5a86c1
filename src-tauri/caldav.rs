//! Calendars on a CalDAV server (RFC 4791), read only: which there are, and what changed in one.
//!
//! The server is never asked to work out recurrences, and never told anything but who asks.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;
use klubba_core::calendar::MAX_FILE_BYTES;
use klubba_core::office::Delta;
use klubba_core::refresh::{Failure, Fetched, Problem};
use klubba_core::store::CalendarObject;
use url::{Origin, Url};

use crate::multistatus::{self, Response};
use crate::server::{Answer, Client, Login, Question};

/// Objects asked for at once.
const MULTIGET: usize = 50;
/// Parts in which a server may tell what changed.
const MAX_PARTS: usize = 50;
/// Objects of one calendar.
const MAX_OBJECTS: usize = 20_000;

const PRINCIPAL: &str = "<d:current-user-principal/><d:resourcetype/><d:displayname/>\
    <c:supported-calendar-component-set/>";
const HOME: &str = "<c:calendar-home-set/><c:calendar-user-address-set/>";
const COLLECTIONS: &str = "<d:resourcetype/><d:displayname/><c:supported-calendar-component-set/>";
const NAMES: &str = r#"xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:s="http://calendarserver.org/ns/""#;

/// What an account on a server has.
pub struct Account {
    pub origin: Origin,
    /// The user's own addresses, in lower case.
    pub addresses: Vec<String>,
    pub collections: Vec<Collection>,
}

/// A calendar of events.
pub struct Collection {
    pub url: Url,
    pub name: String,
}

/// One server, asked by one user.
struct Visit<'v> {
    client: &'v Client,
    login: Login<'v>,
    origin: Origin,
}

/// Finds the calendars of an account, from any address that the user was given.
pub fn discover(client: &Client, url: &Url, login: Login<'_>) -> Result<Account, Failure> {
    let visit = Visit { client, login, origin: url.origin() };
    let mut addresses = Vec::new();
    if login.user.contains('@') {
        addresses.push(login.user.to_lowercase());
    }
    let mut last = Failure::from(Problem::NotFound);
    for path in [url.path(), "/.well-known/caldav", "/"] {
        let Ok(start) = url.join(path) else { continue };
        let found = match visit.find(&start, PRINCIPAL, "0") {
            Ok(found) => found,
            Err(failure) if is_final(failure.problem) => return Err(failure),
            Err(failure) => {
                last = failure;
                continue;
            }
        };
        if let Some(own) = found.iter().find(|response| response.is_event_calendar()) {
            let name = own.name(login.user);
            let collections = vec![Collection { url: start, name }];
            return Ok(Account { origin: visit.origin, addresses, collections });
        }
        let Some(principal) =
            found.iter().find_map(|response| response.href_in("current-user-principal"))
        else {
            continue;
        };
        let principal = visit.place(&start, &principal)?;
        let home = visit.find(&principal, HOME, "0")?;
        for address in
            home.iter().flat_map(|response| response.hrefs_in("calendar-user-address-set"))
        {
            let address = address.to_lowercase();
            if let Some(mail) = address.strip_prefix("mailto:").filter(|mail| mail.contains('@')) {
                addresses.push(mail.to_owned());
            }
        }
        addresses.sort();
        addresses.dedup();
        let mut collections = Vec::new();
        for href in home.iter().flat_map(|response| response.hrefs_in("calendar-home-set")) {
            let home = visit.place(&principal, &href)?;
            for response in visit.find(&home, COLLECTIONS, "1")? {
                if response.is_event_calendar() {
                    let url = visit.place(&home, &response.href)?;
                    collections.push(Collection { name: response.name(url.path()), url });
                }
            }
        }
        return Ok(Account { origin: visit.origin, addresses, collections });
    }
    Err(last)
}

/// Another address of the same server would not do better.
fn is_final(problem: Problem) -> bool {
    !matches!(problem, Problem::NotFound | Problem::Unexpected | Problem::NotACalendar)
}

/// Whether a calendar lets this user in.
pub fn knock(client: &Client, place: &str, login: Login<'_>) -> Result<(), Failure> {
    let url = Url::parse(place).map_err(|_| Problem::NotFound)?;
    let visit = Visit { client, login, origin: url.origin() };
    visit.find(&url, "<d:resourcetype/>", "0").map(drop)
}

/// What changed in a calendar since it was last fetched; nothing if nothing did.
pub fn fetch(
    client: &Client,
    place: &str,
    login: Login<'_>,
    (fetched, etags): (&Fetched, &[(String, Option<String>)]),
    now: Timestamp,
) -> Result<Option<Delta>, Failure> {
    let url = Url::parse(place).map_err(|_| Problem::NotFound)?;
    let visit = Visit { client, login, origin: url.origin() };
    let wants_full = fetched.wants_full(now);
    if !wants_full && let Some(token) = &fetched.sync_token {
        match visit.changes(&url, token) {
            Ok(changes) if changes.is_empty() => return Ok(None),
            Ok(changes) => return visit.delta(&url, changes, fetched.ctag.clone()).map(Some),
            // The token is too old, or the server lost it: everything anew.
            Err(failure) if !is_final(failure.problem) => {}
            Err(failure) if failure.problem == Problem::Unauthorised && visit.is_welcome(&url) => {}
            Err(failure) => return Err(failure),
        }
    }
    let ctag = visit.ctag(&url)?;
    if !wants_full && fetched.sync_token.is_none() && ctag.is_some() && ctag == fetched.ctag {
        return Ok(None);
    }
    let listed = match visit.changes(&url, "") {
        Ok(changes) => changes,
        Err(failure) if is_final(failure.problem) && failure.problem != Problem::Unauthorised => {
            return Err(failure);
        }
        Err(_) => visit.listing(&url)?,
    };
    let known: HashMap<&str, &Option<String>> =
        etags.iter().map(|(href, etag)| (href.as_str(), etag)).collect();
    let mut changes = Changes { token: listed.token, ..Changes::default() };
    let mut kept = Vec::new();
    for (key, (href, etag)) in listed.changed {
        match known.get(key.as_str()) {
            Some(old) if etag.is_some() && **old == etag => kept.push(key),
            _ => {
                changes.changed.insert(key, (href, etag));
            }
        }
    }
    let mut delta = visit.delta(&url, changes, ctag)?;
    delta.is_whole = true;
    delta.kept = kept;
    Ok(Some(delta))
}

/// What a server lists: by name, the address as it writes it and the validator.
#[derive(Default)]
struct Changes {
    changed: BTreeMap<String, (String, Option<String>)>,
    deleted: Vec<String>,
    token: Option<String>,
}

impl Changes {
    fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.deleted.is_empty()
    }
}

impl Visit<'_> {
    fn find(&self, url: &Url, properties: &str, depth: &str) -> Result<Vec<Response>, Failure> {
        let body = format!("<d:propfind {NAMES}><d:prop>{properties}</d:prop></d:propfind>");
        Ok(self.ask("PROPFIND", url, depth, body)?.responses)
    }

    fn ask(
        &self,
        method: &'static str,
        url: &Url,
        depth: &str,
        body: String,
    ) -> Result<multistatus::Multistatus, Failure> {
        let question = Question {
            method,
            url: url.clone(),
            headers: vec![
                // Some servers refuse the body without it.
                ("Content-Type", "application/xml; charset=utf-8".to_owned()),
                ("Depth", depth.to_owned()),
            ],
            body: format!(r#"<?xml version="1.0" encoding="utf-8"?>{body}"#),
            login: Some(self.login),
        };
        let Answer { status, body, .. } = self.client.ask(&question)?;
        match status {
            207 => multistatus::read(&body).ok_or_else(|| Problem::Incomplete.into()),
            // A login page, or a server that knows no CalDAV.
            200..=299 => Err(Problem::NotACalendar.into()),
            405 | 501 => Err(Problem::NotFound.into()),
            status => Err(Problem::of_status(status).into()),
        }
    }

    /// An address on the same server; the password goes nowhere else.
    fn place(&self, from: &Url, href: &str) -> Result<Url, Failure> {
        let url = from.join(href).map_err(|_| Problem::Unexpected)?;
        match url.origin() == self.origin {
            true => Ok(url),
            false => Err(Problem::OtherServer.into()),
        }
    }

    /// Whether the password holds: some servers say 403 of a token, too.
    fn is_welcome(&self, url: &Url) -> bool {
        self.find(url, "<d:resourcetype/>", "0").is_ok()
    }

    fn ctag(&self, url: &Url) -> Result<Option<String>, Failure> {
        let found = self.find(url, "<s:getctag/>", "0")?;
        Ok(found.iter().find_map(|response| response.ctag.clone()))
    }

    /// RFC 6578: what changed since the token; without one, everything there is.
    fn changes(&self, url: &Url, token: &str) -> Result<Changes, Failure> {
        let mut all = Changes { token: Some(token.to_owned()), ..Changes::default() };
        for _ in 0..MAX_PARTS {
            let since = multistatus::escaped(all.token.as_deref().unwrap_or_default());
            let body = format!(
                "<d:sync-collection {NAMES}><d:sync-token>{since}</d:sync-token>\
                 <d:sync-level>1</d:sync-level><d:prop><d:getetag/></d:prop></d:sync-collection>"
            );
            let part = self.ask("REPORT", url, "0", body)?;
            all.token = Some(part.sync_token.ok_or(Problem::Unexpected)?);
            let mut is_cut_off = false;
            for response in part.responses {
                is_cut_off |= response.status == Some(507);
                all.take(url, response)?;
            }
            if !is_cut_off {
                return Ok(all);
            }
        }
        Err(Problem::TooLarge.into())
    }

    /// For servers that cannot tell what changed: all there is, with validators.
    fn listing(&self, url: &Url) -> Result<Changes, Failure> {
        let mut all = Changes::default();
        for response in self.find(url, "<d:getetag/><d:resourcetype/>", "1")? {
            all.take(url, response)?;
        }
        all.deleted.clear();
        Ok(all)
    }

    /// Fetches what changed, in bounded portions.
    fn delta(&self, url: &Url, changes: Changes, ctag: Option<String>) -> Result<Delta, Failure> {
        let mut delta =
            Delta { deleted: changes.deleted, sync_token: changes.token, ctag, ..Delta::default() };
        let hrefs: Vec<&String> = changes.changed.values().map(|(href, _)| href).collect();
        let mut bytes = 0;
        for portion in hrefs.chunks(MULTIGET) {
            let mut body = format!(
                "<c:calendar-multiget {NAMES}><d:prop><d:getetag/><c:calendar-data/></d:prop>"
            );
            for href in portion {
                body.push_str(&format!("<d:href>{}</d:href>", multistatus::escaped(href)));
            }
            body.push_str("</c:calendar-multiget>");
            for response in self.ask("REPORT", url, "1", body)?.responses {
                let key = key_of(url, &response.href)?;
                match response.calendar_data {
                    Some(ics) => {
                        bytes += ics.len();
                        if bytes > MAX_FILE_BYTES {
                            return Err(Problem::TooLarge.into());
                        }
                        let ics = ics.into_bytes();
                        delta.changed.push(CalendarObject { href: key, etag: response.etag, ics });
                    }
                    // Gone since it was listed.
                    None => delta.deleted.push(key),
                }
            }
        }
        Ok(delta)
    }
}

impl Changes {
    fn take(&mut self, collection: &Url, response: Response) -> Result<(), Failure> {
        let key = key_of(collection, &response.href)?;
        let is_itself =
            key.trim_end_matches('/') == decoded(collection.path()).trim_end_matches('/');
        if is_itself || key.ends_with('/') || response.is_collection {
            return Ok(());
        }
        if response.status == Some(404) {
            self.changed.remove(&key);
            self.deleted.push(key);
        } else {
            self.deleted.retain(|gone| *gone != key);
            self.changed.insert(key, (response.href, response.etag));
        }
        match self.changed.len() > MAX_OBJECTS {
            true => Err(Problem::TooLarge.into()),
            false => Ok(()),
        }
    }
}

/// An object's name, however its server writes the address this time.
fn key_of(collection: &Url, href: &str) -> Result<String, Failure> {
    let url = collection.join(href).map_err(|_| Problem::Unexpected)?;
    Ok(decoded(url.path()))
}

fn decoded(path: &str) -> String {
    crate::server::decoded(path)
}
