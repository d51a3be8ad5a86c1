//! The drill: one step after the other, each timed, in the words of the guide or the routine.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::guide::{Action, GuideStep, IncidentGuide};
use super::{Incident, IncidentEntryKind};
use crate::desk::{Case, Shown};
use crate::routine::{Channel, Contact};
use crate::run::MeetingSummary;
use crate::source;
use crate::step::{self, Tick};
use crate::text::Lang;
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Drill {
    pub incident_id: u32,
    pub title: String,
    pub meeting: Option<MeetingSummary>,
    pub steps: Vec<DrillStep>,
    /// The first step without an answer; the number of steps when all are answered.
    pub current: u32,
    /// «2:05» since it began.
    pub elapsed: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DrillStep {
    pub key: String,
    pub action: Action,
    pub text: String,
    /// The language of `text`: what is said aloud is in the meeting's.
    pub lang: Lang,
    /// The state that is confirmed, as on the button.
    pub state: String,
    pub why: Option<String>,
    pub source: Option<String>,
    pub clicks: Vec<String>,
    pub clicks_source: Option<String>,
    /// Whom to tell, and where.
    pub contacts: Vec<DrillContact>,
    pub tick: Option<Tick>,
    /// «0:42», once it is answered.
    pub took: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DrillContact {
    pub role: String,
    pub title: String,
    /// Empty as long as nobody has filled it in.
    pub address: String,
}

impl Drill {
    /// Whether a step has no answer yet.
    pub fn is_going(&self) -> bool {
        (self.current as usize) < self.steps.len()
    }
}

/// What the words of a drill depend on.
#[derive(Clone, Copy)]
pub struct Scene<'s, 'd> {
    pub guide: &'s IncidentGuide,
    pub words: &'s Words,
    pub lang: Lang,
    /// The meeting with its routine; none where there is none.
    pub case: Option<&'s Case<'d>>,
    pub contacts: &'s [Contact],
    pub now: Timestamp,
}

impl Scene<'_, '_> {
    pub fn drill(&self, incident: &Incident<'_>, meeting: Option<MeetingSummary>) -> Drill {
        let kind = self.guide.kind(&incident.record.kind);
        let keys = kind.map(|kind| kind.steps.as_slice()).unwrap_or_default();
        let known = keys.iter().filter_map(|key| self.guide.step(key));
        let steps: Vec<DrillStep> =
            known.filter_map(|own| self.step(incident, own, meeting.is_some())).collect();
        let current = steps.iter().take_while(|step| step.tick.is_some()).count();
        let end = if current == steps.len() { self.ended(incident) } else { self.now };
        Drill {
            incident_id: incident.record.id,
            title: kind.map(|kind| kind.title.say(self.lang)).unwrap_or_default(),
            meeting,
            current: u32::try_from(current).unwrap_or(u32::MAX),
            elapsed: minutes_seconds(incident.record.opened_at, end),
            steps,
        }
    }

    fn ended(&self, incident: &Incident<'_>) -> Timestamp {
        let last = incident.last(IncidentEntryKind::StepFinished, None);
        last.map_or(self.now, |entry| entry.at)
    }

    fn step(
        &self,
        incident: &Incident<'_>,
        own: &GuideStep,
        has_meeting: bool,
    ) -> Option<DrillStep> {
        let routines = self.routines_words(&own.key);
        if own.only_by_routine && routines.is_none() {
            return None;
        }
        let spoken = match (own.action, self.case) {
            (Action::Say, Some(case)) => case.resolved.draft.lang(),
            _ => self.lang,
        };
        let text = routines.map_or(&own.text, |shown| shown.output.text(shown.applicable.rule));
        let state = routines.and_then(|shown| shown.output.state.as_ref()).unwrap_or(&own.state);
        let reason = routines.and_then(|shown| shown.applicable.rule.reason.as_ref());
        let task = routines.and_then(|shown| shown.output.task.as_deref()).or(own.task.as_deref());
        let clicks = self.case.map(|case| step::clicks(case, task, self.lang));
        let finished = incident.last(IncidentEntryKind::StepFinished, Some(&own.key));
        let tick = finished.and_then(|entry| Tick::from_word(entry.value.as_deref()?));
        let started = incident.last(IncidentEntryKind::StepStarted, Some(&own.key));
        let took = finished.filter(|_| tick.is_some()).map(|entry| {
            minutes_seconds(started.map_or(incident.record.opened_at, |start| start.at), entry.at)
        });
        // Without a meeting there is no invitation to change: it is only ticked.
        let action = match own.action {
            Action::NewLink | Action::Invitation if !has_meeting => Action::Tick,
            action => action,
        };
        let say = |text: &crate::text::Text, lang| match self.case {
            Some(case) => case.say(text, lang),
            None => text.say(lang),
        };
        Some(DrillStep {
            key: own.key.clone(),
            action,
            text: say(text, spoken),
            lang: text.phrase(spoken).lang,
            state: say(state, self.lang),
            why: reason.or(own.reason.as_ref()).map(|reason| say(reason, self.lang)),
            source: match routines {
                Some(shown) => Some(source::place(shown.applicable, self.words, self.lang)),
                None => own.law.clone(),
            },
            clicks: clicks.as_ref().map(|clicks| clicks.steps.clone()).unwrap_or_default(),
            clicks_source: clicks.and_then(|clicks| clicks.source),
            contacts: self.contacts(&own.contacts),
            tick,
            took,
        })
    }

    /// The routine's own words for a step.
    fn routines_words(&self, key: &str) -> Option<Shown<'_>> {
        let mut shown = self.case?.shown(Channel::IncidentStep);
        shown.find(|shown| shown.output.drill.as_deref() == Some(key))
    }

    /// The organisation's contacts with these roles; whoever is not filled in is named by role.
    pub fn contacts(&self, roles: &[String]) -> Vec<DrillContact> {
        let of_role = |role: &String| {
            let known: Vec<&Contact> =
                self.contacts.iter().filter(|contact| contact.role == *role).collect();
            if known.is_empty() && role == super::OFFICER {
                let title = self.words.say(self.lang, "incident-officer", &[]);
                return vec![DrillContact { role: role.clone(), title, address: String::new() }];
            }
            let known = known.into_iter().map(|contact| DrillContact {
                role: role.clone(),
                title: contact.title.say(self.lang),
                address: contact.address.clone(),
            });
            known.collect()
        };
        roles.iter().flat_map(of_role).collect()
    }
}

/// «2:05», or «1:02:05».
pub fn minutes_seconds(from: Timestamp, to: Timestamp) -> String {
    let seconds = (to.as_second() - from.as_second()).max(0);
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match hours {
        0 => format!("{minutes}:{seconds:02}"),
        _ => format!("{hours}:{minutes:02}:{seconds:02}"),
    }
}
