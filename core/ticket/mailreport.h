// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ticket/report.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tanggap
{

struct MailAttachment
{
    QString name; ///< safe as a file name: no path, no control or bidi characters
    QString mediaType;
    QByteArray bytes;
    bool operator==(const MailAttachment &) const = default;
};

/// An e-mail read as a report: title from the subject without "Re:" and "Fwd:", description from the body as
/// plain text, reporter from the sender, received when the last mail server took it (topmost Received header;
/// else Date; else nothing).
struct MailReport
{
    Report report;
    QList<MailAttachment>
        attachments; ///< also inline pictures and forwarded messages, in the order of the mail
    bool operator==(const MailReport &) const = default;
};

/// The most that is read: 64 MiB, more than mail servers let through.
constexpr qsizetype kMailMaxBytes = 64 * 1024 * 1024;

/// Reads an `.eml` (RFC 5322, MIME) as real mail programs write it: what is broken or missing is left out,
/// not refused. Error Invalid: larger than kMailMaxBytes, more than 1000 attachments, or no e-mail at all.
/// Any thread may call it.
Result<MailReport> readMail(const QByteArray &eml);

/// A name under which the file can be kept: the last part of a path, without control, bidi and reserved
/// characters, of at most 120 characters with its ending kept; `fallback` if nothing is left.
QString safeFileName(const QString &name, const QString &fallback);

} // namespace tanggap
