// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/templates.h"

#include "document/facts.h"
#include "document/templatecheck.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString folder = u":/tanggap/templates/"_s;

/// Sheets by name; portrait, in millimetres. F4 as Indonesian offices cut it.
std::optional<QSizeF> sheetSize(const QString &name)
{
    static const QHash<QString, QSizeF> sizes = {
        {u"A4"_s, {210, 297}}, {u"A5"_s, {148, 210}}, {u"F4"_s, {215, 330}}, {u"half-F4"_s, {165, 215}}};
    const auto known = sizes.constFind(name);
    if (known != sizes.constEnd())
        return *known;
    const QStringList sides = name.split(u'x');
    if (sides.size() != 2 || sides[0].toDouble() < 50 || sides[1].toDouble() < 50)
        return std::nullopt;
    return QSizeF(sides[0].toDouble(), sides[1].toDouble());
}

class Reader
{
public:
    explicit Reader(const QByteArray &xml)
        : m_xml(xml)
    {
    }

    TemplateReading read()
    {
        if (m_xml.readNextStartElement() && m_xml.name() == "paper"_L1)
            readPaper();
        else if (!m_xml.hasError())
            problem(line(), {}, Core::tr("The template does not begin with <paper>."));
        if (m_xml.hasError())
            problem(line(), {}, m_xml.errorString());
        if (m_problems.isEmpty())
            m_problems = checkFields(m_template);
        TemplateReading reading;
        reading.problems = m_problems;
        if (m_problems.isEmpty())
            reading.value = std::move(m_template);
        return reading;
    }

private:
    int line() const { return int(m_xml.lineNumber()); }

    void problem(int at, const QString &field, const QString &what)
    {
        m_problems << TemplateProblem{at, field, Core::tr("Line %1: %2").arg(QString::number(at), what)};
    }

    QString attribute(const QString &name, const QString &fallback = {}) const
    {
        const auto attributes = m_xml.attributes();
        return attributes.hasAttribute(name) ? attributes.value(name).toString() : fallback;
    }

    double number(const QString &name, double fallback)
    {
        const QString text = attribute(name);
        bool isNumber = true;
        const double value = text.isEmpty() ? fallback : text.toDouble(&isNumber);
        if (!isNumber || value < 0)
            problem(line(), {}, Core::tr("%1=\"%2\" is not a length.").arg(name, text));
        return isNumber ? value : fallback;
    }

    void readPaper()
    {
        m_template.id = attribute(u"id"_s);
        m_template.name = {attribute(u"name"_s), attribute(u"name-en"_s)};
        m_template.redactable = attribute(u"redacted-copy"_s) == "yes"_L1;
        bool hasBody = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "page"_L1) {
                readPage();
            } else if (m_xml.name() == "field"_L1) {
                readField();
            } else if (m_xml.name() == "body"_L1) {
                m_template.body = readElement();
                hasBody = true;
            } else {
                problem(line(), {}, Core::tr("<%1> is not known here.").arg(m_xml.name()));
                m_xml.skipCurrentElement();
            }
        }
        if (!hasBody && !m_xml.hasError())
            problem(line(), {}, Core::tr("The template has no <body>."));
    }

    void readPage()
    {
        PageSetup &page = m_template.page;
        const QString name = attribute(u"size"_s, u"A4"_s);
        if (const auto size = sheetSize(name))
            page.size = *size;
        else
            problem(line(), {},
                    Core::tr("size=\"%1\" is neither A4, A5, F4, half-F4 nor WIDTHxHEIGHT in mm.").arg(name));
        if (attribute(u"orientation"_s) == "landscape"_L1)
            page.size.transpose();
        page.ornate = attribute(u"frame"_s) == "ornate"_L1;
        page.marked = attribute(u"tlp"_s) == "yes"_L1;
        page.margins = {number(u"left"_s, 30), number(u"top"_s, 20), number(u"right"_s, 20),
                        number(u"bottom"_s, 25)};
        page.font = attribute(u"font"_s, page.font);
        page.points = qMax(4.0, number(u"points"_s, page.points));
        page.lineHeight = qMax(0.8, number(u"line-height"_s, page.lineHeight));
        if (page.size.width() - page.margins.left() - page.margins.right() < 30 ||
            page.size.height() - page.margins.top() - page.margins.bottom() < 30)
            problem(line(), {}, Core::tr("The margins leave no room for text."));
        m_xml.skipCurrentElement();
    }

    void readField()
    {
        FieldSpec field;
        field.id = attribute(u"id"_s);
        field.label = {attribute(u"label"_s), attribute(u"label-en"_s)};
        field.options = attribute(u"options"_s);
        field.fallback = attribute(u"default"_s);
        field.required = attribute(u"required"_s) == "yes"_L1;
        field.columns = attribute(u"columns"_s).split(u' ', Qt::SkipEmptyParts);
        field.line = line();
        const QString kind = attribute(u"kind"_s, u"line"_s);
        if (kind == "text"_L1)
            field.kind = FieldSpec::Kind::Text;
        else if (kind == "ticks"_L1)
            field.kind = FieldSpec::Kind::Ticks;
        else if (kind != "line"_L1)
            problem(line(), {}, Core::tr("kind=\"%1\" is neither line, text nor ticks.").arg(kind));
        if (field.id.isEmpty() || field.label.id.isEmpty() || field.label.en.isEmpty())
            problem(line(), {}, Core::tr("A field needs id, label and label-en."));
        textParts(field.fallback, line(), m_problems);
        m_template.fields << field;
        m_xml.skipCurrentElement();
    }

    TemplateNode readElement()
    {
        TemplateNode node;
        node.name = m_xml.name().toString();
        node.line = line();
        for (const QXmlStreamAttribute &one : m_xml.attributes())
            node.attributes.insert(one.name().toString(),
                                   textParts(one.value().toString(), node.line, m_problems));
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement())
                break;
            if (m_xml.isStartElement())
                node.children.push_back(readElement());
            else if (m_xml.isCharacters())
                readText(node);
        }
        return node;
    }

    void readText(TemplateNode &node)
    {
        const QString text = m_xml.text().toString();
        TemplateNode child;
        child.line = line() - int(text.count(u'\n'));
        child.text = textParts(text, child.line, m_problems);
        if (!m_xml.isWhitespace() || !node.children.empty())
            node.children.push_back(std::move(child));
    }

    QXmlStreamReader m_xml;
    PaperTemplate m_template;
    QList<TemplateProblem> m_problems;
};

} // namespace

TemplateReading readTemplate(const QByteArray &xml)
{
    return Reader(xml).read();
}

QStringList shippedTemplates()
{
    QStringList ids;
    for (const QString &file : QDir(folder).entryList({u"*.xml"_s}, QDir::Files, QDir::Name))
        ids << file.chopped(4);
    return ids;
}

Result<QByteArray> shippedTemplateFile(const QString &id)
{
    if (!shippedTemplates().contains(id))
        return fail(ErrorCode::NotFound, Core::tr("There is no template \"%1\".").arg(id));
    QFile file(folder + id + u".xml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, Core::tr("The template \"%1\" cannot be read.").arg(id),
                    file.errorString());
    return file.readAll();
}

Result<PaperTemplate> shippedTemplate(const QString &id)
{
    TRY_LET(const QByteArray xml, shippedTemplateFile(id));
    TemplateReading reading = readTemplate(xml);
    if (!reading.ok())
        return fail(ErrorCode::Invalid,
                    Core::tr("The template \"%1\": %2").arg(id, reading.problems.first().message));
    return std::move(*reading.value);
}

QList<TextPart> textParts(const QString &text, int line, QList<TemplateProblem> &problems)
{
    QList<TextPart> parts;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u"{{"_s, at);
        if (open != at)
            parts << TextPart{text.mid(at, open < 0 ? -1 : open - at), false, std::nullopt, line};
        if (open < 0)
            break;
        line += int(QStringView(text).mid(at, open - at).count(u'\n'));
        const qsizetype close = text.indexOf(u"}}"_s, open);
        if (close < 0) {
            problems << TemplateProblem{line, {}, Core::tr("Line %1: {{ is not closed.").arg(line)};
            break;
        }
        const QString inside = text.mid(open + 2, close - open - 2);
        TextPart part{inside.section(u'|', 0, 0).trimmed(), true, std::nullopt, line};
        if (inside.contains(u'|'))
            part.fallback = inside.section(u'|', 1);
        parts << part;
        line += int(inside.count(u'\n'));
        at = close + 2;
    }
    return parts;
}

QJsonValue lookUp(const QList<QJsonObject> &scopes, const QString &name)
{
    const QStringList path = name.split(u'.');
    for (auto scope = scopes.crbegin(); scope != scopes.crend(); ++scope) {
        if (!scope->contains(path.first()))
            continue;
        QJsonValue value = scope->value(path.first());
        for (qsizetype i = 1; i < path.size(); ++i)
            value = value.isObject() ? value.toObject().value(path.at(i)) : QJsonValue(QJsonValue::Undefined);
        return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

bool isOfSomeProcedures(const QString &field)
{
    return field.startsWith("text."_L1) || field.startsWith("papers."_L1);
}

} // namespace tanggap
