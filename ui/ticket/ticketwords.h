// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"
#include "ui/base/theme.h"

#include <QString>

/// What a ticket's facts are called in the window, in its language.
namespace tanggap::ticketwords
{

QString pauseKind(const QString &kind); ///< "waiting for the reporter"
QString team(const Organization &organization, const QString &group);
/// The teams that stand by the one that has the ticket, by its category; empty when there are none.
QString supporters(const TicketView &view);
/// The teams that tell the public of it.
QString announcers(const TicketView &view);
QString person(const TicketView &view, PersonId id);
/// The name behind a login, or the login itself.
QString actor(const TicketView &view, const QString &login);
/// "5 Escalation".
QString step(const Procedure &procedure, const QString &id);
QString flowRoles(const Procedure &procedure, const QStringList &roles);
QString paper(const Procedure &procedure, const QString &kind);
QString incidentType(const QString &code);
/// "S2  Handling of cyber incidents"; an unknown id as it is.
QString service(const Organization &organization, const QString &id);
/// The strictest class presses, the mildest is calm.
Tone classTone(const Procedure &procedure, const QString &classId);
QString length(const Span &span); ///< "8 h", "2 working d"
/// The words for a grade, or that there is none yet.
QString grade(const Grade *grade);

/// What an event of the journal says, as a sentence; unknown kinds are named as they are.
QString journalSentence(const JournalEvent &event, const TicketView &view);

} // namespace tanggap::ticketwords
