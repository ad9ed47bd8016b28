// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QWidget>

#include <functional>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace tanggap
{

/// The one next act as a button, and all that can be done in a menu beside it. What cannot be done now stays
/// in the menu, switched off, with the reason in its tooltip.
class ActBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActBar(QWidget *parent = nullptr);

    /// In the order of the menu; the name is the action's objectName.
    void add(const QString &name, std::function<void()> run);
    void addSeparator();
    /// `hint` is the tooltip while it can be done.
    void setText(const QString &name, const QString &text, const QString &hint = {});
    /// Offers it or takes it off the menu; `whyNot` empty: it can be done now.
    void offer(const QString &name, bool offered, const QString &whyNot = {});
    /// Which one is the button; empty: none.
    void setPrimary(const QString &name);
    /// The menu's own name, for those who do not see its dots.
    void setMenuName(const QString &name);

    QAction *action(const QString &name) const { return m_actions.value(name); }

private:
    void follow();

    QHash<QString, QAction *> m_actions;
    QHash<QString, QString> m_hints;
    QString m_primary;
    QPushButton *m_button;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace tanggap
