// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace tanggap
{

/// What was found in a PDF that came back from signing, whose signature holds.
struct SignedPdf
{
    /// How the signed file relates to the one that was given out.
    enum class Origin {
        Revision,  ///< the one given out is its first revision, byte for byte
        Rewritten, ///< written anew, with the same words on as many pages
        Different, ///< another paper
    };
    Origin origin = Origin::Different;
    int signatures = 0;
    QString signer;                  ///< as the certificate of the last signature names them; nobody vouched for it
    std::optional<Instant> signedAt; ///< as the signature states it
    QStringList checked;             ///< in words, translated
    QStringList unchecked;           ///< likewise: what was not looked at
};

/// Looks at a signed PDF beside the unsigned one; Invalid, saying why, when it carries no signature that
/// holds over the whole file. The desk is given one, since PDF and certificates are not its affair.
using SignatureCheck =
    std::function<Result<SignedPdf>(const QByteArray &unsignedFile, const QByteArray &signedFile)>;

} // namespace tanggap
