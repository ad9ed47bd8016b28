// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/ticketmover.h"

#include "desk/assignticket.h"
#include "desk/completestep.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/base/undo.h"

#include <QPointer>

namespace tanggap
{

struct TicketMover::Run
{
    QList<TicketMove> moves;
    QString note;
    desk::Stated stated;
    Done done;
    QList<MoveReport> reports;
};

namespace
{

Result<> perform(Tx &tx, const TicketMove &move, const QString &note, const desk::Stated &stated)
{
    const desk::TicketRef ref{move.id, move.version};
    const DropDecision &decision = move.decision;
    if (decision.kind != DropDecision::Kind::CompleteStep)
        return desk::assignTicket(tx, ref, decision.team, decision.person, note, stated);
    TRY(desk::completeStep(
        tx, ref, {.step = decision.step, .outcome = decision.outcome, .note = note, .stated = stated}));
    return {};
}

/// What happened since is refused by the desk.
Result<> withdraw(Tx &tx, const TicketMove &move)
{
    if (move.decision.kind == DropDecision::Kind::Reassign)
        return desk::withdrawAssignment(tx, {move.id, {}});
    return desk::withdrawStep(tx, {move.id, {}}, move.decision.step);
}

} // namespace

TicketMover::TicketMover(DeskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void TicketMover::carryOut(const QList<TicketMove> &moves, const QString &note, const desk::Stated &stated,
                           Done done)
{
    next(std::make_shared<Run>(Run{moves, note, stated, std::move(done), {}}));
}

void TicketMover::next(const std::shared_ptr<Run> &run)
{
    if (run->reports.size() < run->moves.size()) {
        const TicketMove move = run->moves.at(run->reports.size());
        m_context.transact(
            this,
            [move, note = run->note, stated = run->stated](Tx &tx) {
                return perform(tx, move, note, stated);
            },
            [this, run, move](const Result<> &result) {
                run->reports << MoveReport{move, result ? std::nullopt : std::optional(result.error())};
                next(run);
            });
        return;
    }
    QList<TicketMove> went;
    for (const MoveReport &report : std::as_const(run->reports)) {
        if (!report.error)
            went << report.move;
    }
    if (!went.isEmpty())
        offerWayBack(went);
    run->done(run->reports);
}

void TicketMover::offerWayBack(const QList<TicketMove> &went)
{
    const QString &target = went.constFirst().decision.targetName;
    const QString what = went.size() == 1 ? tr("%1 to %2").arg(went.constFirst().code, target)
                                          : tr("%1 tickets to %2").arg(timetext::number(went.size()), target);
    const auto back = [mover = QPointer(this), went, what] {
        if (mover)
            mover->takeBack(went, what);
    };
    m_context.undo.offer(what, back);
    m_context.toasts.show(what, Tone::Fine, tr("Undo"), [&context = m_context, what, back] {
        // Something else may have been offered since; the toast still means its own.
        if (context.undo.isOffered() && context.undo.what() == what)
            context.undo.takeBack();
        else
            back();
    });
}

void TicketMover::takeBack(QList<TicketMove> moves, const QString &what)
{
    if (moves.isEmpty()) {
        m_context.toasts.show(tr("Taken back: %1").arg(what));
        return;
    }
    const TicketMove move = moves.takeLast();
    m_context.transact(
        this, [move](Tx &tx) { return withdraw(tx, move); },
        [this, moves, what](const Result<> &result) {
            if (!result)
                m_context.toasts.show(result.error().message, Tone::Late);
            if (result || !moves.isEmpty())
                takeBack(moves, what);
        });
}

} // namespace tanggap
