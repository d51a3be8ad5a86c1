-- What was said of each item that a service needs before it may be used. Only ever added to: the
-- last row of an item holds.
CREATE TABLE readiness_entry (
    id          INTEGER PRIMARY KEY,
    routine_id  TEXT NOT NULL,
    service_id  TEXT NOT NULL,
    rule_key    TEXT NOT NULL,
    state       TEXT NOT NULL,
    reason      TEXT NOT NULL,
    evidence    TEXT NOT NULL,
    decided_by  TEXT NOT NULL,
    decided_on  TEXT,
    review_by   TEXT,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX readiness_entry_by_item ON readiness_entry (routine_id, service_id, rule_key, id);

INSERT INTO readiness_entry
    (routine_id, service_id, rule_key, state, reason, evidence, decided_by, recorded_at)
SELECT routine_id, service_id, rule_key, 'in_place', '', '', '', confirmed_at FROM readiness;
DROP TABLE readiness;
