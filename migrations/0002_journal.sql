-- What happened: no words, no persons.
CREATE TABLE events (
    id NUMBERED,
    space TEXT NOT NULL,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    entry TEXT,
    took_ms BIGINT NOT NULL
);
CREATE INDEX events_by_time ON events (space, at);

-- Questions without a helpful answer. Who asked stands here only when they want to be told.
CREATE TABLE questions (
    id NUMBERED,
    space TEXT NOT NULL,
    at BIGINT NOT NULL,
    text TEXT NOT NULL,
    entry TEXT,
    tell TEXT
);
CREATE INDEX questions_by_time ON questions (space, at);

-- Which entry people chose for a question. A person is a keyed hash: equal for the same one, and no way back.
CREATE TABLE picks (
    space TEXT NOT NULL,
    question TEXT NOT NULL,
    entry TEXT NOT NULL,
    person TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (space, question, entry, person)
);
