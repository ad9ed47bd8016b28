// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tanggap::test
{

/// The decree's organization as an earlier program shipped it, before its duties had places; with a
/// letterhead that the office filled in.
inline QByteArray organizationWithoutPlaces()
{
    using namespace Qt::Literals::StringLiterals;
    QFile shipped(u":/tanggap/organizations/bekasi.json"_s);
    if (!shipped.open(QIODevice::ReadOnly))
        qFatal("the program brings no such organization");
    QJsonObject file = QJsonDocument::fromJson(shipped.readAll()).object();
    QJsonArray duties;
    for (const QJsonValue value : file.value("duties"_L1).toArray()) {
        QJsonObject duty = value.toObject();
        duty.remove("place"_L1);
        duties << duty;
    }
    file.insert(u"duties"_s, duties);
    QJsonObject head = file.value("letterhead"_L1).toObject();
    head.insert(u"city"_s, u"Kota Contoh"_s);
    file.insert(u"letterhead"_s, head);
    return QJsonDocument(file).toJson();
}

/// A definition file as an earlier program shipped it: under another name.
inline QByteArray earlierFile(const QByteArray &shipped)
{
    using namespace Qt::Literals::StringLiterals;
    QJsonObject file = QJsonDocument::fromJson(shipped).object();
    file.insert(u"name"_s, QJsonObject{{u"id"_s, u"Nama lama"_s}, {u"en"_s, u"Earlier name"_s}});
    return QJsonDocument(file).toJson();
}

/// A kind of activity that no program brings.
inline QByteArray ownKind()
{
    return R"({"id": "patroli", "name": {"id": "Patroli siber", "en": "Cyber patrol"}, "icon": "eye",
        "sees": "team", "follow_ups": false, "asks": ["result"],
        "states": [{"id": "open", "name": {"id": "Berjalan", "en": "Under way"}},
                   {"id": "done", "name": {"id": "Selesai", "en": "Done"}, "done": true}],
        "fields": [{"id": "wilayah", "label": {"id": "Wilayah", "en": "Area"}, "type": "line"}],
        "due": {"by": "day"}})";
}

} // namespace tanggap::test
