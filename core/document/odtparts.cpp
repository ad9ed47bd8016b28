// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/odtparts.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <QBuffer>

namespace tanggap::odt
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QByteArray Type = "application/vnd.oasis.opendocument.text";

bool add(QuaZip &zip, const QString &path, const QByteArray &bytes, int method)
{
    QuaZipNewInfo info(path);
    // Not the time of the day: the same paper is the same file.
    info.dateTime = QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    QuaZipFile file(&zip);
    return file.open(QIODevice::WriteOnly, info, nullptr, 0, method, method == 0 ? 0 : -1) &&
           file.write(bytes) == bytes.size();
}

QByteArray manifest(const QList<File> &files)
{
    QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
                  "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                  "manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" "
                  "manifest:media-type=\"%1\"/>"_s.arg(QString::fromLatin1(Type));
    for (const File &file : files) {
        const QString type = file.path.endsWith(".png"_L1) ? u"image/png"_s : u"text/xml"_s;
        xml += u"<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"%2\"/>"_s.arg(file.path,
                                                                                                    type);
    }
    return (xml + u"</manifest:manifest>"_s).toUtf8();
}

/// Text of head and foot: left, centre and right of one line.
QString headLine(const QString &style, const QString &left, const QString &middle, const QString &right)
{
    return u"<text:p text:style-name=\"%1\">%2<text:tab/>%3<text:tab/>%4</text:p>"_s.arg(style, left, middle,
                                                                                         right);
}

QString inStyle(const QString &style, const QString &text)
{
    return text.isEmpty()
               ? QString()
               : u"<text:span text:style-name=\"%1\">%2</text:span>"_s.arg(style, text.toHtmlEscaped());
}

QString textStyle(const QString &name, const QString &properties)
{
    return u"<style:style style:name=\"%1\" style:family=\"text\"><style:text-properties %2/></style:style>"_s
        .arg(name, properties);
}

QString tlpColour(const QString &tlp)
{
    return tlp == "TLP:RED"_L1              ? u"#ff2b2b"_s
           : tlp.startsWith("TLP:AMBER"_L1) ? u"#ffc000"_s
           : tlp.startsWith("TLP:GREEN"_L1) ? u"#33ff00"_s
                                            : u"#ffffff"_s;
}

} // namespace

QString Styles::name(const QString &family, const QString &properties)
{
    const QString key = family + u'\n' + properties;
    if (const auto known = m_names.constFind(key); known != m_names.constEnd())
        return *known;
    const QString made = u"S%1"_s.arg(m_names.size() + 1);
    m_names.insert(key, made);
    const QString parent = family == "paragraph"_L1 ? u" style:parent-style-name=\"Standard\""_s : QString();
    m_xml += u"<style:style style:name=\"%1\" style:family=\"%2\"%3>%4</style:style>"_s.arg(
        made, family, parent, properties);
    return made;
}

QByteArray package(const QList<File> &files)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.setDataDescriptorWritingEnabled(false); // the type has to stand at a fixed place
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdCreate))
        return {};
    constexpr int Stored = 0;
    constexpr int Deflated = 8;
    bool ok = add(zip, u"mimetype"_s, Type, Stored);
    for (const File &file : files)
        ok = ok && add(zip, file.path, file.bytes, Deflated);
    ok = ok && add(zip, u"META-INF/manifest.xml"_s, manifest(files), Deflated);
    zip.close();
    return ok && zip.getZipError() == 0 ? bytes : QByteArray();
}

QString mm(double length)
{
    return QString::number(length, 'f', 2) + u"mm"_s;
}

QString points(double size)
{
    return QString::number(size, 'f', 1) + u"pt"_s;
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString namespaces()
{
    return u"xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
           "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
           "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
           "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.3\""_s;
}

QByteArray stylesXml(const ComposedPaper &paper)
{
    const PageSetup &page = paper.page;
    const double width = page.size.width() - page.margins.left() - page.margins.right();
    const double head = page.margins.top() * 0.4;     // from the sheet's edge to the head
    const double foot = page.margins.bottom() * 0.35; // and from the foot to the edge
    const double border = page.ornate ? 11 : 0;
    QString layout = u"fo:page-width=\"%1\" fo:page-height=\"%2\" style:print-orientation=\"%3\" "_s.arg(
        mm(page.size.width()), mm(page.size.height()),
        page.size.width() > page.size.height() ? u"landscape"_s : u"portrait"_s);
    const auto margins = [&](double left, double top, double right, double bottom) {
        return u"fo:margin-left=\"%1\" fo:margin-top=\"%2\" fo:margin-right=\"%3\" fo:margin-bottom=\"%4\" "_s
            .arg(mm(left), mm(top), mm(right), mm(bottom));
    };
    if (page.ornate)
        layout += margins(border, border, border, border) +
                  u"fo:border=\"3pt double #1f3a5f\" fo:padding-left=\"%1\" fo:padding-right=\"%2\" "
                  "fo:padding-top=\"2mm\" fo:padding-bottom=\"2mm\" "_s.arg(
                      mm(page.margins.left() - border), mm(page.margins.right() - border));
    else
        layout += margins(page.margins.left(), head, page.margins.right(), foot);
    const auto area = [&](const QString &name, const QString &spaceAt, double height) {
        return u"<style:%1-style><style:header-footer-properties svg:height=\"%2\" fo:min-height=\"%2\" "
               "fo:margin-%3=\"0mm\" style:dynamic-spacing=\"false\"/></style:%1-style>"_s.arg(
                   name, mm(height), spaceAt);
    };
    const bool secret = paper.degree == "SR"_L1 || paper.degree == "R"_L1;
    const QString drill = inStyle(u"Drill"_s, paper.drill ? u"LATIHAN"_s : QString());
    const QString degree = page.ornate ? QString() : inStyle(u"Degree"_s, paper.degree);
    const QString tlp = inStyle(u"Tlp"_s, paper.tlp);
    const QString number = page.ornate
                               ? QString()
                               : u"- <text:page-number text:select-page=\"current\">2</text:page-number> -"_s;
    const QString right = drill + (drill.isEmpty() || tlp.isEmpty() ? QString() : u"  "_s) + tlp;
    QString footText =
        paper.foot.isEmpty()
            ? QString()
            : u"<text:p text:style-name=\"Foot\">%1</text:p>"_s.arg(paper.foot.toHtmlEscaped());
    if (!tlp.isEmpty() || footText.isEmpty())
        footText += headLine(u"Head"_s, {}, {}, tlp);

    return (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles "_s + namespaces() +
            u"><office:styles><style:style style:name=\"Standard\" style:family=\"paragraph\">"
            "<style:paragraph-properties fo:line-height=\"%1%\" fo:orphans=\"2\" fo:widows=\"2\" "
            "style:writing-mode=\"lr-tb\"/>"
            "<style:text-properties fo:font-family=\"%2\" fo:font-size=\"%3\" fo:language=\"id\" "
            "fo:country=\"ID\"/></style:style>"_s.arg(QString::number(page.lineHeight * 100, 'f', 0),
                                                      page.font.toHtmlEscaped(), points(page.points)) +
            u"<style:style style:name=\"Head\" style:family=\"paragraph\" "
            u"style:parent-style-name=\"Standard\">"
            "<style:paragraph-properties><style:tab-stops><style:tab-stop style:position=\"%1\" "
            "style:type=\"center\"/><style:tab-stop style:position=\"%2\" style:type=\"right\"/>"
            "</style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size=\"10pt\"/>"
            "</style:style>"_s.arg(mm(width / 2), mm(width)) +
            u"<style:style style:name=\"Foot\" style:family=\"paragraph\" "
            u"style:parent-style-name=\"Standard\">"
            "<style:paragraph-properties fo:border-top=\"0.5pt solid #000000\"/>"
            "<style:text-properties fo:font-size=\"7.5pt\"/></style:style>"
            "</office:styles><office:automatic-styles>"_s +
            textStyle(u"Degree"_s, u"fo:font-weight=\"bold\" fo:color=\"%1\""_s.arg(secret ? u"#c80000"_s
                                                                                           : u"#000000"_s)) +
            textStyle(u"Drill"_s, u"fo:font-weight=\"bold\" fo:color=\"#c80000\""_s) +
            textStyle(u"Tlp"_s, u"fo:font-weight=\"bold\" fo:font-size=\"12pt\" fo:color=\"%1\" "
                                "fo:background-color=\"#000000\""_s.arg(tlpColour(paper.tlp))) +
            u"<style:page-layout style:name=\"Sheet\"><style:page-layout-properties "_s + layout + u"/>"_s +
            area(u"header"_s, u"bottom"_s, page.ornate ? 6 : page.margins.top() - head) +
            area(u"footer"_s, u"top"_s, page.ornate ? 4 : page.margins.bottom() - foot) +
            u"</style:page-layout></office:automatic-styles><office:master-styles>"
            "<style:master-page style:name=\"Standard\" style:page-layout-name=\"Sheet\"><style:header>"_s +
            headLine(u"Head"_s, degree, number, right) + u"</style:header><style:header-first>"_s +
            headLine(u"Head"_s, degree, {}, right) + u"</style:header-first><style:footer>"_s + footText +
            u"</style:footer><style:footer-first>"_s + footText +
            u"</style:footer-first></style:master-page></office:master-styles></office:document-styles>"_s)
        .toUtf8();
}

} // namespace tanggap::odt
