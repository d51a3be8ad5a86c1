//! Routines: reading, copying, editing and exchanging.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::Office;
use crate::diagnostic::Diagnostic;
use crate::error::{Error, Result};
use crate::form::Choice;
use crate::limits;
use crate::routine::{OrganisationKind, Routine};
use crate::routine_edit::{self, Change, EditableRoutine};
use crate::routine_file;
use crate::routine_names::rules_naming_somebody;
use crate::routine_view::{self, RoutineSummary, RoutineView};
use crate::text::Lang;
use crate::words::arg;

/// What importing a file would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ImportPreview {
    /// Every mistake in the file, in words, with its line; and what to look at once more.
    pub problems: Vec<String>,
    pub id: String,
    pub title: String,
    pub organisation: String,
    pub version: u32,
    /// The version in force that it would take the place of.
    pub replaces: Option<String>,
    pub changes: Vec<Change>,
    pub can_import: bool,
}

/// An unsaved change, and the version it was made from.
#[derive(Serialize, Deserialize)]
struct KeptEdit {
    version: u32,
    edit: EditableRoutine,
}

fn edit_key(id: &str) -> String {
    format!("routine_edit/{id}")
}

impl Office {
    pub fn routines(&self, now: Timestamp) -> Vec<RoutineSummary> {
        let lang = self.settings.lang;
        self.at_desk(now, |desk| {
            let routines = self.library.routines.iter();
            routines
                .map(|routine| {
                    routine_view::summary(desk, routine, self.is_shipped(&routine.id), lang)
                })
                .collect()
        })
    }

    pub fn routine_ids(&self) -> Vec<&str> {
        self.library.routines.iter().map(|routine| routine.id.as_str()).collect()
    }

    pub fn has_routine(&self, id: &str) -> bool {
        self.library.routine(id).is_some()
    }

    /// The version in force.
    pub fn routine(&self, id: &str) -> Result<&Routine> {
        self.in_force(id)
    }

    /// The zone of the capital of the routine's country, as the words know it.
    pub fn zone_of(&self, id: &str) -> String {
        let country = self.library.routine(id).map(|routine| routine.organisation.country.as_str());
        let zone = country.map(|country| {
            self.words.say(Lang::En, &format!("country-zone-{}", country.to_lowercase()), &[])
        });
        zone.filter(|zone| zone.contains('/')).unwrap_or_else(|| self.settings.time_zone.clone())
    }

    /// Kinds of places with the routines that suit them, the made-for-them first.
    pub fn kinds(&self, lang: Lang) -> Vec<(String, String, Vec<Choice>)> {
        let kinds = [
            (OrganisationKind::School, "school"),
            (OrganisationKind::Parish, "parish"),
            (OrganisationKind::Municipality, "municipality"),
            (OrganisationKind::Other, "other"),
        ];
        let in_words = |(kind, word): (OrganisationKind, &str)| {
            let mut routines: Vec<&Routine> = self.library.routines.iter().collect();
            routines.sort_by_key(|routine| routine.organisation.kind != kind);
            let choice = |routine: &Routine| Choice {
                id: routine.id.clone(),
                label: routine.title.say(lang),
            };
            let label = self.words.say(lang, &format!("kind-{word}"), &[]);
            (word.to_owned(), label, routines.into_iter().map(choice).collect())
        };
        kinds.map(in_words).to_vec()
    }

    pub fn routine_view(&self, id: &str, now: Timestamp) -> Result<RoutineView> {
        let routine = self.in_force(id)?;
        let lang = self.settings.lang;
        Ok(self.at_desk(now, |desk| routine_view::view(desk, routine, self.is_shipped(id), lang)))
    }

    fn in_force(&self, id: &str) -> Result<&Routine> {
        self.library.routine(id).ok_or(Error::NotFound("routine"))
    }

    fn is_shipped(&self, id: &str) -> bool {
        self.versions.iter().any(|version| version.routine_id == id && version.is_shipped)
    }

    /// Makes the organisation's own routine, with its name and address filled in from the settings.
    pub fn copy_routine(&mut self, id: &str, title: &str, now: Timestamp) -> Result<String> {
        limits::check(&title, limits::LINE)?;
        let taken: Vec<&str> = self.library.routines.iter().map(|own| own.id.as_str()).collect();
        let new_id = routine_edit::new_id(title, &taken);
        let lang = self.settings.lang;
        let mut copy = routine_edit::copy_of(self.in_force(id)?, &new_id, title.trim(), lang);
        if !self.settings.organisation.is_empty() {
            copy.organisation.name.clone_from(&self.settings.organisation);
        }
        copy.organisation.privacy_policy_url.clone_from(&self.settings.policy_url);
        self.put_in_force(&copy, now)?;
        Ok(new_id)
    }

    pub fn edit_routine(&self, id: &str) -> Result<EditableRoutine> {
        let routine = self.in_force(id)?;
        let services = self.library.services_of(routine).into_iter();
        let services = services
            .map(|service| Choice { id: service.id.clone(), label: service.name.clone() })
            .collect();
        Ok(routine_edit::editable(routine, services, &self.words, self.settings.lang))
    }

    /// What was changed and not saved, so that a closed window loses nothing; none where the
    /// version in force is another than the one it was changed from.
    pub fn kept_edit(&self, id: &str) -> Result<Option<EditableRoutine>> {
        let kept: Option<KeptEdit> = self.store.find_setting(&edit_key(id))?;
        let version = self.in_force(id)?.version;
        Ok(kept.filter(|kept| kept.version == version).map(|kept| kept.edit))
    }

    /// Keeps what was changed; none: it was saved, or thrown away.
    pub fn keep_edit(&self, id: &str, edit: Option<EditableRoutine>) -> Result<()> {
        limits::check(&edit, limits::TEXT)?;
        let version = self.in_force(id)?.version;
        match edit {
            Some(edit) => self.store.update_setting(&edit_key(id), &KeptEdit { version, edit }),
            None => self.store.delete_setting(&edit_key(id)),
        }
    }

    /// Puts the edited routine in force as a new version; or tells what is wrong with it.
    pub fn save_routine(&mut self, edit: &EditableRoutine, now: Timestamp) -> Result<Vec<String>> {
        limits::check(edit, limits::TEXT)?;
        let lang = self.settings.lang;
        if self.is_shipped(&edit.id) {
            return Ok(vec![self.words.say(lang, "routine-is-shipped", &[])]);
        }
        let next = routine_edit::edited(self.in_force(&edit.id)?, edit);
        let current = self.in_force(&edit.id)?;
        if (Routine { version: current.version, ..next.clone() }) == *current {
            return Ok(Vec::new());
        }
        let (_, diagnostics) = routine_file::parse(&routine_file::print(&next));
        let mut problems: Vec<String> =
            diagnostics.iter().map(|problem| problem.say(&self.words, lang)).collect();
        problems.extend(self.loosened(&next));
        if problems.is_empty() {
            self.put_in_force(&next, now)?;
        }
        Ok(problems)
    }

    /// What to say of rules that would loosen a locked one.
    fn loosened(&self, routine: &Routine) -> Vec<String> {
        let keys = self.library.loosened(routine).into_iter();
        keys.map(|key| self.words.say(self.settings.lang, "routine-loosens", &[arg("key", key)]))
            .collect()
    }

    /// What to say of rules that seem to name a person; they can be imported all the same.
    pub fn naming_somebody(&self, routine: &Routine) -> Vec<String> {
        let lang = self.settings.lang;
        let keys = rules_naming_somebody(routine, &self.settings.own_words).into_iter();
        keys.map(|key| self.words.say(lang, "routine-names-somebody", &[arg("key", key)])).collect()
    }

    fn put_in_force(&mut self, routine: &Routine, now: Timestamp) -> Result<()> {
        self.store.insert_routine_version(routine, false, now)?;
        self.reload()
    }

    /// Reads a routine file against the services and the law at hand.
    pub fn read_routine(&self, file: &str) -> (Option<Routine>, Vec<Diagnostic>) {
        routine_file::parse_for(file, &self.library)
    }

    pub fn preview_import(&self, file: &str) -> ImportPreview {
        let (routine, diagnostics) = self.read_routine(file);
        let lang = self.settings.lang;
        let mut problems: Vec<String> =
            diagnostics.iter().map(|problem| problem.say(&self.words, lang)).collect();
        let Some(routine) = routine else {
            return ImportPreview {
                problems,
                id: String::new(),
                title: String::new(),
                organisation: String::new(),
                version: 0,
                replaces: None,
                changes: Vec::new(),
                can_import: false,
            };
        };
        problems.extend(self.loosened(&routine));
        let current = self.library.routine(&routine.id);
        if let Some(current) =
            current.filter(|current| routine.version <= current.version && **current != routine)
        {
            let args = [arg("version", current.version), arg("next", current.version + 1)];
            problems.push(self.words.say(lang, "import-version-taken", &args));
        }
        let replaces = current.map(|current| {
            let title = current.title.say(lang);
            let args = [arg("title", title.as_str()), arg("version", current.version)];
            self.words.say(lang, "import-replaces", &args)
        });
        let can_import = problems.is_empty();
        problems.extend(self.naming_somebody(&routine));
        ImportPreview {
            can_import,
            id: routine.id.clone(),
            title: routine.title.say(lang),
            organisation: routine.organisation.name.clone(),
            version: routine.version,
            replaces,
            changes: current
                .map(|current| routine_edit::changes(current, &routine, &self.words, lang))
                .unwrap_or_default(),
            problems,
        }
    }

    /// Puts a file's routine in force.
    ///
    /// # Errors
    /// `Invalid` with the first mistake; `preview_import` tells all of them.
    pub fn import_routine(&mut self, file: &str, now: Timestamp) -> Result<String> {
        let preview = self.preview_import(file);
        if !preview.can_import {
            let reason = preview.problems.into_iter().next().unwrap_or_default();
            return Err(Error::Invalid { field: "file", reason });
        }
        let (routine, _) = routine_file::parse(file);
        let routine = routine.ok_or(Error::NotFound("routine"))?;
        self.put_in_force(&routine, now)?;
        Ok(routine.id)
    }

    /// The file to exchange a routine by.
    pub fn export_routine(&self, id: &str) -> Result<String> {
        Ok(routine_file::print(self.in_force(id)?))
    }
}
