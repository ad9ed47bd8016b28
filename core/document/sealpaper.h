// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "document/officepaper.h"
#include "org/person.h"

#include <QByteArray>

namespace tanggap
{

/// A seal of the journal as it is put on paper.
struct SealFacts
{
    QString seal;     ///< SHA-256 over the heads
    QByteArray heads; ///< a line for each chain: "<stream> <events> <hash of the last event>"
    QString database; ///< Store::Info::installation
    QString file;     ///< name of the file with the same heads
    Instant at{};
    Person signer;
};

/// Pure. The seal in Indonesian, as an official paper: what it is, the hash also as a QR code, the chains,
/// room for a signature. Of very many tickets the newest are listed; the hash holds for all of them.
OfficePaper sealPaper(const SealFacts &facts, const Organization &organization);

} // namespace tanggap
