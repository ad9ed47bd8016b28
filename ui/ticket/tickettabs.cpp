// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/tickettabs.h"

#include "ui/base/painting.h"
#include "ui/base/widgets/frames.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

TicketTabs::TicketTabs(Height height, QWidget *parent)
    : QWidget(parent)
    , m_height(height)
    , m_bar(new QTabBar)
    , m_stack(new QStackedWidget)
{
    m_bar->setObjectName(u"tabBar"_s);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Normal);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
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
    m_stack->addWidget(page);
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
    // A stack is as tall as its tallest page unless the hidden ones ask for nothing.
    for (int i = 0; m_height == Height::Natural && i < m_stack->count(); ++i) {
        QSizePolicy policy = m_stack->widget(i)->sizePolicy();
        policy.setVerticalPolicy(i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        m_stack->widget(i)->setSizePolicy(policy);
    }
    m_stack->setCurrentIndex(index);
    m_stack->adjustSize();
}

} // namespace tanggap
