// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/compose.h"

#include "document/wording.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <functional>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr double QrShare = 38; ///< per cent of the width that a QR code beside a signature may take

bool isTrue(const QJsonValue &value)
{
    return value.isBool()     ? value.toBool()
           : value.isArray()  ? !value.toArray().isEmpty()
           : value.isObject() ? !value.toObject().isEmpty()
                              : !value.toString().isEmpty();
}

/// The line breaks and indentation of the template's file are one space each.
QString collapsed(const QString &literal)
{
    static const QRegularExpression space(u"\\s+"_s);
    return QString(literal).replace(space, u" "_s);
}

QString plain(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

/// Drops the space at both ends, as the template's file has it around an element's text.
QList<Run> trimmed(QList<Run> runs)
{
    while (!runs.isEmpty() && runs.last().text.trimmed().isEmpty())
        runs.removeLast();
    if (!runs.isEmpty()) {
        while (runs.last().text.back().isSpace())
            runs.last().text.chop(1);
    }
    return runs;
}

/// One paragraph per line of the text; empty lines only separate.
QList<QList<Run>> byLine(const QList<Run> &runs)
{
    QList<QList<Run>> lines(1);
    for (const Run &run : runs) {
        const QStringList pieces = run.text.split(u'\n');
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i > 0)
                lines << QList<Run>();
            if (pieces[i].isEmpty())
                continue;
            Run piece = run;
            piece.text = pieces[i];
            lines.last() << piece;
        }
    }
    lines.removeIf([](const QList<Run> &line) { return plain(line).trimmed().isEmpty(); });
    return lines;
}

class Composer
{
public:
    Composer(const PaperTemplate &paper, const PaperFacts &facts)
        : m_template(paper)
        , m_facts(facts)
    {
        QJsonObject tree = factsTree(facts);
        QJsonObject fields = tree.value("fields"_L1).toObject();
        for (const FieldSpec &field : paper.fields) {
            if (!fields.contains(field.id))
                fields.insert(field.id, QString());
        }
        tree.insert(u"fields"_s, fields);
        m_scopes = {tree};
        fillDefaults(fields);
        tree.insert(u"fields"_s, fields);
        tree.insert(u"rows"_s, fieldRows(paper, fields));
        m_scopes = {tree};
    }

    Composition compose()
    {
        ComposedPaper &paper = m_result.paper;
        paper.page = m_template.page;
        paper.title = m_template.name.id + u' ' + m_facts.ticket.code;
        paper.degree = m_facts.degree;
        paper.drill = m_facts.drill;
        if (paper.page.marked)
            paper.tlp = wording::tlp(m_facts.ticket.tlp);
        if (m_facts.electronic)
            paper.foot = wording::electronicSignature();
        for (const FieldSpec &field : m_template.fields) {
            if (field.required && lookUp(m_scopes, u"fields."_s + field.id).toString().isEmpty())
                lacking(field.line, field.id);
        }
        paper.blocks = blocks(m_template.body);
        // Room for copies that nobody gets would only open another page.
        while (!paper.blocks.empty() && std::holds_alternative<Space>(paper.blocks.back().content))
            paper.blocks.pop_back();
        return std::move(m_result);
    }

    QHash<QString, QString> fields() const
    {
        QHash<QString, QString> filled;
        for (const FieldSpec &field : m_template.fields)
            filled.insert(field.id, lookUp(m_scopes, u"fields."_s + field.id).toString());
        return filled;
    }

private:
    // ---- values

    void lacking(int line, const QString &field)
    {
        const TemplateProblem problem{
            line, field, Core::tr("Line %1: \"%2\" has no value yet.").arg(QString::number(line), field)};
        if (!m_result.problems.contains(problem))
            m_result.problems << problem;
    }

    void fillDefaults(QJsonObject &fields)
    {
        for (const FieldSpec &field : m_template.fields) {
            if (m_facts.fields.value(field.id).isEmpty())
                fields.insert(field.id, defaultOf(field));
        }
    }

    /// Of several values on lines of their own some may be missing: trimmed. A line that has none of what it
    /// asks for proposes nothing: "Kepala" alone is nobody.
    QString defaultOf(const FieldSpec &field)
    {
        QList<TemplateProblem> ignored; // reported when the file was read
        const PaperKind *kind = m_facts.procedure.paper(m_facts.kind);
        const QString words = kind ? kind->defaults.value(field.id, field.fallback) : field.fallback;
        QStringList lines;
        for (const QString &line : words.split(u'\n')) {
            QString said;
            bool asks = false, has = false;
            for (const TextPart &part : textParts(line, field.line, ignored)) {
                const QString value = part.field ? valueOf(part).text : part.text;
                said += value;
                asks |= part.field;
                has |= part.field && !value.isEmpty();
            }
            if (!asks || has)
                lines << said;
        }
        return lines.join(u'\n').trimmed();
    }

    Run valueOf(const TextPart &part)
    {
        const QJsonValue value = lookUp(m_scopes, part.text);
        if (!value.toString().isEmpty())
            return Run{value.toString()};
        if (part.fallback && (!value.isUndefined() || isOfSomeProcedures(part.text)))
            return Run{*part.fallback};
        if (value.isUndefined())
            m_result.problems << TemplateProblem{
                part.line, part.text,
                Core::tr("Line %1: there is no field \"%2\".").arg(QString::number(part.line), part.text)};
        else if (!isRequiredField(part.text)) // those are reported at their declaration
            lacking(part.line, part.text);
        Run run{u'[' + labelOf(part.text) + u']'};
        run.missing = true;
        return run;
    }

    const FieldSpec *specOf(const QString &name) const
    {
        for (const FieldSpec &field : m_template.fields) {
            if (name == "fields."_L1 + field.id)
                return &field;
        }
        return nullptr;
    }

    bool isRequiredField(const QString &name) const
    {
        const FieldSpec *field = specOf(name);
        return field && field->required;
    }

    QString labelOf(const QString &name) const
    {
        const FieldSpec *field = specOf(name);
        return field ? field->label.id : name;
    }

    QList<Run> runs(const QList<TextPart> &parts, const Run &style = {})
    {
        QList<Run> list;
        for (const TextPart &part : parts) {
            Run run = part.field ? valueOf(part) : Run{collapsed(part.text)};
            run.bold = style.bold;
            run.italic = style.italic;
            if (!run.text.isEmpty())
                list << run;
        }
        return list;
    }

    QString attribute(const TemplateNode &node, const QString &name, const QString &fallback = {})
    {
        const auto found = node.attributes.constFind(name);
        return found == node.attributes.constEnd() ? fallback : plain(runs(*found));
    }

    double number(const TemplateNode &node, const QString &name, double fallback)
    {
        const auto found = node.attributes.constFind(name);
        if (found == node.attributes.constEnd())
            return fallback;
        bool isNumber = false;
        const double value = plain(runs(*found)).toDouble(&isNumber);
        if (isNumber)
            return value;
        m_result.problems << TemplateProblem{
            node.line, {}, Core::tr("Line %1: %2 is not a number.").arg(QString::number(node.line), name)};
        return fallback;
    }

    Align align(const TemplateNode &node, Align fallback = Align::Left)
    {
        static const QHash<QString, Align> names = {{u"left"_s, Align::Left},
                                                    {u"center"_s, Align::Center},
                                                    {u"right"_s, Align::Right},
                                                    {u"justify"_s, Align::Justify}};
        return names.value(attribute(node, u"align"_s), fallback);
    }

    // ---- for, if, unless

    bool wanted(const TemplateNode &node) const
    {
        const auto condition = [&](const QString &name) {
            return isTrue(lookUp(m_scopes, node.attributes.value(name).value(0).text));
        };
        return (!node.attributes.contains(u"if"_s) || condition(u"if"_s)) &&
               (!node.attributes.contains(u"unless"_s) || !condition(u"unless"_s));
    }

    void each(const TemplateNode &node, const std::function<void()> &body)
    {
        if (!node.attributes.contains(u"for"_s)) {
            if (wanted(node))
                body();
            return;
        }
        const QJsonArray items = lookUp(m_scopes, node.attributes.value(u"for"_s).value(0).text).toArray();
        for (const QJsonValue &item : items) {
            m_scopes << item.toObject();
            if (wanted(node))
                body();
            m_scopes.removeLast();
        }
    }

    void eachChild(const TemplateNode &node, const QString &name,
                   const std::function<void(const TemplateNode &)> &body)
    {
        for (const TemplateNode &child : node.children) {
            if (child.name == name)
                each(child, [&] { body(child); });
        }
    }

    // ---- text

    void appendText(QList<Run> &list, const TemplateNode &node, Run style)
    {
        if (node.name.isEmpty()) {
            for (Run run : runs(node.text, style)) {
                const bool afterSpace = list.isEmpty() || list.last().text.back().isSpace();
                if (afterSpace && run.text.startsWith(u' '))
                    run.text.remove(0, 1);
                if (!run.text.isEmpty())
                    list << run;
            }
            return;
        }
        each(node, [&] {
            Run inner = style;
            inner.bold = inner.bold || node.name == "b"_L1;
            inner.italic = inner.italic || node.name == "i"_L1;
            if (node.name == "br"_L1)
                list << Run{u"\n"_s};
            for (const TemplateNode &child : node.children)
                appendText(list, child, inner);
        });
    }

    QList<Run> textOf(const TemplateNode &node, const Run &style = {})
    {
        QList<Run> list;
        for (const TemplateNode &child : node.children)
            appendText(list, child, style);
        return trimmed(list);
    }

    QStringList lines(const TemplateNode &node)
    {
        return plain(textOf(node)).split(u'\n', Qt::SkipEmptyParts);
    }

    // ---- blocks

    std::vector<Block> blocks(const TemplateNode &parent)
    {
        std::vector<Block> list;
        for (const TemplateNode &node : parent.children) {
            if (!node.name.isEmpty())
                each(node, [&] { append(list, node); });
        }
        return list;
    }

    void append(std::vector<Block> &list, const TemplateNode &node)
    {
        using Make = void (Composer::*)(std::vector<Block> &, const TemplateNode &);
        static const QHash<QString, Make> makers = {
            {u"group"_s, &Composer::group},
            {u"letterhead"_s, &Composer::letterhead},
            {u"heading"_s, &Composer::heading},
            {u"paragraph"_s, &Composer::paragraph},
            {u"pairs"_s, &Composer::pairs},
            {u"table"_s, &Composer::table},
            {u"ticks"_s, &Composer::ticks},
            {u"columns"_s, &Composer::columns},
            {u"signature"_s, &Composer::signature},
            {u"copies"_s, &Composer::copies},
            {u"crest"_s, &Composer::crest},
            {u"qr"_s, &Composer::qr},
            {u"rule"_s, &Composer::rule},
            {u"space"_s, &Composer::space},
            {u"page-break"_s, &Composer::pageBreak},
        };
        if (const Make make = makers.value(node.name))
            (this->*make)(list, node);
    }

    void group(std::vector<Block> &list, const TemplateNode &node)
    {
        for (Block &block : blocks(node))
            list.push_back(std::move(block));
    }

    void letterhead(std::vector<Block> &list, const TemplateNode &node)
    {
        const Letterhead &head = m_facts.organization.letterhead;
        LetterheadBlock block;
        block.lines = head.lines;
        for (const QString &line : {head.address, head.contact}) {
            if (!line.isEmpty())
                block.small << line;
        }
        block.crest = m_facts.crest;
        block.scale = number(node, u"scale"_s, 1);
        list.push_back({block});
    }

    void paragraphs(std::vector<Block> &list, const TemplateNode &node, Paragraph like, const Run &style = {})
    {
        like.align = align(node, like.align);
        like.indent = number(node, u"indent"_s, 0);
        like.left = number(node, u"left"_s, 0);
        like.after = number(node, u"after"_s, like.after);
        like.points = number(node, u"points"_s, 0);
        like.mark = attribute(node, u"mark"_s);
        like.markLeft = number(node, u"mark-left"_s, 0);
        like.keepWithNext = like.keepWithNext || attribute(node, u"keep"_s) == "yes"_L1;
        const QList<QList<Run>> lines = byLine(textOf(node, style));
        const double after = like.after;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            like.text = lines.at(i);
            like.after = i + 1 == lines.size() ? after : qMin(after, Paragraph{}.after);
            list.push_back({like});
            like.mark.clear();
        }
    }

    void paragraph(std::vector<Block> &list, const TemplateNode &node)
    {
        paragraphs(list, node, Paragraph{});
    }

    void heading(std::vector<Block> &list, const TemplateNode &node)
    {
        Paragraph like;
        like.keepWithNext = true;
        Run style;
        style.bold = true;
        paragraphs(list, node, like, style);
    }

    void pairs(std::vector<Block> &list, const TemplateNode &node)
    {
        Pairs block;
        block.labelWidth = number(node, u"label-width"_s, block.labelWidth);
        block.left = number(node, u"left"_s, 0);
        block.after = number(node, u"after"_s, block.after);
        block.points = number(node, u"points"_s, 0);
        eachChild(node, u"pair"_s, [&](const TemplateNode &pair) {
            block.pairs.push_back({attribute(pair, u"label"_s), textOf(pair)});
        });
        list.push_back({block});
    }

    void table(std::vector<Block> &list, const TemplateNode &node)
    {
        TableBlock block;
        block.points = number(node, u"points"_s, 0);
        block.left = number(node, u"left"_s, 0);
        block.after = number(node, u"after"_s, block.after);
        block.rowHeight = number(node, u"row-height"_s, 0);
        eachChild(node, u"head"_s, [&](const TemplateNode &head) {
            block.columns << TableColumn{attribute(head, u"title"_s), number(head, u"width"_s, 1),
                                         align(head), attribute(head, u"bar"_s) == "yes"_L1};
        });
        eachChild(node, u"row"_s, [&](const TemplateNode &row) {
            QList<QList<Run>> cells;
            eachChild(row, u"cell"_s, [&](const TemplateNode &cell) { cells << textOf(cell); });
            cells.resize(block.columns.size());
            block.rows << cells;
        });
        list.push_back({block});
    }

    void ticks(std::vector<Block> &list, const TemplateNode &node)
    {
        TickList block;
        block.points = number(node, u"points"_s, 0);
        block.after = number(node, u"after"_s, block.after);
        eachChild(node, u"tick"_s, [&](const TemplateNode &tick) {
            const QString value = attribute(tick, u"value"_s);
            const QStringList chosen = attribute(tick, u"chosen"_s).split(u'\n', Qt::SkipEmptyParts);
            block.items.push_back({textOf(tick), chosen.contains(value)});
        });
        list.push_back({block});
    }

    void columns(std::vector<Block> &list, const TemplateNode &node)
    {
        Columns block;
        block.framed = attribute(node, u"framed"_s) == "yes"_L1;
        block.after = number(node, u"after"_s, 0);
        block.minHeight = number(node, u"min-height"_s, 0);
        eachChild(node, u"column"_s, [&](const TemplateNode &column) {
            Columns::Column one;
            one.width = number(column, u"width"_s, 1);
            one.blocks = blocks(column);
            block.columns.push_back(std::move(one));
        });
        list.push_back({std::move(block)});
    }

    void signature(std::vector<Block> &list, const TemplateNode &node)
    {
        SignatureBlock block;
        block.electronic = m_facts.electronic;
        block.left = number(node, u"left"_s, block.left);
        block.space = number(node, u"space"_s, block.space);
        block.points = number(node, u"points"_s, 0);
        eachChild(node, u"above"_s, [&](const TemplateNode &part) { block.above << lines(part); });
        eachChild(node, u"name"_s, [&](const TemplateNode &part) { block.name = plain(textOf(part)); });
        eachChild(node, u"below"_s, [&](const TemplateNode &part) { block.below << lines(part); });
        if (attribute(node, u"qr"_s) == "yes"_L1 && !m_facts.mark.isEmpty() && block.left > QrShare)
            list.push_back({besideQr(block)});
        else
            list.push_back({block});
    }

    /// The mark of an issued paper, in the room that the signature leaves free on the left.
    Columns besideQr(SignatureBlock signature) const
    {
        signature.left = (signature.left - QrShare) / (100 - QrShare) * 100;
        Columns::Column left{QrShare, {}}, right{100 - QrShare, {}};
        left.blocks.push_back({Space{14}});
        left.blocks.push_back({QrBlock{.text = m_facts.mark, .size = 24}});
        right.blocks.push_back({signature});
        Columns block;
        block.columns.push_back(std::move(left));
        block.columns.push_back(std::move(right));
        return block;
    }

    void copies(std::vector<Block> &list, const TemplateNode &node)
    {
        CopiesTo block;
        block.title = attribute(node, u"title"_s, u"Tembusan:"_s);
        block.points = number(node, u"points"_s, 0);
        eachChild(node, u"copy"_s, [&](const TemplateNode &copy) { block.items << lines(copy); });
        if (!block.items.isEmpty())
            list.push_back({block});
    }

    void crest(std::vector<Block> &list, const TemplateNode &node)
    {
        CrestBlock block;
        block.crest = m_facts.crest;
        block.height = number(node, u"height"_s, block.height);
        block.align = align(node, block.align);
        block.after = number(node, u"after"_s, block.after);
        list.push_back({block});
    }

    void qr(std::vector<Block> &list, const TemplateNode &node)
    {
        QrBlock block;
        block.text = plain(textOf(node));
        block.size = number(node, u"size"_s, block.size);
        block.align = align(node, block.align);
        block.after = number(node, u"after"_s, block.after);
        if (!block.text.isEmpty())
            list.push_back({block});
    }

    void rule(std::vector<Block> &list, const TemplateNode &node)
    {
        RuleBlock block;
        block.width = qBound(0.0, number(node, u"width"_s, block.width), 100.0);
        block.after = number(node, u"after"_s, block.after);
        list.push_back({block});
    }

    void space(std::vector<Block> &list, const TemplateNode &node)
    {
        list.push_back({Space{number(node, u"height"_s, 5)}});
    }

    void pageBreak(std::vector<Block> &list, const TemplateNode &) { list.push_back({PageBreak{}}); }

    const PaperTemplate &m_template;
    const PaperFacts &m_facts;
    QList<QJsonObject> m_scopes;
    Composition m_result;
};

} // namespace

QJsonObject fieldRows(const PaperTemplate &paper, const QJsonObject &fields)
{
    QJsonObject rows;
    for (const FieldSpec &field : paper.fields) {
        if (field.columns.isEmpty())
            continue;
        QJsonArray list;
        for (const QString &line : fields.value(field.id).toString().split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList cells = line.split(u'|');
            QJsonObject row{{u"no"_s, QString::number(list.size() + 1)}};
            for (qsizetype i = 0; i < field.columns.size(); ++i)
                row.insert(field.columns.at(i), cells.value(i).trimmed());
            if (!line.trimmed().isEmpty())
                list << row;
        }
        rows.insert(field.id, list);
    }
    return rows;
}

QHash<QString, QString> filledFields(const PaperTemplate &paper, const PaperFacts &facts)
{
    return Composer(paper, facts).fields();
}

Composition compose(const PaperTemplate &paper, const PaperFacts &facts)
{
    return Composer(paper, facts).compose();
}

} // namespace tanggap
