-- What a page could not put into the logbook when it was locked: text that is not sound yet, say. Not recorded: it is no
-- change, and it goes as soon as the page has it back.
CREATE TABLE draft (
    page TEXT PRIMARY KEY CHECK (page <> ''),
    content TEXT NOT NULL, -- JSON, as the page wrote it
    at TEXT NOT NULL       -- UTC
) STRICT;
