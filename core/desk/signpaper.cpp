// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/signpaper.h"

#include "base/text.h"
#include "store/ticketparts.h"

#include <utility>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype FileLimit = 64 * 1024 * 1024;

bool isScan(const QByteArray &file)
{
    return file.startsWith("%PDF-") || file.startsWith("\x89PNG\r\n\x1a\n") ||
           file.startsWith("\xff\xd8\xff");
}

Result<> checkSize(const QByteArray &file)
{
    if (file.size() > FileLimit)
        return fail(ErrorCode::Invalid, Core::tr("The file is larger than %1 MB.").arg(FileLimit >> 20));
    return {};
}

/// Opens the case and asks whether the paper may be signed now.
Result<std::pair<Case, Paper>> openForSigning(Tx &tx, const TicketRef &ref, PaperId id)
{
    TRY_LET(Case c, openCase(tx, ref));
    TRY_LET(Paper paper, paperOf(tx.db(), ref.id, id));
    TRY(mayDo(tx, c, paper, PaperAct::Sign));
    return std::pair(std::move(c), std::move(paper));
}

Result<> putSignature(Tx &tx, const Paper &paper, PaperSignature signature)
{
    signature.ticket = paper.ticket;
    signature.paper = paper.id;
    signature.recordedBy = tx.actor().person;
    signature.recorded = tx.now();
    TRY(parts::insertPaperSignature(tx, signature));
    Paper after = paper;
    after.state = PaperState::Signed;
    after.signedHash = signature.fileHash;
    return parts::updatePaper(tx, paper, after);
}

Result<> closeSigned(Tx &tx, Case &c, const Paper &paper, const QString &how, const QString &fileHash,
                     const Stated &stated, bool rewritten = false)
{
    TRY_LET(const Instant happened, momentOn(tx, c, paper, stated));
    QJsonObject facts{
        {u"paper"_s, paper.kind}, {u"id"_s, paper.id.value}, {u"how"_s, how}, {u"sha256"_s, fileHash}};
    if (rewritten)
        facts.insert(u"rewritten"_s, true);
    stateIn(facts, stated);
    TRY(closeCase(tx, c, {.kind = u"paper.signed"_s, .happened = happened, .facts = facts}));
    return {};
}

} // namespace

Result<QByteArray> exportForSigning(Tx &tx, const TicketRef &ref, PaperId id)
{
    TRY_LET(auto opened, openForSigning(tx, ref, id));
    auto &[c, paper] = opened;
    TRY_LET(const QByteArray file, parts::paperFile(tx.db(), paper.fileHash));
    TRY(closeCase(tx, c,
                  {.kind = u"paper.exported"_s,
                   .happened = tx.now(),
                   .facts = {{u"paper"_s, paper.kind}, {u"sha256"_s, paper.fileHash}}}));
    return file;
}

Result<> importSigned(Tx &tx, const TicketRef &ref, PaperId id, const QByteArray &file,
                      const SignatureCheck &check, const QString &givenReason, const Stated &stated)
{
    TRY_LET(auto opened, openForSigning(tx, ref, id));
    auto &[c, paper] = opened;
    TRY(checkSize(file));
    TRY_LET(const QString reason, cleanText(givenReason, 2000, Core::tr("Reason")));
    TRY_LET(const QByteArray unsignedFile, parts::paperFile(tx.db(), paper.fileHash));
    TRY_LET(const SignedPdf found, check(unsignedFile, file));
    if (found.origin == SignedPdf::Origin::Different)
        return fail(ErrorCode::Invalid,
                    Core::tr("This is another paper than the one given out for signing."));
    const bool rewritten = found.origin == SignedPdf::Origin::Rewritten;
    if (rewritten && reason.isEmpty())
        return fail(ErrorCode::Invalid,
                    Core::tr("The signing service wrote this file anew: words and pages are the same, the "
                             "bytes are not. Look at it, and confirm with a reason that it is this paper."),
                    u"rewritten"_s);
    PaperSignature signature{.how = u"electronic"_s,
                             .signer = found.signer,
                             .signedAt = found.signedAt,
                             .fileHash = journal::hashOf(file),
                             .checked = found.checked.join(u'\n'),
                             .unchecked = found.unchecked.join(u'\n'),
                             .reason = rewritten ? reason : QString()};
    TRY(parts::keepPaperFile(tx, signature.fileHash, file));
    TRY(putSignature(tx, paper, signature));
    return closeSigned(tx, c, paper, signature.how, signature.fileHash, stated, rewritten);
}

Result<> recordHandSigned(Tx &tx, const TicketRef &ref, PaperId id, const QByteArray &scan,
                          const HandSigned &by, const Stated &stated)
{
    TRY_LET(auto opened, openForSigning(tx, ref, id));
    auto &[c, paper] = opened;
    TRY(checkSize(scan));
    if (!isScan(scan))
        return fail(ErrorCode::Invalid, Core::tr("A scan is a PDF, PNG or JPEG file."));
    const QTimeZone &zone = c.organization->zone;
    const QDate today = toLocal(tx.now(), zone).date(), date = by.date.value_or(today);
    if (!date.isValid() || date > today || date < toLocal(paper.at, zone).date())
        return fail(ErrorCode::Invalid,
                    Core::tr("A paper is signed on a day from its approval until today."));
    PaperSignature signature{.how = u"hand"_s,
                             .signedAt = fromMs(QDateTime(date, QTime(0, 0), zone).toMSecsSinceEpoch()),
                             .fileHash = journal::hashOf(scan)};
    TRY_LET(signature.signer, cleanLine(by.signer, 500, Core::tr("Who signed")));
    if (signature.signer.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Say who signed."));
    TRY(parts::keepPaperFile(tx, signature.fileHash, scan));
    TRY(putSignature(tx, paper, signature));
    return closeSigned(tx, c, paper, signature.how, signature.fileHash, stated);
}

Result<> putDrillSignature(Tx &tx, const Paper &paper)
{
    if (!tx.drill())
        return fail(ErrorCode::Invalid,
                    Core::tr("A drill's mark in place of a signature is for a drill only."));
    return putSignature(tx, paper,
                        {.how = u"drill"_s,
                         .signer = u"[LATIHAN] "_s + tx.actor().displayName,
                         .signedAt = tx.now(),
                         .fileHash = paper.fileHash});
}

Result<> signInDrill(Tx &tx, const TicketRef &ref, PaperId id, const Stated &stated)
{
    TRY_LET(auto opened, openForSigning(tx, ref, id));
    auto &[c, paper] = opened;
    TRY(putDrillSignature(tx, paper));
    return closeSigned(tx, c, paper, u"drill"_s, paper.fileHash, stated);
}

} // namespace tanggap::desk
