-- Calendars that meetings come from. A feed's address and a password are secrets: they are in the
-- keyring; where the computer has none, in calendar_secret, which is as encrypted as all the rest.
CREATE TABLE calendar (
    id             INTEGER PRIMARY KEY,
    kind           TEXT NOT NULL,
    name           TEXT NOT NULL,
    is_enabled     INTEGER NOT NULL,
    location       TEXT,
    account        TEXT,
    secret_id      TEXT,
    own_addresses  TEXT NOT NULL,
    added_at       TEXT NOT NULL,
    etag           TEXT,
    last_modified  TEXT,
    content_hash   TEXT,
    sync_token     TEXT,
    ctag           TEXT,
    event_count    INTEGER NOT NULL DEFAULT 0,
    not_understood INTEGER NOT NULL DEFAULT 0,
    attempt_at     TEXT,
    success_at     TEXT,
    full_at        TEXT,
    retry_at       TEXT,
    failures       INTEGER NOT NULL DEFAULT 0,
    problem        TEXT
) STRICT;

-- The last good copy: one object for a file or feed, one for each href of a CalDAV collection.
CREATE TABLE calendar_object (
    id          INTEGER PRIMARY KEY,
    calendar_id INTEGER NOT NULL REFERENCES calendar (id) ON DELETE CASCADE,
    href        TEXT NOT NULL,
    etag        TEXT,
    ics         BLOB NOT NULL,
    UNIQUE (calendar_id, href)
) STRICT;

CREATE TABLE calendar_secret (
    id    TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Which meetings of a calendar follow which routine; without a routine: not one of mine.
CREATE TABLE calendar_mapping (
    id           INTEGER PRIMARY KEY,
    words        TEXT NOT NULL,
    service      TEXT,
    calendar_id  INTEGER REFERENCES calendar (id) ON DELETE CASCADE,
    uid          TEXT,
    routine_id   TEXT,
    meeting_type TEXT,
    made_at      TEXT NOT NULL
) STRICT;

-- Which meetings a link was met in, and when the last one starts: a keyed hash, never the link.
CREATE TABLE link_use (
    hash     TEXT NOT NULL,
    uid      TEXT NOT NULL,
    start_at TEXT NOT NULL,
    PRIMARY KEY (hash, uid)
) STRICT, WITHOUT ROWID;

INSERT INTO setting (key, value) VALUES ('link_key', '"' || lower(hex(randomblob(32))) || '"');
-- Counts up with every change that moves planned meetings.
INSERT INTO setting (key, value) VALUES ('calendar_version', '0');
