// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/accounts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace tanggap
{

class FormField;
class PasswordField;

/// A new password typed twice, with a hint how strong it is. Used wherever one is chosen.
class NewPassword : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassword(QWidget *parent = nullptr);

    void setLogin(const QString &login);
    /// Empty unless both are the same and long enough.
    QString accepted() const;
    void clear();

signals:
    void changed();

private:
    void describe();

    PasswordField *m_first;
    PasswordField *m_second;
    FormField *m_firstField;
    FormField *m_secondField;
    QProgressBar *m_meter;
    QLabel *m_word;
    QString m_login;
};

class Banner;

/// Changes one's own password. Where somebody comes from the login with a one-time password it is not asked
/// again; otherwise the present one is checked first.
class PasswordForm : public QWidget
{
    Q_OBJECT

public:
    enum class Present { Known, Asked };

    PasswordForm(Store &store, const QString &login, Present present, QWidget *parent = nullptr);

signals:
    void changedPassword();
    void cancelled();

private:
    void save();
    void write(const QString &password);
    void keep(const QString &password);
    void refuse(const Error &error);
    void setBusy(bool busy);

    Store &m_store;
    QString m_login;
    Banner *m_banner;
    PasswordField *m_present = nullptr;
    NewPassword *m_fresh;
    QPushButton *m_button;
    bool m_busy = false;
};

/// The form over the window, for one's own password at any time. Deletes itself.
void openPasswordSheet(QWidget *window, Store &store, const QString &login, std::function<void()> done = {});

} // namespace tanggap
