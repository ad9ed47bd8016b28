// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"
#include "org/person.h"
#include "ui/base/deskcontext.h"

#include <QWidget>

class QComboBox;

namespace tanggap
{

class FormField;

/// Which team takes a ticket, and who of it. Beside each team stands how many open tickets it has; the team
/// that the category leads to is chosen until somebody chooses otherwise.
class AssignFields : public QWidget
{
    Q_OBJECT

public:
    explicit AssignFields(DeskContext &context, QWidget *parent = nullptr);

    void showTicket(const TicketView &view);
    QString team() const;
    PersonId person() const;

signals:
    void teamChanged();

private:
    void read();
    void fillTeams();
    void fillPeople();

    DeskContext &m_context;
    QComboBox *m_team;
    QComboBox *m_person;
    FormField *m_teamField;
    FormField *m_personField;
    OrganizationPtr m_organization;
    QString m_routed;
    QHash<QString, int> m_loads;
    QList<Person> m_people;
    bool m_chosen = false; ///< by hand
};

} // namespace tanggap
