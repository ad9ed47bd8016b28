// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/registerfile.h"

#include <QXmlStreamWriter>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int HeadingRow = 5;             ///< after name, organization, period and a blank one
constexpr int RowsAtMost = 1'048'576;     ///< of a sheet
constexpr qsizetype CharsAtMost = 32'000; ///< of a cell; a sheet takes 32767

/// Places in the list of cell formats below.
enum Style { Plain, Bold, Heading, Day, Moment };

// The parts of a workbook of one sheet, as ECMA-376 has them.
const QByteArray ContentTypes =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>)";
const QByteArray Relations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
const QByteArray Workbook =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Register" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Register!$5:$5</definedName></definedNames></workbook>)";
const QByteArray WorkbookRelations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";
const QByteArray Styles =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="d\ mmm\ yyyy"/><numFmt numFmtId="165" formatCode="d\ mmm\ yyyy\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8ECF1"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>)";

/// "A", "Z", "AA"
QString columnName(int column)
{
    QString name;
    for (int n = column + 1; n > 0; n = (n - 1) / 26)
        name.prepend(QChar(u'A' + (n - 1) % 26));
    return name;
}

/// What XML cannot carry is left out.
QString carried(const QString &text)
{
    QString kept = text.left(CharsAtMost);
    kept.removeIf([](QChar c) { return (c < u' ' && c != u'\t' && c != u'\n') || c.unicode() >= 0xFFFE; });
    return kept;
}

/// Days since 30 December 1899, as spreadsheets count.
double serialOf(QDate day, QTime time)
{
    return double(QDate(1899, 12, 30).daysTo(day)) +
           (time.isValid() ? time.msecsSinceStartOfDay() / 86'400'000.0 : 0);
}

/// A workbook of one sheet, written row by row: nothing of it is kept.
class XlsxWriter : public RegisterWriter
{
public:
    XlsxWriter(const RegisterHead &head, QIODevice &out)
        : m_head(head)
        , m_zip(&out)
        , m_sheet(&m_zip)
    {
        m_zip.setAutoClose(false); // whoever opened it sees whether all of it arrived
        m_good = m_zip.open(QuaZip::mdCreate) && add(u"[Content_Types].xml"_s, ContentTypes) &&
                 add(u"_rels/.rels"_s, Relations) && add(u"xl/workbook.xml"_s, Workbook) &&
                 add(u"xl/_rels/workbook.xml.rels"_s, WorkbookRelations) && add(u"xl/styles.xml"_s, Styles) &&
                 m_sheet.open(QIODevice::WriteOnly, QuaZipNewInfo(u"xl/worksheets/sheet1.xml"_s));
        if (m_good)
            begin();
    }

    Result<> write(const QList<RegisterRow> &rows) override
    {
        if (!m_good)
            return outcome();
        for (const RegisterRow &row : rows) {
            if (m_row > RowsAtMost)
                return fail(ErrorCode::Invalid,
                            Core::tr("A sheet cannot have so many rows. Choose a shorter period, or CSV."));
            QVariantList cells{qint64(m_row - HeadingRow)};
            cells += row.cells;
            put(cells, Plain);
        }
        return outcome();
    }

    Result<> finish() override
    {
        if (m_good) {
            m_xml.writeEndElement(); // sheetData
            m_xml.writeEmptyElement(u"autoFilter"_s);
            m_xml.writeAttribute(u"ref"_s, u"A%1:%2%3"_s.arg(HeadingRow)
                                               .arg(columnName(int(m_head.book.columns.size())))
                                               .arg(qMax(m_row - 1, HeadingRow)));
            m_xml.writeEmptyElement(u"pageSetup"_s);
            m_xml.writeAttribute(u"paperSize"_s, u"9"_s); // A4
            m_xml.writeAttribute(u"orientation"_s, u"landscape"_s);
            m_xml.writeAttribute(u"fitToHeight"_s, u"0"_s);
            m_xml.writeEndDocument();
            m_sheet.close();
            m_good = !m_xml.hasError() && m_sheet.getZipError() == ZIP_OK;
        }
        m_zip.close();
        m_good = m_good && m_zip.getZipError() == ZIP_OK;
        return outcome();
    }

private:
    bool add(const QString &name, const QByteArray &bytes)
    {
        QuaZipFile part(&m_zip);
        if (!part.open(QIODevice::WriteOnly, QuaZipNewInfo(name)) || part.write(bytes) != bytes.size())
            return false;
        part.close();
        return part.getZipError() == ZIP_OK;
    }

    Result<> outcome() const
    {
        if (m_good && !m_xml.hasError())
            return {};
        return fail(ErrorCode::Unavailable, Core::tr("The file cannot be written."),
                    u"zip: %1"_s.arg(m_zip.getZipError()));
    }

    void begin()
    {
        const Language language = m_head.query.language;
        m_xml.setDevice(&m_sheet);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"worksheet"_s);
        m_xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s);
        m_xml.writeStartElement(u"sheetPr"_s);
        m_xml.writeEmptyElement(u"pageSetUpPr"_s);
        m_xml.writeAttribute(u"fitToPage"_s, u"1"_s);
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"sheetViews"_s);
        m_xml.writeStartElement(u"sheetView"_s);
        m_xml.writeAttribute(u"workbookViewId"_s, u"0"_s);
        m_xml.writeEmptyElement(u"pane"_s);
        m_xml.writeAttribute(u"ySplit"_s, QString::number(HeadingRow));
        m_xml.writeAttribute(u"topLeftCell"_s, u"A%1"_s.arg(HeadingRow + 1));
        m_xml.writeAttribute(u"state"_s, u"frozen"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"cols"_s);
        int column = 1;
        const auto width = [&](double chars) {
            m_xml.writeEmptyElement(u"col"_s);
            m_xml.writeAttribute(u"min"_s, QString::number(column));
            m_xml.writeAttribute(u"max"_s, QString::number(column++));
            m_xml.writeAttribute(u"width"_s, QString::number(chars));
            m_xml.writeAttribute(u"customWidth"_s, u"1"_s);
        };
        width(6);
        for (const RegisterColumn &one : m_head.book.columns)
            width(qMin(60.0, one.width * 1.7));
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"sheetData"_s);
        put({m_head.book.name.in(language) + (m_head.drill ? u" (LATIHAN)"_s : QString())}, Bold);
        put({m_head.organization->name.in(language)}, Bold);
        put({m_head.book.timeless ? QString()
                                  : registerbook::cellText(m_head.query.first, language) + u" – "_s +
                                        registerbook::cellText(m_head.query.last, language)},
            Bold);
        put({}, Plain);
        QVariantList headings;
        for (const QString &heading : registerHeadings(m_head))
            headings << heading;
        put(headings, Heading);
    }

    /// A row, always of texts, numbers and dates, never of formulas.
    void put(const QVariantList &cells, Style style)
    {
        m_xml.writeStartElement(u"row"_s);
        m_xml.writeAttribute(u"r"_s, QString::number(m_row));
        for (int column = 0; column < int(cells.size()); ++column)
            put(column, cells.at(column), style);
        m_xml.writeEndElement();
        ++m_row;
    }

    void put(int column, const QVariant &cell, Style style)
    {
        const int type = cell.typeId();
        const bool isDate = type == QMetaType::QDate;
        const bool isMoment = type == QMetaType::QDateTime;
        if (!isDate && !isMoment && cell.toString().isEmpty())
            return;
        m_xml.writeStartElement(u"c"_s);
        m_xml.writeAttribute(u"r"_s, columnName(column) + QString::number(m_row));
        m_xml.writeAttribute(u"s"_s, QString::number(isDate ? Day : isMoment ? Moment : style));
        if (isDate || isMoment) {
            const QTime time = isMoment ? cell.toDateTime().time() : QTime();
            const QDate day = isMoment ? cell.toDateTime().date() : cell.toDate();
            m_xml.writeTextElement(u"v"_s, QString::number(serialOf(day, time), 'f', 8));
        } else if (type == QMetaType::LongLong) {
            m_xml.writeTextElement(u"v"_s, QString::number(cell.toLongLong()));
        } else {
            m_xml.writeAttribute(u"t"_s, u"inlineStr"_s);
            m_xml.writeStartElement(u"is"_s);
            m_xml.writeStartElement(u"t"_s);
            m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
            m_xml.writeCharacters(carried(cell.toString()));
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    RegisterHead m_head;
    QuaZip m_zip;
    QuaZipFile m_sheet;
    QXmlStreamWriter m_xml;
    int m_row = 1;
    bool m_good = false;
};

} // namespace

std::unique_ptr<RegisterWriter> newXlsxWriter(const RegisterHead &head, QIODevice &out)
{
    return std::make_unique<XlsxWriter>(head, out);
}

} // namespace tanggap
