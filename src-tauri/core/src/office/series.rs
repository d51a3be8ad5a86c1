//! A series of talks: many short meetings over some days, each with its own link and invitation.
//!
//! What is said in the invitations is one draft; only day, time and link differ. No name of anybody
//! who comes is asked for or kept: a talk is known by its time.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::link_use::Bearer;
use super::{Office, invite};
use crate::calendar::{SlotPlan, match_links, slots, write_ics_together};
use crate::dates;
use crate::desk::Case;
use crate::draft::{Draft, TimeProblem, read_time};
use crate::error::{Error, Result};
use crate::form::{self, Day, DraftForm};
use crate::limits;
use crate::link::{self, Link, LinkUse};
use crate::review::{self, Finding};
use crate::run::MeetingState;
use crate::store::MeetingRecord;
use crate::words::arg;

/// Talks of one series; more is a mistake in the plan.
pub const MAX_TALKS: usize = 200;
/// Working days offered as tiles: three weeks.
const TILES: usize = 15;
/// Pauses offered, in minutes.
const PAUSES: [u32; 5] = [0, 5, 10, 15, 20];

/// What a series is made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SeriesPlan {
    /// What every talk's invitation says; its day, time and link are the talks' own.
    pub draft: Draft,
    /// `2026-11-26`, in any order.
    pub days: Vec<String>,
    /// As typed, such as `13.00`; no talk begins before it.
    pub from: String,
    /// No talk ends after it.
    pub to: String,
    pub pause_minutes: u32,
    /// A pasted list: every link in it, in its order.
    pub links: String,
    /// Talks that are left out, by their start on the wall clock: `2026-11-26T13:00`.
    pub without: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SeriesForm {
    pub form: DraftForm,
    pub days: Vec<Day>,
    pub pauses: Vec<u32>,
    /// Series with talks that are still to come.
    pub open: Vec<SeriesView>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SeriesPreview {
    pub slots: Vec<SeriesSlot>,
    /// Why there are no talks, or fewer than expected.
    pub problem: Option<String>,
    /// What the pasted list does not fit in: links too many, links twice.
    pub about_links: Vec<String>,
    /// What is to be put right in the words, as in a single invitation.
    pub findings: Vec<Finding>,
    pub can_make: bool,
}

/// One talk that would be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SeriesSlot {
    /// Its start on the wall clock: `2026-11-26T13:00`.
    pub start: String,
    /// «torsdag 26 november 2026».
    pub day: String,
    /// «13.00–13.25».
    pub when: String,
    pub link: Option<String>,
    /// What is wrong with its link, if anything.
    pub problem: Option<String>,
}

/// A series that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SeriesView {
    pub id: u32,
    pub title: String,
    /// «24 november 2026 – 3 december 2026».
    pub when: String,
    pub meetings: Vec<SeriesMeeting>,
    pub sent: u32,
    /// Talks that are not cancelled.
    pub total: u32,
    /// Nothing went out yet: all of it can be taken back.
    pub can_undo: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SeriesMeeting {
    pub meeting_id: u32,
    pub number: u32,
    pub day: String,
    pub when: String,
    pub state: MeetingState,
    pub is_sent: bool,
    pub problem: Option<String>,
}

/// One talk of a plan.
struct Talk {
    start: Zoned,
    end: Zoned,
    link: Option<Link>,
}

impl Office {
    /// What a series can be made from, beginning with the draft that is being written.
    pub fn series_form(&self, now: Timestamp) -> Result<SeriesForm> {
        let form = self.new_draft(now)?;
        let lang = self.settings.lang;
        let open = self.store.list_open_series(now)?;
        let open = open.into_iter().map(|id| self.series(id, now)).collect::<Result<_>>()?;
        Ok(SeriesForm {
            form,
            days: self.at_desk(now, |desk| form::working_days(desk, lang, TILES)),
            pauses: PAUSES.to_vec(),
            open,
        })
    }

    /// The talks a plan gives, with their links and what is wrong. Nothing is recorded.
    pub fn preview_series(&self, plan: &SeriesPlan, now: Timestamp) -> Result<SeriesPreview> {
        limits::check(plan, limits::PASTED)?;
        limits::check(&plan.draft, limits::TEXT)?;
        let lang = self.settings.lang;
        let say = |key: &str| self.words.say(lang, key, &[]);
        let count = |key: &str, count: usize| {
            let count = u32::try_from(count).unwrap_or(u32::MAX);
            self.words.say(lang, key, &[arg("count", count)])
        };
        let (talks, about_links) = match self.talks(plan) {
            Ok((talks, unused, repeated)) => {
                let mut about = Vec::new();
                if repeated > 0 {
                    about.push(count("series-links-repeated", repeated));
                }
                if unused > 0 {
                    about.push(count("series-links-unused", unused));
                }
                (talks, about)
            }
            Err(key) => {
                return Ok(SeriesPreview {
                    slots: Vec::new(),
                    problem: Some(say(key)),
                    about_links: Vec::new(),
                    findings: Vec::new(),
                    can_make: false,
                });
            }
        };
        let used = self.links_in_use()?;
        let slots = talks.iter().map(|talk| {
            let bearer = Bearer { uids: [""; 2], start: talk.start.timestamp() };
            let service = plan.draft.service.as_deref();
            Ok(SeriesSlot {
                start: wall_clock(&talk.start),
                day: dates::date(&self.words, lang, talk.start.date()),
                when: self.hours(&talk.start, &talk.end),
                link: talk.link.as_ref().map(|link| link.url.clone()),
                problem: self.link_problem(talk.link.as_ref(), service, (&used, &bearer))?,
            })
        });
        let slots = slots.collect::<Result<Vec<SeriesSlot>>>()?;
        let findings = match talks.first() {
            Some(talk) => self.findings_of(&talk.draft(&plan.draft), now)?,
            None => Vec::new(),
        };
        let problem = if talks.is_empty() {
            Some(say("series-no-talks"))
        } else {
            (talks.len() > MAX_TALKS).then(|| count("series-too-many", MAX_TALKS))
        };
        let can_make = problem.is_none() && review::can_be_sent(&findings);
        Ok(SeriesPreview { slots, problem, about_links, findings, can_make })
    }

    /// Makes a meeting of every talk. No invitation is out yet.
    ///
    /// `uids` has one random UID for each talk of the preview.
    ///
    /// # Errors
    /// `Invalid` if the plan cannot be made; nothing is recorded then.
    pub fn make_series(
        &mut self,
        plan: &SeriesPlan,
        uids: impl Iterator<Item = String>,
        now: Timestamp,
    ) -> Result<u32> {
        let preview = self.preview_series(plan, now)?;
        if !preview.can_make {
            let finding = preview.findings.into_iter().map(|finding| finding.title).next();
            let reason = preview.problem.or(finding).unwrap_or_default();
            return Err(Error::Invalid { field: "draft", reason });
        }
        let (talks, ..) = self.talks(plan).map_err(|key| Error::Invalid {
            field: "series",
            reason: self.words.say(self.settings.lang, key, &[]),
        })?;
        let routine = &plan.draft.routine_id;
        let version = self.versions.iter().find(|version| version.routine_id == *routine);
        let version = version.ok_or(Error::NotFound("routine"))?.id;
        let meetings = self.at_desk(now, |desk| {
            talks
                .iter()
                .zip(uids)
                .map(|(talk, uid)| {
                    let draft = talk.draft(&plan.draft);
                    let resolved = draft.resolve(desk.library).ok_or(Error::NotFound("routine"))?;
                    let meeting = invite::new_meeting(desk, &resolved)?;
                    Ok(crate::store::NewMeeting { uid, routine_version_id: version, ..meeting })
                })
                .collect::<Result<Vec<_>>>()
        })?;
        self.store.transaction(|store| {
            let series = store.insert_series(now)?;
            for meeting in &meetings {
                let id = store.insert_meeting(meeting)?;
                store.insert_series_meeting(series, id)?;
            }
            invite::forget_unsent(store)?;
            Ok(series)
        })
    }

    pub fn series(&self, id: u32, now: Timestamp) -> Result<SeriesView> {
        let ids = self.store.list_series_meetings(id)?;
        if ids.is_empty() {
            return Err(Error::NotFound("series"));
        }
        let records = ids.iter().map(|id| self.record(*id)).collect::<Result<Vec<_>>>()?;
        let used = self.links_in_use()?;
        let mut meetings = Vec::new();
        for (record, number) in records.iter().zip(1..) {
            meetings.push(self.series_meeting(record, number, &used, now)?);
        }
        let lang = self.settings.lang;
        let day = |record: &MeetingRecord| dates::day(&self.words, lang, record.local_day());
        let mut days: Vec<String> =
            [records.first(), records.last()].into_iter().flatten().map(day).collect();
        days.dedup();
        let held = || meetings.iter().filter(|meeting| meeting.state != MeetingState::Cancelled);
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(SeriesView {
            id,
            title: records.first().map(|record| record.title.clone()).unwrap_or_default(),
            when: days.join(" – "),
            sent: count(held().filter(|meeting| meeting.is_sent).count()),
            total: count(held().count()),
            can_undo: meetings.iter().all(|meeting| !meeting.is_sent)
                && held().count() == meetings.len(),
            meetings,
        })
    }

    fn series_meeting(
        &self,
        record: &MeetingRecord,
        number: u32,
        used: &[(u32, String)],
        now: Timestamp,
    ) -> Result<SeriesMeeting> {
        let zone = record.zone();
        let (start, end) = (record.start_at.to_zoned(zone.clone()), record.end_at.to_zoned(zone));
        let link = record.draft.join_link().and_then(|url| link::canonical(url, &self.links));
        let used: Vec<_> = used.iter().filter(|(id, _)| *id != record.id).cloned().collect();
        let is_unknown = link.is_none() && record.draft.join_link().is_some();
        let service = record.draft.service.as_deref();
        let bearer = Bearer { uids: [&record.uid, ""], start: record.start_at };
        let problem = self.link_problem(link.as_ref(), service, (&used, &bearer))?;
        let problem = problem.filter(|_| !is_unknown);
        Ok(SeriesMeeting {
            meeting_id: record.id,
            number,
            day: dates::date(&self.words, self.settings.lang, start.date()),
            when: self.hours(&start, &end),
            state: self.with_run(record, now, |run| run.state())?,
            is_sent: self.is_sent(record.id)?,
            problem: problem.filter(|_| !record.is_over()),
        })
    }

    /// All talks of a series as one calendar file, those cancelled left out.
    ///
    /// # Errors
    /// `Invalid` if an invitation has holes: the file would carry half a series.
    pub fn series_ics(&mut self, id: u32, now: Timestamp) -> Result<String> {
        let mut events = Vec::new();
        for meeting in self.store.list_series_meetings(id)? {
            if !self.record(meeting)?.is_over() {
                events.push(self.send_again(meeting, super::Way::CalendarFile, now)?.event);
            }
        }
        if events.is_empty() {
            return Err(Error::NotFound("series"));
        }
        Ok(write_ics_together(&events))
    }

    /// Takes back a series of which nothing went out yet.
    ///
    /// # Errors
    /// `NotFound` once an invitation is out: then each talk is cancelled.
    pub fn undo_series(&mut self, id: u32) -> Result<()> {
        let is_gone = self.store.transaction(|store| store.delete_series_unsent(id))?;
        if is_gone { Ok(()) } else { Err(Error::NotFound("series")) }
    }

    /// Leaves one talk out that nobody was told of yet.
    ///
    /// # Errors
    /// `NotFound` for any other meeting: one that was told of is cancelled.
    pub fn remove_talk(&mut self, meeting_id: u32, now: Timestamp) -> Result<()> {
        let is_told = self.is_sent(meeting_id)? || !self.store.is_in_series(meeting_id)?;
        if self.record(meeting_id)?.is_over() || is_told {
            return Err(Error::NotFound("talk"));
        }
        self.store.update_meeting_cancelled(meeting_id, Some(now))
    }

    /// The talks with their links; else the key of what is wrong.
    fn talks(
        &self,
        plan: &SeriesPlan,
    ) -> std::result::Result<(Vec<Talk>, usize, usize), &'static str> {
        let days: Vec<Date> = plan.days.iter().filter_map(|day| day.parse().ok()).collect();
        if days.is_empty() {
            return Err("series-no-days");
        }
        let time = |written: &str| {
            read_time(written).map_err(|problem| match problem {
                TimeProblem::NoTime => "series-no-time",
                _ => "series-time-unreadable",
            })
        };
        let (from, to) = (time(&plan.from)?, time(&plan.to)?);
        if to <= from {
            return Err("series-wrong-way-round");
        }
        let zone = TimeZone::get(&plan.draft.time_zone).map_err(|_| "series-time-unreadable")?;
        let (minutes, pause_minutes) = (plan.draft.minutes, plan.pause_minutes);
        let all = slots(&SlotPlan { days, from, to, minutes, pause_minutes, zone });
        let without: BTreeSet<&str> = plan.without.iter().map(String::as_str).collect();
        let kept: Vec<_> = all
            .into_iter()
            .filter(|slot| !without.contains(wall_clock(&slot.start).as_str()))
            .collect();
        let pairing = match_links(&plan.links, kept.len(), &self.links);
        let talks = kept.into_iter().zip(pairing.links);
        let talks = talks.map(|(slot, link)| Talk { start: slot.start, end: slot.end, link });
        Ok((talks.collect(), pairing.unused.len(), pairing.repeated.len()))
    }

    fn findings_of(&self, draft: &Draft, now: Timestamp) -> Result<Vec<Finding>> {
        let lang = self.settings.lang;
        self.at_desk(now, |desk| {
            let resolved = draft.resolve(desk.library).ok_or(Error::NotFound("routine"))?;
            let case = Case::new(desk, resolved);
            let invitation = crate::invitation::write(&case);
            // Links are told of talk by talk.
            let findings = review::findings(&case, &invitation, lang).into_iter();
            Ok(findings.filter(|finding| finding.field.as_deref() != Some("link")).collect())
        })
    }

    /// The links of meetings that are not over.
    fn links_in_use(&self) -> Result<Vec<(u32, String)>> {
        let open = self.store.list_open_meetings()?.into_iter();
        let keys = open.filter_map(|record| {
            let link = link::canonical(record.draft.join_link()?, &self.links)?;
            Some((record.id, link.unique_key()))
        });
        Ok(keys.collect())
    }

    /// What is wrong with a talk's link, if anything: it is compared with those of all meetings that
    /// are not over, and with all that were ever met.
    fn link_problem(
        &self,
        link: Option<&Link>,
        service: Option<&str>,
        (used, bearer): (&[(u32, String)], &Bearer<'_>),
    ) -> Result<Option<String>> {
        let lang = self.settings.lang;
        let say = |key: &str| Ok(Some(self.words.say(lang, key, &[])));
        let Some(link) = link else { return say("series-link-missing") };
        match self.use_of(link, bearer)? {
            Some(LinkUse::Standing) => return say("series-link-standing"),
            Some(LinkUse::Met { at }) => {
                let args = [arg("day", at.as_str())];
                return Ok(Some(self.words.say(lang, "series-link-met", &args)));
            }
            Some(LinkUse::Earlier) | None => {}
        }
        if used.iter().any(|(_, key)| *key == link.unique_key()) {
            return say("series-link-reused");
        }
        if service.is_some_and(|service| service != link.service) {
            return say("series-link-other");
        }
        Ok(None)
    }

    fn hours(&self, start: &Zoned, end: &Zoned) -> String {
        let time = |at: &Zoned| dates::time(&self.words, self.settings.lang, at.time());
        format!("{}–{}", time(start), time(end))
    }
}

impl Talk {
    /// The invitation's draft for this talk.
    fn draft(&self, common: &Draft) -> Draft {
        Draft {
            date: self.start.date().to_string(),
            time: self.start.strftime("%H:%M").to_string(),
            link: self.link.as_ref().map(|link| link.url.clone()).unwrap_or_default(),
            replaces: None,
            ..common.clone()
        }
    }
}

fn wall_clock(at: &Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M").to_string()
}
