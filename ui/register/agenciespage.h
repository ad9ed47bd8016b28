// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/register.h"
#include "ticket/agencylist.h"
#include "ui/register/registerpage.h"

class QCheckBox;
class QLineEdit;

namespace tanggap
{

/// The register of regional agencies.
class AgenciesPage : public RegisterPage
{
    Q_OBJECT

public:
    explicit AgenciesPage(DeskContext &context, QWidget *parent = nullptr);

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
    Agency agency(qint64 id) const;
    void showPreview(const QString &path, const AgencyList &read);

    QLineEdit *m_name;
    QLineEdit *m_headOffice;
    QLineEdit *m_address;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QCheckBox *m_active;
    FormField *m_nameField;
    FormField *m_headOfficeField;
    FormField *m_addressField;
    FormField *m_phoneField;
    FormField *m_emailField;
    QList<Agency> m_agencies;
    Agency m_base; ///< the entry as the form began with it
    QList<Agency> m_imported;
};

} // namespace tanggap
