// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/period.h"

#include "org/capability.h"
#include "store/activities.h"
#include "store/collect.h"
#include "store/duties.h"
#include "store/paperfacts.h"
#include "store/people.h"
#include "store/presence.h"
#include "store/row.h"
#include "store/tickets.h"
#include "ticket/incidenttype.h"

#include <QRegularExpression>

#include <algorithm>

namespace tanggap::period
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Conditions and binds of what the viewer may see in a stretch of days.
class Count
{
public:
    Count(Reader &reader, const QTimeZone &zone, QDate first, QDate last)
        : m_reader(reader)
        , m_visible(tickets::visibleCondition(reader.viewer))
        , m_binds(tickets::visibleBinds(reader.viewer))
    {
        m_binds << Bind{":from"_L1, column(fromLocal(first.startOfDay(zone)))}
                << Bind{":until"_L1, column(fromLocal(last.addDays(1).startOfDay(zone)))};
    }

    Result<int> tickets(const QString &condition) const
    {
        TRY_LET(const QVariant n,
                m_reader.db.value(u"SELECT count(*) FROM ticket WHERE %1 AND %2"_s.arg(condition, m_visible),
                                  condition.contains(":from"_L1) ? m_binds
                                                                 : tickets::visibleBinds(m_reader.viewer)));
        return n.toInt();
    }

    Result<QList<PeriodFigures::Count>> types() const
    {
        return listOf<PeriodFigures::Count>(
            m_reader.db,
            u"SELECT type, count(*) AS n FROM ticket WHERE ticket.received >= :from AND ticket.received < "
            u":until "
            "AND %1 GROUP BY type ORDER BY n DESC, type"_s.arg(m_visible),
            m_binds, [](const Statement &row) {
                const IncidentType *type = incidentType(row.value(0).toString());
                return PeriodFigures::Count{type ? type->name.id : row.value(0).toString(),
                                            row.value(1).toInt()};
            });
    }

    /// By procedure and clock; a clock without a deadline is neither met nor late.
    Result<QList<PeriodFigures::Times>> times() const
    {
        TRY_LET(Statement * rows,
                m_reader.db.run(
                    u"SELECT ticket.procedure, run.clock, "
                    "sum(CASE WHEN run.stopped <= run.deadline THEN 1 ELSE 0 END), "
                    "sum(CASE WHEN run.stopped > run.deadline THEN 1 ELSE 0 END) FROM ticket_clock AS run "
                    "JOIN ticket ON ticket.id = "
                    "run.ticket_id WHERE run.deadline IS NOT NULL AND run.stopped >= :from AND run.stopped < "
                    ":until AND %1 GROUP BY ticket.procedure, run.clock ORDER BY 1, 2"_s.arg(m_visible),
                    m_binds));
        QList<std::pair<QString, PeriodFigures::Times>> found;
        while (rows->next())
            found << std::pair(rows->text(0), PeriodFigures::Times{rows->text(1), int(rows->integer(2)),
                                                                   int(rows->integer(3))});
        rows->finish();
        QList<PeriodFigures::Times> times;
        for (auto &[procedureId, one] : found) {
            TRY_LET(const ProcedurePtr procedure, m_reader.definitions.procedure(procedureId));
            for (const ClockRule &rule : procedure->clocks) {
                if (rule.id == one.name)
                    one.name = rule.name.id;
            }
            times << one;
        }
        return times;
    }

private:
    Reader &m_reader;
    QString m_visible;
    Binds m_binds;
};

Result<QList<PeriodFigures::Work>> dutiesOf(Reader &reader, const Organization &organization, QDate first,
                                            QDate last)
{
    TRY_LET(const QList<ActivityCount> counts, activities::counts(reader, first, last));
    TRY_LET(const QList<ActivityKindPtr> kinds, reader.definitions.activityKinds());
    QList<PeriodFigures::Work> work;
    QHash<QString, qsizetype> places;
    for (const ActivityCount &one : counts) { // of all services together
        const QString key = one.duty + u'/' + one.kind;
        if (!places.contains(key)) {
            const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const ActivityKindPtr &known) {
                return known->id == one.kind;
            });
            const QString name = kind == kinds.end() ? one.kind : (*kind)->name.id;
            places.insert(key, work.size());
            const Duty *duty = organization.duty(one.duty);
            work << PeriodFigures::Work{duty && !duty->number.isEmpty() ? duty->number + u". "_s + name
                                                                        : name};
        }
        work[places.value(key)].entered += one.entered;
        work[places.value(key)].done += one.done;
    }
    return work;
}

/// Of the duties that are done on tickets and papers: in these days worked on and issued.
Result<QList<PeriodFigures::Work>> ticketDuties(Reader &reader, const Organization &organization,
                                                const Days &days)
{
    static const QRegularExpression listing(u"(; dan|[;.])$"_s); // as the document's list goes on
    QList<PeriodFigures::Work> work;
    for (const Duty &duty : organization.duties) {
        if (duty.place.kind == DutyPlace::Kind::Activity)
            continue;
        TRY_LET(const DutyStanding standing, duties::standing(reader, duty, days));
        if (!standing.done || standing.done->n == 0)
            continue;
        const QString text = QString(duty.text.id).remove(listing);
        work << PeriodFigures::Work{duty.number + u". "_s + text, standing.done->n, standing.done->n};
    }
    return work;
}

const QString Columns = QStringLiteral("SELECT id, first, last, number, at, person_id, mark, file_hash, "
                                       "editable_hash FROM periodic_report WHERE ");

PeriodicReport reportOf(const Statement &row)
{
    return {row.value(0).toLongLong(),
            QDate::fromString(row.value(1).toString(), Qt::ISODate),
            QDate::fromString(row.value(2).toString(), Qt::ISODate),
            row.value(3).toString(),
            fromMs(row.value(4).toLongLong()),
            PersonId{row.value(5).toLongLong()},
            row.value(6).toString(),
            row.value(7).toString(),
            row.value(8).toString()};
}

} // namespace

Result<PeriodFigures> figures(Reader &reader, QDate first, QDate last)
{
    if (!reader.viewer.can(capability::SeeAll))
        return fail(ErrorCode::Denied,
                    Core::tr("Only whoever sees the office's tickets reads its registers."));
    if (!first.isValid() || !last.isValid() || last < first)
        return fail(ErrorCode::Invalid, Core::tr("A period goes from a day to the same or a later one."));
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    const Count count(reader, organization->zone, first, last);
    PeriodFigures figures{.first = first, .last = last};
    TRY_LET(figures.received, count.tickets(u"ticket.received >= :from AND ticket.received < :until"_s));
    TRY_LET(const QList<ProcedurePtr> procedures, reader.definitions.procedures());
    TRY_LET(figures.closed, count.tickets(tickets::closedWithin(procedures)));
    TRY_LET(figures.open, count.tickets(u"ticket.state = 'open'"_s));
    TRY_LET(figures.types, count.types());
    TRY_LET(figures.times, count.times());
    TRY_LET(figures.duties, dutiesOf(reader, *organization, first, last));
    TRY_LET(const auto ofTickets, ticketDuties(reader, *organization, {first, last}));
    figures.duties += ofTickets;
    if (organization->services.isEmpty())
        return figures;
    TRY_LET(const QList<ServiceCount> services, duties::services(reader, {first, last}));
    for (const ServiceCount &one : services) {
        const Service *service = organization->service(one.service);
        const QString name = service                 ? service->id + u". "_s + service->text.id
                             : one.service.isEmpty() ? u"Tanpa layanan"_s
                                                     : one.service;
        figures.services << PeriodFigures::Service{name, one.activities, one.tickets, one.closed};
    }
    return figures;
}

Result<PaperFacts> facts(Connection &db, Definitions &definitions, const Actor &viewer, Instant now,
                         bool drill)
{
    PaperFacts facts;
    facts.kind = Kind;
    facts.drill = drill;
    facts.procedure.papers << PaperKind{
        .id = Kind, .name = {u"Laporan berkala"_s, u"Periodic report"_s}, .templateId = Kind};
    TRY_LET(const OrganizationPtr organization, definitions.organization());
    facts.organization = *organization;
    facts.date = toLocal(now, organization->zone).date();
    TRY_LET(facts.crest, definitions.crest());
    TRY_LET(const QList<Person> everybody, people::all(db));
    for (const Person &person : everybody) {
        if (person.isInOffice(facts.date))
            facts.roster << person;
    }
    TRY_LET(const QList<Presence> present, presence::at(db, now));
    const paperfacts::Signer signer = paperfacts::signerFor(organization->head(), facts.roster, present);
    facts.signer = signer.person;
    facts.signingOffice = signer.office;
    TRY_LET(facts.queue, paperfacts::queue(db, viewer));
    return facts;
}

Result<qint64> insert(Tx &tx, const PeriodicReport &report)
{
    return tx.insert(tables::PeriodicReport, {{"first"_L1, report.first.toString(Qt::ISODate)},
                                              {"last"_L1, report.last.toString(Qt::ISODate)},
                                              {"number"_L1, column(report.number)},
                                              {"at"_L1, column(report.at)},
                                              {"person_id"_L1, column(report.person.value)},
                                              {"mark"_L1, column(report.mark)},
                                              {"file_hash"_L1, column(report.fileHash)},
                                              {"editable_hash"_L1, column(report.editableHash)}});
}

Result<PeriodicReport> report(Connection &db, qint64 id)
{
    TRY_LET(const auto found,
            listOf<PeriodicReport>(db, Columns + u"id = :id"_s, {{":id"_L1, id}}, reportOf));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, Core::tr("There is no such periodic report."));
    return found.constFirst();
}

Result<std::optional<PeriodicReport>> knownAs(Connection &db, const QString &fileHash, const QString &mark)
{
    TRY_LET(const auto found,
            listOf<PeriodicReport>(db,
                                   Columns + u"(:hash <> '' AND file_hash = :hash_again) OR "
                                             "(:mark <> '' AND mark = :mark_again)"_s,
                                   {{":hash"_L1, column(fileHash)},
                                    {":hash_again"_L1, column(fileHash)},
                                    {":mark"_L1, column(mark)},
                                    {":mark_again"_L1, column(mark)}},
                                   reportOf));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

Result<bool> hasNumber(Connection &db, const QString &number)
{
    TRY_LET(const QVariant found,
            db.value(u"SELECT 1 FROM periodic_report WHERE number = :number AND number <> ''"_s,
                     {{":number"_L1, number}}));
    return !found.isNull();
}

} // namespace tanggap::period
