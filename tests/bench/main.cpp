// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/rawfloor.h"

#include "desk/accounts.h"
#include "desk/completestep.h"
#include "desk/sample.h"
#include "desk/setup.h"
#include "document/page.h"
#include "document/renderer.h"
#include "store/queue.h"
#include "store/search.h"
#include "store/store.h"
#include "support/paperfields.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Durations of one kind of work, in microseconds.
class Series
{
public:
    template <class Work>
    void time(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_runs << double(timer.nsecsElapsed()) / 1000;
    }
    double median()
    {
        std::sort(m_runs.begin(), m_runs.end());
        return m_runs.isEmpty() ? 0 : m_runs.at(m_runs.size() / 2);
    }

private:
    QList<double> m_runs;
};

/// The outcome of all measurements: a line each, and whether every bound held.
class Findings
{
public:
    void ratio(const QString &what, double ours, double floor, double bound)
    {
        print(what,
              u"%1 us, floor %2 us, ratio %3 (bound %4)"_s.arg(ours, 0, 'f', 1)
                  .arg(floor, 0, 'f', 1)
                  .arg(ours / floor, 0, 'f', 2)
                  .arg(bound),
              ours / floor <= bound);
    }
    void atMost(const QString &what, double value, double bound, const QString &unit)
    {
        print(what, u"%1 %3 (bound %2 %3)"_s.arg(value, 0, 'f', 2).arg(bound).arg(unit), value <= bound);
    }
    bool allHeld() const { return m_held; }

private:
    void print(const QString &what, const QString &text, bool held)
    {
        std::printf("%-6s %-46s %s\n", held ? "ok" : "OVER", qPrintable(what), qPrintable(text));
        std::fflush(stdout);
        m_held = m_held && held;
    }
    bool m_held = true;
};

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

void must(const Result<> &result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
}

/// A drill database with that many tickets, a tenth of them open. Kept between runs: making it takes a while.
QString database(const QString &folder, int tickets, const Clock &clock)
{
    const QString path = u"%1/bench-%2.tanggap"_s.arg(folder).arg(tickets);
    if (QFile::exists(path))
        return path;
    const QString fresh = path + u".new"_s;
    must(Store::create(fresh, true));
    auto store = must(Store::open(fresh, clock));
    desk::SetUp setUp = must(desk::shippedSetUp(u"bekasi"_s));
    setUp.adminLogin = u"admin"_s;
    setUp.adminName = u"Admin (contoh)"_s;
    setUp.adminRoles = {u"ketua"_s};
    setUp.adminPasswordHash = must(desk::hashPassword(u"latihan"_s, true));
    must(store->transactNow(Store::System, [&](Tx &tx) { return desk::setUp(tx, setUp); }));
    must(store->transactNow(Store::System,
                            [&](Tx &tx) { return desk::addDrillAccounts(tx, setUp.adminPasswordHash); }));
    std::printf("making %d tickets ...\n", tickets);
    QElapsedTimer timer;
    timer.start();
    must(desk::fillWithSamples(*store, tickets, 1, paperRenderer()));
    std::printf("made in %.1f s\n", double(timer.elapsed()) / 1000);
    store.reset();
    for (const QString &suffix : {u""_s, u".key"_s, u".evidence"_s, u"-wal"_s})
        QFile::rename(fresh + suffix, path + suffix);
    return path;
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

} // namespace

namespace
{

constexpr int Actions = 200;
constexpr int Reads = 200;
const QString Person = QStringLiteral("helpdesk");

/// Completing the second step of tickets that wait there: ours and the floor's in turns of several, each on
/// tickets of its own. (Each turn begins with pages that the other has made stale; the medians pass over
/// that.)
void measureAction(Store &store, bench::RawFloor &floor, const Clock &clock, Findings &report)
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
    report.ratio(u"durable action (%1 tickets)"_s.arg(ids.size()), ours.median(), raw.median(), 1.5);
}

void measureQueue(Store &store, bench::RawFloor &floor, Findings &report)
{
    Series ours, raw;
    for (int i = 0; i < Reads; ++i) {
        ours.time([&] {
            must(store.readNow(Person, [](Reader &reader) -> Result<int> {
                TRY(queue::page(reader, {}, std::nullopt, 50));
                return queue::count(reader, {});
            }));
        });
        raw.time([&] {
            floor.queuePage();
            floor.openCount();
        });
    }
    report.ratio(u"open queue, 50 rows and exact count"_s, ours.median(), raw.median(), 3);
}

void measureSearch(Store &store, bench::RawFloor &floor, const QString &what, const QString &words,
                   Findings &report)
{
    QueueFilter filter;
    filter.text = words;
    const search::Search plan =
        must(store.readNow(Person, [&](Reader &reader) { return search::planFor(reader.db, words); }));
    const std::string match = plan.match.toStdString();
    Series ours, raw;
    for (int i = 0; i < Reads; ++i) {
        ours.time([&] {
            must(store.readNow(
                Person, [&](Reader &reader) { return queue::page(reader, filter, std::nullopt, 50); }));
        });
        raw.time([&] { floor.search(match, plan.plan == search::Plan::ProbeInOrder); });
    }
    report.ratio(what, ours.median(), raw.median(), 3);
}

/// From facts to the bytes of a PDF.
void measurePapers(Findings &report)
{
    const auto draw = [&](const QString &what, const QString &id, qsizetype rows, double bound) {
        const PaperTemplate paper = must(shippedTemplate(id));
        PaperFacts facts = test::filledFacts(paper, sampleFacts());
        while (facts.queue.size() < rows)
            facts.queue << facts.queue.at(facts.queue.size() % 2);
        Series series;
        for (int i = 0; i < 9; ++i)
            series.time([&] { must(renderPdf(paper, facts)); });
        report.atMost(what, series.median() / 1000, bound, u"ms"_s);
    };
    draw(u"paper: a letter"_s, u"surat_jawaban"_s, 0, 60);
    draw(u"paper: a certificate"_s, u"sertifikat"_s, 0, 60);
    draw(u"paper: a table of 500 rows"_s, u"lembar_antrian"_s, 500, 1000);
}

} // namespace

/// `bench [--tickets N] [--folder DIR]`: 1 when a bound is exceeded. The database is made once per size and
/// kept in the folder; each run works on a copy.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCommandLineParser arguments;
    arguments.addOption({u"tickets"_s, u"How many tickets."_s, u"N"_s, u"100000"_s});
    arguments.addOption(
        {u"folder"_s, u"Where the database is kept."_s, u"DIR"_s, QDir::currentPath() + u"/build"_s});
    arguments.process(app);

    const SystemClock clock;
    const QString kept = database(arguments.value(u"folder"_s), arguments.value(u"tickets"_s).toInt(), clock);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"kasus.tanggap"_s);
    for (const QString &suffix : {u""_s, u".key"_s})
        QFile::copy(kept + suffix, path + suffix);

    Findings report;
    const auto store = must(Store::open(path, clock));
    bench::RawFloor floor(path.toStdString());
    measureAction(*store, floor, clock, report);
    measureQueue(*store, floor, report);
    measureSearch(*store, floor, u"search, a rare word"_s, u"BKS-2026-0007"_s, report);
    measureSearch(*store, floor, u"search, a common word"_s, u"contoh"_s, report);
    measurePapers(report);
    report.atMost(u"resident memory"_s, residentMegabytes(), 150, u"MB"_s);
    return report.allHeld() ? 0 : 1;
}
