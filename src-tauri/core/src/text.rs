//! What a person reads, in several languages: a routine's sentences and titles.
//!
//! Words of the program itself are not here but in `words`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

/// A language of texts and windows; serialised as its BCP 47 code.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    Sv,
    Nb,
    Nn,
    Da,
    Fi,
    En,
}

impl Lang {
    pub const ALL: [Lang; 6] = [Lang::Sv, Lang::Nb, Lang::Nn, Lang::Da, Lang::Fi, Lang::En];

    /// The BCP 47 code: `sv`, `nb`, `nn`, `da`, `fi` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Lang::Sv => "sv",
            Lang::Nb => "nb",
            Lang::Nn => "nn",
            Lang::Da => "da",
            Lang::Fi => "fi",
            Lang::En => "en",
        }
    }

    /// The language of a code, also of a longer tag: `sv-FI` is Swedish, `no` is Bokmål.
    pub fn from_code(code: &str) -> Option<Lang> {
        let primary = code.split(['-', '_', '.']).next()?.to_ascii_lowercase();
        if primary == "no" {
            return Some(Lang::Nb);
        }
        Lang::ALL.into_iter().find(|lang| lang.code() == primary)
    }

    /// Where to look for a text that this language lacks, nearest first; never empty.
    pub fn fallbacks(self) -> &'static [Lang] {
        match self {
            Lang::Sv => &[Lang::Nb, Lang::En],
            Lang::Nb => &[Lang::Nn, Lang::Sv, Lang::En],
            Lang::Nn => &[Lang::Nb, Lang::Sv, Lang::En],
            Lang::Da => &[Lang::Nb, Lang::Sv, Lang::En],
            Lang::Fi => &[Lang::Sv, Lang::En],
            Lang::En => &[Lang::Sv, Lang::Nb],
        }
    }
}

/// One text in one or more languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(transparent)]
pub struct Text(pub BTreeMap<Lang, String>);

/// A text as it was found: the words, and the language they are really in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Phrase {
    pub lang: Lang,
    pub text: String,
}

impl Text {
    pub fn new<const N: usize>(variants: [(Lang, &str); N]) -> Text {
        Text(variants.into_iter().map(|(lang, text)| (lang, text.to_owned())).collect())
    }

    /// The text in `lang`, else in the nearest language it exists in; the phrase tells which.
    pub fn phrase(&self, lang: Lang) -> Phrase {
        let wanted = std::iter::once(&lang).chain(lang.fallbacks());
        for lang in wanted {
            if let Some(text) = self.0.get(lang) {
                return Phrase { lang: *lang, text: text.clone() };
            }
        }
        let any = self.0.iter().next();
        Phrase {
            lang: any.map_or(lang, |(found, _)| *found),
            text: any.map(|(_, text)| text.clone()).unwrap_or_default(),
        }
    }

    /// The words alone, in `lang` or the nearest language.
    pub fn say(&self, lang: Lang) -> String {
        self.phrase(lang).text
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
