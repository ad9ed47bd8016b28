// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdlib>

namespace tanggap::test
{

/// Runs the program until its window has been painted once and ends it there and then: its way out is not
/// measured.
inline int leaveAfterFirstFrame()
{
    class Watch : public QObject
    {
    public:
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint) // the frame is out when what is under way is done
                QTimer::singleShot(0, [] { std::_Exit(0); });
            return false;
        }
    } watch;
    for (QWidget *window : QApplication::topLevelWidgets())
        window->installEventFilter(&watch);
    return QApplication::exec();
}

} // namespace tanggap::test
