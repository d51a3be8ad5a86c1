//! What must be put right, and what should be looked at, before an invitation is copied.
//!
//! Holes block. Everything else is a rule's own check, with the severity the rule gives it.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::condition::Applies;
use crate::dates;
use crate::desk::Case;
use crate::draft::TimeProblem;
use crate::invitation::Invitation;
use crate::library::Applicable;
use crate::limits;
use crate::link::{self, LinkUse};
use crate::meeting_request;
use crate::permission_view;
use crate::routine::{Check, Medium, Permission, Primitive, Severity, Verdict};
use crate::source;
use crate::text::Lang;
use crate::text_review::{self, Mark};
use crate::words::arg;

/// So many of what a service lacks are named in the finding; the routine's page tells all.
const NAMED: usize = 3;

/// Something about the invitation that the organiser should know before it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Finding {
    /// Stays the same as long as the cause does.
    pub id: String,
    pub severity: Severity,
    /// The field of the draft where it can be put right.
    pub field: Option<String>,
    pub title: String,
    pub text: String,
    pub rule_key: Option<String>,
    /// Where the rule stands.
    pub source: Option<String>,
    pub sources: Vec<String>,
    /// The place in the organiser's own words; none: it is about no place in them.
    pub mark: Option<Mark>,
    /// What to write instead.
    pub instead: Option<String>,
    /// Why it stays all the same, as the organiser said.
    pub kept_because: Option<String>,
}

/// Whether the invitation may leave Klubba.
pub fn can_be_sent(findings: &[Finding]) -> bool {
    findings.iter().all(|finding| finding.severity != Severity::Block)
}

/// Everything to tell about a draft, the gravest first, in the language of the windows.
pub fn findings(case: &Case<'_>, invitation: &Invitation, lang: Lang) -> Vec<Finding> {
    let mut reviewer = Reviewer { case, lang, findings: Vec::new() };
    reviewer.time();
    reviewer.title();
    reviewer.service();
    reviewer.holes(invitation);
    reviewer.link();
    for (applicable, applies) in case.rules() {
        if applies == Applies::Yes {
            applicable.rule.checks.iter().for_each(|check| reviewer.check(applicable, check));
        }
    }
    reviewer.permissions();
    reviewer.routine();
    reviewer.fallbacks(invitation);
    let mut findings = reviewer.findings;
    findings.extend(text_review::findings(case, lang));
    // Personal data in the text first: it is new each time, what the routine lacks is not.
    findings.sort_by_key(|finding| (finding.severity, finding.mark.is_none()));
    let mut seen = Vec::new();
    findings.retain(|finding| {
        let new = !seen.contains(&finding.id);
        seen.push(finding.id.clone());
        new
    });
    findings
}

struct Reviewer<'r, 'd> {
    case: &'r Case<'d>,
    lang: Lang,
    findings: Vec<Finding>,
}

impl Reviewer<'_, '_> {
    /// A finding whose words are `review-<key>` and `review-<key>-text`.
    fn add(
        &mut self,
        key: &str,
        severity: Severity,
        field: Option<&str>,
        args: &[crate::words::Arg],
    ) {
        let words = self.case.desk.words;
        self.findings.push(Finding {
            id: key.to_owned(),
            severity,
            field: field.map(str::to_owned),
            title: words.say(self.lang, &format!("review-{key}"), args),
            text: words.say(self.lang, &format!("review-{key}-text"), args),
            rule_key: None,
            source: None,
            sources: Vec::new(),
            mark: None,
            instead: None,
            kept_because: None,
        });
    }

    fn by_rule(&mut self, applicable: Applicable<'_>) {
        let source = source::place(applicable, self.case.desk.words, self.lang);
        if let Some(last) = self.findings.last_mut() {
            last.rule_key = Some(applicable.rule.key.clone());
            last.source = Some(source);
            last.sources = applicable.rule.sources.clone();
        }
    }

    fn time(&mut self) {
        let Err(problem) = self.case.resolved.draft.times() else {
            return;
        };
        let (key, field) = time_problem(problem);
        self.add(key, Severity::Block, Some(field), &[]);
    }

    fn title(&mut self) {
        if self.case.resolved.title(self.lang).trim().is_empty() {
            self.add("no-title", Severity::Block, Some("title"), &[]);
        }
        if limits::check(&self.case.resolved.draft.title, limits::LINE).is_err() {
            let limit = [arg("limit", u32::try_from(limits::LINE).unwrap_or(u32::MAX))];
            self.add("title-long", Severity::Block, Some("title"), &limit);
        }
    }

    fn service(&mut self) {
        if self.case.resolved.service.is_none() {
            self.add("no-service", Severity::Block, Some("service"), &[]);
        }
    }

    fn holes(&mut self, invitation: &Invitation) {
        for hole in &invitation.holes {
            let (key, field) = match hole.placeholder.as_str() {
                "policy_url" => ("no-policy-url", "policy_url"),
                "purpose" => ("no-purpose", "purpose"),
                "legal_basis" => ("no-legal-basis", "legal_basis"),
                "link" => ("no-link", "link"),
                "service" => ("no-service", "service"),
                "meeting_type" => ("no-meeting-type", "meeting_type"),
                "organisation" => ("no-organisation", "organisation"),
                // Date and time have a finding of their own.
                _ => continue,
            };
            self.add(key, Severity::Block, Some(field), &[]);
            if let Some(applicable) = self.case.rule(&hole.rule_key) {
                self.by_rule(applicable);
            }
        }
    }

    fn link(&mut self) {
        let resolved = &self.case.resolved;
        let written = resolved.draft.link.trim();
        if written.is_empty() {
            return;
        }
        let Some(address) = resolved.draft.join_link() else {
            self.add("link-unreadable", Severity::Block, Some("link"), &[]);
            return;
        };
        match self.case.desk.link_use {
            Some(LinkUse::Met { at }) => {
                let args = [arg("day", at.as_str())];
                self.add("link-reused", Severity::Warn, Some("link"), &args);
            }
            Some(LinkUse::Earlier) => {
                self.add("link-earlier", Severity::Warn, Some("link"), &[]);
            }
            Some(LinkUse::Standing) => {
                self.add("link-standing", Severity::Hint, Some("link"), &[]);
            }
            None => {}
        }
        let Some(service) = resolved.service else { return };
        let found = link::canonical(address, self.case.desk.links);
        let other = found.as_ref().filter(|found| found.service != service.id);
        let args = [arg("service", service.name.as_str())];
        if let Some(other) = other.and_then(|other| self.case.desk.library.service(&other.service))
        {
            let args = [args[0].clone(), arg("other", other.name.as_str())];
            self.add("link-of-other-service", Severity::Warn, Some("link"), &args);
        } else if found.is_none() && self.case.desk.links.knows(&service.id) {
            self.add("link-unknown", Severity::Hint, Some("link"), &args);
        }
    }

    fn check(&mut self, applicable: Applicable<'_>, check: &Check) {
        let failed = match check.primitive {
            Primitive::FieldRequired => !self.has_value(check.field.as_deref().unwrap_or_default()),
            Primitive::FieldNotIn => self.has_unwanted_value(check),
            Primitive::TextForbidAny => self.has_forbidden_word(check),
            Primitive::EvidenceValid => {
                self.case.resolved.service.is_some() && !self.case.not_in_place().is_empty()
            }
            Primitive::RoleIn => return self.role(applicable, check),
            Primitive::TextDetectPersonal => false, // the text checker reports its findings itself
        };
        if !failed {
            return;
        }
        let text = check.text.as_ref().unwrap_or(&applicable.rule.text);
        let text = self.case.say(text, self.lang);
        match (check.primitive, check.field.as_deref()) {
            (Primitive::FieldRequired, Some(field)) => {
                // The form has one field for the address, wherever it comes from.
                let field = if field == "privacy_policy_url" { "policy_url" } else { field };
                let key = format!("no-{}", field.replace('_', "-"));
                self.add(&key, check.severity, Some(field), &[]);
            }
            (Primitive::EvidenceValid, _) => {
                let lacking = self.case.not_in_place();
                let names: Vec<String> =
                    lacking.iter().map(|gate| self.case.gate_name(*gate, self.lang)).collect();
                let count = u32::try_from(lacking.len()).unwrap_or(u32::MAX);
                let asked = u32::try_from(self.case.gates().len()).unwrap_or(u32::MAX);
                let first = names.iter().take(NAMED).map(|name| name.trim_end_matches('.'));
                let service = self.case.resolved.service.map(|service| service.name.as_str());
                let args = [
                    arg("count", count),
                    arg("in_place", asked - count),
                    arg("asked", asked),
                    arg("names", first.collect::<Vec<_>>().join("; ").as_str()),
                    arg("more", count.saturating_sub(NAMED as u32)),
                    arg("service", service.unwrap_or_default()),
                ];
                self.add("not-ready", check.severity, Some("service"), &args);
            }
            (_, field) => {
                self.add("rule", check.severity, field, &[arg("text", text.as_str())]);
                let last = self.findings.last_mut().expect("it was just added");
                last.id = format!("rule:{}", applicable.rule.key);
                last.title = text;
            }
        }
        self.by_rule(applicable);
    }

    /// Only some may create the meeting. Once somebody has, and sent its link, anybody may invite.
    fn role(&mut self, applicable: Applicable<'_>, check: &Check) {
        let case = self.case;
        if case.resolved.draft.join_link().is_some() {
            return;
        }
        let who = meeting_request::who_may(case, &check.values, self.lang);
        let args = [arg("who", who.as_str())];
        match case.desk.sender.role(&case.resolved.routine.id) {
            Some(role) if check.values.contains(role) => return,
            Some(_) => self.add("ask-for-meeting", check.severity, Some("link"), &args),
            None => self.add("role-unknown", Severity::Hint, Some("role"), &args),
        }
        self.by_rule(applicable);
    }

    /// What the chosen class of data may not be put into, by the routine's own table.
    fn permissions(&mut self) {
        let resolved = &self.case.resolved;
        let (Some(data), Some(service)) = (resolved.draft.data_class.as_deref(), resolved.service)
        else {
            return;
        };
        let routine = resolved.routine;
        let Some(class) = routine.data_classes.iter().find(|class| class.id == data) else {
            return;
        };
        let regulated = |own: &Permission| own.data.as_deref() == Some(data);
        let is_regulated = routine.permissions.iter().any(regulated);
        let class = class.title.say(self.lang);
        let chosen = std::iter::once(Medium::Speech).chain(resolved.draft.media.iter().copied());
        for medium in chosen {
            let found = routine.permission(&service.id, data, medium);
            let (key, severity) = match found.map(|permission| permission.verdict) {
                Some(Verdict::Allow) => continue,
                Some(Verdict::Deny) => ("not-allowed", Severity::Warn),
                Some(Verdict::WithConditions) => ("with-conditions", Severity::Hint),
                None if is_regulated => ("not-said", Severity::Hint),
                None => continue,
            };
            let medium_name = permission_view::medium_name(self.case.desk.words, medium, self.lang);
            let rule = found.and_then(|permission| routine.rule(&permission.rule));
            let text = rule.map(|rule| self.case.say(&rule.text, self.lang)).unwrap_or_default();
            let args = [
                arg("medium", medium_name.as_str()),
                arg("data", class.as_str()),
                arg("service", service.name.as_str()),
                arg("rule", text.as_str()),
            ];
            self.add(key, severity, Some("data_class"), &args);
            if let Some(last) = self.findings.last_mut() {
                last.id = format!("{key}:{}", medium.word());
            }
            if let Some(rule) = rule {
                self.by_rule(Applicable { rule, from: Some(routine) });
            }
        }
    }

    fn has_value(&self, field: &str) -> bool {
        let resolved = &self.case.resolved;
        match field {
            "link" => resolved.draft.join_link().is_some(),
            "purpose" => !resolved.purpose(self.lang).is_empty(),
            "title" => !resolved.title(self.lang).is_empty(),
            "service" => resolved.service.is_some(),
            "meeting_type" => resolved.meeting_type.is_some(),
            "legal_basis" => resolved.legal_basis.is_some(),
            "privacy_policy_url" => resolved.policy_url(self.case.desk.sender).is_some(),
            _ => true,
        }
    }

    fn has_unwanted_value(&self, check: &Check) -> bool {
        let Some(crate::condition::Value::Word(value)) =
            check.field.as_deref().and_then(|field| self.case.facts.get(field))
        else {
            return false;
        };
        check.values.contains(value)
    }

    fn has_forbidden_word(&self, check: &Check) -> bool {
        let draft = self.case.resolved.draft;
        let written = format!("{} {} {}", draft.title, draft.purpose, draft.message).to_lowercase();
        check.values.iter().any(|word| written.contains(&word.to_lowercase()))
    }

    fn routine(&mut self) {
        let Self { case, lang, .. } = *self;
        let routine = case.resolved.routine;
        let words = case.desk.words;
        let past = |date: Option<jiff::civil::Date>| {
            date.filter(|date| *date < case.desk.today).map(|date| dates::day(words, lang, date))
        };
        if let Some(day) = past(routine.review_by) {
            self.add(
                "review-overdue",
                Severity::Warn,
                Some("routine_id"),
                &[arg("day", day.as_str())],
            );
        }
        if let Some(day) = past(routine.valid_to) {
            self.add(
                "no-longer-valid",
                Severity::Warn,
                Some("routine_id"),
                &[arg("day", day.as_str())],
            );
        }
    }

    fn fallbacks(&mut self, invitation: &Invitation) {
        let mut wanted: Vec<Lang> = invitation.fallbacks.iter().map(|gap| gap.wanted).collect();
        let unworded = |lang: &Lang| !self.case.desk.words.has(*lang, "invitation-greeting");
        wanted.extend(invitation.parts.iter().map(|part| part.lang).filter(unworded));
        wanted.sort();
        wanted.dedup();
        for language in wanted {
            let name =
                self.case.desk.words.say(self.lang, &format!("language-{}", language.code()), &[]);
            self.add(
                "other-language",
                Severity::Warn,
                Some("languages"),
                &[arg("language", name.as_str())],
            );
        }
    }
}

/// The finding and the field for a time that cannot be used.
fn time_problem(problem: TimeProblem) -> (&'static str, &'static str) {
    match problem {
        TimeProblem::NoDate => ("no-date", "date"),
        TimeProblem::NoTime => ("no-time", "time"),
        TimeProblem::Unreadable => ("time-unreadable", "time"),
        TimeProblem::DoesNotExist => ("time-does-not-exist", "time"),
        TimeProblem::UnknownZone => ("zone-unknown", "time_zone"),
        TimeProblem::Length => ("length", "minutes"),
    }
}
