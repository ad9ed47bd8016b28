// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/roster/roster.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tanggap
{

class Banner;
class Card;
class KeyedTable;
class KeyedView;

/// Who may log in: add, reset, close and open accounts. A password made here is shown once and changed at the
/// first login.
class AccountsView : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsView(DeskContext &context, QWidget *parent = nullptr);
    void setRoster(const Roster &roster);
    void narrow(const QString &text);

private:
    using Write = std::function<Result<>(Tx &, const QString &hash)>;

    QWidget *newPanel();
    QWidget *newChosen();
    QWidget *newAdding();
    QWidget *newOnce();
    void retranslate();
    void fill();
    const AccountLine *chosen() const;
    void refresh();
    void reset();
    void toggle();
    void add();
    /// Makes a one-time password off the window's thread, writes with its hash, and shows it.
    void withNewPassword(const QString &login, Write write);
    void showOnce(const QString &login, const QString &password);
    void failed(const Error &error);

    DeskContext &m_context;
    Roster m_roster;
    KeyedTable *m_table;
    KeyedView *m_list;
    Banner *m_banner;
    QLabel *m_name;
    QLabel *m_roles;
    QPushButton *m_reset;
    QPushButton *m_toggle;
    QComboBox *m_person;
    QLineEdit *m_login;
    QPushButton *m_add;
    Card *m_onceCard;
    QLabel *m_onceText;
    QLineEdit *m_once;
    bool m_busy = false;
};

} // namespace tanggap
