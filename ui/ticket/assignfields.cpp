// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/assignfields.h"

#include "store/queue.h"
#include "ui/base/painting.h"
#include "ui/base/ticker.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/inputs.h"
#include "ui/presence/presencewords.h"
#include "ui/ticket/ticketwords.h"

#include <QBoxLayout>
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
    QList<desk::Candidate> people;
};

} // namespace

AssignFields::AssignFields(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_team(new ChoiceBox)
    , m_person(new ChoiceBox)
    , m_teamField(new FormField(m_team))
    , m_personField(new FormField(m_person))
{
    m_team->setObjectName(u"team"_s);
    m_person->setObjectName(u"person"_s);
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
    connect(m_person, &QComboBox::currentIndexChanged, this, &AssignFields::warn);
}

void AssignFields::showTicket(const TicketView &view)
{
    m_organization = view.organization;
    m_routed = view.routedTeam;
    m_supporters = ticketwords::supporters(view);
    m_asked = view.procedure->head.qualifications;
    m_teamField->setLabel(tr("Team"));
    m_personField->setLabel(tr("Person"));
    fillTeams();
    read();
}

void AssignFields::read()
{
    m_context.read(
        this,
        [asked = m_asked](Reader &reader) -> Result<TeamFacts> {
            TeamFacts facts;
            TRY_LET(const QueueCounters counters, queue::counters(reader));
            facts.loads = counters.byTeam;
            TRY_LET(facts.people, desk::candidates(reader, {}, asked));
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
    for (const desk::Candidate &one : std::as_const(m_people)) {
        if (!m_organization->teamsOf(one.person.roles).contains(team()))
            continue;
        QStringList words{one.person.name, tr("%1 open").arg(one.load.open)};
        if (one.away)
            words << tr("away");
        else if (one.onDuty)
            words << tr("on duty");
        m_person->addItem(words.join(u" · "_s), one.person.id.value);
    }
    m_person->setCurrentIndex(std::max(0, m_person->findData(before.value)));
    warn();
    m_teamField->setHint(
        !m_routed.isEmpty() && m_routed != team()
            ? tr("The category leads to %1.").arg(ticketwords::team(*m_organization, m_routed))
        : m_supporters.isEmpty() ? QString()
                                 : tr("%1 supports").arg(m_supporters));
}

void AssignFields::warn()
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [this](const desk::Candidate &one) { return one.person.id == person(); });
    QStringList words;
    if (found != m_people.end() && found->away)
        words << presencewords::absence(*found->away, found->standIn, m_context.ticker.now(),
                                        m_organization->zone);
    if (found != m_people.end() && !found->lacks.isEmpty())
        words << tr("not on record: %1").arg(found->lacks.join(u"; "_s));
    m_personField->setHint(words.isEmpty() ? QString() : tr("Mind: %1.").arg(words.join(u"; "_s)));
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
