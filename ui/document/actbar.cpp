// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/actbar.h"

#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

ActBar::ActBar(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton)
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
{
    m_button->setObjectName(u"primaryAct"_s);
    m_button->setAutoDefault(false);
    setButtonKind(m_button, ButtonKind::Primary);
    m_more->setObjectName(u"moreActs"_s);
    m_more->setIcon(icon(u"dots"_s));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Near);
    row->addWidget(m_button);
    row->addWidget(m_more);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (QAction *act = action(m_primary))
            act->trigger();
    });
}

void ActBar::add(const QString &name, std::function<void()> run)
{
    QAction *act = m_menu->addAction(QString());
    act->setObjectName(name);
    act->setEnabled(false);
    m_actions.insert(name, act);
    connect(act, &QAction::triggered, this, [run = std::move(run)] { run(); });
}

void ActBar::addSeparator()
{
    m_menu->addSeparator();
}

void ActBar::setText(const QString &name, const QString &text, const QString &hint)
{
    action(name)->setText(text);
    m_hints.insert(name, hint);
    if (action(name)->isEnabled())
        action(name)->setToolTip(hint);
    follow();
}

void ActBar::offer(const QString &name, bool offered, const QString &whyNot)
{
    QAction *act = action(name);
    act->setVisible(offered);
    act->setEnabled(offered && whyNot.isEmpty());
    act->setToolTip(whyNot.isEmpty() ? m_hints.value(name) : whyNot);
    follow();
}

void ActBar::setPrimary(const QString &name)
{
    m_primary = name;
    follow();
}

void ActBar::setMenuName(const QString &name)
{
    m_more->setToolTip(name);
    m_more->setAccessibleName(name);
}

void ActBar::follow()
{
    const QAction *act = action(m_primary);
    m_button->setVisible(act);
    if (!act)
        return;
    m_button->setText(act->text());
    m_button->setEnabled(act->isEnabled());
    m_button->setToolTip(act->toolTip());
}

} // namespace tanggap
