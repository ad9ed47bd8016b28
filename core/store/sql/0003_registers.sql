-- Lines that somebody writes into a register by hand: what the work itself leaves no trace of. A line is struck with a
-- reason, never removed.

CREATE TABLE log_entry (
    id {id},
    book TEXT NOT NULL,
    at BIGINT NOT NULL,
    title TEXT NOT NULL,
    counterpart TEXT NOT NULL,
    text TEXT NOT NULL,
    person_id BIGINT NOT NULL,
    recorded BIGINT NOT NULL,
    struck TEXT NOT NULL
);
CREATE INDEX log_entry_book ON log_entry (book, at);
