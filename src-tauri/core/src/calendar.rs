//! Calendars: meetings out into .ics files.

mod outgoing;
mod vtimezone;
mod write;

pub use outgoing::{Method, OutgoingEvent};
pub use write::write_ics;
