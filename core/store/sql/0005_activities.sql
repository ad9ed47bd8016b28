-- The work that is no ticket: entries of kinds that are data (definition, kind 'activity'), follow-ups, files, and
-- questions that somebody has to decide. Days are ISO texts of the office's zone. An entry is withdrawn, never removed.

CREATE TABLE activity (
    id {id},
    kind TEXT NOT NULL,
    kind_version BIGINT NOT NULL,
    duty TEXT NOT NULL,
    service TEXT NOT NULL,
    title TEXT NOT NULL,
    day TEXT NOT NULL,
    until TEXT,
    people TEXT NOT NULL,
    system_id BIGINT,
    agency_id BIGINT,
    ticket_id BIGINT,
    result TEXT NOT NULL,
    fields TEXT NOT NULL,
    state TEXT NOT NULL,
    done BIGINT NOT NULL,
    done_day TEXT,
    due TEXT,
    followed_by BIGINT,
    withdrawn TEXT NOT NULL,
    recorded BIGINT NOT NULL,
    recorded_by BIGINT NOT NULL,
    version BIGINT NOT NULL
);
-- What a duty's figures count, then lists by kind and by day, then what falls due for anybody.
CREATE INDEX activity_duty ON activity (duty, done, day);
CREATE INDEX activity_duty_due ON activity (duty, due) WHERE due IS NOT NULL;
CREATE INDEX activity_duty_done ON activity (duty, done_day) WHERE done_day IS NOT NULL;
CREATE INDEX activity_kind ON activity (kind, day, id);
CREATE INDEX activity_day ON activity (day, id);
CREATE INDEX activity_due ON activity (due) WHERE due IS NOT NULL;
CREATE INDEX activity_ticket ON activity (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE TABLE follow_up (
    id {id},
    activity_id BIGINT NOT NULL,
    text TEXT NOT NULL,
    person_id BIGINT,
    due TEXT NOT NULL,
    done_day TEXT,
    done_by BIGINT,
    result TEXT NOT NULL
);
CREATE INDEX follow_up_activity ON follow_up (activity_id);
CREATE INDEX follow_up_person ON follow_up (person_id, due) WHERE done_day IS NULL;
CREATE TABLE activity_file (
    id {id},
    activity_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    person_id BIGINT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX activity_file_activity ON activity_file (activity_id);
CREATE TABLE decision (
    id {id},
    question TEXT NOT NULL,
    facts TEXT NOT NULL,
    options TEXT NOT NULL,
    role TEXT NOT NULL,
    person_id BIGINT,
    due TEXT,
    ticket_id BIGINT,
    activity_id BIGINT,
    asked_by BIGINT NOT NULL,
    asked BIGINT NOT NULL,
    state TEXT NOT NULL,
    answer TEXT NOT NULL,
    reason TEXT NOT NULL,
    answered_by BIGINT,
    answered BIGINT,
    version BIGINT NOT NULL
);
CREATE INDEX decision_open ON decision (role, person_id) WHERE state = 'open';
CREATE INDEX decision_ticket ON decision (ticket_id) WHERE ticket_id IS NOT NULL;

-- Which service a ticket's work belongs to; and what the figures of duties about tickets and papers count.
ALTER TABLE ticket ADD COLUMN service TEXT;
CREATE INDEX ticket_step_worked ON ticket_step (step, completed) WHERE completed IS NOT NULL;
CREATE INDEX paper_kind ON paper (kind, state, at);
