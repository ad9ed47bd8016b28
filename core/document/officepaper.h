// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/paper.h"
#include "org/organization.h"

namespace tanggap
{

/// A paper that belongs to no ticket and has no template: a list, a seal.
struct OfficePaper
{
    QString title;
    std::vector<Block> blocks; ///< below letterhead and title
    QByteArray crest;          ///< as in LetterheadBlock
    QString tlp;               ///< "TLP:AMBER"; empty: not printed
    bool landscape = false;
    bool drill = false;
};

/// Pure. Letterhead, title and blocks on A4.
ComposedPaper compose(const OfficePaper &paper, const Letterhead &letterhead);

/// A text as a cell or value takes it: what has no glyph is shown or left out.
QList<Run> plainRun(const QString &text);

/// A line in the middle, 10 points when not said otherwise.
Paragraph centredLine(const QString &text, double points = 10, bool bold = false);

} // namespace tanggap
