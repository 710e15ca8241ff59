-- Every change of every document, never changed itself.
CREATE TABLE revisions (
    id NUMBERED,
    space TEXT NOT NULL,
    path TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('text', 'hidden', 'removed')),
    text TEXT,
    base TEXT,
    author TEXT NOT NULL,
    why TEXT NOT NULL,
    at BIGINT NOT NULL,
    CHECK ((kind = 'text') = (text IS NOT NULL))
);
CREATE INDEX revisions_of_document ON revisions (space, path, id);

-- The newest revision of each document.
CREATE TABLE documents (
    space TEXT NOT NULL,
    path TEXT NOT NULL,
    revision BIGINT NOT NULL REFERENCES revisions (id),
    PRIMARY KEY (space, path)
);

-- Edits that wait for their "Save", for a day.
CREATE TABLE drafts (
    id NUMBERED,
    space TEXT NOT NULL,
    author TEXT NOT NULL,
    at BIGINT NOT NULL,
    edits TEXT NOT NULL
);

CREATE TABLE settings (
    space TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (space, key)
);
