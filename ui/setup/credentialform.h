// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "desk/accounts.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace tanggap
{

class Banner;
class FormField;
class PasswordField;
class Ticker;

/// Login and password with all that belongs to trying them: the words of a refusal, the wait after several,
/// the hint about Caps Lock.
class CredentialForm : public QWidget
{
    Q_OBJECT

public:
    CredentialForm(Store &store, Ticker &ticker, QWidget *parent = nullptr);

    /// Only this account: the field for the login goes.
    void fixLogin(const QString &login);
    /// Fills both in and moves to the button.
    void fill(const QString &login, const QString &password);
    void setActionText(const QString &text);
    void clear();
    /// Says why whoever was let in cannot come in after all.
    void present(const Error &error);

signals:
    void loggedIn(const tanggap::desk::Session &session);

private:
    void build();
    void retranslate();
    void attempt();
    void refused(const Error &error);
    void askWait();
    void showWait();
    void updateButton();

    Store &m_store;
    Ticker &m_ticker;
    Banner *m_banner;
    QLineEdit *m_login;
    PasswordField *m_password;
    FormField *m_loginField;
    FormField *m_passwordField;
    QPushButton *m_button;
    QString m_actionText;
    std::optional<Instant> m_waitUntil;
    bool m_trying = false;
};

} // namespace tanggap
