// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportdraft.h"

#include "store/personal.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Larger pictures and attachments are not kept with a draft: it would grow the database for nothing.
constexpr qint64 MostBytes = 16 * 1024 * 1024;

QString draftName()
{
    return u"report"_s;
}

QString draftName(const QString &evidenceKey)
{
    return u"report/evidence/"_s + evidenceKey;
}

QString bodyOf(const ReportDraft::Content &content)
{
    QJsonArray evidence;
    for (const PendingEvidence &item : content.evidence)
        evidence << QJsonObject{
            {u"key"_s, item.key}, {u"name"_s, item.name}, {u"path"_s, item.path}, {u"size"_s, item.size}};
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"fields"_s, content.fields}, {u"evidence"_s, evidence}})
            .toJson(QJsonDocument::Compact));
}

Result<ReportDraft::Content> read(Reader &reader)
{
    TRY_LET(const QString body, personal::draft(reader, draftName()));
    const QJsonObject kept = QJsonDocument::fromJson(body.toUtf8()).object();
    ReportDraft::Content content{kept[u"fields"].toObject(), {}};
    const QJsonArray evidence = kept[u"evidence"].toArray();
    for (const QJsonValue &value : evidence) {
        PendingEvidence item{.key = value[u"key"].toString(),
                             .name = value[u"name"].toString(),
                             .path = value[u"path"].toString(),
                             .bytes = {},
                             .size = value[u"size"].toInteger()};
        if (item.path.isEmpty()) {
            TRY_LET(const QString bytes, personal::draft(reader, draftName(item.key)));
            item.bytes = QByteArray::fromBase64(bytes.toLatin1());
        }
        if (!item.path.isEmpty() || item.bytes.size() == item.size)
            content.evidence << item;
    }
    return content;
}

} // namespace

ReportDraft::ReportDraft(DeskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void ReportDraft::load(std::function<void(Result<Content>)> done)
{
    m_context.read(this, read, [this, done = std::move(done)](const Result<Content> &content) {
        if (content) {
            for (const PendingEvidence &item : content->evidence) {
                if (item.path.isEmpty())
                    m_keys << item.key;
            }
        }
        done(content);
    });
}

void ReportDraft::save(const Content &content, std::function<void(Result<>)> done)
{
    QList<PendingEvidence> fresh;
    QSet<QString> gone = m_keys;
    for (const PendingEvidence &item : content.evidence) {
        if (!item.path.isEmpty() || item.size > MostBytes)
            continue;
        if (!gone.remove(item.key))
            fresh << item;
    }
    m_keys -= gone;
    for (const PendingEvidence &item : std::as_const(fresh))
        m_keys << item.key;
    m_context.transact(
        this,
        [content, fresh, gone](Tx &tx) -> Result<> {
            for (const QString &key : gone)
                TRY(personal::dropDraft(tx, draftName(key)));
            for (const PendingEvidence &item : fresh)
                TRY(personal::saveDraft(tx, draftName(item.key), QString::fromLatin1(item.bytes.toBase64())));
            return personal::saveDraft(tx, draftName(), bodyOf(content));
        },
        std::move(done));
}

Result<> ReportDraft::drop(Tx &tx, const QSet<QString> &keys)
{
    for (const QString &key : keys)
        TRY(personal::dropDraft(tx, draftName(key)));
    return personal::dropDraft(tx, draftName());
}

void ReportDraft::drop()
{
    m_context.transact(
        this, [keys = m_keys](Tx &tx) { return drop(tx, keys); }, [](const Result<> &) {});
    m_keys.clear();
}

} // namespace tanggap
