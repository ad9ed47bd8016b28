// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/sampledata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QJsonArray listIn(const QString &name)
{
    QFile file(u":/tanggap/sample/%1.json"_s.arg(name));
    return file.open(QIODevice::ReadOnly)
               ? QJsonDocument::fromJson(file.readAll()).object().value(name).toArray()
               : QJsonArray();
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts << one.toString();
    return texts;
}

SampleCase caseFrom(const QJsonObject &json)
{
    SampleCase one{.type = json["type"_L1].toString(),
                   .title = json["title"_L1].toString(),
                   .description = json["description"_L1].toString(),
                   .chronology = json["chronology"_L1].toString(),
                   .impact = json["impact"_L1].toString(),
                   .recommendations = textsOf(json["recommendations"_L1]),
                   .notes = textsOf(json["notes"_L1]),
                   .evidenceName = json["evidence"_L1]["name"_L1].toString(),
                   .evidence = json["evidence"_L1]["content"_L1].toString().toUtf8()};
    const QJsonObject texts = json["texts"_L1].toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        one.texts.insert(it.key(), it.value().toString());
    return one;
}

} // namespace

Result<SampleData> shippedSamples()
{
    SampleData data;
    for (const QJsonValue &one : listIn(u"agencies"_s)) {
        data.agencies << Agency{.name = one["name"_L1].toString(),
                                .address = one["address"_L1].toString(),
                                .phone = one["phone"_L1].toString(),
                                .email = one["email"_L1].toString(),
                                .headOffice = one["head_office"_L1].toString()};
    }
    for (const QJsonValue &one : listIn(u"systems"_s)) {
        data.systems << SampleSystem{{.name = one["name"_L1].toString(),
                                      .url = one["url"_L1].toString(),
                                      .agency = one["agency"_L1].toString(),
                                      .contactName = one["contact"_L1].toString(),
                                      .contactPhone = one["phone"_L1].toString(),
                                      .contactEmail = one["email"_L1].toString(),
                                      .vital = one["vital"_L1].toBool(),
                                      .description = one["description"_L1].toString()},
                                     one["grade"_L1].toInt()};
    }
    for (const QJsonValue &one : listIn(u"cases"_s))
        data.cases << caseFrom(one.toObject());
    if (data.systems.isEmpty() || data.cases.isEmpty())
        return fail(ErrorCode::Internal, Core::tr("A part of the program is missing; install it again."),
                    u":/tanggap/sample"_s);
    return data;
}

} // namespace tanggap::desk
