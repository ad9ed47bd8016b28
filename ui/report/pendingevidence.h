// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/evidencefile.h"
#include "ticket/ticket.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>

namespace tanggap
{

/// Evidence of a report that is not recorded yet: a file that stays where it is until then, or bytes that
/// came from a mail or the clipboard.
struct PendingEvidence
{
    QString key; ///< within the form
    QString name;
    QString path; ///< empty: `bytes`
    QByteArray bytes;
    qint64 size = 0;
    bool operator==(const PendingEvidence &) const = default;
};

/// Puts everything into the evidence file. `progress` hears the bytes done of all. Unavailable when one
/// cannot be read, or `cancelled` became true; what is in the evidence file by then stays there, unused.
Result<QList<Evidence>> keepEvidence(EvidenceFile &file, const QList<PendingEvidence> &pending,
                                     const std::function<void(qint64)> &progress,
                                     const std::atomic_bool &cancelled);

} // namespace tanggap
