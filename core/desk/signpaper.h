// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/paperlife.h"
#include "ticket/signature.h"

/// How an approved paper becomes a signed one. The desk never sees a NIK or a passphrase: what is signed
/// electronically goes out as a file and comes back as one.
namespace tanggap::desk
{

/// The final unsigned PDF, to be signed elsewhere. Journaled. Invalid unless the paper waits for a signature.
Result<QByteArray> exportForSigning(Tx &tx, const TicketRef &ref, PaperId paper);

/// Takes the signed PDF back. Invalid when `check` finds no signature that holds, or another paper. A file
/// that the signing portal wrote anew (same words, same number of pages) is taken only with `reason`: why the
/// person who brings it vouches for it.
Result<> importSigned(Tx &tx, const TicketRef &ref, PaperId paper, const QByteArray &file,
                      const SignatureCheck &check, const QString &reason = {}, const Stated &stated = {});

/// A signature by hand, as whoever records it states it.
struct HandSigned
{
    QString signer;
    std::optional<QDate> date; ///< local; not before the paper's approval, not in the future; default today
};

/// Keeps the scan (PDF, PNG or JPEG) of a page that was signed by hand.
Result<> recordHandSigned(Tx &tx, const TicketRef &ref, PaperId paper, const QByteArray &scan,
                          const HandSigned &by, const Stated &stated = {});

/// In a drill, marks a paper as signed by nobody. Invalid in a real database.
Result<> signInDrill(Tx &tx, const TicketRef &ref, PaperId paper, const Stated &stated = {});

/// Part of the above: the row of a drill's signature and the paper's state. No permission, no event.
Result<> putDrillSignature(Tx &tx, const Paper &paper);

} // namespace tanggap::desk
