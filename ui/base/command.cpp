// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/command.h"

#include "ui/base/icons.h"

#include <QAbstractButton>
#include <QEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

constexpr const char *ReasonProperty = "reason";

} // namespace

Commands::Commands(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

QAction *Commands::add(CommandSpec spec, std::function<void()> run)
{
    Q_ASSERT(!action(spec.id));
    auto *added = new QAction(this);
    added->setObjectName(spec.id);
    added->setShortcut(spec.shortcut);
    added->setCheckable(spec.checkable);
    if (!spec.icon.isEmpty())
        added->setIcon(icon(spec.icon));
    connect(added, &QAction::triggered, this, std::move(run));
    m_window->addAction(added);
    m_order << added;
    m_entries.insert(added, Entry{std::move(spec), {}});
    describe(added);
    return added;
}

QAction *Commands::action(const QString &id) const
{
    const auto found =
        std::find_if(m_order.begin(), m_order.end(), [&](QAction *each) { return each->objectName() == id; });
    return found == m_order.end() ? nullptr : *found;
}

QList<QAction *> Commands::all(CommandGroup group) const
{
    QList<QAction *> found;
    for (QAction *each : m_order) {
        if (groupOf(each) == group)
            found << each;
    }
    return found;
}

void Commands::setEnabled(const QString &id, bool enabled, const QString &reason)
{
    QAction *changed = action(id);
    Q_ASSERT(changed);
    m_entries[changed].reason = enabled ? QString() : reason;
    changed->setEnabled(enabled);
    describe(changed);
}

void Commands::refresh(const QString &id, const QString &iconName)
{
    QAction *changed = action(id);
    Q_ASSERT(changed);
    m_entries[changed].spec.icon = iconName;
    changed->setIcon(icon(iconName));
    describe(changed);
}

QString Commands::reasonOf(const QAction *action)
{
    return action->property(ReasonProperty).toString();
}

void Commands::describe(QAction *action)
{
    const Entry &entry = m_entries[action];
    action->setText(entry.spec.text());
    action->setProperty(ReasonProperty, entry.reason);
    QString tip = entry.spec.tooltip ? entry.spec.tooltip() : action->text();
    if (!entry.spec.shortcut.isEmpty())
        tip += u" (%1)"_s.arg(entry.spec.shortcut.toString(QKeySequence::NativeText));
    if (!entry.reason.isEmpty())
        tip += u'\n' + entry.reason;
    action->setToolTip(tip);
    action->setStatusTip(entry.reason);
}

void Commands::fillMenu(QMenu *menu) const
{
    menu->clear();
    for (const CommandGroup group : groups()) {
        const QList<QAction *> actions = all(group);
        if (actions.isEmpty())
            continue;
        QMenu *part = menu->addMenu(title(group));
        part->setToolTipsVisible(true);
        part->addActions(actions);
    }
}

void Commands::bind(QAbstractButton *button, const QString &id, bool withIcon) const
{
    QAction *bound = action(id);
    Q_ASSERT(bound);
    const auto follow = [button, bound, withIcon] {
        button->setText(bound->text());
        button->setToolTip(bound->toolTip());
        button->setAccessibleName(bound->text());
        button->setAccessibleDescription(reasonOf(bound));
        button->setEnabled(bound->isEnabled());
        button->setCheckable(bound->isCheckable());
        button->setChecked(bound->isChecked());
        if (withIcon)
            button->setIcon(bound->icon());
    };
    follow();
    connect(bound, &QAction::changed, button, follow);
    connect(button, &QAbstractButton::clicked, bound, &QAction::trigger);
}

QString Commands::title(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Go:
        return tr("Go");
    case CommandGroup::Work:
        return tr("Work");
    case CommandGroup::Ticket:
        return tr("Ticket");
    case CommandGroup::Papers:
        return tr("Papers");
    case CommandGroup::View:
        return tr("View");
    case CommandGroup::Program:
        return tr("Program");
    }
    return {};
}

QList<CommandGroup> Commands::groups()
{
    return {CommandGroup::Work, CommandGroup::Ticket, CommandGroup::Papers,
            CommandGroup::Go,   CommandGroup::View,   CommandGroup::Program};
}

bool Commands::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (QAction *each : m_order)
            describe(each);
    }
    return false;
}

} // namespace tanggap
