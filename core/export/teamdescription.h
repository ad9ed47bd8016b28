// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "org/organization.h"
#include "store/reader.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace tanggap
{

/// The description of a response team in the outline of RFC 2350, appendix D, in the language of the program.
struct TeamDescription
{
    struct Part
    {
        QString number; ///< "2.4"
        QString title;
        QStringList lines; ///< a paragraph, or each a point of a list
    };
    struct Section
    {
        QString number;
        QString title;
        QList<Part> parts;
    };

    QString title;
    Letterhead letterhead;
    QByteArray crest; ///< as in LetterheadBlock
    QList<Section> sections;
    bool drill = false;
};

/// Made from the organization, its services and the points of contact in force that may be made public. What
/// the office has not said yet is named as such.
Result<TeamDescription> teamDescription(Reader &reader);

QByteArray toMarkdown(const TeamDescription &description);
/// Needs a QGuiApplication.
Result<QByteArray> toPdf(const TeamDescription &description);

} // namespace tanggap
