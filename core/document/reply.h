// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/localized.h"
#include "base/result.h"
#include "ticket/paperfacts.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tanggap
{

/// A text to copy into a mail or a chat, with values in double braces as in the papers' templates.
struct ReplyTemplate
{
    QString id;
    Localized name;
    QString text;
    bool operator==(const ReplyTemplate &) const = default;
};

/// Invalid, with the line, when the file is no list of replies or a text has braces that are not closed.
Result<QList<ReplyTemplate>> readReplies(const QByteArray &xml);

/// Those shipped inside the program, in the order of the file.
Result<QList<ReplyTemplate>> shippedReplies();

/// The text with the ticket's values, in official Indonesian. What has neither value nor fallback stands in
/// brackets, for the person to fill in. Pure.
QString replyText(const ReplyTemplate &reply, const PaperFacts &facts);

} // namespace tanggap
