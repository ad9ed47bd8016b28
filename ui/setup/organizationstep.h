// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setup/assistantstep.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace tanggap
{

class Card;
class FindingsList;
class FormField;
class NewPassword;
class Prompts;

/// One of the shipped organizations, or a file; what it holds is shown before it is taken.
class OrganizationStep : public AssistantStep
{
    Q_OBJECT

public:
    OrganizationStep(SetupChoices &choices, Prompts &prompts);
    QString title() const override;
    QString explanation() const override;
    bool isNeeded() const override;
    bool isComplete() const override { return m_choices.source.ok(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void read(const QString &shippedId, const QString &path);
    void taken(OrganizationSource source);
    void describe();

    QListWidget *m_list;
    Card *m_summary;
    FindingsList *m_findings;
    int m_request = 0;
};

/// The first administrator.
class AdministratorStep : public AssistantStep
{
    Q_OBJECT

public:
    explicit AdministratorStep(SetupChoices &choices);
    QString title() const override;
    QString explanation() const override;
    bool isNeeded() const override;
    bool isComplete() const override;
    void enter() override;

private:
    void take();

    QLineEdit *m_name;
    QLineEdit *m_login;
    QComboBox *m_role;
    NewPassword *m_password;
    FormField *m_loginField;
    bool m_loginTyped = false;
};

} // namespace tanggap
