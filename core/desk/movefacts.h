// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/localized.h"
#include "base/result.h"
#include "store/reader.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tanggap
{

/// One way on from an open step of a ticket.
struct StepMove
{
    QString step; ///< Step::id
    QString stepName;
    QString outcome; ///< Outcome::id
    QString action;  ///< words of its button
    QStringList opens;
    QStringList missing; ///< what the step and the outcome still lack, in words
    QString whyNot;      ///< empty when the viewer may record the step
};

/// What decides where a ticket may be moved to, read once: whoever drags it or assigns it asks for each
/// target without another read. Words are in the language of the window. The desk checks again when it
/// happens.
struct MoveFacts
{
    TicketId id;
    QString code;
    qint64 version = 0;
    QString team; ///< Group::id; empty: none yet
    PersonId person;
    QString personName;
    QString procedure;
    QList<Localized> qualifications; ///< that the procedure asks of whoever works on it
    QString escalation;              ///< Step::id that giving it to a team completes; empty: it is reassigned
    QString whyNotAssign;            ///< empty when the viewer may give it to a team or person now
    QString routedTeam;              ///< Group::id that its category leads to
    QList<StepMove> moves;
};

namespace desk
{

/// NotFound also for a ticket that the viewer may not see.
Result<MoveFacts> moveFacts(Reader &reader, TicketId id);

} // namespace desk

} // namespace tanggap
