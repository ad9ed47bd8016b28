// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/candidates.h"
#include "desk/ticketview.h"
#include "ui/base/deskcontext.h"

#include <QWidget>

class QComboBox;

namespace tanggap
{

class FormField;

/// Which team takes a ticket, and who of it. Beside each stands how many open tickets they have; the team
/// that the category leads to is chosen until somebody chooses otherwise. Of its people who suits best stands
/// first; what speaks against the one who is chosen stands below.
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
    void warn();

    DeskContext &m_context;
    QComboBox *m_team;
    QComboBox *m_person;
    FormField *m_teamField;
    FormField *m_personField;
    OrganizationPtr m_organization;
    QString m_supporters; ///< of the category, in words
    QString m_routed;
    QList<Localized> m_asked; ///< qualifications
    QHash<QString, int> m_loads;
    QList<desk::Candidate> m_people; ///< who suits best first
    bool m_chosen = false;           ///< by hand
};

} // namespace tanggap
