// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/widgets/frames.h"
#include "ui/ticket/stepform.h"

#include <QHash>

class QAction;

namespace tanggap
{

class TicketActions;

/// The next thing to do about a ticket: a form for each open step (the viewer's own first), or how it ended.
class NextAction : public Card
{
    Q_OBJECT

public:
    NextAction(DeskContext &context, TicketActions &actions, QWidget *parent = nullptr);
    void showTicket(const TicketView &view);

signals:
    void requirementPressed(const tanggap::Requirement &requirement);
    void changed();

private:
    void showEnd(const TicketView &view);
    void offerAnnouncement(const TicketView &view);
    StepForm *formFor(const TicketView &view, const OpenStepView &open);
    QPushButton *buttonFor(QAction *action);

    DeskContext &m_context;
    TicketActions &m_actions;
    QLabel *m_end;
    QPushButton *m_original;
    QPushButton *m_handover; ///< to the ticket that carries the case
    QPushButton *m_announce;
    QString m_announcement; ///< PaperKind::id
    TicketId m_originalId;
    QHash<QString, StepForm *> m_forms; ///< by ticket, step and pass
};

} // namespace tanggap
