//! Where only some may create meetings: the letter that asks one of them for the meeting.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::dates;
use crate::desk::Case;
use crate::library::Applicable;
use crate::routine::{Channel, Primitive, Severity};
use crate::source;
use crate::step;
use crate::text::Lang;
use crate::words::arg;

/// Who may create the meeting instead of the organiser, and the letter to them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MeetingRequest {
    /// «Administrativ chef eller IT-ansvarig», in the language of the windows.
    pub to: String,
    /// Addresses of theirs that the routine knows.
    pub addresses: Vec<String>,
    pub subject: String,
    pub text: String,
}

/// The rule that lets only some roles create meetings, with those roles' ids.
pub fn restriction<'d>(case: &Case<'d>) -> Option<(Applicable<'d>, &'d [String], Severity)> {
    case.rules().find_map(|(applicable, _)| {
        let mut checks = applicable.rule.checks.iter();
        let check = checks.find(|check| check.primitive == Primitive::RoleIn)?;
        Some((applicable, check.values.as_slice(), check.severity))
    })
}

/// Whether the organiser must ask for the meeting: her role is known and is none of those.
pub fn must_ask(case: &Case<'_>) -> bool {
    let role = case.desk.sender.role(&case.resolved.routine.id);
    let restricted = restriction(case);
    matches!((role, restricted), (Some(role), Some((_, roles, _))) if !roles.contains(role))
}

/// The titles of the roles that may, in one language.
pub fn who_may(case: &Case<'_>, roles: &[String], lang: Lang) -> String {
    let routine = case.resolved.routine;
    let named = roles.iter().filter_map(|id| routine.roles.iter().find(|role| role.id == *id));
    let titles: Vec<String> = named.map(|role| role.title.say(lang)).collect();
    titles.join(&format!(" {} ", case.desk.words.say(lang, "condition-or", &[])))
}

/// The letter, in the routine's own language; nothing where the organiser may create it herself.
pub fn write(case: &Case<'_>, lang: Lang) -> Option<MeetingRequest> {
    let (applicable, roles, _) = restriction(case).filter(|_| must_ask(case))?;
    let routine = case.resolved.routine;
    let own = routine.original_language;
    let words = case.desk.words;
    let addresses = routine
        .organisation
        .contacts
        .iter()
        .filter(|contact| roles.contains(&contact.role) && contact.address.contains('@'));
    let title = case.resolved.title(own);
    Some(MeetingRequest {
        to: who_may(case, roles, lang),
        addresses: addresses.map(|contact| contact.address.clone()).collect(),
        subject: words.say(own, "request-subject", &[arg("title", title.as_str())]),
        text: letter(case, applicable, own),
    })
}

fn letter(case: &Case<'_>, applicable: Applicable<'_>, lang: Lang) -> String {
    let words = case.desk.words;
    let resolved = &case.resolved;
    let service = resolved.service.map(|service| service.name.clone()).unwrap_or_default();
    let place = source::place(applicable, words, lang);
    let opening = words.say(
        lang,
        "request-opening",
        &[arg("service", service.as_str()), arg("source", place.as_str())],
    );
    let times = resolved.draft.times().ok();
    let when = times.map(|(start, end)| dates::meeting_time(words, lang, &start, &end));
    let audience = resolved.draft.audience;
    let audience =
        audience.map(|audience| words.say(lang, &format!("audience-{}", audience.word()), &[]));
    let facts = [
        ("request-title", Some(resolved.title(lang))),
        ("request-purpose", Some(resolved.purpose(lang))),
        ("request-time", when),
        ("request-audience", audience),
    ];
    let facts = facts.into_iter().filter_map(|(key, value)| {
        let value = value.filter(|value| !value.is_empty())?;
        Some(words.say(lang, key, &[arg("value", value.as_str())]))
    });
    let settings = step::steps(case, Channel::SettingStep, lang);
    let mut parts = vec![words.say(lang, "invitation-greeting", &[]), opening];
    parts.push(facts.collect::<Vec<_>>().join("\n"));
    if !settings.is_empty() {
        let lines = settings.iter().map(|step| format!("– {}", step.text));
        let heading = words.say(lang, "request-settings", &[]);
        parts.push(std::iter::once(heading).chain(lines).collect::<Vec<_>>().join("\n"));
    }
    parts.push(words.say(lang, "request-closing", &[]));
    let name = case.desk.sender.signature.as_str();
    parts.push(words.say(lang, "invitation-regards", &[arg("name", name)]));
    parts.join("\n\n")
}
