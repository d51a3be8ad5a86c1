//! The organiser's role, and asking for a meeting that she may not create herself.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::invite::{UNSENT, Way, search_words};
use super::{Office, readable};
use crate::desk::Case;
use crate::draft::Draft;
use crate::error::{Error, Result};
use crate::limits;
use crate::meeting_request::{self, MeetingRequest};
use crate::routine_names::names_somebody_in;
use crate::store::{Entry, EntryKind, NewMeeting};

/// The organiser's role under each routine, by the routine's id.
const ROLES: &str = "roles";
/// So many requests that wait for their link are shown.
const SHOWN: usize = 5;

/// A request that waits for the meeting's link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Waiting {
    pub meeting_id: u32,
    pub title: String,
    pub when: String,
}

impl Office {
    pub(super) fn read_roles(&self) -> Result<BTreeMap<String, String>> {
        Ok(self.store.find_setting(ROLES)?.unwrap_or_default())
    }

    /// Keeps which of the routine's roles the organiser has; none: not said.
    pub fn choose_role(&mut self, routine_id: &str, role: Option<&str>) -> Result<()> {
        let routine = self.routine(routine_id)?;
        let known = |id: &str| routine.roles.iter().any(|role| role.id == id);
        if let Some(unknown) = role.filter(|role| !known(role)) {
            return Err(Error::Invalid { field: "role", reason: unknown.to_owned() });
        }
        match role {
            Some(role) => self.roles.insert(routine_id.to_owned(), role.to_owned()),
            None => self.roles.remove(routine_id),
        };
        self.store.update_setting(ROLES, &self.roles)
    }

    /// The letter that asks for the meeting, without anything being recorded.
    pub fn meeting_request(&self, draft: &Draft, now: Timestamp) -> Result<MeetingRequest> {
        limits::check(draft, limits::TEXT)?;
        limits::check(&draft.title, limits::LINE)?;
        self.at_desk(now, |desk| {
            let resolved = draft.resolve(desk.library).ok_or(Error::NotFound("routine"))?;
            let case = Case::new(desk, resolved);
            meeting_request::write(&case, self.settings.lang).ok_or(Error::NotFound("request"))
        })
    }

    /// Records that the meeting was asked for; the draft stays, and waits for its link.
    ///
    /// # Errors
    /// `Invalid` without a readable time, or with a name in the title; `NotFound` where the
    /// organiser may create the meeting herself.
    pub fn send_request(
        &mut self,
        draft: &Draft,
        uid: &str,
        way: Way,
        now: Timestamp,
    ) -> Result<(u32, MeetingRequest)> {
        let request = self.meeting_request(draft, now)?;
        let unreadable = |_| Error::Invalid {
            field: "time",
            reason: self.words.say(self.settings.lang, "request-needs-time", &[]),
        };
        let (start, end) = draft.times().map_err(unreadable)?;
        if names_somebody_in(&draft.title, draft.lang(), &self.settings.own_words) {
            let reason = self.words.say(self.settings.lang, "request-names-somebody", &[]);
            return Err(Error::Invalid { field: "title", reason });
        }
        let version = self.versions.iter().find(|version| version.routine_id == draft.routine_id);
        let version = version.ok_or(Error::NotFound("routine"))?.id;
        let (title, search_words) = self.at_desk(now, |desk| {
            let resolved = draft.resolve(desk.library).ok_or(Error::NotFound("routine"))?;
            let title = resolved.title(draft.lang());
            let words = search_words(&resolved, desk, &title, &start);
            Ok::<_, Error>((title, words))
        })?;
        let new = NewMeeting {
            uid: uid.to_owned(),
            routine_version_id: version,
            draft: draft.without_private(),
            title,
            start_at: start.timestamp(),
            end_at: end.timestamp(),
            search_words,
        };
        let mut entry = Entry::new(EntryKind::Requested, now);
        entry.value = Some(way.word().to_owned());
        let old = draft.requested.map(|id| self.record(id)).transpose()?;
        let id = self.store.transaction(|store| {
            let id = match &old {
                Some(old) if old.draft == new.draft => old.id,
                Some(old) => {
                    store.update_meeting(old.id, &new)?;
                    old.id
                }
                None => store.insert_meeting(&new)?,
            };
            store.insert_entry(id, &entry, now)?;
            store.update_setting(UNSENT, &Draft { requested: Some(id), ..draft.clone() })?;
            Ok(id)
        })?;
        Ok((id, request))
    }

    /// Requests without an invitation yet, the next meeting first.
    pub fn waiting_requests(&self, now: Timestamp) -> Result<Vec<Waiting>> {
        let mut waiting = Vec::new();
        for record in self.store.list_open_meetings()? {
            let entries = self.store.list_entries(record.id)?;
            let has = |kind: EntryKind| entries.iter().any(|entry| entry.kind == kind);
            let over = record.is_over() || record.end_at <= now;
            if over || !has(EntryKind::Requested) || has(EntryKind::Sent) {
                continue;
            }
            let one = self.with_run(&record, now, |run| {
                let summary = run.summary();
                Waiting { meeting_id: record.id, title: summary.title, when: summary.when }
            });
            waiting.extend(readable(one)?);
            if waiting.len() == SHOWN {
                break;
            }
        }
        Ok(waiting)
    }

    /// Takes up the draft of a request again, for instance when its link has come.
    pub fn continue_request(&self, meeting_id: u32) -> Result<()> {
        let record = self.record(meeting_id)?;
        if record.is_over() {
            return Err(Error::NotFound("meeting"));
        }
        self.keep_unsent(&Draft { requested: Some(meeting_id), ..record.draft })
    }
}
