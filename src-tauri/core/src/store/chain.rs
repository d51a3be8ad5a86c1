//! The chain over the entries: a link for each, and the signed head.

use rusqlite::{OptionalExtension, Row, params};
use serde_json::{Map, Value, json};

use super::Store;
use crate::chain::{self, ChainKey, Digest, Head};
use crate::draft::Draft;
use crate::error::Result;

/// A place in the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub number: u32,
    pub digest: Digest,
    pub hash: Digest,
    /// What the entry says; nothing once it is purged.
    pub content: Option<Value>,
    /// The meeting it is of; neither an incident's entry nor a record has one.
    pub meeting_id: Option<u32>,
    /// The incident it is of.
    pub incident_id: Option<u32>,
    /// The number of the record that tells of the purge.
    pub purged_by: Option<u32>,
}

/// The head with its signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedHead {
    pub head: Head,
    pub signature: [u8; 64],
}

/// Everything an entry's content is made of, in the order `content` reads it.
const ENTRY_COLUMNS: &str = "entry.number, entry.kind, entry.rule_key, entry.channel, entry.value,
    entry.detail, entry.corrects, entry.about, entry.at, entry.recorded_at, meeting.uid,
    routine_version.routine_id, routine_version.version";
const ENTRY_TABLES: &str = "entry JOIN meeting ON meeting.id = entry.meeting_id
    LEFT JOIN routine_version ON routine_version.id = entry.routine_version_id";
/// The same of an incident's entry, in the order `incident_content` reads it.
const INCIDENT_COLUMNS: &str = "incident_entry.number, incident_entry.kind, incident_entry.key,
    incident_entry.value, incident_entry.at, incident_entry.recorded_at, incident.meeting_uid,
    incident.id, incident.kind, incident.country, incident.time_zone, incident.opened_at";
const INCIDENT_TABLES: &str =
    "incident_entry JOIN incident ON incident.id = incident_entry.incident_id";
/// Before the kind of an incident's entry: `incident_noted`.
const INCIDENT_KIND: &str = "incident_";
/// Where an entry's content begins in what `list_links` asks for, and an incident's.
const ENTRY_AT: usize = 7;
const INCIDENT_AT: usize = ENTRY_AT + 13;

impl Store {
    /// The key that signs; made with the database.
    pub fn find_chain_key(&self) -> Result<ChainKey> {
        let mut statement =
            self.connection.prepare_cached("SELECT seed, salt FROM chain_key WHERE id = 1")?;
        Ok(statement.query_row([], |row| Ok(ChainKey::new(&row.get(0)?, &row.get(1)?)))?)
    }

    /// Where the chain ends; nothing before the first entry.
    pub fn find_head(&self) -> Result<Option<SignedHead>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT count, hash, signature FROM chain_head WHERE id = 1")?;
        let head = statement.query_row([], |row| {
            let head = Head { count: row.get(0)?, hash: Digest(row.get(1)?) };
            Ok(SignedHead { head, signature: row.get(2)? })
        });
        Ok(head.optional()?)
    }

    /// Chains what an older program recorded, in the order it was recorded.
    pub fn link_older_entries(&self) -> Result<()> {
        let mut statement = self.connection.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM entry WHERE number IS NULL)
             OR EXISTS (SELECT 1 FROM incident_entry WHERE number IS NULL)",
        )?;
        match statement.query_row([], |row| row.get(0))? {
            true => self.atomically(|| self.link_all_entries()),
            false => Ok(()),
        }
    }

    /// Meetings' entries first: incidents came into the chain later.
    fn link_all_entries(&self) -> Result<()> {
        let key = self.find_chain_key()?;
        let mut head = self.end_of_chain(&key)?;
        for id in self.list_unlinked("entry")? {
            head = self.link_entry_after(&head, id, &key)?;
        }
        for id in self.list_unlinked("incident_entry")? {
            head = self.link_incident_entry_after(&head, id, &key)?;
        }
        self.update_head(&head, &key)
    }

    fn list_unlinked(&self, table: &str) -> Result<Vec<i64>> {
        let sql = format!("SELECT id FROM {table} WHERE number IS NULL ORDER BY id");
        let mut statement = self.connection.prepare(&sql)?;
        let ids = statement.query_map([], |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// Puts an entry that was just inserted at the end of the chain.
    pub(super) fn link_entry(&self, id: i64) -> Result<()> {
        let key = self.find_chain_key()?;
        let head = self.link_entry_after(&self.end_of_chain(&key)?, id, &key)?;
        self.update_head(&head, &key)
    }

    fn link_entry_after(&self, before: &Head, id: i64, key: &ChainKey) -> Result<Head> {
        self.connection
            .prepare_cached(
                "UPDATE entry SET number = ?2, about = ?3, routine_version_id =
                    (SELECT routine_version_id FROM meeting WHERE meeting.id = entry.meeting_id)
                 WHERE id = ?1",
            )?
            .execute(params![id, before.count + 1, self.about_meeting_of(id)?])?;
        let sql = format!("SELECT {ENTRY_COLUMNS} FROM {ENTRY_TABLES} WHERE entry.id = ?1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let content = statement.query_row([id], |row| content(row, 0, key))?;
        self.insert_link(before, &content, None)
    }

    /// Puts an incident's entry that was just inserted at the end of the chain.
    pub(super) fn link_incident_entry(&self, id: i64) -> Result<()> {
        let key = self.find_chain_key()?;
        let head = self.link_incident_entry_after(&self.end_of_chain(&key)?, id, &key)?;
        self.update_head(&head, &key)
    }

    fn link_incident_entry_after(&self, before: &Head, id: i64, key: &ChainKey) -> Result<Head> {
        self.connection
            .prepare_cached("UPDATE incident_entry SET number = ?2 WHERE id = ?1")?
            .execute(params![id, before.count + 1])?;
        let sql = format!(
            "SELECT {INCIDENT_COLUMNS} FROM {INCIDENT_TABLES} WHERE incident_entry.id = ?1"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let content = statement.query_row([id], |row| incident_content(row, 0, key))?;
        self.insert_link(before, &content, None)
    }

    /// Puts a record at the end of the chain, and returns its number; `fields` are what it says.
    pub fn insert_record(&self, mut fields: Map<String, Value>) -> Result<u32> {
        let key = self.find_chain_key()?;
        let before = self.end_of_chain(&key)?;
        let number = before.count + 1;
        fields.insert("number".to_owned(), number.into());
        fields.insert("salt".to_owned(), key.salt(number).into());
        let content = Value::Object(fields);
        let head = self.insert_link(&before, &content, Some(&chain::canonical(&content)))?;
        self.update_head(&head, &key)?;
        Ok(number)
    }

    fn insert_link(&self, before: &Head, content: &Value, record: Option<&str>) -> Result<Head> {
        let digest = chain::digest_of_entry(content);
        let count = before.count + 1;
        let head = Head { count, hash: chain::link(before.hash, count, digest) };
        self.connection
            .prepare_cached(
                "INSERT INTO link (number, record, digest, hash) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![count, record, digest.0, head.hash.0])?;
        Ok(head)
    }

    fn end_of_chain(&self, key: &ChainKey) -> Result<Head> {
        let signed = self.find_head()?;
        Ok(signed.map_or(Head { count: 0, hash: key.public().root() }, |signed| signed.head))
    }

    fn update_head(&self, head: &Head, key: &ChainKey) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO chain_head VALUES (1, ?1, ?2, ?3) ON CONFLICT (id) DO UPDATE SET
                 count = excluded.count, hash = excluded.hash, signature = excluded.signature",
            )?
            .execute(params![head.count, head.hash.0, key.sign_head(head)])?;
        Ok(())
    }

    /// What an invitation said when it was sent; nothing of any other entry.
    fn about_meeting_of(&self, id: i64) -> Result<Option<String>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT meeting.title, meeting.start_at, meeting.end_at, meeting.draft
             FROM entry JOIN meeting ON meeting.id = entry.meeting_id
             WHERE entry.id = ?1 AND entry.kind = 'sent'",
        )?;
        let found = statement.query_row([id], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get::<_, String>(3)?))
        });
        let Some((title, start, end, draft)) = found.optional()? else { return Ok(None) };
        let draft: Draft = serde_json::from_str(&draft)?;
        Ok(Some(chain::canonical(&about(title, start, end, &draft))))
    }

    /// The whole chain in order.
    pub fn list_links(&self) -> Result<Vec<Link>> {
        let key = self.find_chain_key()?;
        let sql = format!(
            "SELECT link.number, link.digest, link.hash, link.record, link.purged_by,
                    entry.meeting_id, incident_entry.incident_id, {ENTRY_COLUMNS}, {INCIDENT_COLUMNS}
             FROM link LEFT JOIN ({ENTRY_TABLES}) ON entry.number = link.number
             LEFT JOIN ({INCIDENT_TABLES}) ON incident_entry.number = link.number
             ORDER BY link.number"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| read(row, &key))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn read(row: &Row<'_>, key: &ChainKey) -> rusqlite::Result<Link> {
    let record: Option<String> = row.get(3)?;
    let meeting_id: Option<u32> = row.get(5)?;
    let incident_id: Option<u32> = row.get(6)?;
    Ok(Link {
        number: row.get(0)?,
        digest: Digest(row.get(1)?),
        hash: Digest(row.get(2)?),
        content: match (record, meeting_id, incident_id) {
            (Some(record), ..) => chain::read(&record).ok(),
            (None, Some(_), _) => Some(content(row, ENTRY_AT, key)?),
            (None, None, Some(_)) => Some(incident_content(row, INCIDENT_AT, key)?),
            (None, None, None) => None,
        },
        meeting_id,
        incident_id,
        purged_by: row.get(4)?,
    })
}

/// What an entry says, from `ENTRY_COLUMNS`; docs/evidence.md names every field.
fn content(row: &Row<'_>, from: usize, key: &ChainKey) -> rusqlite::Result<Value> {
    const TEXTS: [(&str, usize); 9] = [
        ("kind", 1),
        ("rule", 2),
        ("channel", 3),
        ("value", 4),
        ("detail", 5),
        ("at", 8),
        ("recorded_at", 9),
        ("meeting", 10),
        ("routine", 11),
    ];
    let number: u32 = row.get(from)?;
    let mut fields = Map::new();
    fields.insert("number".to_owned(), number.into());
    fields.insert("salt".to_owned(), key.salt(number).into());
    for (name, column) in TEXTS {
        if let Some(text) = row.get::<_, Option<String>>(from + column)? {
            fields.insert(name.to_owned(), text.into());
        }
    }
    for (name, column) in [("corrects", 6), ("routine_version", 12)] {
        if let Some(number) = row.get::<_, Option<u32>>(from + column)? {
            fields.insert(name.to_owned(), number.into());
        }
    }
    if let Some(about) = row.get::<_, Option<String>>(from + 7)? {
        fields.insert("about".to_owned(), chain::read(&about).unwrap_or(about.into()));
    }
    Ok(Value::Object(fields))
}

/// What an incident's entry says, from `INCIDENT_COLUMNS`, with what the incident is.
fn incident_content(row: &Row<'_>, from: usize, key: &ChainKey) -> rusqlite::Result<Value> {
    const TEXTS: [(&str, usize); 5] =
        [("key", 2), ("value", 3), ("at", 4), ("recorded_at", 5), ("meeting", 6)];
    const OF_INCIDENT: [(&str, usize); 4] =
        [("kind", 8), ("country", 9), ("time_zone", 10), ("opened_at", 11)];
    let number: u32 = row.get(from)?;
    let kind: String = row.get(from + 1)?;
    let mut incident = Map::new();
    incident.insert("id".to_owned(), row.get::<_, u32>(from + 7)?.into());
    for (name, column) in OF_INCIDENT {
        incident.insert(name.to_owned(), row.get::<_, String>(from + column)?.into());
    }
    let mut fields = Map::new();
    fields.insert("number".to_owned(), number.into());
    fields.insert("salt".to_owned(), key.salt(number).into());
    fields.insert("kind".to_owned(), format!("{INCIDENT_KIND}{kind}").into());
    fields.insert("incident".to_owned(), incident.into());
    for (name, column) in TEXTS {
        if let Some(text) = row.get::<_, Option<String>>(from + column)? {
            fields.insert(name.to_owned(), text.into());
        }
    }
    Ok(Value::Object(fields))
}

/// The meeting as it was when its invitation was sent, without link and message.
fn about(title: String, start: String, end: String, draft: &Draft) -> Value {
    let mut about = json!({
        "title": title,
        "start": start,
        "end": end,
        "time_zone": draft.time_zone,
        "languages": draft.languages,
    });
    let more = [
        ("purpose", Some(&draft.purpose).filter(|purpose| !purpose.is_empty())),
        ("service", draft.service.as_ref()),
        ("meeting_type", draft.meeting_type.as_ref()),
        ("legal_basis", draft.legal_basis.as_ref()),
    ];
    for (name, text) in more {
        if let Some(text) = text {
            about[name] = text.clone().into();
        }
    }
    if let Some(audience) = draft.audience {
        about["audience"] = audience.word().into();
    }
    about
}
