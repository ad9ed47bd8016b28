// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers.h"

#include "document/compose.h"
#include "document/page.h"
#include "document/renderer.h"
#include "tests/support/paperfields.h"

#include <QFile>
#include <QTextStream>

namespace tanggap::gallery
{

using namespace Qt::Literals::StringLiterals;

int writePapers(const QString &folder)
{
    QTextStream err(stderr);
    int failed = 0;
    const auto make = [&](const QString &id, const QString &name, const PaperFacts &facts) {
        const auto paper = shippedTemplate(id);
        if (!paper) {
            err << paper.error().message << '\n';
            ++failed;
            return;
        }
        const Composition composition = compose(*paper, test::filledFacts(*paper, facts));
        for (const TemplateProblem &problem : composition.problems)
            err << id << ": " << problem.message << '\n';
        failed += composition.problems.isEmpty() ? 0 : 1;
        const auto write = [&](const QString &ending, const QByteArray &bytes) {
            QFile file(folder + u'/' + name + ending);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                err << file.fileName() << ": " << file.errorString() << '\n';
        };
        write(u".pdf"_s, Pages(composition.paper).pdf());
        write(u".odt"_s, paperToOdt(composition.paper));
    };
    for (const QString &id : shippedTemplates())
        make(id, id, sampleFacts());

    PaperFacts special = sampleFacts(); // all that a paper shows only now and then
    special.electronic = special.drill = true;
    special.degree = u"R"_s;
    special.signingOffice = u"a.n. Wali Kota Contoh\nSekretaris Daerah"_s;
    make(u"surat_jawaban"_s, u"surat_jawaban-khusus"_s, special);
    make(u"peringatan_keamanan"_s, u"peringatan_keamanan-khusus"_s, special);
    return failed;
}

} // namespace tanggap::gallery
