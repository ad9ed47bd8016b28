// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/paper.h"

namespace tanggap::test
{

using namespace Qt::Literals::StringLiterals;

inline QString textOfRuns(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text.replace(u'\n', u' ');
}

/// Collects what blocks say; see plainText().
class PaperLines
{
public:
    void put(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { add(content); }, block.content);
    }

    QStringList lines;

private:
    void say(const QString &line)
    {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }

    void add(const Paragraph &block) { say(block.mark + u' ' + textOfRuns(block.text)); }

    void add(const Pairs &block)
    {
        for (const Pairs::Pair &pair : block.pairs)
            say(pair.label + u": "_s + textOfRuns(pair.value));
    }

    void add(const TableBlock &block)
    {
        QStringList titles;
        for (const TableColumn &column : block.columns)
            titles << column.title;
        say(titles.join(u" | "_s));
        for (const QList<QList<Run>> &row : block.rows) {
            QStringList cells;
            for (const QList<Run> &cell : row)
                cells << textOfRuns(cell);
            say(cells.join(u" | "_s));
        }
    }

    void add(const TickList &block)
    {
        for (const TickList::Item &item : block.items)
            say((item.ticked ? u"[x] "_s : u"[ ] "_s) + textOfRuns(item.text));
    }

    void add(const SignatureBlock &block)
    {
        for (const QString &line : block.above + QStringList{block.name} + block.below)
            say(line);
    }

    void add(const CopiesTo &block)
    {
        say(block.title);
        for (const QString &item : block.items)
            say(item);
    }

    void add(const LetterheadBlock &block)
    {
        for (const QString &line : block.lines + block.small)
            say(line);
    }

    void add(const Columns &block)
    {
        for (const Columns::Column &column : block.columns)
            put(column.blocks);
    }

    void add(const QrBlock &block) { say(block.text); }
    void add(const CrestBlock &) {}
    void add(const RuleBlock &) {}
    void add(const Space &) {}
    void add(const PageBreak &) {}
};

/// What a paper says, without its looks: a paragraph, a pair or a table's row a line, cells parted by " | ".
inline QString plainText(const ComposedPaper &paper)
{
    PaperLines text;
    text.put(paper.blocks);
    return text.lines.join(u'\n');
}

} // namespace tanggap::test
