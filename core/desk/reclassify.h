// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"

namespace tanggap::desk
{

/// What can be judged anew; what is not set stays.
struct Judgement
{
    std::optional<QString> systemClass;
    std::optional<QString> severity;
    std::optional<QString> category;
    std::optional<QString> type;
    std::optional<Tlp> tlp;
    std::optional<bool> personalData;
    std::optional<QString> service;    ///< Service::id; empty: none
    std::optional<SystemId> system;    ///< one of the register; its name and, where none is set, its owner
    std::optional<Instant> discovered; ///< when the office knew of it, not after the receipt
};

/// Classes a ticket anew: its clocks are reckoned from the same start and keep their pauses. Needs
/// `ticket.classify`, or to act in an open step that verifies or comes before. TLP:RED restricts the ticket.
Result<> reclassify(Tx &tx, const TicketRef &ref, const Judgement &judgement, const QString &reason,
                    const Stated &stated = {});

} // namespace tanggap::desk
