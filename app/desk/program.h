// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "store/store.h"
#include "ui/base/language.h"
#include "ui/base/prompts.h"
#include "ui/base/theme.h"
#include "ui/base/ticker.h"
#include "ui/preferences.h"

#include <QObject>

#include <memory>

class QMainWindow;

namespace tanggap
{

class MainWindow;
class SingleInstance;

/// The running program: which database, one window for it, and what to show when it cannot be opened.
class Program : public QObject
{
    Q_OBJECT

public:
    Program();
    ~Program() override;

    /// Opens the database at `path`, the one opened last, or the assistant on a first start. False when
    /// another window of this person shows it already and has been raised: nothing is left to do then.
    bool start(const QString &path);

private:
    bool open(const QString &path);
    void showAssistant();
    void showFailure(const QString &path, const Error &error);
    void replaceWindow(std::unique_ptr<QMainWindow> window);

    SystemClock m_clock;
    Theme m_theme;
    LanguageSwitch m_languages;
    Preferences m_preferences;
    DialogPrompts m_prompts;
    Ticker m_ticker;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<QMainWindow> m_window; ///< refers to the store, so it goes first
};

} // namespace tanggap
