//! The routine's permissions as a table for each service: classes of data down, media across.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::desk::Desk;
use crate::form::Choice;
use crate::library::Applicable;
use crate::routine::{Medium, Routine, Verdict};
use crate::source;
use crate::text::Lang;
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PermissionTable {
    pub service: Choice,
    /// The media that the routine speaks of, in words.
    pub media: Vec<String>,
    pub rows: Vec<PermissionRow>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PermissionRow {
    /// The class of data.
    pub data: String,
    pub cells: Vec<PermissionCell>,
}

/// What the routine says of one class in one medium; no verdict: nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PermissionCell {
    pub verdict: Option<Verdict>,
    pub text: String,
    /// The rule's words and where it stands.
    pub source: Option<String>,
}

/// The tables of a routine; none where it says nothing of data.
pub fn tables(desk: Desk<'_>, routine: &Routine, lang: Lang) -> Vec<PermissionTable> {
    let spoken_of =
        |medium: &Medium| routine.permissions.iter().any(|own| own.media.contains(medium));
    let media: Vec<Medium> = Medium::ALL.into_iter().filter(spoken_of).collect();
    if media.is_empty() || routine.data_classes.is_empty() {
        return Vec::new();
    }
    let services = desk.library.services_of(routine).into_iter();
    services
        .map(|service| PermissionTable {
            service: Choice { id: service.id.clone(), label: service.name.clone() },
            media: media.iter().map(|medium| medium_name(desk.words, *medium, lang)).collect(),
            rows: routine
                .data_classes
                .iter()
                .map(|class| PermissionRow {
                    data: class.title.say(lang),
                    cells: media
                        .iter()
                        .map(|medium| cell(desk, routine, (&service.id, &class.id, *medium), lang))
                        .collect(),
                })
                .collect(),
        })
        .collect()
}

pub fn medium_name(words: &Words, medium: Medium, lang: Lang) -> String {
    words.say(lang, &format!("medium-{}", medium.word().replace('_', "-")), &[])
}

fn cell(
    desk: Desk<'_>,
    routine: &Routine,
    (service, data, medium): (&str, &str, Medium),
    lang: Lang,
) -> PermissionCell {
    let found = routine.permission(service, data, medium);
    let word = found.map_or("unsaid", |permission| permission.verdict.word());
    let rule = found.and_then(|permission| routine.rule(&permission.rule));
    PermissionCell {
        verdict: found.map(|permission| permission.verdict),
        text: desk.words.say(lang, &format!("verdict-{}", word.replace('_', "-")), &[]),
        source: rule.map(|rule| {
            let place = source::place(Applicable { rule, from: Some(routine) }, desk.words, lang);
            format!("{} ({place})", rule.text.say(lang))
        }),
    }
}
