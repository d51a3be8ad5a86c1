//! Fetching connected calendars: several servers at a time, so that a slow one holds up no other;
//! one calendar of an account after the other, so that no server is crowded.

use std::collections::{HashMap, VecDeque};
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, Scope};
use std::time::{Duration, Instant};

use anyhow::Result;
use klubba_core::calendar::MAX_FILE_BYTES;
use klubba_core::office::{Delta, Office, Whole};
use klubba_core::refresh::{Failure, Problem, Progress};
use klubba_core::store::{CalendarKind, CalendarRecord};
use serde::{Deserialize, Serialize};

use crate::caldav;
use crate::feed::{self, Fed};
use crate::instance;
use crate::orders::ToResident;
use crate::server::{Client, Login};
use crate::source_secrets::SourceSecrets;
use crate::wall_clock;

/// Servers that are asked at a time.
const AT_A_TIME: usize = 4;
/// So often it is told how far fetching is, the first time after as long.
const TICK: Duration = Duration::from_secs(1);

/// Which calendars are to be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Which {
    All,
    /// Those whose time has come.
    Due,
    /// Those, and all that could not be reached over the network as it was.
    Unreached,
}

/// Everything that is needed to fetch one calendar, the database left alone.
pub struct Job {
    record: CalendarRecord,
    /// From the database; the keyring is asked otherwise.
    secret: Option<String>,
    etags: Vec<(String, Option<String>)>,
    /// Bytes that have come.
    heard: Arc<AtomicU32>,
}

/// What came of it.
enum Came {
    Unchanged,
    Whole(Whole),
    Delta(Delta),
    Failed(Failure),
}

enum News {
    Began(usize),
    Came(usize, Came),
}

/// Fetches calendars; whether any meeting changed.
pub fn refresh(
    office: &mut Office,
    data_dir: &Path,
    which: Which,
    tell: impl FnMut(Progress),
) -> Result<bool> {
    let now = wall_clock::now();
    let mut records = match which {
        Which::All => office.calendar_records()?,
        Which::Due => office.calendars_due(now)?,
        Which::Unreached => office.calendars_unreached(now)?,
    };
    records.retain(CalendarRecord::is_fetched_by_itself);
    if records.is_empty() {
        return Ok(false);
    }
    if which == Which::Unreached {
        office.note_other_network()?;
    }
    for record in &records {
        office.begin_fetch(record.id, now)?;
    }
    if which == Which::All {
        instance::tell(data_dir, &ToResident::Changed);
    }
    let changed = fetch(office, data_dir, records, tell)?;
    if changed {
        office.settle_calendars(wall_clock::now())?;
    }
    Ok(changed)
}

/// Fetches these; a failure is recorded and told by the calendar itself.
pub fn fetch(
    office: &mut Office,
    data_dir: &Path,
    records: Vec<CalendarRecord>,
    mut tell: impl FnMut(Progress),
) -> Result<bool> {
    let jobs = records.into_iter().map(|record| Job::new(office, record));
    let jobs = jobs.collect::<Result<Vec<Job>>>()?;
    let (client, secrets) = (Client::new(), SourceSecrets::of(data_dir));
    thread::scope(|scope| {
        let news = set_to_work(scope, &jobs, &client, &secrets);
        attend(office, &jobs, &news, &mut tell)
    })
}

/// Has the jobs done, those of one account in their order.
fn set_to_work<'s>(
    scope: &'s Scope<'s, '_>,
    jobs: &'s [Job],
    client: &'s Client,
    secrets: &'s SourceSecrets,
) -> Receiver<News> {
    let accounts = Arc::new(Mutex::new(by_account(jobs)));
    let workers = AT_A_TIME.min(jobs.len());
    let (tell, news) = channel();
    for _ in 0..workers {
        let (accounts, tell) = (Arc::clone(&accounts), tell.clone());
        scope.spawn(move || {
            let next = || accounts.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
            while let Some(account) = next() {
                if work(jobs, account, (client, secrets), &tell).is_none() {
                    return;
                }
            }
        });
    }
    news
}

/// The places of the jobs, by the secret they share; each file is on its own.
fn by_account(jobs: &[Job]) -> VecDeque<Vec<usize>> {
    let mut accounts: VecDeque<Vec<usize>> = VecDeque::new();
    let mut known: HashMap<&str, usize> = HashMap::new();
    for (place, job) in jobs.iter().enumerate() {
        let secret = job.record.calendar.secret_id.as_deref();
        match secret.and_then(|secret| known.get(secret)) {
            Some(account) => accounts[*account].push(place),
            None => {
                if let Some(secret) = secret {
                    known.insert(secret, accounts.len());
                }
                accounts.push_back(vec![place]);
            }
        }
    }
    accounts
}

/// None: nobody listens any more.
fn work(
    jobs: &[Job],
    account: Vec<usize>,
    (client, secrets): (&Client, &SourceSecrets),
    tell: &Sender<News>,
) -> Option<()> {
    for place in account {
        let job = jobs.get(place)?;
        tell.send(News::Began(place)).ok()?;
        let came = job.run(client, secrets).unwrap_or_else(Came::Failed);
        tell.send(News::Came(place, came)).ok()?;
    }
    Some(())
}

/// Keeps what comes, and tells how far it is once a second has passed.
fn attend(
    office: &mut Office,
    jobs: &[Job],
    news: &Receiver<News>,
    tell: &mut impl FnMut(Progress),
) -> Result<bool> {
    let (mut running, mut done, mut changed): (Vec<usize>, u32, bool) = (Vec::new(), 0, false);
    let mut tick = Instant::now() + TICK;
    loop {
        match news.recv_timeout(tick.saturating_duration_since(Instant::now())) {
            Ok(News::Began(place)) => running.push(place),
            Ok(News::Came(place, came)) => {
                running.retain(|other| *other != place);
                done += 1;
                if let Some(job) = jobs.get(place) {
                    changed |= keep(office, job.record.id, came)?;
                }
            }
            Err(RecvTimeoutError::Timeout) => {
                tick += TICK;
                // The one that was waited for longest.
                let Some(job) = running.first().and_then(|place| jobs.get(*place)) else {
                    continue;
                };
                tell(Progress {
                    name: job.record.calendar.name.clone(),
                    done,
                    of: u32::try_from(jobs.len()).unwrap_or(u32::MAX),
                    bytes: job.heard.load(Ordering::Relaxed),
                });
            }
            Err(RecvTimeoutError::Disconnected) => return Ok(changed),
        }
    }
}

fn keep(office: &mut Office, id: u32, came: Came) -> Result<bool> {
    let now = wall_clock::now();
    match came {
        Came::Unchanged => office.keep_unchanged(id, chance(), now)?,
        Came::Whole(whole) => return Ok(office.keep_whole(id, whole, chance(), now)?),
        Came::Delta(delta) => return Ok(office.keep_delta(id, &delta, chance(), now)?),
        Came::Failed(failure) => office.keep_failure(id, failure, chance(), now)?,
    }
    Ok(false)
}

impl Job {
    fn new(office: &Office, record: CalendarRecord) -> Result<Job> {
        let secret = record.calendar.secret_id.as_deref();
        let secret = secret.map(|id| office.calendar_secret(id)).transpose()?.flatten();
        let etags = match record.calendar.kind {
            CalendarKind::Caldav => office.calendar_etags(record.id)?,
            CalendarKind::File | CalendarKind::Feed => Vec::new(),
        };
        Ok(Job { record, secret, etags, heard: Arc::default() })
    }

    fn run(&self, client: &Client, secrets: &SourceSecrets) -> Result<Came, Failure> {
        let calendar = &self.record.calendar;
        let location = calendar.location.as_deref().unwrap_or_default();
        if calendar.kind == CalendarKind::File {
            return Ok(Came::Whole(Whole { body: read_file(location)?, ..Whole::default() }));
        }
        let secret = match (&self.secret, &calendar.secret_id) {
            (Some(secret), _) => secret.clone(),
            (None, Some(id)) => secrets.find(id).ok_or(Problem::NoSecret)?,
            (None, None) => String::new(),
        };
        let client = client.counting(&self.heard);
        let (fetched, now) = (&self.record.fetched, wall_clock::now());
        if calendar.kind == CalendarKind::Feed {
            return Ok(match feed::fetch(&client, &secret, fetched, now)? {
                Fed::Unchanged => Came::Unchanged,
                Fed::Whole(whole) => Came::Whole(whole),
            });
        }
        let login =
            Login { user: calendar.account.as_deref().unwrap_or_default(), password: &secret };
        let delta = caldav::fetch(&client, location, login, (fetched, &self.etags), now)?;
        Ok(delta.map_or(Came::Unchanged, Came::Delta))
    }
}

/// Asks a server for something while telling how much has come of it, and under which name.
pub fn watched<T: Send>(
    client: &Client,
    name: &str,
    ask: impl FnOnce(&Client) -> T + Send,
    tell: &mut impl FnMut(Progress),
) -> T {
    let heard = Arc::new(AtomicU32::new(0));
    let client = client.counting(&heard);
    thread::scope(|scope| {
        let (answer, answered) = channel();
        let asking = scope.spawn(move || {
            let came = ask(&client);
            drop(answer);
            came
        });
        // Never sent over: its end is what is waited for.
        let answered: Receiver<()> = answered;
        while answered.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
            let bytes = heard.load(Ordering::Relaxed);
            tell(Progress { name: name.to_owned(), done: 0, of: 1, bytes });
        }
        asking.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

pub fn read_file(path: &str) -> Result<Vec<u8>, Problem> {
    use std::io::Read;
    let limit = u64::try_from(MAX_FILE_BYTES).unwrap_or(u64::MAX);
    let mut body = Vec::new();
    let file = std::fs::File::open(path).map_err(|_| Problem::NotFound)?;
    file.take(limit + 1).read_to_end(&mut body).map_err(|_| Problem::Incomplete)?;
    if body.len() > MAX_FILE_BYTES { Err(Problem::TooLarge) } else { Ok(body) }
}

/// Spreads the next look, so that not all of a school ask at the same minute.
pub fn chance() -> f64 {
    f64::from(getrandom::u32().unwrap_or_default()) / f64::from(u32::MAX)
}
