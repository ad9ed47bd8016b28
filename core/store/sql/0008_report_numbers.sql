-- whether a number of an agenda book is a periodic report's is asked of every line of the book
CREATE INDEX periodic_report_number ON periodic_report (number);
