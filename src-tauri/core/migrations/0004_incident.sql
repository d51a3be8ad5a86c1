-- What went wrong in or around a meeting; it stays when the meeting's history is purged.
CREATE TABLE incident (
    id         INTEGER PRIMARY KEY,
    meeting_id INTEGER REFERENCES meeting (id) ON DELETE SET NULL,
    kind       TEXT NOT NULL,
    country    TEXT NOT NULL,
    time_zone  TEXT NOT NULL,
    opened_at  TEXT NOT NULL
) STRICT;
CREATE INDEX incident_by_meeting ON incident (meeting_id);

-- What was done, noted, told and decided. Only ever added to: the last of a key holds.
CREATE TABLE incident_entry (
    id          INTEGER PRIMARY KEY,
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    kind        TEXT NOT NULL,
    key         TEXT,
    value       TEXT,
    at          TEXT NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX incident_entry_by_incident ON incident_entry (incident_id, id);

-- Reminders of the deadline: recorded before they are shown. A deadline that moves has new ones.
CREATE TABLE incident_reminder (
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    hours_left  INTEGER NOT NULL,
    due_at      TEXT NOT NULL,
    state       TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (incident_id, hours_left, due_at)
) STRICT, WITHOUT ROWID;
