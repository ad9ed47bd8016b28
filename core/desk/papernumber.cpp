// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/papernumber.h"

#include "base/text.h"
#include "desk/register.h"
#include "org/capability.h"
#include "org/numbering.h"
#include "store/series.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// "biasa": what a number whose pattern names a degree says when the paper names none.
const QString OrdinaryDegree = QStringLiteral("B");

QString blockSetting(const QString &book, int year)
{
    return u"number_block/%1/%2"_s.arg(book).arg(year);
}

Result<qint64> serialFromBlock(Tx &tx, const AgendaBook &book, int year)
{
    TRY_LET(const auto block, reservedBlock(tx.definitions(), book.id, year));
    const QString name = book.name.in(currentLanguage());
    if (!block)
        return fail(
            ErrorCode::Invalid,
            Core::tr("No block of numbers is reserved in “%1” for %2. Ask the agency's central agenda "
                     "for one and enter it.")
                .arg(name)
                .arg(year));
    TRY_LET(const qint64 last, series::highest(tx.db(), book.id, year, block->from, block->to));
    const qint64 next = last == 0 ? block->from : last + 1;
    if (next > block->to)
        return fail(
            ErrorCode::Invalid,
            Core::tr("The block of numbers %1-%2 reserved in “%3” for %4 is used up. Ask for another.")
                .arg(QString::number(block->from), QString::number(block->to), name, QString::number(year)));
    return next;
}

Result<QString> typedNumber(Tx &tx, const AgendaBook &book, int year, const QString &given)
{
    TRY_LET(const QString number, cleanLine(given, 200, Core::tr("Number")));
    const QString name = book.name.in(currentLanguage());
    if (number.isEmpty())
        return fail(ErrorCode::Invalid,
                    Core::tr("Numbers of “%1” come from the agency's central agenda. Type in the one that it "
                             "gave.")
                        .arg(name));
    TRY_LET(const bool taken, series::isTaken(tx.db(), book.id, year, number));
    if (taken)
        return fail(ErrorCode::Invalid, Core::tr("The number %1 is in “%2” already.").arg(number, name));
    return number;
}

} // namespace

Result<> checkDegree(const QString &degree)
{
    static const QStringList degrees{QString(), u"SR"_s, u"R"_s, u"T"_s, u"B"_s};
    return degrees.contains(degree)
               ? Result<>()
               : fail(ErrorCode::Invalid, Core::tr("The security degree is SR, R, T or B."));
}

const AgendaBook *bookOf(const Organization &organization, const PaperKind &kind)
{
    const auto &books = organization.agendaBooks;
    const auto book =
        std::find_if(books.begin(), books.end(), [&](const AgendaBook &one) { return one.id == kind.book; });
    return kind.book.isEmpty() || book == books.end() ? nullptr : &*book;
}

Result<QString> enterInBook(Tx &tx, const AgendaBook &book, AgendaEntry entry, QDate date,
                            const Approval &approval)
{
    const bool typedIn = book.source == NumberSource::TypedIn;
    if (!typedIn && !approval.number.isEmpty())
        return fail(ErrorCode::Invalid,
                    Core::tr("This paper takes its number from the desk; none can be typed in."));
    entry.book = book.id;
    entry.year = date.year();
    if (typedIn) {
        TRY_LET(entry.number, typedNumber(tx, book, entry.year, approval.number));
    }
    // The line of a typed-in number has a serial too, which only orders the book.
    if (book.source == NumberSource::ReservedBlock) {
        TRY_LET(entry.serial, serialFromBlock(tx, book, entry.year));
    } else {
        TRY_LET(entry.serial, series::next(tx, u"agenda/"_s + book.id, entry.year));
    }
    if (!typedIn) {
        TRY_LET(entry.number,
                formatNumber(book.pattern,
                             {.archive = book.archiveCode,
                              .serial = int(entry.serial),
                              .unit = book.unit,
                              .degree = approval.degree.isEmpty() ? OrdinaryDegree : approval.degree,
                              .date = date}));
    }
    TRY(series::enter(tx, entry));
    return entry.number;
}

Result<QString> takeNumber(Tx &tx, const Case &c, const PaperKind &kind, PaperId paper,
                           const Approval &approval)
{
    const AgendaBook *book = bookOf(*c.organization, kind);
    if (!book && !approval.number.isEmpty())
        return fail(ErrorCode::Invalid,
                    Core::tr("This paper takes its number from the desk; none can be typed in."));
    if (!book)
        return QString();
    const QDate date = toLocal(tx.now(), c.organization->zone).date();
    return enterInBook(tx, *book,
                       {.at = tx.now(),
                        .ticket = c.ticket.id,
                        .paper = paper,
                        .letterDate = date.toString(Qt::ISODate),
                        .summary = kind.name.id + u": "_s + c.ticket.title},
                       date, approval);
}

Result<std::optional<NumberBlock>> reservedBlock(Definitions &definitions, const QString &book, int year)
{
    TRY_LET(const QString text, definitions.setting(blockSetting(book, year)));
    const NumberBlock block{text.section(u'-', 0, 0).toLongLong(), text.section(u'-', 1).toLongLong()};
    return block.from > 0 ? std::optional(block) : std::nullopt;
}

Result<> reserveNumbers(Tx &tx, const QString &bookId, int year, const NumberBlock &block)
{
    TRY(require(tx, capability::Accounts));
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    const AgendaBook *book = bookOf(*organization, {.book = bookId});
    if (!book || book->source != NumberSource::ReservedBlock)
        return fail(
            ErrorCode::Invalid,
            Core::tr("There is no book “%1” that takes its numbers from a reserved block.").arg(bookId));
    if (year < 2000 || year > 9999 || block.from < 1 || block.to < block.from || block.to > 1'000'000'000)
        return fail(ErrorCode::Invalid, Core::tr("A block of numbers goes from a number to a higher one."));
    return saveSetting(tx, blockSetting(bookId, year), u"%1-%2"_s.arg(block.from).arg(block.to));
}

} // namespace tanggap::desk
