// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/catalogue.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace tanggap::checks
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(uR"(%(L?\d+|n))"_s);
    QStringList found;
    for (const auto &match : placeholder.globalMatch(text))
        found << match.captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

/// How many accelerators a text names: '&' before a letter or digit, while '&&' is the sign itself.
qsizetype accelerators(QString text)
{
    static const QRegularExpression accelerator(uR"(&\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression entity(u"&(\\w+|#\\d+);"_s);
    return text.remove(u"&&"_s).remove(entity).count(accelerator);
}

QStringList readTranslations(QXmlStreamReader &xml)
{
    QStringList forms;
    QString plain;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            forms << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.isCharacters())
            plain += xml.text();
    }
    return forms.isEmpty() ? QStringList{plain} : forms;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{
        .line = xml.lineNumber(), .context = context, .source = {}, .translations = {}, .type = {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            message.translations = readTranslations(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

Catalogue parseCatalogue(const QString &text)
{
    Catalogue catalogue;
    QXmlStreamReader xml(text);
    if (!xml.readNextStartElement() || xml.name() != "TS"_L1)
        xml.raiseError(u"no <TS> element"_s);
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) { // below <context>
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                catalogue.messages << readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        catalogue.error = u"%1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString());
    return catalogue;
}

QStringList faults(const Message &message)
{
    QStringList found;
    const auto fault = [&](const QString &what) {
        found << u"%1: %2: %3 (\"%4\")"_s.arg(message.line).arg(message.context, what, message.source);
    };
    if (!message.type.isEmpty() || message.translations.isEmpty()) {
        fault(message.type.isEmpty() ? u"no translation"_s : message.type);
        return found;
    }
    for (const QString &translation : message.translations) {
        if (translation.isEmpty())
            fault(u"empty translation"_s);
        else if (placeholders(translation) != placeholders(message.source))
            fault(u"placeholders differ"_s);
        else if (accelerators(translation) != accelerators(message.source))
            fault(u"accelerators differ"_s);
        else if (translation.endsWith(u'\n') != message.source.endsWith(u'\n'))
            fault(u"line break at the end differs"_s);
    }
    return found;
}

} // namespace tanggap::checks
