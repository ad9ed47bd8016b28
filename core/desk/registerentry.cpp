// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/registerentry.h"

#include "base/text.h"
#include "desk/papernumber.h"
#include "org/capability.h"
#include "store/period.h"

#include <QDate>

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<> tidy(QString &text, const QString &field, bool needed)
{
    TRY_LET(text, cleanLine(text, 1000, field));
    if (needed && text.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Fill in: %1.").arg(field));
    return {};
}

Result<> notLater(const Tx &tx, Instant at)
{
    if (at > tx.now())
        return fail(ErrorCode::Invalid, Core::tr("This moment is still to come."));
    return {};
}

Result<> append(Tx &tx, const QString &stream, const QString &kind, const QJsonObject &facts)
{
    TRY(tx.append({.stream = stream, .kind = kind, .happened = tx.now(), .facts = facts}));
    return {};
}

} // namespace

Result<> mayWrite(const Asker &asker, const RegisterBook &book)
{
    using Entry = RegisterBook::Entry;
    if (book.entry == Entry::None || book.entry == Entry::Report) // a report is issued, not written in
        return fail(ErrorCode::Invalid, Core::tr("This register is filled by the work itself."));
    if (asker.actor.can(capability::Registers))
        return {};
    return require(asker, book.entry == Entry::Line             ? capability::Work
                          : book.entry == Entry::IncomingLetter ? capability::Receive
                                                                : capability::Paper);
}

Result<QString> enterLetter(Tx &tx, const Letter &given)
{
    TRY_LET(const RegisterBook book, registerbook::book(tx.definitions(), given.book));
    TRY(mayWrite(tx, book));
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    const auto found =
        std::find_if(organization->agendaBooks.begin(), organization->agendaBooks.end(),
                     [&](const AgendaBook &one) { return u"agenda."_s + one.id == given.book; });
    if (found == organization->agendaBooks.end())
        return fail(ErrorCode::Invalid, Core::tr("This register is no agenda book."));
    Letter letter = given;
    const bool incoming = found->direction == AgendaDirection::Incoming;
    TRY(notLater(tx, letter.at));
    TRY(tidy(letter.counterpart, incoming ? Core::tr("Sender") : Core::tr("Addressee"), true));
    TRY(tidy(letter.summary, Core::tr("Summary"), true));
    TRY(tidy(letter.letterNumber, Core::tr("Letter number"), false));
    TRY(tidy(letter.forwarded, Core::tr("Forwarded to"), false));
    if (!letter.letterDate.isEmpty() && !QDate::fromString(letter.letterDate, Qt::ISODate).isValid())
        return fail(ErrorCode::Invalid, Core::tr("“%1” is no date.").arg(letter.letterDate));
    const QDate day = toLocal(letter.at, organization->zone).date(); // of this day's year, as the book tells
    TRY_LET(const QString number, enterInBook(tx, *found,
                                              {.at = letter.at,
                                               .counterpart = letter.counterpart,
                                               .letterNumber = letter.letterNumber,
                                               .letterDate = letter.letterDate,
                                               .summary = letter.summary,
                                               .forwarded = letter.forwarded},
                                              day, {.number = letter.number}));
    TRY(append(tx, u"agenda"_s, u"letter.entered"_s, {{u"book"_s, found->id}, {u"number"_s, number}}));
    return number;
}

Result<> withdrawLetter(Tx &tx, qint64 line, const QString &reason)
{
    TRY_LET(const AgendaEntry entry, series::line(tx.db(), line));
    TRY_LET(const RegisterBook book, registerbook::book(tx.definitions(), u"agenda."_s + entry.book));
    TRY(mayWrite(tx, book));
    TRY(require(tx, capability::SeeAll)); // an agent enters letters, but does not read the book
    QString words = reason;
    TRY(tidy(words, Core::tr("Reason"), true));
    TRY_LET(const bool reports, period::hasNumber(tx.db(), entry.number));
    if (reports)
        return fail(ErrorCode::Invalid,
                    Core::tr("This number belongs to a periodic report; what is issued keeps its number."));
    if (entry.ticket.isValid())
        return fail(ErrorCode::Invalid,
                    Core::tr("This number belongs to a ticket. A paper is withdrawn there; the "
                             "number of a report stays."));
    if (entry.withdrawn)
        return fail(ErrorCode::Invalid, Core::tr("This letter is withdrawn already."));
    TRY(series::withdrawLine(tx, line, words));
    return append(tx, u"agenda"_s, u"letter.withdrawn"_s,
                  {{u"book"_s, entry.book}, {u"number"_s, entry.number}, {u"reason"_s, words}});
}

Result<qint64> writeLine(Tx &tx, const LogEntry &given)
{
    TRY_LET(const RegisterBook book, registerbook::book(tx.definitions(), given.book));
    TRY(mayWrite(tx, book));
    if (book.entry != RegisterBook::Entry::Line)
        return fail(ErrorCode::Invalid, Core::tr("Letters are entered here, with a sender or addressee."));
    LogEntry entry = given;
    TRY(notLater(tx, entry.at));
    TRY(tidy(entry.title, Core::tr("Entry"), true));
    TRY(tidy(entry.counterpart, Core::tr("Addressee"), false));
    TRY_LET(entry.text, cleanText(entry.text, 100'000, Core::tr("Remarks")));
    entry.person = tx.actor().person;
    entry.recorded = tx.now();
    entry.struck.clear();
    TRY_LET(const qint64 id, logentries::insert(tx, entry));
    TRY(append(tx, u"registers"_s, u"line.written"_s,
               {{u"register"_s, entry.book}, {u"title"_s, entry.title}}));
    return id;
}

Result<> strikeLine(Tx &tx, qint64 id, const QString &reason)
{
    TRY_LET(const LogEntry entry, logentries::entry(tx.db(), id));
    TRY_LET(const RegisterBook book, registerbook::book(tx.definitions(), entry.book));
    TRY(mayWrite(tx, book));
    QString words = reason;
    TRY(tidy(words, Core::tr("Reason"), true));
    if (!entry.struck.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("This line is struck out already."));
    TRY(logentries::strike(tx, id, words));
    return append(tx, u"registers"_s, u"line.struck"_s,
                  {{u"register"_s, entry.book}, {u"title"_s, entry.title}, {u"reason"_s, words}});
}

} // namespace tanggap::desk
