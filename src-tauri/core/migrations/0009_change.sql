-- A cancelled meeting asks for nothing more, and can be planned again until it would have ended.
ALTER TABLE meeting ADD COLUMN cancelled_at TEXT;
