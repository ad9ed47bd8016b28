// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"
#include "ui/base/deskcontext.h"
#include "ui/board/dropdecision.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace tanggap
{

/// A ticket and what was decided for it.
struct TicketMove
{
    TicketId id;
    QString code;
    qint64 version = 0; ///< as it was when it was decided
    DropDecision decision;
};

/// How it went.
struct MoveReport
{
    TicketMove move;
    std::optional<Error> error;
};

/// Does what a drop or the assign sheet decided, one ticket after the other, and offers the way back: an
/// escalation or step is withdrawn, an assignment goes back to the former team and person.
class TicketMover : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const QList<MoveReport> &)>;

    explicit TicketMover(DeskContext &context, QObject *parent = nullptr);

    /// `done` comes once, after the last; decisions that do not allow anything are not for here.
    void carryOut(const QList<TicketMove> &moves, const QString &note, const desk::Stated &stated, Done done);

private:
    struct Run;

    void next(const std::shared_ptr<Run> &run);
    void offerWayBack(const QList<TicketMove> &went);
    void takeBack(QList<TicketMove> moves, const QString &what);

    DeskContext &m_context;
};

} // namespace tanggap
