// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/setup.h"
#include "ui/setup/assistantstep.h"

#include <QFrame>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace tanggap
{

class Banner;
class LanguageSwitch;
class Prompts;
class Stepper;

/// The first start: asks, step by step, what a new database needs, makes it off the window's thread, and says
/// where it is. Or opens one that is there.
class Assistant : public QFrame
{
    Q_OBJECT

public:
    /// Fills a drill with sample tickets; runs on a worker. May be empty.
    using Samples = std::function<Result<>(Store &)>;

    /// `folder` is where a new database is proposed. Clock, languages and prompts must outlive the assistant.
    Assistant(const Clock &clock, LanguageSwitch &languages, Prompts &prompts, const QString &folder,
              Samples samples = {}, QWidget *parent = nullptr);

signals:
    void finished(const QString &databasePath);

private:
    QWidget *newRail();
    QWidget *newButtons();
    void addStep(AssistantStep *step);
    AssistantStep *current() const { return m_steps.at(m_current); }
    /// The next step that the choices call for, in that direction; -1 when there is none.
    int neighbour(int from, int direction) const;
    void go(int index);
    void next();
    void refresh();
    void create();
    void created(const Result<> &outcome);

    const Clock &m_clock;
    Samples m_samples;
    SetupChoices m_choices;
    QList<AssistantStep *> m_steps;
    int m_current = 0;
    bool m_working = false;
    Stepper *m_stepper;
    QLabel *m_title;
    QLabel *m_explanation;
    Banner *m_banner;
    QStackedWidget *m_pages;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QPushButton *m_back;
    QPushButton *m_next;
};

/// What the choices come to; hashes the password, so for a worker. Pure otherwise.
Result<desk::SetUp> setUpFrom(const SetupChoices &choices);

} // namespace tanggap
