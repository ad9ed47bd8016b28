// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/register.h"
#include "ticket/report.h"
#include "ui/base/deskcontext.h"
#include "ui/base/widgets/formvalues.h"
#include "ui/base/widgets/inputs.h"
#include "ui/report/momentfield.h"

#include <QCheckBox>
#include <QWidget>

namespace tanggap
{

/// What happened: title, affected system and its owner, type, time, service asked for, description,
/// chronology, impact, action taken, personal data.
class IncidentSection : public QWidget
{
    Q_OBJECT

public:
    IncidentSection(DeskContext &context, FormValues &fields, QWidget *parent = nullptr);
    ~IncidentSection() override;

    /// The registers, for completing names and addresses.
    void setRegisters(const QList<ElectronicSystem> &systems, const QList<Agency> &agencies);
    const QList<Choice> &agencyChoices() const { return m_agencies; }

    /// Puts the fields into the report; what is wrong is said at its field, and false.
    bool collect(Report &report);
    /// Fills what is still empty; a second description goes below the first.
    void takeOver(const Report &report);

    QString title() const { return m_title->text(); }
    QString systemName() const { return m_system->text(); }

signals:
    void systemChosen(const tanggap::ElectronicSystem &system);
    /// The title or the system is another.
    void subjectEdited();

private:
    QWidget *newSubjectCard();
    QWidget *newStoryCard();
    void name();
    void adopt(const ElectronicSystem &system);
    const ElectronicSystem *known(const QString &nameOrUrl) const;
    void describeSystem();

    DeskContext &m_context;
    QLineEdit *m_title;
    QLineEdit *m_system;
    QLineEdit *m_agency;
    ChoiceBox *m_type;
    ChoiceBox *m_service;
    MomentField *m_occurred;
    GrowingText *m_description;
    GrowingText *m_chronology;
    GrowingText *m_impact;
    GrowingText *m_action;
    QCheckBox *m_personal;
    FormField *m_titleField;
    FormField *m_systemField;
    FormField *m_agencyField;
    FormField *m_typeField;
    FormField *m_serviceField;
    FormField *m_descriptionField;
    FormField *m_chronologyField;
    FormField *m_impactField;
    FormField *m_actionField;
    WordCompleter *m_systemNames;
    WordCompleter *m_agencyNames;
    QList<ElectronicSystem> m_systems;
    QList<Choice> m_agencies;
};

} // namespace tanggap
