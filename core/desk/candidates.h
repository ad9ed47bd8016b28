// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/person.h"
#include "org/presence.h"
#include "store/queue.h"

#include <optional>

/// Whom a ticket can be given to, and what speaks for and against it.
namespace tanggap::desk
{

struct Candidate
{
    Person person;
    Load load;
    bool onDuty = false;
    std::optional<Presence> away; ///< why they are not there now
    QString standIn;              ///< name of who takes over their work meanwhile
    QStringList lacks;            ///< qualifications that the procedure asks for, in its words
    bool operator==(const Candidate &) const = default;
};

/// Pure. Whoever suits best first: there before away, qualified before not, on duty before not, then the
/// least late and the fewest open tickets, then by name.
QList<Candidate> bestFirst(QList<Candidate> candidates);

/// Pure. What a procedure asks for and the person does not have, in the official words.
QStringList lackingQualifications(const Person &person, const QList<Localized> &asked);

/// Everybody in office who works in a team (empty: in any), the best first, held against what is asked of
/// them. Loads count what the viewer may see.
Result<QList<Candidate>> candidates(Reader &reader, const QString &team, const QList<Localized> &asked = {});

} // namespace tanggap::desk
