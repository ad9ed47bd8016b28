// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/renderer.h"

#include "document/page.h"
#include "document/papertext.h"

namespace tanggap
{

Result<PaperTemplate> templateFor(const PaperFacts &facts, const OfficeTemplates &templates)
{
    const PaperKind *kind = facts.procedure.paper(facts.kind);
    if (!kind)
        return fail(ErrorCode::Invalid, Core::tr("The procedure has no paper “%1”.").arg(facts.kind));
    return templates.find(kind->templateId);
}

PaperRenderer paperRenderer(const OfficeTemplates &templates)
{
    const auto draw = [templates](const PaperFacts &facts) -> Result<QByteArray> {
        TRY_LET(const PaperTemplate paper, templateFor(facts, templates));
        return renderPdf(paper, facts);
    };
    return {draw, [templates](const PaperFacts &facts) { return paperText(facts, templates); }};
}

} // namespace tanggap
