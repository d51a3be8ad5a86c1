//! What a calendar file says that was not understood: where, in which event, and why.
//!
//! A problem never hides an event; the best that is known is shown beside it.

use serde::Serialize;

/// Beyond this many, a file's problems are counted rather than listed.
pub const MAX_PROBLEMS: usize = 500;
/// Text from the file is quoted no longer than this, in characters.
const MAX_QUOTE: usize = 80;

/// One thing in a file that was not understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Line in the file, from 1.
    pub line: u32,
    pub uid: Option<String>,
    pub code: ProblemCode,
    /// What fills the sentence's gaps, in order; quoted from the file.
    pub arguments: Vec<String>,
    /// The sentence in English, for the command line and logs.
    pub message: String,
}

impl Problem {
    /// Which of the words say it; they take the arguments `a` and `b`.
    pub fn word(&self) -> &'static str {
        self.code.told().0
    }
}

/// The kinds of problem, each with its own sentence in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemCode {
    NotACalendar,
    FileTooLong,
    TooManyComponents,
    TooDeep,
    LineTooLong,
    LineUnreadable,
    QuoteOpen,
    TooManyLines,
    TooManyDates,
    TooManyInstances,
    TooManyOccurrences,
    TooOften,
    RulesTooCostly,
    NotClosed,
    OutsideCalendar,
    StartMissing,
    StartUnreadable,
    TimeDoubtful,
    EndUnreadable,
    EndBeforeStart,
    DateUnreadable,
    RecurrenceIdUnreadable,
    RuleUnreadable,
    RulePartIgnored,
    RuleEndsBeforeStart,
    ZoneUnknown,
    ZoneFixedOffset,
    ZoneUnreadable,
    UidMissing,
    UidRepeated,
    TextShortened,
    NotUtf8,
    PropertyRepeated,
    NotBoth,
    RuleEndsTwice,
    RuleLastDay,
    RuleNeverHappens,
    ZoneNotWhole,
    MoreProblems,
}

impl ProblemCode {
    /// A limit of the whole file, which is reached once and always listed.
    fn is_limit(self) -> bool {
        matches!(self, Self::FileTooLong | Self::TooManyComponents | Self::TooManyOccurrences)
    }

    /// What names it among the words, and the English sentence; `{0}` and `{1}` are the arguments.
    fn told(self) -> (&'static str, &'static str) {
        match self {
            Self::NotACalendar => {
                ("not_a_calendar", "no calendar in this file: it does not contain BEGIN:VCALENDAR")
            }
            Self::FileTooLong => {
                ("file_too_long", "the file is longer than {0} bytes; the rest is not read")
            }
            Self::TooManyComponents => {
                ("too_many_components", "more than {0} components; the rest is not read")
            }
            Self::TooDeep => {
                ("too_deep", "components are nested deeper than {0}; this one is not read")
            }
            Self::LineTooLong => {
                ("line_too_long", "a line is longer than {0} bytes and is not read")
            }
            Self::LineUnreadable => ("line_unreadable", "this line is not a property: {0}"),
            Self::QuoteOpen => {
                ("quote_open", "a quotation mark is not closed: {0}; it is closed here")
            }
            Self::TooManyLines => {
                ("too_many_lines", "the event has more than {0} lines; the rest is not read")
            }
            Self::TooManyDates => {
                ("too_many_dates", "{0} lists more than {1} dates; the rest is not read")
            }
            Self::TooManyInstances => (
                "too_many_instances",
                "the rule gives more than {0} instances; the rest is not shown",
            ),
            Self::TooManyOccurrences => {
                ("too_many_occurrences", "more than {0} occurrences; the rest is not shown")
            }
            Self::TooOften => (
                "too_often",
                "the series has more than {0} meetings a day; nobody is reminded of them",
            ),
            Self::RulesTooCostly => (
                "rules_too_costly",
                "the rule takes too long to work out; not all its instances are shown",
            ),
            Self::NotClosed => {
                ("not_closed", "{0} is not closed by END:{0}; what is there is used")
            }
            Self::OutsideCalendar => {
                ("outside_calendar", "the event stands outside BEGIN:VCALENDAR; it is used")
            }
            Self::StartMissing => ("start_missing", "the event has no DTSTART and cannot be shown"),
            Self::StartUnreadable => (
                "start_unreadable",
                "DTSTART is not a date or time: {0}; the event cannot be shown",
            ),
            Self::TimeDoubtful => (
                "time_doubtful",
                "this time is not written as it should be: {0}; it is read as {1}",
            ),
            Self::EndUnreadable => (
                "end_unreadable",
                "the end is not a date, time or duration: {0}; the event is shown without length",
            ),
            Self::EndBeforeStart => {
                ("end_before_start", "the event ends before it starts; it is shown without length")
            }
            Self::DateUnreadable => {
                ("date_unreadable", "{0} is not a date or time: {1}; it is left out")
            }
            Self::RecurrenceIdUnreadable => (
                "recurrence_id_unreadable",
                "RECURRENCE-ID is not a date or time: {0}; the event is shown by itself",
            ),
            Self::RuleUnreadable => (
                "rule_unreadable",
                "the rule cannot be followed: {0}; only the first instance is shown",
            ),
            Self::RulePartIgnored => {
                ("rule_part_ignored", "a part of the rule is not understood and left out: {0}")
            }
            Self::RuleEndsBeforeStart => (
                "rule_ends_before_start",
                "the rule ends before the event starts and gives nothing",
            ),
            Self::ZoneUnknown => {
                ("zone_unknown", "time zone not known: {0}; the times are read in the zone {1}")
            }
            Self::ZoneFixedOffset => (
                "zone_fixed_offset",
                "time zone known by its offset only: {0}; times may be an hour off in half the year",
            ),
            Self::ZoneUnreadable => {
                ("zone_unreadable", "the file's own time zone cannot be read: {0}")
            }
            Self::UidMissing => {
                ("uid_missing", "the event has no UID; later changes to it cannot be followed")
            }
            Self::UidRepeated => {
                ("uid_repeated", "two different events have the same UID: {0}; both are shown")
            }
            Self::TextShortened => {
                ("text_shortened", "{0} is longer than {1} bytes and is cut off")
            }
            Self::NotUtf8 => {
                ("not_utf8", "the file is not in UTF-8; letters from this line on may be wrong")
            }
            Self::PropertyRepeated => ("property_repeated", "{0} stands twice; the first is used"),
            Self::NotBoth => ("not_both", "{0} beside {1}, which is used; both are not allowed"),
            Self::RuleEndsTwice => (
                "rule_ends_twice",
                "the rule has COUNT and UNTIL; it ends at whichever comes first",
            ),
            Self::RuleLastDay => (
                "rule_last_day",
                "the rule ends on {0} without a time; its instance on that day is not shown",
            ),
            Self::RuleNeverHappens => (
                "rule_never_happens",
                "the rule names no day that exists: {0}; only the first instance is shown",
            ),
            Self::ZoneNotWhole => (
                "zone_not_whole",
                "the file's own time zone has more changes than are worked out: {0}; times may be wrong",
            ),
            Self::MoreProblems => ("more_problems", "{0} more problems are not listed"),
        }
    }
}

/// The problems of one file, bounded.
#[derive(Debug, Default)]
pub(super) struct Problems {
    list: Vec<Problem>,
    unlisted: usize,
}

impl Problems {
    pub(super) fn add(
        &mut self,
        line: u32,
        uid: Option<&str>,
        code: ProblemCode,
        arguments: &[&str],
    ) {
        if self.list.len() >= MAX_PROBLEMS && !code.is_limit() {
            self.unlisted += 1;
            return;
        }
        let arguments: Vec<String> = arguments.iter().map(|text| quoted(text)).collect();
        let mut message = code.told().1.to_owned();
        for (number, argument) in arguments.iter().enumerate() {
            message = message.replace(&format!("{{{number}}}"), argument);
        }
        let problem = Problem { line, uid: uid.map(quoted), code, arguments, message };
        if self.list.last() != Some(&problem) {
            self.list.push(problem);
        }
    }

    pub(super) fn into_list(mut self) -> Vec<Problem> {
        self.list.sort_by_key(|problem| problem.line);
        if self.unlisted > 0 {
            let line = self.list.last().map_or(1, |problem| problem.line);
            let count = self.unlisted.to_string();
            let message = ProblemCode::MoreProblems.told().1.replace("{0}", &count);
            self.list.push(Problem {
                line,
                uid: None,
                code: ProblemCode::MoreProblems,
                arguments: vec![count],
                message,
            });
        }
        self.list
    }
}

fn quoted(text: &str) -> String {
    let mut quote: String =
        text.chars().take(MAX_QUOTE).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(MAX_QUOTE).is_some() {
        quote.push('…');
    }
    quote
}
