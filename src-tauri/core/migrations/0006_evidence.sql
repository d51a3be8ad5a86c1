-- The entry's place in the chain: 1, 2, 3 … without a gap.
ALTER TABLE entry ADD COLUMN number INTEGER;
-- What an entry says must not change with its meeting: the version it was made under is its own,
-- and so is what the invitation said.
ALTER TABLE entry ADD COLUMN routine_version_id INTEGER REFERENCES routine_version (id);
-- Of an invitation that was sent: the meeting as it was then, as JSON.
ALTER TABLE entry ADD COLUMN about TEXT;
-- The number of the entry that this one corrects.
ALTER TABLE entry ADD COLUMN corrects INTEGER;
CREATE UNIQUE INDEX entry_by_number ON entry (number);

-- What signs the history; `seed` is an Ed25519 seed.
CREATE TABLE chain_key (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    seed BLOB NOT NULL CHECK (length(seed) = 32),
    salt BLOB NOT NULL CHECK (length(salt) = 32)
) STRICT;
INSERT INTO chain_key VALUES (1, randomblob(32), randomblob(32));

-- A link for each entry; it stays when the entry is purged. A record has no meeting: what was
-- purged, when, by which rule.
CREATE TABLE link (
    number    INTEGER PRIMARY KEY CHECK (number > 0),
    purged_by INTEGER REFERENCES link (number),
    record    TEXT,
    digest    BLOB NOT NULL CHECK (length(digest) = 32),
    hash      BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE chain_head (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    count     INTEGER NOT NULL,
    hash      BLOB NOT NULL CHECK (length(hash) = 32),
    signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;

-- History is only added to; an entry goes by a purge alone, which leaves its link.
CREATE TRIGGER entry_stays_as_it_is BEFORE UPDATE ON entry WHEN OLD.number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry
WHEN NOT EXISTS (SELECT 1 FROM link WHERE number = OLD.number AND purged_by IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE TRIGGER link_stays BEFORE DELETE ON link
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE TRIGGER link_stays_as_it_is BEFORE UPDATE ON link
WHEN NOT (OLD.purged_by IS NULL AND NEW.purged_by > OLD.number AND NEW.number = OLD.number
    AND NEW.record IS NULL AND NEW.digest = OLD.digest AND NEW.hash = OLD.hash)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
