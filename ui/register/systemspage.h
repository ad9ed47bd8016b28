// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/register.h"
#include "ticket/systemlist.h"
#include "ui/register/registerpage.h"

class QCheckBox;
class QLineEdit;

namespace tanggap
{

class ChoiceBox;
class GrowingText;
class WordCompleter;

/// The register of electronic systems.
class SystemsPage : public RegisterPage
{
    Q_OBJECT

public:
    explicit SystemsPage(DeskContext &context, QWidget *parent = nullptr);

protected:
    void load() override;
    void fillForm(qint64 id) override;
    bool saveForm(qint64 id) override;
    void takeVersion(qint64 id) override;
    QStringList changedMeanwhile(qint64 id) const override;
    QString titleOf(qint64 id) const override;
    void readImport(const QString &path) override;
    void importGoodRows() override;

private:
    void buildForm();
    void name();
    void list();
    QList<Grade> classes() const;
    QString className(const QString &id) const;
    ElectronicSystem system(qint64 id) const;
    void exportShown();
    void showPreview(const QString &path, const SystemList &read);

    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_agency;
    ChoiceBox *m_class;
    QLineEdit *m_contact;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    GrowingText *m_description;
    QCheckBox *m_vital;
    QCheckBox *m_active;
    FormField *m_nameField;
    FormField *m_urlField;
    FormField *m_agencyField;
    FormField *m_classField;
    FormField *m_contactField;
    FormField *m_phoneField;
    FormField *m_emailField;
    FormField *m_descriptionField;
    WordCompleter *m_agencyNames;
    QList<ElectronicSystem> m_systems;
    ElectronicSystem m_base; ///< the entry as the form began with it
    QList<ElectronicSystem> m_imported;
};

} // namespace tanggap
