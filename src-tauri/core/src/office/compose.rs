//! Handing an invitation to a web calendar or a mail program: an address to open, what goes to the
//! clipboard because it did not fit, and the settings no address can make.

use serde::{Deserialize, Serialize};
use specta::Type;

use jiff::Timestamp;

use super::{Office, Outgoing};
use crate::calendar::{ComposeTargets, Part, compose_link, mail_link};
use crate::error::{Error, Result};
use crate::step::{self, ServiceStep};
use crate::words::arg;

/// Id of the web calendar the organiser chose; none or empty: a calendar file.
const CHOSEN: &str = "web_calendar";

/// A web calendar that an invitation can be opened in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WebCalendar {
    pub id: String,
    pub label: String,
    pub is_chosen: bool,
}

/// An invitation on its way into another program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    pub url: String,
    /// The whole text goes to the clipboard: not all of it fitted into the address.
    pub is_copied: bool,
    /// What happened and what to do next, in words.
    pub message: String,
    /// What no address can set, with the clicks.
    pub steps: Vec<ServiceStep>,
}

impl Office {
    /// The web calendars there are, with the one that was chosen.
    pub fn web_calendars(&self) -> Result<Vec<WebCalendar>> {
        let chosen = self.chosen_calendar()?;
        let label = |id: &str, label: String| WebCalendar {
            id: id.to_owned(),
            label,
            is_chosen: chosen.as_deref() == Some(id),
        };
        let targets = ComposeTargets::shipped().targets;
        let lang = self.settings.lang;
        Ok(targets.iter().map(|target| label(&target.id, target.name.say(lang))).collect())
    }

    /// Remembers the calendar for the next time; none: a calendar file.
    pub fn choose_web_calendar(&self, id: Option<&str>) -> Result<()> {
        if id.is_some_and(|id| ComposeTargets::shipped().find(id).is_none()) {
            return Err(Error::NotFound("web calendar"));
        }
        self.store.update_setting(CHOSEN, &id.unwrap_or_default())
    }

    fn chosen_calendar(&self) -> Result<Option<String>> {
        let chosen: Option<String> = self.store.find_setting(CHOSEN)?;
        Ok(chosen.filter(|id| !id.is_empty()))
    }

    /// An invitation in the chosen web calendar.
    ///
    /// # Errors
    /// `NotFound` if none is chosen.
    pub fn in_web_calendar(&self, outgoing: &Outgoing, now: Timestamp) -> Result<Handed> {
        let targets = ComposeTargets::shipped();
        let chosen = self.chosen_calendar()?;
        let target = chosen.as_deref().and_then(|id| targets.find(id));
        let target = target.ok_or(Error::NotFound("web calendar"))?;
        let composed = compose_link(target, &outgoing.event);
        let lang = self.settings.lang;
        let is_copied = composed
            .left_out
            .iter()
            // Where a calendar has no place for the link, the text has it.
            .any(|part| *part != Part::Location || composed.left_out.contains(&Part::Body));
        let key = if is_copied { "sent-web-calendar-rest" } else { "sent-web-calendar" };
        let name = target.name.say(lang);
        let record = self.record(outgoing.meeting_id)?;
        let steps = self.with_run(&record, now, |run| {
            let service = run.case.desk.library.service(&target.service);
            let tasks = composed.settings_to_make.iter();
            let step = |task: &String| step::step_of(run.case, service?, task, lang);
            tasks.filter_map(step).collect()
        })?;
        Ok(Handed {
            url: composed.url,
            is_copied,
            message: self.words.say(lang, key, &[arg("calendar", name.as_str())]),
            steps,
        })
    }

    /// An invitation in the mail program.
    pub fn in_mail(&self, outgoing: &Outgoing) -> Handed {
        let form = ComposeTargets::shipped().mail;
        let composed = mail_link(&form, &outgoing.subject, &outgoing.text);
        let is_copied = !composed.left_out.is_empty();
        let key = if is_copied { "sent-mail-long" } else { "sent-mail" };
        let message = self.words.say(self.settings.lang, key, &[]);
        Handed { url: composed.url, is_copied, message, steps: Vec::new() }
    }
}
