// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/ticket/tickettab.h"

#include <QList>

class QTabBar;
class QVBoxLayout;

namespace tanggap
{

/// The tabs below a ticket. In the panel they are as tall as what they show; on the page each scrolls by
/// itself.
class TicketTabs : public QWidget
{
    Q_OBJECT

public:
    enum class Height { Natural, Scrolling };

    explicit TicketTabs(Height height, QWidget *parent = nullptr);
    void addTab(TicketTab *tab);
    void showTicket(const TicketView &view);
    /// Brings the tab with this objectName to the front.
    void showTab(const QString &name);
    void retitle();

private:
    void choose(int index);

    Height m_height;
    QTabBar *m_bar;
    QVBoxLayout *m_column;
    QList<TicketTab *> m_tabs;
    QList<QWidget *> m_pages; ///< the tabs, or what they scroll in
    std::optional<TicketView> m_view;
};

} // namespace tanggap
