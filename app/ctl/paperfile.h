// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/lookup.h"
#include "desk/paperlife.h"

namespace tanggap::ctl
{

/// A kind of paper of one ticket.
struct Place
{
    desk::TicketRef ref;
    PaperKind kind;
    QList<Paper> papers; ///< of the kind, oldest first
};

/// The kind and the ticket that a command on papers names: DB CODE KIND.
Result<Place> placeFor(Tx &tx, const Call &call);

/// The draft that is submitted next: changed where the command gives fields, begun where there is none.
Result<PaperId> draftFor(Tx &tx, const Call &call, const Place &place);

/// The fields that the command gives, of those that the template has and `also`. Invalid for any other:
/// nobody would ever see it.
Result<QHash<QString, QString>> givenFields(const Call &call, const QString &templateId,
                                            const QStringList &also = {});

/// --number and --degree.
desk::Approval approvalIn(const Call &call);

/// document: writes the issued file; issues the paper first where it is not, or where fields are given.
Result<Answer> writePaper(const Call &call);

} // namespace tanggap::ctl
