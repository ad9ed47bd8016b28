// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/assignticket.h"
#include "desk/completestep.h"
#include "desk/setup.h"
#include "store/journal.h"
#include "store/queue.h"
#include "support/office.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Tickets in the states that the board tells apart.
namespace tanggap::test
{

template <class Outcome>
void must(const Outcome &outcome)
{
    if (!outcome)
        qFatal("%s | %s", qPrintable(outcome.error().message), qPrintable(outcome.error().detail));
}

inline TicketId received(Office &office, const QString &title = QStringLiteral("Halaman depan diganti"),
                         const QString &agency = QStringLiteral("Dinas Pendidikan"),
                         const QString &systemClass = QStringLiteral("strategis"))
{
    Report report = Office::report();
    report.title = title;
    report.agency = agency;
    report.systemClass = systemClass;
    const auto receipt =
        office.as(QStringLiteral("helpdesk"), [&](Tx &tx) { return desk::receiveReport(tx, report); });
    must(receipt);
    return receipt->id;
}

/// Completes a step with marked stand-ins for what it lacks.
inline void complete(Office &office, TicketId id, const QString &step, const QString &outcome = {})
{
    const PaperRenderer file = [](const PaperFacts &) -> Result<QByteArray> { return QByteArray("file"); };
    must(office.as(QStringLiteral("semua"), [&](Tx &tx) {
        return desk::completeStep(tx, {id, {}}, {.step = step, .outcome = outcome}, &file);
    }));
}

/// Verified as an incident: waits at the escalation.
inline TicketId verified(Office &office, const QString &title = QStringLiteral("Halaman depan diganti"),
                         const QString &agency = QStringLiteral("Dinas Pendidikan"),
                         const QString &systemClass = QStringLiteral("strategis"))
{
    const TicketId id = received(office, title, agency, systemClass);
    complete(office, id, QStringLiteral("catat"));
    complete(office, id, QStringLiteral("analisis_awal"));
    complete(office, id, QStringLiteral("verifikasi"), QStringLiteral("ya"));
    return id;
}

inline void assign(Office &office, TicketId id, const QString &team, PersonId person = {})
{
    must(office.as(QStringLiteral("semua"), [&](Tx &tx) {
        return desk::assignTicket(tx, {id, {}}, team, person, {});
    }));
}

inline QueueEntry entry(Office &office, TicketId id)
{
    const auto rows =
        office.store().readNow(QStringLiteral("semua"), [id](Reader &r) { return queue::rows(r, {id}); });
    must(rows);
    return rows->value(0);
}

inline PersonId personOf(Office &office, const QString &login)
{
    const auto actor = office.store().readNow(
        login, [](Reader &reader) -> Result<PersonId> { return reader.viewer.person; });
    must(actor);
    return *actor;
}

/// Kinds of a ticket's events, oldest first.
inline QStringList eventsOf(Office &office, TicketId id)
{
    const auto events = office.store().readNow(QStringLiteral("semua"),
                                               [id](Reader &r) { return journal::read(r.db, streamOf(id)); });
    must(events);
    QStringList kinds;
    for (const JournalEvent &event : *events)
        kinds << event.kind;
    return kinds;
}

/// Says how much each team can carry.
inline void giveCapacity(Office &office, int capacity)
{
    const auto shipped = desk::shippedSetUp(QStringLiteral("bekasi"));
    must(shipped);
    QJsonObject root = QJsonDocument::fromJson(shipped->organization).object();
    QJsonArray groups = root.value(QLatin1String("groups")).toArray();
    for (auto &&group : groups) {
        QJsonObject changed = group.toObject();
        if (changed.value(QLatin1String("team")).toBool())
            changed.insert(QLatin1String("capacity"), capacity);
        group = changed;
    }
    root.insert(QLatin1String("groups"), groups);
    must(office.as(QStringLiteral("semua"),
                   [&](Tx &tx) { return desk::loadOrganization(tx, QJsonDocument(root).toJson()); }));
}

} // namespace tanggap::test
