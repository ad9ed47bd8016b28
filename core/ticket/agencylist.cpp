// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket/agencylist.h"

#include "base/text.h"
#include "ticket/csvtable.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype MostRows = 50'000;

struct Column
{
    QStringList names; ///< what it may be called, the name that we write first
    QString Agency::*value;
    qsizetype most;
};

const QList<Column> &columns()
{
    static const QList<Column> list{
        {u"nama|perangkat daerah|nama perangkat daerah|opd|instansi|name|agency"_s.split(u'|'), &Agency::name,
         200},
        {u"pimpinan|jabatan pimpinan|kepala|head office|head|office of its head"_s.split(u'|'),
         &Agency::headOffice, 200},
        {u"alamat|address"_s.split(u'|'), &Agency::address, 500},
        {u"telepon|no telepon|nomor telepon|telp|phone|telephone"_s.split(u'|'), &Agency::phone, 50},
        {u"surel|email|alamat email|e mail"_s.split(u'|'), &Agency::email, 200},
    };
    return list;
}

QString folded(const QString &text)
{
    static const QRegularExpression marks(u"[_./\\-]"_s);
    return QString(text).replace(marks, u" "_s).simplified().toCaseFolded();
}

QStringList problemsOf(const Agency &agency)
{
    static const QRegularExpression email(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@.]+$"_s);
    static const QRegularExpression phone(u"\\d{3}"_s);
    QStringList problems;
    if (agency.name.isEmpty())
        problems << Core::tr("The name is missing.");
    if (!agency.email.isEmpty() && !agency.email.contains(email))
        problems << Core::tr("\"%1\" is not an e-mail address.").arg(agency.email);
    if (!agency.phone.isEmpty() && !agency.phone.contains(phone))
        problems << Core::tr("\"%1\" is not a phone number.").arg(agency.phone);
    return problems;
}

AgencyRow readRow(const CsvTable::Row &cells, const QList<int> &places, qsizetype headings,
                  const QHash<QString, Agency> &present)
{
    AgencyRow row;
    row.agency = present.value(folded(cells.cells.value(places.constFirst())));
    if (row.agency.id.isValid() && !row.agency.active)
        row.problems << Core::tr("\"%1\" is in the register, but out of use.").arg(row.agency.name);
    row.line = cells.line;
    if (cells.unclosed)
        row.problems << Core::tr("A quotation mark is never closed.");
    if (cells.cells.size() > headings)
        row.problems << Core::tr("The row has more cells than there are columns.");
    for (qsizetype i = 0; i < columns().size(); ++i) {
        const Column &column = columns().at(i);
        if (places.at(i) < 0)
            continue; // as the register has it
        const auto cleaned =
            cleanLine(cells.cells.value(places.at(i)), column.most, column.names.constFirst());
        if (cleaned)
            row.agency.*column.value = *cleaned;
        else
            row.problems << cleaned.error().message;
    }
    row.problems << problemsOf(row.agency);
    return row;
}

} // namespace

Result<AgencyList> readAgencyList(const QByteArray &csv, const QList<Agency> &present)
{
    TRY_LET(const CsvTable table, readCsv(csv));
    if (table.rows.size() > MostRows)
        return fail(ErrorCode::Invalid,
                    Core::tr("The list has more than 50,000 rows. Split it and import the parts."));
    AgencyList list;
    QList<int> places(columns().size(), -1);
    for (int place = 0; place < table.header.size(); ++place) {
        const QString heading = folded(table.header.at(place));
        const auto column = std::find_if(columns().begin(), columns().end(),
                                         [&](const Column &c) { return c.names.contains(heading); });
        const auto at = std::distance(columns().begin(), column);
        if (column != columns().end() && places.at(at) < 0)
            places[at] = place;
        else if (!heading.isEmpty())
            list.unknownColumns << table.header.at(place).simplified();
    }
    if (places.constFirst() < 0)
        return fail(
            ErrorCode::Invalid,
            Core::tr("No column holds the names of the agencies. Call one \"nama\" in the first line."));
    QHash<QString, Agency> known; // by folded name
    for (const Agency &one : present)
        known.insert(folded(one.name), one);
    QHash<QString, int> lines; // folded name -> line
    for (const CsvTable::Row &cells : table.rows) {
        AgencyRow row = readRow(cells, places, table.header.size(), known);
        const QString key = folded(row.agency.name);
        if (const int same = lines.value(key))
            row.problems
                << Core::tr("\"%1\" stands on line %2 already.").arg(row.agency.name, QString::number(same));
        else if (!key.isEmpty())
            lines.insert(key, row.line);
        list.rows << row;
    }
    return list;
}

QByteArray toCsv(const QList<Agency> &agencies)
{
    QStringList header;
    for (const Column &column : columns())
        header << column.names.constFirst();
    QList<QStringList> rows{header};
    for (const Agency &agency : agencies) {
        QStringList cells;
        for (const Column &column : columns())
            cells << agency.*column.value;
        rows << cells;
    }
    return writeCsv(rows);
}

} // namespace tanggap
