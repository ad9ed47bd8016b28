// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presence/dutywatch.h"

#include "store/people.h"
#include "store/presence.h"
#include "ui/base/ticker.h"

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
            m_onDuty = present();
            emit changed();
        });
}

QList<Person> DutyWatch::present() const
{
    return onDutyAt(m_presences, m_people, m_context.ticker.now(), m_context.organization->zone);
}

void DutyWatch::look()
{
    const QList<Person> now = present();
    if (now == m_onDuty)
        return;
    m_onDuty = now;
    emit changed();
}

QString DutyWatch::inWords() const
{
    QStringList words;
    for (const Person &one : m_onDuty)
        words << (one.name + u' ' + one.phone).trimmed();
    return words.join(u", "_s);
}

} // namespace tanggap
