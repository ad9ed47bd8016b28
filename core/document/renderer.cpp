// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/renderer.h"

#include "document/compose.h"
#include "document/page.h"
#include "document/papertext.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

Result<PaperTemplate> templateFor(const PaperFacts &facts, const OfficeTemplates &templates)
{
    const PaperKind *kind = facts.procedure.paper(facts.kind);
    if (!kind)
        return fail(ErrorCode::Invalid, Core::tr("The procedure has no paper “%1”.").arg(facts.kind));
    return templates.find(kind->templateId);
}

PaperFacts asDraft(PaperFacts facts)
{
    if (facts.number.isEmpty())
        facts.number = u"........................"_s;
    return facts;
}

PaperRenderer paperRenderer(const OfficeTemplates &templates)
{
    const auto draw = [templates](const PaperFacts &facts) -> Result<QByteArray> {
        TRY_LET(const PaperTemplate paper, templateFor(facts, templates));
        return renderPdf(paper, facts);
    };
    const auto copy = [templates](PaperFacts facts) -> Result<PaperCopies> {
        TRY_LET(const PaperTemplate paper, templateFor(facts, templates));
        PaperCopies copies;
        TRY_LET(copies.editable, editableFile(paper, facts));
        if (paper.redactable) {
            facts.redacted = true;
            facts.electronic = false; // it is the letter itself that gets signed
            TRY_LET(copies.redacted, renderPdf(paper, facts));
        }
        return copies;
    };
    return {draw, [templates](const PaperFacts &facts) { return paperText(facts, templates); }, copy};
}

Result<QByteArray> editableFile(const PaperTemplate &paper, const PaperFacts &facts)
{
    const QByteArray odt = paperToOdt(compose(paper, facts).paper);
    if (odt.isEmpty())
        return fail(ErrorCode::Unavailable, Core::tr("There is not enough memory for this paper."));
    return odt;
}

Result<QByteArray> inFormat(const QByteArray &odt, const QString &format, const std::atomic_bool *stop)
{
    return format == "odt"_L1 ? Result<QByteArray>(odt)
                              : convertOdt(odt, format, std::chrono::minutes(1), stop);
}

} // namespace tanggap
