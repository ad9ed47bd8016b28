// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessionwatch.h"

#include "store/presence.h"
#include "ui/base/ticker.h"

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

SessionWatch::SessionWatch(DeskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.streams.contains(u"accounts"_s) || changes.streams.contains(u"organization"_s))
            read();
    });
    connect(&context.ticker, &Ticker::tick, this, [this](Instant now) {
        if (now < m_until)
            return;
        m_until = Instant::max();
        // Nobody writes anything when a period begins or ends, but all that follows the roster is to look.
        ChangeSet changes;
        changes.streams << u"accounts"_s;
        emit m_context.store.changed(changes);
    });
    read();
}

Result<SessionWatch::Standing> SessionWatch::standing(Reader &reader)
{
    Standing standing{.actor = reader.viewer};
    TRY_LET(standing.organization, reader.definitions.organization());
    TRY_LET(standing.procedures, reader.definitions.procedures());
    TRY_LET(const QList<Presence> own, presence::ofPerson(reader.db, reader.viewer.person));
    for (const Presence &one : own) {
        if (one.sort != Presence::Sort::Acting)
            continue;
        for (const std::optional<Instant> &moment : {std::optional(one.begins), one.ends}) {
            if (moment && *moment > reader.now)
                standing.until = std::min(standing.until, *moment);
        }
    }
    return standing;
}

void SessionWatch::read()
{
    const int request = ++m_request;
    m_context.read(this, standing, [this, request](const Result<Standing> &now) {
        // Whoever may no longer log in is told so by the next thing they do.
        if (now && request == m_request)
            take(*now);
    });
}

void SessionWatch::take(const Standing &now)
{
    m_until = now.until;
    const bool sameOffice = *now.organization == *m_context.organization &&
                            std::equal(now.procedures.begin(), now.procedures.end(),
                                       m_context.procedures.begin(), m_context.procedures.end(),
                                       [](const ProcedurePtr &a, const ProcedurePtr &b) { return *a == *b; });
    if (sameOffice && now.actor == m_context.session.actor)
        return;
    m_context.session.actor = now.actor;
    if (!sameOffice) {
        m_earlier << m_context.organization;
        m_earlierProcedures << m_context.procedures;
        m_context.organization = now.organization;
        m_context.procedures = now.procedures;
    }
    emit changed();
}

} // namespace tanggap
