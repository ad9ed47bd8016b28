// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/pauseclock.h"

#include "base/text.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

void endPause(Ticket &ticket, Instant at)
{
    ticket.paused = false;
    for (Pause &pause : ticket.pauses) {
        if (!pause.until)
            pause.until = std::max(at, pause.from);
    }
}

void resumePause(Ticket &ticket, Instant ended)
{
    for (Pause &pause : ticket.pauses) {
        if (pause.until == ended && ended > pause.from) {
            pause.until.reset();
            ticket.paused = true;
        }
    }
}

Result<> pauseClocks(Tx &tx, const TicketRef &ref, const QString &kind, const QString &reason,
                     const Stated &stated)
{
    static const QStringList kinds{u"reporter"_s, u"owner"_s, u"third_party"_s};
    TRY_LET(Case c, openCase(tx, ref));
    TRY(mayPause(tx, c, tx.now()));
    TRY_LET(const QString why, cleanText(reason, 2000, Core::tr("Reason")));
    if (!kinds.contains(kind))
        return fail(ErrorCode::Invalid,
                    Core::tr("Say whom the ticket waits for: the reporter, the owner or a third party."));
    if (why.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("A pause needs a reason."));
    std::optional<Instant> earliest;
    if (!c.ticket.pauses.isEmpty())
        earliest = c.ticket.pauses.constLast().until;
    TRY_LET(const Instant at,
            momentOf(tx, stated, std::max(earliest.value_or(c.ticket.received), c.ticket.received)));
    c.ticket.paused = true;
    c.ticket.pauses << Pause{.from = at, .kind = kind, .reason = why};
    QJsonObject facts{{u"waiting_for"_s, kind}, {u"reason"_s, why}};
    stateIn(facts, stated);
    TRY(closeCase(tx, c, {.kind = u"clock.paused"_s, .happened = at, .facts = facts}));
    return {};
}

Result<> resumeClocks(Tx &tx, const TicketRef &ref, const QString &note, const Stated &stated)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY(mayResume(tx, c));
    TRY_LET(const QString words, cleanText(note, 2000, Core::tr("Note")));
    TRY_LET(const Instant at, momentOf(tx, stated, c.ticket.pauses.constLast().from));
    endPause(c.ticket, at);
    QJsonObject facts;
    if (!words.isEmpty())
        facts.insert(u"note"_s, words);
    stateIn(facts, stated);
    TRY(closeCase(tx, c, {.kind = u"clock.resumed"_s, .happened = at, .facts = facts}));
    return {};
}

} // namespace tanggap::desk
