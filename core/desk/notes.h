// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"

#include <QList>

namespace tanggap::desk
{

/// Adds a note to a ticket. Needs `ticket.work` or to act in an open step.
Result<qint64> addNote(Tx &tx, const TicketRef &ref, const QString &text, const Stated &stated = {});

/// Writes a text that steps ask for (findings, cause, lessons ...) ahead of completing the step.
Result<> writeText(Tx &tx, const TicketRef &ref, const QString &field, const QString &text);

/// A piece of evidence as it is entered: cleaned, with who and when. Part of receiving a report.
Result<Evidence> enteredEvidence(const Tx &tx, TicketId ticket, Evidence evidence);

/// Enters evidence whose content lies in the evidence file already.
Result<> addEvidence(Tx &tx, const TicketRef &ref, const QList<Evidence> &evidence,
                     const Stated &stated = {});

/// Journals that evidence was taken out to a file.
Result<> recordExport(Tx &tx, const TicketRef &ref, EvidenceId evidence, const QString &targetName);

/// Adds a recommendation of the review: text, owner and due date (ISO) are needed.
Result<RecommendationId> addRecommendation(Tx &tx, const TicketRef &ref,
                                           const Recommendation &recommendation);
/// Marks a recommendation carried out or declined, with a remark; possible after closing.
Result<> settleRecommendation(Tx &tx, const TicketRef &ref, RecommendationId id, RecommendationState state,
                              const QString &remark);

} // namespace tanggap::desk
