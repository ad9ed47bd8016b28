// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

/// Small PDF files made by hand, and a signing service with a key of its own.
namespace tanggap::test
{

/// A PDF with these words on its pages, one a page.
QByteArray pdfWith(const QList<QByteArray> &pages);

/// The file with a further revision in which these objects (number -> body) have another content.
QByteArray revised(const QByteArray &pdf, const QMap<int, QByteArray> &objects);

/// Number of the object that holds the words of a page, from 0, and such an object.
int contentObject(int page);
QByteArray contentBody(const QByteArray &words);

/// The file signed by "Pejabat Contoh" with a self-signed certificate made at run time: a revision with a
/// signature dictionary over everything but itself.
QByteArray signedPdf(const QByteArray &pdf);

} // namespace tanggap::test
