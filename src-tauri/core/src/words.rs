//! The program's own words, in six languages: the Fluent files in `locales/`.
//!
//! Tray, notifications, command line and generated texts take their words from here; the windows
//! read the same files. A message that a language lacks is taken from the nearest one that has it.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::text::{Lang, Phrase};

const FILES: [(Lang, &str); 6] = [
    (Lang::Sv, include_str!("../../../locales/sv.ftl")),
    (Lang::Nb, include_str!("../../../locales/nb.ftl")),
    (Lang::Nn, include_str!("../../../locales/nn.ftl")),
    (Lang::Da, include_str!("../../../locales/da.ftl")),
    (Lang::Fi, include_str!("../../../locales/fi.ftl")),
    (Lang::En, include_str!("../../../locales/en.ftl")),
];

pub struct Words {
    bundles: Vec<(Lang, FluentBundle<FluentResource>)>,
}

/// One argument of a message.
pub type Arg = (&'static str, FluentValue<'static>);

/// An argument from a number or a text.
pub fn arg(name: &'static str, value: impl IntoArg) -> Arg {
    (name, value.into_arg())
}

/// What can be said in a message.
pub trait IntoArg {
    fn into_arg(self) -> FluentValue<'static>;
}

impl IntoArg for &str {
    fn into_arg(self) -> FluentValue<'static> {
        FluentValue::from(self.to_owned())
    }
}

impl IntoArg for u32 {
    fn into_arg(self) -> FluentValue<'static> {
        FluentValue::from(self)
    }
}

impl Words {
    /// Reads the files that the program carries.
    pub fn new() -> Words {
        let bundles = FILES.map(|(lang, file)| {
            let (resource, errors) = match FluentResource::try_new(file.to_owned()) {
                Ok(resource) => (resource, Vec::new()),
                Err((resource, errors)) => (resource, errors),
            };
            debug_assert!(errors.is_empty(), "{}.ftl: {errors:?}", lang.code());
            let locale = lang.code().parse().expect("our six codes are valid locales");
            let mut bundle = FluentBundle::new_concurrent(vec![locale]);
            bundle.set_use_isolating(false); // invisible marks would end up in copied invitations
            bundle.add_resource_overriding(resource);
            (lang, bundle)
        });
        Words { bundles: bundles.into_iter().collect() }
    }

    /// The message in `lang` or the nearest language; the key itself if no language has it.
    pub fn say(&self, lang: Lang, key: &str, args: &[Arg]) -> String {
        self.phrase(lang, key, args).text
    }

    /// The message, and the language it was found in.
    pub fn phrase(&self, lang: Lang, key: &str, args: &[Arg]) -> Phrase {
        let mut fluent_args = FluentArgs::new();
        for (name, value) in args {
            fluent_args.set(*name, value.clone());
        }
        for lang in std::iter::once(&lang).chain(lang.fallbacks()) {
            let Some((_, bundle)) = self.bundles.iter().find(|(own, _)| own == lang) else {
                continue;
            };
            let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&fluent_args), &mut errors);
            return Phrase { lang: *lang, text: text.into_owned() };
        }
        Phrase { lang, text: key.to_owned() }
    }

    /// Whether this very language has the message.
    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.bundles.iter().any(|(own, bundle)| *own == lang && bundle.has_message(key))
    }
}

impl Default for Words {
    fn default() -> Words {
        Words::new()
    }
}
