//! Klubba's rules and data: everything that can be decided without a window, a clock or a network.

/// Calendars, both ways.
pub mod calendar;
/// What makes the history tamper-evident.
pub mod chain;
/// Finds personal data and words that disclose.
pub mod check;
/// What stands beside a running meeting.
pub mod companion;
/// Which meetings a rule is for.
pub mod condition;
/// Dates and times in words.
pub mod dates;
/// What the rules of a meeting are weighed against.
pub mod desk;
/// What a reader of files reports.
pub mod diagnostic;
/// The invitation as a document, in plain text and HTML.
pub mod document;
/// An invitation that is being written.
pub mod draft;
/// What comes due while the database is closed.
pub mod due_list;
/// What can go wrong in core.
pub mod error;
/// The history as a file that proves itself.
pub mod export;
/// The form behind the invitation.
pub mod form;
/// What an auditor is shown.
pub mod history;
/// What went wrong, and the hours to decide.
pub mod incident;
/// What is sent.
pub mod invitation;
/// The database key.
pub mod key;
/// Legal bases, and the rules every routine stands on.
pub mod law;
/// The routines, services and law at hand.
pub mod library;
/// How much is taken in of what somebody types.
pub mod limits;
/// Join links and their canonical keys.
pub mod link;
/// Which meetings of a calendar follow which routine.
pub mod mapping;
/// Asking for a meeting that only some may create.
pub mod meeting_request;
/// What an organiser can ask of Klubba.
pub mod office;
/// What may carry which data, as a table.
pub mod permission_view;
/// Holes in a routine's texts.
pub mod placeholder;
/// What must be in place before a service may be used.
pub mod readiness;
/// The way back in without a keyring.
pub mod recovery;
/// When a connected calendar is fetched again.
pub mod refresh;
/// When the organiser is reminded.
pub mod reminder;
/// How long history is kept.
pub mod retention;
/// What must be put right before an invitation is copied.
pub mod review;
/// What an organisation has adopted.
pub mod routine;
/// Making a routine one's own.
pub mod routine_edit;
/// The file a routine is exchanged in.
pub mod routine_file;
/// Sentences of a routine that name a person.
pub mod routine_names;
/// A routine as it is read.
pub mod routine_view;
/// One meeting's passage through its rules.
pub mod run;
/// The services meetings are held in.
pub mod service;
/// Reminders tried out on a calendar file and a clock of one's own.
pub mod simulation;
/// Where a rule stands.
pub mod source;
/// How it goes, in numbers that name nobody.
pub mod statistics;
/// One thing to tick.
pub mod step;
/// The one encrypted file.
pub mod store;
/// What a person reads, in several languages.
pub mod text;
/// What the text checker says of the organiser's own words.
pub mod text_review;
/// Whether an exported history is as it was made.
pub mod verify;
/// The program's own words.
pub mod words;
