// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/assignfields.h"

#include "store/people.h"
#include "store/queue.h"
#include "ui/base/painting.h"
#include "ui/base/widgets/fields.h"
#include "ui/ticket/ticketwords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct TeamFacts
{
    QHash<QString, int> loads;
    QList<Person> people;
};

bool isIn(const Person &person, const Organization &organization, const QString &team)
{
    return person.active && std::any_of(person.roles.begin(), person.roles.end(), [&](const QString &role) {
               const RoleSlot *slot = organization.role(role);
               return slot && slot->group == team;
           });
}

} // namespace

AssignFields::AssignFields(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_team(new QComboBox)
    , m_person(new QComboBox)
    , m_teamField(new FormField(m_team))
    , m_personField(new FormField(m_person))
{
    m_team->setObjectName(u"team"_s);
    m_person->setObjectName(u"person"_s);
    for (QComboBox *box : {m_team, m_person})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Near);
    row->addWidget(m_teamField, 1);
    row->addWidget(m_personField, 1);
    connect(m_team, &QComboBox::currentIndexChanged, this, [this] {
        m_chosen = true; // filling the list is quiet
        fillPeople();
        emit teamChanged();
    });
}

void AssignFields::showTicket(const TicketView &view)
{
    m_organization = view.organization;
    m_routed = view.routedTeam;
    m_teamField->setLabel(tr("Team"));
    m_personField->setLabel(tr("Person"));
    fillTeams();
    read();
}

void AssignFields::read()
{
    m_context.read(
        this,
        [](Reader &reader) -> Result<TeamFacts> {
            TeamFacts facts;
            TRY_LET(const QueueCounters counters, queue::counters(reader));
            facts.loads = counters.byTeam;
            TRY_LET(facts.people, people::all(reader.db));
            return facts;
        },
        [this](Result<TeamFacts> facts) {
            if (!facts)
                return; // teams can be chosen without their loads
            m_loads = facts->loads;
            m_people = facts->people;
            fillTeams();
        });
}

void AssignFields::fillTeams()
{
    const QString before = m_chosen ? team() : m_routed;
    {
        const QSignalBlocker quiet(m_team);
        m_team->clear();
        for (const QString &id : m_organization->teams()) {
            const QString name = ticketwords::team(*m_organization, id);
            m_team->addItem(tr("%1 · %2 open").arg(name).arg(m_loads.value(id)), id);
        }
        m_team->setCurrentIndex(std::max(0, m_team->findData(before)));
    }
    fillPeople();
}

void AssignFields::fillPeople()
{
    const PersonId before = person();
    m_person->clear();
    m_person->addItem(tr("Nobody yet"), qint64(0));
    for (const Person &one : std::as_const(m_people)) {
        if (isIn(one, *m_organization, team()))
            m_person->addItem(one.name, one.id.value);
    }
    m_person->setCurrentIndex(std::max(0, m_person->findData(before.value)));
    m_teamField->setHint(
        m_routed.isEmpty() || m_routed == team()
            ? QString()
            : tr("The category leads to %1.").arg(ticketwords::team(*m_organization, m_routed)));
}

QString AssignFields::team() const
{
    return m_team->currentData().toString();
}

PersonId AssignFields::person() const
{
    return PersonId{m_person->currentData().toLongLong()};
}

} // namespace tanggap
