//! The hours an organisation has from when it knew: hours that really pass, through weekends and
//! clock changes.

use jiff::{SignedDuration, Timestamp, Zoned};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::Incident;
use super::drill::Scene;
use super::guide::DeadlineRule;
use crate::dates;
use crate::text::Lang;
use crate::words::{Words, arg};

const HALF_MINUTE: i64 = 30;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    pub at: Timestamp,
}

/// The deadline in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DeadlineView {
    /// «måndag 30 mars 2026 kl. 10.15».
    pub at: String,
    /// «23 h kvar», or how long it has been over.
    pub left: String,
    pub is_over: bool,
    /// What the law says, or what to do once the time is out.
    pub text: String,
    pub law: String,
}

impl Deadline {
    pub fn of(incident: &Incident<'_>, rule: &DeadlineRule) -> Deadline {
        let hours = SignedDuration::from_hours(i64::from(rule.hours));
        let known = incident.known_at();
        Deadline { at: known.saturating_add(hours).unwrap_or(known) }
    }

    /// When `left` reads otherwise.
    pub fn next_change(self, now: Timestamp) -> Option<Timestamp> {
        let left = self.at.as_second() - now.as_second() + HALF_MINUTE;
        let unit = if left.abs() < 3_600 { 60 } else { 3_600 };
        now.checked_add(SignedDuration::from_secs(left.rem_euclid(unit) + 1)).ok()
    }

    pub fn is_over(self, now: Timestamp) -> bool {
        now >= self.at
    }

    /// «23 h kvar»; minutes in the last hour. To the nearest minute: a reminder that is shown a few
    /// seconds late still says 24.
    pub fn left(self, now: Timestamp, words: &Words, lang: Lang) -> String {
        let minutes = (self.at.as_second() - now.as_second() + HALF_MINUTE).div_euclid(60);
        let (key, count) = match minutes {
            60.. => ("incident-left-hours", minutes / 60),
            0..60 => ("incident-left-minutes", minutes),
            -59..0 => ("incident-over-minutes", -minutes),
            _ => ("incident-over-hours", -minutes / 60),
        };
        words.say(lang, key, &[arg("count", u32::try_from(count).unwrap_or(u32::MAX))])
    }

    pub fn view(
        self,
        rule: &DeadlineRule,
        (now, zone): (Timestamp, &jiff::tz::TimeZone),
        words: &Words,
        lang: Lang,
    ) -> DeadlineView {
        let is_over = self.is_over(now);
        DeadlineView {
            at: moment(&self.at.to_zoned(zone.clone()), words, lang),
            left: self.left(now, words, lang),
            text: if is_over { rule.late.say(lang) } else { rule.text.say(lang) },
            law: rule.law.clone(),
            is_over,
        }
    }
}

impl Scene<'_, '_> {
    /// Title and text of a reminder that the hours run; they name nobody.
    pub fn reminder(&self, incident: &Incident<'_>) -> (String, String) {
        let rule = &self.guide.deadline;
        let deadline = Deadline::of(incident, rule);
        let left = deadline.left(self.now, self.words, self.lang);
        let text = match deadline.is_over(self.now) {
            true => rule.late.say(self.lang),
            false => {
                let at = moment(&deadline.at.to_zoned(incident.zone()), self.words, self.lang);
                let until = self.words.say(self.lang, "incident-until", &[arg("at", at.as_str())]);
                let state = format!("incident-state-{}", incident.state().word());
                format!("{}. {until}", self.words.say(self.lang, &state, &[]))
            }
        };
        let title = self.words.say(self.lang, "incident-reminder", &[arg("left", left.as_str())]);
        (title, text)
    }
}

/// «måndag 30 mars 2026 10.15»: with the weekday, since a deadline may fall on a weekend.
pub fn moment(at: &Zoned, words: &Words, lang: Lang) -> String {
    let date = dates::date(words, lang, at.date());
    format!("{date} {}", dates::time(words, lang, at.time()))
}
