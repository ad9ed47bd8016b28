// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/report/pendingevidence.h"

#include <QJsonObject>
#include <QObject>
#include <QSet>

namespace tanggap
{

/// What a person has typed of a report, kept with their other drafts: texts as "report"; pictures and
/// attachments that are nowhere else, each under a name of its own, so that typing does not write them again.
class ReportDraft : public QObject
{
    Q_OBJECT

public:
    ReportDraft(DeskContext &context, QObject *parent);

    struct Content
    {
        QJsonObject fields;
        QList<PendingEvidence> evidence;
        bool isEmpty() const { return fields.isEmpty() && evidence.isEmpty(); }
    };

    void load(std::function<void(Result<Content>)> done);
    /// `done` hears how it went.
    void save(const Content &content, std::function<void(Result<>)> done);
    void drop();
    /// Part of the transaction that records the report: the draft goes with it or stays.
    static Result<> drop(Tx &tx, const QSet<QString> &keys);
    const QSet<QString> &keys() const { return m_keys; }
    void forget() { m_keys.clear(); }

private:
    DeskContext &m_context;
    QSet<QString> m_keys; ///< evidence whose bytes are kept
};

} // namespace tanggap
