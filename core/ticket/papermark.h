// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ticket/paperfacts.h"

namespace tanggap
{

/// Pure. What a paper says, as canonical JSON (keys sorted, no blanks): number, date, degree, signer, fields
/// and texts; neither when it was printed nor which copy it is. Two papers that say the same give the same
/// bytes.
QByteArray canonicalContent(const PaperFacts &facts);

/// Pure. The mark that an issued paper carries (as QR code) and by which its desk knows it again:
/// "TANGGAP:1:<ticket code>:<paper number>:<base32 of the first 16 bytes of SHA-256 of the content>". It holds
/// nothing that is not printed on the paper in clear.
QString paperMark(const PaperFacts &facts);

} // namespace tanggap
