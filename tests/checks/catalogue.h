// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tanggap::checks
{

/// One message of a .ts file, with every plural form of its translation.
struct Message
{
    qint64 line = 0;
    QString context;
    QString source;
    QStringList translations;
    QString type; ///< empty when finished; else "unfinished", "vanished" or "obsolete"
};

/// The messages of a catalogue; `error` is set when it is no well-formed one.
struct Catalogue
{
    QList<Message> messages;
    QString error;
};

Catalogue parseCatalogue(const QString &text);

/// What is wrong with a message, as "line: what": not finished, empty, a placeholder lost or invented,
/// an accelerator on one side only, other line breaks at the ends.
QStringList faults(const Message &message);

} // namespace tanggap::checks
