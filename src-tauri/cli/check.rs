//! `klubba check`: the text checker on a text from standard input; touches no stored data.

use std::collections::BTreeSet;
use std::io::{BufRead, Read, Write};
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;
use klubba_core::calendar::{MAX_FILE_BYTES, Window, expand};
use klubba_core::check::{self, Category, Context, Field, Finding, SHOWN, Severity};
use klubba_core::link::LinkPatterns;
use klubba_core::text::Lang;
use klubba_core::text_review;
use klubba_core::words::Words;
use serde::{Deserialize, Serialize};

use super::{Ending, Outcome, TextOrJson, print_json, system_lang};

/// No invitation is longer, in bytes.
const MAX_TEXT: u64 = 4 * 1024 * 1024;

#[derive(Args)]
pub struct Check {
    /// The text's language.
    #[arg(long, value_parser = super::lang, default_value = "en")]
    lang: Lang,
    #[arg(long, default_value = "")]
    subject: String,
    #[arg(long, default_value = "")]
    location: String,
    /// Name of an attachment; may be given more than once.
    #[arg(long = "file-name")]
    file_names: Vec<String>,
    /// JSON file with what is allowed: organiser, organisation, org_domains, org_phones,
    /// org_addresses, allow, about.
    #[arg(long, value_name = "FILE")]
    context: Option<PathBuf>,
    /// Check every meeting of a calendar file instead; `-` for standard input.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["jsonl", "subject", "location"])]
    ics: Option<PathBuf>,
    /// Read one JSON object {id, lang, subject, body, context} a line, write one {id, findings}.
    #[arg(long)]
    jsonl: bool,
    /// With --jsonl: also tell where people are asked to write sensitive data.
    #[arg(long, requires = "jsonl")]
    requests: bool,
    #[arg(long, value_enum, default_value = "text")]
    format: TextOrJson,
}

#[derive(Deserialize)]
struct Invitation {
    id: String,
    lang: Lang,
    subject: String,
    body: String,
    #[serde(default)]
    context: Context,
}

#[derive(Serialize)]
struct Line<'i> {
    id: &'i str,
    findings: Vec<Shown>,
}

/// A finding with its place in Unicode scalar values.
#[derive(Serialize)]
struct Shown {
    category: Category,
    field: Field,
    start: usize,
    end: usize,
    text: String,
    confidence: f32,
    severity: Severity,
    rule: Option<String>,
    why: String,
    instead: String,
}

impl Check {
    pub fn run(self) -> Outcome {
        if self.jsonl {
            return self.lines();
        }
        if let Some(file) = &self.ics {
            return self.meetings(file);
        }
        let mut body = String::new();
        std::io::stdin()
            .lock()
            .take(MAX_TEXT)
            .read_to_string(&mut body)
            .context("the text is not UTF-8")?;
        let mut texts = vec![(Field::Subject, self.subject.as_str()), (Field::Body, body.as_str())];
        texts.push((Field::Location, self.location.as_str()));
        texts.extend(self.file_names.iter().map(|name| (Field::FileName, name.as_str())));
        let shown = self.check(&texts, &self.context()?, &Words::new());
        self.tell_all(&shown)
    }

    fn check(&self, texts: &[(Field, &str)], context: &Context, words: &Words) -> Vec<Shown> {
        let found = check::check(texts, self.lang, context);
        let shown = found.iter().filter(|finding| finding.confidence >= SHOWN);
        shown
            .filter_map(|finding| {
                let text = texts.iter().find(|(field, _)| *field == finding.field)?.1;
                Some(placed(finding, text, 0, words))
            })
            .collect()
    }

    fn tell_all(&self, shown: &[Shown]) -> Outcome {
        match self.format {
            TextOrJson::Json => print_json(&shown)?,
            TextOrJson::Text => shown.iter().for_each(tell),
        }
        let grave = shown.iter().any(|finding| finding.severity != Severity::Hint);
        if grave { Err(Ending::Findings(String::new())) } else { Ok(()) }
    }

    /// The subjects, places and texts of the meetings of two years around today.
    fn meetings(&self, file: &std::path::Path) -> Outcome {
        let today = jiff::Zoned::now().date();
        let year = jiff::Span::new().years(1);
        let window = Window {
            from: today.saturating_sub(year),
            to: today.saturating_add(year),
            zone: jiff::tz::TimeZone::system(),
        };
        let bytes = super::read_bounded(file, MAX_FILE_BYTES)?;
        let expanded = expand(&bytes, &window, &LinkPatterns::shipped());
        let (context, words) = (self.context()?, Words::new());
        let mut seen = BTreeSet::new();
        let mut shown = Vec::new();
        for meeting in &expanded.occurrences {
            let texts = [
                (Field::Subject, &*meeting.summary),
                (Field::Body, &*meeting.description),
                (Field::Location, &*meeting.location),
            ];
            if seen.insert((meeting.uid.clone(), texts.map(|(_, text)| text.to_owned()))) {
                shown.extend(self.check(&texts, &context, &words));
            }
        }
        self.tell_all(&shown)
    }

    fn context(&self) -> anyhow::Result<Context> {
        let Some(path) = &self.context else { return Ok(Context::default()) };
        let file =
            std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        serde_json::from_slice(&file)
            .with_context(|| format!("{} is not a context", path.display()))
    }

    fn lines(&self) -> Outcome {
        let words = Words::new();
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        for (number, line) in std::io::stdin().lock().lines().enumerate() {
            let line = line.context("standard input is not UTF-8 text")?;
            if line.trim().is_empty() {
                continue;
            }
            let invitation: Invitation =
                serde_json::from_str(&line).with_context(|| format!("line {}", number + 1))?;
            let findings = self.findings(&invitation, &words);
            let line = Line { id: &invitation.id, findings };
            let line = serde_json::to_string(&line).map_err(anyhow::Error::from)?;
            writeln!(out, "{line}").map_err(anyhow::Error::from)?;
        }
        out.flush().map_err(anyhow::Error::from)?;
        Ok(())
    }

    /// Offsets run over subject, a line break and body.
    fn findings(&self, invitation: &Invitation, words: &Words) -> Vec<Shown> {
        let texts = [(Field::Subject, &*invitation.subject), (Field::Body, &*invitation.body)];
        let found = check::check(&texts, invitation.lang, &invitation.context);
        let is_shown = |finding: &&Finding| {
            finding.confidence >= SHOWN
                && (self.requests || finding.category != Category::AsksForSensitive)
        };
        let body_starts = invitation.subject.chars().count() + 1;
        found
            .iter()
            .filter(is_shown)
            .map(|finding| match finding.field {
                Field::Subject => placed(finding, &invitation.subject, 0, words),
                _ => placed(finding, &invitation.body, body_starts, words),
            })
            .collect()
    }
}

fn placed(finding: &Finding, text: &str, shift: usize, words: &Words) -> Shown {
    let (start, end) = check::scalar_range(text, finding.start, finding.end);
    let lang = system_lang();
    Shown {
        category: finding.category,
        field: finding.field,
        start: start + shift,
        end: end + shift,
        text: text[finding.start..finding.end].to_owned(),
        confidence: finding.confidence,
        severity: finding.severity,
        rule: None,
        why: text_review::why(words, finding, lang),
        instead: words.say(lang, &finding.instead, &[]),
    }
}

fn tell(finding: &Shown) {
    let mark = match finding.severity {
        Severity::Stop => "✗",
        Severity::Warn => "!",
        Severity::Hint => "·",
    };
    println!(
        "{mark} {:?} {}–{}: {} {}",
        finding.field, finding.start, finding.end, finding.why, finding.instead
    );
}
