// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket/papermark.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// RFC 4648, without padding: fit for the dense alphanumeric mode of a QR code.
QString base32(const QByteArray &bytes)
{
    static constexpr QLatin1StringView Digits("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    QString text;
    quint32 bits = 0;
    int held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | quint8(byte);
        for (held += 8; held >= 5; held -= 5)
            text += Digits.at((bits >> (held - 5)) & 31);
    }
    if (held > 0)
        text += Digits.at((bits << (5 - held)) & 31);
    return text;
}

} // namespace

QByteArray canonicalContent(const PaperFacts &facts)
{
    QJsonObject fields, texts;
    for (auto it = facts.fields.begin(); it != facts.fields.end(); ++it)
        fields.insert(it.key(), it.value());
    for (const TicketText &text : facts.texts)
        texts.insert(text.field, text.text);
    const QJsonObject content{{u"v"_s, 1},
                              {u"organization"_s, facts.organization.id},
                              {u"ticket"_s, facts.ticket.code},
                              {u"title"_s, facts.ticket.title},
                              {u"kind"_s, facts.kind},
                              {u"number"_s, facts.number},
                              {u"date"_s, facts.date.toString(Qt::ISODate)},
                              {u"degree"_s, facts.degree},
                              {u"office"_s, facts.signingOffice},
                              {u"signer"_s, facts.signer.name},
                              {u"drill"_s, facts.drill},
                              {u"fields"_s, fields},
                              {u"texts"_s, texts}};
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

QString paperMark(const PaperFacts &facts)
{
    const QByteArray hash = QCryptographicHash::hash(canonicalContent(facts), QCryptographicHash::Sha256);
    return u"TANGGAP:1:"_s + facts.ticket.code + u':' + facts.number + u':' + base32(hash.first(16));
}

} // namespace tanggap
