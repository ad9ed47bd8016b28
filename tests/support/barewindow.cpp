// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/firstframe.h"

#include <QMainWindow>

/// A window with nothing in it: the floor under the start of the desk.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    return tanggap::test::leaveAfterFirstFrame();
}
