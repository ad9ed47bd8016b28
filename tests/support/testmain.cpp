// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace
{

QList<tanggap::test::Factory> &factories()
{
    static QList<tanggap::test::Factory> list;
    return list;
}

} // namespace

bool tanggap::test::registerTest(Factory make)
{
    factories() << make;
    return true;
}

/// Runs every test class of the executable. The first argument may name one class; the rest goes to QTest.
int main(int argc, char **argv)
{
    Application app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tanggap-test"));
    QStringList arguments = app.arguments();
    const QString only = arguments.size() > 1 && arguments.at(1).startsWith(QLatin1String("Test"))
                             ? arguments.takeAt(1)
                             : QString();
    int failed = 0;
    for (const auto &make : factories()) {
        const auto test = make();
        if (only.isEmpty() || only == QLatin1String(test->metaObject()->className()))
            failed += QTest::qExec(test.get(), arguments);
    }
    return failed ? 1 : 0;
}
