// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/registerbook.h"

#include "store/registers.h"
#include "store/registershape.h"
#include "store/row.h"
#include "store/tickets.h"

#include <QLocale>

#include <algorithm>

namespace tanggap::registerbook
{

using namespace Qt::Literals::StringLiterals;
using namespace registershape;

namespace
{

constexpr qint64 PartsAtMost = 8; ///< a row's key holds the number of its part

/// Columns before the cells: sort, key, ticket, entry, struck, shown.
constexpr int FirstCell = 6;

struct Selection
{
    Shape shape;
    Office office;
    QString sql; ///< of all rows in the period, unordered
    Binds binds;
};

QString selectOf(const Shape &shape, int number, const Part &part, const Actor &viewer)
{
    const QString visible = part.ofTicket ? tickets::visibleCondition(viewer) : u"1 = 1"_s;
    const QString shown = part.gapless ? u"(ticket.id IS NULL OR %1)"_s.arg(visible) : u"1"_s;
    const QString sort = part.sort.isEmpty() ? part.at : part.sort;
    QStringList columns{sort + u" AS sort"_s,
                        u"%1 * %2 + %3 AS key"_s.arg(part.id).arg(PartsAtMost).arg(number),
                        part.ofTicket ? u"ticket.id"_s : u"NULL"_s,
                        part.byHand,
                        part.struck,
                        shown};
    for (const RegisterColumn &column : shape.book.columns) {
        const QString sql = part.cells.value(column.id).sql;
        columns << (sql.isEmpty() ? u"''"_s : sql);
    }
    QStringList conditions;
    if (!part.where.isEmpty())
        conditions << part.where;
    if (!part.at.isEmpty())
        conditions << part.at + u" >= :from"_s << part.at + u" < :to"_s;
    if (part.ofTicket && !part.gapless)
        conditions << visible;
    return u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + part.from +
           (conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s));
}

Result<Shape> shapeFor(const Office &office, const QString &id)
{
    std::vector<Shape> all = shapes(office);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Shape &s) { return s.book.id == id; });
    if (found == all.end())
        return fail(ErrorCode::NotFound, Core::tr("The office keeps no register “%1”.").arg(id));
    return std::move(*found);
}

Result<Selection> selectionFor(Reader &reader, const RegisterQuery &query)
{
    TRY(registers::mayReadBooks(reader.viewer));
    Selection statement;
    TRY_LET(statement.office, officeOf(reader.definitions));
    TRY_LET(statement.shape, shapeFor(statement.office, query.book));
    if (!query.first.isValid() || !query.last.isValid() || query.last < query.first)
        return fail(ErrorCode::Invalid, Core::tr("A period goes from a day to the same or a later one."));
    QStringList selects;
    bool ofTickets = false;
    for (int i = 0; i < int(statement.shape.parts.size()); ++i) {
        const Part &part = statement.shape.parts.at(size_t(i));
        selects << selectOf(statement.shape, i, part, reader.viewer);
        ofTickets = ofTickets || part.ofTicket;
    }
    statement.sql = selects.join(u" UNION ALL "_s);
    if (!statement.shape.book.timeless) {
        const QTimeZone &zone = statement.office.organization->zone;
        statement.binds << Bind{":from"_L1, column(fromLocal(query.first.startOfDay(zone)))}
                        << Bind{":to"_L1, column(fromLocal(query.last.addDays(1).startOfDay(zone)))};
    }
    if (ofTickets)
        statement.binds.append(tickets::visibleBinds(reader.viewer));
    return statement;
}

/// What of a line may be read when its ticket may not.
bool isNumbering(const QString &column)
{
    return column == "number"_L1 || column == "date"_L1 || column == "serial"_L1;
}

RegisterRow rowOf(const Statement &from, const Selection &statement, Language language)
{
    RegisterRow row;
    row.key = from.value(1).toLongLong();
    const bool shown = from.value(5).toBool();
    if (shown)
        row.ticket = TicketId{from.value(2).toLongLong()};
    row.entry = from.value(3).toLongLong();
    row.struck = from.value(4).toBool();
    const Part &part = statement.shape.parts.at(size_t(row.key % PartsAtMost));
    int at = FirstCell;
    for (const RegisterColumn &column : statement.shape.book.columns) {
        const QVariant raw = from.value(at++);
        if (shown || isNumbering(column.id))
            row.cells << valueOf(raw, part.cells.value(column.id), statement.office, language);
        else
            row.cells << (column.id == "title"_L1
                              ? QVariant(language == Language::English ? u"restricted"_s : u"dibatasi"_s)
                              : QVariant(QString()));
    }
    return row;
}

} // namespace

Result<QList<RegisterBook>> books(Reader &reader)
{
    TRY(registers::mayReadBooks(reader.viewer));
    TRY_LET(const Office office, officeOf(reader.definitions));
    QList<RegisterBook> list;
    for (const Shape &shape : shapes(office))
        list << shape.book;
    return list;
}

Result<RegisterBook> book(Definitions &definitions, const QString &id)
{
    TRY_LET(const Office office, officeOf(definitions));
    TRY_LET(const Shape shape, shapeFor(office, id));
    return shape.book;
}

Result<RegisterRows> page(Reader &reader, const RegisterQuery &query,
                          const std::optional<RegisterCursor> &after, int limit)
{
    TRY_LET(Selection statement, selectionFor(reader, query));
    QString sql = u"SELECT * FROM ("_s + statement.sql + u") AS line"_s;
    if (after) {
        sql += u" WHERE (sort, key) > (:after_sort, :after_key)"_s;
        statement.binds << Bind{":after_sort"_L1, after->sort} << Bind{":after_key"_L1, after->key};
    }
    statement.binds << Bind{":limit"_L1, limit + 1};
    TRY_LET(Statement * rows, reader.db.run(sql + u" ORDER BY sort, key LIMIT :limit"_s, statement.binds));
    RegisterRows result;
    RegisterCursor last;
    while (rows->next()) {
        if (result.rows.size() == limit) {
            result.next = last;
            break;
        }
        last = {rows->value(0).toLongLong(), rows->value(1).toLongLong()};
        result.rows << rowOf(*rows, statement, query.language);
    }
    rows->finish();
    return result;
}

Result<int> count(Reader &reader, const RegisterQuery &query)
{
    TRY_LET(const Selection statement, selectionFor(reader, query));
    TRY_LET(const QVariant n,
            reader.db.value(u"SELECT count(*) FROM ("_s + statement.sql + u") AS line"_s, statement.binds));
    return n.toInt();
}

QString cellText(const QVariant &cell, Language language)
{
    const QLocale locale(language == Language::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                       : QLocale(QLocale::Indonesian, QLocale::Indonesia));
    switch (cell.typeId()) {
    case QMetaType::QDate:
        return locale.toString(cell.toDate(), u"d MMM yyyy"_s);
    case QMetaType::QDateTime:
        return locale.toString(cell.toDateTime(), u"d MMM yyyy HH:mm"_s);
    case QMetaType::LongLong:
        return QString::number(cell.toLongLong());
    default:
        return cell.toString();
    }
}

} // namespace tanggap::registerbook
