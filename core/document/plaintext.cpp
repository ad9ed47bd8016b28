// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/plaintext.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString textOf(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text.replace(u'\n', u' ');
}

class Lines
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

    void add(const Paragraph &block) { say(block.mark + u' ' + textOf(block.text)); }

    void add(const Pairs &block)
    {
        for (const Pairs::Pair &pair : block.pairs)
            say(pair.label + u": "_s + textOf(pair.value));
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
                cells << textOf(cell);
            say(cells.join(u" | "_s));
        }
    }

    void add(const TickList &block)
    {
        for (const TickList::Item &item : block.items)
            say((item.ticked ? u"[x] "_s : u"[ ] "_s) + textOf(item.text));
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

} // namespace

QString plainText(const ComposedPaper &paper)
{
    Lines text;
    text.put(paper.blocks);
    return text.lines.join(u'\n');
}

} // namespace tanggap
