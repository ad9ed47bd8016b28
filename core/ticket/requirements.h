// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "procedure/procedure.h"
#include "ticket/ticket.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace tanggap
{

/// What requirements are checked against, beside the ticket itself.
struct CaseFacts
{
    Reporter reporter;
    int evidence = 0;
    int recommendations = 0;
    bool answered = false;             ///< something was sent to the reporter
    QHash<QString, QString> texts;     ///< by TextField::id
    QHash<QString, PaperState> papers; ///< by PaperKind::id, the furthest state
    QSet<QString> returned;            ///< PaperKind::id whose newest paper was given back
};

/// Whether a step with this outcome asks for anything but equipment. Most ask for nothing: then their facts
/// need not be read.
bool asksFacts(const Step &step, const QString &outcome);

/// Pure. The facts that a step and its outcome still lack, in printed order. Equipment is never missing. An
/// empty outcome checks the step's own requirements only.
QList<Requirement> missingFor(const Step &step, const QString &outcome, const Ticket &ticket,
                              const CaseFacts &facts);

} // namespace tanggap
