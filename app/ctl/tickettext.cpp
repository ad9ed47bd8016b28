// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/tickettext.h"

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype LabelWidth = 14;

/// "Label:        value", nothing without a value.
QString pair(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : (label + u':').leftJustified(LabelWidth) + value + u'\n';
}

QString title(const QString &text)
{
    return u'\n' + text + u'\n';
}

QString stateText(const Ticket &ticket)
{
    if (ticket.state == TicketState::Closed)
        return ticket.finished ? Core::tr("closed") : Core::tr("closed, steps after closing are open");
    return ticket.paused ? Core::tr("open, paused") : Core::tr("open");
}

QString handoversText(const TicketView &view)
{
    const auto line = [](const QString &label, const LinkedTicket &other) {
        const QString where = other.closed ? Core::tr("closed") : other.step.in(currentLanguage());
        return pair(label, u"%1 (%2: %3)"_s.arg(other.code, other.procedure, where));
    };
    QString text = view.handedOverBy ? line(Core::tr("Handed over by"), *view.handedOverBy) : QString();
    for (const LinkedTicket &other : view.handedOverTo)
        text += line(Core::tr("Handed over to"), other);
    return text;
}

QString headText(const TicketView &view)
{
    const Ticket &t = view.ticket;
    const QTimeZone &zone = view.organization->zone;
    const Grade *grade = view.procedure->systemClass(t.systemClass);
    const Group *team = view.organization->group(t.team);
    return t.code + u"  "_s + t.title + u'\n' + pair(Core::tr("State"), stateText(t)) +
           pair(Core::tr("Procedure"), view.procedure->name.in(currentLanguage())) +
           pair(Core::tr("Class"), grade ? grade->name.in(currentLanguage()) : Core::tr("not classed yet")) +
           pair(Core::tr("System"), t.systemName) + pair(Core::tr("Agency"), t.agency) +
           pair(Core::tr("Type"), t.type) + pair(Core::tr("TLP"), displayName(t.tlp)) +
           pair(Core::tr("Received"), shapes::localText(t.received, zone)) +
           pair(Core::tr("Due"), t.due ? shapes::localText(*t.due, zone) : QString()) +
           pair(Core::tr("Team"), team ? team->name.in(currentLanguage()) : QString()) +
           pair(Core::tr("Person"), view.people.value(t.person)) +
           pair(Core::tr("Duplicate of"), view.duplicateOf) + handoversText(view);
}

QString stepsText(const shapes::TicketFacts &facts)
{
    QString text;
    for (const OpenStepView &open : facts.view.open) {
        const Step *step = facts.view.procedure->step(open.step);
        text += u"  %1 %2 (%3)\n"_s.arg(step->number, step->text.in(currentLanguage()), step->id);
        text += u"     "_s + Core::tr("by %1").arg(facts.recorders.value(open.step).join(u", "_s)) + u'\n';
        for (const Outcome &outcome : step->outcomes)
            text += u"     "_s +
                    Core::tr("outcome %1")
                        .arg(outcome.id + u" -> "_s +
                             (outcome.leadsTo.isEmpty() ? Core::tr("end") : outcome.leadsTo.join(u", "_s))) +
                    u'\n';
        for (const Requirement &requirement : open.missing)
            text += u"     "_s + Core::tr("missing: %1").arg(requirement.text.in(currentLanguage())) + u'\n';
    }
    return text.isEmpty() ? QString() : title(Core::tr("Open steps")) + text;
}

QString clocksText(const TicketView &view)
{
    QString text;
    for (const ClockView &clock : view.clocks) {
        text += u"  "_s + clock.clock + u": "_s + shapes::nameOf(clock.reading.status) + u'\n';
        for (const QString &line : shapes::explanation(clock, view.organization->zone))
            text += u"     "_s + line + u'\n';
    }
    return text.isEmpty() ? QString() : title(Core::tr("Clocks")) + text;
}

QString papersText(const TicketView &view)
{
    QString text;
    for (const Paper &paper : view.papers)
        text += u"  "_s + paper.kind + u": "_s + toName(paper.state) +
                (paper.number.isEmpty() ? QString() : u", "_s + paper.number) + u'\n';
    return text.isEmpty() ? QString() : title(Core::tr("Papers")) + text;
}

QString journalText(const TicketView &view)
{
    QString text = title(Core::tr("Journal"));
    for (const JournalEvent &event : view.journal) {
        const QString step = event.facts.value("step"_L1).toString();
        text += u"  "_s + shapes::localText(event.happened, view.organization->zone) + u"  "_s +
                event.actor.leftJustified(22) + event.kind + (step.isEmpty() ? QString() : u' ' + step) +
                u'\n';
    }
    return text;
}

} // namespace

QString ticketText(const shapes::TicketFacts &facts)
{
    return headText(facts.view) + stepsText(facts) + clocksText(facts.view) + papersText(facts.view) +
           journalText(facts.view);
}

QString standingText(const shapes::TicketFacts &facts)
{
    const Ticket &t = facts.view.ticket;
    QString text = t.code + u": "_s + stateText(t);
    if (t.due)
        text += u", "_s + Core::tr("due %1").arg(shapes::localText(*t.due, facts.view.organization->zone));
    for (const OpenStepView &open : facts.view.open)
        text += u"\n  "_s + Core::tr("waits at step %1").arg(open.step);
    return text;
}

} // namespace tanggap::ctl
