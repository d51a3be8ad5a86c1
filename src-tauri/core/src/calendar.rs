//! Calendars, both ways: occurrences out of .ics files, and meetings into .ics files and compose links.
//!
//! Pure: no clock, no network, no files. Zones come from jiff's bundled database and from the files themselves.

mod block;
mod compose;
mod details;
mod event;
mod expand;
mod fold;
mod instance;
mod line;
mod occurrence;
mod outgoing;
mod problem;
mod recurrence;
mod rule;
mod series;
mod show;
mod slots;
mod vtimezone;
mod when;
mod write;
mod zone;
mod zone_rules;

pub(crate) use block::{goes_on, unfolded};
pub use compose::{
    BodyForm, Clock, ComposeTarget, ComposeTargets, Composed, MailForm, PRIVATE_SETTING, Part,
    compose_link, mail_link, mailto,
};
pub use expand::{MAX_FILE_BYTES, expand, expand_together};
pub(crate) use line::{as_utf8, lines_with_ends};
pub use occurrence::{Expanded, Occurrence, Start, Window};
pub use outgoing::{Method, OutgoingEvent};
pub use problem::{Problem, ProblemCode};
pub use slots::{Pairing, Slot, SlotPlan, match_links, slots};
pub use write::{write_ics, write_ics_together};
