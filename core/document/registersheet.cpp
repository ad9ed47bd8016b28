// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/registerfile.h"

#include "document/wording.h"

#include <QFile>

#include <xlsxwriter.h>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int TitleRows = 4; ///< name, organization, period, a blank one
constexpr qsizetype CharsAtMost = 32'000; ///< of a cell; a sheet takes 32767

/// A workbook of one sheet, written row by row: the library keeps no more than the row it is at.
class XlsxWriter : public RegisterWriter
{
public:
    XlsxWriter(const RegisterHead &head, const QString &path)
        : m_head(head)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        m_sheet = workbook_add_worksheet(m_book, nullptr);
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        format_set_text_wrap(m_heading);
        format_set_bg_color(m_heading, 0xE8ECF1);
        format_set_border(m_heading, LXW_BORDER_THIN);
        m_day = dated("d mmm yyyy");
        m_moment = dated("d mmm yyyy hh:mm");
        begin();
    }

    ~XlsxWriter() override
    {
        if (m_book)
            workbook_close(m_book); // gives its memory back
    }

    Result<> write(const QList<RegisterRow> &rows) override
    {
        for (const RegisterRow &row : rows) {
            if (m_row >= LXW_ROW_MAX)
                return fail(ErrorCode::Invalid,
                            Core::tr("A sheet cannot have so many rows. Choose a shorter period, or CSV."));
            lxw_col_t column = 0;
            worksheet_write_number(m_sheet, m_row, column++, double(m_row - TitleRows), nullptr);
            for (const QVariant &cell : row.cells)
                put(column++, cell);
            ++m_row;
        }
        return {};
    }

    Result<> finish() override
    {
        worksheet_autofilter(m_sheet, TitleRows, 0, qMax(m_row - 1, lxw_row_t(TitleRows)),
                             lxw_col_t(m_head.book.columns.size()));
        const lxw_error error = workbook_close(m_book);
        m_book = nullptr;
        if (error != LXW_NO_ERROR)
            return fail(ErrorCode::Unavailable, Core::tr("The file cannot be written."),
                        QString::fromUtf8(lxw_strerror(error)));
        return {};
    }

private:
    lxw_format *dated(const char *pattern)
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_num_format(format, pattern);
        format_set_align(format, LXW_ALIGN_LEFT);
        return format;
    }

    void begin()
    {
        const Language language = m_head.query.language;
        const auto title = [this](lxw_row_t row, const QString &text) {
            worksheet_write_string(m_sheet, row, 0, text.toUtf8().constData(), m_bold);
        };
        lxw_col_t column = 0;
        worksheet_set_column(m_sheet, column++, 0, 5, nullptr);
        for (const RegisterColumn &one : m_head.book.columns) {
            worksheet_set_column(m_sheet, column, column, qMin(60.0, one.width * 1.7), nullptr);
            ++column;
        }
        title(0, m_head.book.name.in(language) + (m_head.drill ? u" (LATIHAN)"_s : QString()));
        title(1, m_head.organization->name.in(language));
        if (!m_head.book.timeless)
            title(2, registerbook::cellText(m_head.query.first, language) + u" – "_s +
                         registerbook::cellText(m_head.query.last, language));
        column = 0;
        for (const QString &heading : registerHeadings(m_head))
            worksheet_write_string(m_sheet, TitleRows, column++, heading.toUtf8().constData(), m_heading);
        worksheet_freeze_panes(m_sheet, TitleRows + 1, 0);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, TitleRows, TitleRows);
        m_row = TitleRows + 1;
    }

    /// Always as string, number or date, never as formula.
    void put(lxw_col_t column, const QVariant &cell)
    {
        switch (cell.typeId()) {
        case QMetaType::LongLong:
            worksheet_write_number(m_sheet, m_row, column, double(cell.toLongLong()), nullptr);
            return;
        case QMetaType::QDate:
            putMoment(column, cell.toDate(), {}, m_day);
            return;
        case QMetaType::QDateTime:
            putMoment(column, cell.toDateTime().date(), cell.toDateTime().time(), m_moment);
            return;
        default:
            break;
        }
        if (const QString text = cell.toString(); !text.isEmpty())
            worksheet_write_string(m_sheet, m_row, column, text.left(CharsAtMost).toUtf8().constData(), nullptr);
    }

    void putMoment(lxw_col_t column, QDate day, QTime time, lxw_format *format)
    {
        lxw_datetime at{day.year(), day.month(), day.day(), time.hour(), time.minute(), 0};
        if (!time.isValid())
            at.hour = at.min = 0;
        worksheet_write_datetime(m_sheet, m_row, column, &at, format);
    }

    RegisterHead m_head;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_moment = nullptr;
    lxw_row_t m_row = 0;
};

} // namespace

std::unique_ptr<RegisterWriter> newXlsxWriter(const RegisterHead &head, const QString &path)
{
    return std::make_unique<XlsxWriter>(head, path);
}

} // namespace tanggap
