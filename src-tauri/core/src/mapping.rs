//! Which meetings of a calendar follow which routine: the organiser is asked once, and her answer
//! is a rule.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

/// What a rule looks at; what is empty fits every meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Condition {
    /// All of these words stand in the subject, in any order and case.
    pub words: String,
    /// Id of the service that the meeting's link belongs to.
    pub service: Option<String>,
    pub calendar_id: Option<u32>,
    /// This event alone, with all its instances.
    pub uid: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    pub id: u32,
    pub condition: Condition,
    /// None: not one of the organiser's meetings.
    pub routine_id: Option<String>,
    pub meeting_type: Option<String>,
    /// What was due before it is not reminded of.
    pub made_at: Timestamp,
}

impl Mapping {
    /// The routine, and the kind of meeting in it; none for what is not the organiser's.
    pub fn routine(&self) -> Option<(&str, Option<&str>)> {
        Some((self.routine_id.as_deref()?, self.meeting_type.as_deref()))
    }
}

/// What a rule can know of a meeting.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'s> {
    pub summary: &'s str,
    pub service: Option<&'s str>,
    pub calendar_id: u32,
    pub uid: &'s str,
}

/// Rules made ready to be asked of many meetings, the narrowest first.
pub struct Mappings {
    ordered: Vec<(Vec<String>, Mapping)>,
}

impl Mappings {
    pub fn new(mut mappings: Vec<Mapping>) -> Mappings {
        // The narrower rule holds; of two alike the later.
        mappings
            .sort_by_key(|mapping| std::cmp::Reverse((mapping.condition.narrowness(), mapping.id)));
        let ordered = mappings.into_iter();
        let ordered = ordered.map(|mapping| (words_of(&mapping.condition.words), mapping));
        Mappings { ordered: ordered.collect() }
    }

    pub fn is_empty(&self) -> bool {
        self.ordered.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Mapping> {
        self.ordered.iter().map(|(_, mapping)| mapping)
    }

    /// The rule that holds for a meeting.
    pub fn find(&self, seen: Seen<'_>) -> Option<&Mapping> {
        let mut lowered = None;
        let fits = |(words, mapping): &&(Vec<String>, Mapping)| {
            let Condition { service, calendar_id, uid, .. } = &mapping.condition;
            service.as_deref().is_none_or(|service| seen.service == Some(service))
                && calendar_id.is_none_or(|id| seen.calendar_id == id)
                && uid.as_deref().is_none_or(|uid| seen.uid == uid)
                && (words.is_empty() || {
                    let summary = lowered.get_or_insert_with(|| words_of(seen.summary));
                    words.iter().all(|word| summary.contains(word))
                })
        };
        self.ordered.iter().find(fits).map(|(_, mapping)| mapping)
    }
}

impl Condition {
    /// Whether it looks at anything at all.
    pub fn is_anything(&self) -> bool {
        self.narrowness() > 0
    }

    fn narrowness(&self) -> usize {
        let words = words_of(&self.words).len();
        usize::from(self.uid.is_some()) * 1_000
            + words.min(100) * 10
            + usize::from(self.calendar_id.is_some()) * 2
            + usize::from(self.service.is_some())
    }
}

/// The words of a subject that are likely to come again: without numbers, dates and marks.
pub fn words_to_propose(summary: &str) -> String {
    let told = words_of(summary).into_iter();
    let told =
        told.filter(|word| !word.chars().any(|c| c.is_ascii_digit()) && word.chars().count() > 2);
    told.take(3).collect::<Vec<_>>().join(" ")
}

fn words_of(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}
