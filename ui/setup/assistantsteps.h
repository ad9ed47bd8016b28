// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ui/setup/assistantstep.h"

#include <QTimer>

class QButtonGroup;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace tanggap
{

class FormField;
class LanguageSwitch;
class LetterheadEditor;
class Prompts;

/// Which language the window speaks.
class LanguageStep : public AssistantStep
{
    Q_OBJECT

public:
    LanguageStep(SetupChoices &choices, LanguageSwitch &languages);
    QString title() const override;
    QString explanation() const override;
    bool isComplete() const override { return true; }
};

/// Where the database lies, or which one to open, or a drill.
class PlaceStep : public AssistantStep
{
    Q_OBJECT

public:
    PlaceStep(SetupChoices &choices, Prompts &prompts, const QString &folder);
    QString title() const override;
    QString explanation() const override;
    bool isComplete() const override { return m_fits; }

private:
    void choose(SetupChoices::Place place);
    void browse();
    void check();
    void checked(const Result<> &outcome);
    QRadioButton *newChoice(const QString &name, SetupChoices::Place place);

    Prompts &m_prompts;
    QString m_folder;
    QButtonGroup *m_places;
    QLineEdit *m_path;
    FormField *m_pathField;
    QTimer m_delay;
    int m_request = 0;
    bool m_fits = false;
    bool m_typed = false;
};

/// Letterhead of the chosen organization.
class LetterheadStep : public AssistantStep
{
    Q_OBJECT

public:
    LetterheadStep(SetupChoices &choices, Prompts &prompts);
    QString title() const override;
    QString explanation() const override;
    bool isNeeded() const override;
    bool isComplete() const override;
    void enter() override;

private:
    LetterheadEditor *m_editor;
    QString m_shownFor;
};

/// Who acts in the flow.
class FlowRolesStep : public AssistantStep
{
    Q_OBJECT

public:
    explicit FlowRolesStep(SetupChoices &choices);
    QString title() const override;
    QString explanation() const override;
    bool isNeeded() const override;
    bool isComplete() const override { return true; }
    void enter() override;

private:
    QVBoxLayout *m_column;
};

} // namespace tanggap
