// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/activity/activityfacts.h"
#include "ui/base/deskcontext.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tanggap
{

class DayEdit;

/// What has to be done after an activity: the lines that are there, each with who and by when, and a line to
/// add one. Those added before the entry is recorded go along with it.
class FollowUpsView : public QWidget
{
    Q_OBJECT

public:
    /// What is given to `self` can be done by them, also when they may not change the entry.
    FollowUpsView(const ActivityFacts &facts, PersonId self, QWidget *parent = nullptr);

    void setFollowUps(const QList<FollowUp> &recorded);
    /// Typed in and not recorded yet; what stands half typed in the line is one too.
    QList<FollowUp> added() const;

signals:
    void completeRequested(qint64 followUp);

private:
    void add();
    void showLines();
    std::optional<FollowUp> typed() const;
    QString nameOf(PersonId person) const;
    QString whyNotDone(const FollowUp &one) const;

    ActivityFacts m_facts;
    PersonId m_self;
    QList<FollowUp> m_recorded;
    QList<FollowUp> m_added;
    QVBoxLayout *m_lines;
    QLineEdit *m_text;
    ChoiceBox *m_person;
    DayEdit *m_due;
    QPushButton *m_add;
};

} // namespace tanggap
