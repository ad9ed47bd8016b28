-- Who is there: duty, absence and acting officials; the handover of a shift; the period in which somebody holds an
-- office, and what they are qualified for. Days are ISO texts of the office's zone.

ALTER TABLE person ADD COLUMN office_from TEXT;
ALTER TABLE person ADD COLUMN office_until TEXT;
-- as the procedures print them, one a line
ALTER TABLE person ADD COLUMN qualifications TEXT;

CREATE TABLE presence (
    id {id},
    person_id BIGINT NOT NULL,
    sort TEXT NOT NULL,
    begins BIGINT NOT NULL,
    ends BIGINT,
    role TEXT NOT NULL,
    manner TEXT NOT NULL,
    stand_in BIGINT,
    note TEXT NOT NULL,
    withdrawn TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX presence_person ON presence (person_id, sort);
CREATE INDEX presence_ends ON presence (ends);

CREATE TABLE shift_note (
    id {id},
    giver BIGINT NOT NULL,
    taker BIGINT NOT NULL,
    given BIGINT NOT NULL,
    text TEXT NOT NULL,
    remarks TEXT NOT NULL,
    taken BIGINT,
    reply TEXT NOT NULL,
    withdrawn TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX shift_note_waiting ON shift_note (taker) WHERE taken IS NULL;
CREATE INDEX shift_note_given ON shift_note (given);
