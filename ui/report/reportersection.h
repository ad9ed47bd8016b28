// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ticket/report.h"
#include "ui/base/widgets/formvalues.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"

#include <QCheckBox>

namespace tanggap
{

/// Who reports.
class ReporterSection : public Card
{
    Q_OBJECT

public:
    explicit ReporterSection(FormValues &fields, QWidget *parent = nullptr);

    void setAgencies(const QList<Choice> &agencies) { m_agencyNames->setChoices(agencies); }
    bool collect(Reporter &reporter);
    /// Fills what is still empty.
    void takeOver(const Reporter &reporter);
    /// Asks for kind and agency too.
    void askAll();
    /// Says who reports, where it is the person at the desk: their kind and agency are not asked for.
    void introduce(const Reporter &reporter);

private:
    void name();

    SectionHeader *m_heading;
    ChoiceBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_agency;
    QCheckBox *m_consent;
    FormField *m_kindField;
    FormField *m_nameField;
    FormField *m_emailField;
    FormField *m_phoneField;
    FormField *m_agencyField;
    WordCompleter *m_agencyNames;
};

} // namespace tanggap
