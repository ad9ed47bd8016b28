// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/measures.h"

#include "document/page.h"
#include "support/paperfields.h"

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

} // namespace

void measurePapers(Findings &report)
{
    measurePaper(u"paper: a letter"_s, u"surat_jawaban"_s, 0, 60, report);
    measurePaper(u"paper: a certificate"_s, u"sertifikat"_s, 0, 60, report);
    measurePaper(u"paper: a table of 500 rows"_s, u"lembar_antrian"_s, 500, 1000, report);
    measureManyLetters(report);
}

} // namespace bench
