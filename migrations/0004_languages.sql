-- In which language a person is told of an answer.
ALTER TABLE waiting ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
ALTER TABLE notices ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
