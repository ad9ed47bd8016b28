// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/ticketwords.h"

#include "ticket/incidenttype.h"
#include "ui/base/timetext.h"
#include "ui/models/queuewords.h"

#include <QCoreApplication>

namespace tanggap::ticketwords
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::TicketWords)
};

} // namespace

QString pauseKind(const QString &kind)
{
    if (kind == "reporter"_L1)
        return Words::tr("waiting for the reporter");
    if (kind == "owner"_L1)
        return Words::tr("waiting for the owner of the system");
    if (kind == "third_party"_L1)
        return Words::tr("waiting for a third party");
    return kind;
}

QString team(const Organization &organization, const QString &group)
{
    const Group *found = organization.group(group);
    if (!found)
        return group;
    const Localized &name = found->shortName.isEmpty() ? found->name : found->shortName;
    return name.in(currentLanguage());
}

QString service(const Organization &organization, const QString &id)
{
    const Service *found = organization.service(id);
    return found ? id + u"  "_s + found->text.in(currentLanguage()) : id;
}

namespace
{

QString teams(const TicketView &view, const QStringList &groups)
{
    QStringList names;
    for (const QString &group : groups) {
        if (group != view.ticket.team)
            names << team(*view.organization, group);
    }
    return names.join(u", "_s);
}

} // namespace

QString supporters(const TicketView &view)
{
    return teams(view, view.supporters);
}

QString announcers(const TicketView &view)
{
    return teams(view, view.announcers);
}

QString person(const TicketView &view, PersonId id)
{
    return view.people.value(id);
}

QString actor(const TicketView &view, const QString &login)
{
    if (login.isEmpty())
        return Words::tr("The program");
    return view.logins.value(login, login);
}

QString step(const Procedure &procedure, const QString &id)
{
    const Step *found = procedure.step(id);
    if (!found)
        return id;
    const Localized &text = found->shortText.isEmpty() ? found->text : found->shortText;
    return u"%1 %2"_s.arg(found->number, text.in(currentLanguage()));
}

QString flowRoles(const Procedure &procedure, const QStringList &roles)
{
    QStringList names;
    for (const QString &id : roles) {
        const FlowRole *role = procedure.flowRole(id);
        names << (role ? role->name.in(currentLanguage()) : id);
    }
    return names.join(u", "_s);
}

QString paper(const Procedure &procedure, const QString &kind)
{
    const PaperKind *found = procedure.paper(kind);
    return found ? found->name.in(currentLanguage()) : kind;
}

QString incidentType(const QString &code)
{
    const IncidentType *type = tanggap::incidentType(code);
    return type ? type->name.in(currentLanguage()) : code;
}

Tone classTone(const Procedure &procedure, const QString &classId)
{
    return gradeTone(procedure.classes, classId).value_or(Tone::Neutral);
}

QString length(const Span &span)
{
    QStringList parts;
    if (span.days)
        parts << Words::tr("%1 d").arg(span.days);
    if (span.time > 0ms || parts.isEmpty())
        parts << timetext::span(span.time);
    return parts.join(u' ');
}

QString grade(const Grade *grade)
{
    return grade ? grade->name.in(currentLanguage()) : Words::tr("Not classed yet");
}

} // namespace tanggap::ticketwords
