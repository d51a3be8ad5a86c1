//! What must be in place before a service is used: the list, what is said of an item, and what was
//! said before.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::Office;
use crate::dates;
use crate::desk::{Case, Desk, Shown};
use crate::draft::Draft;
use crate::error::{Error, Result};
use crate::form::Choice;
use crate::readiness::{ItemState, Readiness, Standing};
use crate::routine::Channel;
use crate::routine_names::names_somebody_in;
use crate::step;
use crate::store::ReadinessEntry;
use crate::text::Lang;
use crate::words::arg;

/// No field of what is said of an item needs more characters.
const MAX_FIELD: usize = 500;

/// One service under one routine, with everything it needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReadinessList {
    pub routine_id: String,
    pub service: Choice,
    pub in_place: u32,
    pub asked: u32,
    /// «5 av 8 på plats».
    pub count: String,
    pub items: Vec<ReadinessRow>,
    /// The states that an item can have, in words.
    pub states: Vec<Choice>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReadinessRow {
    pub rule_key: String,
    /// The short name, else the sentence.
    pub name: String,
    pub text: String,
    pub why: Option<String>,
    pub strength: String,
    pub source: String,
    pub state: ItemState,
    /// The state in words, or that the review is overdue.
    pub status: String,
    /// Whether it is no longer in the way of using the service.
    pub holds: bool,
    /// Who decided, when, and when it is to be reviewed, in words.
    pub details: Option<String>,
    pub edit: ReadinessEdit,
    /// Whether the evidence is an address that can be opened.
    pub can_open: bool,
    /// Everything said of it, the last first.
    pub history: Vec<ReadinessEvent>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReadinessEvent {
    pub at: String,
    pub what: String,
}

/// What is to be said of one item, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReadinessEdit {
    pub state: ItemState,
    pub reason: String,
    pub evidence: String,
    pub decided_by: String,
    /// A day as people type it.
    pub decided_on: String,
    pub review_by: String,
}

impl Office {
    /// What a service needs under a routine, and how far the organisation is with it.
    pub fn readiness(&self, id: &str, service: &str, now: Timestamp) -> Result<ReadinessList> {
        let draft = Draft {
            routine_id: id.to_owned(),
            service: Some(service.to_owned()),
            ..Draft::default()
        };
        let said = self.store.list_readiness_entries(service)?;
        self.at_desk(now, |desk| {
            let resolved = draft.resolve(desk.library).ok_or(Error::NotFound("routine"))?;
            let service = resolved.service.ok_or(Error::NotFound("service"))?;
            let case = Case::new(desk, resolved);
            let gates = case.gates();
            let rows = gates.iter().map(|gate| self.row(&case, *gate, &said));
            let items: Vec<ReadinessRow> = rows.collect();
            let lang = self.settings.lang;
            let asked = u32::try_from(items.len()).unwrap_or(u32::MAX);
            let holding = items.iter().filter(|item| item.holds).count();
            let in_place = u32::try_from(holding).unwrap_or(u32::MAX);
            let args = [arg("in_place", in_place), arg("asked", asked)];
            let state = |state: ItemState| Choice {
                id: state.word().to_owned(),
                label: desk.words.say(lang, &state_key(state), &[]),
            };
            Ok(ReadinessList {
                routine_id: id.to_owned(),
                service: Choice { id: service.id.clone(), label: service.name.clone() },
                in_place,
                asked,
                count: desk.words.say(lang, "readiness-count", &args),
                items,
                states: ItemState::ALL.map(state).to_vec(),
            })
        })
    }

    /// The lists of every service of every routine, or of those that are named.
    pub fn readiness_lists(
        &self,
        routine: Option<&str>,
        service: Option<&str>,
        now: Timestamp,
    ) -> Result<Vec<ReadinessList>> {
        let mut lists = Vec::new();
        let wanted = |name: &str, asked: Option<&str>| asked.is_none_or(|asked| asked == name);
        for own in self.library.routines.iter().filter(|own| wanted(&own.id, routine)) {
            for of in self.library.services_of(own) {
                if wanted(&of.id, service) {
                    lists.push(self.readiness(&own.id, &of.id, now)?);
                }
            }
        }
        Ok(lists)
    }

    /// What is to be reviewed, by the entry that says when: of each item of an organisation the last.
    pub(super) fn reviews(&self) -> Result<Vec<(u32, Date)>> {
        let mut last = BTreeMap::new();
        for entry in self.store.list_readiness()? {
            let Some(routine) = self.library.routine(&entry.routine_id) else { continue };
            let organisation = routine.organisation.name.trim().to_lowercase();
            let about = (organisation, entry.service_id.clone(), entry.rule_key.clone());
            last.insert(about, entry);
        }
        let asked = last.into_values().filter(|entry| {
            entry.standing.state != ItemState::Missing && self.asked_item(entry).is_some()
        });
        Ok(asked.filter_map(|entry| Some((entry.id, entry.standing.review_by?))).collect())
    }

    /// «X ska ses över senast 3 maj», or that it should have been; none once something else was said.
    pub(super) fn review_in_words(&self, entry_id: u32, now: Timestamp) -> Result<Option<String>> {
        let said = self.store.list_readiness()?.into_iter().find(|entry| entry.id == entry_id);
        let Some((entry, (service, item))) =
            said.and_then(|entry| self.asked_item(&entry).map(|item| (entry, item)))
        else {
            return Ok(None);
        };
        let Some(review_by) = entry.standing.review_by else { return Ok(None) };
        let lang = self.settings.lang;
        let day = dates::day(&self.words, lang, review_by);
        let args = [
            arg("service", service.as_str()),
            arg("item", item.trim_end_matches('.')),
            arg("day", day.as_str()),
        ];
        let is_overdue = entry.standing.is_overdue(self.local(now).date());
        let key = if is_overdue { "readiness-notice-overdue" } else { "readiness-notice" };
        Ok(Some(self.words.say(lang, key, &args)))
    }

    /// The service and the item that something was said of, where its routine still asks for it.
    fn asked_item(&self, entry: &ReadinessEntry) -> Option<(String, String)> {
        let lang = self.settings.lang;
        let routine = self.library.routine(&entry.routine_id)?;
        let service = self.library.service(&entry.service_id)?;
        let rules = self.library.rules(routine);
        let found = rules.iter().find(|found| found.rule.key == entry.rule_key)?;
        let output = found.rule.outputs(Channel::ReadinessGate).next()?;
        let item = output.state.as_ref().unwrap_or_else(|| output.text(found.rule)).say(lang);
        Some((service.name.clone(), item))
    }

    /// Records what is said of an item; or tells, in words, what must be put right first.
    pub fn record_readiness(
        &mut self,
        of: (&str, &str, &str),
        edit: &ReadinessEdit,
        now: Timestamp,
    ) -> Result<Vec<String>> {
        let (routine, service, rule_key) = of;
        let list = self.readiness(routine, service, now)?;
        if !list.items.iter().any(|item| item.rule_key == rule_key) {
            return Err(Error::NotFound("rule"));
        }
        let (standing, problems) = self.standing(edit, self.local(now).date());
        if !problems.is_empty() {
            return Ok(problems);
        }
        let key = (routine.to_owned(), service.to_owned(), rule_key.to_owned());
        if self.readiness.get(&key).cloned().unwrap_or_default() == standing {
            return Ok(Vec::new());
        }
        self.store.insert_readiness_entry(&ReadinessEntry {
            id: 0,
            routine_id: key.0,
            service_id: key.1,
            rule_key: key.2,
            standing,
            recorded_at: now,
        })?;
        self.readiness = self.read_readiness()?;
        Ok(Vec::new())
    }

    /// The address behind an item's evidence.
    pub fn evidence_address(&self, routine: &str, service: &str, rule_key: &str) -> Result<String> {
        let key = (routine.to_owned(), service.to_owned(), rule_key.to_owned());
        let address = self.readiness.get(&key).and_then(Standing::address);
        address.map(str::to_owned).ok_or(Error::NotFound("evidence"))
    }

    /// What stands for each routine in force: the last that was said under it, or under another
    /// routine of the same organisation.
    pub(super) fn read_readiness(&self) -> Result<Readiness> {
        let routines = &self.library.routines;
        let organisation = |id: &str| {
            let found = routines.iter().find(|routine| routine.id == id);
            found.map(|routine| routine.organisation.name.trim().to_lowercase())
        };
        let mut readiness = Readiness::new();
        for entry in self.store.list_readiness()? {
            let of = organisation(&entry.routine_id);
            for routine in routines {
                let same = of.is_some() && organisation(&routine.id) == of;
                if same || routine.id == entry.routine_id {
                    let of = (routine.id.clone(), &entry.service_id, &entry.rule_key);
                    let key = (of.0, of.1.clone(), of.2.clone());
                    readiness.insert(key, entry.standing.clone());
                }
            }
        }
        Ok(readiness)
    }

    fn standing(&self, edit: &ReadinessEdit, today: Date) -> (Standing, Vec<String>) {
        let lang = self.settings.lang;
        let say = |key: &str, args: &[_]| self.words.say(lang, key, args);
        let mut problems = Vec::new();
        let mut day = |typed: &str, field: &str| {
            let found = dates::typed_day(&self.words, lang, today, typed);
            if found.is_none() && !typed.trim().is_empty() {
                let field = say(field, &[]);
                let args = [arg("field", field.as_str()), arg("typed", typed.trim())];
                problems.push(say("readiness-day-unreadable", &args));
            }
            found
        };
        let decided_on = day(&edit.decided_on, "readiness-decided-on");
        let review_by = day(&edit.review_by, "readiness-review-by");
        if decided_on.is_some_and(|day| day > today) {
            problems.push(say("readiness-decided-later", &[]));
        }
        if edit.state == ItemState::NotNeeded && edit.reason.trim().is_empty() {
            problems.push(say("readiness-why-not-needed", &[]));
        }
        if names_somebody_in(edit.decided_by.trim(), lang, &self.settings.own_words) {
            problems.push(say("readiness-names-somebody", &[]));
        }
        let fields = [&edit.reason, &edit.evidence, &edit.decided_by];
        if fields.iter().any(|field| field.chars().count() > MAX_FIELD) {
            problems.push(say("readiness-too-long", &[arg("limit", MAX_FIELD as u32)]));
        }
        let text = |text: &str| text.trim().to_owned();
        let standing = Standing {
            state: edit.state,
            reason: text(&edit.reason),
            evidence: text(&edit.evidence),
            decided_by: text(&edit.decided_by),
            decided_on,
            review_by,
        };
        (standing, problems)
    }

    fn row(&self, case: &Case<'_>, gate: Shown<'_>, said: &[ReadinessEntry]) -> ReadinessRow {
        let lang = self.settings.lang;
        let rule_key = gate.applicable.rule.key.clone();
        let shown = step::step(case, gate, lang);
        let none = Standing::default();
        let standing = case.standing(&rule_key).unwrap_or(&none);
        let typed = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let of_item = said.iter().filter(|entry| {
            entry.rule_key == rule_key && self.same_organisation(&entry.routine_id, case)
        });
        ReadinessRow {
            name: case.gate_name(gate, lang),
            text: shown.text,
            why: shown.why,
            strength: shown.strength,
            source: shown.source,
            state: standing.state,
            status: status(case.desk, standing, lang),
            holds: standing.holds(case.desk.today),
            details: details(case.desk, standing, lang),
            edit: ReadinessEdit {
                state: standing.state,
                reason: standing.reason.clone(),
                evidence: standing.evidence.clone(),
                decided_by: standing.decided_by.clone(),
                decided_on: typed(standing.decided_on),
                review_by: typed(standing.review_by),
            },
            can_open: standing.address().is_some(),
            history: of_item.map(|entry| self.event(case.desk, entry)).collect(),
            rule_key,
        }
    }

    fn same_organisation(&self, routine_id: &str, case: &Case<'_>) -> bool {
        let own = case.resolved.routine;
        let name = |name: &str| name.trim().to_lowercase();
        let other = self.library.routine(routine_id);
        routine_id == own.id
            || other
                .is_some_and(|other| name(&other.organisation.name) == name(&own.organisation.name))
    }

    fn event(&self, desk: Desk<'_>, entry: &ReadinessEntry) -> ReadinessEvent {
        let lang = self.settings.lang;
        let standing = &entry.standing;
        let state = desk.words.say(lang, &state_key(standing.state), &[]);
        let details = details(desk, standing, lang);
        let evidence = Some(standing.evidence.clone()).filter(|evidence| !evidence.is_empty());
        let parts: Vec<String> = [Some(state), details, evidence].into_iter().flatten().collect();
        ReadinessEvent {
            at: dates::recorded(desk.words, lang, entry.recorded_at, &self.zone()),
            what: parts.join(" · "),
        }
    }
}

fn state_key(state: ItemState) -> String {
    format!("readiness-{}", state.word().replace('_', "-"))
}

fn status(desk: Desk<'_>, standing: &Standing, lang: Lang) -> String {
    match standing.review_by.filter(|_| standing.is_overdue(desk.today)) {
        Some(day) => {
            let day = dates::day(desk.words, lang, day);
            desk.words.say(lang, "readiness-overdue", &[arg("day", day.as_str())])
        }
        None => desk.words.say(lang, &state_key(standing.state), &[]),
    }
}

/// «Beslutat av rektor den 3 maj 2026 · Ses över senast 3 maj 2027 · skälet»; nothing if nothing is said.
fn details(desk: Desk<'_>, standing: &Standing, lang: Lang) -> Option<String> {
    let day = |day: Option<Date>| day.map(|day| dates::day(desk.words, lang, day));
    let role = Some(standing.decided_by.as_str()).filter(|role| !role.is_empty());
    let say = |key: &str, role: &str, day: &str| {
        desk.words.say(lang, key, &[arg("role", role), arg("day", day)])
    };
    let decided = match (role, day(standing.decided_on)) {
        (Some(role), Some(day)) => Some(say("readiness-decided", role, &day)),
        (Some(role), None) => Some(say("readiness-decided-by-role", role, "")),
        (None, Some(day)) => Some(say("readiness-decided-on-day", "", &day)),
        (None, None) => None,
    };
    let review = day(standing.review_by).map(|day| say("readiness-review", "", &day));
    let reason = Some(standing.reason.clone()).filter(|reason| !reason.is_empty());
    let parts: Vec<String> = [decided, review, reason].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}
