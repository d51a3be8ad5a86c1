//! Compose links: an address that opens a new meeting, or a new letter, filled in.
//!
//! Addresses end up in browser histories, so only what the invitation says goes in: no attendees, no names.
//! What does not fit or cannot be carried is said, never silently dropped.

use super::outgoing::OutgoingEvent;
use crate::text::Text;
use jiff::{Zoned, tz::TimeZone};
use serde::{Deserialize, Serialize};

const SHIPPED: &str = include_str!("../../../../routines/compose.toml");

/// The name of the setting to make where an address cannot set the padlock.
pub const PRIVATE_SETTING: &str = "private_flag";

/// Everything the data file says.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComposeTargets {
    pub mail: MailForm,
    pub targets: Vec<ComposeTarget>,
}

/// How letters are written as an address (RFC 6068).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailForm {
    pub scheme: String,
    pub max_length: usize,
    pub line_break: String,
}

/// One web calendar's form of address; see the data file for the fields.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComposeTarget {
    pub id: String,
    /// What people call it.
    pub name: Text,
    pub service: String,
    pub base: String,
    #[serde(default)]
    pub fixed: Vec<(String, String)>,
    pub subject: String,
    pub start: Option<String>,
    pub end: Option<String>,
    pub span: Option<String>,
    pub zone: Option<String>,
    pub time_in: Clock,
    pub time_format: String,
    pub location: Option<String>,
    pub body: Option<String>,
    pub body_form: BodyForm,
    pub line_break: String,
    #[serde(default)]
    pub when_private: Vec<(String, String)>,
    #[serde(default)]
    pub when_no_link: Vec<(String, String)>,
    #[serde(default)]
    pub settings_to_make: Vec<String>,
    pub max_length: usize,
}

/// Which clock a target's times are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Clock {
    Utc,
    Local,
}

/// What a target makes of the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BodyForm {
    Html,
    Plain,
}

/// A part of the invitation that an address may carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Subject,
    Time,
    Location,
    Body,
}

/// An address to open, and what the user must do besides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub struct Composed {
    pub url: String,
    pub carried: Vec<Part>,
    /// What did not fit or has no place: it goes to the clipboard.
    pub left_out: Vec<Part>,
    /// What the address cannot set, by the names of the services' steps.
    pub settings_to_make: Vec<String>,
}

impl ComposeTargets {
    /// The targets that ship with the program.
    pub fn shipped() -> Self {
        Self::parse(SHIPPED).expect("the shipped compose targets are read in the tests")
    }

    /// Reads targets from a file's text.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The target with this id.
    pub fn find(&self, id: &str) -> Option<&ComposeTarget> {
        self.targets.iter().find(|target| target.id == id)
    }
}

/// The address that opens this meeting in a web calendar.
///
/// The time always goes along; subject, location and body as long as the whole fits, in that order.
pub fn compose_link(target: &ComposeTarget, event: &OutgoingEvent) -> Composed {
    let mut address = Address::new(&target.base, target.max_length);
    target.fixed.iter().for_each(|(name, value)| address.push(name, value));
    push_times(&mut address, target, event);
    if event.private {
        target.when_private.iter().for_each(|(name, value)| address.push(name, value));
    }
    let link = event.clean_link();
    // A calendar makes links of its own service only.
    if link.is_none() && event.service.as_ref().is_none_or(|service| *service == target.service) {
        target.when_no_link.iter().for_each(|(name, value)| address.push(name, value));
    }
    address.carried.push(Part::Time);
    address.push_part(Part::Subject, Some(&target.subject), &single_line(&event.summary));
    address.push_part(Part::Location, target.location.as_ref(), &link.unwrap_or_default());
    address.push_part(
        Part::Body,
        target.body.as_ref(),
        &body_text(&event.description, target.body_form, &target.line_break),
    );
    let mut settings_to_make = target.settings_to_make.clone();
    if event.private && target.when_private.is_empty() {
        settings_to_make.insert(0, PRIVATE_SETTING.to_owned());
    }
    Composed {
        url: address.text,
        carried: address.carried,
        left_out: address.left_out,
        settings_to_make,
    }
}

/// The address that opens a new letter without a recipient.
pub fn mailto(subject: &str, body: &str) -> Composed {
    mail_link(&ComposeTargets::shipped().mail, subject, body)
}

/// As [`mailto`], by a form that was read from a file.
pub fn mail_link(form: &MailForm, subject: &str, body: &str) -> Composed {
    let mut address = Address::new(&form.scheme, form.max_length);
    address.push_part(Part::Subject, Some(&"subject".to_owned()), &single_line(subject));
    address.push_part(
        Part::Body,
        Some(&"body".to_owned()),
        &body_text(body, BodyForm::Plain, &form.line_break),
    );
    Composed {
        url: address.text,
        carried: address.carried,
        left_out: address.left_out,
        settings_to_make: Vec::new(),
    }
}

fn push_times(address: &mut Address, target: &ComposeTarget, event: &OutgoingEvent) {
    let start = clock_text(target, &event.start);
    let end = clock_text(target, &event.end.with_time_zone(event.start.time_zone().clone()));
    for (name, value) in [
        (&target.start, start.clone()),
        (&target.end, end.clone()),
        (&target.span, format!("{start}/{end}")),
    ] {
        if let Some(name) = name {
            address.push(name, &value);
        }
    }
    if let (Some(name), Some(zone)) = (&target.zone, event.start.time_zone().iana_name()) {
        address.push(name, zone);
    }
}

fn clock_text(target: &ComposeTarget, time: &Zoned) -> String {
    let time = match target.time_in {
        Clock::Utc => time.with_time_zone(TimeZone::UTC),
        Clock::Local => time.clone(),
    };
    time.strftime(&target.time_format).to_string()
}

fn body_text(text: &str, form: BodyForm, line_break: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = match form {
        BodyForm::Html => text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"),
        BodyForm::Plain => text,
    };
    text.replace('\n', line_break)
}

fn single_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An address that grows as long as it may.
struct Address {
    text: String,
    max_length: usize,
    separator: char,
    carried: Vec<Part>,
    left_out: Vec<Part>,
}

impl Address {
    fn new(base: &str, max_length: usize) -> Self {
        let separator = if base.contains('?') { '&' } else { '?' };
        Self {
            text: base.to_owned(),
            max_length,
            separator,
            carried: Vec::new(),
            left_out: Vec::new(),
        }
    }

    fn push(&mut self, name: &str, value: &str) {
        self.text.push(self.separator);
        self.text.push_str(name);
        self.text.push('=');
        self.text.push_str(&percent_encoded(value));
        self.separator = '&';
    }

    /// Once a part did not fit, nothing of lower rank is put in its place.
    fn push_part(&mut self, part: Part, name: Option<&String>, value: &str) {
        if value.is_empty() {
            return;
        }
        let Some(name) = name else { return self.left_out.push(part) };
        let length = self.text.len() + name.len() + 2 + percent_encoded(value).len();
        if length > self.max_length || self.left_out.contains(&Part::Subject) {
            return self.left_out.push(part);
        }
        self.push(name, value);
        self.carried.push(part);
    }
}

/// Everything but RFC 3986's unreserved characters, and never `+` for a space: some calendars show it.
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte))
            }
            byte => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}
