//! Where links were met before: whoever has an old link comes in where it is used again.

use jiff::Timestamp;

use super::Office;
use crate::dates;
use crate::draft::Draft;
use crate::error::Result;
use crate::link::{self, Link, LinkUse, keyed_hash};
use crate::store::MeetingRecord;

/// A meeting, by what it is called where links are remembered.
pub(super) struct Bearer<'b> {
    /// Its invitation's UID, and its calendar's; empty: none yet.
    pub uids: [&'b str; 2],
    pub start: Timestamp,
}

impl Office {
    pub(super) fn link_of(&self, draft: &Draft) -> Option<Link> {
        link::canonical(draft.join_link()?, &self.links)
    }

    /// What is to be said of the link of an invitation that is written here for the first time.
    pub(super) fn link_use(&self, draft: &Draft) -> Result<Option<LinkUse>> {
        let Some(link) = self.link_of(draft) else { return Ok(None) };
        let uid = draft.imported.as_ref().map(|key| key.uid.as_str()).unwrap_or_default();
        self.use_of(&link, &Bearer { uids: [uid, ""], start: start_of(draft) })
    }

    /// The same of a meeting that is changed: a link it had before is known to whoever was invited
    /// then, or came in uninvited.
    pub(super) fn changed_link_use(
        &self,
        record: &MeetingRecord,
        draft: &Draft,
    ) -> Result<Option<LinkUse>> {
        let Some(link) = self.link_of(draft) else { return Ok(None) };
        let key = self.store.find_meeting_key(record.id)?;
        let in_calendar = key.as_ref().map(|known| &*known.key.uid).unwrap_or_default();
        let is_other = self.link_of(&record.draft).is_none_or(|old| old != link);
        if is_other && !link.standing && self.had_link(record, &link)? {
            return Ok(Some(LinkUse::Earlier));
        }
        self.use_of(&link, &Bearer { uids: [&record.uid, in_calendar], start: start_of(draft) })
    }

    fn had_link(&self, record: &MeetingRecord, link: &Link) -> Result<bool> {
        self.store.has_link_use(&self.hash_of(link)?, &record.uid)
    }

    pub(super) fn use_of(&self, link: &Link, bearer: &Bearer<'_>) -> Result<Option<LinkUse>> {
        if link.standing {
            return Ok(Some(LinkUse::Standing));
        }
        let met = self.store.find_link_use(&self.hash_of(link)?, bearer.uids, bearer.start)?;
        let day = |at| dates::recorded(&self.words, self.settings.lang, at, &self.zone());
        Ok(met.map(|at| LinkUse::Met { at: day(at) }))
    }

    /// The hash of a draft's link; none for a room that stays the same.
    pub(super) fn link_hash(&self, draft: &Draft) -> Result<Option<String>> {
        let link = self.link_of(draft).filter(|link| !link.standing);
        link.map(|link| self.hash_of(&link)).transpose()
    }

    pub(super) fn hash_of(&self, link: &Link) -> Result<String> {
        Ok(keyed_hash(&self.store.link_key()?, &link.unique_key()))
    }
}

fn start_of(draft: &Draft) -> Timestamp {
    draft.times().map_or(Timestamp::MIN, |(start, _)| start.timestamp())
}
