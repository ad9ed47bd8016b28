// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace tanggap::capability
{

/// What a role may do beside the steps that the procedure gives it. Organization files name these.
inline const QString Receive = QStringLiteral("report.receive"); ///< record a report
inline const QString SeeAll = QStringLiteral("ticket.see");      ///< see every unrestricted ticket
inline const QString Work = QStringLiteral("ticket.work");       ///< notes, evidence, texts, recommendations
inline const QString Assign = QStringLiteral("ticket.assign");   ///< reassign between teams and people
inline const QString Pause = QStringLiteral("clock.pause");      ///< pause and resume (coordinators)
inline const QString Classify = QStringLiteral("ticket.classify"); ///< class, severity, category, TLP
inline const QString Reopen = QStringLiteral("ticket.reopen");
inline const QString Restrict = QStringLiteral("ticket.restrict");   ///< name who may see a ticket
inline const QString Paper = QStringLiteral("paper.issue");          ///< draft, issue, print papers
inline const QString Registers = QStringLiteral("register.edit");    ///< systems, agencies
inline const QString Roster = QStringLiteral("roster.edit");         ///< people and the roles they hold
inline const QString Accounts = QStringLiteral("account.manage");    ///< accounts, settings, definitions
inline const QString Erase = QStringLiteral("person.erase");         ///< erase a reporter's personal data
inline const QString Maintain = QStringLiteral("database.maintain"); ///< verify, backup, restore, seal

/// All of the above, for checking an organization file.
inline const QStringList All{Receive,  SeeAll, Work,      Assign, Pause,    Classify, Reopen,
                             Restrict, Paper,  Registers, Roster, Accounts, Erase,    Maintain};

} // namespace tanggap::capability
