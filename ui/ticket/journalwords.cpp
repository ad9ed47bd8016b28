// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket/report.h"
#include "ui/ticket/ticketwords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tanggap::ticketwords
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::JournalWords)
};

/// One event with what its sentence needs.
struct Telling
{
    const JournalEvent &event;
    const TicketView &view;

    QString text(const char *name) const { return event.facts.value(QLatin1StringView(name)).toString(); }
    QString stepName() const { return step(*view.procedure, text("step")); }
    QString teamName() const { return team(*view.organization, text("team")); }
};

QString received(const Telling &t)
{
    const auto channel = channelFromName(t.text("channel"));
    return Words::tr("Report received: %1").arg(channel ? displayName(*channel) : t.text("channel"));
}

QString stepCompleted(const Telling &t)
{
    const Step *done = t.view.procedure->step(t.text("step"));
    if (done && done->act == StepAct::Assign)
        return Words::tr("Escalated to %1").arg(t.teamName());
    if (done) {
        for (const Outcome &outcome : done->outcomes) {
            if (outcome.id == t.text("outcome") && !outcome.name.isEmpty())
                return Words::tr("Completed %1: %2").arg(t.stepName(), outcome.name.in(currentLanguage()));
        }
    }
    return Words::tr("Completed %1").arg(t.stepName());
}

QString assigned(const Telling &t)
{
    const QString name = person(t.view, PersonId{t.event.facts.value("person"_L1).toInteger()});
    return name.isEmpty() ? Words::tr("Given to %1").arg(t.teamName())
                          : Words::tr("Given to %1, %2").arg(t.teamName(), name);
}

/// "Class: Tinggi → Strategis", for everything that was judged anew.
QString reclassified(const Telling &t)
{
    const Procedure &p = *t.view.procedure;
    const auto gradeName = [](const Grade *found, const QString &id) {
        return found ? found->name.in(currentLanguage()) : id.isEmpty() ? Words::tr("none") : id;
    };
    QStringList parts;
    const auto add = [&](const char *fact, const QString &label, const auto &name) {
        const QJsonValue value = t.event.facts.value(QLatin1StringView(fact));
        if (value.isObject())
            parts << Words::tr("%1: %2 → %3")
                         .arg(label, name(value["from"_L1].toString()), name(value["to"_L1].toString()));
    };
    add("class", Words::tr("class"), [&](const QString &id) { return gradeName(p.systemClass(id), id); });
    add("severity", Words::tr("severity"), [&](const QString &id) { return gradeName(p.severity(id), id); });
    add("category", Words::tr("category"), [&](const QString &id) {
        const Category *category = p.category(id);
        return category ? category->name.in(currentLanguage()) : id;
    });
    add("type", Words::tr("type"), [](const QString &id) { return incidentType(id); });
    add("service", Words::tr("service"), [&](const QString &id) {
        return id.isEmpty() ? Words::tr("none") : service(*t.view.organization, id);
    });
    add("tlp", Words::tr("TLP"), [](const QString &id) {
        const auto tlp = tlpFromName(id);
        return tlp ? displayName(*tlp) : id;
    });
    if (t.event.facts.contains("personal_data"_L1))
        parts << (t.event.facts.value("personal_data"_L1).toBool() ? Words::tr("personal data affected")
                                                                   : Words::tr("no personal data affected"));
    return Words::tr("Classed anew. %1").arg(parts.join(u"; "_s));
}

QString fieldName(const Telling &t)
{
    const auto &fields = t.view.procedure->textFields;
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const TextField &field) { return field.id == t.text("field"); });
    return found == fields.end() ? t.text("field") : found->name.in(currentLanguage());
}

QString noteText(const Telling &t)
{
    const qint64 id = t.event.facts.value("note"_L1).toInteger();
    for (const Note &note : t.view.notes) {
        if (note.id == id)
            return note.text;
    }
    return Words::tr("Note added");
}

QString issued(const Telling &t)
{
    const QString name = paper(*t.view.procedure, t.text("paper"));
    return t.text("number").isEmpty() ? Words::tr("Issued %1").arg(name)
                                      : Words::tr("Issued %1, number %2").arg(name, t.text("number"));
}

QString sent(const Telling &t)
{
    static const QHash<QString, const char *> ways{
        {u"email"_s, QT_TRANSLATE_NOOP("tanggap::JournalWords", "Reply sent by e-mail")},
        {u"post"_s, QT_TRANSLATE_NOOP("tanggap::JournalWords", "Reply sent by post")},
        {u"hand"_s, QT_TRANSLATE_NOOP("tanggap::JournalWords", "Reply handed over")},
        {u"chat"_s, QT_TRANSLATE_NOOP("tanggap::JournalWords", "Reply sent by chat")},
        {u"phone"_s, QT_TRANSLATE_NOOP("tanggap::JournalWords", "Reply given by phone")}};
    return Words::tr(ways.value(t.text("channel"), QT_TRANSLATE_NOOP("tanggap::JournalWords", "Reply sent")));
}

QString settled(const Telling &t)
{
    return t.event.facts.value("carried_out"_L1).toBool()
               ? Words::tr("Recommendation carried out: %1").arg(t.text("text"))
               : Words::tr("Recommendation declined: %1").arg(t.text("text"));
}

QString handedOver(const Telling &t)
{
    const QString code = t.text("to");
    const auto &others = t.view.handedOverTo;
    const auto other =
        std::find_if(others.begin(), others.end(), [&](const LinkedTicket &one) { return one.code == code; });
    const QString name = other == others.end() ? QString() : other->procedureName.in(currentLanguage());
    const QString said = name.isEmpty() ? Words::tr("Handed over as %1").arg(code)
                                        : Words::tr("Handed over as %1: %2").arg(code, name);
    return t.text("note").isEmpty() ? said : said + u". "_s + t.text("note");
}

QString signedPaper(const Telling &t)
{
    const QString name = paper(*t.view.procedure, t.text("paper"));
    if (t.text("how") == "hand"_L1)
        return Words::tr("%1 signed by hand; the scan is kept").arg(name);
    if (t.text("how") == "drill"_L1)
        return Words::tr("%1 marked as signed in a drill").arg(name);
    return t.event.facts.value("rewritten"_L1).toBool()
               ? Words::tr("%1 signed electronically; the file was written anew and confirmed by a person")
                     .arg(name)
               : Words::tr("%1 signed electronically").arg(name);
}

using Teller = QString (*)(const Telling &);

const QHash<QString, Teller> &tellers()
{
    static const QHash<QString, Teller> all{
        {u"report.received"_s, received},
        {u"step.completed"_s, stepCompleted},
        {u"step.withdrawn"_s, [](const Telling &t) { return Words::tr("Took back %1").arg(t.stepName()); }},
        {u"ticket.assigned"_s, assigned},
        {u"ticket.reclassified"_s, reclassified},
        {u"ticket.linked"_s,
         [](const Telling &t) { return Words::tr("Linked as a duplicate of %1").arg(t.text("original")); }},
        {u"ticket.unlinked"_s,
         [](const Telling &) { return Words::tr("Link to the other ticket taken back"); }},
        {u"ticket.reopened"_s,
         [](const Telling &t) { return Words::tr("Reopened at %1").arg(t.stepName()); }},
        {u"ticket.restricted"_s, [](const Telling &) { return Words::tr("Restricted to named people"); }},
        {u"ticket.unrestricted"_s, [](const Telling &) { return Words::tr("Restriction lifted"); }},
        {u"reporter.erased"_s, [](const Telling &) { return Words::tr("Reporter's personal data erased"); }},
        {u"clock.paused"_s,
         [](const Telling &t) {
             return Words::tr("Clocks paused, %1").arg(pauseKind(t.text("waiting_for")));
         }},
        {u"clock.resumed"_s, [](const Telling &) { return Words::tr("Clocks run on"); }},
        {u"clocks.recomputed"_s,
         [](const Telling &) { return Words::tr("Clocks reckoned anew after the calendar changed"); }},
        {u"clocks.settled"_s, [](const Telling &) { return Words::tr("Statutory clocks settled anew"); }},
        {u"ticket.handed_over"_s, handedOver},
        {u"reporter.consent"_s,
         [](const Telling &t) {
             return t.event.facts.value("agrees"_L1).toBool()
                        ? Words::tr("The reporter agrees to be named in public")
                        : Words::tr("The reporter does not agree to be named in public");
         }},
        {u"decision.asked"_s,
         [](const Telling &t) { return Words::tr("Decision asked for: %1").arg(t.text("question")); }},
        {u"decision.answered"_s,
         [](const Telling &t) {
             return Words::tr("Decided: %1 (%2)").arg(t.text("answer"), t.text("reason"));
         }},
        {u"decision.handed_on"_s,
         [](const Telling &t) {
             return Words::tr("%1 decides in place of %2: %3")
                 .arg(t.text("to"), t.text("from"), t.text("question"));
         }},
        {u"decision.withdrawn"_s,
         [](const Telling &t) { return Words::tr("Question taken back: %1").arg(t.text("question")); }},
        {u"note.added"_s, noteText},
        {u"text.written"_s, [](const Telling &t) { return Words::tr("Wrote %1").arg(fieldName(t)); }},
        {u"evidence.added"_s,
         [](const Telling &t) { return Words::tr("Evidence added: %1").arg(t.text("names")); }},
        {u"evidence.exported"_s,
         [](const Telling &t) { return Words::tr("Evidence taken out: %1").arg(t.text("name")); }},
        {u"recommendation.added"_s,
         [](const Telling &t) {
             return Words::tr("Recommended: %1 (%2)").arg(t.text("text"), t.text("owner"));
         }},
        {u"recommendation.settled"_s, settled},
        {u"paper.drafted"_s,
         [](const Telling &t) {
             return Words::tr("Draft of %1 changed").arg(paper(*t.view.procedure, t.text("paper")));
         }},
        {u"paper.issued"_s, issued},
        {u"paper.submitted"_s,
         [](const Telling &t) {
             return Words::tr("%1 submitted, version %2")
                 .arg(paper(*t.view.procedure, t.text("paper")))
                 .arg(t.event.facts.value("version"_L1).toInt());
         }},
        {u"paper.returned"_s,
         [](const Telling &t) {
             return Words::tr("%1 returned: %2")
                 .arg(paper(*t.view.procedure, t.text("paper")), t.text("remarks"));
         }},
        {u"paper.approved"_s, issued},
        {u"paper.exported"_s,
         [](const Telling &t) {
             return Words::tr("%1 given out for signing").arg(paper(*t.view.procedure, t.text("paper")));
         }},
        {u"paper.signed"_s, signedPaper},
        {u"paper.sent"_s,
         [](const Telling &t) {
             return Words::tr("%1 sent").arg(paper(*t.view.procedure, t.text("paper")));
         }},
        {u"paper.withdrawn"_s,
         [](const Telling &t) {
             return Words::tr("%1 withdrawn: %2")
                 .arg(paper(*t.view.procedure, t.text("paper")), t.text("reason"));
         }},
        {u"paper.printed"_s,
         [](const Telling &t) {
             return Words::tr("Printed %1, copy %2")
                 .arg(paper(*t.view.procedure, t.text("paper")))
                 .arg(t.event.facts.value("copy"_L1).toInt());
         }},
        {u"reply.sent"_s, sent},
    };
    return all;
}

} // namespace

QString journalSentence(const JournalEvent &event, const TicketView &view)
{
    const Teller teller = tellers().value(event.kind);
    return teller ? teller({event, view}) : event.kind;
}

} // namespace tanggap::ticketwords
