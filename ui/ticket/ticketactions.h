// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"
#include "desk/ticketview.h"
#include "ui/base/deskcontext.h"
#include "ui/base/prompts.h"

#include <QHash>
#include <QObject>

#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace tanggap
{

/// What can be done to a ticket beside its next step. Each entry is disabled, with the reason in its tooltip,
/// where the desk would refuse.
class TicketActions : public QObject
{
    Q_OBJECT

public:
    /// Forms open over the window of `owner`, and go with it.
    TicketActions(DeskContext &context, QWidget *owner);

    QMenu *menu() const { return m_menu; }
    QAction *pause() const { return m_pause; }
    QAction *assign() const { return m_assign; }
    QAction *reopen() const { return m_reopen; }
    QAction *handover() const { return m_handover; }
    void showTicket(const TicketView &view);

signals:
    void assignRequested(tanggap::TicketId ticket);
    void failed(const tanggap::Error &error);

private:
    QAction *add(const QString &name, const QString &iconName, std::function<void()> run);
    void unlink();
    void recordConsent();
    void erase();
    /// Asks for words and runs with them; refused, they are offered again the next time.
    void ask(const QString &what, TextQuestion question,
             std::function<Result<>(Tx &, const desk::TicketRef &, const QString &)> action);

    DeskContext &m_context;
    QWidget *m_owner;
    QMenu *m_menu;
    QAction *m_reclassify;
    QAction *m_pause; ///< or resume, while the ticket is paused
    QAction *m_assign;
    QAction *m_link;
    QAction *m_unlink;
    QAction *m_handover;
    QAction *m_consent; ///< or to take it back
    QAction *m_restrict;
    QAction *m_reopen;
    QAction *m_erase;
    std::optional<TicketView> m_view;
    QHash<QString, QString> m_words; ///< of what was refused, by "erase/12"
};

} // namespace tanggap
