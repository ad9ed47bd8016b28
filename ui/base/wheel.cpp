// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/wheel.h"

#include <QEvent>
#include <QWidget>

namespace tanggap
{

namespace
{

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore(); // goes on to what the editor stands in
        return true;
    }
};

} // namespace

void leaveWheelToPage(QWidget *editor)
{
    editor->setFocusPolicy(Qt::StrongFocus); // spin boxes take it by the wheel
    editor->installEventFilter(new WheelGuard(editor));
}

} // namespace tanggap
