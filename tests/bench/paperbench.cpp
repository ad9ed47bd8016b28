// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/measures.h"

#include "document/page.h"
#include "document/renderer.h"
#include "export/paperbatch.h"
#include "store/queue.h"
#include "support/paperfields.h"

#include <QTemporaryDir>

namespace bench
{

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int Letters = 1000;
constexpr int LettersBefore = 100; ///< until what is made once is there

void measurePaper(const QString &what, const QString &id, qsizetype rows, double bound, Findings &report)
{
    const PaperTemplate paper = must(shippedTemplate(id));
    PaperFacts facts = test::filledFacts(paper, sampleFacts());
    while (facts.queue.size() < rows)
        facts.queue << facts.queue.at(facts.queue.size() % 2);
    Series series;
    for (int i = 0; i < 9; ++i)
        series.time([&] { must(renderPdf(paper, facts)); });
    report.atMost(what, series.median() / 1000, bound, u"ms"_s);
}

void measureManyLetters(Findings &report)
{
    const PaperTemplate letter = must(shippedTemplate(u"surat_jawaban"_s));
    const PaperFacts facts = test::filledFacts(letter, sampleFacts());
    double before = 0;
    for (int i = 0; i < Letters; ++i) {
        if (i == LettersBefore)
            before = residentMegabytes();
        must(renderPdf(letter, facts));
    }
    report.atMost(u"paper: memory grown over %1 letters"_s.arg(Letters), residentMegabytes() - before, 4,
                  u"MB"_s);
}

/// Drawn, journaled and written into a folder, as the queue does it.
void measureOneGo(Store &store, Findings &report)
{
    constexpr int Together = 100;
    PaperBatch batch{.kind = u"disposisi"_s};
    const QueuePage page = must(store.readNow(u"semua"_s, [](Reader &reader) {
        return queue::page(reader, {.state = QueueFilter::State::All}, std::nullopt, Together);
    }));
    for (const QueueEntry &row : page.rows)
        batch.tickets << row.id;
    QTemporaryDir folder;
    batch.folder = folder.path();
    Series series;
    ExportWatch watch;
    PaperBatchOutcome outcome;
    series.time([&] { outcome = must(savePapers(store, u"semua"_s, batch, paperRenderer(), watch)); });
    if (outcome.written != batch.tickets.size())
        qFatal("only %d papers were written", outcome.written);
    report.atMost(u"paper: %1 letters in one go"_s.arg(batch.tickets.size()), series.median() / 1e6, 6,
                  u"s"_s);
}

} // namespace

void measurePapers(Store &store, Findings &report)
{
    measurePaper(u"paper: a letter"_s, u"surat_jawaban"_s, 0, 60, report);
    measurePaper(u"paper: a certificate"_s, u"sertifikat"_s, 0, 60, report);
    measurePaper(u"paper: a table of 500 rows"_s, u"lembar_antrian"_s, 500, 1000, report);
    measureManyLetters(report);
    measureOneGo(store, report);
}

} // namespace bench
