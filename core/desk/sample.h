// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/store.h"
#include "ticket/paperfacts.h"

namespace tanggap::desk
{

/// Fills a drill database with invented agencies, systems, people and tickets in every state, spread over the
/// weeks before the store's present moment. Everything is done by the desk's own actions at simulated
/// moments, in their order, so the journal is whole. The same seed and moment give the same data. Many
/// actions share a transaction; with many tickets most papers share a few files, since drawing each would
/// take hours. Gives the number of tickets made. Invalid outside a drill. Blocks.
Result<int> fillWithSamples(Store &store, int tickets, quint32 seed, const PaperRenderer &render);

} // namespace tanggap::desk
