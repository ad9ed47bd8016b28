<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>AccountsView</name>
    <message>
        <source>A new account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed to log in: no blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted, hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New one-time password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-time password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles do not include managing accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own account cannot be closed by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time password of %1. It is shown only now: hand it over, it is changed at the first login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new password for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present one stops working at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdministratorStep</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only roles that may manage accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type to log in: no blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who adds everybody else. Nobody can look up a password: keep it well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account&apos;s name has no blanks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgenciesPage</name>
    <message>
        <source>agencies.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Office of its head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an addressee: Kepala Dinas Pendidikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office of its head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agencies in the register yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and letters name them. Import a list or add the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another entry has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Agenda books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender or addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this book yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that are recorded and papers that are issued take their numbers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivalSection</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cha&amp;nnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recei&amp;ved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: now, when it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is recorded only &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letter number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20/11/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was received more than 5 minutes ago. Say why it is recorded only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Write it like 20/11/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived by e-mail, entered when it was read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignFields</name>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category leads to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignSheet</name>
    <message>
        <source>Team or person …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on %1 tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen · %1 of %2 can go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note · required, the target is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note · optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went, %2 did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the database …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made; what you chose is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a card to hand it on · A does it by keyboard · Ctrl+Z takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries %2 already. Say why it gets one more; the journal keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note goes to the journal with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Tickets selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>National holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collective leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours and holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 07:30-12:00, 13:00-16:00; empty: closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays and collective leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods with hours of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Ramadan; the hours count from Monday to Friday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (our reading)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening hours of a day cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar is kept; open clocks are reckoned anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>No open ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassSection</name>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rocedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing (TLP &amp;2.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not classed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cla&amp;ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not classed yet: the strictest applies until someone classes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be shared with everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be shared within the community, not in public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only within the organization and its clients, as far as they need to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only within the organization, as far as it needs to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For named people only: the ticket is restricted to those who work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: due %2 %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockStrip</name>
    <message>
        <source>%1 (%2) · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>… %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them all in the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search tickets, people or commands …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “%1”. Try a ticket&apos;s code, a name or a verb.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The printer does not take the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer stopped in the middle of the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not finish the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read from stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the commands on stdin, one a line; one JSON answer a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database; the lines need not name it. A line may name its own --as. After an error it goes on, and exits 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no procedure “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the procedures that the program brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is wrong with a procedure or organization file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a procedure&apos;s steps; with --json its whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account; its password is in TANGGAP_PASSWORD, or asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated moment, in a drill database only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. tanggapctl --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot stand in a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is needed. Usage: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggapctl: case database of an incident response team, without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggapctl COMMAND --help tells more. Every command knows --json and --as NAME; the password is in
TANGGAP_PASSWORD or is asked for. Exit: 0 done, 2 usage, 3 denied, 4 invalid (also a ticket that does not
exist), 5 conflict, 6 unavailable (also a database that does not exist), 1 other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are: --as NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated moment (--at) is for a drill database only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no moment. Write it like 2026-11-21T14:05:00+07:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: paused, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not counted, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As class %1 it would be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed, steps after closing are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not classed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits at step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialForm</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passwords. The next try is possible in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DefinitionsSection</name>
    <message>
        <source>New tickets follow the version in force; a ticket keeps the version it began with. The hash is SHA-256 over the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a new version from a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures and organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization or procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new version is in force for new tickets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action taken before the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillAccounts</name>
    <message>
        <source>Search accounts and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of the drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every role at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of the flow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillBand</name>
    <message>
        <source>DRILL: nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or an e-mail anywhere on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the picture in the clipboard (Ctrl+Shift+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no file that can be read. A folder has to be packed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screenshot %1.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture in the clipboard cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>The SHA-256 of %1 is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the files added next: from where, by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop files here, or paste (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, paste a screenshot, or add files of any size. Each gets its SHA-256 and is kept encrypted; the desk never opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may look at this ticket, but not work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the chosen evidence to a file; the journal records it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file and no picture to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy files in the file manager, or a screenshot, and paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing of this file was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exported file was removed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Fill this in before the paper is issued.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assigned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tickets that are assigned to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tickets that changed since I last looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters that you have saved under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, title, description, reporter, system, notes (/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter with the same name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is deleted. Tickets are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowRoleEditor</name>
    <message>
        <source>our reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no holder. These role slots act as it; change them as your office works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These role slots act as it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowRolesSection</name>
    <message>
        <source>Roles of the flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. It counts from the next action on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowRolesStep</name>
    <message>
        <source>Roles of the flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure names who acts; the organization says who is in the team. Where the documents leave a gap, this fills it. It can be changed later in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that can be imported: %1. Rows with a problem, left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentSection</name>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected electronic &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty when nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reporter saw, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Action taken so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data may be affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vital infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report needs a description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a type from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalTab</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you found, whom you asked, what was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note is still in the field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window can change its language at any time. Official papers are always Indonesian.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterheadEditor</name>
    <message>
        <source>Lines, one each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government, agency, team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, e-mail, website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place that letters are dated at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letterhead has at least one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters need a place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterheadSection</name>
    <message>
        <source>Save the letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letterhead stands on papers from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterheadStep</name>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on every paper that leaves the desk. It can be changed later in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksTab</name>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries the case of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket that you may not see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other ticket has to do with this one. Duplicates are linked from the menu “…”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The desk is locked. What you were doing is still open behind this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out, for somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Where the database lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a drill. Choose who you want to be; the password is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was made by somebody else. Choose one that only you know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaintenanceSection</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the sealed heads …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not hold together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database lies at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles do not include looking after the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event is being checked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying was cancelled. It changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is whole: %1 events in %2 chains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places do not hold together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing more here. Keep this database and compare it with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being written …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was cancelled. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup lies at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the evidence is not in it: keep that in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do the sealed heads go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file off this machine; write the number on paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>14.33 or 20/11/2026 14.33</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date and time. Write it like 20/11/2026 14.33.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment lies before the year 2000.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters; several words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextAction</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is a duplicate; another ticket carries its case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is a duplicate; %1 carries its case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do. Closed %1 with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Tickets late: %1. Due soon: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned late: %1. Due soon: %2. New reports: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggap: late tickets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggap: nothing is late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Any name in the folder of the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best on another disk. Empty: the folder “backup” beside the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours between backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 makes none: then somebody else must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes without a touch until the desk locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 never locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationStep</name>
    <message>
        <source>Organization file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team as its founding document has it, with the procedures it works by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 groups · %2 role slots · %3 positions · %4 duties · %5 services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams that tickets go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 steps, %3 classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>You can look at this paper, but not write or issue it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored file cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is not issued yet, so it was not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue it; then print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved. Everybody who works on this ticket sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper takes the next number of its book. A number once given is not given back; a later change makes a new paper with a new number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal already counts this print. Print again when the printer is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is exactly as it was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SHA-256 was computed anew and is the one in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SHA-256 is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the draft for everybody who works on this ticket. What you type is kept for you all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the paper anew. The issued one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes the SHA-256 of the stored file anew and compares it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed copies: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are shown from the stored file, exactly as it left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the final file and keeps it with its hash.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Papers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure of this ticket names no papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed copies: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands under a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In office: can hold roles and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles do not include editing the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: of the team itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who manages accounts gives and takes roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the roster as typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>A new database for this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a database that is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drill: invented accounts and tickets, to practise with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept in one file on a disk of this computer. A network share will not do: two computers would damage it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the database?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggap database (*.tanggap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole path, beginning with the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the disk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is fine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcedureChart</name>
    <message>
        <source>Arrows go from step to step; Enter shows the open tickets there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2. By %3. Open tickets: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reading: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reading: when “%1” starts and stops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcedurePage</name>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* our reading, not printed in the document; dashed lines likewise. Filled: responsible; outlined: takes part. Press a step to see its open tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued %1 · revised %2 · in force %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · approved by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualifications of those who carry it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The database could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or make another …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>not classed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>%1, %2, unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecommendationFields</name>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 · %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who shall do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are still in the field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the entry (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles do not change the registers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed in the form is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the entry, then save yours over it or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It now says: %1. Save yours over it, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported rows: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepliesTab</name>
    <message>
        <source>Text for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the text anew from the ticket. Ctrl+Z in the text takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent on this ticket yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is still in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is copied. Record it here once it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Draft restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had typed before is back in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft could not be saved; the form still holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything typed on this page is discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled from the e-mail. Attachments taken over: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as a duplicate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is recorded and linked to %1, which carries on for both. It can be unlinked later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is recorded, agenda number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is linked to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print disposition sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded; what you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open e-mail …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the form from an e-mail file and keeps it as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records the report and starts its clocks (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles do not record reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReporterSection</name>
    <message>
        <source>Reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter&apos;s a&amp;gency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be named in the &amp;Hall of Fame</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Team and duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles do not include editing the roster.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutesSection</name>
    <message>
        <source>Where the escalation sends an incident of each category. Tickets that are with a team stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories and teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New escalations of this category go to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingForm</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may look at this ticket, but not work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper, only the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is recorded only now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed when more than 5 minutes have passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Your roles do not include changing the settings of the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Search and run …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimilarStrip</name>
    <message>
        <source>Similar open tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as a duplicate of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatedMoment</name>
    <message>
        <source>Happened earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State when it really happened. Clocks count from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is recorded only now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past 5 minutes a reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · pass %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (for “%2”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed this ticket at %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept. Look at the ticket as it is now, then press the button again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where this is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StructureView</name>
    <message>
        <source>Place in the team and position (Lampiran I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties (Lampiran II)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document gives this role no duty of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody holds this role yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemsPage</name>
    <message>
        <source>Electronic systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cla&amp;ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vital information infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not classed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No systems in the register yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With their owners and classes here, a report fills in by itself. Import a list or add the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An electronic system needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another entry has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electronic-systems.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketActions</name>
    <message>
        <source>Reclassify …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link as a duplicate …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the link back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the reporter&apos;s personal data …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks run on from now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the link back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is open again where it was; its clocks run from their own start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the reporter&apos;s personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, e-mail, phone and agency of the reporter of %1 are removed for good. The journal keeps only that it was done, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketHeader</name>
    <message>
        <source>%1 · received %2 %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the phone number %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketMover</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tickets to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one from the queue, the board or with Ctrl+K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPanel</name>
    <message>
        <source>No ticket chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketQueuePage</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest reports first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets, the most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ticket beside the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that come in appear here, the one with the least time left on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket matches the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a filter away, or search for another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Close this note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tickets, reporters, systems, or commands …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster and duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposition sheet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup is being made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::BoardModel</name>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for third party</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::CheckedText</name>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address. Write it like name@agency.example.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::ClockLines</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::ClockSheet</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open while the ticket is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 counted, %3 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 counted, %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happened %1, recorded %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::ColumnHead</name>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::Core</name>
    <message>
        <source>en</source>
        <extracomment>Code of the language of this translation: &quot;id&quot; in the Indonesian one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains a NUL character. Remove it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains a damaged character. Type the text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long: it has %2 characters, and %3 is the most. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to keep a password safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account&apos;s name has no blanks and is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot close your own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team “%1” that tickets can go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in this team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else has happened on this ticket since. It cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed ticket %2 at %3 (%4). What you typed is kept; look again and repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket does not exist, or you may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment lies in the future. State when it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment lies before the one it follows from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This happened more than 5 minutes ago. Say why it is recorded only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure has no text field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure has no step “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure has no such paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket has no such paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it was sent: e-mail, post, by hand, chat or phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say to whom it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an issued paper can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the ticket that carries the case, not to a duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopening needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket has not been at the step “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing personal data needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket has no such evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recommendation needs a text and an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recommendation needs a due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket has no such recommendation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the recommendation is declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket has no such issued paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored file of this paper was altered: it no longer has the recorded hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom the ticket waits for: the reporter, the owner or a third party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your roles may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is recorded by: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1 is not verified yet; it cannot go to a team before the escalation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1 belongs to another team; its coordinator may move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1 is paused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clock of ticket %1 is late; it can no longer be paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clock of ticket %1 can be paused now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1 is not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1 is closed or linked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1 is not linked to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1 is not a closed ticket of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the team that takes this ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter&apos;s agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report needs a description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter&apos;s date is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies before the year 2000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no incident type “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure has no class “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure has no severity “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure has no category “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No procedure has a class “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization has no role “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An electronic system needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office of its head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agency is not in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list holds no usable row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure has no role “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such category or team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples are for a drill database only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program is missing; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has errors:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is set up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first administrator needs a role that manages accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These accounts are for a drill database only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: every role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is of another organization (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization does not name the procedure “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no organization “%1” in the program. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-ins are for a drill database only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reporter&apos;s personal data is erased already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other tickets are linked to this one; it carries their case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; has no value yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: there is no field &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not complete. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure has no paper “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a reply needs an id, a name and a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replies cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: &lt;%2&gt; has no attribute %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: &lt;%2&gt; is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template does not begin with &lt;paper&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not a length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no &lt;body&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size=&quot;%1&quot; is neither A4, A5, F4, half-F4 nor WIDTHxHEIGHT in mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margins leave no room for text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind=&quot;%1&quot; is neither line, text nor ticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field needs id, label and label-en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: {{ is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{%1}&quot; is not understood: only the serial can have a width, as in {serial:4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number pattern uses an unknown field &quot;{%1}&quot;. It may use archive, serial, unit, degree, mm, roman and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number pattern &quot;%1&quot; closes a brace that is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number pattern &quot;%1&quot; opens a brace and does not close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number pattern &quot;%1&quot; has no {serial}, so that numbers would repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number pattern &quot;%1&quot; needs {%2}, which has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of hours. Write it as 07:30-12:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours of a day must follow one another without overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no holiday calendar &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 has no outcome &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock &quot;%1&quot; has no length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; has no length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock &quot;%1&quot; never starts: no way leads to step %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock &quot;%1&quot; never stops: nothing stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock &quot;%1&quot; never stops on a way that ends at step %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way leads to step %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead end: step %1 (%2) has no outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead end: outcome &quot;%1&quot; of step %2 neither leads on nor closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endless loop without a way out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outcome ever closes the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 follows the closing but is not marked &quot;after_closing&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 is marked &quot;after_closing&quot; but nothing closes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step that is complete at receipt has a single outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the team can record step %1: its outside role needs &quot;recorded_by&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-11-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time. Write it as PT10M, PT8H or P1D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of this value is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has too few entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is none of the values that the schema allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not have the form that the schema asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema does not allow this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not match its schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 4 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not readable JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must hold one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no capability &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role belongs to group &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no placeholder of a number pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern lacks {serial}: every number would be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Indonesia&apos;s are Asia/Jakarta, Asia/Makassar and Asia/Jayapura.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 needs an outcome. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 has no outcome &quot;%2&quot;. Choose one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure has no step &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 (%2) is not open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number &quot;%1&quot; is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no placeholder of a code pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern needs {serial} and {year}, so that no code comes twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role of the team &quot;%1&quot; in the flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no category that leads to a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no incident type &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident type &quot;%1&quot; is in two categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no category &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot; in the flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several outcomes needs a name to choose it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required paper needs a state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text field &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a text or a paper has a subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure has no classes to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agenda book &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signatory &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization has no role &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization has no team &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collective leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the owner of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no time set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elapsed time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not classed yet (strictest class): %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, class %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole Tanggap database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup cannot take the place of the database itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup cannot take the place of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is open in a program. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be copied to %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is busy with another program. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written: the file or its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged or is not a Tanggap database. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same entry exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused a command. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds no organization yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization in the database cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds no procedure “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure “%1” in the database cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no procedure “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no active account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on a network share. The database must be on a disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence key cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence key %1 is missing. Put it back from where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence key %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is adding evidence. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence file does not hold this content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evidence is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is journaled there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database was made by a newer version of the program (schema %1, this program knows %2). Install the newer version; the database was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not on the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This electronic system is not in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds no definition “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file at %1 already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Tanggap database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change was not journaled, so it was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this paper is not in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated moment is for a drill database only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look again before you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed this at %2 (%3). Look again before you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is in the database but not in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is in the journal but not in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 differs from what was journaled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: “%3” differs from what was journaled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this chain is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chain has no head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows belong to no journaled ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of paper %1 is missing or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept counts differ from the tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file itself was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a sealed file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed event %1 is missing or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than there are columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has more than 50,000 rows. Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the names of the agencies. Call one &quot;nama&quot; in the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the register already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands on line %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is larger than 16 MB. Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty. Its first line must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail is larger than 64 MB. Save its attachments and add them as evidence one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not an e-mail. Save the message as .eml in the mail program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail has more than 1000 attachments. Add it as evidence instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another response team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; is unknown; known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say whether it is vital infrastructure: write ya or tidak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the names of the systems. Call one &quot;nama&quot; in the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more, or is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the drill database %1. Password of every account: %2
Accounts: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1.
Administrator: %2
One-time password: %3
Keep a copy of %4 apart: without it the evidence cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is a whole number from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample tickets made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact: %1 events in %2 streams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT intact: %1 events in %2 streams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists and is no backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup goes to another file than the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1. The key of the evidence is not in it: keep %2 apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password is expected in TANGGAP_NEW_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization and its procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a drill: simulated time, sample accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login of the first administrator (admin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill a drill database with sample tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many (60)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same seed and moment, same tickets (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the journal against itself and the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also against a seal taken earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the journal&apos;s heads to a file that leaves the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy database and evidence while others work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to; an earlier backup there is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup in the database&apos;s place; the present one is kept beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one&apos;s own password to TANGGAP_NEW_PASSWORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people are called “%1”; write the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered by a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a moment like 2026-11-21T07:01:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an unknown value, “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is no JSON (at byte %1: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report must be one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password: set TANGGAP_PASSWORD, or start this in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit is a number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tlp is one of: clear, green, amber, amber_strict, red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--personal-data is yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a ticket to a team and person; completes a waiting escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team&apos;s id or number (default: its own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login, number or name of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause a ticket&apos;s clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reporter, owner or third_party is waited for (reporter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a ticket&apos;s clocks go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge a ticket anew; its clocks keep their start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the electronic system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear, green, amber, amber_strict, red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data are affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a closed ticket again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which step (the last completed one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List open tickets, the most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; the total stays exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a ticket with its clocks, journal and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is written FIELD=TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: step %2 is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure has no paper “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote a preview to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. These rows are wrong:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1 of %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a report from a JSON file or an e-mail (.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE.json, FILE.eml, or - for JSON on stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file to keep as evidence; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident type, in place of the file&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the system, in place of the file&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic system, in place of the file&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete an open step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id or printed number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the step has several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that the step asks for; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the step that assigns: the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the step that assigns: the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened, if not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is recorded late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a paper of a ticket; it is issued first if it was not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill a field in, which issues it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it would be now, without issuing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a CSV list into the register of electronic systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List; a known name is brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say which rows are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the rows that are right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::Countdown</name>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::DropDecision</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassign to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket that was given to a team stays with one. Drop it on a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from %1 · stays with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step belongs to another procedure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not follow %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several outcomes are possible. Open the ticket and choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::ErrorPresenter</name>
    <message>
        <source>It may have been moved or closed meanwhile. Look for it with Ctrl+K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what changed, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a coordinator, or log in as somebody who may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, tell whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell whoever looks after the program, with the details below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::JournalLine</name>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded later, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · recorded %2 · fingerprint %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::JournalWords</name>
    <message>
        <source>Report received: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal data affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no personal data affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classed anew. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued %1, number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply sent by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply sent by post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply sent by chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply given by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation carried out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation declined: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked as a duplicate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the other ticket taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted to named people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter&apos;s personal data erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks paused, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks reckoned anew after the calendar changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence taken out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1, copy %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::LinkForm</name>
    <message>
        <source>Link %1 as a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is closed and the other one carries on for both. The link can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or words of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::OrganizationSource</name>
    <message>
        <source>The procedure “%1” is neither beside this file nor in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::PasswordStrength</name>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: easy to guess. Make it longer, or mix in other characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: a few more words make it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::PauseForm</name>
    <message>
        <source>Pause the clocks of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks stand still until somebody resumes. The reason stays in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::PendingEvidence</name>
    <message>
        <source>The file “%1” cannot be read. Take it off the list, or bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::ProcedureChart</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::QueueRow</name>
    <message>
        <source>waiting for the reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed, with steps to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::ReclassifyForm</name>
    <message>
        <source>Reclassify %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclassify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks are reckoned anew from the same start and keep their pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data is affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::ReopenForm</name>
    <message>
        <source>Reopen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket goes on at the step you choose; clocks that this step is inside of start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::RestrictForm</name>
    <message>
        <source>Only the people ticked below may see this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody else it is gone, also from search, lists and exports. You and whoever holds it stay named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::StepperLines</name>
    <message>
        <source>%1 · pass %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded later: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::TicketWords</name>
    <message>
        <source>waiting for the reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the owner of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not classed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tanggap::paperwords</name>
    <message>
        <source>Nobody is named to sign this paper. Enter the holder on the page Organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the roster can sign as “%1”. Enter the holder on the page Organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs, but has no NIP on the roster. Enter it on the page Organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs, but has no office on the roster. Enter it on the page Organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket has no agenda number. It is given when a report is received; this one came in without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper has no number: its book does not give numbers by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket lacks what the paper prints as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
