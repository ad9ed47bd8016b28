// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/accounts.h"
#include "store/definitions.h"

#include <QFrame>

class QLabel;

namespace tanggap
{

class Card;
class CredentialForm;
class DrillAccounts;
class LanguageSwitch;
class Ticker;

/// A band that says everywhere that this is a drill and nothing in it is real.
class DrillBand : public QWidget
{
    Q_OBJECT

public:
    explicit DrillBand(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The login, over the whole window. Whoever comes with a one-time password chooses their own before they are
/// let in.
class LoginPage : public QFrame
{
    Q_OBJECT

public:
    /// All of them must outlive the page.
    LoginPage(Store &store, Ticker &ticker, LanguageSwitch &languages, QWidget *parent = nullptr);

    /// The login succeeded, but the desk does not open: says why.
    void present(const Error &error);

signals:
    void loggedIn(const tanggap::desk::Session &session);

private:
    QWidget *newBrand();
    QWidget *newFoot();
    void load();
    void retranslate();
    void welcome(const desk::Session &session);
    void askNewPassword(const desk::Session &session);
    void back();

    Store &m_store;
    LanguageSwitch &m_languages;
    OrganizationPtr m_organization;
    QLabel *m_team;
    QLabel *m_name;
    QLabel *m_drillHint = nullptr;
    Card *m_card;
    CredentialForm *m_form;
    QWidget *m_fresh = nullptr;
    DrillAccounts *m_accounts = nullptr;
};

} // namespace tanggap
