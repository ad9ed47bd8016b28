// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/outside.h"

#include "store/inside.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Of events that say where a ticket stands, the facts that do; a fact that is not named here is for the
/// office (notes, reasons, codes of other tickets), and so is an event of another kind.
const QHash<QString, QStringList> &openFacts()
{
    static const QHash<QString, QStringList> all{
        {u"report.received"_s, {u"code"_s, u"channel"_s, u"title"_s}},
        {u"step.completed"_s, {u"step"_s, u"pass"_s, u"outcome"_s, u"team"_s}},
        {u"step.withdrawn"_s, {u"step"_s, u"pass"_s}},
        {u"ticket.assigned"_s, {u"team"_s, u"person"_s}},
        {u"ticket.reclassified"_s,
         {u"class"_s, u"severity"_s, u"category"_s, u"type"_s, u"tlp"_s, u"personal_data"_s}},
        {u"ticket.reopened"_s, {u"step"_s}},
        {u"clock.paused"_s, {u"waiting_for"_s}},
        {u"clock.resumed"_s, {}},
        {u"clocks.recomputed"_s, {}},
        {u"reporter.erased"_s, {}},
    };
    return all;
}

QJsonObject only(const QStringList &names, const QJsonObject &facts)
{
    QJsonObject left;
    for (const QString &name : names) {
        if (facts.contains(name))
            left.insert(name, facts.value(name));
    }
    return left;
}

/// What went to the viewer is known to them, and so is that it went; `sent` holds the moments.
QList<JournalEvent> openJournal(const QList<JournalEvent> &journal, const Actor &viewer,
                                const QList<Instant> &sent)
{
    QList<JournalEvent> left;
    for (JournalEvent event : journal) {
        const bool isSending = event.kind == "paper.sent"_L1 || event.kind == "reply.sent"_L1;
        if (event.actor == viewer.name || (isSending && sent.contains(event.happened))) {
            left << event;
        } else if (openFacts().contains(event.kind)) {
            event.facts = only(openFacts().value(event.kind), event.facts);
            left << event;
        }
    }
    return left;
}

/// Notes and reasons of steps and pauses.
void keepInside(const Actor &viewer, Ticket &ticket)
{
    for (StepRecord &step : ticket.steps) {
        if (PersonId{step.person} == viewer.person)
            continue;
        step.note.clear();
        step.reason.clear();
    }
    for (Pause &pause : ticket.pauses)
        pause.reason.clear();
}

template <class T>
void keepOwn(QList<T> &list, PersonId T::*whose, const Actor &viewer)
{
    list.removeIf([&](const T &one) { return one.*whose != viewer.person; });
}

} // namespace

bool readsInside(const Actor &viewer, const Ticket &ticket)
{
    return inside::reads(viewer, ticket);
}

Result<> keepInside(Reader &reader, TicketView &view)
{
    const Actor &viewer = reader.viewer;
    if (inside::reads(viewer, view.ticket))
        return {};
    TRY_LET(const QList<qint64> theirs, inside::sentTo(reader.db, viewer, view.ticket.id));
    view.sendings.removeIf([&](const Sending &one) { return !theirs.contains(one.id); });
    QList<Instant> sent;
    QSet<PaperId> papers;
    for (const Sending &one : std::as_const(view.sendings)) {
        sent << one.at;
        papers << one.paper;
    }
    view.papers.removeIf([&](const Paper &one) { return !papers.contains(one.id); });
    view.journal = openJournal(view.journal, viewer, sent);
    keepInside(viewer, view.ticket);
    keepOwn(view.texts, &TicketText::person, viewer);
    keepOwn(view.notes, &Note::person, viewer);
    keepOwn(view.evidence, &Evidence::addedBy, viewer);
    view.recommendations.clear();
    view.access.clear();
    if (view.ticket.recordedBy != viewer.person)
        view.reporter = {};
    return {};
}

void keepInside(const Actor &viewer, PaperFacts &facts)
{
    if (facts.ticket.recordedBy != viewer.person)
        facts.reporter = {};
    keepInside(viewer, facts.ticket);
    keepOwn(facts.texts, &TicketText::person, viewer);
    keepOwn(facts.evidence, &Evidence::addedBy, viewer);
    facts.recommendations.clear();
    facts.queue.clear();
}

} // namespace tanggap::desk
