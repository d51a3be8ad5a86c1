//! The icon in the tray and its menu, always built whole from one value.

use klubba_core::error::Result;
use klubba_core::office::Office;
use klubba_core::reminder::PauseFor;
use klubba_core::run::MeetingState;
use klubba_core::text::Lang;
use klubba_core::words::{Words, arg};

use crate::orders::{Place, Screen};

#[cfg(target_os = "linux")]
pub use crate::tray_linux::Tray;
#[cfg(not(target_os = "linux"))]
pub use crate::tray_native::Tray;

/// So many deadlines are in the menu; the rest is in the window.
const MAX_INCIDENTS: usize = 3;

/// What the tray shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrayView {
    pub tooltip: String,
    /// A clean-up waits: another icon, and the count in the tooltip.
    pub is_pending: bool,
    pub items: Vec<Item>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// Something to choose; nothing to be chosen now where there is no choice.
    Choice {
        label: String,
        choice: Option<Choice>,
    },
    Separator,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    Go(Place),
    Pause(PauseFor),
    /// The running meeting is over.
    EndNow(u32),
    Quit,
}

impl TrayView {
    /// The tray as long as the database is not open.
    pub fn waiting(words: &Words, lang: Lang) -> TrayView {
        let say = |key: &str| words.say(lang, key, &[]);
        TrayView {
            tooltip: say("tray-waiting"),
            is_pending: false,
            items: vec![
                Item::Choice {
                    label: say("tray-waiting"),
                    choice: Some(Choice::Go(Place::of(Screen::Create))),
                },
                Item::Separator,
                Item::Choice { label: say("tray-quit"), choice: Some(Choice::Quit) },
            ],
        }
    }

    /// Everything the windows offer, from what is planned and what is left to clean up.
    pub fn of(office: &Office, now: jiff::Timestamp) -> Result<TrayView> {
        let words = office.words();
        let lang = office.settings().lang;
        let say = |key: &str| words.say(lang, key, &[]);
        let count = u32::try_from(office.clean_ups(now)?.len()).unwrap_or(u32::MAX);
        let next = office.upcoming(now)?.into_iter().next();
        let running = next.as_ref().filter(|next| next.state == MeetingState::Open);
        let end_now = running.map(|meeting| {
            let label = words.say(lang, "tray-end-now", &[arg("title", meeting.title.as_str())]);
            Item::Choice { label, choice: Some(Choice::EndNow(meeting.meeting_id)) }
        });
        let next = match next {
            Some(meeting) => {
                let args =
                    [arg("title", meeting.title.as_str()), arg("when", meeting.when.as_str())];
                let place = Place { screen: Screen::Read, meeting_id: Some(meeting.meeting_id) };
                choice(words.say(lang, "tray-next-meeting", &args), place)
            }
            None => Item::Choice { label: say("tray-no-meeting"), choice: None },
        };
        let pause = |key: &str, pause: PauseFor| Item::Choice {
            label: say(key),
            choice: Some(Choice::Pause(pause)),
        };
        let pauses = match office.paused_until(now) {
            Some(until) => vec![Item::Choice {
                label: words.say(lang, "tray-paused", &[arg("until", until.as_str())]),
                choice: Some(Choice::Pause(PauseFor::Nothing)),
            }],
            None => vec![
                pause("tray-pause-hour", PauseFor::Hour),
                pause("tray-pause-tomorrow", PauseFor::Tomorrow),
            ],
        };
        let running = office.upcoming(now)?.into_iter().find(|one| one.state == MeetingState::Open);
        let went_wrong = match running {
            Some(one) => Place { screen: Screen::WentWrong, meeting_id: Some(one.meeting_id) },
            None => Place::of(Screen::Incidents),
        };
        let incidents = office.open_incidents(now)?;
        let clean_up = words.say(lang, "tray-clean-up", &[arg("count", count)]);
        let deadline = incidents.first().and_then(|row| row.left.as_deref());
        let tooltip = match (deadline, count) {
            (Some(left), _) => words.say(lang, "tray-tooltip-incident", &[arg("left", left)]),
            (None, 0) => say("tray-tooltip"),
            (None, _) => words.say(lang, "tray-tooltip-clean-up", &[arg("count", count)]),
        };
        let mut items: Vec<Item> = incidents
            .iter()
            .take(MAX_INCIDENTS)
            .map(|row| {
                let left = row.left.as_deref().unwrap_or_default();
                let args = [arg("title", row.title.as_str()), arg("left", left)];
                let place = Place { screen: Screen::Incidents, meeting_id: Some(row.id) };
                choice(words.say(lang, "tray-incident", &args), place)
            })
            .collect();
        if !items.is_empty() {
            items.push(Item::Separator);
        }
        items.extend([choice(say("tray-new-invitation"), Place::of(Screen::Create)), next]);
        items.extend(end_now);
        items.extend([
            choice(clean_up, Place::of(Screen::CleanUp)),
            choice(say("tray-went-wrong"), went_wrong),
            Item::Separator,
        ]);
        items.extend(pauses);
        items.extend([
            Item::Separator,
            choice(say("tray-history"), Place::of(Screen::History)),
            choice(say("tray-routines"), Place::of(Screen::Routines)),
            choice(say("tray-settings"), Place::of(Screen::Settings)),
            Item::Separator,
            Item::Choice { label: say("tray-quit"), choice: Some(Choice::Quit) },
        ]);
        Ok(TrayView { tooltip, is_pending: count > 0 || !incidents.is_empty(), items })
    }
}

fn choice(label: String, place: Place) -> Item {
    Item::Choice { label, choice: Some(Choice::Go(place)) }
}

/// Whether the desktop has our own icon in its tray, and something shows it.
#[cfg(target_os = "linux")]
pub async fn shows_us() -> bool {
    const WATCHER: &str = "org.kde.StatusNotifierWatcher";
    let asked = async {
        let bus = zbus::Connection::session().await?;
        let dbus = zbus::fdo::DBusProxy::new(&bus).await?;
        let watcher = zbus::Proxy::new(&bus, WATCHER, "/StatusNotifierWatcher", WATCHER).await?;
        let items: Vec<String> = watcher.get_property("RegisteredStatusNotifierItems").await?;
        let is_shown = watcher.get_property("IsStatusNotifierHostRegistered").await?;
        for item in items {
            let name = item.split('/').next().unwrap_or_default().to_owned();
            let Ok(name) = name.as_str().try_into() else { continue };
            let owner = dbus.get_connection_unix_process_id(name).await;
            if owner.is_ok_and(|owner| owner == std::process::id()) {
                return zbus::Result::Ok(is_shown);
            }
        }
        Ok(false)
    };
    let asked = tokio::time::timeout(std::time::Duration::from_secs(2), asked).await;
    asked.is_ok_and(|answer| answer.unwrap_or(false))
}

/// Untested on the platforms it is for.
#[cfg(not(target_os = "linux"))]
pub async fn shows_us() -> bool {
    true
}

/// Whether something on the desktop shows tray icons.
#[cfg(target_os = "linux")]
pub async fn host_is_there() -> bool {
    let asked = async {
        let bus = zbus::Connection::session().await?;
        let dbus = zbus::fdo::DBusProxy::new(&bus).await?;
        let watcher = "org.kde.StatusNotifierWatcher";
        zbus::Result::Ok(dbus.name_has_owner(watcher.try_into()?).await?)
    };
    tokio::time::timeout(std::time::Duration::from_secs(2), asked)
        .await
        .is_ok_and(|answer| answer.unwrap_or(false))
}

#[cfg(not(target_os = "linux"))]
pub async fn host_is_there() -> bool {
    true
}
