// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procedure/jsoncursor.h"
#include "procedure/procedurecheck.h"
#include "ticket/incidenttype.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class ReferenceCheck
{
public:
    ReferenceCheck(const Procedure &procedure, const Organization *organization, Findings &findings)
        : m_procedure(procedure)
        , m_organization(organization)
        , m_findings(findings)
    {
    }

    void run()
    {
        checkIds();
        checkCodePattern();
        checkFlowRoles();
        checkCategories();
        for (qsizetype i = 0; i < m_procedure.steps.size(); ++i)
            checkStep(m_procedure.steps.at(i), pointerTo(u"/steps"_s, i));
        checkPapers();
    }

private:
    void checkIds()
    {
        m_findings.checkUnique(m_procedure.flowRoles, u"/flow_roles"_s);
        m_findings.checkUnique(m_procedure.classes, u"/classes"_s);
        m_findings.checkUnique(m_procedure.severities, u"/severities"_s);
        m_findings.checkUnique(m_procedure.categories, u"/categories"_s);
        m_findings.checkUnique(m_procedure.textFields, u"/text_fields"_s);
        m_findings.checkUnique(m_procedure.steps, u"/steps"_s);
        m_findings.checkUnique(m_procedure.clocks, u"/clocks"_s);
        m_findings.checkUnique(m_procedure.papers, u"/papers"_s);
        m_findings.checkUnique(m_procedure.registers, u"/registers"_s);
        // A step can be named by its number too.
        QSet<QString> numbers;
        for (qsizetype i = 0; i < m_procedure.steps.size(); ++i) {
            const QString &number = m_procedure.steps.at(i).number;
            if (numbers.contains(number))
                m_findings.error(pointerTo(u"/steps"_s, i, "number"_L1),
                                 Core::tr("The number \"%1\" is used twice.").arg(number));
            numbers << number;
        }
    }

    void checkCodePattern()
    {
        const QString &pattern = m_procedure.codePattern;
        for (const QString &unknown : unknownPlaceholders(pattern, {u"serial"_s, u"year"_s}))
            m_findings.error(u"/code_pattern"_s,
                             Core::tr("\"%1\" is no placeholder of a code pattern.").arg(unknown));
        // The serial restarts each year: without the year a code would come twice.
        if (!pattern.contains("{serial"_L1) || !pattern.contains("{year"_L1))
            m_findings.error(u"/code_pattern"_s,
                             Core::tr("The pattern needs {serial} and {year}, so that no code "
                                      "comes twice."));
    }

    void checkFlowRoles()
    {
        for (qsizetype i = 0; i < m_procedure.flowRoles.size(); ++i) {
            const FlowRole &role = m_procedure.flowRoles.at(i);
            const QString here = pointerTo(u"/flow_roles"_s, i);
            for (qsizetype j = 0; j < role.roles.size(); ++j)
                checkRole(role.roles.at(j), pointerTo(here, "roles"_L1, j));
            if (role.outside) {
                const FlowRole *recorder = m_procedure.flowRole(role.recordedBy);
                if (!role.recordedBy.isEmpty() && (!recorder || recorder->outside))
                    m_findings.error(
                        pointerTo(here, "recorded_by"_L1),
                        Core::tr("There is no role of the team \"%1\" in the flow.").arg(role.recordedBy));
            } else if (role.roles.isEmpty() && !role.categoryTeam) {
                m_findings.error(pointerTo(here, "roles"_L1), Core::tr("Nobody holds \"%1\".").arg(role.id));
            }
            if (role.categoryTeam && m_procedure.categories.isEmpty())
                m_findings.error(pointerTo(here, "category_team"_L1),
                                 Core::tr("There is no category that leads to a team."));
        }
    }

    void checkCategories()
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < m_procedure.categories.size(); ++i) {
            const Category &category = m_procedure.categories.at(i);
            const QString here = pointerTo(u"/categories"_s, i);
            checkTeam(category.team, pointerTo(here, "team"_L1));
            for (qsizetype j = 0; j < category.supporting.size(); ++j)
                checkTeam(category.supporting.at(j), pointerTo(here, "supporting"_L1, j));
            for (qsizetype j = 0; j < category.types.size(); ++j) {
                const QString &type = category.types.at(j);
                const QString there = pointerTo(here, "types"_L1, j);
                if (!incidentType(type))
                    m_findings.error(there, Core::tr("There is no incident type \"%1\".").arg(type));
                else if (seen.contains(type))
                    m_findings.error(there, Core::tr("Incident type \"%1\" is in two categories.").arg(type));
                seen << type;
            }
        }
        if (!m_procedure.categories.isEmpty() && !m_procedure.category(m_procedure.defaultCategory))
            m_findings.error(u"/default_category"_s,
                             Core::tr("There is no category \"%1\".").arg(m_procedure.defaultCategory));
        for (qsizetype i = 0; i < m_procedure.announcers.size(); ++i)
            checkTeam(m_procedure.announcers.at(i), pointerTo(u"/announcers"_s, i));
    }

    void checkStep(const Step &step, const QString &here)
    {
        for (qsizetype i = 0; i < step.actors.size(); ++i) {
            if (!m_procedure.flowRole(step.actors.at(i)))
                m_findings.error(pointerTo(here, "actors"_L1, i),
                                 Core::tr("There is no role \"%1\" in the flow.").arg(step.actors.at(i)));
        }
        checkRequirements(step.requirements, here);
        m_findings.checkUnique(step.outcomes, pointerTo(here, "outcomes"_L1));
        for (qsizetype i = 0; i < step.outcomes.size(); ++i) {
            const Outcome &outcome = step.outcomes.at(i);
            const QString there = pointerTo(here, "outcomes"_L1, i);
            if (step.outcomes.size() > 1 && outcome.name.isEmpty())
                m_findings.error(pointerTo(there, "name"_L1),
                                 Core::tr("One of several outcomes needs a name to choose it by."));
            for (qsizetype j = 0; j < outcome.leadsTo.size(); ++j)
                checkStepId(outcome.leadsTo.at(j), pointerTo(there, "leads_to"_L1, j));
            for (qsizetype j = 0; j < outcome.papers.size(); ++j)
                checkPaperKind(outcome.papers.at(j), pointerTo(there, "papers"_L1, j));
            checkRequirements(outcome.requirements, there);
        }
    }

    void checkRequirements(const QList<Requirement> &requirements, const QString &owner)
    {
        for (qsizetype i = 0; i < requirements.size(); ++i) {
            const Requirement &requirement = requirements.at(i);
            const QString here = pointerTo(owner, "requirements"_L1, i);
            const bool text = requirement.kind == Requirement::Kind::Text;
            const bool paper = requirement.kind == Requirement::Kind::Paper;
            if (paper)
                checkPaperKind(requirement.subject, pointerTo(here, "subject"_L1));
            if (!requirement.orSubject.isEmpty())
                checkPaperKind(requirement.orSubject, pointerTo(here, "or_subject"_L1));
            if (paper && requirement.state.isEmpty())
                m_findings.error(pointerTo(here, "state"_L1), Core::tr("A required paper needs a state."));
            if (text && !isTextField(requirement.subject))
                m_findings.error(pointerTo(here, "subject"_L1),
                                 Core::tr("There is no text field \"%1\".").arg(requirement.subject));
            if (!text && !paper && !requirement.subject.isEmpty())
                m_findings.error(pointerTo(here, "subject"_L1),
                                 Core::tr("Only a text or a paper has a subject."));
            if (requirement.kind == Requirement::Kind::SystemClass && m_procedure.classes.isEmpty())
                m_findings.error(pointerTo(here, "kind"_L1),
                                 Core::tr("The procedure has no classes to choose from."));
            if (requirement.kind == Requirement::Kind::Severity && m_procedure.severities.isEmpty())
                m_findings.error(pointerTo(here, "kind"_L1),
                                 Core::tr("The procedure has no severities to choose from."));
        }
    }

    void checkPapers()
    {
        for (qsizetype i = 0; i < m_procedure.papers.size(); ++i) {
            const PaperKind &paper = m_procedure.papers.at(i);
            const QString here = pointerTo(u"/papers"_s, i);
            checkRoles(paper.actors, pointerTo(here, "actors"_L1));
            checkRoles(paper.approvers, pointerTo(here, "approvers"_L1));
            if (!m_organization)
                continue;
            if (!paper.book.isEmpty() && !has(m_organization->agendaBooks, paper.book))
                m_findings.error(pointerTo(here, "book"_L1),
                                 Core::tr("There is no agenda book \"%1\".").arg(paper.book));
            if (!paper.signatory.isEmpty() && !has(m_organization->signatories, paper.signatory))
                m_findings.error(pointerTo(here, "signatory"_L1),
                                 Core::tr("There is no signatory \"%1\".").arg(paper.signatory));
        }
    }

    /// Each is a role of the flow or a role slot of the organization.
    void checkRoles(const QStringList &roles, const QString &here)
    {
        for (qsizetype i = 0; i < roles.size(); ++i) {
            if (!m_procedure.flowRole(roles.at(i)))
                checkRole(roles.at(i), pointerTo(here, i));
        }
    }

    template <class T>
    static bool has(const QList<T> &items, const QString &id)
    {
        return std::any_of(items.begin(), items.end(), [&](const T &item) { return item.id == id; });
    }

    bool isTextField(const QString &id) const { return has(m_procedure.textFields, id); }

    void checkStepId(const QString &id, const QString &pointer)
    {
        if (!has(m_procedure.steps, id))
            m_findings.error(pointer, Core::tr("There is no step \"%1\".").arg(id));
    }

    void checkPaperKind(const QString &id, const QString &pointer)
    {
        if (!m_procedure.paper(id))
            m_findings.error(pointer, Core::tr("There is no paper \"%1\".").arg(id));
    }

    void checkRole(const QString &id, const QString &pointer)
    {
        if (m_organization && !m_organization->role(id))
            m_findings.error(pointer, Core::tr("The organization has no role \"%1\".").arg(id));
    }

    void checkTeam(const QString &id, const QString &pointer)
    {
        if (m_organization && !m_organization->teams().contains(id))
            m_findings.error(pointer, Core::tr("The organization has no team \"%1\".").arg(id));
    }

    const Procedure &m_procedure;
    const Organization *m_organization;
    Findings &m_findings;
};

} // namespace

void checkReferences(const Procedure &procedure, const Organization *organization, Findings &findings)
{
    ReferenceCheck(procedure, organization, findings).run();
}

} // namespace tanggap
