-- A meeting that was made here and found in a calendar: it follows what is changed there, and its
-- reminders keep the ids they have.
ALTER TABLE meeting_key ADD COLUMN is_tied INTEGER NOT NULL DEFAULT 0;
