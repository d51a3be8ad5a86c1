//! A calendar that one address gives as a whole: an .ics feed.

use jiff::Timestamp;
use klubba_core::office::Whole;
use klubba_core::refresh::{Failure, Fetched, Problem};

use url::Url;

use crate::server::{self, Client, Login, Question};

/// What a feed answered.
pub enum Fed {
    /// Still what it was.
    Unchanged,
    Whole(Whole),
}

/// Fetches a feed, unless its server says that nothing changed.
pub fn fetch(
    client: &Client,
    address: &str,
    fetched: &Fetched,
    now: Timestamp,
) -> Result<Fed, Failure> {
    let mut url = server::address(address)?;
    let (user, password) =
        (server::decoded(url.username()), server::decoded(url.password().unwrap_or_default()));
    let login = (!user.is_empty()).then_some(Login { user: &user, password: &password });
    // An address of http or https takes both away.
    let _ = url.set_username("").and_then(|()| url.set_password(None));
    url.set_fragment(None);
    let validator = match (&fetched.etag, &fetched.last_modified) {
        _ if fetched.wants_full(now) => None,
        (Some(etag), _) => Some(("If-None-Match", etag.clone())),
        (None, Some(date)) => Some(("If-Modified-Since", date.clone())),
        (None, None) => None,
    };
    let mut headers = vec![("Accept", "text/calendar, text/plain;q=0.9, */*;q=0.1".to_owned())];
    let is_conditional = validator.is_some();
    headers.extend(validator);
    let question = Question { method: "GET", url, headers, body: String::new(), login };
    let answer = client.ask(&question)?;
    match answer.status {
        200 => Ok(Fed::Whole(Whole {
            body: answer.body,
            etag: answer.etag,
            last_modified: answer.last_modified,
        })),
        304 if is_conditional => Ok(Fed::Unchanged),
        304 => Err(Problem::Unexpected.into()),
        status => Err(Problem::of_status(status).into()),
    }
}

/// What names a feed: its address without the password in it.
pub fn place(address: &str) -> Result<Url, Problem> {
    let mut url = server::address(address)?;
    // An address of http or https takes it away.
    let _ = url.set_password(None);
    url.set_fragment(None);
    Ok(url)
}

/// What the calendar calls itself.
pub fn name(body: &[u8]) -> Option<String> {
    let name = head(body, "X-WR-CALNAME").or_else(|| head(body, "NAME"))?;
    (!name.is_empty()).then_some(name)
}

/// The organiser's own addresses, as far as the calendar tells: some are named after their owner.
pub fn own_addresses(body: &[u8]) -> Vec<String> {
    let address = head(body, "X-WR-CALNAME").filter(|name| {
        let mut parts = name.split('@');
        let is_address = matches!((parts.next(), parts.next(), parts.next()),
            (Some(user), Some(host), None) if !user.is_empty() && host.contains('.'));
        is_address && !name.contains(' ')
    });
    address.into_iter().map(|address| address.to_lowercase()).collect()
}

/// A property before the first event.
fn head(body: &[u8], name: &str) -> Option<String> {
    let text = String::from_utf8_lossy(body.get(..body.len().min(4_096))?);
    let lines = text.lines().take_while(|line| !line.starts_with("BEGIN:VEVENT"));
    let mut values = lines.filter_map(|line| {
        let (property, value) = line.split_once(':')?;
        (property.split(';').next() == Some(name)).then(|| value.trim().replace('\\', ""))
    });
    values.next()
}
