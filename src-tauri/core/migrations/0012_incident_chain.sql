-- What an incident's entries say must not change when a purge takes its meeting.
ALTER TABLE incident ADD COLUMN meeting_uid TEXT;
UPDATE incident SET meeting_uid = (SELECT uid FROM meeting WHERE meeting.id = meeting_id);

-- An incident's entries have their places in the history's chain: 1, 2, 3 … without a gap.
ALTER TABLE incident_entry ADD COLUMN number INTEGER;
CREATE UNIQUE INDEX incident_entry_by_number ON incident_entry (number);

-- Incidents stay; all that may go from one is the meeting it points at.
CREATE TRIGGER incident_stays BEFORE DELETE ON incident
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE TRIGGER incident_stays_as_it_is BEFORE UPDATE ON incident
WHEN NOT (NEW.meeting_id IS NULL AND NEW.id = OLD.id AND NEW.kind = OLD.kind
    AND NEW.country = OLD.country AND NEW.time_zone = OLD.time_zone
    AND NEW.opened_at = OLD.opened_at AND NEW.meeting_uid IS OLD.meeting_uid)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE TRIGGER incident_entry_stays BEFORE DELETE ON incident_entry
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE TRIGGER incident_entry_stays_as_it_is BEFORE UPDATE ON incident_entry
WHEN OLD.number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
