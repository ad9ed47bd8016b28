// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activitykind.h"
#include "ui/activity/activityfacts.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace tanggap
{

/// A small table to fill in: a head of column names, a row of editors each with a button that takes it away,
/// and a button for one more. Editors are named "ID/ROW/COLUMN", rows counted from 0.
class RowsEdit : public QWidget
{
    Q_OBJECT

public:
    RowsEdit(const ActivityField &field, const ActivityFacts &facts, QWidget *parent = nullptr);

    /// As fieldrows has it.
    QString value() const;
    void setValue(const QString &value);

signals:
    void edited();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Row
    {
        QList<QWidget *> editors; ///< by column
        QToolButton *remove;
    };

    void addRow(const QStringList &cells);
    void removeRow(const QToolButton *button);
    /// Head, rows and button at their places in the grid.
    void place();

    ActivityField m_field;
    ActivityFacts m_facts;
    QGridLayout *m_grid;
    QList<QLabel *> m_head;
    QList<Row> m_rows;
    QPushButton *m_add;
};

} // namespace tanggap
