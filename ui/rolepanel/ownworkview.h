// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/duties.h"
#include "ui/base/deskcontext.h"

#include <QDate>
#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace tanggap
{

class DecisionCards;
class SectionHeader;

/// What somebody in person has to do beside the duties of their roles: decisions asked of them, follow-ups,
/// and activities in which they take part. Object names: "takeShift/ID", "ownDone/ID", "ownActivity/ID".
class OwnWorkView : public QWidget
{
    Q_OBJECT

public:
    explicit OwnWorkView(DeskContext &context, QWidget *parent = nullptr);

    /// What is shown stays as it is while nothing of it changes.
    void setWork(const OwnWork &work, const QList<ActivityKindPtr> &kinds);
    /// Leads to the first question.
    void focusDecision();

private:
    void name();
    void showWork();
    void addShift(const WaitingShift &one);
    void addFollowUp(const OpenFollowUp &one);
    void addActivity(const ActivityLine &line);
    void complete(qint64 followUp);
    QString kindName(const QString &id) const;
    QDate today() const;

    DeskContext &m_context;
    OwnWork m_work;
    QList<ActivityKindPtr> m_kinds;
    QDate m_shownOn;                  ///< what was late then
    QHash<qint64, QString> m_results; ///< by FollowUp::id: typed and not taken yet
    SectionHeader *m_decisionsTitle;
    DecisionCards *m_decisions;
    SectionHeader *m_workTitle;
    QVBoxLayout *m_lines;
};

} // namespace tanggap
