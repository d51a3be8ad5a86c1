//! What the organisation has said is its own: the organiser, telephone numbers, addresses, domains, words.

use super::finding::Context;
use super::plain::Plain;

/// The context, folded once for all texts of a check.
pub(super) struct Allowed {
    /// The parts of the organiser's name.
    organiser: Vec<String>,
    phones: Vec<String>,
    domains: Vec<String>,
    /// Phrases that are masked wherever they stand.
    pub phrases: Vec<String>,
}

impl Allowed {
    pub fn new(context: &Context) -> Self {
        let folded = |text: &String| Plain::new(text).lower.trim().to_owned();
        let phrases = std::iter::once(&context.organisation)
            .chain(&context.org_addresses)
            .chain(&context.allow)
            .map(folded)
            .filter(|phrase| phrase.chars().count() >= 2)
            .collect();
        let organiser = folded(&context.organiser)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|part| part.chars().count() >= 2)
            .map(str::to_owned)
            .collect();
        Self {
            organiser,
            phones: context
                .org_phones
                .iter()
                .map(|phone| national(phone))
                .filter(|phone| phone.len() >= 5)
                .collect(),
            domains: context
                .org_domains
                .iter()
                .map(|domain| folded(domain).trim_start_matches('@').to_owned())
                .filter(|domain| !domain.is_empty())
                .collect(),
            phrases,
        }
    }

    /// Whether a lower-case word is part of the organiser's name, also in the genitive.
    pub fn is_organiser(&self, word: &str) -> bool {
        self.organiser.iter().any(|part| {
            word.strip_prefix(part.as_str()).is_some_and(|rest| {
                matches!(rest, "" | "s" | "'s" | "n" | "in" | "lle" | "lta" | "lla")
            })
        })
    }

    /// Whether a telephone number is one of the organisation's.
    pub fn is_own_phone(&self, number: &str) -> bool {
        !self.phones.is_empty() && self.phones.contains(&national(number))
    }

    pub fn is_own_domain(&self, domain: &str) -> bool {
        self.domains.iter().any(|own| {
            domain == own
                || domain.strip_suffix(own.as_str()).is_some_and(|rest| rest.ends_with('.'))
        })
    }
}

/// The digits without country code and leading zero, so that two ways of writing a number compare.
fn national(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let abroad = number.trim_start().starts_with('+') || digits.starts_with("00");
    let bare = digits.trim_start_matches('0');
    let code = ["46", "47", "45", "358", "354", "44"]
        .into_iter()
        .find(|code| abroad && bare.starts_with(code));
    let rest = code.map_or(bare, |code| &bare[code.len()..]);
    rest.trim_start_matches('0').to_owned()
}
