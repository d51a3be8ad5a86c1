//! From a draft to an invitation that is out, and the meeting it makes.

use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::Office;
use crate::calendar::{Method, OutgoingEvent, write_ics};
use crate::dates;
use crate::desk::{Case, Desk, Shown};
use crate::document;
use crate::draft::{Draft, Resolved};
use crate::error::{Error, Result};
use crate::form::{self, Changed, Choices, Day, DraftForm};
use crate::invitation;
use crate::limits;
use crate::review;
use crate::routine::Channel;
use crate::run::channel_word;
use crate::step::Step;
use crate::store::{Entry, EntryKind, MeetingRecord, NewMeeting, Store};
use crate::text::Lang;
use crate::text_review;

/// The unsent draft, so that a crash or a closed window loses nothing.
pub(super) const UNSENT: &str = "unsent_draft";
/// What was chosen last time.
pub(super) const LAST: &str = "last_draft";
/// What calendars show before the meeting, in minutes.
const ALARM_MINUTES: u32 = 10;
const PRODUCT: &str = "-//Klubba//Klubba//EN";

/// How an invitation leaves Klubba.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    Clipboard,
    CalendarFile,
    Mail,
    /// Opened in the web calendar that the organiser chose.
    WebCalendar,
}

/// An invitation that is allowed out, in every form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    pub meeting_id: u32,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub ics: String,
    /// The meeting as a calendar is handed it.
    pub event: OutgoingEvent,
    /// Settings to make in the service now.
    pub steps: Vec<Step>,
}

impl Office {
    /// The unsent draft, or a new one with last time's choices.
    pub fn new_draft(&self, now: Timestamp) -> Result<DraftForm> {
        let unsent: Option<Draft> = self.store.find_setting(UNSENT)?;
        let last: Option<Draft> = self.store.find_setting(LAST)?;
        let lang = self.settings.lang;
        Ok(self.at_desk(now, |desk| {
            let known = |draft: &Draft| desk.library.routine(&draft.routine_id).is_some();
            let draft = unsent.filter(known).unwrap_or_else(|| {
                let first = desk.library.routines.first();
                let first = first.map(|routine| routine.id.clone()).unwrap_or_default();
                match last.filter(known) {
                    Some(last) => like_last_time(desk, last),
                    None => form::new_draft(desk, &first, lang, &self.settings.time_zone),
                }
            });
            let choices = form::choices(desk, &draft, lang);
            DraftForm { draft, choices }
        }))
    }

    /// A draft for one routine, with its defaults.
    pub fn draft_for(&self, routine_id: &str, now: Timestamp) -> Draft {
        let settings = &self.settings;
        self.at_desk(now, |desk| {
            form::new_draft(desk, routine_id, settings.lang, &settings.time_zone)
        })
    }

    pub fn fit_draft(&self, mut draft: Draft, changed: Changed, now: Timestamp) -> DraftForm {
        let lang = self.settings.lang;
        self.at_desk(now, |desk| {
            form::fit(desk, &mut draft, changed);
            let choices = form::choices(desk, &draft, lang);
            DraftForm { draft, choices }
        })
    }

    /// The day that was typed, in words; none where it cannot be read as one.
    pub fn typed_day(&self, typed: &str, now: Timestamp) -> Option<Day> {
        let lang = self.settings.lang;
        self.at_desk(now, |desk| {
            let day = dates::typed_day(desk.words, lang, desk.today, typed)?;
            Some(form::day(desk, lang, day))
        })
    }

    pub fn keep_unsent(&self, draft: &Draft) -> Result<()> {
        limits::check(draft, limits::TEXT)?;
        self.store.update_setting(UNSENT, draft)
    }

    /// Records an invitation as sent, and gives it out in every form.
    ///
    /// # Errors
    /// `Invalid` if it has holes; nothing is recorded then.
    pub fn send(
        &mut self,
        draft: &Draft,
        of: Option<u32>,
        uid: &str,
        way: Way,
        now: Timestamp,
    ) -> Result<Outgoing> {
        let made = self.at_desk(now, |desk| make(desk, draft, self.settings.lang, now))?;
        let version = self.versions.iter().find(|version| version.routine_id == draft.routine_id);
        let version = version.ok_or(Error::NotFound("routine"))?.id;
        let adopted = match &draft.imported {
            Some(key) => self.store.find_meeting_by_key(&key.meeting_key())?,
            None => None,
        };
        let old = of.or(draft.requested).or(adopted).map(|id| self.record(id)).transpose()?;
        if old.as_ref().is_some_and(MeetingRecord::is_over) {
            return Err(Error::NotFound("meeting"));
        }
        let mut last = draft.without_private();
        last.link.clear();
        last.message.clear();
        last.data_class = None;
        last.media.clear();
        last.replaces = None;
        last.imported = None;
        // Sent again, what is ticked is recorded as it is ticked.
        let ticked = if of.is_none() { made.ticked.clone() } else { Vec::new() };
        let out = self.send_out(made, (old.as_ref(), uid, version), way, now, |store, id| {
            for tick in &ticked {
                store.insert_entry(id, tick, now)?;
            }
            store.update_setting(LAST, &last)?;
            store.delete_setting(UNSENT)
        })?;
        if draft.imported.is_some() {
            self.note_calendar_link(out.meeting_id)?;
        }
        Ok(out)
    }

    /// Records what goes out and everything that belongs to it, as one change of the store.
    pub(super) fn send_out(
        &mut self,
        made: Made,
        (old, uid, version): (Option<&MeetingRecord>, &str, u32),
        way: Way,
        now: Timestamp,
        also: impl FnOnce(&Store, u32) -> Result<()>,
    ) -> Result<Outgoing> {
        let new = NewMeeting { uid: uid.to_owned(), routine_version_id: version, ..made.meeting };
        let mut entry = Entry::new(EntryKind::Sent, now);
        entry.value = Some(way.word().to_owned());
        let link = self.link_hash(&new.draft)?.map(|hash| (hash, new.start_at));
        let meeting_id = self.store.transaction(|store| {
            let id = match old {
                Some(old) if old.draft == new.draft => old.id,
                Some(old) => {
                    store.update_meeting(old.id, &new)?;
                    old.id
                }
                None => {
                    let id = store.insert_meeting(&new)?;
                    // A calendar may have it already.
                    store.bump_calendar_version()?;
                    if let Some(key) = &new.draft.imported {
                        let times = (new.start_at, new.end_at);
                        store.insert_meeting_key(id, &key.meeting_key(), times)?;
                    }
                    id
                }
            };
            also(store, id)?;
            if let Some((hash, at)) = &link {
                store.insert_link_use(hash, &new.uid, *at)?;
            }
            store.insert_entry(id, &entry, now)?;
            for entry in &made.kept {
                store.insert_entry(id, entry, now)?;
            }
            Ok(id)
        })?;
        let record = self.record(meeting_id)?;
        let event = event(&record, &made.subject, &made.text, now)?;
        let steps = self.with_run(&record, now, |run| run.steps(Channel::SettingStep))?;
        Ok(Outgoing {
            meeting_id,
            subject: made.subject,
            text: made.text,
            html: made.html,
            ics: write_ics(&event),
            event,
            steps,
        })
    }

    /// What can be chosen for a routine.
    pub fn choices_for(&self, routine_id: &str, now: Timestamp) -> Result<Choices> {
        let draft = self.draft_of_kind(routine_id, None, self.settings.lang, now)?;
        Ok(self.at_desk(now, |desk| form::choices(desk, &draft, self.settings.lang)))
    }

    /// A draft with the defaults of one of the routine's kinds of meeting.
    pub fn draft_of_kind(
        &self,
        routine_id: &str,
        kind: Option<&str>,
        lang: Lang,
        now: Timestamp,
    ) -> Result<Draft> {
        self.library.routine(routine_id).ok_or(Error::NotFound("routine"))?;
        Ok(self.at_desk(now, |desk| {
            let mut draft = form::new_draft(desk, routine_id, lang, &self.settings.time_zone);
            if let Some(kind) = kind {
                draft.meeting_type = Some(kind.to_owned());
                form::fit(desk, &mut draft, Changed::MeetingType);
            }
            draft
        }))
    }
}

/// The draft that was being written has become something else.
pub(super) fn forget_unsent(store: &Store) -> Result<()> {
    store.delete_setting(UNSENT)
}

/// An invitation without holes, and the meeting it is for.
pub(super) struct Made {
    subject: String,
    text: String,
    html: String,
    meeting: NewMeeting,
    /// What the text checker found and the organiser let stand.
    kept: Vec<Entry>,
    /// What she ticked before sending.
    ticked: Vec<Entry>,
}

pub(super) fn make(desk: Desk<'_>, draft: &Draft, lang: Lang, now: Timestamp) -> Result<Made> {
    limits::check(draft, limits::TEXT)?;
    let resolved = draft.resolve(desk.library).ok_or(Error::NotFound("routine"))?;
    let case = Case::new(desk, resolved);
    let invitation = invitation::write(&case);
    let findings = review::findings(&case, &invitation, lang);
    if let Some(finding) =
        findings.iter().find(|finding| !review::can_be_sent(std::slice::from_ref(finding)))
    {
        return Err(Error::Invalid { field: "draft", reason: finding.title.clone() });
    }
    let meeting = new_meeting(desk, &resolved)?;
    Ok(Made {
        ticked: ticked(&case, now),
        kept: text_review::kept(draft, &findings)
            .map(|(category, reason)| {
                let mut entry = Entry::new(EntryKind::Kept, now);
                entry.value = Some(category.to_owned());
                entry.detail = Some(reason.to_owned());
                entry
            })
            .collect(),
        text: document::to_text(&invitation.parts),
        html: document::to_html(&invitation.parts),
        subject: invitation.subject,
        meeting,
    })
}

/// The meeting a draft is for, without its identity.
pub(super) fn new_meeting(desk: Desk<'_>, resolved: &Resolved<'_>) -> Result<NewMeeting> {
    let draft = resolved.draft;
    let (start, end) = draft
        .times()
        .map_err(|_| Error::Invalid { field: "time_of_day", reason: draft.time.clone() })?;
    let title = resolved.title(draft.lang());
    Ok(NewMeeting {
        uid: String::new(),
        routine_version_id: 0,
        draft: draft.without_private(),
        search_words: search_words(resolved, desk, &title, &start),
        title,
        start_at: start.timestamp(),
        end_at: end.timestamp(),
    })
}

pub(super) fn search_words(
    resolved: &Resolved<'_>,
    desk: Desk<'_>,
    title: &str,
    start: &jiff::Zoned,
) -> String {
    let lang = resolved.draft.lang();
    let service = resolved.service.map(|service| service.name.as_str()).unwrap_or_default();
    let kind = resolved.meeting_type.map(|kind| kind.title.say(lang)).unwrap_or_default();
    let routine = resolved.routine.title.say(lang);
    let day = dates::date(desk.words, lang, start.date());
    format!("{title} {kind} {service} {routine} {day} {}", start.date())
}

pub(super) fn event(
    record: &MeetingRecord,
    subject: &str,
    text: &str,
    now: Timestamp,
) -> Result<OutgoingEvent> {
    let times = record.draft.times();
    let times = times
        .map_err(|_| Error::Invalid { field: "time_of_day", reason: record.draft.time.clone() })?;
    let identity = (record.uid.as_str(), record.sequence);
    Ok(outgoing_event(identity, &record.draft, times, (subject, text), now))
}

pub(super) fn outgoing_event(
    (uid, sequence): (&str, u32),
    draft: &Draft,
    (start, end): (Zoned, Zoned),
    (subject, text): (&str, &str),
    now: Timestamp,
) -> OutgoingEvent {
    OutgoingEvent {
        uid: uid.to_owned(),
        sequence,
        stamp: now,
        start,
        end,
        summary: subject.to_owned(),
        language: draft.lang().code().to_owned(),
        description: text.to_owned(),
        link: draft.join_link().map(str::to_owned),
        service: draft.service.clone(),
        link_label: subject.to_owned(),
        alarm_minutes: Some(ALARM_MINUTES),
        private: true,
        method: Method::Publish,
        product_id: PRODUCT.to_owned(),
    }
}

/// What was ticked while the invitation was written, of what is asked before it is sent.
fn ticked(case: &Case<'_>, now: Timestamp) -> Vec<Entry> {
    let word = channel_word(Channel::BeforeCheck);
    let entry = |shown: Shown<'_>| {
        let key = &shown.applicable.rule.key;
        let tick = case.resolved.draft.ticked.get(key)?;
        Some(Entry {
            rule_key: Some(key.clone()),
            channel: Some(word.to_owned()),
            value: Some(tick.word().to_owned()),
            ..Entry::new(EntryKind::Tick, now)
        })
    };
    case.shown(Channel::BeforeCheck).filter_map(entry).collect()
}

/// Last time's choices without what belonged to that meeting alone, as far as they still exist.
fn like_last_time(desk: Desk<'_>, last: Draft) -> Draft {
    let routine = desk.library.routine(&last.routine_id);
    let kind = last.meeting_type.as_deref();
    let known =
        kind.is_some_and(|kind| routine.is_some_and(|own| own.meeting_type(kind).is_some()));
    let mut draft = Draft {
        title: String::new(),
        link: String::new(),
        message: String::new(),
        date: String::new(),
        ..last
    };
    form::fit(desk, &mut draft, if known { Changed::Service } else { Changed::MeetingType });
    draft
}

impl Way {
    pub fn word(self) -> &'static str {
        match self {
            Way::Clipboard => "clipboard",
            Way::CalendarFile => "calendar_file",
            Way::Mail => "mail",
            Way::WebCalendar => "web_calendar",
        }
    }
}
