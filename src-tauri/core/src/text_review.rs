//! What the text checker says of the organiser's own words, as findings of the invitation.
//!
//! The words that were found are in none of them: only where they stand, why they matter, and
//! what to write instead. The organiser may keep something and says why; the reason is kept.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::check::{self, Category, Context, Field, SHOWN};
use crate::condition::Applies;
use crate::desk::Case;
use crate::draft::Draft;
use crate::library::Applicable;
use crate::review::Finding;
use crate::routine::{Primitive, Severity};
use crate::source;
use crate::text::Lang;
use crate::words::{Words, arg};

/// Why something may stay, as keys of `check-override-…`.
pub const REASONS: [&str; 5] = ["not-a-person", "public-role", "general", "agreed", "own-word"];

/// A place in one of the draft's fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Mark {
    /// `title`, `message` or `purpose`.
    pub field: String,
    /// In UTF-16 code units, as the windows count; the end is exclusive.
    pub start: u32,
    pub end: u32,
}

/// Checks everything the organiser wrote herself.
pub fn findings(case: &Case<'_>, lang: Lang) -> Vec<Finding> {
    let draft = case.resolved.draft;
    let context = context(case);
    let own_purpose = if is_proposed(case) { "" } else { draft.purpose.as_str() };
    let invitation =
        [(Field::Subject, draft.title.as_str()), (Field::Body, draft.message.as_str())];
    let mut findings = checked(case, &context, &invitation, "message", lang);
    findings.extend(checked(case, &context, &[(Field::Body, own_purpose)], "purpose", lang));
    findings
}

/// The purpose is the routine's own proposal, in any of its languages.
fn is_proposed(case: &Case<'_>) -> bool {
    let written = case.resolved.draft.purpose.trim();
    let kind = case.resolved.meeting_type;
    kind.is_some_and(|kind| kind.purpose.0.values().any(|proposed| proposed == written))
}

fn checked(
    case: &Case<'_>,
    context: &Context,
    texts: &[(Field, &str)],
    body: &'static str,
    lang: Lang,
) -> Vec<Finding> {
    let found = check::check(texts, case.resolved.draft.lang(), context);
    let shown = found.into_iter().filter(|finding| finding.confidence >= SHOWN);
    shown
        .filter_map(|found| {
            let text = texts.iter().find(|(field, _)| *field == found.field)?.1;
            let field = if found.field == Field::Subject { "title" } else { body };
            Some(finding(case, &found, (field, text), lang))
        })
        .collect()
}

fn finding(
    case: &Case<'_>,
    found: &check::Finding,
    (field, text): (&'static str, &str),
    lang: Lang,
) -> Finding {
    let words = case.desk.words;
    let range = found.start..found.end;
    let id = id(found.category, &text[range.clone()]);
    let kept = case.resolved.draft.kept.get(&id);
    let (start, end) = check::utf16_range(text, range.start, range.end);
    let rule = rule(case, found.category);
    Finding {
        severity: if kept.is_some() { Severity::Hint } else { severity(found.severity) },
        field: Some(field.to_owned()),
        title: category(words, found.category, lang),
        text: why(words, found, lang),
        rule_key: rule.map(|applicable| applicable.rule.key.clone()),
        source: rule.map(|applicable| source::place(applicable, words, lang)),
        sources: rule.map(|applicable| applicable.rule.sources.clone()).unwrap_or_default(),
        mark: Some(Mark { field: field.to_owned(), start: units(start), end: units(end) }),
        instead: Some(words.say(lang, &found.instead, &[])),
        kept_because: kept.map(|reason| self::reason(words, reason, lang)),
        id,
    }
}

/// The same words keep the same id wherever they move to, so that what was kept stays kept.
fn id(category: Category, words: &str) -> String {
    let mut hasher = DefaultHasher::new();
    words.to_lowercase().hash(&mut hasher);
    format!("text:{}:{:016x}", category.key(), hasher.finish())
}

/// The category of a finding's id; for the history, which keeps nothing else of it.
pub fn category_of(id: &str) -> Option<&str> {
    id.strip_prefix("text:")?.split(':').next()
}

/// What is recorded of things that stand although they were found: category and reason, never the
/// words.
pub fn kept<'d>(
    draft: &'d Draft,
    findings: &'d [Finding],
) -> impl Iterator<Item = (&'d str, &'d str)> {
    let stands = findings.iter().filter(|finding| finding.kept_because.is_some());
    stands.filter_map(|finding| {
        Some((category_of(&finding.id)?, draft.kept.get(&finding.id)?.as_str()))
    })
}

/// The reason in words; an unknown one as it is.
pub fn reason(words: &Words, reason: &str, lang: Lang) -> String {
    if REASONS.contains(&reason) {
        return words.say(lang, &format!("check-override-{reason}"), &[]);
    }
    reason.to_owned()
}

fn category(words: &Words, category: Category, lang: Lang) -> String {
    words.say(lang, &format!("check-category-{}", category.key()), &[])
}

/// Why it was found, in words that do not repeat it.
pub fn why(words: &Words, found: &check::Finding, lang: Lang) -> String {
    // Every message has at most the kind as an argument.
    let kind = found.why.args.get("kind").map(String::as_str).unwrap_or_default();
    words.say(lang, &found.why.key, &[arg("kind", kind)])
}

fn severity(severity: check::Severity) -> Severity {
    match severity {
        check::Severity::Stop => Severity::Block,
        check::Severity::Warn => Severity::Warn,
        check::Severity::Hint => Severity::Hint,
    }
}

fn units(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The rule of a meeting that the finding serves.
fn rule<'d>(case: &Case<'d>, category: Category) -> Option<Applicable<'d>> {
    let rules = case.rules().filter(|(_, applies)| *applies != Applies::No);
    serving(rules.map(|(applicable, _)| applicable), category)
}

/// The rule that a finding serves: the routines' own before the law's, and of each the one that
/// names the category before the one that names none.
pub fn serving<'d>(
    rules: impl Iterator<Item = Applicable<'d>>,
    category: Category,
) -> Option<Applicable<'d>> {
    let word = category.key().replace('-', "_");
    let rank = |applicable: &Applicable<'d>| {
        let checks = applicable.rule.checks.iter();
        let mut checks = checks.filter(|check| check.primitive == Primitive::TextDetectPersonal);
        let named = checks.clone().any(|check| check.values.contains(&word));
        let general = checks.any(|check| check.values.is_empty());
        let is_law = applicable.from.is_none();
        (named || general).then_some((is_law, !named))
    };
    let ranked = rules.filter_map(|applicable| Some((rank(&applicable)?, applicable)));
    ranked.min_by_key(|(rank, _)| *rank).map(|(_, applicable)| applicable)
}

/// What is allowed because Klubba knows it, and whom the meeting is about.
fn context(case: &Case<'_>) -> Context {
    let organisation = &case.resolved.routine.organisation;
    let sender = case.desk.sender;
    let addresses = organisation.contacts.iter().map(|contact| contact.address.clone());
    let addresses: Vec<String> = addresses.filter(|address| !address.is_empty()).collect();
    let policy = case.resolved.policy_url(sender);
    let host = policy.and_then(|url| Some(url::Url::parse(&url).ok()?.host_str()?.to_owned()));
    let host = host.map(|host| host.trim_start_matches("www.").to_owned());
    let mail_hosts =
        addresses.iter().filter_map(|address| Some(address.split_once('@')?.1.to_owned()));
    let mut allow = sender.own_words.clone();
    allow.extend(case.resolved.routine.title.0.values().cloned());
    Context {
        organiser: sender.signature.clone(),
        organisation: case.resolved.organisation(sender),
        org_domains: host.into_iter().chain(mail_hosts).collect(),
        org_phones: addresses.clone(),
        org_addresses: addresses,
        allow,
        about: case.desk.about.to_vec(),
    }
}
