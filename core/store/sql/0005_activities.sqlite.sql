-- Full text of activities; rowid is the activity's id.
CREATE VIRTUAL TABLE activity_search USING fts5(title, words, tokenize = 'unicode61 remove_diacritics 2');
