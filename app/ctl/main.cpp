// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/run.h"

#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <memory>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// File names and texts are UTF-8, also where a scheduled job has no locale; Qt would warn on stderr.
void insistOnUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Papers need Qt Gui, which takes a moment to load; nothing else does.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const ctl::Line line = ctl::lineFrom(words);
    if (!line.command || !line.command->paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

void finish(const ctl::Reply &reply, bool json)
{
    if (!reply.error.isEmpty())
        ctl::printError(json ? ctl::lineOf({{u"error"_s, reply.error}})
                             : QByteArray("tanggapctl: ") +
                                   reply.error.value("message"_L1).toString().toUtf8() + '\n');
    else if (json && !reply.answer.json.isEmpty())
        ctl::printOut(ctl::lineOf(reply.answer.json));
    else if (!reply.answer.text.isEmpty())
        ctl::printOut(reply.answer.text.toUtf8() + (reply.answer.text.endsWith(u'\n') ? "" : "\n"));
}

} // namespace

int main(int argc, char **argv)
{
    insistOnUtf8();
    // A script reads one JSON object on stderr, and a scheduled job mails whatever stands there. Support sets
    // QT_LOGGING_RULES, or reads "detail".
    QLoggingCategory::setFilterRules(u"*.warning=false"_s);
    const auto app = application(argc, argv);
    QCoreApplication::setApplicationName(u"tanggapctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TANGGAP_VERSION));
    QTranslator catalogue;
    if (catalogue.load(QLocale::system(), u"tanggap"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&catalogue);

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool json = arguments.contains("--json"_L1);
    if (arguments.isEmpty() || arguments.constFirst() == "--help"_L1 || arguments.constFirst() == "-h"_L1) {
        ctl::printOut(ctl::helpText().toUtf8());
        return arguments.isEmpty() ? ctl::Usage : ctl::Done;
    }
    if (arguments.constFirst() == "--version"_L1) {
        ctl::printOut("tanggapctl " TANGGAP_VERSION "\n");
        return ctl::Done;
    }
    const ctl::Reply reply = ctl::perform(arguments);
    finish(reply, json);
    return reply.exit;
}
