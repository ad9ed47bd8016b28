// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/registershape.h"

#include "base/clock.h"
#include "ticket/incidenttype.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tanggap::registershape
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// States and channels, as a book says them.
const QHash<QString, Localized> &words()
{
    static const QHash<QString, Localized> all{
        {u"open"_s, {u"Terbuka"_s, u"Open"_s}},
        {u"closed"_s, {u"Ditutup"_s, u"Closed"_s}},
        {u"carried_out"_s, {u"Dilaksanakan"_s, u"Carried out"_s}},
        {u"declined"_s, {u"Tidak dilaksanakan"_s, u"Declined"_s}},
        {u"withdrawn"_s, {u"Ditarik"_s, u"Withdrawn"_s}},
        {u"draft"_s, {u"Draf"_s, u"Draft"_s}},
        {u"submitted"_s, {u"Diajukan"_s, u"Submitted"_s}},
        {u"returned"_s, {u"Dikembalikan"_s, u"Returned"_s}},
        {u"approved"_s, {u"Disetujui"_s, u"Approved"_s}},
        {u"signed"_s, {u"Ditandatangani"_s, u"Signed"_s}},
        {u"sent"_s, {u"Dikirim"_s, u"Sent"_s}},
        {u"periodic"_s, {u"Laporan berkala"_s, u"Periodic report"_s}},
        {u"struck"_s, {u"Dicoret"_s, u"Struck"_s}},
        {u"handed_over"_s, {u"Dialihkan dari prosedur lain"_s, u"Handed over by another procedure"_s}},
        {u"backup"_s, {u"Cadangan dibuat oleh program"_s, u"Backup made by the program"_s}},
        {u"web"_s, {u"Formulir web"_s, u"Web form"_s}},
        {u"email"_s, {u"Surel"_s, u"E-mail"_s}},
        {u"phone"_s, {u"Telepon"_s, u"Phone"_s}},
        {u"fax"_s, {u"Faksimile"_s, u"Fax"_s}},
        {u"letter"_s, {u"Surat"_s, u"Letter"_s}},
        {u"chat"_s, {u"Pesan singkat"_s, u"Chat"_s}},
        {u"walk_in"_s, {u"Datang langsung"_s, u"Walk-in"_s}},
        {u"agent"_s, {u"Agen"_s, u"Agent"_s}},
        {u"monitoring"_s, {u"Pemantauan"_s, u"Monitoring"_s}},
    };
    return all;
}

QString gradeName(const QString &raw, const Office &office, Language language)
{
    const QString id = raw.section(u'/', 1);
    if (const Procedure *procedure = office.procedure(raw.section(u'/', 0, 0))) {
        if (const Grade *grade = procedure->systemClass(id))
            return grade->name.in(language);
        if (const Grade *grade = procedure->severity(id))
            return grade->name.in(language);
    }
    return id;
}

QString kindName(const QString &raw, const Office &office, Language language)
{
    const QString id = raw.section(u'/', 1);
    const Procedure *procedure = office.procedure(raw.section(u'/', 0, 0));
    const PaperKind *kind = procedure ? procedure->paper(id) : nullptr;
    return kind ? kind->name.in(language) : id;
}

QString stateName(const QString &raw, const Office &office, Language language)
{
    const QString kind = raw.section(u'/', 0, 0), id = raw.section(u'/', 1);
    const auto found = std::find_if(office.kinds.begin(), office.kinds.end(),
                                    [&](const ActivityKindPtr &one) { return one->id == kind; });
    const ActivityState *state = found == office.kinds.end() ? nullptr : (*found)->state(id);
    return state ? state->name.in(language) : id;
}

QString stepName(const QString &raw, const Office &office, Language language)
{
    const QString id = raw.section(u'/', 1, 1);
    const Procedure *procedure = office.procedure(raw.section(u'/', 0, 0));
    const Step *step = procedure ? procedure->step(id) : nullptr;
    if (!step)
        return id;
    const QString chosen = raw.section(u'/', 2);
    const auto outcome = std::find_if(step->outcomes.begin(), step->outcomes.end(),
                                      [&](const Outcome &one) { return one.id == chosen; });
    const bool named = outcome != step->outcomes.end() && !outcome->name.isEmpty();
    return named ? step->shortText.in(language) + u": "_s + outcome->name.in(language)
                 : step->shortText.in(language);
}

/// A field of a paper on one line. Lines of a tick list that are ids of role slots are said as titles.
QString fieldText(const QString &fields, const QString &name, const Office &office, Language language)
{
    const QJsonDocument json = QJsonDocument::fromJson(fields.toUtf8());
    if (!json.isObject())
        return fields;
    const QString text = json.object().value(name).toString().trimmed();
    QStringList said;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const RoleSlot *role = office.organization->role(line.trimmed());
        said << (role ? role->title.in(language) : line.trimmed());
    }
    return said.join(u"; "_s);
}

} // namespace

const Procedure *Office::procedure(const QString &id) const
{
    const auto found = std::find_if(procedures.begin(), procedures.end(),
                                    [&](const ProcedurePtr &one) { return one->id == id; });
    return found == procedures.end() ? nullptr : found->get();
}

Result<Office> officeOf(Definitions &definitions)
{
    Office office;
    TRY_LET(office.organization, definitions.organization());
    TRY_LET(office.procedures, definitions.procedures());
    TRY_LET(office.kinds, definitions.activityKinds());
    return office;
}

QVariant valueOf(const QVariant &raw, const Cell &cell, const Office &office, Language language)
{
    const QString text = raw.toString();
    if (text.isEmpty())
        return QString();
    switch (cell.format) {
    case Format::Text:
        return text;
    case Format::Number:
        return raw.toLongLong();
    case Format::Moment:
        return toLocal(fromMs(raw.toLongLong()), office.organization->zone);
    case Format::IsoDay: {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? QVariant(day) : QVariant(text);
    }
    case Format::Type: {
        const IncidentType *type = incidentType(text);
        return type ? type->name.in(language) : text;
    }
    case Format::Grade:
        return gradeName(text, office, language);
    case Format::Team: {
        const Group *group = office.organization->group(text);
        return group ? group->shortName.in(language) : text;
    }
    case Format::Kind:
        return kindName(text, office, language);
    case Format::Step:
        return stepName(text, office, language);
    case Format::Word: {
        const auto word = words().find(text.section(u'/', 0, 0));
        const QString more = text.section(u'/', 1); // what somebody wrote about it
        return word == words().end() ? text
               : more.isEmpty()      ? word->in(language)
                                     : word->in(language) + u": "_s + more;
    }
    case Format::State:
        return stateName(text, office, language);
    case Format::Field:
        return fieldText(text, cell.argument, office, language);
    }
    return text;
}

} // namespace tanggap::registershape
