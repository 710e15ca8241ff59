-- Who wants to be told when a question has an answer. A person's number stands here until they were told.
CREATE TABLE waiting (
    question BIGINT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (question, person)
);
INSERT INTO waiting (question, person) SELECT id, tell FROM questions WHERE tell IS NOT NULL;
ALTER TABLE questions DROP COLUMN tell;

-- Who is to be told of an answer, until a face has taken the notice to send it.
CREATE TABLE notices (
    id NUMBERED,
    space TEXT NOT NULL,
    person TEXT NOT NULL,
    question TEXT NOT NULL,
    entry TEXT NOT NULL,
    at BIGINT NOT NULL
);

-- The words of all questions, for previews: no persons.
CREATE TABLE asked (
    id NUMBERED,
    space TEXT NOT NULL,
    at BIGINT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX asked_by_time ON asked (space, at);

-- What a draft deals with besides its edits, once it is saved.
ALTER TABLE drafts ADD COLUMN settles TEXT NOT NULL DEFAULT '';
