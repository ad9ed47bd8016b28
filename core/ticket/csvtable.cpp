// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket/csvtable.h"

#include "base/text.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <csv.h>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<QString> decoded(const QByteArray &bytes)
{
    if (bytes.size() > kCsvMaxBytes)
        return fail(ErrorCode::Invalid,
                    Core::tr("The list is larger than 16 MB. Split it and import the parts."));
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder utf16(QStringDecoder::Utf16);
        return QString(utf16.decode(bytes));
    }
    if (const auto utf8 = fromUtf8Strict(bytes))
        return *utf8;
    return fromWindows1252(bytes);
}

/// The separator that the first line has most of, outside quotation marks.
char separatorOf(const QByteArray &utf8)
{
    constexpr std::array<char, 3> kSeparators = {';', ',', '\t'};
    std::array<int, 3> counts = {};
    bool quoted = false;
    for (const char c : utf8) {
        if (c == '"')
            quoted = !quoted;
        else if (c == '\n' && !quoted)
            break;
        for (size_t i = 0; i < kSeparators.size(); ++i)
            counts[i] += !quoted && c == kSeparators[i];
    }
    return kSeparators[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

bool looksLikeFormula(const QString &cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell.at(at) == u'\'')
        ++at;
    return at < cell.size() && u"=+-@\t\r"_s.contains(cell.at(at));
}

/// What libcsv calls back into: cells of the row in the making.
struct Rows
{
    QList<CsvTable::Row> done;
    QStringList cells;
    bool finished = false;

    static void onCell(void *bytes, size_t size, void *self)
    {
        QString cell = QString::fromUtf8(static_cast<const char *>(bytes), qsizetype(size));
        if (cell.startsWith(u'\'') && looksLikeFormula(cell))
            cell.remove(0, 1);
        static_cast<Rows *>(self)->cells << cell;
    }

    static void onRow(int, void *self) { static_cast<Rows *>(self)->finished = true; }

    void close(int line, bool unclosed)
    {
        const bool empty = std::all_of(cells.begin(), cells.end(),
                                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!empty)
            done << CsvTable::Row{line, cells, unclosed};
        cells.clear();
        finished = false;
    }
};

/// Line by line, since libcsv does not tell on which line a row begins.
QList<CsvTable::Row> rowsOf(const QByteArray &utf8, char separator, int line)
{
    csv_parser parser;
    if (csv_init(&parser, 0) != 0)
        return {};
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    Rows rows;
    int begun = 0;
    for (qsizetype at = 0; at < utf8.size(); ++line) {
        const qsizetype end = utf8.indexOf('\n', at) + 1;
        const QByteArrayView text = QByteArrayView(utf8).sliced(at, (end > 0 ? end : utf8.size()) - at);
        at += text.size();
        const bool blank = begun == 0 && text.trimmed().isEmpty();
        if (blank)
            continue;
        if (begun == 0)
            begun = line;
        csv_parse(&parser, text.data(), size_t(text.size()), Rows::onCell, Rows::onRow, &rows);
        if (rows.finished) {
            rows.close(begun, false);
            begun = 0;
        }
    }
    // The text ends with a line end, so only an open quotation mark can have kept the last row from its end.
    csv_fini(&parser, Rows::onCell, Rows::onRow, &rows);
    csv_free(&parser);
    if (begun != 0)
        rows.close(begun, true);
    return rows.done;
}

} // namespace

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    TRY_LET(const QString text, decoded(bytes));
    QByteArray utf8 = text.toUtf8();
    utf8.replace("\r\n", "\n").replace('\r', '\n');
    utf8 += '\n';
    int line = 1;
    char separator = 0;
    if (utf8.startsWith("sep=") && utf8.indexOf('\n') == 5) {
        separator = utf8.at(4);
        utf8.remove(0, 6);
        ++line;
    }
    if (separator == 0)
        separator = separatorOf(utf8);
    CsvTable table;
    table.rows = rowsOf(utf8, separator, line);
    if (table.rows.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("The list is empty. Its first line must name the columns."));
    table.header = table.rows.takeFirst().cells;
    return table;
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        if (looksLikeFormula(cell))
            cell.prepend(u'\'');
        quoted << u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    }
    return quoted.join(u';').toUtf8() + "\r\n";
}

QByteArray writeCsv(const QList<QStringList> &rows)
{
    QByteArray bytes = CsvStart.toByteArray();
    for (const QStringList &cells : rows)
        bytes += csvLine(cells);
    return bytes;
}

} // namespace tanggap
