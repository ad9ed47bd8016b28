// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/tx.h"

#include <QString>
#include <QStringList>

/// The teams beside the one that handles a ticket, as the procedure has them or as the office has changed
/// them: those that support the team of a category, and those that announce. All are Group::id.
namespace tanggap::desk
{

Result<QStringList> supportersOf(Definitions &definitions, const Procedure &procedure,
                                 const Category &category);
Result<QStringList> announcersOf(Definitions &definitions, const Procedure &procedure);

/// Changes them for the office; none is an answer too. Needs `account.manage`; Invalid for an unknown
/// category or team.
Result<> setSupporters(Tx &tx, const QString &procedure, const QString &category, const QStringList &teams);
Result<> setAnnouncers(Tx &tx, const QString &procedure, const QStringList &teams);

} // namespace tanggap::desk
