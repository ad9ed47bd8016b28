// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ticket/signature.h"

namespace tanggap
{

/// What the PDF's last signature says, if it holds: a signature dictionary whose ByteRange covers the whole
/// file but the signature itself, and a CMS structure that fits those bytes and its own certificate. Who
/// issued the certificate, and whether it was valid or revoked, is not checked, and said so. Invalid, saying
/// why, otherwise. `origin` is Different: there is nothing to compare with.
Result<SignedPdf> readSignature(const QByteArray &file);

/// The same beside the unsigned file that was given out (SignatureCheck). Where that one is the first
/// revision, a later revision may add to the pages, but not change what they say. Safe on any thread; needs a
/// QGuiApplication.
Result<SignedPdf> checkSignedPdf(const QByteArray &unsignedFile, const QByteArray &signedFile);

} // namespace tanggap
