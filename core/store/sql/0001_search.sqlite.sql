-- Full text of tickets; rowid is the ticket's id. The vocabulary tells how common a word is (store/search.cpp).
CREATE VIRTUAL TABLE ticket_search USING fts5(
    code, title, description, reporter, system, notes, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE ticket_words USING fts5vocab(ticket_search, 'row');
