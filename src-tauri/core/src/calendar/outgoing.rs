//! The meeting as it is handed to somebody's calendar, by file or by compose link.

use jiff::{Timestamp, Zoned};

/// One meeting to be written; a series of talks is several of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutgoingEvent {
    /// Stays the same when the meeting changes; random, never made from a name.
    pub uid: String,
    /// One more for every change that is sent out.
    pub sequence: u32,
    /// When this version was made.
    pub stamp: Timestamp,
    pub start: Zoned,
    pub end: Zoned,
    pub summary: String,
    /// BCP 47 tag of the summary's language, such as `nb`.
    pub language: String,
    /// Plain text; the link should be in it, since not every program shows the other places.
    pub description: String,
    /// Address to join by.
    pub link: Option<String>,
    /// Id of the service it is held in, where that is known.
    pub service: Option<String>,
    /// What programs that show conference links should call it.
    pub link_label: String,
    pub alarm_minutes: Option<u32>,
    /// The padlock: hides details from those who share the calendar, not from the invited.
    pub private: bool,
    pub method: Method,
    pub product_id: String,
}

/// What the file asks the reader to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Publish,
    Cancel,
}

impl OutgoingEvent {
    /// The link with nothing in it that could end a line or start a new property.
    pub(super) fn clean_link(&self) -> Option<String> {
        let link: String = self
            .link
            .as_deref()?
            .chars()
            .filter(|c| !c.is_control() && !c.is_whitespace())
            .collect();
        (!link.is_empty()).then_some(link)
    }
}
