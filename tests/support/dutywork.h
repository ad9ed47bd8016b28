// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/assignticket.h"
#include "desk/linkticket.h"
#include "desk/periodicreport.h"
#include "document/periodicreport.h"
#include "document/renderer.h"
#include "store/period.h"
#include "support/activitywork.h"

/// The decree's duties that are done on tickets and papers: what others leave behind for them, and what
/// somebody of the role does then.
namespace tanggap::test
{

/// What a duty waits for, made by somebody who holds every role.
inline desk::TicketRef ticketFor(Office &office, const Duty &duty)
{
    using namespace Qt::Literals::StringLiterals;
    const OrganizationPtr organization = organizationOf(office);
    const DutyPlace &place = duty.place;
    const desk::TicketRef ref = receive(office);
    const bool leads = place.kind == DutyPlace::Kind::Queue && place.step.isEmpty() && !place.unassigned;
    walkTo(office, ref,
           place.unassigned                        ? u"eskalasi"_s
           : leads                                 ? u"selesai"_s
           : place.kind == DutyPlace::Kind::Board  ? u"laporan_penyelesaian"_s
           : place.kind == DutyPlace::Kind::Papers ? u"investigasi"_s
                                                   : place.step);
    const QString team = organization->role(duty.role)->group, now = view(office, ref)->ticket.team;
    if (!now.isEmpty() && now != team && organization->teams().contains(team)) {
        const auto moved = office.as(
            u"semua"_s, [&](Tx &tx) { return desk::assignTicket(tx, ref, team, {}, u"Bagian tim ini"_s); });
        if (!moved)
            qFatal("%s", qPrintable(moved.error().message));
    }
    return ref;
}

/// Does, as somebody of the duty's role and of no other, what it asks for.
inline Result<> doDuty(Office &office, const Duty &duty, const desk::TicketRef &ref)
{
    using namespace Qt::Literals::StringLiterals;
    const DutyPlace &place = duty.place;
    const auto step = [&](const QString &id, const QString &outcome = {}) -> Result<> {
        TRY(complete(office, ref, id, outcome, {}, duty.role));
        return {};
    };
    if (place.papers.contains(period::Kind)) {
        const Days days = november();
        TRY_LET(const PeriodFigures counted, office.store().readNow(duty.role, [&](Reader &reader) {
            return period::figures(reader, days.first, QDate(2026, 11, 20));
        }));
        const desk::ReportOrder order{days.first, QDate(2026, 11, 20), periodicFields(counted)};
        TRY(office.as(duty.role, [&](Tx &tx) { return desk::issueReport(tx, order, paperRenderer()); }));
        return {};
    }
    if (place.kind == DutyPlace::Kind::Papers) {
        TRY(office.as(duty.role, [&](Tx &tx) {
            return desk::issuePaper(tx, ref, place.papers.constFirst(), plainFile());
        }));
        return {};
    }
    if (place.unassigned)
        return office.as(duty.role, [&](Tx &tx) -> Result<> {
            TRY(desk::completeStep(tx, ref, {.step = u"eskalasi"_s, .team = u"infra"_s}));
            return {};
        });
    if (place.kind == DutyPlace::Kind::Board)
        return step(u"laporan_penyelesaian"_s);
    if (!place.step.isEmpty())
        return step(place.step, place.step == "verifikasi"_L1 ? u"ya"_s : QString());
    TRY(office.as(duty.role,
                  [&](Tx &tx) { return desk::reopenTicket(tx, ref, u"investigasi"_s, u"Muncul lagi"_s); }));
    office.clock.advance(std::chrono::hours(24 * 5)); // and it turns late
    return {};
}

/// How often the report on a period names a duty as done.
inline int reported(Office &office, const Duty &duty, const Days &days)
{
    const auto figures = office.store().readNow(
        Store::System, [&](Reader &reader) { return period::figures(reader, days.first, days.last); });
    if (!figures)
        qFatal("%s", qPrintable(figures.error().message));
    int n = 0;
    for (const PeriodFigures::Work &one : figures->duties)
        n += one.name.startsWith(duty.number + QStringLiteral(". ")) ? one.done : 0;
    return n;
}

} // namespace tanggap::test
