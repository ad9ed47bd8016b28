// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/renderer.h"

#include "document/page.h"

namespace tanggap
{

Result<PaperTemplate> templateFor(const PaperFacts &facts)
{
    const PaperKind *kind = facts.procedure.paper(facts.kind);
    if (!kind)
        return fail(ErrorCode::Invalid, Core::tr("The procedure has no paper “%1”.").arg(facts.kind));
    const QByteArray bytes = shippedTemplate(kind->templateId);
    if (bytes.isEmpty())
        return fail(ErrorCode::NotFound, Core::tr("There is no template “%1”.").arg(kind->templateId));
    TemplateReading reading = readTemplate(bytes);
    if (reading.value)
        return std::move(*reading.value);
    QStringList lines;
    for (const TemplateProblem &problem : reading.problems)
        lines << problem.message;
    return fail(ErrorCode::Invalid, lines.join(QLatin1Char('\n')));
}

PaperRenderer paperRenderer()
{
    return [](const PaperFacts &facts) -> Result<QByteArray> {
        TRY_LET(const PaperTemplate paper, templateFor(facts));
        return renderPdf(paper, facts);
    };
}

} // namespace tanggap
