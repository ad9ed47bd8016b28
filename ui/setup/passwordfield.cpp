// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/passwordfield.h"

#include "ui/base/icons.h"
#include "ui/base/retranslate.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

PasswordField::PasswordField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    auto *eye = addAction(icon(u"eye"_s), TrailingPosition);
    eye->setCheckable(true);
    connect(eye, &QAction::toggled, this, [this, eye](bool shown) {
        setEchoMode(shown ? Normal : Password);
        eye->setIcon(icon(shown ? u"eye-off"_s : u"eye"_s));
    });
    keepTranslated(this, [eye] { eye->setText(tr("Show the password")); });
}

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    if (event->key() == Qt::Key_CapsLock)
        setCapsLock(false); // pressed to switch it; the next letter tells
    else if (typed.size() == 1 && typed.at(0).isLetter())
        setCapsLock(typed.at(0).isUpper() != event->modifiers().testFlag(Qt::ShiftModifier));
    QLineEdit::keyPressEvent(event);
}

void PasswordField::setCapsLock(bool on)
{
    if (m_capsLock == on)
        return;
    m_capsLock = on;
    emit capsLockChanged(on);
}

} // namespace tanggap
