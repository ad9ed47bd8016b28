// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/registerfile.h"

#include "document/page.h"
#include "document/wording.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype RowsAtOnce =
    500; ///< set together; what the last page of them holds is set again with the next
constexpr int Resolution = 1200;
constexpr double Points = 8;

QList<Run> words(const QString &text)
{
    return {Run{text}};
}

Paragraph centred(const QString &text, double points, bool bold)
{
    return {.text = {Run{text, bold}}, .align = Align::Center, .after = 0, .points = points};
}

/// A book on landscape pages: letterhead and title once, the columns' names on each page. It is set in
/// pieces, so that a book of any length takes the memory of a few pages.
class PdfWriter : public RegisterWriter
{
public:
    PdfWriter(const RegisterHead &head, QIODevice &out)
        : m_head(head)
        , m_pdf(&out)
    {
        const PageSetup page = setup();
        m_pdf.setResolution(Resolution);
        m_pdf.setPageSize(QPageSize(page.size, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
        m_pdf.setPageMargins({0, 0, 0, 0});
        m_pdf.setTitle(head.book.name.id);
        m_pdf.setCreator(u"Tanggap"_s);
    }

    Result<> write(const QList<RegisterRow> &rows) override
    {
        for (const RegisterRow &row : rows) {
            m_waiting << cellsOf(row);
            if (m_waiting.size() >= m_next)
                set(false);
        }
        return {};
    }

    Result<> finish() override
    {
        set(true);
        if (m_painter.isActive() && !m_painter.end())
            return fail(ErrorCode::Unavailable, Core::tr("The file cannot be written."));
        return {};
    }

private:
    static PageSetup setup()
    {
        return {.size = {297, 210}, .margins = {20, 18, 15, 15}, .points = 10, .lineHeight = 1.1};
    }

    QList<QList<Run>> cellsOf(const RegisterRow &row)
    {
        QList<QList<Run>> cells{words(QString::number(++m_number))};
        for (const QVariant &cell : row.cells)
            cells << words(wording::printable(registerbook::cellText(cell, Language::Indonesian)));
        return cells;
    }

    TableBlock table() const
    {
        TableBlock table{.points = Points};
        table.columns << TableColumn{u"No."_s, 4, Align::Center};
        for (const RegisterColumn &column : m_head.book.columns)
            table.columns << TableColumn{column.name.id, column.width,
                                         column.kind == RegisterColumn::Kind::Number ? Align::Right
                                                                                     : Align::Left};
        table.rows = m_waiting;
        return table;
    }

    std::vector<Block> blocks() const
    {
        std::vector<Block> blocks;
        if (m_pages == 0) {
            const Letterhead &head = m_head.organization->letterhead;
            blocks.push_back({LetterheadBlock{.lines = head.lines,
                                              .small = {head.address, head.contact},
                                              .crest = m_head.crest,
                                              .scale = 0.85}});
            blocks.push_back({centred(m_head.book.name.id.toUpper(), 12, true)});
            if (!m_head.book.timeless)
                blocks.push_back({centred(u"Periode %1 s.d. %2"_s.arg(wording::date(m_head.query.first),
                                                                      wording::date(m_head.query.last)),
                                          10, false)});
            blocks.push_back({Space{.height = 4}});
        }
        if (m_waiting.isEmpty())
            blocks.push_back({centred(u"Nihil pada periode ini."_s, 10, false)});
        else
            blocks.push_back({table()});
        return blocks;
    }

    /// Draws the pages that are full; at the end all of them.
    void set(bool last)
    {
        if (m_waiting.isEmpty() && m_pages > 0)
            return;
        const Pages pages({.title = m_head.book.name.id,
                           .page = setup(),
                           .blocks = blocks(),
                           .pagesBefore = m_pages,
                           .drill = m_head.drill});
        int full = pages.count();
        if (!last) {
            // A row that goes on over the page cannot be set anew: then from the page before.
            do
                --full;
            while (full > 0 && pages.firstRow(full) < 0);
            if (full == 0) {
                m_next = m_waiting.size() + RowsAtOnce;
                return;
            }
        }
        for (int page = 0; page < full; ++page) {
            if (!m_painter.isActive())
                m_painter.begin(&m_pdf);
            else
                m_pdf.newPage();
            pages.paint(m_painter, page);
        }
        m_pages += full;
        m_waiting = last ? QList<QList<QList<Run>>>() : m_waiting.mid(pages.firstRow(full));
        m_next = m_waiting.size() + RowsAtOnce;
    }

    RegisterHead m_head;
    QPdfWriter m_pdf;
    QPainter m_painter;
    QList<QList<QList<Run>>> m_waiting;
    qsizetype m_next = RowsAtOnce;
    int m_number = 0;
    int m_pages = 0;
};

} // namespace

std::unique_ptr<RegisterWriter> newPdfWriter(const RegisterHead &head, QIODevice &out)
{
    return std::make_unique<PdfWriter>(head, out);
}

} // namespace tanggap
