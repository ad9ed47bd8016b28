// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/papernumber.h"
#include "ui/base/deskcontext.h"

#include <functional>

class QWidget;

/// The small forms of a paper's life. Each opens without blocking and deletes itself.
namespace tanggap::paperforms
{

struct ApprovalQuestion
{
    TicketId ticket;
    QString title;
    QString accept; ///< the verb
    bool typesNumber = false;
    desk::Approval given = {}; ///< offered, to be changed
};

/// Number where the book wants it typed in, degree, whether the paper will be signed electronically, and when
/// it was approved.
void openApproval(DeskContext &context, QWidget *parent, const ApprovalQuestion &question,
                  std::function<void(const desk::Approval &, const desk::Stated &)> then);

/// When it was done, where that is not now; for acts that ask for nothing else.
void openMoment(DeskContext &context, QWidget *parent, TicketId ticket, const QString &title,
                const QString &verb, std::function<void(const desk::Stated &)> then);

/// Takes a signed PDF or the scan of a signed page in, and says what was checked before it is recorded.
/// `unsignedFile` is what was given out; `signer` is offered as who signed by hand.
void openSigning(DeskContext &context, QWidget *parent, const Paper &paper, const QByteArray &unsignedFile,
                 const QString &signer);

/// How and to whom the paper left the house, with a proof if there is one. To whom it is addressed is
/// proposed; the reporter's way only where that is the reporter.
void openSending(DeskContext &context, QWidget *parent, const Paper &paper, const QString &addressee,
                 const Reporter &reporter);

} // namespace tanggap::paperforms
