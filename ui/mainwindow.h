// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences.h"
#include "ui/workspace.h"

#include <QList>
#include <QMainWindow>
#include <QPointer>

class QDialog;
class QStackedWidget;

namespace tanggap
{

class Upkeep;
class IdleWatch;
class LockPage;
class LoginPage;

/// The window of one database: login, then the workspace, then perhaps the lock. Assembly only.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Workspace::Program &program, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    LoginPage *loginPage() const { return m_login; }
    /// The workspace of whoever is logged in; null before that.
    Workspace *workspace() const { return m_workspace; }

    void bringToFront();
    void lock();
    void logOut();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter(const desk::Session &session);
    void showWorkspace(const Workspace::Entry &entry);
    void keepPreferences();
    /// Lists, menus and dialogs are windows of their own: they would stay over the page that locks the desk.
    /// Those that are shown while it is locked follow.
    void putAside();
    void unlock();

    Workspace::Program m_program;
    Preferences &m_preferences;
    QStackedWidget *m_stack;
    LoginPage *m_login;
    LockPage *m_lock = nullptr;
    Workspace *m_workspace = nullptr;
    IdleWatch *m_idle;
    Upkeep *m_upkeep;
    QList<QPointer<QDialog>> m_aside; ///< opened before the desk was locked or meanwhile
};

} // namespace tanggap
