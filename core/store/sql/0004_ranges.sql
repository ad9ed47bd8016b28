-- A register is about a period: what it reads is found by its moment, so that a month of a large office costs what a
-- month holds. (Tickets are found by ticket_received, lines by hand by log_entry_book.)
CREATE INDEX ticket_step_completed ON ticket_step (completed) WHERE completed IS NOT NULL;
CREATE INDEX evidence_at ON evidence (at);
CREATE INDEX paper_at ON paper (at);
CREATE INDEX agenda_at ON agenda (book, at);
-- The start of the clock that is due, for each line of the queue, without the clocks that stand still.
CREATE INDEX ticket_clock_running ON ticket_clock (ticket_id, deadline, started) WHERE stopped IS NULL;

-- Not journaled: what `tally` cannot know, the restricted tickets that each person is named on.
CREATE TABLE tally_named (
    person_id BIGINT NOT NULL,
    state TEXT NOT NULL,
    team TEXT NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (person_id, state, team)
);
INSERT INTO tally_named (person_id, state, team, n)
    SELECT ticket_access.person_id, ticket.state, ticket.team, count(*)
    FROM ticket_access JOIN ticket ON ticket.id = ticket_access.ticket_id
    WHERE ticket.restricted = 1 GROUP BY ticket_access.person_id, ticket.state, ticket.team;
