// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "org/organization.h"
#include "store/store.h"

#include <QByteArray>
#include <QDate>
#include <QList>

/// The page of thanks that the office publishes. It names only who agrees to it at this moment.
namespace tanggap
{

inline const QString HallOfFame = QStringLiteral("hall_of_fame"); ///< RegisterBook::id

struct HonouredReporter
{
    QString name;
    QString agency; ///< may be empty
    QDate decided;  ///< published as month and year
    QString type;   ///< kind of the finding, in words; nothing else of the ticket is public
};

/// Newest first. Denied as registerbook::page().
Result<QList<HonouredReporter>> honouredReporters(Reader &reader);

/// A page that needs nothing beside itself: no script, no font, no picture from elsewhere.
QByteArray hallOfFamePage(const Organization &organization, const QList<HonouredReporter> &reporters);
QByteArray hallOfFameJson(const Organization &organization, const QList<HonouredReporter> &reporters);
/// Writes both into a folder, which is made when it is not there: "index.html" and "hall-of-fame.json". The
/// number of names. Unavailable when they cannot be written. Waits: never on the window's thread.
Result<int> writeHallOfFame(Store &store, const QString &login, const QString &folder);

} // namespace tanggap
