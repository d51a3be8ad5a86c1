//! What the resident process and its windows tell each other, one JSON value a line.
//!
//! To the windows over their standard input; to the resident, from windows, command line and a
//! second start, over the local socket.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use klubba_core::refresh::Progress;
use klubba_core::store::Key;

use crate::secrets::KeyTrouble;

/// A place to go to in a window.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type, clap::ValueEnum,
)]
#[serde(rename_all = "kebab-case")]
pub enum Screen {
    Create,
    /// A meeting that was invited to, to be changed.
    Change,
    Cancel,
    /// Talks that are made together.
    Series,
    Read,
    /// The companion, asking what has gone wrong.
    WentWrong,
    /// Incidents; the number is the incident's.
    Incidents,
    CleanUp,
    History,
    Routines,
    /// Today and the coming days; also where an opened calendar file is shown.
    Meetings,
    Settings,
}

/// A screen, and the meeting to show there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Place {
    pub screen: Screen,
    pub meeting_id: Option<u32>,
}

/// What the windows are told.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToWindows {
    Show(Place),
    /// Shown without taking the keyboard from whatever the user is doing.
    Offer(Place),
    /// Something in the store changed.
    Changed,
    /// A calendar file that the user opened with Klubba.
    Open(PathBuf),
    Access(Access),
    /// How far fetching calendars is; none: it is over.
    Fetching(Option<Progress>),
    /// Sentences for the quiet bar.
    Notices(Vec<String>),
}

/// What the resident is told.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToResident {
    Show(Place),
    Changed,
    /// A window that was offered can be seen.
    Appeared,
    /// A calendar file that the user opened with Klubba.
    Open(PathBuf),
    RefreshCalendars,
    TestReminder,
    DeleteEverything,
    RetryKey,
    /// The recovery code opened the database with this key.
    Unlocked {
        key: Key,
    },
    /// Somebody needs the database alone for a moment.
    LetGo,
    /// Write here, though another computer has the file.
    TakeOver,
    /// Another file lies in the database's place.
    Reopen,
    /// The file is not as it was written.
    Damaged,
}

/// How far the way to the database is.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    Opening,
    WaitingForKeyring,
    /// The database is there, and its key is not.
    Locked {
        trouble: KeyTrouble,
    },
    Open {
        key: Key,
    },
    /// There was a database and now is none; the key is for a backup.
    Missing {
        key: Key,
    },
    /// The reason, for the notice.
    Failed {
        reason: String,
    },
}

impl Screen {
    /// The word in an address and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Screen::Create => "create",
            Screen::Change => "change",
            Screen::Cancel => "cancel",
            Screen::Series => "series",
            Screen::Read => "read",
            Screen::WentWrong => "went-wrong",
            Screen::Incidents => "incidents",
            Screen::CleanUp => "clean-up",
            Screen::History => "history",
            Screen::Routines => "routines",
            Screen::Meetings => "meetings",
            Screen::Settings => "settings",
        }
    }
}

impl Place {
    pub fn of(screen: Screen) -> Place {
        Place { screen, meeting_id: None }
    }
}

impl std::str::FromStr for Place {
    type Err = String;

    /// Reads `read/12` or `history`.
    fn from_str(text: &str) -> Result<Place, String> {
        let (screen, meeting) = text.split_once('/').unwrap_or((text, ""));
        let screen = <Screen as clap::ValueEnum>::from_str(screen, true)?;
        let meeting_id = match meeting {
            "" => None,
            number => Some(number.parse().map_err(|_| format!("{number} is no meeting number"))?),
        };
        Ok(Place { screen, meeting_id })
    }
}
