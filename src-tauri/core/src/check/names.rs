//! The name lists, and which names are ordinary words in the language of the text.

use super::hash::Quick;
use super::inflection;
use crate::text::Lang;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

const GIVEN: [&str; 5] = [
    include_str!("../../../../words/names/given-nordic.txt"),
    include_str!("../../../../words/names/given-children.txt"),
    include_str!("../../../../words/names/given-world.txt"),
    include_str!("../../../../words/names/given-european.txt"),
    include_str!("../../../../words/names/given-icelandic.txt"),
];
const SURNAMES: [&str; 3] = [
    include_str!("../../../../words/names/surnames-nordic.txt"),
    include_str!("../../../../words/names/surnames-hand.txt"),
    include_str!("../../../../words/names/surnames-european.txt"),
];

/// What the lists say about a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A name that is also an ordinary word.
    Ambiguous,
    /// A name rare in the Nordic countries, or a word built like an old Nordic name.
    Rare,
    /// A surname that may as well be a place.
    Surname,
    /// A surname that is nothing else.
    SureSurname,
    Given,
}

/// A name found in the lists behind a written form.
#[derive(Debug, Clone)]
pub(super) struct Name {
    pub kind: Kind,
    /// Whether the form is inflected or in the genitive.
    pub inflected: bool,
    pub base: String,
}

/// The names as one language sees them.
pub(super) struct Names {
    ambiguous: HashSet<String, Quick>,
    /// Capitalised words that are places, products or authorities.
    pub known: HashSet<String, Quick>,
}

static LISTED: LazyLock<HashMap<String, Kind, Quick>> = LazyLock::new(|| {
    let lines = |text: &'static str| {
        text.lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
            .map(str::to_lowercase)
    };
    let mut listed = HashMap::default();
    for name in SURNAMES.iter().flat_map(|text| lines(text)) {
        let kind = if is_sure(&name) { Kind::SureSurname } else { Kind::Surname };
        listed.insert(name, kind);
    }
    for name in lines(SURNAMES[1]) {
        if name.chars().count() >= 5 && !place_like(&name) {
            listed.insert(name, Kind::SureSurname);
        }
    }
    for name in GIVEN[3..].iter().flat_map(|text| lines(text)) {
        listed.insert(name, Kind::Rare);
    }
    for name in GIVEN[..3].iter().flat_map(|text| lines(text)) {
        listed.insert(name, Kind::Given);
    }
    listed
});

/// Endings only surnames have.
fn is_sure(name: &str) -> bool {
    const ENDINGS: [&str; 14] = [
        "sson", "sen", "inen", "onen", "änen", "quist", "qvist", "kvist", "gren", "ström", "gaard",
        "vić", "ić", "enko",
    ];
    name.chars().count() >= 6 && ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// Old Nordic names are made of two parts; the last one tells them from places.
fn is_built_like_name(word: &str) -> bool {
    const LAST: [&str; 20] = [
        "frid", "bjørg", "björg", "mund", "hild", "laug", "vald", "gunn", "björn", "bjørn", "gerd",
        "veig", "brand", "borghild", "ulf", "fridur", "valdur", "sdóttir", "sdottir", "geir",
    ];
    (6..=12).contains(&word.chars().count()) && LAST.iter().any(|last| word.ends_with(last))
}

/// Nordic surnames that are farms, hills and woods.
fn place_like(name: &str) -> bool {
    const ENDINGS: [&str; 38] = [
        "berg", "lund", "strand", "holm", "haugen", "hagen", "bakken", "vik", "land", "heim",
        "rud", "moen", "lien", "dal", "dahl", "stad", "set", "nes", "næs", "gård", "ås", "ström",
        "sund", "sunde", "mark", "fors", "sjö", "ranta", "niemi", "mäki", "järvi", "koski",
        "lahti", "salo", "gård", "borg", "vågen", "toft",
    ];
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}

impl Names {
    pub fn build(ambiguous: Vec<String>, known: &[String]) -> Self {
        let single = known
            .iter()
            .filter(|word| word.chars().all(char::is_alphanumeric))
            .map(|word| word.to_lowercase());
        let (names, words): (Vec<String>, Vec<String>) =
            single.partition(|word| LISTED.contains_key(word));
        Self {
            ambiguous: ambiguous.into_iter().chain(names).collect(),
            known: words.into_iter().collect(),
        }
    }

    /// The name behind a lower-case form, trying its inflections.
    pub fn find(&self, word: &str, lang: Lang) -> Option<Name> {
        if word.chars().count() < 2 || word.len() > 40 {
            return None;
        }
        let direct =
            self.kind(word).map(|kind| Name { kind, inflected: false, base: word.to_owned() });
        if direct.is_some() || self.known.contains(word) {
            return direct;
        }
        let mut best: Option<Name> = None;
        inflection::bases(word, lang, |base| {
            if let Some(kind) = self.kind(base)
                && best.as_ref().is_none_or(|name| name.kind < kind)
            {
                best = Some(Name { kind, inflected: true, base: base.to_owned() });
            }
        });
        best
    }

    fn kind(&self, word: &str) -> Option<Kind> {
        let kind = LISTED.get(word).copied();
        if self.ambiguous.contains(word) {
            return Some(Kind::Ambiguous);
        }
        kind.or_else(|| is_built_like_name(word).then_some(Kind::Rare))
    }
}
