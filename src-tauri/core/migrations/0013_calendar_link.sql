-- The link that the calendar gave a meeting when it was taken over last, as a keyed hash: so that
-- a link which changes there is told from one that the organiser changed here.
ALTER TABLE meeting_key ADD COLUMN link_hash TEXT;
