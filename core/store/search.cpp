// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QStringList>

namespace tanggap::search
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Up to this many matches it is cheaper to fetch and sort them all.
constexpr qint64 FewMatches = 2000;

/// Whether more tickets than that match; counts no further.
Result<bool> areMany(Connection &db, const QString &match)
{
    TRY_LET(const QVariant n, db.value(u"SELECT count(*) FROM (SELECT rowid FROM ticket_search WHERE "
                                       "ticket_search MATCH :match LIMIT :most)"_s,
                                       {{":match"_L1, match}, {":most"_L1, FewMatches + 1}}));
    return n.toLongLong() > FewMatches;
}

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

Result<Search> planFor(Connection &db, const QString &typed, bool inside)
{
    const QString words = typed.isEmpty() ? QString() : expressionFor(typed);
    if (words.isEmpty())
        return Search{};
    const auto within = [inside](const QString &expression) {
        return inside ? expression : u"{code title description system} : ("_s + expression + u')';
    };
    const QString match = within(words);
    // The whole word first: its matches are counted as they come, those of a beginning only after all words
    // that begin so have been gathered.
    const QString asItStands = within(words.chopped(1));
    TRY_LET(const bool common, areMany(db, asItStands));
    if (common)
        return Search{Plan::ProbeInOrder, asItStands};
    TRY_LET(const bool many, areMany(db, match));
    return Search{many ? Plan::WalkWithSet : Plan::MatchFirst, match};
}

QString condition(Plan plan)
{
    const QString found = u"(SELECT rowid FROM ticket_search WHERE ticket_search MATCH :match)"_s;
    switch (plan) {
    case Plan::MatchFirst:
        return u"ticket.id IN "_s + found;
    case Plan::WalkWithSet:
        return u"+ticket.id IN "_s + found;
    case Plan::ProbeInOrder:
        break;
    }
    return u"EXISTS (SELECT 1 FROM ticket_search WHERE ticket_search MATCH :match AND ticket_search.rowid = +ticket.id)"_s;
}

} // namespace tanggap::search
