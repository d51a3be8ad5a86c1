-- The services and the law that a program came with; meetings keep those they were made with.
CREATE TABLE library_version (
    id          INTEGER PRIMARY KEY,
    sha256      TEXT NOT NULL UNIQUE,
    services    TEXT NOT NULL,
    law         TEXT NOT NULL,
    in_force_at TEXT NOT NULL
) STRICT;

ALTER TABLE meeting ADD COLUMN library_version_id INTEGER REFERENCES library_version (id);
