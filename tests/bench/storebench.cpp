// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/measures.h"

#include "desk/completestep.h"
#include "store/queue.h"
#include "store/search.h"

namespace bench
{

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int Actions = 200;
constexpr int Reads = 200;
constexpr int Rows = 50;
const QString Person = QStringLiteral("helpdesk");

/// Completing the second step of tickets that wait there: ours and the floor's in turns of several, each on
/// tickets of its own. (Each turn begins with pages that the other has made stale; the medians pass over
/// that.)
void measureAction(Store &store, RawFloor &floor, const Clock &clock, Findings &report)
{
    constexpr size_t Turn = 20;
    const std::vector<int64_t> ids = floor.ticketsAt("catat", 2 * Actions);
    Series ours, raw;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (i / Turn % 2 == 0)
            ours.time([&] {
                must(store.transactNow(Person, [&](Tx &tx) {
                    return desk::completeStep(tx, {TicketId{ids.at(i)}, {}}, {.step = u"catat"_s});
                }));
            });
        else
            raw.time([&] { floor.completeStep(ids.at(i), "analisis_awal", toMs(clock.now())); });
    }
    report.ratio(u"durable action (%1 tickets)"_s.arg(ids.size()), ours, raw, 1.5);
}

void measureQueue(Store &store, RawFloor &floor, Findings &report)
{
    Series ours, raw;
    for (int i = 0; i < Reads; ++i) {
        ours.time([&] {
            must(store.readNow(Person, [](Reader &reader) -> Result<int> {
                TRY(queue::page(reader, {}, std::nullopt, Rows));
                return queue::count(reader, {});
            }));
        });
        raw.time([&] {
            floor.queuePage(Rows);
            floor.openCount();
        });
    }
    report.ratio(u"open queue, %1 rows and exact count"_s.arg(Rows), ours, raw, 3);
}

void measureSearch(Store &store, RawFloor &floor, const QString &what, const QString &words, Findings &report)
{
    QueueFilter filter;
    filter.text = words;
    const search::Search plan =
        must(store.readNow(Person, [&](Reader &reader) { return search::planFor(reader.db, words, true); }));
    const std::string match = plan.match.toStdString();
    Series ours, raw;
    for (int i = 0; i < Reads; ++i) {
        ours.time([&] {
            must(store.readNow(
                Person, [&](Reader &reader) { return queue::page(reader, filter, std::nullopt, Rows); }));
        });
        raw.time([&] { floor.search(match, plan.plan == search::Plan::ProbeInOrder); });
    }
    report.ratio(what, ours, raw, 3);
}

} // namespace

void measureStore(Store &store, RawFloor &floor, const Clock &clock, Findings &report)
{
    measureAction(store, floor, clock, report);
    measureQueue(store, floor, report);
    measureSearch(store, floor, u"search, a rare word"_s, u"BKS-2026-0007"_s, report);
    measureSearch(store, floor, u"search, a common word"_s, u"contoh"_s, report);
}

} // namespace bench
