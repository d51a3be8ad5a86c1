//! A calendar server, asked carefully: encrypted or on this computer, bounded in bytes and time,
//! and no password ever follows a redirect to somebody else.

use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use jiff::{SignedDuration, Timestamp};
use klubba_core::calendar::MAX_FILE_BYTES;
use klubba_core::refresh::{Failure, Problem};
use ureq::http::{Request, Response};
use ureq::tls::{RootCerts, TlsConfig, TlsProvider};
use ureq::{Agent, Body};
use url::{Host, Url};

/// One question with its whole answer takes no longer, redirects counted apart.
const TIME: Duration = Duration::from_secs(20);
const MAX_REDIRECTS: usize = 5;
/// Read at a time.
const PART: usize = 1 << 16;

/// Asks servers; nothing of TLS is made ready before the first question.
pub struct Client {
    agent: Agent,
    /// Bytes that have come so far, after unpacking.
    heard: Arc<AtomicU32>,
}

/// Who asks, where the server wants to know.
#[derive(Clone, Copy)]
pub struct Login<'l> {
    pub user: &'l str,
    pub password: &'l str,
}

pub struct Question<'q> {
    pub method: &'static str,
    pub url: Url,
    pub headers: Vec<(&'static str, String)>,
    pub body: String,
    pub login: Option<Login<'q>>,
}

pub struct Answer {
    pub status: u16,
    pub etag: Option<String>,
    pub last_modified: Option<String>,
    pub body: Vec<u8>,
}

impl Client {
    pub fn new() -> Client {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = TlsConfig::builder()
            .provider(TlsProvider::Rustls)
            .root_certs(RootCerts::PlatformVerifier)
            .unversioned_rustls_crypto_provider(provider)
            .build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .user_agent(concat!("Klubba/", env!("CARGO_PKG_VERSION")))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .allow_non_standard_methods(true)
            .timeout_global(Some(TIME))
            .build();
        Client { agent: config.into(), heard: Arc::default() }
    }

    /// The same client, which adds up there what comes.
    pub fn counting(&self, heard: &Arc<AtomicU32>) -> Client {
        Client { agent: self.agent.clone(), heard: Arc::clone(heard) }
    }

    /// Asks, follows redirects that may be followed, and reads the whole answer.
    ///
    /// # Errors
    /// What came is no answer: the server was not reached, or broke off, or sends somewhere that
    /// must not be asked. A status that tells of trouble is an answer.
    pub fn ask(&self, question: &Question<'_>) -> Result<Answer, Failure> {
        let mut url = question.url.clone();
        for _ in 0..=MAX_REDIRECTS {
            is_allowed(&url)?;
            let response = self.send(question, &url)?;
            let header = |name: &str| {
                let value = response.headers().get(name)?;
                value.to_str().ok().map(str::to_owned)
            };
            let status = response.status().as_u16();
            match header("location") {
                Some(location) if matches!(status, 301 | 302 | 303 | 307 | 308) => {
                    let next = url.join(&location).map_err(|_| Problem::Unexpected)?;
                    url = redirected(&url, next, question.login.is_some())?;
                }
                _ => {
                    let (etag, last_modified) = (header("etag"), header("last-modified"));
                    // «Not implemented» is no trouble: there are other ways to ask.
                    if status == 429 || (status >= 500 && status != 501) {
                        let retry_after = header("retry-after").and_then(|value| wait(&value));
                        return Err(Failure { problem: Problem::of_status(status), retry_after });
                    }
                    let body = read(response, &self.heard)?;
                    return Ok(Answer { status, etag, last_modified, body });
                }
            }
        }
        Err(Problem::Unexpected.into())
    }

    fn send(&self, question: &Question<'_>, url: &Url) -> Result<Response<Body>, Failure> {
        let mut request = Request::builder().method(question.method).uri(url.as_str());
        for (name, value) in &question.headers {
            request = request.header(*name, value);
        }
        if let Some(Login { user, password }) = question.login {
            request = request.header("Authorization", basic(user, password));
        }
        let sent = match question.body.is_empty() {
            true => self.agent.run(request.body(()).map_err(|_| Problem::Unexpected)?),
            false => {
                let body = question.body.clone();
                self.agent.run(request.body(body).map_err(|_| Problem::Unexpected)?)
            }
        };
        sent.map_err(|error| problem(&error).into())
    }
}

/// An address as calendar programs hand it out; `webcal` is https by another name.
///
/// # Errors
/// Not an address that a calendar can be fetched from.
pub fn address(written: &str) -> Result<Url, Problem> {
    let written = written.trim();
    let lower = written.to_ascii_lowercase();
    let rest = ["webcals://", "webcal://"].iter().find(|scheme| lower.starts_with(**scheme));
    let written = match rest {
        Some(scheme) => format!("https://{}", written.get(scheme.len()..).unwrap_or_default()),
        None => written.to_owned(),
    };
    let url = Url::parse(&written).map_err(|_| Problem::NotFound)?;
    is_allowed(&url)?;
    Ok(url)
}

fn is_allowed(url: &Url) -> Result<(), Problem> {
    match url.scheme() {
        "https" if url.host().is_some() => Ok(()),
        "http" if is_loopback(url) => Ok(()),
        "http" => Err(Problem::NotEncrypted),
        _ => Err(Problem::NotFound),
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// The address to go on with. A password stays with its server, and nobody outside leads us to
/// services of this computer.
fn redirected(from: &Url, to: Url, has_login: bool) -> Result<Url, Problem> {
    is_allowed(&to)?;
    let elsewhere = from.origin() != to.origin();
    if elsewhere && (has_login || (is_loopback(&to) && !is_loopback(from))) {
        return Err(Problem::OtherServer);
    }
    Ok(to)
}

fn read(response: Response<Body>, heard: &AtomicU32) -> Result<Vec<u8>, Failure> {
    let mut body = Vec::new();
    let mut part = vec![0; PART];
    let mut reader = response.into_body().into_reader();
    loop {
        let length = match reader.read(&mut part) {
            Ok(0) => return Ok(body),
            Ok(length) => length,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(error) => {
                let timed_out = error.kind() == std::io::ErrorKind::TimedOut
                    || error.get_ref().is_some_and(|inner| {
                        matches!(inner.downcast_ref(), Some(ureq::Error::Timeout(_)))
                    });
                return Err(if timed_out { Problem::Timeout } else { Problem::Incomplete }.into());
            }
        };
        body.extend_from_slice(part.get(..length).unwrap_or_default());
        heard.fetch_add(u32::try_from(length).unwrap_or(0), Ordering::Relaxed);
        if body.len() > MAX_FILE_BYTES {
            return Err(Problem::TooLarge.into());
        }
    }
}

fn problem(error: &ureq::Error) -> Problem {
    match error {
        ureq::Error::Timeout(_) => Problem::Timeout,
        ureq::Error::Rustls(_) | ureq::Error::Tls(_) => Problem::Certificate,
        ureq::Error::Io(error) if error.to_string().contains("certificate") => Problem::Certificate,
        ureq::Error::Io(_) | ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => {
            Problem::Offline
        }
        _ => Problem::Unexpected,
    }
}

/// RFC 9110, section 10.2.3: seconds, or a date.
fn wait(value: &str) -> Option<SignedDuration> {
    let value = value.trim();
    match value.parse::<u32>() {
        Ok(seconds) => Some(SignedDuration::from_secs(i64::from(seconds))),
        Err(_) => {
            let at = jiff::fmt::rfc2822::parse(value).ok()?;
            Some(at.timestamp().duration_since(Timestamp::now()))
        }
    }
}

/// What is percent-encoded in an address, as text.
pub fn decoded(text: &str) -> String {
    // A plus sign is itself outside forms.
    let pair = format!("x={}", text.replace('+', "%2B").replace('&', "%26"));
    let mut parsed = url::form_urlencoded::parse(pair.as_bytes());
    parsed.next().map(|(_, value)| value.into_owned()).unwrap_or_default()
}

/// RFC 7617.
fn basic(user: &str, password: &str) -> String {
    format!("Basic {}", BASE64_STANDARD.encode(format!("{user}:{password}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(address: &str) -> Result<String, Problem> {
        super::address(address).map(|url| url.to_string())
    }

    #[test]
    fn addresses_are_encrypted_or_on_this_computer() {
        for written in ["webcal://a.se/x.ics", " WEBCALS://a.se/x.ics ", "https://a.se/x.ics"] {
            assert_eq!(to(written).as_deref(), Ok("https://a.se/x.ics"), "{written}");
        }
        for own in ["http://localhost/x", "http://127.0.0.1:8/x", "http://[::1]/x"] {
            assert_eq!(to(own).as_deref(), Ok(own));
        }
        for plain in ["http://a.se/x", "http://localhost.a.se/x", "http://128.0.0.1/x"] {
            assert_eq!(to(plain), Err(Problem::NotEncrypted), "{plain}");
        }
        for other in ["", "a.se/x.ics", "file:///etc/passwd", "ftp://a.se/x", "webcal:"] {
            assert_eq!(to(other), Err(Problem::NotFound), "{other}");
        }
    }

    #[test]
    fn a_password_stays_with_its_server_and_nobody_leads_to_this_computer() {
        let url = |address: &str| Url::parse(address).expect("an address");
        let go = |from: &str, to: &str, has_login: bool| {
            redirected(&url(from), url(to), has_login).map(|_| ())
        };
        assert_eq!(go("https://a.se/1", "https://a.se/2", true), Ok(()));
        assert_eq!(go("https://a.se/1", "https://b.se/2", false), Ok(()));
        for elsewhere in ["https://b.se/", "https://a.se:444/", "http://localhost/"] {
            assert_eq!(go("https://a.se/1", elsewhere, true), Err(Problem::OtherServer));
        }
        assert_eq!(go("https://a.se/", "http://127.0.0.1/", false), Err(Problem::OtherServer));
        assert_eq!(go("https://a.se/", "http://a.se/", false), Err(Problem::NotEncrypted));
    }

    #[test]
    fn a_wait_is_read_in_seconds_or_as_a_date() {
        assert_eq!(wait(" 3600 "), Some(SignedDuration::from_hours(1)));
        let date = wait("Fri, 31 Dec 2060 23:59:59 GMT").expect("a date");
        assert!(date > SignedDuration::from_hours(24));
        assert!(wait("Fri, 31 Dec 1999 23:59:59 GMT").expect("a date").is_negative());
        for odd in ["", "soon", "-5", "99999999999999999999"] {
            assert_eq!(wait(odd), None, "{odd}");
        }
    }
}
