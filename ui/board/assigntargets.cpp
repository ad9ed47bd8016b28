// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/assigntargets.h"

#include "ui/base/painting.h"
#include "ui/board/dropdecision.h"

#include <QAbstractItemView>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

void AssignTargets::setTargets(const QList<BoardColumn> &teams, const QList<BoardColumn> &people)
{
    m_teams = teams;
    m_people = people;
    show(wanted());
}

void AssignTargets::unfold(const QString &team)
{
    if (team == m_team)
        return;
    m_team = team;
    show(wanted());
}

void AssignTargets::narrow(const QString &text)
{
    m_text = text.trimmed();
    show(wanted());
}

QList<BoardColumn> AssignTargets::wanted() const
{
    const auto matches = [this](const BoardColumn &column) {
        return column.name.contains(m_text, Qt::CaseInsensitive);
    };
    QList<BoardColumn> rows;
    for (const BoardColumn &team : m_teams) {
        QList<BoardColumn> people;
        for (BoardColumn person : m_people) {
            const bool shown = m_text.isEmpty() ? team.team == m_team : matches(person);
            if (!shown || !person.teams.contains(team.team))
                continue;
            person.teams = {team.team}; // chosen under this team, so given in it
            people << person;
        }
        if (m_text.isEmpty() || matches(team) || !people.isEmpty())
            rows << team << people;
    }
    return rows;
}

/// Rows below a team come and go; those that stay keep selection and place.
void AssignTargets::show(const QList<BoardColumn> &rows)
{
    const auto same = [](const BoardColumn &a, const BoardColumn &b) {
        return a.isSamePlace(b) && a.teams == b.teams;
    };
    const auto isIn = [&](const QList<BoardColumn> &list, const BoardColumn &one) {
        return std::any_of(list.begin(), list.end(),
                           [&](const BoardColumn &other) { return same(one, other); });
    };
    for (int i = int(m_shown.size()) - 1; i >= 0; --i) {
        if (isIn(rows, m_shown.at(i)))
            continue;
        beginRemoveRows({}, i, i);
        m_shown.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        if (i < m_shown.size() && same(m_shown.at(i), rows.at(i))) {
            m_shown[i] = rows.at(i);
            emit dataChanged(index(i), index(i));
            continue;
        }
        beginInsertRows({}, i, i);
        m_shown.insert(i, rows.at(i));
        endInsertRows();
    }
}

QString AssignTargets::teamOf(int row) const
{
    const BoardColumn &target = m_shown.at(row);
    return target.view == BoardView::Teams ? target.team : target.teams.value(0);
}

int AssignTargets::rowOfTeam(const QString &team) const
{
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        if (m_shown.at(i).view == BoardView::Teams && m_shown.at(i).team == team)
            return int(i);
    }
    return -1;
}

int AssignTargets::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant AssignTargets::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardColumn &target = m_shown.at(index.row());
    if (role == Qt::DisplayRole)
        return target.name;
    if (role == Qt::AccessibleTextRole)
        return QString(target.name + u", "_s + loadText(target.load, target.capacity) +
                       (target.absence.isEmpty() ? QString() : u", "_s + target.absence));
    if (role == Qt::ToolTipRole)
        return target.view == BoardView::People ? QVariant(target.remark) : QVariant();
    return {};
}

QSize AssignTargetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, QFontMetrics(option.font).height() + 16};
}

void AssignTargetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto *model = static_cast<const AssignTargets *>(index.model());
    const BoardColumn &target = model->target(index.row());
    const bool isPerson = target.view == BoardView::People;
    const Tokens &tokens = tokensOf(option.widget);
    painter->save();
    if (option.state & QStyle::State_Selected)
        paintRounded(*painter, option.rect.adjusted(4, 1, -4, -1), 6, tokens.accentWash, tokens.accent);
    else if (option.state & QStyle::State_MouseOver)
        paintRounded(*painter, option.rect.adjusted(4, 1, -4, -1), 6, tokens.hover);
    QRect line = option.rect.adjusted(isPerson ? 32 : 14, 0, -14, 0);
    painter->setFont(fontFor(TextRole::Small, option.font));
    painter->setPen(target.isFull() ? tokens.soon : tokens.second);
    const QString load = loadText(target.load, target.capacity);
    paintTabular(*painter, line, Qt::AlignRight | Qt::AlignVCenter, load);
    line.setRight(line.right() - tabularWidth(painter->fontMetrics(), load) - space::Normal);
    painter->setFont(fontFor(isPerson ? TextRole::Body : TextRole::Strong, option.font));
    painter->setPen(tokens.ink);
    paintLine(*painter, line, target.name);
    const QString standing = !target.absence.isEmpty() ? tr("away")
                             : target.onDuty           ? tr("on duty")
                                                       : QString();
    line.setLeft(line.left() + painter->fontMetrics().horizontalAdvance(target.name) + space::Near);
    painter->setFont(fontFor(TextRole::Small, option.font));
    painter->setPen(target.absence.isEmpty() ? tokens.fine : tokens.soon);
    if (line.width() > 0)
        paintLine(*painter, line, standing);
    painter->restore();
}

} // namespace tanggap
