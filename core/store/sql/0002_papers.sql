-- The life of a paper: submitted versions, signatures, the mark by which an issued paper is known, proof of sending.
-- Columns that come later are nullable, so that rows and commitments journaled before still hold.

ALTER TABLE paper ADD COLUMN mark TEXT;
ALTER TABLE paper ADD COLUMN signed_hash TEXT;
CREATE INDEX paper_mark ON paper (mark) WHERE mark IS NOT NULL;
CREATE INDEX paper_issued_file ON paper (file_hash) WHERE file_hash <> '';
CREATE INDEX paper_signed_file ON paper (signed_hash) WHERE signed_hash IS NOT NULL;
ALTER TABLE sending ADD COLUMN evidence_id BIGINT;

-- what was submitted, as it was; its text names the reporter: the journal holds a salted commitment
CREATE TABLE paper_version (
    id {id},
    ticket_id BIGINT NOT NULL,
    paper_id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    fields TEXT NOT NULL,
    text TEXT NOT NULL,
    person_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    decided_by BIGINT,
    decided BIGINT,
    remarks TEXT NOT NULL,
    salt TEXT NOT NULL
);
CREATE UNIQUE INDEX paper_version_paper ON paper_version (paper_id, version);
CREATE INDEX paper_version_ticket ON paper_version (ticket_id);
-- who signed, how, and what was checked; names people: the journal holds a salted commitment
CREATE TABLE paper_signature (
    id {id},
    ticket_id BIGINT NOT NULL,
    paper_id BIGINT NOT NULL,
    how TEXT NOT NULL,
    signer TEXT NOT NULL,
    signed BIGINT,
    file_hash TEXT NOT NULL,
    checked TEXT NOT NULL,
    unchecked TEXT NOT NULL,
    reason TEXT NOT NULL,
    person_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    salt TEXT NOT NULL
);
CREATE INDEX paper_signature_ticket ON paper_signature (ticket_id);
