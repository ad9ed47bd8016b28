// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/organization.h"
#include "store/people.h"

#include <QWidget>

class QTreeWidget;

namespace tanggap
{

class SearchField;

/// The accounts of a drill on its login page, by group of the organization, to take with one click.
class DrillAccounts : public QWidget
{
    Q_OBJECT

public:
    explicit DrillAccounts(QWidget *parent = nullptr);
    void setAccounts(const QList<AccountLine> &accounts, const Organization &organization);

signals:
    void chosen(const QString &login);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    /// Of its group in the organization; those without one come last.
    int placeOf(const AccountLine &line) const;
    void narrow(const QString &text);

    SearchField *m_search;
    QTreeWidget *m_tree;
    QList<AccountLine> m_accounts;
    Organization m_organization;
};

} // namespace tanggap
