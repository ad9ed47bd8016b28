// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QAbstractButton>
#include <QFrame>

class QLabel;
class QMenu;
class QToolButton;

namespace tanggap
{

class CountPill;
class PersonButton;

/// The bar on top: menu, product, team, the field that opens the palette, counts by time left, the person.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setTeam(const QString &shortName);
    void setPerson(const QString &name, const QString &role);
    void setBadges(int late, int soon, int fine);
    void setCompact(bool compact);

    QMenu *mainMenu() const { return m_mainMenu; }
    QMenu *personMenu() const { return m_personMenu; }
    void openMainMenu();

signals:
    void searchRequested();
    /// A count was pressed: Late, Soon or Fine.
    void badgePressed(tanggap::Tone tone);

private:
    QToolButton *m_menuButton;
    QMenu *m_mainMenu;
    QMenu *m_personMenu;
    QLabel *m_team;
    PersonButton *m_person;
    CountPill *m_late;
    CountPill *m_soon;
    CountPill *m_fine;
};

} // namespace tanggap
