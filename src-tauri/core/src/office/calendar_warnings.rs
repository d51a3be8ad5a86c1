//! What the organiser should know of a calendar's meetings: their links, their words, and whether what is out still holds.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::Office;
use super::calendar_meetings::List;
use super::imported::Found;
use crate::dates;
use crate::draft::Replaces;
use crate::error::Result;
use crate::link::{Link, keyed_hash};
use crate::routine::Severity;
use crate::words::arg;

/// Something about a meeting that the organiser should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CalendarWarning {
    pub severity: Severity,
    pub title: String,
    pub text: String,
}

impl Office {
    /// What no longer holds of the invitation that is out.
    pub(super) fn out_of_date_words(&self, since: Replaces) -> CalendarWarning {
        let what = match (since.link, since.time) {
            (true, true) => "link-time",
            (true, false) => "link",
            (false, _) => "time",
        };
        let say = |key: &str| self.words.say(self.settings.lang, key, &[]);
        CalendarWarning {
            severity: Severity::Warn,
            title: say("meetings-out-of-date"),
            text: say(&format!("meetings-out-of-date-{what}")),
        }
    }

    /// What should be known of a meeting that follows a routine: its link, and its words.
    pub(super) fn warnings(
        &self,
        (found, meeting_id): (&Found, Option<u32>),
        routine: Option<(&str, Option<&str>)>,
        list: &List,
    ) -> Result<Vec<CalendarWarning>> {
        let mut warnings: Vec<CalendarWarning> = Vec::new();
        if let Some((start, _)) = found.times()
            && let Some(link) = found.link()
        {
            // The links of an invitation made of it are its own.
            let record = meeting_id.map(|id| self.record(id)).transpose()?;
            let uid = record.map(|record| record.uid).unwrap_or_default();
            let uids = [found.key().uid, uid];
            warnings.extend(self.link_warning(link, (&uids, start), list)?);
        }
        if let Some(routine) = routine {
            let draft = self.imported_draft(found, routine, list.now)?;
            for finding in self.check_imported(&draft, &found.occurrence.description, list.now) {
                let warning = CalendarWarning {
                    severity: finding.severity,
                    title: finding.title,
                    text: finding.text,
                };
                if !warnings.contains(&warning) {
                    warnings.push(warning);
                }
            }
        }
        Ok(warnings)
    }

    fn link_warning(
        &self,
        link: &Link,
        (uids, start): (&[String; 2], Timestamp),
        list: &List,
    ) -> Result<Option<CalendarWarning>> {
        if link.standing {
            return Ok(Some(self.link_words("standing", None)));
        }
        let key = link.unique_key();
        let met = list.links.get(&key).map(Vec::as_slice).unwrap_or_default();
        let other = met.iter().find(|(other, at)| *other != uids[0] && *at != start);
        if let Some((_, at)) = other {
            return Ok(Some(self.link_words("reused", Some(*at))));
        }
        if let Some((_, at)) = met.iter().find(|(same, at)| *same == uids[0] && *at != start) {
            return Ok(Some(self.link_words("series", Some(*at))));
        }
        let hash = keyed_hash(&list.link_key, &key);
        let before = self.store.find_link_use(&hash, [&uids[0], &uids[1]], start)?;
        Ok(before.map(|at| self.link_words("reused", Some(at))))
    }

    fn link_words(&self, key: &str, at: Option<Timestamp>) -> CalendarWarning {
        let lang = self.settings.lang;
        let day = at.map(|at| dates::recorded(&self.words, lang, at, &self.zone()));
        let args = [arg("day", day.as_deref().unwrap_or_default())];
        CalendarWarning {
            severity: if at.is_some() { Severity::Warn } else { Severity::Hint },
            title: self.words.say(lang, &format!("review-link-{key}"), &args),
            text: self.words.say(lang, &format!("review-link-{key}-text"), &args),
        }
    }
}
