// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <limits>

namespace tanggap::search
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Up to this many matches it is cheaper to fetch and sort them all.
constexpr qint64 FewMatches = 2000;

QStringList wordsOf(const QString &typed)
{
    static const QRegularExpression notWord(u"[^\\p{L}\\p{N}\\p{M}]+"_s);
    return tidiedLine(typed).toLower().split(notWord, Qt::SkipEmptyParts);
}

} // namespace

QString expressionFor(const QString &typed)
{
    QStringList terms;
    for (const QString &word : wordsOf(typed))
        terms << u'"' + word + u'"';
    if (terms.isEmpty())
        return {};
    return terms.join(u' ') + u'*';
}

Result<Plan> planFor(Connection &db, const QString &typed)
{
    const QStringList words = wordsOf(typed);
    qint64 rarest = std::numeric_limits<qint64>::max();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool prefix = i == words.size() - 1;
        // The index folds diacritics away; a word that is not in the vocabulary as typed counts as rare,
        // which is safe.
        TRY_LET(const QVariant n,
                prefix ? db.value(u"SELECT sum(doc) FROM (SELECT doc FROM ticket_words WHERE term >= :from "
                                  u"AND term < :until "
                                  "LIMIT 200)"_s,
                                  {{":from"_L1, words.at(i)}, {":until"_L1, words.at(i) + QChar(0xffff)}})
                       : db.value(u"SELECT doc FROM ticket_words WHERE term = :term"_s,
                                  {{":term"_L1, words.at(i)}}));
        rarest = std::min(rarest, n.toLongLong());
    }
    return rarest <= FewMatches ? Plan::MatchFirst : Plan::ProbeInOrder;
}

QString condition(Plan plan)
{
    if (plan == Plan::MatchFirst)
        return u"ticket.id IN (SELECT rowid FROM ticket_search WHERE ticket_search MATCH :match)"_s;
    return u"EXISTS (SELECT 1 FROM ticket_search WHERE ticket_search MATCH :match AND ticket_search.rowid = +ticket.id)"_s;
}

} // namespace tanggap::search
