// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/activityfile.h"

#include "app/ctl/files.h"
#include "app/ctl/lookup.h"
#include "store/registers.h"
#include "ticket/mailreport.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeDatabase>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 FileLimit = 4 * 1024 * 1024;

const QStringList &textKeys()
{
    static const QStringList keys{u"kind"_s,   u"duty"_s,   u"service"_s, u"title"_s,  u"date"_s, u"until"_s,
                                  u"system"_s, u"agency"_s, u"ticket"_s,  u"result"_s, u"state"_s};
    return keys;
}

Result<> checkKeys(const QJsonObject &object, const QStringList &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return fail(ErrorCode::Invalid, Core::tr("“%1” is not known here.").arg(key));
    }
    return {};
}

tl::unexpected<Error> wrong(const QString &key, const QString &why)
{
    return fail(ErrorCode::Invalid, u'"' + key + u"\" "_s + why + u'.');
}

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

Result<> checkTexts(const QJsonObject &object, const QString &path, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (const QJsonValue value = object.value(key); !isAbsent(value) && !value.isString())
            return wrong(path + key, Core::tr("must be a text"));
    }
    return {};
}

Result<QJsonArray> listIn(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!isAbsent(value) && !value.isArray())
        return wrong(key, Core::tr("must be a list"));
    return value.toArray();
}

/// A value of another type would be read as none and be lost without a word.
Result<> checkTypes(const QJsonObject &values)
{
    TRY(checkTexts(values, {}, textKeys()));
    TRY_LET(const QJsonArray people, listIn(values, u"people"_s));
    for (const QJsonValue one : people) {
        if (!one.isString())
            return wrong(u"people"_s, Core::tr("must be a list of texts"));
    }
    const QJsonValue fields = values.value("fields"_L1);
    if (!isAbsent(fields) && !fields.isObject())
        return wrong(u"fields"_s, Core::tr("must be an object"));
    const QJsonObject each = fields.toObject();
    for (auto it = each.begin(); it != each.end(); ++it) {
        const bool whole = it->isDouble() && it->toDouble() == double(it->toInteger());
        if (!isAbsent(*it) && !it->isString() && !it->isBool() && !whole)
            return wrong(u"fields."_s + it.key(), Core::tr("must be a text, a whole number, true or false"));
    }
    TRY_LET(const QJsonArray followUps, listIn(values, u"follow_ups"_s));
    for (const QJsonValue one : followUps) {
        if (!one.isObject())
            return wrong(u"follow_ups"_s, Core::tr("must be a list of objects"));
        TRY(checkTexts(one.toObject(), u"follow_ups."_s, {u"text"_s, u"person"_s, u"due"_s}));
    }
    return {};
}

Result<QDate> dayIn(const QJsonObject &object, const QString &key)
{
    const QString text = object.value(key).toString();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        return fail(ErrorCode::Invalid, Core::tr("“%1” is no date.").arg(text));
    return day;
}

Result<AgencyId> agencyFor(Tx &tx, const QString &text)
{
    if (text.isEmpty())
        return AgencyId{};
    TRY_LET(const QList<Agency> all, registers::agencies(tx.db(), tx.actor()));
    for (const Agency &one : all) {
        if (one.name.compare(text, Qt::CaseInsensitive) == 0 || QString::number(one.id.value) == text)
            return one.id;
    }
    return fail(ErrorCode::Invalid, Core::tr("The register has no agency “%1”.").arg(text));
}

/// A field's value as the database has it: numbers of people, systems and agencies for their names.
Result<QString> fieldValue(Tx &tx, const ActivityField *field, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : QString();
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    if (!field || text.isEmpty())
        return text;
    if (field->type == ActivityField::Type::Person) {
        TRY_LET(const PersonId id, personFor(tx, text));
        return QString::number(id.value);
    }
    if (field->type == ActivityField::Type::System) {
        TRY_LET(const SystemId id, systemFor(tx, text));
        return QString::number(id.value);
    }
    if (field->type == ActivityField::Type::Agency) {
        TRY_LET(const AgencyId id, agencyFor(tx, text));
        return QString::number(id.value);
    }
    return text;
}

} // namespace

Result<WrittenActivity> writtenActivity(const Call &call, const QString &kind, const QString &file)
{
    WrittenActivity written;
    if (!file.isEmpty()) {
        TRY_LET(const QByteArray bytes, readFile(file, FileLimit));
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        if (!document.isObject())
            return fail(ErrorCode::Invalid, Core::tr("The file must hold one JSON object."));
        written.values = document.object();
        TRY(checkKeys(written.values, textKeys() + QStringList{u"people"_s, u"fields"_s, u"follow_ups"_s}));
        TRY(checkTypes(written.values));
    }
    for (const QString &key : textKeys()) {
        if (call.given.optionNames().contains(key))
            written.values.insert(key, call.value(key));
    }
    if (!kind.isEmpty())
        written.values.insert(u"kind"_s, kind);
    if (call.has(u"person"_s))
        written.values.insert(u"people"_s, QJsonArray::fromStringList(call.given.values(u"person"_s)));
    TRY_LET(const auto fields, pairsOf(call, u"field"_s));
    QJsonObject all = written.values.value("fields"_L1).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        all.insert(it.key(), *it);
    written.values.insert(u"fields"_s, all);
    if (written.values.value("kind"_L1).toString().isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Say what kind of activity it is: --kind."));
    return written;
}

Result<std::pair<Activity, QList<FollowUp>>> activityFrom(Tx &tx, const QJsonObject &values)
{
    const auto text = [&](const QString &key) { return values.value(key).toString(); };
    Activity a{.kind = text(u"kind"_s),
               .duty = text(u"duty"_s),
               .service = text(u"service"_s),
               .title = text(u"title"_s),
               .result = text(u"result"_s),
               .state = text(u"state"_s)};
    TRY_LET(a.day, dayIn(values, u"date"_s));
    TRY_LET(a.until, dayIn(values, u"until"_s));
    TRY_LET(a.system, systemFor(tx, text(u"system"_s)));
    TRY_LET(a.agency, agencyFor(tx, text(u"agency"_s)));
    if (!text(u"ticket"_s).isEmpty()) {
        TRY_LET(const desk::TicketRef ref, ticketFor(tx, text(u"ticket"_s)));
        a.ticket = ref.id;
    }
    for (const QJsonValue one : values.value("people"_L1).toArray()) {
        TRY_LET(const PersonId person, personFor(tx, one.toString()));
        a.people << person;
    }
    TRY_LET(const ActivityKindPtr kind, tx.definitions().activityKind(a.kind));
    const QJsonObject fields = values.value("fields"_L1).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        TRY_LET(a.fields[it.key()], fieldValue(tx, kind->field(it.key()), it.value()));
    }
    QList<FollowUp> followUps;
    for (const QJsonValue value : values.value("follow_ups"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        TRY(checkKeys(one, {u"text"_s, u"person"_s, u"due"_s}));
        FollowUp followUp{.text = one.value("text"_L1).toString()};
        TRY_LET(followUp.person, personFor(tx, one.value("person"_L1).toString()));
        TRY_LET(followUp.due, dayIn(one, u"due"_s));
        followUps << followUp;
    }
    return std::pair(a, followUps);
}

Result<QList<ActivityFile>> keptFiles(const Call &call)
{
    QList<ActivityFile> files;
    for (const QString &path : call.given.values(u"evidence"_s)) {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Unavailable, Core::tr("The file %1 cannot be read.").arg(path),
                        file.errorString());
        TRY_LET(const EvidenceFile::Content content,
                call.store().evidenceNow([&](EvidenceFile &evidence) { return evidence.add(file); }));
        const QString name = safeFileName(QFileInfo(path).fileName(), u"berkas"_s);
        files << ActivityFile{
            .name = name,
            .size = content.size,
            .sha256 = content.sha256,
            .mediaType = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name()};
    }
    return files;
}

QList<QCommandLineOption> activityOptions()
{
    return {option(u"duty"_s, u"ID"_s, Core::tr("Duty that it belongs to; default the first that fits")),
            option(u"service"_s, u"ID"_s, Core::tr("Service that it belongs to; default the duty's")),
            option(u"title"_s, u"TEXT"_s, Core::tr("Title")),
            option(u"date"_s, u"DAY"_s, Core::tr("Its day, or the first of a period; default today")),
            option(u"until"_s, u"DAY"_s, Core::tr("Last day of a period")),
            option(u"person"_s, u"P"_s, Core::tr("Somebody who takes part; may be repeated")),
            option(u"system"_s, u"NAME"_s, Core::tr("Electronic system of the register")),
            option(u"agency"_s, u"NAME"_s, Core::tr("Agency of the register")),
            option(u"ticket"_s, u"CODE"_s, Core::tr("Ticket that it is about")),
            option(u"result"_s, u"TEXT"_s, Core::tr("Result")),
            option(u"field"_s, u"ID=TEXT"_s, Core::tr("A field of its kind; may be repeated")),
            option(u"state"_s, u"ID"_s, Core::tr("State; default the kind's first")),
            option(u"evidence"_s, u"F"_s, Core::tr("A file to keep with it; may be repeated")),
            option(u"happened"_s, u"TIME"_s, Core::tr("When it happened, if not now")),
            option(u"reason"_s, u"TEXT"_s, Core::tr("Why it is recorded late")),
            momentOption()};
}

} // namespace tanggap::ctl
