//! When the resident process has calendars fetched: by the clock, and when the network is another
//! than the one over which a calendar was not reached.

use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use klubba_core::office::Office;
use klubba_core::refresh;
use tokio::sync::mpsc::UnboundedSender;

use crate::calendar_fetch::Which;
use crate::calendars::{self, Done, Order};
use crate::network::Network;
use crate::orders::Access;
use crate::resident::Event;
use crate::wall_clock;

/// A network that has just come does not carry everything yet: so many seconds later it is tried
/// again.
const AGAIN: [i64; 3] = [5, 20, 60];

#[derive(Default)]
pub struct CalendarWatch {
    is_fetching: bool,
    /// Not before this, because fetching itself did not work.
    after: Option<Timestamp>,
    network: Network,
    /// The network changed while calendars were fetched.
    is_network_other: bool,
    /// How often it is still tried since the network changed, and when next.
    tries_left: usize,
    again_at: Option<Timestamp>,
}

impl CalendarWatch {
    /// The instant at which calendars are to be fetched; none where nothing is connected.
    pub fn next(&self, office: Option<&Office>) -> Option<Timestamp> {
        let office = office.filter(|_| !self.is_fetching)?;
        let next = office.next_refresh(wall_clock::now()).unwrap_or_else(|error| {
            eprintln!("klubba: {error}");
            None
        })?;
        let next = self.after.map_or(next, |after| next.max(after));
        Some(self.again_at.map_or(next, |again| next.min(again)))
    }

    /// What is to be fetched now.
    pub fn due(&self, office: Option<&Office>) -> Option<Which> {
        let now = wall_clock::now();
        self.next(office).filter(|next| *next <= now)?;
        Some(match self.again_at.is_some_and(|again| again <= now) {
            true => Which::Unreached,
            false => Which::Due,
        })
    }

    /// Has calendars fetched, and goes on meanwhile.
    pub fn begin(
        &mut self,
        which: Which,
        (data_dir, access): (&Path, &Access),
        events: &UnboundedSender<Event>,
    ) {
        if self.is_fetching || !matches!(access, Access::Open { .. }) {
            return;
        }
        self.is_fetching = true;
        self.again_at = None;
        self.is_network_other = false;
        self.network.note();
        let (data_dir, access) = (data_dir.to_owned(), access.clone());
        let events = events.clone();
        std::thread::spawn(move || {
            // Nobody listens only when we have ended.
            let tell = |progress| drop(events.send(Event::Fetching(progress)));
            let done = calendars::ask(&data_dir, &access, &Order::Refresh { which }, tell);
            let _ = events.send(Event::Fetched(done)); // as above
        });
    }

    /// Calendars were fetched, or could not be; what is to be fetched again at once.
    pub fn ended(&mut self, done: anyhow::Result<Done>, office: Option<&Office>) -> Option<Which> {
        self.is_fetching = false;
        let now = wall_clock::now();
        self.after = match done {
            Ok(_) => None,
            Err(error) => {
                eprintln!("klubba: {error:#}");
                now.saturating_add(refresh::EVERY).ok()
            }
        };
        if !self.heed(office) {
            self.tries_left = 0;
        } else if self.is_network_other {
            return Some(Which::Unreached);
        }
        let wait = AGAIN.iter().rev().nth(self.tries_left.wrapping_sub(1));
        let wait = wait.map(|wait| SignedDuration::from_secs(*wait));
        self.again_at = wait.and_then(|wait| now.saturating_add(wait).ok());
        self.tries_left = self.tries_left.saturating_sub(1);
        None
    }

    /// Listens to the network only while a calendar was not reached; whether it does.
    pub fn heed(&mut self, office: Option<&Office>) -> bool {
        let waits = office.is_some_and(|office| office.waits_for_network().unwrap_or_default());
        self.network.listen(waits);
        waits
    }

    /// Returns when the network is another; for ever while no calendar waits for one.
    pub async fn network_changed(&self) {
        self.network.changed().await;
    }

    /// The network is another: what could not be reached is tried at once.
    pub fn retry(&mut self) -> Option<Which> {
        self.network.note();
        self.is_network_other = true;
        self.tries_left = AGAIN.len();
        (!self.is_fetching).then_some(Which::Unreached)
    }
}
