// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/reply.h"

#include "document/facts.h"
#include "document/templates.h"

#include <QFile>
#include <QXmlStreamReader>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

Result<QList<ReplyTemplate>> readReplies(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QList<ReplyTemplate> replies;
    if (!xml.readNextStartElement() || xml.name() != "replies"_L1)
        return fail(ErrorCode::Invalid, Core::tr("This is no file of replies."), xml.errorString());
    while (xml.readNextStartElement()) {
        const int line = int(xml.lineNumber());
        const QXmlStreamAttributes attributes = xml.attributes();
        const ReplyTemplate reply{
            attributes.value("id"_L1).toString(),
            {attributes.value("name"_L1).toString(), attributes.value("name-en"_L1).toString()},
            xml.readElementText().trimmed()};
        QList<TemplateProblem> problems;
        (void)textParts(reply.text, line, problems);
        if (!problems.isEmpty())
            return fail(ErrorCode::Invalid, problems.first().message);
        if (reply.id.isEmpty() || reply.name.id.isEmpty() || reply.text.isEmpty())
            return fail(ErrorCode::Invalid,
                        Core::tr("Line %1: a reply needs an id, a name and a text.").arg(line));
        replies << reply;
    }
    if (xml.hasError())
        return fail(ErrorCode::Invalid,
                    Core::tr("Line %1: %2").arg(QString::number(xml.lineNumber()), xml.errorString()));
    return replies;
}

Result<QList<ReplyTemplate>> shippedReplies()
{
    QFile file(u":/tanggap/replies/balasan.xml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, Core::tr("The replies cannot be read."), file.errorString());
    return readReplies(file.readAll());
}

QString replyText(const ReplyTemplate &reply, const PaperFacts &facts)
{
    const QList<QJsonObject> scopes{factsTree(facts)};
    QList<TemplateProblem> ignored; // reported when the file was read
    QString text;
    for (const TextPart &part : textParts(reply.text, 1, ignored)) {
        const QString value = part.field ? lookUp(scopes, part.text).toString() : part.text;
        text += part.field && value.isEmpty() ? part.fallback.value_or(u'[' + part.text + u']') : value;
    }
    return text.trimmed();
}

} // namespace tanggap
