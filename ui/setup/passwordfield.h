// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace tanggap
{

/// A line edit for a password, with a button that shows what was typed, and a signal when Caps Lock seems to
/// be on: Qt cannot ask the keyboard, so it is read off the letters as they come.
class PasswordField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);
    bool isCapsLockOn() const { return m_capsLock; }

signals:
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setCapsLock(bool on);

    bool m_capsLock = false;
};

} // namespace tanggap
