//! Time zones: which one a file means by a name, and what the wall clock there says.
//!
//! Names are tried in a fixed order, since the same words mean different things in different programs.
//! Nothing is remembered from one calendar to the next: two feeds may define one name differently.

use super::block::Block;
use super::problem::{ProblemCode, Problems};
use super::recurrence::Budget;
use super::zone_rules::ZoneRules;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone, TimeZoneDatabase};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

static WINDOWS_NAMES: LazyLock<HashMap<String, &'static str>> =
    LazyLock::new(|| table(include_str!("../../data/zones_windows.tsv")));
static PLACES: LazyLock<HashMap<String, &'static str>> =
    LazyLock::new(|| table(include_str!("../../data/zones_display.tsv")));
static DATABASE: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// IANA names by their last part, for places in display names.
static CITIES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let names = DATABASE.available().map(|name| name.as_str().to_owned());
    names
        .filter_map(|name| {
            name.rsplit_once('/')
                .map(|(_, city)| (city.replace('_', " ").to_lowercase(), name.clone()))
        })
        .collect()
});

/// Zones that one calendar may define for itself.
const MAX_OWN_ZONES: usize = 100;

/// No zone has a longer name.
const MAX_NAME_BYTES: usize = 255;

/// A zone by name, or by the rules that the file itself gives.
#[derive(Debug, Clone)]
pub(super) enum Zone {
    Named(TimeZone),
    Own(Arc<ZoneRules>),
}

impl Zone {
    pub(super) const UTC: Self = Self::Named(TimeZone::UTC);

    /// RFC 5545 § 3.3.5: in a gap the offset before it, in a repeated hour the first.
    pub(super) fn instant(&self, local: DateTime) -> Timestamp {
        let instant = match self {
            Self::Named(zone) => zone.to_ambiguous_timestamp(local).compatible(),
            Self::Own(rules) => rules.offset_at_local(local).to_timestamp(local),
        };
        // Only the first and last days of all time have no instant.
        instant.unwrap_or(if local.year() < 1 { Timestamp::MIN } else { Timestamp::MAX })
    }

    pub(super) fn local(&self, instant: Timestamp) -> DateTime {
        match self {
            Self::Named(zone) => zone.to_datetime(instant),
            Self::Own(rules) => rules.offset_at(instant).to_datetime(instant),
        }
    }
}

/// The zones of one calendar.
pub(super) struct Zones<'a> {
    known: HashMap<String, Zone>,
    definitions: &'a [Block<'a>],
    /// TZID → place among the definitions; made when a name is first not known otherwise.
    index: Option<HashMap<String, usize>>,
    own_count: usize,
    /// Where times without a zone are.
    pub floating: Zone,
    floating_name: String,
    horizon: DateTime,
    /// What working out the file's own rules may still cost; handed from calendar to calendar.
    pub budget: Budget,
}

struct Own {
    location: Option<String>,
    rules: Arc<ZoneRules>,
}

/// Where a name stood, for the problem that it may be.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub line: u32,
    pub uid: Option<&'a str>,
}

impl<'a> Zones<'a> {
    /// `calendar_zone` is the calendar's own X-WR-TIMEZONE; `user_zone` stands in where that says nothing.
    pub(super) fn new(
        definitions: &'a [Block<'a>],
        calendar_zone: Option<&str>,
        user_zone: &TimeZone,
        horizon: DateTime,
        budget: Budget,
    ) -> Self {
        let named = calendar_zone.and_then(|name| Some((by_name(name)?, name.to_owned())));
        let (floating, floating_name) = named.unwrap_or_else(|| {
            (user_zone.clone(), user_zone.iana_name().unwrap_or("UTC").to_owned())
        });
        Self {
            known: HashMap::new(),
            definitions,
            index: None,
            own_count: 0,
            floating: Zone::Named(floating),
            floating_name,
            horizon,
            budget,
        }
    }

    /// The zone that this calendar means by a TZID.
    pub(super) fn resolve(&mut self, name: &str, place: Place, problems: &mut Problems) -> Zone {
        if let Some(zone) = self.known.get(name) {
            return zone.clone();
        }
        let zone = self.find(name, place, problems);
        self.known.insert(name.to_owned(), zone.clone());
        zone
    }

    fn find(&mut self, name: &str, place: Place, problems: &mut Problems) -> Zone {
        let name = name.trim();
        if name.len() <= MAX_NAME_BYTES
            && let Some(zone) = self.meant(name, problems)
        {
            return zone;
        }
        if let Some(offset) = offset_in(name) {
            problems.add(place.line, place.uid, ProblemCode::ZoneFixedOffset, &[name]);
            return Zone::Named(TimeZone::fixed(offset));
        }
        problems.add(place.line, place.uid, ProblemCode::ZoneUnknown, &[name, &self.floating_name]);
        self.floating.clone()
    }

    /// Steps 2 to 6. A Windows name that the file's own rules never agree with is only a label.
    fn meant(&mut self, name: &str, problems: &mut Problems) -> Option<Zone> {
        if let Ok(zone) = DATABASE.get(name) {
            return Some(Zone::Named(zone));
        }
        let named = by_name(name);
        if let Some(zone) = named.is_none().then(|| by_suffix(name)).flatten() {
            return Some(Zone::Named(zone));
        }
        let Some(own) = self.own_zone(name, problems) else {
            return named.or_else(|| by_display_name(name)).map(Zone::Named);
        };
        let named = named.filter(|zone| !own.rules.never_agree_with(zone, self.horizon));
        let named = named.or_else(|| own.location.as_deref().and_then(by_name));
        Some(named.map_or(Zone::Own(own.rules), Zone::Named))
    }

    fn own_zone(&mut self, name: &str, problems: &mut Problems) -> Option<Own> {
        let definitions = self.definitions;
        let index = self.index.get_or_insert_with(|| {
            definitions
                .iter()
                .enumerate()
                .filter_map(|(at, block)| Some((tzid(block)?, at)))
                .collect()
        });
        let block = &definitions[*index.get(name)?];
        if self.own_count >= MAX_OWN_ZONES {
            return None;
        }
        self.own_count += 1;
        let lines = block.lines(problems);
        let location =
            lines.iter().find(|line| line.is("X-LIC-LOCATION")).map(|line| line.value().to_owned());
        match ZoneRules::read(block, self.horizon, &mut self.budget, problems) {
            Some((rules, is_whole)) => {
                if !is_whole {
                    problems.add(block.line, None, ProblemCode::ZoneNotWhole, &[name]);
                }
                Some(Own { location, rules: Arc::new(rules) })
            }
            None => {
                problems.add(block.line, None, ProblemCode::ZoneUnreadable, &[name]);
                None
            }
        }
    }
}

fn tzid(block: &Block) -> Option<String> {
    let lines = block.lines(&mut Problems::default());
    Some(lines.iter().find(|line| line.is("TZID"))?.text().trim().trim_matches('"').to_owned())
}

/// Steps 1 to 3: IANA name, then Windows name.
fn by_name(name: &str) -> Option<TimeZone> {
    let name = name.trim();
    if let Ok(zone) = DATABASE.get(name) {
        return Some(zone);
    }
    let key = name.to_lowercase().replace(" daylight time", " standard time");
    DATABASE.get(WINDOWS_NAMES.get(&key)?).ok()
}

/// Step 4: `/vendor/version/Europe/Oslo`.
fn by_suffix(name: &str) -> Option<TimeZone> {
    let slashes = name.match_indices('/').map(|(at, _)| at + 1);
    slashes.filter(|at| *at < name.len()).find_map(|at| DATABASE.get(&name[at..]).ok())
}

/// Step 6: the first place in «(UTC+01:00) Amsterdam, Berlin, …» that is known.
fn by_display_name(name: &str) -> Option<TimeZone> {
    let places = match name.strip_prefix('(') {
        Some(rest) => rest.split_once(')')?.1,
        None => name,
    };
    let whole = std::iter::once(places);
    whole.chain(places.split([',', ';', '/'])).find_map(|place| {
        let place = place.trim().to_lowercase();
        let iana =
            PLACES.get(&place).copied().or_else(|| CITIES.get(&place).map(String::as_str))?;
        DATABASE.get(iana).ok()
    })
}

/// Step 7: `UTC+01:00`, `(GMT-05.00) …`, `+0200`.
fn offset_in(name: &str) -> Option<Offset> {
    let name = name.trim_start_matches('(');
    let rest =
        name.strip_prefix("UTC").or_else(|| name.strip_prefix("GMT")).unwrap_or(name).trim_start();
    if rest.is_empty() || rest.starts_with(')') {
        return Some(Offset::UTC).filter(|_| rest.len() < name.len());
    }
    let sign = match rest.chars().next()? {
        '+' => 1,
        '-' | '−' => -1,
        _ => return None,
    };
    let digits: String = rest
        .chars()
        .skip(1)
        .take_while(|c| c.is_ascii_digit() || matches!(c, ':' | '.'))
        .filter(char::is_ascii_digit)
        .collect();
    let after = rest
        .trim_start_matches(|c: char| !c.is_ascii_digit())
        .trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ':' | '.'));
    if !(after.is_empty() || after.starts_with([')', ' '])) {
        return None;
    }
    let (hours, minutes) = match digits.len() {
        1 | 2 => (digits.as_str(), "0"),
        3 | 4 => digits.split_at(digits.len() - 2),
        _ => return None,
    };
    let total =
        SignedDuration::from_mins(hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?);
    Offset::from_seconds(sign * i32::try_from(total.as_secs()).ok()?).ok()
}

fn table(text: &'static str) -> HashMap<String, &'static str> {
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|line| line.split_once('\t'))
        .map(|(name, iana)| (name.to_lowercase(), iana.trim()))
        .collect()
}
