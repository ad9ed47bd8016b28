// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/activities.h"
#include "ui/register/listpage.h"

#include <QDate>

class QLabel;
class QMenu;

namespace tanggap
{

class Chip;
class ChoiceBox;
class RepetitionsView;
class RiskMatrix;

/// The work that is no ticket, as a list: by kind and state, and by the duty or day that a figure of a panel
/// counted. A kind with a matrix shows its heat map above, one that repeats how each of it stands. Object
/// names: "kind", "state", "narrowed", "newEntry".
class ActivitiesPage : public ListPage
{
    Q_OBJECT

public:
    explicit ActivitiesPage(DeskContext &context, QWidget *parent = nullptr);

    void setFilter(const ActivityFilter &filter);
    const ActivityFilter &filter() const { return m_filter; }

private:
    struct Reading
    {
        QList<ActivityKindPtr> kinds;
        QStringList mayRecord; ///< ActivityKind::id
        ActivityPage page;
        int total = 0;
        QList<Repetition> repetitions; ///< of a kind that repeats
    };

    void build();
    void name();
    void nameFilters();
    void load() override;
    void present(const Reading &reading);
    void list();
    void fitMatrix();
    void fitRepetitions();
    bool isInChosenField(const Activity &activity) const;
    void fillNewMenu();
    void openCurrent();
    QString narrowedText() const;

    ActivityKindPtr kindOf(const QString &id) const;
    QDate today() const;

    ActivityFilter m_filter;
    ChoiceBox *m_kind;
    ChoiceBox *m_state;
    Chip *m_narrowed;
    QPushButton *m_new;
    QWidget *m_heat;
    RiskMatrix *m_matrix;
    QLabel *m_heatWords;
    RepetitionsView *m_repeats;
    QList<Repetition> m_repetitions;
    QList<ActivityKindPtr> m_kinds;
    QStringList m_mayRecord;
    QDate m_readOn; ///< what was late then
    QList<ActivityLine> m_rows;
    int m_request = 0;
};

} // namespace tanggap
