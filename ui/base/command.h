// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QMenu;
class QAbstractButton;

namespace tanggap
{

/// Where a command stands in the menu and on the shortcut sheet.
enum class CommandGroup { Go, Work, Ticket, Papers, View, Program };

/// A text that is asked again when the language changes: `[] { return tr("New report"); }`.
using TextSource = std::function<QString()>;

struct CommandSpec
{
    QString id; ///< "report.new"
    CommandGroup group = CommandGroup::Work;
    TextSource text;
    QString icon; ///< name in resources/icons; may be empty
    QKeySequence shortcut;
    TextSource tooltip; ///< may be empty
    bool checkable = false;
};

/// Everything that can be done in the window, each declared once. Menu, palette, shortcut sheet and buttons
/// are made from it. Owned by the main window.
class Commands : public QObject
{
    Q_OBJECT

public:
    /// The actions are added to `window`, so their shortcuts work in it.
    explicit Commands(QWidget *window);

    QAction *add(CommandSpec spec, std::function<void()> run);
    /// Null when there is no such command.
    QAction *action(const QString &id) const;
    /// All, in the order of declaration.
    QList<QAction *> all() const { return m_order; }
    QList<QAction *> all(CommandGroup group) const;
    CommandGroup groupOf(const QAction *action) const { return m_entries.value(action).spec.group; }
    QString iconOf(const QAction *action) const { return m_entries.value(action).spec.icon; }

    /// A disabled command says why, in its tooltip and in the palette.
    void setEnabled(const QString &id, bool enabled, const QString &reason = {});
    /// Asks for the text again, when it depends on more than the language, and changes the icon.
    void refresh(const QString &id, const QString &iconName);
    static QString reasonOf(const QAction *action);

    /// Fills a menu with one submenu per group.
    void fillMenu(QMenu *menu) const;
    /// A button that runs the command and shares its text, tooltip, state and icon.
    void bind(QAbstractButton *button, const QString &id, bool withIcon = false) const;

    static QString title(CommandGroup group);
    static QList<CommandGroup> groups();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        CommandSpec spec;
        QString reason;
    };

    void describe(QAction *action);

    QWidget *m_window;
    QList<QAction *> m_order;
    QHash<const QAction *, Entry> m_entries;
};

} // namespace tanggap
