-- Which occurrence of a calendar a meeting is, so that its reminders keep their ids. The times are
-- the calendar's, as they were taken over last; the meeting's own may be what the organiser said.
CREATE TABLE meeting_key (
    meeting_id   INTEGER PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
    source       TEXT NOT NULL,
    uid          TEXT NOT NULL,
    instance     TEXT NOT NULL,
    start_at     TEXT NOT NULL,
    end_at       TEXT NOT NULL,
    cancelled_at TEXT,
    UNIQUE (source, uid, instance)
) STRICT;

-- Where a reminder was shown, where it was answered, and that a missed one was taken note of.
ALTER TABLE reminder ADD COLUMN toast_at TEXT;
ALTER TABLE reminder ADD COLUMN window_at TEXT;
ALTER TABLE reminder ADD COLUMN answered_in TEXT;
CREATE INDEX reminder_by_meeting ON reminder (meeting_id);

-- The id is source/uid/instance/duty.
UPDATE reminder SET id = 'klubba/' || (
    SELECT replace(replace(uid, '%', '%25'), '/', '%2F') FROM meeting WHERE meeting.id = meeting_id
) || '//' || substr(id, instr(id, ':') + 1);
