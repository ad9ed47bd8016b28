// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"
#include "ui/base/deskcontext.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace tanggap
{

class FlowLayout;

/// What a ticket is: code, receipt, title, badges, whose system it is and who reported it.
class TicketHeader : public QWidget
{
    Q_OBJECT

public:
    TicketHeader(const DeskContext &context, QMenu *menu, QWidget *parent = nullptr);
    void showTicket(const TicketView &view);

private:
    void showBadges(const TicketView &view);
    void showFacts(const TicketView &view);
    void addFact(const QString &name, const QStringList &lines, const QString &phone = {});

    const DeskContext &m_context;
    QLabel *m_code;
    QLabel *m_title;
    QToolButton *m_more;
    FlowLayout *m_badges;
    QGridLayout *m_facts;
    QList<std::pair<QString, int>> m_shownBadges; ///< text and tone
    QStringList m_shownFacts;
    int m_row = 0; ///< next of the facts
};

} // namespace tanggap
