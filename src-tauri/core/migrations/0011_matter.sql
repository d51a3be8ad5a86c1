-- A reminder is of a meeting, of an incident's hours or of a review: one plan for all of them.
CREATE TABLE reminder_of_all (
    id            TEXT PRIMARY KEY,
    meeting_id    INTEGER REFERENCES meeting (id),
    incident_id   INTEGER REFERENCES incident (id),
    readiness_id  INTEGER REFERENCES readiness_entry (id),
    kind          TEXT NOT NULL,
    rule_key      TEXT,
    due_at        TEXT NOT NULL,
    state         TEXT NOT NULL,
    shown_at      TEXT,
    snoozed_until TEXT,
    answered_at   TEXT,
    toast_at      TEXT,
    window_at     TEXT,
    answered_in   TEXT,
    CHECK ((meeting_id IS NOT NULL) + (incident_id IS NOT NULL) + (readiness_id IS NOT NULL) = 1)
) STRICT;

INSERT INTO reminder_of_all
    (id, meeting_id, kind, rule_key, due_at, state, shown_at, snoozed_until, answered_at, toast_at,
     window_at, answered_in)
SELECT id, meeting_id, kind, rule_key, due_at, state, shown_at, snoozed_until, answered_at, toast_at,
    window_at, answered_in FROM reminder;

-- Of a deadline that was moved, what was recorded last.
INSERT OR REPLACE INTO reminder_of_all (id, incident_id, kind, due_at, state, shown_at, answered_at, toast_at)
SELECT 'incident/' || incident_id || '//deadline:' || hours_left, incident_id, 'deadline', due_at,
    state, recorded_at, CASE state WHEN 'missed' THEN recorded_at END,
    CASE state WHEN 'shown' THEN recorded_at END
FROM incident_reminder ORDER BY recorded_at;

DROP TABLE incident_reminder;
DROP TABLE reminder;
ALTER TABLE reminder_of_all RENAME TO reminder;
CREATE INDEX reminder_open ON reminder (state);
CREATE INDEX reminder_by_meeting ON reminder (meeting_id);
