// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/notes.h"

#include "base/text.h"
#include "org/capability.h"
#include "store/inside.h"
#include "store/ticketparts.h"
#include "store/tickets.h"

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype TextLimit = 2'000'000;

} // namespace

Result<qint64> addNote(Tx &tx, const TicketRef &ref, const QString &text, const Stated &stated)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY(mayWork(tx, c));
    TRY_LET(const QString words, cleanText(text, TextLimit, Core::tr("Note")));
    if (words.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("The note is empty."));
    TRY_LET(const Instant at, momentOf(tx, stated));
    TRY_LET(const qint64 id,
            parts::insertNote(tx, {.ticket = ref.id, .person = tx.actor().person, .at = at, .text = words}));
    TRY(tickets::index(tx, ref.id));
    QJsonObject facts{{u"note"_s, id}};
    stateIn(facts, stated);
    TRY(closeCase(tx, c, {.kind = u"note.added"_s, .happened = at, .facts = facts}));
    return id;
}

Result<> writeText(Tx &tx, const TicketRef &ref, const QString &field, const QString &text)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY(mayWork(tx, c));
    const bool known = std::any_of(c.procedure->textFields.begin(), c.procedure->textFields.end(),
                                   [&](const TextField &one) { return one.id == field; });
    if (!known)
        return fail(ErrorCode::Invalid, Core::tr("The procedure has no text field “%1”.").arg(field));
    TRY_LET(const QString words, cleanText(text, TextLimit, field));
    TRY(parts::putText(tx, ref.id, field, words));
    TRY(tickets::index(tx, ref.id));
    TRY(closeCase(tx, c, {.kind = u"text.written"_s, .happened = tx.now(), .facts = {{u"field"_s, field}}}));
    return {};
}

Result<Evidence> enteredEvidence(const Tx &tx, TicketId ticket, Evidence one)
{
    TRY_LET(one.name, cleanLine(one.name, 255, Core::tr("File name")));
    TRY_LET(one.mediaType, cleanLine(one.mediaType, 255, Core::tr("Kind of file")));
    TRY_LET(one.note, cleanText(one.note, 10'000, Core::tr("Note")));
    one.ticket = ticket;
    one.addedBy = tx.actor().person;
    one.added = tx.now();
    return one;
}

Result<> addEvidence(Tx &tx, const TicketRef &ref, const QList<Evidence> &evidence, const Stated &stated)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY(mayWork(tx, c));
    QStringList names;
    for (const Evidence &given : evidence) {
        TRY_LET(const Evidence one, enteredEvidence(tx, ref.id, given));
        TRY(parts::insertEvidence(tx, one));
        names << one.name;
    }
    if (names.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("There is no file to add."));
    TRY_LET(const Instant happened, momentOf(tx, stated));
    QJsonObject facts{{u"names"_s, names.join(u", "_s)}, {u"count"_s, int(names.size())}};
    stateIn(facts, stated);
    TRY(closeCase(tx, c, {.kind = u"evidence.added"_s, .happened = happened, .facts = facts}));
    return {};
}

Result<> recordExport(Tx &tx, const TicketRef &ref, EvidenceId evidence, const QString &targetName)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY(mayWork(tx, c));
    TRY_LET(const auto all, parts::evidence(tx.db(), ref.id));
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Evidence &one) { return one.id == evidence; });
    const bool shown =
        found != all.end() && (inside::reads(tx.actor(), c.ticket) || found->addedBy == tx.actor().person);
    if (!shown)
        return fail(ErrorCode::NotFound, Core::tr("This ticket has no such evidence."));
    TRY(closeCase(
        tx, c,
        {.kind = u"evidence.exported"_s,
         .happened = tx.now(),
         .facts = {{u"name"_s, found->name}, {u"sha256"_s, found->sha256}, {u"target"_s, targetName}}}));
    return {};
}

Result<RecommendationId> addRecommendation(Tx &tx, const TicketRef &ref, const Recommendation &recommendation)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY(mayWork(tx, c));
    Recommendation one = recommendation;
    one.ticket = ref.id;
    TRY_LET(one.text, cleanText(one.text, TextLimit, Core::tr("Recommendation")));
    TRY_LET(one.owner, cleanLine(one.owner, 500, Core::tr("Owner")));
    if (one.text.isEmpty() || one.owner.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("A recommendation needs a text and an owner."));
    if (!QDate::fromString(one.dueDate, Qt::ISODate).isValid())
        return fail(ErrorCode::Invalid, Core::tr("A recommendation needs a due date."));
    TRY_LET(one.id.value, parts::insertRecommendation(tx, one));
    TRY(closeCase(tx, c,
                  {.kind = u"recommendation.added"_s,
                   .happened = tx.now(),
                   .facts = {{u"text"_s, one.text}, {u"owner"_s, one.owner}, {u"due"_s, one.dueDate}}}));
    return one.id;
}

namespace
{

Result<> settle(Tx &tx, Case &c, const Recommendation &before, RecommendationState state,
                const QString &remark)
{
    Recommendation after = before;
    after.state = state;
    after.remark = remark;
    TRY(parts::updateRecommendation(tx, before, after));
    TRY(closeCase(tx, c,
                  {.kind = u"recommendation.settled"_s,
                   .happened = tx.now(),
                   .facts = {{u"text"_s, after.text},
                             {u"carried_out"_s, state == RecommendationState::CarriedOut},
                             {u"remark"_s, after.remark}}}));
    return {};
}

/// A handover takes recommendations along: what is settled in one ticket does not stay open in the others.
Result<> settleInTheSameCase(Tx &tx, TicketId ticket, const Recommendation &settled,
                             RecommendationState state, const QString &remark)
{
    TRY_LET(const QList<TicketId> others, tickets::sameCase(tx.db(), ticket));
    for (const TicketId other : others) {
        TRY_LET(const auto all, parts::recommendations(tx.db(), other));
        for (const Recommendation &one : all) {
            if (one.state != RecommendationState::Open || one.text != settled.text ||
                one.owner != settled.owner)
                continue;
            TRY_LET(Case c, caseOf(tx, other));
            TRY(settle(tx, c, one, state, remark));
        }
    }
    return {};
}

} // namespace

Result<> settleRecommendation(Tx &tx, const TicketRef &ref, RecommendationId id, RecommendationState state,
                              const QString &remark)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY(mayWork(tx, c));
    TRY_LET(const auto all, parts::recommendations(tx.db(), ref.id));
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Recommendation &one) { return one.id == id; });
    if (found == all.end())
        return fail(ErrorCode::NotFound, Core::tr("This ticket has no such recommendation."));
    TRY_LET(const QString words, cleanText(remark, 10'000, Core::tr("Remark")));
    if (state == RecommendationState::Declined && words.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Say why the recommendation is declined."));
    TRY(settle(tx, c, *found, state, words));
    return settleInTheSameCase(tx, ref.id, *found, state, words);
}

} // namespace tanggap::desk
