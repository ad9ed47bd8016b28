// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/registerfile.h"

#include "base/savefile.h"
#include "desk/issuepaper.h"
#include "desk/listprint.h"
#include "ticket/csvtable.h"

#include <QFileInfo>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int RowsAtOnce = 4000;

class CsvWriter : public RegisterWriter
{
public:
    CsvWriter(const RegisterHead &head, QIODevice &out)
        : m_head(head)
        , m_out(out)
    {
        m_out.write(CsvStart.data(), CsvStart.size());
        m_out.write(csvLine(registerHeadings(head)));
    }

    Result<> write(const QList<RegisterRow> &rows) override
    {
        QByteArray bytes;
        for (const RegisterRow &row : rows) {
            QStringList cells{QString::number(++m_number)};
            for (const QVariant &cell : row.cells)
                cells << textOf(cell);
            bytes += csvLine(cells);
        }
        if (m_out.write(bytes) != bytes.size())
            return fail(ErrorCode::Unavailable, Core::tr("The file cannot be written."), m_out.errorString());
        return {};
    }
    Result<> finish() override { return {}; }

private:
    /// Dates as spreadsheets take them whatever their language.
    static QString textOf(const QVariant &cell)
    {
        if (cell.typeId() == QMetaType::QDateTime)
            return cell.toDateTime().toString(u"yyyy-MM-dd HH:mm"_s);
        if (cell.typeId() == QMetaType::QDate)
            return cell.toDate().toString(Qt::ISODate);
        return registerbook::cellText(cell, Language::Indonesian);
    }

    RegisterHead m_head;
    QIODevice &m_out;
    int m_number = 0;
};

/// Called once all rows are written, before the file is where somebody finds it.
using Leaving = std::function<Result<>(int rows)>;

Result<int> pour(Store &store, const QString &login, const RegisterQuery &query, RegisterWriter &writer,
                 ExportWatch &watch)
{
    std::optional<RegisterCursor> after;
    do {
        if (watch.cancelled)
            return fail(ErrorCode::Conflict, Core::tr("The export was cancelled; no file was written."));
        TRY_LET(const RegisterRows page, store.readNow(login, [&](Reader &reader) {
            return registerbook::page(reader, query, after, RowsAtOnce);
        }));
        TRY(writer.write(page.rows));
        watch.done += int(page.rows.size());
        after = page.next;
    } while (after);
    TRY(writer.finish());
    return watch.done.load();
}

std::unique_ptr<RegisterWriter> newWriter(const RegisterHead &head, RegisterFormat format, QIODevice &out)
{
    switch (format) {
    case RegisterFormat::Csv:
        return newCsvWriter(head, out);
    case RegisterFormat::Xlsx:
        return newXlsxWriter(head, out);
    case RegisterFormat::Pdf:
        break;
    }
    return newPdfWriter(head, out);
}

Result<int> intoFile(Store &store, const QString &login, const RegisterHead &head, RegisterFormat format,
                     const QString &path, ExportWatch &watch, const Leaving &leaving)
{
    QSaveFile file(path);
    TRY(openToSave(file));
    const auto writer = newWriter(head, format, file);
    TRY_LET(const int rows, pour(store, login, head.query, *writer, watch));
    TRY(leaving(rows));
    TRY(finish(file));
    return rows;
}

} // namespace

std::optional<RegisterFormat> registerFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "csv"_L1)
        return RegisterFormat::Csv;
    if (ending == "xlsx"_L1)
        return RegisterFormat::Xlsx;
    return ending == "pdf"_L1 ? std::optional(RegisterFormat::Pdf) : std::nullopt;
}

QStringList registerHeadings(const RegisterHead &head)
{
    QStringList headings{u"No."_s};
    for (const RegisterColumn &column : head.book.columns)
        headings << column.name.in(head.query.language);
    return headings;
}

std::unique_ptr<RegisterWriter> newCsvWriter(const RegisterHead &head, QIODevice &out)
{
    return std::make_unique<CsvWriter>(head, out);
}

static Result<int> writeRegister(Store &store, const QString &login, const RegisterQuery &asked,
                                 const QString &path, ExportWatch &watch, const Leaving &leaving)
{
    const std::optional<RegisterFormat> format = registerFormatOf(path);
    if (!format)
        return fail(ErrorCode::Invalid, Core::tr("A register is exported as .csv, .xlsx or .pdf."));
    RegisterHead head{.query = asked, .drill = store.info().drill};
    if (*format == RegisterFormat::Pdf)
        head.query.language = Language::Indonesian; // an official book
    TRY_LET(watch.total, store.readNow(login, [&](Reader &reader) -> Result<int> {
        TRY_LET(head.book, registerbook::book(reader.definitions, asked.book));
        TRY_LET(head.organization, reader.definitions.organization());
        TRY_LET(head.crest, reader.definitions.crest());
        return registerbook::count(reader, head.query);
    }));
    return intoFile(store, login, head, *format, path, watch, leaving);
}

Result<int> exportRegister(Store &store, const QString &login, const RegisterQuery &query,
                           const QString &path, ExportWatch &watch)
{
    return writeRegister(store, login, query, path, watch, [&](int rows) {
        return store.transactNow(login, [&](Tx &tx) {
            return desk::recordRegisterCopy(tx,
                                            {query.book, query.first, query.last, rows, desk::PrintedToFile});
        });
    });
}

Result<int> drawRegister(Store &store, const QString &login, const RegisterQuery &query, const QString &path,
                         ExportWatch &watch)
{
    return writeRegister(store, login, query, path, watch, [](int) { return Result<>(); });
}

} // namespace tanggap
