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

void complain(const QJsonObject &error, bool json)
{
    ctl::printError(json ? ctl::lineOf({{u"error"_s, error}})
                         : QByteArray("tanggapctl: ") + error.value("message"_L1).toString().toUtf8() + '\n');
}

Result<> print(const ctl::Answer &answer, bool json)
{
    if (json && !answer.json.isEmpty())
        return ctl::printOut(ctl::lineOf(answer.json));
    if (answer.text.isEmpty())
        return {};
    return ctl::printOut(answer.text.toUtf8() + (answer.text.endsWith(u'\n') ? "" : "\n"));
}

/// Tells how it ended; the exit code. What was asked for and could not be told did not end well.
int finish(const ctl::Reply &reply, bool json)
{
    if (!reply.error.isEmpty()) {
        complain(reply.error, json);
        return reply.exit;
    }
    const Result<> printed = print(reply.answer, json);
    if (printed)
        return reply.exit;
    complain(ctl::toJson(printed.error()), json);
    return ctl::exitFor(printed.error().code);
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
        const int exit = finish({.answer = {.text = ctl::helpText()}}, false);
        return arguments.isEmpty() ? ctl::Usage : exit;
    }
    if (arguments.constFirst() == "--version"_L1) {
        return finish({.answer = {.text = u"tanggapctl " TANGGAP_VERSION ""_s}}, false);
    }
    return finish(ctl::perform(arguments), json);
}
