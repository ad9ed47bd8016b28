// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procedure/dutyplaces.h"

#include "ticket/periodfigures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Ids of the steps and papers of the procedures that an organization names.
struct Known
{
    bool complete = true; ///< the program brings all of them
    QHash<QString, QStringList> steps;
    QStringList papers;
};

/// Read without the schema: whether a procedure is sound is not asked here.
Known knownTo(const Organization &organization)
{
    Known known;
    known.papers << period::Kind; // the office's, of no procedure
    for (const QString &id : organization.procedures) {
        const QByteArray bytes = shippedProcedure(id);
        known.complete = known.complete && !bytes.isEmpty();
        const QJsonObject file = QJsonDocument::fromJson(bytes).object();
        for (const QJsonValue step : file.value("steps"_L1).toArray())
            known.steps[id] << step.toObject().value("id"_L1).toString();
        for (const QJsonValue paper : file.value("papers"_L1).toArray())
            known.papers << paper.toObject().value("id"_L1).toString();
    }
    return known;
}

class PlaceCheck
{
public:
    PlaceCheck(const Organization &organization, const QStringList &ownKinds, Findings &findings)
        : m_organization(organization)
        , m_findings(findings)
        , m_known(knownTo(organization))
        , m_kinds(shippedActivityKinds() + ownKinds)
    {
    }

    void check(const Duty &duty, const QString &here)
    {
        const DutyPlace &place = duty.place;
        if (place.kind == DutyPlace::Kind::None)
            return m_findings.warning(here, Core::tr("This duty has no place at the desk."));
        if (place.kind == DutyPlace::Kind::Activity && !m_kinds.contains(place.activity))
            missing(here, "activity"_L1, Core::tr("There is no kind of activity \"%1\"."), place.activity);
        for (qsizetype i = 0; i < place.also.size(); ++i) {
            if (!m_kinds.contains(place.also.at(i)))
                m_findings.error(pointerTo(here, "also"_L1, i),
                                 Core::tr("There is no kind of activity \"%1\".").arg(place.also.at(i)));
        }
        if (!place.preset.isEmpty() && m_kinds.contains(place.activity))
            checkPreset(place, here);
        if (!place.service.isEmpty() && !m_organization.service(place.service))
            missing(here, "service"_L1, Core::tr("There is no service \"%1\"."), place.service);
        if (!place.team.isEmpty() && !m_organization.teams().contains(place.team))
            missing(here, "team"_L1, Core::tr("There is no team \"%1\"."), place.team);
        if (!place.procedure.isEmpty() && !m_organization.procedures.contains(place.procedure))
            missing(here, "procedure"_L1, Core::tr("The organization names no procedure \"%1\"."),
                    place.procedure);
        checkStep(place, here);
        checkPapers(place, here);
    }

private:
    void missing(const QString &here, QLatin1StringView key, const QString &words, const QString &id)
    {
        m_findings.error(pointerTo(here, key), words.arg(id));
    }

    void checkPreset(const DutyPlace &place, const QString &here)
    {
        const QByteArray shipped = shippedActivityKind(place.activity);
        if (shipped.isEmpty())
            return; // the office's own: what it asks for is its own matter
        const auto kind = readActivityKind(shipped, place.activity);
        for (auto it = place.preset.begin(); kind.ok() && it != place.preset.end(); ++it) {
            const ActivityField *field = kind.value->field(it.key());
            if (!field || (!field->choices.isEmpty() && !field->choice(*it)))
                m_findings.error(pointerTo(here, "preset"_L1, it.key()),
                                 Core::tr("The kind of activity has no such field or choice."));
        }
    }

    void checkStep(const DutyPlace &place, const QString &here)
    {
        if (place.step.isEmpty())
            return;
        bool known = false;
        for (auto it = m_known.steps.begin(); it != m_known.steps.end(); ++it)
            known = known ||
                    ((place.procedure.isEmpty() || place.procedure == it.key()) && it->contains(place.step));
        const bool brought =
            place.procedure.isEmpty() ? m_known.complete : m_known.steps.contains(place.procedure);
        if (!known && brought)
            missing(here, "step"_L1, Core::tr("There is no step \"%1\"."), place.step);
    }

    void checkPapers(const DutyPlace &place, const QString &here)
    {
        if (place.kind == DutyPlace::Kind::Papers && place.papers.isEmpty())
            m_findings.error(pointerTo(here, "papers"_L1), Core::tr("\"%1\" is missing.").arg(u"papers"_s));
        for (qsizetype i = 0; m_known.complete && i < place.papers.size(); ++i) {
            if (!m_known.papers.contains(place.papers.at(i)))
                m_findings.error(pointerTo(here, "papers"_L1, i),
                                 Core::tr("There is no paper \"%1\".").arg(place.papers.at(i)));
        }
    }

    const Organization &m_organization;
    Findings &m_findings;
    const Known m_known;
    const QStringList m_kinds;
};

/// Who records what this actor of a step does; empty: nobody of the team.
QString recorderOf(const Procedure &procedure, const QString &actor)
{
    const FlowRole *flowRole = procedure.flowRole(actor);
    return flowRole && flowRole->outside ? flowRole->recordedBy : actor;
}

/// Whether a role records what this actor of a step does.
bool records(const Organization &organization, const Acting &acting, const QString &actor,
             const QString &role)
{
    const QString recorder = recorderOf(*acting.procedure, actor);
    if (recorder == role)
        return true;
    const RoleSlot *slot = organization.role(role);
    return slot &&
           rolesFor(*acting.procedure, organization, recorder, acting.overrides, slot->group).contains(role);
}

/// What a category's team does is done by each team to its own tickets.
bool isOfCategoryTeam(const Procedure &procedure, const Step &step)
{
    return std::any_of(step.actors.begin(), step.actors.end(), [&](const QString &actor) {
        const FlowRole *flowRole = procedure.flowRole(actor);
        return flowRole && flowRole->categoryTeam;
    });
}

QStringList groupsRecording(const Organization &organization, const Acting &acting, const Step &step)
{
    if (isOfCategoryTeam(*acting.procedure, step))
        return organization.teams();
    QStringList groups;
    for (const QString &actor : step.actors) {
        for (const QString &id : rolesFor(*acting.procedure, organization,
                                          recorderOf(*acting.procedure, actor), acting.overrides, {})) {
            const RoleSlot *slot = organization.role(id);
            if (slot && !groups.contains(slot->group))
                groups << slot->group;
        }
    }
    return groups;
}

} // namespace

void checkPlaces(const Organization &organization, const QStringList &ownKinds, Findings &findings)
{
    if (organization.allDuties().isEmpty())
        return;
    PlaceCheck check(organization, ownKinds, findings);
    for (qsizetype i = 0; i < organization.duties.size(); ++i)
        check.check(organization.duties.at(i), pointerTo(u"/duties"_s, i, "place"_L1));
    for (qsizetype i = 0; i < organization.keeps.size(); ++i)
        check.check(organization.keeps.at(i), pointerTo(u"/activities"_s, i));
}

QList<RecordedStep> stepsRecordedBy(const Organization &organization, const Acting &acting,
                                    const QString &role)
{
    const RoleSlot *slot = organization.role(role);
    QList<RecordedStep> steps;
    for (const Step &step : acting.procedure->steps) {
        const bool does = std::any_of(step.actors.begin(), step.actors.end(), [&](const QString &actor) {
            return records(organization, acting, actor, role);
        });
        if (!does || step.act == StepAct::Receive)
            continue;
        const bool eachTeam =
            slot && organization.teams().contains(slot->group) && isOfCategoryTeam(*acting.procedure, step);
        steps << RecordedStep{acting.procedure, &step, eachTeam ? slot->group : QString(),
                              groupsRecording(organization, acting, step)};
    }
    return steps;
}

QList<Duty> dutiesFor(const Organization &organization, const QList<Acting> &procedures, const QString &role)
{
    const RoleSlot *slot = organization.role(role);
    if (slot && !organization.duties.isEmpty())
        return organization.dutiesOf(role) + organization.keptBy(role);
    QList<Duty> duties;
    for (const Acting &acting : procedures) {
        for (const RecordedStep &one : stepsRecordedBy(organization, acting, role)) {
            const Step &step = *one.step;
            Duty duty{acting.procedure->id + u'/' + step.id, role, step.text, step.source, {}, step.number};
            duty.place.kind = DutyPlace::Kind::Queue;
            duty.place.procedure = acting.procedure->id;
            duty.place.step = step.id;
            duty.place.team = one.team;
            duties << duty;
        }
    }
    if (slot)
        duties << organization.keptBy(role);
    return duties;
}

} // namespace tanggap
