//! What a window is told when a command fails: a code to branch on, and a sentence to show.

use klubba_core::error::Error;
use klubba_core::text::Lang;
use klubba_core::words::{Words, arg};
use serde::Serialize;

#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct CommandError {
    pub code: Code,
    /// In the user's language, with the next step.
    pub message: String,
}

#[derive(Clone, Copy, Debug, Serialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// The database is not open yet.
    Closed,
    NotFound,
    Invalid,
    Internal,
}

impl CommandError {
    pub fn say(code: Code, words: &Words, lang: Lang, key: &str) -> CommandError {
        CommandError { code, message: words.say(lang, key, &[]) }
    }

    /// The sentence for an error of core; what nobody can act on is told in the log only.
    pub fn of(error: &Error, words: &Words, lang: Lang) -> CommandError {
        let say = |key: &str| words.say(lang, key, &[]);
        match error {
            Error::NotFound(_) => {
                CommandError { code: Code::NotFound, message: say("error-not-found") }
            }
            Error::Invalid { field, reason } => {
                let reason_arg = arg("reason", reason.as_str());
                let message = match *field {
                    "draft" => words.say(lang, "error-has-holes", &[reason_arg]),
                    "detail_length" => {
                        words.say(lang, "error-detail-long", &[arg("limit", reason.as_str())])
                    }
                    "list_length" => say("error-too-long"),
                    "minutes" => say("review-length-text"),
                    // No window offers these; what was sent is not repeated.
                    "time_zone" | "date" | "time_of_day" | "role" | "lead_minutes" | "heads" => {
                        say("error-unusable")
                    }
                    _ => reason.clone(),
                };
                CommandError { code: Code::Invalid, message }
            }
            Error::NewerDatabase => {
                CommandError { code: Code::Internal, message: say("error-newer-database") }
            }
            Error::ReadOnly => {
                CommandError { code: Code::Internal, message: say("error-read-only") }
            }
            Error::Displaced => {
                CommandError { code: Code::Internal, message: say("error-displaced") }
            }
            Error::DiskFull => {
                CommandError { code: Code::Internal, message: say("error-disk-full") }
            }
            Error::Disk(_) => CommandError { code: Code::Internal, message: say("error-disk") },
            Error::InUse => CommandError { code: Code::Internal, message: say("error-in-use") },
            Error::Damaged => CommandError { code: Code::Internal, message: say("error-damaged") },
            other => {
                eprintln!("klubba: {other}");
                CommandError { code: Code::Internal, message: say("error-internal") }
            }
        }
    }
}
