// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/ownwork.h"
#include "ui/base/deskcontext.h"

#include <QDate>
#include <QHash>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace tanggap
{

class DecisionCards;
class SectionHeader;

/// What somebody in person has to do beside the figures of their duties: decisions asked of them, steps of
/// tickets that wait for them, follow-ups, activities in which they take part or that fall due, the first due
/// first; below it what they asked others to decide, with the answers. Object names: "takeShift/ID",
/// "ownStep/TICKET/STEP", "ownDone/ID", "ownFollowUp/ID", "ownActivity/ID", "moreSteps", "allAsked".
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
    void showAsked();
    void addShift(const WaitingShift &one);
    QWidget *newStep(const WaitingStep &one);
    QWidget *newFollowUp(const OpenFollowUp &one);
    QWidget *newActivity(const ActivityLine &line);
    QWidget *newMoreSteps();
    bool turnedLate() const;
    QString stepName(const WaitingStep &one) const;
    void complete(qint64 followUp);
    QString kindName(const QString &id) const;
    QDate today() const;

    DeskContext &m_context;
    OwnWork m_work;
    QList<ActivityKindPtr> m_kinds;
    QDate m_shownOn; ///< what was late then
    Instant m_shownAt{};
    QHash<qint64, QString> m_results; ///< by FollowUp::id: typed and not taken yet
    SectionHeader *m_decisionsTitle;
    DecisionCards *m_decisions;
    SectionHeader *m_workTitle;
    SectionHeader *m_askedTitle;
    DecisionCards *m_asked;
    QPushButton *m_allAsked;
    QVBoxLayout *m_lines;
};

} // namespace tanggap
