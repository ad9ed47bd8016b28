// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/paper.h"

#include <QHash>
#include <QImage>
#include <QString>

/// The parts that an ODT file is put together of.
namespace tanggap::odt
{

/// The automatic styles of a text: the same properties are one style.
class Styles
{
public:
    /// The name of the style of a family ("paragraph", "table-cell") with these properties (XML).
    QString name(const QString &family, const QString &properties);
    QString xml() const { return m_xml; }

private:
    QHash<QString, QString> m_names;
    QString m_xml;
};

struct File
{
    QString path;
    QByteArray bytes;
};

/// Zipped as OpenDocument asks: the type first and not packed.
QByteArray package(const QList<File> &files);

/// styles.xml: sheet, margins, head and foot. The second page on carries its number.
QByteArray stylesXml(const ComposedPaper &paper);

/// A length in mm, as an attribute's value.
QString mm(double length);
QString points(double size);
QByteArray png(const QImage &image);

/// The root's attributes: all namespaces that our files use.
QString namespaces();

} // namespace tanggap::odt
