-- Instants are `*_at`: UTC, RFC 3339. A meeting's local times come from its draft's zone.

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- A version is never changed: meetings keep the one they were made with.
CREATE TABLE routine_version (
    id          INTEGER PRIMARY KEY,
    routine_id  TEXT NOT NULL,
    version     INTEGER NOT NULL,
    file        TEXT NOT NULL,
    is_shipped  INTEGER NOT NULL,
    in_force_at TEXT NOT NULL,
    UNIQUE (routine_id, version)
) STRICT;

CREATE TABLE meeting (
    id                 INTEGER PRIMARY KEY,
    uid                TEXT NOT NULL UNIQUE,
    sequence           INTEGER NOT NULL,
    routine_version_id INTEGER NOT NULL REFERENCES routine_version (id),
    draft              TEXT NOT NULL,
    title              TEXT NOT NULL,
    start_at           TEXT NOT NULL,
    end_at             TEXT NOT NULL,
    closed_at          TEXT
) STRICT;
CREATE INDEX meeting_by_start ON meeting (start_at);
CREATE INDEX meeting_not_closed ON meeting (end_at) WHERE closed_at IS NULL;

CREATE VIRTUAL TABLE meeting_search USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
);

-- What was said, ticked, decided and shown. Only ever added to.
CREATE TABLE entry (
    id          INTEGER PRIMARY KEY,
    meeting_id  INTEGER NOT NULL REFERENCES meeting (id),
    kind        TEXT NOT NULL,
    rule_key    TEXT,
    channel     TEXT,
    value       TEXT,
    detail      TEXT,
    at          TEXT NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX entry_by_meeting ON entry (meeting_id, id);

CREATE TABLE reminder (
    id            TEXT PRIMARY KEY,
    meeting_id    INTEGER NOT NULL REFERENCES meeting (id),
    kind          TEXT NOT NULL,
    rule_key      TEXT,
    due_at        TEXT NOT NULL,
    state         TEXT NOT NULL,
    shown_at      TEXT,
    snoozed_until TEXT,
    answered_at   TEXT
) STRICT;
CREATE INDEX reminder_open ON reminder (state);

CREATE TABLE readiness (
    routine_id   TEXT NOT NULL,
    service_id   TEXT NOT NULL,
    rule_key     TEXT NOT NULL,
    confirmed_at TEXT NOT NULL,
    PRIMARY KEY (routine_id, service_id, rule_key)
) STRICT, WITHOUT ROWID;
