// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/program.h"

#include "desk/sample.h"
#include "document/renderer.h"
#include "ui/base/icons.h"
#include "ui/base/widgets/frames.h"
#include "ui/mainwindow.h"
#include "ui/setup/assistant.h"
#include "ui/singleinstance.h"

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QPushButton>
#include <QStandardPaths>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int SampleTickets = 60;

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tanggap"_s;
}

} // namespace

Program::Program()
    : m_ticker(m_clock)
{
    m_languages.set(m_preferences.language());
    m_theme.setScheme(m_preferences.scheme());
    m_theme.setTextScale(m_preferences.textScale());
}

Program::~Program() = default;

bool Program::start(const QString &path)
{
    const QString wanted = path.isEmpty() ? m_preferences.database() : path;
    if (wanted.isEmpty() || (path.isEmpty() && !QFileInfo::exists(wanted))) {
        showAssistant();
        return true;
    }
    return open(wanted);
}

bool Program::open(const QString &path)
{
    m_instance = std::make_unique<SingleInstance>(path);
    if (m_instance->raiseOther())
        return false;
    Result<std::unique_ptr<Store>> store = Store::open(path, m_clock);
    if (!store) {
        showFailure(path, store.error());
        return true;
    }
    m_window.reset();
    m_store = std::move(*store);
    m_instance->listen();
    auto window = std::make_unique<MainWindow>(
        Workspace::Program{*m_store, m_ticker, m_theme, m_languages, m_prompts}, m_preferences);
    connect(m_instance.get(), &SingleInstance::raiseRequested, window.get(), &MainWindow::bringToFront);
    replaceWindow(std::move(window));
    return true;
}

void Program::showAssistant()
{
    const auto samples = [](Store &store) -> Result<> {
        TRY(desk::fillWithSamples(store, SampleTickets, 1,
                                  paperRenderer(OfficeTemplates::beside(store.info().path))));
        return {};
    };
    auto *assistant = new Assistant(m_clock, m_languages, m_prompts, dataFolder(), samples);
    // Queued: the assistant must have returned from its own signal before its window goes.
    connect(assistant, &Assistant::finished, this, &Program::open, Qt::QueuedConnection);
    auto window = std::make_unique<QMainWindow>();
    window->setCentralWidget(assistant);
    replaceWindow(std::move(window));
}

void Program::showFailure(const QString &path, const Error &error)
{
    auto *words = new EmptyState(u"database"_s);
    words->setTexts(tr("The database could not be opened"), error.message + u"\n\n"_s + path);
    words->button()->setText(tr("Choose or make another …"));
    connect(words->button(), &QPushButton::clicked, this, &Program::showAssistant, Qt::QueuedConnection);
    auto window = std::make_unique<QMainWindow>();
    window->setCentralWidget(words);
    replaceWindow(std::move(window));
}

void Program::replaceWindow(std::unique_ptr<QMainWindow> window)
{
    window->setWindowTitle(u"Tanggap"_s);
    window->resize(1366, 768);
    window->show();
    m_window = std::move(window);
}

} // namespace tanggap
