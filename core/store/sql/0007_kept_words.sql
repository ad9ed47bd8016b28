-- What is made together with the PDF of an issued paper and kept beside it in paper_file: its text for a word processor,
-- and the copy that leaves out what only the addressee may read. NULL for papers issued before, and where there is none.

ALTER TABLE paper ADD COLUMN editable_hash TEXT;
ALTER TABLE paper ADD COLUMN redacted_hash TEXT;
CREATE INDEX paper_redacted_file ON paper (redacted_hash) WHERE redacted_hash IS NOT NULL;

-- why a letter that was entered by hand no longer counts
ALTER TABLE agenda ADD COLUMN reason TEXT;

-- reports of the office on a period: the files lie in paper_file. Days are ISO texts of the office's zone.
CREATE TABLE periodic_report (
    id {id},
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    number TEXT NOT NULL,
    at BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    mark TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    editable_hash TEXT NOT NULL
);
CREATE INDEX periodic_report_at ON periodic_report (at);
