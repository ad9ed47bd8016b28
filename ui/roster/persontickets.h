// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"

#include <QWidget>

class QPushButton;

namespace tanggap
{

/// How many open tickets somebody has, to look at or to hand on: before they leave, or while they are away.
/// Object names: "personTickets", "handOnTickets".
class PersonTickets : public QWidget
{
    Q_OBJECT

public:
    explicit PersonTickets(DeskContext &context, QWidget *parent = nullptr);

    /// Nobody hides it.
    void setPerson(PersonId person);

signals:
    /// Those that the viewer may see, at most 500 at once.
    void handOnRequested(const QList<tanggap::TicketId> &tickets);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void name();

    DeskContext &m_context;
    PersonId m_person;
    QList<TicketId> m_tickets;
    QPushButton *m_show;
    QPushButton *m_handOn;
    bool m_handingOn = false; ///< as soon as they are read
    int m_request = 0;
};

} // namespace tanggap
