// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/program.h"
#include "app/desk/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"tanggap"_s);
    QApplication::setOrganizationName(u"Tanggap"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(TANGGAP_VERSION));
    QGuiApplication::setDesktopFileName(u"tanggap"_s);
    QApplication::setWindowIcon(QIcon(u":/tanggap/icons/tanggap.svg"_s));

    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"The desk of a cyber incident response team."_s);
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(u"database"_s, u"The database to open; default: the one opened last."_s,
                                    u"[database]"_s);
    const QCommandLineOption tour(
        u"tour"_s, u"Drive the window through one incident and save pictures and papers to DIR."_s, u"DIR"_s);
    arguments.addOption(tour);
    arguments.process(app);

    if (arguments.isSet(tour))
        return tanggap::runTour(arguments.value(tour));
    QApplication::setQuitOnLastWindowClosed(true);
    tanggap::Program program;
    if (!program.start(arguments.positionalArguments().value(0)))
        return 0;
    return QApplication::exec();
}
