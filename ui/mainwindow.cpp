// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/base/language.h"
#include "ui/base/shell/shell.h"
#include "ui/base/ticker.h"
#include "ui/idlewatch.h"
#include "ui/setup/lockpage.h"
#include "ui/setup/loginpage.h"
#include "ui/upkeep.h"

#include <QApplication>
#include <QDialog>
#include <QStackedWidget>

#include <utility>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int LockAfterMinutes = 15;

/// After how long the desk locks by itself; zero: never.
Result<Duration> readLimit(Reader &reader)
{
    TRY_LET(const QString minutes,
            reader.definitions.setting(u"lock/minutes"_s, QString::number(LockAfterMinutes)));
    return std::chrono::minutes(minutes.toInt());
}

/// What a login needs before the first page can be drawn.
Result<std::pair<Workspace::Entry, Duration>> readEntry(Reader &reader, const desk::Session &session)
{
    Workspace::Entry entry{.session = session};
    TRY_LET(entry.organization, reader.definitions.organization());
    TRY_LET(entry.procedures, reader.definitions.procedures());
    TRY_LET(const Duration limit, readLimit(reader));
    return std::pair(entry, limit);
}

} // namespace

MainWindow::MainWindow(const Workspace::Program &program, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent)
    , m_program(program)
    , m_preferences(preferences)
    , m_stack(new QStackedWidget)
    , m_login(new LoginPage(program.store, program.ticker, program.languages))
    , m_idle(new IdleWatch(program.ticker, this))
    , m_upkeep(new Upkeep(program.store, program.ticker, this))
{
    setWindowTitle(u"Tanggap"_s);
    resize(1366, 768);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_login);
    connect(m_login, &LoginPage::loggedIn, this, &MainWindow::enter);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(&program.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!m_workspace || !changes.streams.contains(u"organization"_s))
            return;
        m_program.store.read(m_workspace->context().login(), this, readLimit,
                             [this](const Result<Duration> &limit) {
                                 if (limit)
                                     m_idle->setLimit(*limit);
                             });
    });
    keepPreferences();
}

MainWindow::~MainWindow() = default;

void MainWindow::keepPreferences()
{
    connect(&m_program.theme, &Theme::changed, this, [this] {
        m_preferences.setScheme(m_program.theme.scheme());
        m_preferences.setTextScale(m_program.theme.textScale());
    });
    connect(&m_program.languages, &LanguageSwitch::changed, this,
            [this](Language language) { m_preferences.setLanguage(language); });
    m_preferences.setDatabase(m_program.store.info().path);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::enter(const desk::Session &session)
{
    m_program.store.read(
        session.login, this, [session](Reader &reader) { return readEntry(reader, session); },
        [this](const Result<std::pair<Workspace::Entry, Duration>> &read) {
            if (!read)
                return m_login->present(read.error());
            m_idle->setLimit(read->second);
            m_idle->touch();
            showWorkspace(read->first);
        });
}

void MainWindow::showWorkspace(const Workspace::Entry &entry)
{
    m_workspace = new Workspace(m_program, entry);
    m_workspace->shell().setMuted(m_preferences.muted());
    connect(&m_workspace->shell(), &Shell::mutedChanged, this,
            [this](bool muted) { m_preferences.setMuted(muted); });
    connect(m_workspace, &Workspace::lockRequested, this, &MainWindow::lock);
    connect(m_workspace, &Workspace::logOutRequested, this, &MainWindow::logOut);
    connect(m_workspace, &Workspace::raiseRequested, this, &MainWindow::bringToFront);
    m_workspace->followUpkeep(*m_upkeep);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
}

void MainWindow::lock()
{
    if (!m_workspace || m_lock)
        return;
    putAside();
    qApp->installEventFilter(this);
    m_lock = new LockPage(m_program.store, m_program.ticker, m_workspace->context().session);
    connect(m_lock, &LockPage::unlocked, this, &MainWindow::unlock);
    connect(m_lock, &LockPage::logOutRequested, this, &MainWindow::logOut);
    m_stack->addWidget(m_lock);
    m_stack->setCurrentWidget(m_lock);
}

void MainWindow::unlock()
{
    qApp->removeEventFilter(this);
    m_stack->setCurrentWidget(m_workspace);
    m_lock->deleteLater();
    m_lock = nullptr;
    m_idle->touch();
    for (const QPointer<QDialog> &dialog : std::exchange(m_aside, {})) {
        if (dialog)
            dialog->open();
    }
}

/// What was asked for before the lock (a form that is read, a long export) answers while the desk is locked.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (m_lock && event->type() == QEvent::Show && qobject_cast<QDialog *>(watched)) {
        // It is in the midst of being shown, and can be hidden only after that.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_lock)
                    putAside();
            },
            Qt::QueuedConnection);
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::putAside()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->hide();
    for (QDialog *dialog : findChildren<QDialog *>()) {
        if (dialog->isVisible()) {
            dialog->hide();
            m_aside << dialog;
        }
    }
}

void MainWindow::logOut()
{
    if (!m_workspace)
        return;
    qApp->removeEventFilter(this);
    putAside();
    m_aside.clear(); // they are part of the workspace, and go with it
    m_program.store.transact(
        m_workspace->context().login(), this, [](Tx &tx) { return desk::recordLogOut(tx); },
        [](const Result<> &) {});
    m_stack->setCurrentWidget(m_login);
    m_workspace->deleteLater();
    m_workspace = nullptr;
    if (m_lock)
        m_lock->deleteLater();
    m_lock = nullptr;
    m_idle->setLimit(0s);
}

} // namespace tanggap
