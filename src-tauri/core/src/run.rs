//! One meeting's passage through its rules: what is to be read, watched and cleaned up, and what
//! the organiser has said about it so far.
//!
//! Klubba cannot see the meeting: a tick means «you ticked», never «it was done».

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::dates;
use crate::desk::Case;
use crate::library::Applicable;
use crate::routine::{Branch, Channel};
use crate::step::{self, Step, Tick};
use crate::store::{Entry, EntryKind, MeetingRecord};
use crate::text::Lang;
use crate::words::arg;

/// Spoken characters a second, at a calm pace.
const CHARACTERS_A_SECOND: usize = 14;
/// The pause after a guideline, in seconds.
const PAUSE: usize = 2;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum MeetingState {
    Planned,
    Open,
    Ended,
    Closed,
    Cancelled,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MeetingSummary {
    pub meeting_id: u32,
    pub title: String,
    pub when: String,
    pub service: String,
    pub state: MeetingState,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MeetingView {
    pub summary: MeetingSummary,
    /// Settings to make in the service.
    pub steps: Vec<Step>,
    pub incident: Vec<Step>,
    pub support: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReadAloud {
    pub meeting: MeetingSummary,
    pub lang: Lang,
    pub langs: Vec<Lang>,
    /// How long reading all of it takes.
    pub seconds: u32,
    pub lines: Vec<Line>,
    /// What to watch while the meeting runs.
    pub live: Vec<Step>,
}

/// One guideline to read aloud.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Line {
    #[serde(flatten)]
    pub step: Step,
    pub topic: String,
    pub lang: Lang,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CleanUp {
    pub meeting: MeetingSummary,
    /// «Ended at 16.02», or when it will.
    pub ended: String,
    pub tasks: Vec<Task>,
    pub done: u32,
    pub total: u32,
    /// Every task is answered and every decision settled.
    pub can_close: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Task {
    pub step: Step,
    pub decision: Option<Decision>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Decision {
    pub branches: Vec<BranchChoice>,
    /// Key of the branch that was chosen last.
    pub chosen: Option<String>,
    pub detail: String,
    pub when: Option<String>,
    /// The duty is over; an answer such as «asked IT» leaves it open.
    pub settled: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BranchChoice {
    pub key: String,
    pub text: String,
    pub asks: Option<String>,
    pub settles: bool,
    pub clicks: Vec<String>,
    pub clicks_source: Option<String>,
}

/// A meeting with its rules and what was recorded of it.
pub struct Run<'r, 'd> {
    pub case: &'r Case<'d>,
    pub record: &'r MeetingRecord,
    pub entries: &'r [Entry],
    pub lang: Lang,
    pub now: Timestamp,
}

impl Run<'_, '_> {
    pub fn state(&self) -> MeetingState {
        if self.record.cancelled_at.is_some() {
            MeetingState::Cancelled
        } else if self.record.closed_at.is_some() {
            MeetingState::Closed
        } else if self.now >= self.record.end_at {
            MeetingState::Ended
        } else if self.now >= self.record.start_at {
            MeetingState::Open
        } else {
            MeetingState::Planned
        }
    }

    pub fn summary(&self) -> MeetingSummary {
        let when =
            self.record.draft.times().map(|(start, end)| {
                dates::meeting_time(self.case.desk.words, self.lang, &start, &end)
            });
        let service = self.case.resolved.service.map(|service| service.name.clone());
        MeetingSummary {
            meeting_id: self.record.id,
            title: self.record.title.clone(),
            when: when.unwrap_or_default(),
            service: service.unwrap_or_default(),
            state: self.state(),
        }
    }

    pub fn view(&self) -> MeetingView {
        MeetingView {
            summary: self.summary(),
            steps: self.steps(Channel::SettingStep),
            incident: self.steps(Channel::IncidentStep),
            support: self.steps(Channel::SupportCard),
        }
    }

    /// The steps of a channel with the organiser's latest ticks.
    pub fn steps(&self, channel: Channel) -> Vec<Step> {
        let steps = step::steps(self.case, channel, self.lang);
        steps.into_iter().map(|step| self.ticked(step)).collect()
    }

    fn ticked(&self, mut step: Step) -> Step {
        let channel = channel_word(step.channel);
        let same = |entry: &&Entry| {
            entry.kind == EntryKind::Tick
                && entry.rule_key.as_deref() == Some(&step.rule_key)
                && entry.channel.as_deref() == Some(channel)
        };
        let last = self.entries.iter().rev().find(same);
        step.tick = last.and_then(|entry| Tick::from_word(entry.value.as_deref()?));
        step
    }

    /// The guidelines to read aloud, in one of the meeting's languages.
    pub fn read_aloud(&self, lang: Lang) -> ReadAloud {
        let run = Run { lang, ..*self };
        let dependent = step::dependent_keys(self.case);
        let shown = self.case.shown(Channel::ReadAloud);
        let shown = shown.filter(|shown| !dependent.contains(&shown.applicable.rule.key.as_str()));
        let lines: Vec<Line> = shown
            .map(|shown| {
                let rule = shown.applicable.rule;
                let lang = shown.output.text(rule).phrase(lang).lang;
                let step = run.ticked(step::step(self.case, shown, run.lang));
                Line { step, topic: rule.topic.clone(), lang }
            })
            .collect();
        ReadAloud {
            meeting: self.summary(),
            lang,
            langs: self.record.draft.languages.clone(),
            seconds: seconds(lines.iter().map(|line| line.step.text.as_str())),
            lines,
            live: self.steps(Channel::LiveCheck),
        }
    }

    /// What remains to be done after the meeting; decisions bring their consequences along.
    pub fn clean_up(&self) -> CleanUp {
        let dependent = step::dependent_keys(self.case);
        let mut tasks = Vec::new();
        for shown in self.case.shown(Channel::AfterCheck) {
            let rule = shown.applicable.rule;
            if !dependent.contains(&rule.key.as_str()) {
                tasks.push(
                    self.task(
                        shown.applicable,
                        self.ticked(step::step(self.case, shown, self.lang)),
                    ),
                );
            }
        }
        let mut at = 0;
        while at < tasks.len() {
            let chosen = self.consequences(&tasks[at]);
            for shown in self.case.shown(Channel::AfterCheck) {
                let key = &shown.applicable.rule.key;
                if chosen.contains(key) && tasks.iter().all(|task| task.step.rule_key != *key) {
                    let step = self.ticked(step::step(self.case, shown, self.lang));
                    tasks.push(self.task(shown.applicable, step));
                }
            }
            at += 1;
        }
        let done = tasks.iter().filter(|task| task.is_done()).count();
        let can_close = tasks.iter().all(Task::is_answered);
        CleanUp {
            meeting: self.summary(),
            ended: self.ended(),
            done: u32::try_from(done).unwrap_or(u32::MAX),
            total: u32::try_from(tasks.len()).unwrap_or(u32::MAX),
            can_close,
            tasks,
        }
    }

    fn ended(&self) -> String {
        let Ok((_, end)) = self.record.draft.times() else { return String::new() };
        let time = dates::time(self.case.desk.words, self.lang, end.time());
        let day = dates::day(self.case.desk.words, self.lang, end.date());
        let key = if self.now >= self.record.end_at { "run-ended" } else { "run-ends" };
        let args = [arg("time", time.as_str()), arg("day", day.as_str())];
        self.case.desk.words.say(self.lang, key, &args)
    }

    fn task(&self, applicable: Applicable<'_>, step: Step) -> Task {
        let branches = &applicable.rule.branches;
        if branches.is_empty() {
            return Task { step, decision: None };
        }
        let answer = self.answer(&step.rule_key);
        let key = answer.and_then(|entry| entry.value.clone());
        let branch = branches.iter().find(|branch| Some(&branch.key) == key.as_ref());
        let when = answer.map(|entry| {
            dates::recorded(self.case.desk.words, self.lang, entry.at, &self.record.zone())
        });
        let decision = Decision {
            branches: branches.iter().map(|branch| self.choice(branch)).collect(),
            chosen: branch.map(|branch| branch.key.clone()),
            detail: answer.and_then(|entry| entry.detail.clone()).unwrap_or_default(),
            when,
            settled: branch.is_some_and(|branch| branch.settles),
        };
        Task { step, decision: Some(decision) }
    }

    fn answer(&self, rule_key: &str) -> Option<&Entry> {
        self.entries.iter().rev().find(|entry| {
            entry.kind == EntryKind::Decision && entry.rule_key.as_deref() == Some(rule_key)
        })
    }

    fn choice(&self, branch: &Branch) -> BranchChoice {
        let clicks = step::clicks(self.case, branch.task.as_deref(), self.lang);
        BranchChoice {
            key: branch.key.clone(),
            text: self.case.say(&branch.text, self.lang),
            asks: branch.asks.as_ref().map(|asks| self.case.say(asks, self.lang)),
            settles: branch.settles,
            clicks: clicks.steps,
            clicks_source: clicks.source,
        }
    }

    fn consequences(&self, task: &Task) -> Vec<String> {
        let rule = self.case.rule(&task.step.rule_key).map(|applicable| applicable.rule);
        let chosen = task.decision.as_ref().and_then(|decision| decision.chosen.as_ref());
        let branch = rule
            .zip(chosen)
            .and_then(|(rule, chosen)| rule.branches.iter().find(|branch| branch.key == *chosen));
        branch.map(|branch| branch.then.clone()).unwrap_or_default()
    }
}

impl Task {
    /// Whether there is nothing left to do.
    pub fn is_done(&self) -> bool {
        match &self.decision {
            Some(decision) => decision.settled,
            None => matches!(self.step.tick, Some(Tick::Done | Tick::NotApplicable)),
        }
    }

    /// Whether the organiser has said something about it that lets the meeting be closed.
    fn is_answered(&self) -> bool {
        match &self.decision {
            Some(decision) => decision.settled,
            None => self.step.tick.is_some(),
        }
    }
}

impl Tick {
    pub fn word(self) -> &'static str {
        match self {
            Tick::Done => "done",
            Tick::NotDone => "not_done",
            Tick::NotApplicable => "not_applicable",
        }
    }

    pub fn from_word(word: &str) -> Option<Tick> {
        [Tick::Done, Tick::NotDone, Tick::NotApplicable]
            .into_iter()
            .find(|tick| tick.word() == word)
    }
}

/// The word for a channel in entries and exports.
pub fn channel_word(channel: Channel) -> &'static str {
    match channel {
        Channel::ReadinessGate => "readiness_gate",
        Channel::FormField => "form_field",
        Channel::BeforeCheck => "before_check",
        Channel::InviteSentence => "invite_sentence",
        Channel::InviteAttachment => "invite_attachment",
        Channel::SettingStep => "setting_step",
        Channel::LetIn => "let_in",
        Channel::ReadAloud => "read_aloud",
        Channel::LiveCheck => "live_check",
        Channel::AfterCheck => "after_check",
        Channel::IncidentStep => "incident_step",
        Channel::SupportCard => "support_card",
        Channel::Tip => "tip",
    }
}

/// How long it takes to say these aloud.
pub fn seconds<'t>(texts: impl Iterator<Item = &'t str>) -> u32 {
    let seconds = texts.map(|text| text.chars().count().div_ceil(CHARACTERS_A_SECOND) + PAUSE);
    u32::try_from(seconds.sum::<usize>()).unwrap_or(u32::MAX)
}
