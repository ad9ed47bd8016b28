// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/decisions.h"

#include "base/names.h"
#include "org/capability.h"
#include "store/activities.h"
#include "store/days.h"
#include "store/inside.h"
#include "store/tickets.h"
#include "store/where.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tanggap::decisions
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString Columns = QStringLiteral(
    "SELECT decision.id, question, facts, options, role, decision.person_id, decision.due, "
    "decision.ticket_id, "
    "activity_id, asked_by, asked, decision.state, answer, decision.reason, answered_by, answered, "
    "decision.version");

constexpr Named<Decision::State> states[] = {{"open", Decision::State::Open},
                                             {"answered", Decision::State::Answered},
                                             {"withdrawn", Decision::State::Withdrawn}};

Decision decisionOf(const Statement &row)
{
    Decision d;
    d.id = DecisionId{row.integer(0)};
    d.question = row.text(1);
    d.facts = row.text(2);
    for (const QJsonValue option : QJsonDocument::fromJson(row.text(3).toUtf8()).array())
        d.options << option.toString();
    d.role = row.text(4);
    d.person = PersonId{row.integer(5)};
    d.due = QDate::fromString(row.text(6), Qt::ISODate);
    d.ticket = TicketId{row.integer(7)};
    d.activity = ActivityId{row.integer(8)};
    d.askedBy = PersonId{row.integer(9)};
    d.asked = fromMs(row.integer(10));
    d.state = valueIn(states, row.text(11)).value_or(Decision::State::Withdrawn);
    d.answer = row.text(12);
    d.reason = row.text(13);
    d.answeredBy = PersonId{row.integer(14)};
    d.answered = instantOf(row.value(15));
    d.version = row.integer(16);
    return d;
}

Row rowOf(const Decision &d)
{
    const QByteArray options =
        QJsonDocument(QJsonArray::fromStringList(d.options)).toJson(QJsonDocument::Compact);
    return {{"question"_L1, column(d.question)},
            {"facts"_L1, column(d.facts)},
            {"options"_L1, QString::fromUtf8(options)},
            {"role"_L1, column(d.role)},
            {"person_id"_L1, column(d.person)},
            {"due"_L1, dayColumn(d.due)},
            {"ticket_id"_L1, column(d.ticket)},
            {"activity_id"_L1, column(d.activity)},
            {"asked_by"_L1, column(d.askedBy.value)},
            {"asked"_L1, column(d.asked)},
            {"state"_L1, toName(d.state)},
            {"answer"_L1, column(d.answer)},
            {"reason"_L1, column(d.reason)},
            {"answered_by"_L1, column(d.answeredBy)},
            {"answered"_L1, column(d.answered)}};
}

/// Asked of the viewer by name, or by a role (which come from the roster, not from a person) and about what
/// they may see: a question tells of what it is about.
QString askedOf(const Actor &viewer, const QString &seesIt)
{
    return u"(decision.person_id = :viewer OR (decision.role <> '' AND decision.role IN "_s +
           sqlList(viewer.roles) + u" AND "_s + seesIt + u"))"_s;
}

Result<Where> whereFor(const Reader &reader, const DecisionFilter &filter)
{
    Where where;
    const Actor &viewer = reader.viewer;
    if (viewer.system)
        where.add(u"1 = 1"_s);
    else {
        TRY_LET(const Where entries, activities::visibleTo(reader.definitions, viewer));
        const QString ticket = u"EXISTS (SELECT 1 FROM ticket WHERE ticket.id = decision.ticket_id AND "_s +
                               tickets::visibleCondition(viewer) + u')';
        const QString entry = u"EXISTS (SELECT 1 FROM activity "_s + entries.text() +
                              u" AND activity.id = decision.activity_id)"_s;
        const QString seesIt = u"(decision.ticket_id IS NULL OR "_s + ticket +
                               u") AND (decision.activity_id IS NULL OR "_s + entry + u')';
        const QString asked = askedOf(viewer, seesIt);
        // Of a ticket or an entry: who sees it and works there; of neither: whoever sees the office's work.
        QStringList ways{asked, u"decision.asked_by = :viewer"_s};
        if (inside::reads(viewer))
            ways << u"(coalesce(decision.ticket_id, decision.activity_id) IS NOT NULL AND "_s + seesIt + u')';
        else
            ways << u"EXISTS (SELECT 1 FROM ticket WHERE ticket.id = decision.ticket_id AND "_s +
                        tickets::visibleCondition(viewer) + u" AND "_s + inside::condition(viewer) + u')';
        if (viewer.can(capability::SeeAll))
            ways << u"(decision.ticket_id IS NULL AND decision.activity_id IS NULL)"_s;
        where.add(u'(' + ways.join(u" OR "_s) + u')');
        where.binds.append(tickets::visibleBinds(viewer));
        if (filter.mine)
            where.add(asked);
    }
    if (filter.asked)
        where.add(u"decision.asked_by = :asker"_s, {{":asker"_L1, viewer.person.value}});
    if (filter.person.isValid())
        where.add(u"decision.person_id = :of"_s, {{":of"_L1, filter.person.value}});
    if (filter.state)
        where.add(u"decision.state = :state"_s, {{":state"_L1, toName(*filter.state)}});
    if (filter.ticket.isValid())
        where.add(u"decision.ticket_id = :ticket"_s, {{":ticket"_L1, filter.ticket.value}});
    if (filter.activity.isValid())
        where.add(u"decision.activity_id = :activity"_s, {{":activity"_L1, filter.activity.value}});
    return where;
}

} // namespace

QString toName(Decision::State state)
{
    return nameIn(states, state);
}

Result<QList<DecisionLine>> list(Reader &reader, const DecisionFilter &filter)
{
    TRY_LET(const Where where, whereFor(reader, filter));
    TRY_LET(Statement * rows,
            reader.db.run(
                Columns +
                    u", (SELECT code FROM ticket WHERE ticket.id = decision.ticket_id AND %1), "
                    "(SELECT title FROM activity WHERE activity.id = decision.activity_id), "
                    "(SELECT name FROM person WHERE person.id = decision.person_id), "
                    "(SELECT name FROM person WHERE person.id = decision.asked_by), "
                    "(SELECT name FROM person WHERE person.id = decision.answered_by) FROM decision "_s.arg(
                        tickets::visibleCondition(reader.viewer)) +
                    where.text() +
                    u" ORDER BY decision.state <> 'open', CASE WHEN decision.state = 'open' THEN "
                    u"coalesce(decision.due, '9999') END, decision.id DESC"_s +
                    (filter.limit ? u" LIMIT "_s + QString::number(filter.limit) : QString()),
                where.binds));
    QList<DecisionLine> lines;
    while (rows->next())
        lines << DecisionLine{decisionOf(*rows), rows->text(17), rows->text(18),
                              rows->text(19),    rows->text(20), rows->text(21)};
    rows->finish();
    for (DecisionLine &line : lines) {
        if (!line.decision.activity.isValid())
            continue;
        TRY_LET(const bool seen,
                activities::isVisible(reader.db, reader.definitions, reader.viewer, line.decision.activity));
        if (!seen)
            line.activityTitle.clear();
    }
    return lines;
}

Result<int> count(Reader &reader, const DecisionFilter &filter)
{
    TRY_LET(const Where where, whereFor(reader, filter));
    TRY_LET(const QVariant n,
            reader.db.value(u"SELECT count(*) FROM decision "_s + where.text(), where.binds));
    return n.toInt();
}

Result<Decision> load(Connection &db, DecisionId id)
{
    TRY_LET(Statement * row,
            db.run(Columns + u" FROM decision WHERE decision.id = :id"_s, {{":id"_L1, id.value}}));
    if (!row->next())
        return fail(ErrorCode::NotFound, Core::tr("There is no such question."));
    const Decision found = decisionOf(*row);
    row->finish();
    return found;
}

Result<> insert(Tx &tx, Decision &decision)
{
    decision.version = 1;
    TRY_LET(decision.id.value,
            tx.insert(tables::Decision, rowOf(decision) + Row{{"version"_L1, column(decision.version)}}));
    return {};
}

Result<> update(Tx &tx, const Decision &before, Decision &after)
{
    TRY(tx.update(tables::Decision, after.id.value, changedFields(rowOf(before), rowOf(after)), {},
                  before.version));
    after.version = before.version + 1;
    return {};
}

} // namespace tanggap::decisions
