-- The smallest index there is: counting meetings reads nothing else, and a routine's own are found by it.
CREATE INDEX meeting_by_version ON meeting (routine_version_id);
