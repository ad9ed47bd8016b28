// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/boardcolumn.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace tanggap
{

/// To whom a ticket can be given: every team, and below the chosen one its people. What is typed narrows
/// both.
class AssignTargets : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `people` as columns of the board with their teams.
    void setTargets(const QList<BoardColumn> &teams, const QList<BoardColumn> &people);
    /// Shows the people of this team.
    void unfold(const QString &team);
    const QString &unfolded() const { return m_team; }
    void narrow(const QString &text);

    const BoardColumn &target(int row) const { return m_shown.at(row); }
    /// The team of a row, of a person that under which they stand.
    QString teamOf(int row) const;
    int rowOfTeam(const QString &team) const; ///< -1 when it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<BoardColumn> wanted() const;
    void show(const QList<BoardColumn> &rows);

    QList<BoardColumn> m_teams;
    QList<BoardColumn> m_people;
    QList<BoardColumn> m_shown;
    QString m_team;
    QString m_text;
};

/// One line each: name at the left, load at the right; people stand in from their team.
class AssignTargetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace tanggap
