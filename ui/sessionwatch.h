// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"

#include <QObject>

namespace tanggap
{

/// Keeps what the context says of the person at the desk true while they are logged in: their roles and what
/// those let them do, the organization and its procedures. Reads anew when the roster, duty and absence or
/// the organization change, here or elsewhere, and when the person begins or ends acting for somebody.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    explicit SessionWatch(DeskContext &context, QObject *parent = nullptr);

signals:
    /// The context says something else now.
    void changed();

private:
    /// What a login may do, and until when at most.
    struct Standing
    {
        Actor actor;
        OrganizationPtr organization;
        QList<ProcedurePtr> procedures;
        Instant until = Instant::max();
    };

    static Result<Standing> standing(Reader &reader);
    void read();
    void take(const Standing &standing);

    DeskContext &m_context;
    QList<OrganizationPtr> m_earlier; ///< pages may still look into them
    QList<ProcedurePtr> m_earlierProcedures;
    Instant m_until = Instant::max();
    int m_request = 0;
};

} // namespace tanggap
