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
    for (const QString &id : shippedTemplates()) {
        const auto paper = shippedTemplate(id);
        if (!paper) {
            err << paper.error().message << '\n';
            ++failed;
            continue;
        }
        const Composition composition = compose(*paper, test::filledFacts(*paper, sampleFacts()));
        for (const TemplateProblem &problem : composition.problems)
            err << id << ": " << problem.message << '\n';
        failed += composition.problems.isEmpty() ? 0 : 1;
        const auto write = [&](const QString &ending, const QByteArray &bytes) {
            QFile file(folder + u'/' + id + ending);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                err << file.fileName() << ": " << file.errorString() << '\n';
        };
        write(u".pdf"_s, Pages(composition.paper).pdf());
        write(u".odt"_s, paperToOdt(composition.paper));
    }
    return failed;
}

} // namespace tanggap::gallery
