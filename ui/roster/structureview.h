// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/roster/roster.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace tanggap
{

class SidePanel;

/// Lampiran I as a tree: groups, role slots, positions and who holds them; the duties (Lampiran II) of the
/// chosen role beside it. Object names: "structure", "duties", "editPositions".
class StructureView : public QWidget
{
    Q_OBJECT

public:
    explicit StructureView(DeskContext &context, QWidget *parent = nullptr);
    void setRoster(const Roster &roster);
    void narrow(const QString &text);

signals:
    void personPressed(tanggap::PersonId person);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addRole(QTreeWidgetItem *parent, const RoleSlot &role);
    void describe(const QString &roleId);
    void addPositions(const RoleSlot &role);
    QWidget *newHolders(const QString &roleId);
    QWidget *newDuty(const Duty &duty);

    DeskContext &m_context;
    QTreeWidget *m_tree;
    SidePanel *m_panel;
    Roster m_roster;
    QString m_role;
};

} // namespace tanggap
