// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/command.h"
#include "ui/base/theme.h"

#include <QHash>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace tanggap
{

class CommandPalette;
class LanguageSwitch;
class Navigation;
class ShortcutSheet;
class StatusStrip;
class Ticker;
class Toasts;
class TopBar;

/// A page of the window. Its widget is made when it is first shown.
struct PageSpec
{
    QString id;    ///< "queue"
    QString group; ///< id given to addGroup()
    QString icon;
    TextSource title;
    std::function<QWidget *()> factory;
    QKeySequence shortcut; ///< none: Ctrl+1 .. Ctrl+9 in the order of adding
};

/// The frame of the main window: top bar, places at the left, pages, status strip; palette, shortcut sheet
/// and toasts over it. Declares the commands of the frame itself ("view.palette", "view.shortcuts",
/// "view.menu", "view.theme", "view.language", "view.mute", "view.larger", "view.smaller", "view.normal") and
/// "go.ID" for each page.
class Shell : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the shell.
    Shell(Commands &commands, Ticker &ticker, Theme &theme, LanguageSwitch &languages,
          QWidget *parent = nullptr);

    void addGroup(const QString &id, TextSource title);
    void addPage(PageSpec page);
    /// Shows the page, making it first if need be, and moves the focus into it.
    void showPage(const QString &id);
    QString currentPage() const { return m_current; }
    /// The page's widget, made if need be; null for an unknown id.
    QWidget *page(const QString &id);

    void setCount(const QString &id, int count);
    void setBadges(int late, int soon, int fine);
    void setTeam(const QString &shortName);
    void setPerson(const QString &name, const QString &role);
    QMenu *personMenu() const;
    /// Fills the menu of the window from the commands; call when all are declared.
    void fillMenu();

    StatusStrip &status() const { return *m_status; }
    CommandPalette &commandPalette() const { return *m_palette; }
    Toasts &toasts() const { return *m_toasts; }
    bool isMuted() const { return m_muted; }
    void setMuted(bool muted);

signals:
    void pageShown(const QString &id);
    void badgePressed(tanggap::Tone tone);
    void mutedChanged(bool muted);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void declareCommands();
    void fit();

    struct Place
    {
        PageSpec spec;
        QWidget *widget = nullptr;
    };

    Commands &m_commands;
    Theme &m_theme;
    LanguageSwitch &m_languages;
    TopBar *m_top;
    Navigation *m_navigation;
    QStackedWidget *m_pages;
    StatusStrip *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    ShortcutSheet *m_keys = nullptr;
    Toasts *m_toasts = nullptr;
    QHash<QString, Place> m_places;
    QString m_current;
    bool m_muted = false;
};

} // namespace tanggap
