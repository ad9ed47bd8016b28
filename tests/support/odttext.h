// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <QBuffer>
#include <QXmlStreamReader>

namespace tanggap::test
{

/// A file inside an OpenDocument (or other zipped) file; empty when it has none of that name.
inline QByteArray partOf(QByteArray file, const QString &name)
{
    QBuffer buffer(&file);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(name))
        return {};
    QuaZipFile part(&zip);
    return part.open(QIODevice::ReadOnly) ? part.readAll() : QByteArray();
}

/// The words of OpenDocument XML, in one line.
inline QString textOfXml(const QByteArray &content)
{
    QXmlStreamReader xml(content);
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isStartElement() &&
                 (xml.name() == QLatin1String("s") || xml.name() == QLatin1String("p") ||
                  xml.name() == QLatin1String("tab") || xml.name() == QLatin1String("line-break")))
            text += QLatin1Char(' ');
    }
    return xml.hasError() ? QStringLiteral("broken: ") + xml.errorString() : text.simplified();
}

/// What the body of an ODT says, in one line.
inline QString odtText(const QByteArray &odt)
{
    return textOfXml(partOf(odt, QStringLiteral("content.xml")));
}

} // namespace tanggap::test
