//! Where a rule stands, in words: the document and the place in it, or the provision of law.

use crate::library::Applicable;
use crate::text::Lang;
use crate::words::{Words, arg};

/// «Rutin – Digitala möten, Efter mötet», «GDPR art. 13(1)(c)», or the routine's own title.
pub fn place(applicable: Applicable<'_>, words: &Words, lang: Lang) -> String {
    let rule = applicable.rule;
    let Some(routine) = applicable.from else {
        return rule.law.clone().unwrap_or_default();
    };
    let mut place = routine.source.title.clone();
    if let Some(locator) = &rule.locator {
        place.push_str(", ");
        place.push_str(locator);
    }
    if let Some(year) = routine.source.published_on.map(|date| date.year().to_string()) {
        place = words.say(
            lang,
            "source-of-year",
            &[arg("place", place.as_str()), arg("year", year.as_str())],
        );
    }
    match &rule.law {
        Some(law) => format!("{place}; {law}"),
        None => place,
    }
}
