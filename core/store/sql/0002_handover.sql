-- Discovery before the receipt (clocks given by law run from there), and the ticket that handed this one over.
ALTER TABLE ticket ADD COLUMN discovered BIGINT;
ALTER TABLE ticket ADD COLUMN handover_of BIGINT;
CREATE INDEX ticket_handover ON ticket (handover_of) WHERE handover_of IS NOT NULL;
