//! The companion beside a meeting: one stage at a time, from letting people in to the end.
//!
//! Where the organiser is, what she ticked and how many she let in are entries like everything
//! else: a window that breaks comes back to the same place. Heads are counted, never named.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::routine::Channel;
use crate::run::{MeetingState, MeetingSummary, ReadAloud, Run};
use crate::step::Step;
use crate::store::{Entry, EntryKind};
use crate::text::Lang;
use crate::words::arg;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    LetIn,
    ReadAloud,
    During,
    Close,
}

/// What became of people who asked to be let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Head {
    Admitted,
    TurnedAway,
    NotIdentified,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HeadCount {
    pub head: Head,
    pub count: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Companion {
    pub meeting: MeetingSummary,
    /// Where the organiser went last.
    pub stage: Stage,
    pub let_in: Vec<Step>,
    pub heads: Vec<HeadCount>,
    pub read: ReadAloud,
    /// What is to be seen to before the organiser leaves; the clean-up has the same ticks.
    pub close: Vec<Step>,
    /// Decisions of the clean-up that wait for an answer.
    pub decisions_left: u32,
    pub clock: MeetingClock,
}

/// How far the meeting is, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MeetingClock {
    pub state: MeetingState,
    pub passed: String,
    pub left: String,
}

impl Stage {
    pub const ALL: [Stage; 4] = [Stage::LetIn, Stage::ReadAloud, Stage::During, Stage::Close];

    /// The word in entries.
    pub fn word(self) -> &'static str {
        match self {
            Stage::LetIn => "let_in",
            Stage::ReadAloud => "read_aloud",
            Stage::During => "during",
            Stage::Close => "close",
        }
    }
}

impl Head {
    pub const ALL: [Head; 3] = [Head::Admitted, Head::TurnedAway, Head::NotIdentified];

    /// The word in entries.
    pub fn word(self) -> &'static str {
        match self {
            Head::Admitted => "admitted",
            Head::TurnedAway => "turned_away",
            Head::NotIdentified => "not_identified",
        }
    }
}

impl Run<'_, '_> {
    /// Everything beside the meeting, read aloud in one of its languages.
    pub fn companion(&self, lang: Lang) -> Companion {
        let read = self.read_aloud(lang);
        let let_in = self.steps(Channel::LetIn);
        let clean_up = self.clean_up();
        let waiting = clean_up
            .tasks
            .iter()
            .filter(|task| task.decision.as_ref().is_some_and(|decision| !decision.settled));
        let first = match (let_in.is_empty(), read.lines.is_empty()) {
            (false, _) => Stage::LetIn,
            (true, false) => Stage::ReadAloud,
            (true, true) => Stage::During,
        };
        Companion {
            meeting: self.summary(),
            stage: self.stage().unwrap_or(first),
            heads: Head::ALL.map(|head| HeadCount { head, count: self.count(head) }).to_vec(),
            decisions_left: u32::try_from(waiting.count()).unwrap_or(u32::MAX),
            close: clean_up
                .tasks
                .into_iter()
                .filter(|task| task.decision.is_none())
                .map(|task| task.step)
                .collect(),
            clock: self.clock(),
            let_in,
            read,
        }
    }

    /// The stage she went to last; none before the first step.
    pub fn stage(&self) -> Option<Stage> {
        let last = self.last(|entry| entry.kind == EntryKind::Stage)?;
        Stage::ALL.into_iter().find(|stage| last.value.as_deref() == Some(stage.word()))
    }

    pub fn count(&self, head: Head) -> u32 {
        let counted = self.last(|entry| {
            entry.kind == EntryKind::Counted && entry.channel.as_deref() == Some(head.word())
        });
        counted.and_then(|entry| entry.value.as_deref()?.parse().ok()).unwrap_or(0)
    }

    fn last(&self, is: impl Fn(&Entry) -> bool) -> Option<&Entry> {
        self.entries.iter().rev().find(|entry| is(entry))
    }

    /// How long the meeting has been going, and how long it has left, by the minute.
    pub fn clock(&self) -> MeetingClock {
        let minutes = |seconds: i64| u32::try_from(seconds / 60).unwrap_or(0);
        let since = self.now.as_second() - self.record.start_at.as_second();
        let until = self.record.end_at.as_second() - self.now.as_second();
        let say = |key: &str, minutes: u32| {
            self.case.desk.words.say(self.lang, key, &[arg("minutes", minutes)])
        };
        let passed = match since {
            0.. => say("clock-passed", minutes(since)),
            _ => say("clock-before", minutes(59 - since)),
        };
        let left = match until {
            1.. => say("clock-left", minutes(until + 59)),
            _ => say("clock-over", minutes(-until)),
        };
        MeetingClock { state: self.state(), passed, left }
    }
}
