-- A series of talks: meetings that were made together, each with a link and an invitation of its own.
CREATE TABLE series (
    id      INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE series_meeting (
    meeting_id INTEGER PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
    series_id  INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX series_meeting_by_series ON series_meeting (series_id);
