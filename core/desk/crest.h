// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/tx.h"

#include <QByteArray>

/// The crest of the letterhead, kept with the office's settings as a small PNG file (crestFromPicture makes
/// one), so that every desk and the command line print the same.
namespace tanggap::desk
{

/// What the settings take for a PNG file, empty for none. Invalid when it is no PNG, or larger than 300 kB or
/// 1024 pixels.
Result<QString> crestSetting(const QByteArray &png);

/// Keeps the crest for every paper from now on, or with an empty one goes back to the neutral shield; papers
/// that were issued stay as they are. Journals `crest.saved` in the stream "organization". Needs
/// `account.manage`. Invalid as above.
Result<> saveCrest(Tx &tx, const QByteArray &png);

} // namespace tanggap::desk
