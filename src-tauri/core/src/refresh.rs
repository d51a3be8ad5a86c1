//! When a connected calendar is fetched again, and what the answer means for its last good copy.
//!
//! Pure: the shell asks servers and tells what came; chance is an argument. Whatever a server
//! answers, the last good copy stays until a better one is there.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use specta::Type;

use crate::calendar::{as_utf8, goes_on, lines_with_ends, unfolded};
use crate::text::Lang;
use crate::words::{Words, arg};

/// Between two looks at a calendar.
pub const EVERY: SignedDuration = SignedDuration::from_mins(15);
/// So much later at most, that not all of a school ask at the same minute.
const JITTER: SignedDuration = SignedDuration::from_mins(3);
/// Some servers say «not modified» for ever: so often the whole is fetched whatever they say.
const FULL_EVERY: SignedDuration = SignedDuration::from_hours(24);
/// The first wait after nothing was reached: whoever comes back to a network, or is let in by one,
/// soon has her calendars.
const UNREACHED: SignedDuration = SignedDuration::from_mins(1);
/// The longest wait after failures.
const MAX_WAIT: SignedDuration = SignedDuration::from_hours(4);
/// The longest wait a server can ask for.
const MAX_RETRY_AFTER: SignedDuration = SignedDuration::from_hours(24);
/// An attempt older than this without an outcome was broken off.
const ATTEMPT: SignedDuration = SignedDuration::from_mins(3);

/// How a calendar was last fetched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fetched {
    /// Validators exactly as the server gave them.
    pub etag: Option<String>,
    pub last_modified: Option<String>,
    /// Of the last good copy, without what generators write anew each time.
    pub content_hash: Option<String>,
    pub sync_token: Option<String>,
    pub ctag: Option<String>,
    pub attempt_at: Option<Timestamp>,
    /// When the last good copy was confirmed.
    pub success_at: Option<Timestamp>,
    /// When all of it was fetched.
    pub full_at: Option<Timestamp>,
    /// When to try again.
    pub retry_at: Option<Timestamp>,
    /// In a row.
    pub failures: u32,
    pub problem: Option<Problem>,
}

/// Why the last attempt brought nothing, as a word that stays the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// The server was not reached. Normal for a laptop.
    Offline,
    Timeout,
    /// 401 or 403: the address or password no longer holds.
    Unauthorised,
    NotFound,
    /// 429.
    TooManyRequests,
    /// 5xx.
    ServerError,
    TooLarge,
    /// The answer broke off.
    Incomplete,
    /// Something else than a calendar: a login page, as a rule.
    NotACalendar,
    /// Not https, and not this computer.
    NotEncrypted,
    /// The certificate does not fit.
    Certificate,
    /// The server sends us to another server, which must not have the password.
    OtherServer,
    /// The keyring does not have the address or password, or does not answer.
    NoSecret,
    /// An answer that makes no sense.
    Unexpected,
}

impl Problem {
    pub const ALL: [Problem; 14] = [
        Problem::Offline,
        Problem::Timeout,
        Problem::Unauthorised,
        Problem::NotFound,
        Problem::TooManyRequests,
        Problem::ServerError,
        Problem::TooLarge,
        Problem::Incomplete,
        Problem::NotACalendar,
        Problem::NotEncrypted,
        Problem::Certificate,
        Problem::OtherServer,
        Problem::NoSecret,
        Problem::Unexpected,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Problem::Offline => "offline",
            Problem::Timeout => "timeout",
            Problem::Unauthorised => "unauthorised",
            Problem::NotFound => "not_found",
            Problem::TooManyRequests => "too_many_requests",
            Problem::ServerError => "server_error",
            Problem::TooLarge => "too_large",
            Problem::Incomplete => "incomplete",
            Problem::NotACalendar => "not_a_calendar",
            Problem::NotEncrypted => "not_encrypted",
            Problem::Certificate => "certificate",
            Problem::OtherServer => "other_server",
            Problem::NoSecret => "no_secret",
            Problem::Unexpected => "unexpected",
        }
    }

    /// Another network may do better.
    pub fn may_be_the_network(self) -> bool {
        matches!(self, Problem::Offline | Problem::Timeout | Problem::Certificate)
    }

    pub fn of_word(word: &str) -> Option<Problem> {
        Problem::ALL.into_iter().find(|problem| problem.word() == word)
    }

    /// What a status other than success means.
    pub fn of_status(status: u16) -> Problem {
        match status {
            401 | 403 | 407 => Problem::Unauthorised,
            404 | 410 => Problem::NotFound,
            408 => Problem::Timeout,
            413 => Problem::TooLarge,
            429 => Problem::TooManyRequests,
            500..=599 => Problem::ServerError,
            _ => Problem::Unexpected,
        }
    }
}

/// How far it is, told while fetching takes longer than a second.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Progress {
    /// The calendar, or the server, that is waited for; empty: not known yet.
    pub name: String,
    /// Calendars that are done.
    pub done: u32,
    pub of: u32,
    /// What has come of this one.
    pub bytes: u32,
}

impl Progress {
    /// «Fetching Work (2 of 3) … 340 kB».
    pub fn say(&self, words: &Words, lang: Lang) -> String {
        let number = self.done.saturating_add(1).min(self.of);
        let name: String = self.name.chars().filter(|c| !c.is_control()).collect();
        let args = [
            arg("name", name.as_str()),
            arg("number", number),
            arg("total", self.of),
            arg("kilobytes", self.bytes.div_ceil(1_000)),
        ];
        let key = match (self.bytes, self.of) {
            (0, 1) => "calendar-fetching-one",
            (_, 1) => "calendar-fetching-one-amount",
            (0, _) => "calendar-fetching",
            _ => "calendar-fetching-amount",
        };
        words.say(lang, key, &args)
    }
}

/// An attempt that brought nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    pub problem: Problem,
    /// What the server asks for.
    pub retry_after: Option<SignedDuration>,
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Failure {
        Failure { problem, retry_after: None }
    }
}

/// Whether these bytes are a calendar, and all of it.
///
/// # Errors
/// `NotACalendar` or `Incomplete`.
pub fn examine(body: &[u8]) -> Result<(), Problem> {
    let body = as_utf8(body);
    let first = memchr::memmem::find(&body, b"BEGIN:VCALENDAR");
    if first.is_none() {
        return Err(Problem::NotACalendar);
    }
    let last = |what: &[u8]| memchr::memmem::rfind(&body, what);
    match last(b"END:VCALENDAR") {
        Some(end) if last(b"BEGIN:VEVENT").is_none_or(|event| event < end) => Ok(()),
        _ => Err(Problem::Incomplete),
    }
}

/// The hash of a body without DTSTAMP lines, which many servers write anew for every request.
pub fn content_hash(body: &[u8]) -> String {
    let mut hash = Sha256::new();
    for line in as_utf8(body).split_inclusive(|byte| *byte == b'\n') {
        if !line.starts_with(b"DTSTAMP") {
            hash.update(line);
        }
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A calendar as it is kept: in UTF-8, and without those who are invited and who invites. Who declined
/// stays, to know what the organiser herself declined. Lines are emptied, so that they keep their numbers.
pub fn without_people(body: &[u8]) -> Vec<u8> {
    let body = as_utf8(body);
    let mut kept = Vec::with_capacity(body.len());
    let mut lines = lines_with_ends(&body).peekable();
    // Every line gets the same end: an emptied one must not melt together with its neighbours.
    let content = |line: &[u8]| {
        let end = line.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
        line[..end.unwrap_or(line.len())].to_vec()
    };
    while let Some(first) = lines.next() {
        let mut property = [&*content(first), b"\r\n"].concat();
        let mut count = 1;
        while let Some(next) = lines.next_if(|next| goes_on(&content(next))) {
            property.extend([&*content(next), b"\r\n"].concat());
            count += 1;
        }
        match names_people(&property) {
            true => kept.extend(b"\r\n".repeat(count)),
            false => kept.extend(property),
        }
    }
    kept
}

fn names_people(property: &[u8]) -> bool {
    let name = property.split(|byte| matches!(byte, b':' | b';')).next().unwrap_or_default();
    let is = |wanted: &str| name.trim_ascii_end().eq_ignore_ascii_case(wanted.as_bytes());
    let declined = || {
        let text = unfolded(property).to_ascii_uppercase();
        text.contains("PARTSTAT=DECLINED") || text.contains("PARTSTAT=\"DECLINED\"")
    };
    is("ORGANIZER") || (is("ATTENDEE") && !declined())
}

impl Fetched {
    /// Whether the whole is to be fetched, whatever the server would say of validators.
    pub fn wants_full(&self, now: Timestamp) -> bool {
        self.full_at.is_none_or(|at| now < at || now.duration_since(at) >= FULL_EVERY)
    }

    /// The instant to fetch it next; a clock that was set back does not put it off.
    pub fn due_at(&self, now: Timestamp) -> Timestamp {
        if self.is_under_way(now) {
            // Longer than any attempt may take: it was broken off.
            return self.attempt_at.unwrap_or(now).saturating_add(ATTEMPT).unwrap_or(now);
        }
        let sane = |at: &Timestamp| at.duration_since(now) <= MAX_RETRY_AFTER + JITTER;
        self.retry_at.filter(sane).unwrap_or(now)
    }

    /// Somebody begins to fetch it.
    pub fn begin(&mut self, now: Timestamp) {
        self.attempt_at = Some(now);
        self.retry_at = None;
    }

    /// The network is another: what it was like before says nothing any more.
    pub fn begin_anew(&mut self) {
        self.failures = 0;
    }

    /// Somebody is at it just now.
    pub fn is_under_way(&self, now: Timestamp) -> bool {
        let recent = |at: Timestamp| now >= at && now.duration_since(at) < ATTEMPT;
        self.retry_at.is_none() && self.attempt_at.is_some_and(recent)
    }

    /// The server confirmed or renewed the copy. `chance` lies between 0 and 1.
    pub fn succeeded(&mut self, was_full: bool, chance: f64, now: Timestamp) {
        self.attempt_at = Some(now);
        self.success_at = Some(now);
        if was_full {
            self.full_at = Some(now);
        }
        self.failures = 0;
        self.problem = None;
        self.retry_at = Some(later(now, EVERY, chance));
    }

    /// The copy stays as it was.
    pub fn failed(&mut self, failure: Failure, chance: f64, now: Timestamp) {
        self.attempt_at = Some(now);
        let before = self.problem.map(Problem::may_be_the_network);
        self.problem = Some(failure.problem);
        let is_the_same = before == Some(failure.problem.may_be_the_network());
        self.failures = if is_the_same { self.failures.saturating_add(1) } else { 1 };
        let (first, longest) = match failure.problem {
            // Being offline is no fault of a server: it is not made to wait longer and longer.
            Problem::Offline => (UNREACHED, EVERY),
            problem if problem.may_be_the_network() => (UNREACHED, MAX_WAIT),
            _ => (EVERY, MAX_WAIT),
        };
        let doubled = first * 2_i32.pow(self.failures.saturating_sub(1).min(8));
        let asked = failure.retry_after.unwrap_or_default().min(MAX_RETRY_AFTER);
        self.retry_at = Some(later(now, doubled.min(longest).max(asked), chance));
    }
}

/// After this wait and a little by chance, a fifth of it at most.
fn later(now: Timestamp, wait: SignedDuration, chance: f64) -> Timestamp {
    let most = JITTER.min(wait / 5).as_secs_f64();
    let jitter = SignedDuration::from_secs_f64(most * chance.clamp(0.0, 1.0));
    now.saturating_add(wait + jitter).unwrap_or(now)
}
