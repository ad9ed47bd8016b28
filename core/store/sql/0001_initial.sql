-- The case database. Moments are milliseconds UTC; {id} is the engine's generated primary key (store/dialect.cpp).
-- Tables marked "journaled" change only through Tx, which records every change in the journal (core/README.md, 2).

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);

-- The journal: append-only, one hash chain per stream. body is canonical JSON; hash covers the whole event and the
-- hash before it (store/journal.h). seq rises with every event of the database: readers follow it.
CREATE TABLE journal (
    seq {id},
    stream TEXT NOT NULL,
    position BIGINT NOT NULL,
    happened BIGINT NOT NULL,
    recorded BIGINT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE UNIQUE INDEX journal_stream ON journal (stream, position);
CREATE TABLE head (stream TEXT PRIMARY KEY, position BIGINT NOT NULL, hash TEXT NOT NULL);

-- journaled, stream "organization"
CREATE TABLE definition (
    id {id},
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    version BIGINT NOT NULL,
    hash TEXT NOT NULL,
    body TEXT NOT NULL,
    loaded_at BIGINT NOT NULL,
    active BIGINT NOT NULL
);
CREATE UNIQUE INDEX definition_version ON definition (kind, name, version);
CREATE TABLE setting (id {id}, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL);

-- journaled, stream "accounts"
CREATE TABLE person (
    id {id},
    name TEXT NOT NULL,
    position TEXT NOT NULL,
    rank TEXT NOT NULL,
    nip TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    agency_id BIGINT,
    roles TEXT NOT NULL,
    active BIGINT NOT NULL,
    version BIGINT NOT NULL
);
-- secret: the journal holds a salted commitment to the row
CREATE TABLE account (
    id {id},
    login TEXT NOT NULL UNIQUE,
    person_id BIGINT NOT NULL,
    password TEXT NOT NULL,
    failures BIGINT NOT NULL,
    locked_until BIGINT,
    must_change BIGINT NOT NULL,
    active BIGINT NOT NULL,
    salt TEXT NOT NULL
);

-- journaled, stream "registers"
CREATE TABLE agency (
    id {id},
    name TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    head_office TEXT NOT NULL,
    active BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE TABLE electronic_system (
    id {id},
    name TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL,
    agency TEXT NOT NULL,
    class TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    contact_phone TEXT NOT NULL,
    contact_email TEXT NOT NULL,
    vital BIGINT NOT NULL,
    description TEXT NOT NULL,
    active BIGINT NOT NULL,
    version BIGINT NOT NULL
);

-- journaled, stream "agenda"
CREATE TABLE agenda (
    id {id},
    book TEXT NOT NULL,
    year BIGINT NOT NULL,
    serial BIGINT NOT NULL,
    number TEXT NOT NULL,
    at BIGINT NOT NULL,
    ticket_id BIGINT,
    paper_id BIGINT,
    counterpart TEXT NOT NULL,
    letter_number TEXT NOT NULL,
    letter_date TEXT NOT NULL,
    summary TEXT NOT NULL,
    forwarded TEXT NOT NULL,
    withdrawn BIGINT NOT NULL
);
CREATE UNIQUE INDEX agenda_serial ON agenda (book, year, serial);
CREATE INDEX agenda_ticket ON agenda (ticket_id);
-- last number given, per series and year; follows from agenda and ticket
CREATE TABLE series (name TEXT NOT NULL, year BIGINT NOT NULL, last BIGINT NOT NULL, PRIMARY KEY (name, year));

-- journaled, one stream per ticket: "ticket/<id>"
CREATE TABLE ticket (
    id {id},
    code TEXT NOT NULL UNIQUE,
    procedure TEXT NOT NULL,
    procedure_version BIGINT NOT NULL,
    organization_version BIGINT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    finished BIGINT NOT NULL,
    class TEXT NOT NULL,
    severity TEXT NOT NULL,
    severity_rank BIGINT NOT NULL,
    category TEXT NOT NULL,
    type TEXT NOT NULL,
    tlp TEXT NOT NULL,
    restricted BIGINT NOT NULL,
    channel TEXT NOT NULL,
    system_id BIGINT,
    system_name TEXT NOT NULL,
    agency TEXT NOT NULL,
    received BIGINT NOT NULL,
    occurred BIGINT,
    recorded BIGINT NOT NULL,
    recorded_by BIGINT NOT NULL,
    description TEXT NOT NULL,
    chronology TEXT NOT NULL,
    impact TEXT NOT NULL,
    action_taken TEXT NOT NULL,
    personal_data BIGINT NOT NULL,
    letter_number TEXT NOT NULL,
    letter_date TEXT NOT NULL,
    agenda_number TEXT NOT NULL,
    team TEXT NOT NULL,
    person_id BIGINT,
    step TEXT NOT NULL,
    paused BIGINT NOT NULL,
    due BIGINT,
    soon BIGINT,
    sort_key BIGINT NOT NULL,
    duplicate_of BIGINT,
    version BIGINT NOT NULL
);
-- The queue's default order; then the ranges that count late and soon; then closed and all, newest first.
CREATE INDEX ticket_open ON ticket (sort_key, id) WHERE state = 'open';
CREATE INDEX ticket_open_team ON ticket (team, sort_key, id) WHERE state = 'open';
CREATE INDEX ticket_open_person ON ticket (person_id, sort_key, id) WHERE state = 'open';
CREATE INDEX ticket_due ON ticket (due) WHERE state = 'open' AND due IS NOT NULL;
CREATE INDEX ticket_soon ON ticket (soon) WHERE state = 'open' AND soon IS NOT NULL;
CREATE INDEX ticket_restricted ON ticket (id) WHERE restricted = 1;
CREATE INDEX ticket_received ON ticket (received, id);
CREATE INDEX ticket_duplicate ON ticket (duplicate_of) WHERE duplicate_of IS NOT NULL;
CREATE INDEX ticket_system ON ticket (system_id) WHERE system_id IS NOT NULL;

CREATE TABLE ticket_step (
    id {id},
    ticket_id BIGINT NOT NULL,
    step TEXT NOT NULL,
    pass BIGINT NOT NULL,
    opened BIGINT NOT NULL,
    completed BIGINT,
    recorded BIGINT,
    outcome TEXT NOT NULL,
    person_id BIGINT NOT NULL,
    note TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX ticket_step_ticket ON ticket_step (ticket_id);
CREATE TABLE ticket_clock (
    id {id},
    ticket_id BIGINT NOT NULL,
    clock TEXT NOT NULL,
    pass BIGINT NOT NULL,
    started BIGINT NOT NULL,
    stopped BIGINT,
    deadline BIGINT,
    soon BIGINT
);
CREATE INDEX ticket_clock_ticket ON ticket_clock (ticket_id);
CREATE TABLE ticket_pause (
    id {id},
    ticket_id BIGINT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX ticket_pause_ticket ON ticket_pause (ticket_id);
CREATE TABLE ticket_text (
    id {id},
    ticket_id BIGINT NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    person_id BIGINT NOT NULL,
    at BIGINT NOT NULL
);
CREATE UNIQUE INDEX ticket_text_field ON ticket_text (ticket_id, field);
CREATE TABLE note (
    id {id},
    ticket_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX note_ticket ON note (ticket_id);
CREATE TABLE evidence (
    id {id},
    ticket_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    person_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX evidence_ticket ON evidence (ticket_id);
CREATE TABLE recommendation (
    id {id},
    ticket_id BIGINT NOT NULL,
    text TEXT NOT NULL,
    owner TEXT NOT NULL,
    due_date TEXT NOT NULL,
    state TEXT NOT NULL,
    remark TEXT NOT NULL
);
CREATE INDEX recommendation_ticket ON recommendation (ticket_id);
CREATE INDEX recommendation_open ON recommendation (due_date) WHERE state = 'open';
CREATE TABLE paper (
    id {id},
    ticket_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    number TEXT NOT NULL,
    fields TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    printed BIGINT NOT NULL,
    at BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX paper_ticket ON paper (ticket_id);
-- names the addressee, often the reporter: the journal holds a salted commitment
CREATE TABLE sending (
    id {id},
    ticket_id BIGINT NOT NULL,
    paper_id BIGINT,
    channel TEXT NOT NULL,
    recipient TEXT NOT NULL,
    text TEXT NOT NULL,
    person_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    salt TEXT NOT NULL
);
CREATE INDEX sending_ticket ON sending (ticket_id);
-- who may see a restricted ticket
CREATE TABLE ticket_access (id {id}, ticket_id BIGINT NOT NULL, person_id BIGINT NOT NULL);
CREATE UNIQUE INDEX ticket_access_person ON ticket_access (person_id, ticket_id);
CREATE INDEX ticket_access_ticket ON ticket_access (ticket_id);
-- personal data: the journal holds a salted commitment to the row; id is the ticket's
CREATE TABLE reporter (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    agency TEXT NOT NULL,
    consent BIGINT NOT NULL,
    salt TEXT NOT NULL
);

-- Not journaled: files by their hash (the journal names the hash), kept counts, and what concerns one person only.
CREATE TABLE paper_file (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE tally (
    state TEXT NOT NULL,
    restricted BIGINT NOT NULL,
    team TEXT NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (state, restricted, team)
);
CREATE TABLE draft (
    owner TEXT NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (owner, name)
);
CREATE TABLE seen (person_id BIGINT NOT NULL, ticket_id BIGINT NOT NULL, version BIGINT NOT NULL,
    PRIMARY KEY (person_id, ticket_id));
CREATE TABLE saved_filter (
    owner TEXT NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (owner, name)
);
