// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presence/dutywatch.h"

#include "store/people.h"
#include "store/presence.h"
#include "ui/base/ticker.h"

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct DutyFacts
{
    QList<Presence> presences;
    QList<Person> people;
};

/// What is read lasts for so long; a desk that runs for longer reads again.
constexpr auto Ahead = 24h * 40;

} // namespace

DutyWatch::DutyWatch(DeskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.streams.contains(u"accounts"_s))
            read();
    });
    connect(&context.ticker, &Ticker::tick, this, &DutyWatch::look);
    read();
}

void DutyWatch::read()
{
    const int request = ++m_request;
    m_context.read(
        this,
        [](Reader &reader) -> Result<DutyFacts> {
            DutyFacts facts;
            TRY_LET(facts.presences, presence::during(reader, reader.now, reader.now + Ahead));
            TRY_LET(facts.people, people::all(reader.db));
            return facts;
        },
        [this, request](const Result<DutyFacts> &facts) {
            if (request != m_request || !facts)
                return; // what is shown stays; the next change reads again
            m_presences = facts->presences;
            m_people = facts->people;
            m_onDuty = onDutyAt(m_presences, m_context.ticker.now());
            emit changed();
        });
}

void DutyWatch::look()
{
    const QList<PersonId> now = onDutyAt(m_presences, m_context.ticker.now());
    if (now == m_onDuty)
        return;
    m_onDuty = now;
    emit changed();
}

QString DutyWatch::inWords() const
{
    QStringList words;
    for (const PersonId id : m_onDuty) {
        const auto found =
            std::find_if(m_people.begin(), m_people.end(), [id](const Person &one) { return one.id == id; });
        if (found != m_people.end())
            words << (found->name + u' ' + found->phone).trimmed();
    }
    return words.join(u", "_s);
}

} // namespace tanggap
