// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/tickettabs.h"

#include "ui/base/painting.h"
#include "ui/base/widgets/frames.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QTabBar>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

TicketTabs::TicketTabs(Height height, QWidget *parent)
    : QWidget(parent)
    , m_height(height)
    , m_bar(new QTabBar)
    , m_column(new QVBoxLayout(this))
{
    m_bar->setObjectName(u"tabBar"_s);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Normal);
    m_column->addWidget(m_bar);
    connect(m_bar, &QTabBar::currentChanged, this, &TicketTabs::choose);
}

void TicketTabs::addTab(TicketTab *tab)
{
    QWidget *page = tab;
    if (m_height == Height::Scrolling) {
        auto *padded = new QWidget;
        auto *inner = new QVBoxLayout(padded);
        inner->setContentsMargins(0, 0, space::Normal, space::Normal);
        inner->addWidget(tab);
        page = newScrollArea(padded);
    }
    m_tabs << tab;
    m_pages << page;
    page->hide();
    m_column->addWidget(page, 1);
    m_bar->addTab(tab->title());
    connect(tab, &TicketTab::titleChanged, this, &TicketTabs::retitle);
    if (m_view)
        tab->showTicket(*m_view);
    choose(m_bar->currentIndex());
}

void TicketTabs::showTicket(const TicketView &view)
{
    m_view = view;
    for (TicketTab *tab : std::as_const(m_tabs))
        tab->showTicket(view);
    retitle();
}

void TicketTabs::showTab(const QString &name)
{
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs.at(i)->objectName() == name)
            m_bar->setCurrentIndex(int(i));
    }
}

void TicketTabs::retitle()
{
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        if (m_bar->tabText(int(i)) != m_tabs.at(i)->title())
            m_bar->setTabText(int(i), m_tabs.at(i)->title());
    }
}

void TicketTabs::choose(int index)
{
    // Not a stack: that would always be as tall as its tallest page.
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_pages.at(i)->setVisible(i == index);
}

} // namespace tanggap
