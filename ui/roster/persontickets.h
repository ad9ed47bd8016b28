// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/handon.h"
#include "ui/base/deskcontext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tanggap
{

/// How many open tickets somebody has, to look at or to hand on, and how many follow-ups and questions that
/// name them, to hand on as well: before they leave, or while they are away. Object names: "personTickets",
/// "handOnTickets", "personTasks", "handOnTasks".
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
    struct Reading
    {
        QList<TicketId> tickets;
        desk::OwnTasks tasks;
        bool mayHandOn = false; ///< the tasks
    };

    DeskContext &m_context;
    PersonId m_person;
    QList<TicketId> m_tickets;
    QPushButton *m_show;
    QPushButton *m_handOn;
    QLabel *m_taskWords;
    QPushButton *m_handOnTasks;
    desk::OwnTasks m_tasks;
    bool m_mayHandOn = false;
    bool m_handingOn = false; ///< as soon as they are read
    int m_request = 0;
};

} // namespace tanggap
