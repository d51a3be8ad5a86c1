//! Changing a meeting that was invited to, and cancelling it: the same meeting for every calendar,
//! with a new link everywhere.
//!
//! A link that is known to outsiders stays open when its meeting is cancelled, so the old one's
//! lobby is closed first; Klubba cannot do that, only ask for it and note the answer.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::invite::{self, Outgoing, Way};
use super::{Office, Preview};
use crate::calendar::{Method, OutgoingEvent, write_ics};
use crate::desk::Desk;
use crate::document;
use crate::draft::{Draft, Replaces};
use crate::error::{Error, Result};
use crate::form::{self, DraftForm};
use crate::history::OLD_LINK_CLOSED;
use crate::invitation;
use crate::link::{self, LinkUse};
use crate::step::{self, ServiceStep};
use crate::store::{Entry, EntryKind, MeetingRecord};
use crate::words::{Arg, arg};

/// The services' task of shutting everybody out of a link that is not to be used any more.
const CLOSE_LINK: &str = "close_link";

/// A meeting to be changed, as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChangeForm {
    pub meeting_id: u32,
    pub title: String,
    pub when: String,
    pub form: DraftForm,
    /// To do with the old link before anything goes out; none where the service has no such task.
    pub close_link: Option<ServiceStep>,
    pub is_cancelled: bool,
}

/// What the organiser says of the link that no longer holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum OldLink {
    /// Its lobby lets nobody in.
    Closed,
    NotSaid,
}

impl Office {
    /// A meeting as it can be changed.
    pub fn change_form(&self, id: u32, now: Timestamp) -> Result<ChangeForm> {
        let record = self.record(id)?;
        let lang = self.settings.lang;
        self.with_run(&record, now, |run| {
            let summary = run.summary();
            let draft = record.draft.clone();
            let choices = form::choices(run.case.desk, &draft, lang);
            ChangeForm {
                meeting_id: id,
                title: summary.title,
                when: summary.when,
                form: DraftForm { draft, choices },
                close_link: record
                    .draft
                    .join_link()
                    .and_then(|_| step::service_step(run.case, CLOSE_LINK, lang)),
                is_cancelled: record.cancelled_at.is_some(),
            }
        })
    }

    /// The changed invitation as it will be read. Nothing is recorded.
    pub fn preview_change(
        &self,
        id: u32,
        draft: &Draft,
        about: &[String],
        now: Timestamp,
    ) -> Result<Preview> {
        let record = self.record(id)?;
        let library = self.library_of(&record)?;
        let sender = self.sender();
        let link_use = self.changed_link_use(&record, draft)?;
        let desk = self.desk(&library, &sender, self.local(now).date());
        let desk = Desk { about, link_use: link_use.as_ref(), ..desk };
        self.preview_at(desk, &self.replacing(&record, draft)?)
    }

    /// Records a change and gives the new invitation out: same UID, one SEQUENCE more, reminders
    /// at the new time. Without a change it is the same invitation once more.
    ///
    /// # Errors
    /// `Invalid` if it has holes; `NotFound` if the meeting is closed or cancelled.
    pub fn change_meeting(
        &mut self,
        id: u32,
        draft: &Draft,
        old_link: OldLink,
        way: Way,
        now: Timestamp,
    ) -> Result<Outgoing> {
        let record = self.record(id)?;
        if record.is_over() {
            return Err(Error::NotFound("meeting"));
        }
        let draft = self.replacing(&record, draft)?;
        let entry = self.changed(&record, &draft, old_link, now)?;
        let made = {
            let library = self.library_of(&record)?;
            let sender = self.sender();
            let desk = self.desk(&library, &sender, self.local(now).date());
            invite::make(desk, &draft, self.settings.lang, now)?
        };
        let version = record.routine_version_id;
        self.send_out(made, (Some(&record), &record.uid, version), way, now, |store, id| {
            entry.map_or(Ok(()), |entry| store.insert_entry(id, &entry, now))
        })
    }

    /// The invitation once more, as it stands.
    pub fn send_again(&mut self, id: u32, way: Way, now: Timestamp) -> Result<Outgoing> {
        let draft = self.record(id)?.draft;
        self.change_meeting(id, &draft, OldLink::NotSaid, way, now)
    }

    /// Gives a meeting a new link, everywhere, and the invitation that replaces the old one.
    ///
    /// # Errors
    /// `Invalid` if it is no link, or one that somebody has already: the old one, an earlier one of
    /// this meeting, another meeting's.
    pub fn replace_link(&mut self, id: u32, new_link: &str, now: Timestamp) -> Result<Outgoing> {
        let record = self.record(id)?;
        let draft = Draft { link: new_link.trim().to_owned(), ..record.draft.clone() };
        if let Some(reason) = self.no_new_link(&record, &draft)? {
            return Err(Error::Invalid { field: "link", reason });
        }
        self.change_meeting(id, &draft, OldLink::NotSaid, Way::Clipboard, now)
    }

    /// Why a link is not a new one, in words.
    fn no_new_link(&self, record: &MeetingRecord, draft: &Draft) -> Result<Option<String>> {
        let say = |key: &str, args: &[Arg]| Some(self.words.say(self.settings.lang, key, args));
        if draft.join_link().is_none() {
            return Ok(say("review-link-unreadable-text", &[]));
        }
        if self.is_same_link(&record.draft, draft) {
            return Ok(say("change-same-link", &[]));
        }
        Ok(match self.changed_link_use(record, draft)? {
            Some(LinkUse::Earlier) => say("review-link-earlier-text", &[]),
            Some(LinkUse::Met { at }) => say("change-link-met", &[arg("day", at.as_str())]),
            Some(LinkUse::Standing) | None => None,
        })
    }

    /// Cancels a meeting: no reminder comes any more, and every calendar is told.
    ///
    /// # Errors
    /// `NotFound` if it is closed or cancelled already.
    pub fn cancel_meeting(
        &mut self,
        id: u32,
        old_link: OldLink,
        way: Way,
        now: Timestamp,
    ) -> Result<Outgoing> {
        let record = self.record(id)?;
        if record.is_over() {
            return Err(Error::NotFound("meeting"));
        }
        let mut cancelled = Entry::new(EntryKind::Cancelled, now);
        cancelled.detail = said(old_link);
        self.store.transaction(|store| {
            store.update_reminders_withdrawn(id, now)?;
            store.update_meeting_cancelled(id, Some(now))?;
            store.insert_entry(id, &cancelled, now)
        })?;
        self.cancellation(id, way, now)
    }

    /// The cancellation of a cancelled meeting, once more.
    pub fn cancellation(&mut self, id: u32, way: Way, now: Timestamp) -> Result<Outgoing> {
        let record = self.record(id)?;
        if record.cancelled_at.is_none() || record.closed_at.is_some() {
            return Err(Error::NotFound("meeting"));
        }
        let written = self.with_run(&record, now, |run| invitation::write_cancelled(run.case))?;
        let text = document::to_text(&written.parts);
        let event = invite::event(&record, &written.subject, &text, now)?;
        let event = OutgoingEvent { method: Method::Cancel, link: None, ..event };
        let mut sent = Entry::new(EntryKind::Sent, now);
        sent.value = Some(way.word().to_owned());
        self.store.insert_entry(id, &sent, now)?;
        Ok(Outgoing {
            meeting_id: id,
            html: document::to_html(&written.parts),
            subject: written.subject,
            text,
            ics: write_ics(&event),
            event,
            steps: Vec::new(),
        })
    }

    /// Plans a cancelled meeting again: its reminders come as if it had never been cancelled.
    pub fn restore_meeting(&mut self, id: u32, now: Timestamp) -> Result<()> {
        let record = self.record(id)?;
        if record.cancelled_at.is_none() || record.closed_at.is_some() {
            return Err(Error::NotFound("meeting"));
        }
        self.store.transaction(|store| {
            store.delete_reminders(id)?;
            store.update_meeting_cancelled(id, None)?;
            store.insert_entry(id, &Entry::new(EntryKind::Restored, now), now)
        })
    }

    /// The draft with what it replaces; unchanged, it says what it said before.
    fn replacing(&self, record: &MeetingRecord, draft: &Draft) -> Result<Draft> {
        let before = record.draft.replaces;
        let same = Draft { replaces: before, kept: Default::default(), ..draft.clone() };
        if same == record.draft || !self.is_sent(record.id)? {
            return Ok(Draft { replaces: before, ..draft.clone() });
        }
        let before = before.unwrap_or_default();
        let is_moved = record.draft.times().ok() != draft.times().ok();
        let replaces = Replaces {
            link: before.link || !self.is_same_link(&record.draft, draft),
            time: before.time || is_moved,
        };
        Ok(Draft { replaces: Some(replaces), ..draft.clone() })
    }

    /// Whether an invitation to it went out at all.
    pub(super) fn is_sent(&self, id: u32) -> Result<bool> {
        let entries = self.store.list_entries(id)?;
        Ok(entries.iter().any(|entry| entry.kind == EntryKind::Sent))
    }

    /// Two addresses may lead to one meeting.
    fn is_same_link(&self, old: &Draft, new: &Draft) -> bool {
        let key = |draft: &Draft| {
            draft
                .join_link()
                .and_then(|address| link::canonical(address, &self.links))
                .map_or_else(|| draft.link.trim().to_owned(), |link| link.unique_key())
        };
        key(old) == key(new)
    }

    fn changed(
        &self,
        record: &MeetingRecord,
        draft: &Draft,
        old_link: OldLink,
        now: Timestamp,
    ) -> Result<Option<Entry>> {
        let same = Draft { kept: Default::default(), ..draft.clone() } == record.draft;
        if same || !self.is_sent(record.id)? {
            return Ok(None);
        }
        let is_new_link = !self.is_same_link(&record.draft, draft);
        let is_moved = record.draft.times().ok() != draft.times().ok();
        let mut entry = Entry::new(EntryKind::Changed, now);
        entry.value = match (is_new_link, is_moved) {
            (true, true) => Some("link-time".to_owned()),
            (true, false) => Some("link".to_owned()),
            (false, true) => Some("time".to_owned()),
            (false, false) => None,
        };
        entry.detail = is_new_link.then(|| said(old_link)).flatten();
        Ok(Some(entry))
    }
}

fn said(old_link: OldLink) -> Option<String> {
    (old_link == OldLink::Closed).then(|| OLD_LINK_CLOSED.to_owned())
}
