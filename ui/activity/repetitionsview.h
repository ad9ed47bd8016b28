// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/activities.h"

#include <QDate>
#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace tanggap
{

class SectionHeader;

/// How what repeats stands, a line for each system or title: when it was done last and when it is due again,
/// in a column for each sort that the kind tells apart (backup, restore test, standby site). Object name of
/// the table: "repetitions".
class RepetitionsView : public QWidget
{
    Q_OBJECT

public:
    explicit RepetitionsView(QWidget *parent = nullptr);

    /// What was due before `today` is shown late.
    void setRepetitions(const ActivityKindPtr &kind, const QList<Repetition> &repetitions, QDate today);
    void retranslate();

signals:
    void openRequested(tanggap::ActivityId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QTreeWidgetItem *itemOf(const Repetition &one);

    ActivityKindPtr m_kind;
    QList<Repetition> m_repetitions;
    QDate m_today;
    SectionHeader *m_title;
    QTreeWidget *m_table;
};

} // namespace tanggap
