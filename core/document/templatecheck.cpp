// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/templatecheck.h"

#include "document/compose.h"
#include "document/facts.h"

#include <QJsonArray>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QHash<QString, QStringList> &knownElements()
{
    static const QHash<QString, QStringList> elements = {
        {u"body"_s, {}},
        {u"group"_s, {}},
        {u"letterhead"_s, {u"scale"_s}},
        {u"heading"_s, {u"align"_s, u"after"_s, u"points"_s, u"left"_s, u"mark"_s}},
        {u"paragraph"_s,
         {u"align"_s, u"indent"_s, u"left"_s, u"after"_s, u"points"_s, u"mark"_s, u"mark-left"_s, u"keep"_s}},
        {u"pairs"_s, {u"label-width"_s, u"left"_s, u"after"_s, u"points"_s}},
        {u"pair"_s, {u"label"_s}},
        {u"table"_s, {u"points"_s, u"left"_s, u"after"_s, u"row-height"_s}},
        {u"head"_s, {u"title"_s, u"width"_s, u"align"_s, u"bar"_s}},
        {u"row"_s, {}},
        {u"cell"_s, {}},
        {u"ticks"_s, {u"points"_s, u"after"_s}},
        {u"tick"_s, {u"value"_s, u"chosen"_s}},
        {u"columns"_s, {u"framed"_s, u"after"_s, u"min-height"_s}},
        {u"column"_s, {u"width"_s}},
        {u"signature"_s, {u"left"_s, u"space"_s, u"points"_s, u"qr"_s}},
        {u"above"_s, {}},
        {u"name"_s, {}},
        {u"below"_s, {}},
        {u"copies"_s, {u"title"_s, u"points"_s}},
        {u"copy"_s, {}},
        {u"crest"_s, {u"height"_s, u"align"_s, u"after"_s}},
        {u"qr"_s, {u"size"_s, u"align"_s, u"after"_s}},
        {u"rule"_s, {u"width"_s, u"after"_s}},
        {u"space"_s, {u"height"_s}},
        {u"page-break"_s, {}},
        {u"b"_s, {}},
        {u"i"_s, {}},
        {u"br"_s, {}},
        {u"span"_s, {}},
    };
    return elements;
}

class Check
{
public:
    explicit Check(const PaperTemplate &paper)
    {
        QJsonObject tree = factsTree(sampleFacts());
        QJsonObject fields;
        for (const FieldSpec &field : paper.fields)
            fields.insert(field.id, field.id);
        tree.insert(u"fields"_s, fields);
        tree.insert(u"rows"_s, fieldRows(paper, fields));
        m_scopes = {tree};
        QList<TemplateProblem> ignored; // unclosed braces were reported when the file was read
        for (const FieldSpec &field : paper.fields) {
            parts(textParts(field.fallback, field.line, ignored));
            if (field.kind == FieldSpec::Kind::Ticks && !tree.value(field.options).isArray())
                unknown(field.line, field.options);
        }
        node(paper.body);
    }

    QList<TemplateProblem> problems;

private:
    void unknown(int line, const QString &field)
    {
        problems << TemplateProblem{
            line, field, Core::tr("Line %1: there is no field \"%2\".").arg(QString::number(line), field)};
    }

    void name(const QString &field, int line)
    {
        if (!isOfSomeProcedures(field) && lookUp(m_scopes, field).isUndefined())
            unknown(line, field);
    }

    void parts(const QList<TextPart> &text)
    {
        for (const TextPart &part : text) {
            if (part.field)
                name(part.text, part.line);
        }
    }

    /// if, unless and for name a field; the list's first sample item is the scope of what lies within.
    bool control(const TemplateNode &at, const QString &attribute)
    {
        if (attribute != "if"_L1 && attribute != "unless"_L1 && attribute != "for"_L1)
            return false;
        const QString field = at.attributes.value(attribute).value(0).text;
        name(field, at.line);
        if (attribute == "for"_L1)
            m_scopes << lookUp(m_scopes, field).toArray().first().toObject();
        return true;
    }

    void attributes(const TemplateNode &at, const QStringList &known)
    {
        const bool loop = at.attributes.contains(u"for"_s) && control(at, u"for"_s);
        for (auto it = at.attributes.begin(); it != at.attributes.end(); ++it) {
            if ((loop && it.key() == "for"_L1) || control(at, it.key()))
                continue;
            if (!known.contains(it.key()))
                problems << TemplateProblem{at.line,
                                            {},
                                            Core::tr("Line %1: <%2> has no attribute %3.")
                                                .arg(QString::number(at.line), at.name, it.key())};
        }
        for (const QList<TextPart> &value : at.attributes)
            parts(value);
    }

    void node(const TemplateNode &at)
    {
        const auto known = knownElements().constFind(at.name);
        if (!at.name.isEmpty() && known == knownElements().constEnd()) {
            problems << TemplateProblem{
                at.line, {}, Core::tr("Line %1: <%2> is not known.").arg(QString::number(at.line), at.name)};
            return;
        }
        const auto depth = m_scopes.size();
        if (!at.name.isEmpty())
            attributes(at, *known);
        parts(at.text);
        for (const TemplateNode &child : at.children)
            node(child);
        m_scopes.resize(depth);
    }

    QList<QJsonObject> m_scopes;
};

} // namespace

QList<TemplateProblem> checkFields(const PaperTemplate &paper)
{
    return Check(paper).problems;
}

} // namespace tanggap
