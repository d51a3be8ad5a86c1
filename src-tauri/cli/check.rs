//! `klubba check`: the text checker on a text from standard input; touches no stored data, unless it
//! is asked for a routine of the organisation's own.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Args;
use klubba_core::calendar::{MAX_FILE_BYTES, Window, expand};
use klubba_core::check::{self, Category, Context, Field, Finding, SHOWN, Severity};
use klubba_core::library::{Applicable, Library};
use klubba_core::link::LinkPatterns;
use klubba_core::text::Lang;
use klubba_core::text_review;
use klubba_core::words::Words;
use serde::{Deserialize, Serialize};

use super::{Ending, Outcome, TextOrJson, print_json, stored, system_lang};

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
    /// Name the rules of this routine, by its id; without it those of the law.
    #[arg(long, value_name = "ID")]
    routine: Option<String>,
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
    pub fn run(self, data_dir: Option<&Path>) -> Outcome {
        let rules = Rules::of(self.routine.as_deref(), data_dir)?;
        if self.jsonl {
            return self.lines(&rules);
        }
        if let Some(file) = &self.ics {
            return self.meetings(file, &rules);
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
        let shown = self.check(&texts, &self.context()?, (&Words::new(), &rules));
        self.tell_all(&shown)
    }

    fn check(
        &self,
        texts: &[(Field, &str)],
        context: &Context,
        with: (&Words, &Rules),
    ) -> Vec<Shown> {
        let found = check::check(texts, self.lang, context);
        let shown = found.iter().filter(|finding| finding.confidence >= SHOWN);
        shown
            .filter_map(|finding| {
                let text = texts.iter().find(|(field, _)| *field == finding.field)?.1;
                Some(placed(finding, text, 0, with))
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
    fn meetings(&self, file: &Path, rules: &Rules) -> Outcome {
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
                shown.extend(self.check(&texts, &context, (&words, rules)));
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

    fn lines(&self, rules: &Rules) -> Outcome {
        let words = Words::new();
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        for (number, line) in std::io::stdin().lock().lines().enumerate() {
            let line = line.context("standard input is not UTF-8 text")?;
            if line.trim().is_empty() {
                continue;
            }
            let invitation: Invitation =
                serde_json::from_str(&line).with_context(|| format!("line {}", number + 1))?;
            let findings = self.findings(&invitation, (&words, rules));
            let line = Line { id: &invitation.id, findings };
            let line = serde_json::to_string(&line).map_err(anyhow::Error::from)?;
            writeln!(out, "{line}").map_err(anyhow::Error::from)?;
        }
        out.flush().map_err(anyhow::Error::from)?;
        Ok(())
    }

    /// Offsets run over subject, a line break and body.
    fn findings(&self, invitation: &Invitation, with: (&Words, &Rules)) -> Vec<Shown> {
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
                Field::Subject => placed(finding, &invitation.subject, 0, with),
                _ => placed(finding, &invitation.body, body_starts, with),
            })
            .collect()
    }
}

/// The keys of the rules that findings serve, by category.
struct Rules(BTreeMap<&'static str, String>);

impl Rules {
    /// A shipped routine, else one of the organisation's own; none: the law alone.
    fn of(routine: Option<&str>, data_dir: Option<&Path>) -> Result<Rules, Ending> {
        let mut library = Library::shipped();
        if let Some(id) = routine.filter(|id| library.routine(id).is_none()) {
            let office = stored::open(data_dir)?;
            let unknown = || Ending::BadInput(format!("there is no routine {id}"));
            library.put(office.ok_or_else(unknown)?.routine(id).map_err(|_| unknown())?.clone());
        }
        let own = routine.and_then(|id| library.routine(id)).map(|own| library.rules(own));
        let law = || library.law.rules.iter().map(|rule| Applicable { rule, from: None }).collect();
        let rules: Vec<Applicable<'_>> = own.unwrap_or_else(law);
        let of = |category: Category| {
            let found = text_review::serving(rules.iter().copied(), category)?;
            Some((category.key(), found.rule.key.clone()))
        };
        Ok(Rules(Category::ALL.into_iter().filter_map(of).collect()))
    }
}

fn placed(finding: &Finding, text: &str, shift: usize, (words, rules): (&Words, &Rules)) -> Shown {
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
        rule: rules.0.get(finding.category.key()).cloned(),
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
