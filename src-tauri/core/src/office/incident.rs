//! Incidents: opening one, its drill, its note, who was told and what was decided.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::change::OldLink;
use super::invite::{LAST, Outgoing, Way};
use super::{Office, readable};
use crate::check::{self, Context, Field, SHOWN};
use crate::draft::Draft;
use crate::error::{Error, Result};
use crate::form::Choice;
use crate::incident::{
    self, Action, Drill, Incident, IncidentEntry, IncidentEntryKind, IncidentForm, IncidentRecord,
    IncidentRow, IncidentView, OFFICER, Scene, Verdict,
};
use crate::limits;
use crate::routine::Routine;
use crate::run::MeetingSummary;
use crate::step::Tick;
use crate::store::{Entry, EntryKind};
use crate::text_review;
use crate::words::arg;

/// Reasons and numbers of cases are short.
const MAX_REASON: usize = 500;

/// Something in the organiser's words that may name somebody; the words themselves are not in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NoteFinding {
    /// `what`, `measures` or `reason`.
    pub field: String,
    pub title: String,
    pub text: String,
    pub instead: String,
}

impl Office {
    /// What can go wrong, the gravest first.
    pub fn incident_kinds(&self) -> Vec<Choice> {
        let lang = self.settings.lang;
        let kinds = self.incidents.kinds.iter();
        kinds.map(|kind| Choice { id: kind.id.clone(), label: kind.title.say(lang) }).collect()
    }

    /// Opens an incident, or comes back to the one whose drill is still going.
    pub fn open_incident(
        &mut self,
        kind: &str,
        meeting_id: Option<u32>,
        now: Timestamp,
    ) -> Result<u32> {
        let first = self.incidents.kind(kind).ok_or(Error::NotFound("kind of incident"))?;
        let first = first.steps.first().cloned().unwrap_or_default();
        let meeting = meeting_id.map(|id| self.record(id)).transpose()?;
        if let Some(going) = self.going(kind, meeting_id, now)? {
            return Ok(going);
        }
        let country = match &meeting {
            Some(record) => readable(self.with_run(record, now, |run| {
                run.case.resolved.routine.organisation.country.clone()
            }))?,
            None => None,
        };
        let country = match country {
            Some(country) => country,
            None => self
                .usual_routine()?
                .map(|own| own.organisation.country.clone())
                .unwrap_or_default(),
        };
        let record = IncidentRecord {
            id: 0,
            meeting_id,
            kind: kind.to_owned(),
            country,
            time_zone: self.settings.time_zone.clone(),
            opened_at: now,
        };
        let started = IncidentEntry::new(IncidentEntryKind::StepStarted, &first, "", now);
        let mut entry = Entry::new(EntryKind::Incident, now);
        entry.value = Some(kind.to_owned());
        self.store.transaction(|store| {
            let id = store.insert_incident(&record)?;
            if let Some(meeting_id) = meeting_id {
                store.insert_entry(meeting_id, &entry, now)?;
            }
            store.insert_incident_entry(id, &started, now)?;
            Ok(id)
        })
    }

    /// The incident of this kind whose drill has steps left.
    fn going(&self, kind: &str, meeting_id: Option<u32>, now: Timestamp) -> Result<Option<u32>> {
        for record in self.store.list_incidents()? {
            if record.kind == kind && record.meeting_id == meeting_id && meeting_id.is_some() {
                let drill = self.drill(record.id, now)?;
                if drill.is_going() {
                    return Ok(Some(record.id));
                }
            }
        }
        Ok(None)
    }

    /// The incident of a meeting whose drill has steps left; the latest.
    pub fn going_drill(&self, meeting_id: u32, now: Timestamp) -> Result<Option<u32>> {
        for record in self.store.list_incidents()? {
            if record.meeting_id == Some(meeting_id) && self.drill(record.id, now)?.is_going() {
                return Ok(Some(record.id));
            }
        }
        Ok(None)
    }

    /// The routine that was used last, for what no meeting tells.
    fn usual_routine(&self) -> Result<Option<&Routine>> {
        let last: Option<Draft> = self.store.find_setting(LAST)?;
        let last = last.and_then(|draft| self.library.routine(&draft.routine_id));
        Ok(last.or_else(|| self.library.routines.first()))
    }

    pub fn drill(&self, id: u32, now: Timestamp) -> Result<Drill> {
        self.with_incident(id, now, |scene, incident, meeting| scene.drill(incident, meeting))
    }

    /// «2:05» since the incident was opened.
    pub fn drill_clock(&self, id: u32, now: Timestamp) -> Result<String> {
        Ok(self.drill(id, now)?.elapsed)
    }

    /// Records the answer to a step and starts the next one; nothing: the step is open again.
    pub fn finish_step(
        &mut self,
        id: u32,
        key: &str,
        tick: Option<Tick>,
        now: Timestamp,
    ) -> Result<()> {
        let drill = self.drill(id, now)?;
        let at = drill.steps.iter().position(|step| step.key == key);
        let at = at.ok_or(Error::NotFound("step"))?;
        let word = tick.map(Tick::word).unwrap_or_default();
        let finished = IncidentEntry::new(IncidentEntryKind::StepFinished, key, word, now);
        let left = drill.steps.iter().enumerate();
        let mut left = left.filter(|(n, step)| *n != at && step.tick.is_none());
        let next = if tick.is_some() {
            left.next().map(|(_, step)| step.key.clone())
        } else {
            Some(key.to_owned())
        };
        let tells = drill.steps[at].action == Action::Tell && tick == Some(Tick::Done);
        self.store.transaction(|store| {
            store.insert_incident_entry(id, &finished, now)?;
            if tells {
                let told = IncidentEntry::new(IncidentEntryKind::Told, OFFICER, "", now);
                store.insert_incident_entry(id, &told, now)?;
            }
            if let Some(next) = next {
                let started = IncidentEntry::new(IncidentEntryKind::StepStarted, &next, "", now);
                store.insert_incident_entry(id, &started, now)?;
            }
            Ok(())
        })
    }

    /// Gives the incident's meeting a new link; the invitation that comes of it replaces the old
    /// one.
    ///
    /// # Errors
    /// `Invalid` if it is no link, or leads to the meeting the outsider knows.
    pub fn replace_link_after(&mut self, id: u32, link: &str, now: Timestamp) -> Result<Outgoing> {
        let meeting_id = self.meeting_of(id)?;
        let link = link.trim();
        if link.is_empty() {
            let reason = self.words.say(self.settings.lang, "incident-no-link", &[]);
            return Err(Error::Invalid { field: "link", reason });
        }
        let outgoing = self.replace_link(meeting_id, link, now)?;
        let drill = self.drill(id, now)?;
        let step = drill.steps.iter().find(|step| step.action == Action::NewLink);
        if let Some(step) = step {
            self.finish_step(id, &step.key, Some(Tick::Done), now)?;
        }
        Ok(outgoing)
    }

    /// The invitation as it stands now, once more: same UID, same SEQUENCE.
    pub fn send_again_after(&mut self, id: u32, way: Way, now: Timestamp) -> Result<Outgoing> {
        let meeting_id = self.meeting_of(id)?;
        let draft = self.record(meeting_id)?.draft;
        self.change_meeting(meeting_id, &draft, OldLink::NotSaid, way, now)
    }

    /// The meeting an incident happened in.
    pub fn meeting_of(&self, id: u32) -> Result<u32> {
        let record = self.store.find_incident(id)?.ok_or(Error::NotFound("incident"))?;
        record.meeting_id.ok_or(Error::NotFound("meeting"))
    }

    pub fn incidents(&self, now: Timestamp) -> Result<Vec<IncidentRow>> {
        let records = self.store.list_incidents()?;
        let row = |record: &IncidentRecord| {
            self.with_incident(record.id, now, |scene, incident, meeting| {
                scene.row(incident, meeting.map(|meeting| meeting.when))
            })
        };
        records.iter().map(row).collect()
    }

    /// Incidents whose hours still run.
    pub fn open_incidents(&self, now: Timestamp) -> Result<Vec<IncidentRow>> {
        let all = self.incidents(now)?;
        Ok(all.into_iter().filter(|row| row.state.is_open()).collect())
    }

    pub fn incident(&self, id: u32, now: Timestamp) -> Result<IncidentView> {
        self.with_incident(id, now, |scene, incident, meeting| scene.view(incident, meeting))
    }

    /// What the text checker finds in the note; a note names nobody.
    pub fn incident_findings(&self, form: &IncidentForm) -> Vec<NoteFinding> {
        let mut findings = self.names_in("what", &form.what);
        findings.extend(self.names_in("measures", &form.measures));
        findings
    }

    fn names_in(&self, field: &str, text: &str) -> Vec<NoteFinding> {
        let lang = self.settings.lang;
        let context = Context {
            organisation: self.settings.organisation.clone(),
            allow: self.settings.own_words.clone(),
            ..Context::default()
        };
        let found = check::check(&[(Field::Body, text)], lang, &context);
        let grave = found
            .iter()
            .filter(|one| one.confidence >= SHOWN && one.severity != check::Severity::Hint);
        let finding = |one: &check::Finding| NoteFinding {
            field: field.to_owned(),
            title: self.words.say(lang, &format!("check-category-{}", one.category.key()), &[]),
            text: text_review::why(&self.words, one, lang),
            instead: self.words.say(lang, &one.instead, &[]),
        };
        grave.map(finding).collect()
    }

    /// Records what changed in the note; what stood there before stays in the history.
    ///
    /// # Errors
    /// `Invalid` if it may name somebody and the organiser has not said otherwise.
    pub fn save_incident(&mut self, id: u32, form: &IncidentForm, now: Timestamp) -> Result<()> {
        limits::check(form, limits::TEXT)?;
        if !form.names_nobody && !self.incident_findings(form).is_empty() {
            let reason = self.words.say(self.settings.lang, "incident-names", &[]);
            return Err(Error::Invalid { field: "names", reason });
        }
        if form.categories.iter().any(|id| self.incidents.category(id).is_none()) {
            return Err(Error::NotFound("category"));
        }
        let changed = self.with_incident(id, now, |_, incident, _| {
            let fields = form.fields(incident)?;
            let new = fields.into_iter().filter(|(field, value)| {
                incident.noted(field).is_none_or(|noted| noted != value)
                    && (incident.noted(field).is_some() || !value.is_empty())
            });
            Ok::<_, Error>(new.collect::<Vec<_>>())
        })?;
        let changed = changed.map_err(|error| self.told(error))?;
        self.store.transaction(|store| {
            for (field, value) in &changed {
                let noted = IncidentEntry::new(IncidentEntryKind::Noted, field, value, now);
                store.insert_incident_entry(id, &noted, now)?;
            }
            Ok(())
        })
    }

    fn told(&self, error: Error) -> Error {
        let key = match &error {
            Error::Invalid { field: "incident_time", .. } => "incident-time-unreadable",
            Error::Invalid { field: "count", .. } => "incident-count-large",
            _ => return error,
        };
        let Error::Invalid { field, reason } = error else { return error };
        let args = [arg("reason", reason.as_str())];
        Error::Invalid { field, reason: self.words.say(self.settings.lang, key, &args) }
    }

    /// Records that somebody with a role was told.
    ///
    /// # Errors
    /// `NotFound` for a role that the record does not show.
    pub fn tell_of_incident(&mut self, id: u32, role: &str, now: Timestamp) -> Result<()> {
        if !self.incident(id, now)?.contacts.iter().any(|told| told.contact.role == role) {
            return Err(Error::NotFound("role"));
        }
        let told = IncidentEntry::new(IncidentEntryKind::Told, role, "", now);
        self.store.insert_incident_entry(id, &told, now)
    }

    /// Records what the officer decided, and why.
    ///
    /// # Errors
    /// `Invalid` if nothing is to be notified and no reason is given, or if the reason may name
    /// somebody.
    pub fn decide_incident(
        &mut self,
        id: u32,
        verdict: Verdict,
        reason: &str,
        now: Timestamp,
    ) -> Result<()> {
        self.with_incident(id, now, |_, _, _| ())?;
        let reason = reason.trim();
        let say = |key: &str| self.words.say(self.settings.lang, key, &[]);
        if verdict == Verdict::NotNotify && reason.is_empty() {
            let reason = say("incident-reason-missing");
            return Err(Error::Invalid { field: "reason", reason });
        }
        if reason.chars().count() > MAX_REASON {
            let reason = MAX_REASON.to_string();
            return Err(Error::Invalid { field: "detail_length", reason });
        }
        if !self.names_in("reason", reason).is_empty() {
            return Err(Error::Invalid { field: "names", reason: say("incident-names-reason") });
        }
        let decided = IncidentEntry::new(IncidentEntryKind::Decided, reason, verdict.word(), now);
        self.store.insert_incident_entry(id, &decided, now)
    }

    /// Records that the authority was told, with its number for the case if there is one.
    pub fn notified_incident(&mut self, id: u32, number: &str, now: Timestamp) -> Result<()> {
        self.with_incident(id, now, |_, _, _| ())?;
        let number = number.trim();
        if number.chars().count() > MAX_REASON {
            let reason = MAX_REASON.to_string();
            return Err(Error::Invalid { field: "detail_length", reason });
        }
        let notified = IncidentEntry::new(IncidentEntryKind::Notified, "", number, now);
        self.store.insert_incident_entry(id, &notified, now)
    }

    pub fn incident_html(&self, id: u32, now: Timestamp) -> Result<String> {
        self.with_incident(id, now, incident::to_html)
    }

    pub fn incident_text(&self, id: u32, now: Timestamp) -> Result<String> {
        self.with_incident(id, now, incident::to_text)
    }

    /// Takes up an incident with its meeting, where there is one whose routine can be read.
    pub(super) fn with_incident<T>(
        &self,
        id: u32,
        now: Timestamp,
        work: impl FnOnce(&Scene<'_, '_>, &Incident<'_>, Option<MeetingSummary>) -> T,
    ) -> Result<T> {
        let record = self.store.find_incident(id)?.ok_or(Error::NotFound("incident"))?;
        let entries = self.store.list_incident_entries(id)?;
        let incident = Incident { record: &record, entries: &entries };
        let scene = Scene {
            guide: &self.incidents,
            words: &self.words,
            lang: self.settings.lang,
            case: None,
            contacts: &[],
            now,
        };
        let mut work = Some(work);
        let meeting = record.meeting_id.map(|id| self.store.find_meeting(id)).transpose()?;
        if let Some(meeting) = meeting.flatten() {
            let done = self.with_run(&meeting, now, |run| {
                let contacts = &run.case.resolved.routine.organisation.contacts;
                let scene = Scene { case: Some(run.case), contacts, ..scene };
                work.take().map(|work| work(&scene, &incident, Some(run.summary())))
            });
            if let Some(Some(done)) = readable(done)? {
                return Ok(done);
            }
        }
        let contacts = self.usual_routine()?.map(|own| own.organisation.contacts.as_slice());
        let scene = Scene { contacts: contacts.unwrap_or_default(), ..scene };
        let work = work.take().ok_or(Error::NotFound("incident"))?;
        Ok(work(&scene, &incident, None))
    }
}
