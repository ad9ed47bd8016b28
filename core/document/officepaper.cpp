// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/officepaper.h"

#include "document/wording.h"

namespace tanggap
{

ComposedPaper compose(const OfficePaper &paper, const Letterhead &letterhead)
{
    ComposedPaper composed{.title = paper.title, .tlp = paper.tlp, .drill = paper.drill};
    if (paper.landscape)
        composed.page = {.size = {297, 210}, .margins = {20, 18, 15, 15}, .points = 10, .lineHeight = 1.1};
    composed.blocks.push_back({LetterheadBlock{.lines = letterhead.lines,
                                               .small = {letterhead.address, letterhead.contact},
                                               .crest = paper.crest,
                                               .scale = paper.landscape ? 0.85 : 1}});
    composed.blocks.push_back({centredLine(paper.title.toUpper(), 12, true)});
    composed.blocks.insert(composed.blocks.end(), paper.blocks.begin(), paper.blocks.end());
    return composed;
}

QList<Run> plainRun(const QString &text)
{
    return {Run{wording::printable(text)}};
}

Paragraph centredLine(const QString &text, double points, bool bold)
{
    Run run{wording::printable(text)};
    run.bold = bold;
    return {.text = {run}, .align = Align::Center, .after = 0, .points = points};
}

} // namespace tanggap
