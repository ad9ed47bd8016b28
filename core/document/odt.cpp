// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/bars.h"
#include "document/letterhead.h"
#include "document/odtparts.h"
#include "document/qrcode.h"
#include "document/renderer.h"

#include <QBuffer>
#include <QXmlStreamWriter>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace odt;

namespace
{

constexpr double CellPadX = 1.6; ///< mm, as on the page
constexpr double CellPadY = 0.9;
constexpr double Tiny = 0.4; ///< mm: the paragraph that has to stand after a table

QString alignment(Align align)
{
    return align == Align::Center    ? u"center"_s
           : align == Align::Right   ? u"end"_s
           : align == Align::Justify ? u"justify"_s
                                     : u"start"_s;
}

bool isSigned(const Block &block)
{
    if (const auto *columns = std::get_if<Columns>(&block.content)) {
        for (const Columns::Column &column : columns->columns) {
            for (const Block &inner : column.blocks) {
                if (isSigned(inner))
                    return true;
            }
        }
    }
    return std::holds_alternative<SignatureBlock>(block.content);
}

/// Writes blocks as text:p and table:table. Widths are in mm.
class Body
{
public:
    explicit Body(const PageSetup &page)
        : m_page(page)
        , m_xml(&m_bytes)
    {
    }

    QByteArray write(const std::vector<Block> &blocks)
    {
        m_xml.writeStartElement(u"office:text"_s); // one root, so that the writer is content
        put(blocks, m_page.size.width() - m_page.margins.left() - m_page.margins.right());
        m_xml.writeEndElement();
        return m_bytes;
    }

    const Styles &styles() const { return m_styles; }
    const QList<File> &pictures() const { return m_pictures; }

private:
    struct Line
    {
        Align align = Align::Left;
        double left = 0;
        double indent = 0;
        double after = 0;
        double points = 0;
        bool keep = false;
        QString more = {}; ///< further paragraph properties
    };

    void put(const std::vector<Block> &blocks, double width)
    {
        for (size_t i = 0; i < blocks.size(); ++i) {
            m_keep = goesWithSignature(blocks, i);
            std::visit([&](const auto &block) { add(block, width); }, blocks[i].content);
        }
    }

    /// The text before a signature, and the signature before its copies, share the page.
    static bool goesWithSignature(const std::vector<Block> &blocks, size_t at)
    {
        size_t next = at + 1;
        while (next < blocks.size() && std::holds_alternative<Space>(blocks[next].content))
            ++next;
        if (next == blocks.size())
            return false;
        return isSigned(blocks[next]) ||
               (isSigned(blocks[at]) && std::holds_alternative<CopiesTo>(blocks[next].content));
    }

    // ---- text

    void startParagraph(const Line &line)
    {
        QString paragraph =
            u"fo:text-align=\"%1\" fo:margin-bottom=\"%2\""_s.arg(alignment(line.align), mm(line.after));
        if (line.left != 0)
            paragraph += u" fo:margin-left=\"%1\""_s.arg(mm(line.left));
        if (line.indent != 0)
            paragraph += u" fo:text-indent=\"%1\""_s.arg(mm(line.indent));
        if (line.keep || m_keep)
            paragraph += u" fo:keep-with-next=\"always\""_s;
        QString style = u"<style:paragraph-properties "_s + paragraph + line.more + u"/>"_s;
        if (line.points > 0)
            style += u"<style:text-properties fo:font-size=\"%1\"/>"_s.arg(points(line.points));
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, m_styles.name(u"paragraph"_s, style));
    }

    void paragraph(const QList<Run> &text, const Line &line, const QString &mark = {})
    {
        startParagraph(line);
        if (!mark.isEmpty()) {
            runs({Run{mark, line.keep && !text.isEmpty() && text.first().bold}});
            m_xml.writeEmptyElement(u"text:tab"_s);
        }
        runs(text);
        m_xml.writeEndElement();
    }

    void runs(const QList<Run> &text)
    {
        for (const Run &run : text) {
            QString look;
            if (run.bold || run.missing)
                look += u" fo:font-weight=\"bold\""_s;
            if (run.italic)
                look += u" fo:font-style=\"italic\""_s;
            if (run.missing)
                look += u" fo:color=\"#c01010\""_s;
            if (look.isEmpty()) {
                characters(run.text);
                continue;
            }
            m_xml.writeStartElement(u"text:span"_s);
            m_xml.writeAttribute(u"text:style-name"_s,
                                 m_styles.name(u"text"_s, u"<style:text-properties"_s + look + u"/>"_s));
            characters(run.text);
            m_xml.writeEndElement();
        }
    }

    /// Spaces in a row and line ends have elements of their own; what XML forbids is left out.
    void characters(const QString &text)
    {
        QString plain;
        const auto flush = [&] {
            m_xml.writeCharacters(plain);
            plain.clear();
        };
        for (const QChar c : text) {
            if (c == u'\n') {
                flush();
                m_xml.writeEmptyElement(u"text:line-break"_s);
            } else if (c == u' ' && (plain.isEmpty() || plain.back() == u' ')) {
                flush();
                m_xml.writeEmptyElement(u"text:s"_s);
            } else if (c.unicode() >= 0x20 && c.unicode() < 0xFFFE) {
                plain += c;
            }
        }
        flush();
    }

    void blank(double height, const QString &more = {})
    {
        if (height <= 0)
            return;
        Line line;
        line.points = 2;
        line.more = u" fo:line-height=\"%1\""_s.arg(mm(height)) + more;
        paragraph({}, line);
    }

    // ---- tables

    struct TableLook
    {
        double left = 0;
        bool framed = false;
        bool keep = false; ///< whole, and with the block after it when that is asked
    };

    void startTable(const QList<double> &widths, const TableLook &look)
    {
        double width = 0;
        for (const double one : widths)
            width += one;
        QString table = u"style:width=\"%1\" fo:margin-left=\"%2\" table:align=\"left\" "
                        "table:border-model=\"collapsing\""_s.arg(mm(width), mm(look.left));
        if (look.keep)
            table += u" style:may-break-between-rows=\"false\""_s;
        if (look.keep && m_keep)
            table += u" fo:keep-with-next=\"always\""_s;
        m_xml.writeStartElement(u"table:table"_s);
        m_xml.writeAttribute(u"table:style-name"_s,
                             m_styles.name(u"table"_s, u"<style:table-properties "_s + table + u"/>"_s));
        for (const double one : widths) {
            m_xml.writeEmptyElement(u"table:table-column"_s);
            m_xml.writeAttribute(
                u"table:style-name"_s,
                m_styles.name(u"table-column"_s,
                              u"<style:table-column-properties style:column-width=\"%1\"/>"_s.arg(mm(one))));
        }
    }

    void startRow(double minHeight = 0)
    {
        QString row = u"fo:keep-together=\"always\""_s;
        if (minHeight > 0)
            row += u" style:min-row-height=\"%1\""_s.arg(mm(minHeight));
        m_xml.writeStartElement(u"table:table-row"_s);
        m_xml.writeAttribute(
            u"table:style-name"_s,
            m_styles.name(u"table-row"_s, u"<style:table-row-properties "_s + row + u"/>"_s));
    }

    void startCell(const QString &border)
    {
        m_xml.writeStartElement(u"table:table-cell"_s);
        m_xml.writeAttribute(
            u"table:style-name"_s,
            m_styles.name(u"table-cell"_s, u"<style:table-cell-properties "_s + border + u"/>"_s));
        m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
    }

    static QString cellLook(bool framed)
    {
        if (!framed)
            return u"fo:border=\"none\" fo:padding=\"0mm\""_s;
        return u"fo:border=\"0.5pt solid #000000\" fo:padding-left=\"%1\" fo:padding-right=\"%1\" "
               "fo:padding-top=\"%2\" fo:padding-bottom=\"%2\""_s.arg(mm(CellPadX), mm(CellPadY));
    }

    void end() { m_xml.writeEndElement(); }

    void cell(const QList<Run> &text, const Line &line, bool framed)
    {
        startCell(cellLook(framed));
        paragraph(text, line);
        end();
    }

    // ---- blocks

    void add(const Paragraph &block, double)
    {
        Line line{block.align, block.left, block.indent, block.after, block.points, block.keepWithNext};
        if (!block.mark.isEmpty())
            line.indent = block.markLeft - block.left;
        paragraph(block.text, line, block.mark);
    }

    void add(const Pairs &block, double width)
    {
        if (block.pairs.empty())
            return;
        constexpr double colon = 3;
        Line line;
        line.points = block.points;
        startTable({block.labelWidth, colon, width - block.left - block.labelWidth - colon}, {block.left});
        for (const Pairs::Pair &pair : block.pairs) {
            startRow();
            cell({Run{pair.label}}, line, false);
            cell({Run{u":"_s}}, line, false);
            cell(pair.value, line, false);
            end();
        }
        end();
        blank(qMax(block.after, Tiny));
    }

    void add(const TableBlock &block, double width)
    {
        double shares = 0;
        for (const TableColumn &column : block.columns)
            shares += column.width;
        QList<double> widths;
        for (const TableColumn &column : block.columns)
            widths << (width - block.left) * column.width / shares;
        if (widths.isEmpty())
            return;
        startTable(widths, {block.left, true});
        m_xml.writeStartElement(u"table:table-header-rows"_s);
        startRow();
        for (const TableColumn &column : block.columns) {
            Run title{column.title};
            title.bold = true;
            cell({title}, {Align::Center, 0, 0, 0, block.points}, true);
        }
        end();
        end();
        for (qsizetype row = 0; row < block.rows.size(); ++row) {
            const QList<QList<Run>> &texts = block.rows.at(row);
            startRow(block.rowHeight);
            for (qsizetype i = 0; i < block.columns.size(); ++i) {
                if (block.columns.at(i).bar)
                    barCell(barLengths(block, i).at(row) * (widths.at(i) - 2 * CellPadX), block.points);
                else
                    cell(texts.value(i), {block.columns.at(i).align, 0, 0, 0, block.points}, true);
            }
            end();
        }
        end();
        blank(qMax(block.after, Tiny));
    }

    void barCell(double length, double points)
    {
        startCell(cellLook(true));
        Line line;
        line.points = points;
        line.after = 0;
        if (length > 0) {
            QImage dot(1, 1, QImage::Format_RGB32);
            dot.fill(barColor);
            picture(dot, {length, barHeight}, line);
        } else {
            paragraph({}, line);
        }
        end();
    }

    void add(const TickList &block, double)
    {
        for (const TickList::Item &item : block.items) {
            Line line;
            line.points = block.points;
            line.left = 5;
            line.indent = -5;
            line.after = 0.5;
            paragraph(item.text, line, item.ticked ? u"☑"_s : u"☐"_s);
        }
        blank(block.after);
    }

    void add(const SignatureBlock &block, double width)
    {
        const double left = width * block.left / 100;
        Line line;
        line.align = Align::Center;
        line.points = block.points;
        QList<double> widths{width - left};
        if (left > 0)
            widths.prepend(left);
        startTable(widths, {0, false, true});
        startRow();
        if (left > 0)
            cell({}, line, false);
        startCell(cellLook(false));
        for (const QString &above : block.above)
            paragraph({Run{above}}, line);
        if (block.electronic) {
            blank(3);
            Line box = line;
            box.points = 8.5;
            box.more = u" fo:border=\"0.5pt solid #000000\" fo:padding=\"3mm\""_s;
            paragraph({Run{u"Ditandatangani secara elektronik"_s, false, true}}, box);
            blank(3);
        } else {
            blank(block.space);
        }
        startParagraph(line);
        m_xml.writeStartElement(u"text:span"_s);
        m_xml.writeAttribute(u"text:style-name"_s,
                             m_styles.name(u"text"_s, u"<style:text-properties fo:font-weight=\"bold\" "
                                                      "style:text-underline-style=\"solid\"/>"_s));
        characters(block.name);
        end();
        end();
        for (const QString &below : block.below)
            paragraph({Run{below}}, line);
        end();
        end();
        end();
        blank(Tiny);
    }

    void add(const CopiesTo &block, double)
    {
        Line line;
        line.points = block.points;
        line.keep = true;
        paragraph({Run{block.title}}, line);
        const bool numbered = block.items.size() > 1;
        for (qsizetype i = 0; i < block.items.size(); ++i) {
            line.keep = i + 1 < block.items.size();
            line.left = numbered ? 6 : 0;
            line.indent = -line.left;
            paragraph({Run{block.items.at(i)}}, line, numbered ? u"%1."_s.arg(i + 1) : QString());
        }
    }

    void add(const Space &block, double) { blank(block.height); }

    void add(const PageBreak &, double) { blank(Tiny, u" fo:break-before=\"page\""_s); }

    void add(const RuleBlock &block, double width)
    {
        const double free = width * (100 - block.width) / 200;
        blank(1,
              u" fo:border-bottom=\"1pt solid #000000\" fo:margin-left=\"%1\" fo:margin-right=\"%1\""_s.arg(
                  mm(free)));
        blank(block.after);
    }

    void picture(const QImage &image, QSizeF size, const Line &line)
    {
        const QString path = u"Pictures/%1.png"_s.arg(m_pictures.size() + 1);
        m_pictures << File{path, png(image)};
        startParagraph(line);
        m_xml.writeStartElement(u"draw:frame"_s);
        m_xml.writeAttribute(u"text:anchor-type"_s, u"as-char"_s);
        m_xml.writeAttribute(u"svg:width"_s, mm(size.width()));
        m_xml.writeAttribute(u"svg:height"_s, mm(size.height()));
        m_xml.writeEmptyElement(u"draw:image"_s);
        m_xml.writeAttribute(u"xlink:href"_s, path);
        m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
        end();
        end();
    }

    void add(const LetterheadBlock &block, double width)
    {
        const QSizeF crest = crestSize(block.crest, 23 * block.scale);
        const double left = 24 * block.scale;
        const QString look = u"fo:border=\"none\" fo:border-bottom=\"3pt double #000000\" fo:padding=\"0mm\" "
                             "fo:padding-bottom=\"2mm\" style:vertical-align=\"middle\""_s;
        startTable({left, width - left}, {0, false, true});
        startRow();
        startCell(look);
        picture(crestImage(block.crest, 400), crest, {});
        end();
        startCell(look);
        Line line;
        line.align = Align::Center;
        for (const LetterheadLine &one : letterheadLines(block)) {
            line.points = one.points * block.scale;
            paragraph({one.run}, line);
        }
        end();
        end();
        end();
        blank(4 * block.scale);
    }

    void add(const CrestBlock &block, double)
    {
        Line line;
        line.align = block.align;
        line.after = block.after;
        picture(crestImage(block.crest, 600), crestSize(block.crest, block.height), line);
    }

    void add(const QrBlock &block, double)
    {
        const QrCode code = qrCode(block.text);
        Line line;
        line.align = block.align;
        line.after = block.after;
        if (code.side > 0)
            picture(qrImage(code, 8), {block.size, block.size}, line);
    }

    void add(const Columns &block, double width)
    {
        double shares = 0;
        for (const Columns::Column &column : block.columns)
            shares += column.width;
        QList<double> widths;
        for (const Columns::Column &column : block.columns)
            widths << width * column.width / shares;
        if (widths.isEmpty())
            return;
        startTable(widths, {0, block.framed, isSigned({block})});
        startRow(block.minHeight);
        for (qsizetype i = 0; i < widths.size(); ++i) {
            startCell(cellLook(block.framed));
            const auto &inner = block.columns[size_t(i)].blocks;
            put(inner, widths.at(i) - (block.framed ? 2 * CellPadX : 0));
            if (inner.empty())
                blank(Tiny);
            end();
        }
        end();
        end();
        blank(qMax(block.after, Tiny));
    }

    const PageSetup &m_page;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    Styles m_styles;
    QList<File> m_pictures;
    bool m_keep = false;
};

QByteArray metaXml(const QString &title)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta %1 "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"><office:meta>"
           "<meta:generator>Tanggap</meta:generator><dc:title>%2</dc:title></office:meta>"
           "</office:document-meta>"_s.arg(namespaces(), title.toHtmlEscaped())
               .toUtf8();
}

} // namespace

QByteArray paperToOdt(const ComposedPaper &paper)
{
    Body body(paper.page);
    const QByteArray text = body.write(paper.blocks);
    const QByteArray content =
        (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content "_s + namespaces() +
         u"><office:automatic-styles>"_s + body.styles().xml() + u"</office:automatic-styles><office:body>"_s)
            .toUtf8() +
        text + "</office:body></office:document-content>";
    QList<File> files{{u"content.xml"_s, content},
                      {u"styles.xml"_s, stylesXml(paper)},
                      {u"meta.xml"_s, metaXml(paper.title)}};
    files << body.pictures();
    return package(files);
}

} // namespace tanggap
