//! The organiser's rules of which meetings follow which routine, and the routines there are to follow.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::Office;
use crate::error::{Error, Result};
use crate::limits;
use crate::mapping::{Condition, Mapping};
use crate::words::arg;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RoutineOffer {
    pub routine_id: String,
    pub meeting_type: Option<String>,
    /// «Bergen: Meet – Utviklingssamtale».
    pub label: String,
}

/// One of the organiser's rules, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MappingView {
    pub id: u32,
    pub condition: Condition,
    /// «Subject with «utviklingssamtale», in the calendar «Work»».
    pub text: String,
    /// None: not one of mine.
    pub routine: Option<RoutineOffer>,
}

impl Office {
    pub(super) fn routine_offer(
        &self,
        routine_id: &str,
        kind: Option<&str>,
    ) -> Option<RoutineOffer> {
        let lang = self.settings.lang;
        let routine = self.library.routine(routine_id)?;
        let kind = kind.and_then(|kind| routine.meeting_type(kind));
        let title = routine.title.say(lang);
        Some(RoutineOffer {
            routine_id: routine_id.to_owned(),
            meeting_type: kind.map(|kind| kind.id.clone()),
            label: kind.map_or(title.clone(), |kind| format!("{title} – {}", kind.title.say(lang))),
        })
    }

    /// Every routine with each of its kinds of meeting.
    pub fn routine_offers(&self) -> Vec<RoutineOffer> {
        let routines = self.library.routines.iter();
        let offers = routines.flat_map(|routine| {
            let kinds = routine.meeting_types.iter().map(|kind| Some(kind.id.as_str()));
            let alone = routine.meeting_types.is_empty().then_some(None);
            kinds.chain(alone).filter_map(|kind| self.routine_offer(&routine.id, kind))
        });
        offers.collect()
    }

    /// Remembers which meetings follow which routine; none: they are not the organiser's.
    pub fn map_meetings(
        &mut self,
        condition: &Condition,
        routine: Option<(&str, Option<&str>)>,
        now: Timestamp,
    ) -> Result<u32> {
        if !condition.is_anything() {
            let reason = self.words.say(self.settings.lang, "calendar-mapping-empty", &[]);
            return Err(Error::Invalid { field: "condition", reason });
        }
        limits::check(condition, limits::LINE)?;
        if let Some(id) = condition.calendar_id {
            self.calendar_record(id)?;
        }
        if let Some((id, kind)) = routine {
            let routine = self.library.routine(id).ok_or(Error::NotFound("routine"))?;
            if kind.is_some_and(|kind| routine.meeting_type(kind).is_none()) {
                return Err(Error::NotFound("kind of meeting"));
            }
        }
        self.store.insert_mapping(condition, routine, now)
    }

    pub fn remove_mapping(&mut self, id: u32) -> Result<()> {
        self.store.delete_mapping(id)
    }

    /// The organiser's rules, in words.
    pub fn mappings(&self) -> Result<Vec<MappingView>> {
        let calendars = self.store.list_calendars()?;
        let name = |id: u32| {
            let calendar = calendars.iter().find(|calendar| calendar.id == id);
            calendar.map(|calendar| calendar.calendar.name.clone()).unwrap_or_default()
        };
        let view = |mapping: &Mapping| {
            let Condition { words, service, calendar_id, uid } = &mapping.condition;
            let service = service.as_deref().map(|id| {
                self.library.service(id).map_or(id.to_owned(), |service| service.name.clone())
            });
            let part = |key: &str, value: Option<String>| {
                let value = value.filter(|value| !value.is_empty())?;
                let args = [arg("value", value.as_str())];
                Some(self.words.say(self.settings.lang, key, &args))
            };
            let parts = [
                part("calendar-mapping-words", Some(words.clone())),
                part("calendar-mapping-service", service),
                part("calendar-mapping-calendar", calendar_id.map(name)),
                part("calendar-mapping-event", uid.clone()),
            ];
            let text = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
            let routine = mapping.routine();
            MappingView {
                id: mapping.id,
                condition: mapping.condition.clone(),
                text,
                routine: routine.and_then(|(id, kind)| self.routine_offer(id, kind)),
            }
        };
        Ok(self.store.list_mappings()?.iter().map(view).collect())
    }
}
