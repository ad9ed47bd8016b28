// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/papertext.h"

#include "document/compose.h"
#include "document/renderer.h"

#include <QStringList>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

template <class... Cases>
struct Overload : Cases...
{
    using Cases::operator()...;
};
template <class... Cases>
Overload(Cases...) -> Overload<Cases...>;

QString wordsOf(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

void collect(const std::vector<Block> &blocks, QStringList &lines)
{
    const auto add = [&](const QString &line) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    };
    for (const Block &block : blocks) {
        std::visit(Overload{[&](const Paragraph &one) {
                                add(one.mark.isEmpty() ? wordsOf(one.text)
                                                       : one.mark + u' ' + wordsOf(one.text));
                            },
                            [&](const Pairs &one) {
                                for (const Pairs::Pair &pair : one.pairs)
                                    add(pair.label + u": "_s + wordsOf(pair.value));
                            },
                            [&](const TableBlock &one) {
                                QStringList head;
                                for (const TableColumn &column : one.columns) {
                                    if (!column.bar)
                                        head << column.title;
                                }
                                add(head.join(u" | "_s));
                                for (const auto &row : one.rows) {
                                    QStringList cells;
                                    for (qsizetype i = 0; i < row.size(); ++i) {
                                        if (!one.columns.value(i).bar)
                                            cells << wordsOf(row.at(i));
                                    }
                                    add(cells.join(u" | "_s));
                                }
                            },
                            [&](const TickList &one) {
                                for (const TickList::Item &item : one.items)
                                    add((item.ticked ? u"[x] "_s : u"[ ] "_s) + wordsOf(item.text));
                            },
                            [&](const SignatureBlock &one) {
                                for (const QString &line : one.above + QStringList{one.name} + one.below)
                                    add(line);
                            },
                            [&](const CopiesTo &one) {
                                for (const QString &line : QStringList{one.title} + one.items)
                                    add(line);
                            },
                            [&](const LetterheadBlock &one) {
                                for (const QString &line : one.lines + one.small)
                                    add(line);
                            },
                            [&](const Columns &one) {
                                for (const Columns::Column &column : one.columns)
                                    collect(column.blocks, lines);
                            },
                            [](const auto &) {}}, // room and page breaks say nothing
                   block.content);
    }
}

/// The field of a problem as PaperText names it; empty when no person has to write it.
PaperText::Missing missingOf(const TemplateProblem &problem, const PaperTemplate &paper,
                             const Procedure &procedure)
{
    for (const FieldSpec &field : paper.fields) {
        if (problem.field == field.id || problem.field == "fields."_L1 + field.id)
            return {field.id, field.label.in(currentLanguage())};
    }
    for (const TextField &text : procedure.textFields) {
        if (problem.field == "text."_L1 + text.id)
            return {problem.field, text.name.in(currentLanguage())};
    }
    return {};
}

} // namespace

QString plainText(const ComposedPaper &paper)
{
    QStringList lines;
    collect(paper.blocks, lines);
    return lines.join(u'\n');
}

Result<PaperText> paperText(const PaperFacts &facts, const OfficeTemplates &templates)
{
    TRY_LET(const PaperTemplate paper, templateFor(facts, templates));
    const Composition composed = compose(paper, facts);
    PaperText result{.text = plainText(composed.paper)};
    for (const TemplateProblem &problem : composed.problems) {
        const PaperText::Missing missing = missingOf(problem, paper, facts.procedure);
        const bool known = std::any_of(result.missing.begin(), result.missing.end(),
                                       [&](const auto &one) { return one.field == missing.field; });
        if (!missing.field.isEmpty() && !known)
            result.missing << missing;
    }
    return result;
}

} // namespace tanggap
