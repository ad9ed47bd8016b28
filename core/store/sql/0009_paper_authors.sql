-- in the name of which group a paper was written: an information duty counts its own group's papers
ALTER TABLE paper ADD COLUMN author_group TEXT;
