// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/run.h"

#include <QFileInfo>

#include <algorithm>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Reply usage(const QString &message)
{
    return {.exit = Usage, .error = {{u"code"_s, u"usage"_s}, {u"message"_s, message}}};
}

Reply replyOf(const Result<Answer> &result)
{
    if (!result)
        return {.exit = exitFor(result.error().code), .error = toJson(result.error())};
    return {.exit = result->exit, .answer = *result};
}

QString accountMeaning()
{
    return Core::tr("Account; its password is in TANGGAP_PASSWORD, or asked for.");
}

void addOptions(QCommandLineParser &parser, const Command &command)
{
    for (const QCommandLineOption &one : command.options)
        parser.addOption(one);
    parser.addOption(QCommandLineOption(u"json"_s, Core::tr("Answer in JSON.")));
    parser.addOption(QCommandLineOption({u"h"_s, u"help"_s}, Core::tr("Show this help.")));
    parser.addOption(option(u"as"_s, u"NAME"_s, accountMeaning()));
}

QString synopsis(const Command &command)
{
    QString line = u"tanggapctl "_s + command.name;
    for (qsizetype i = 0; i < command.words.size(); ++i) {
        const bool spare = i >= command.words.size() - command.spare;
        line += spare ? u" ["_s + command.words.at(i).name + u']' : u' ' + command.words.at(i).name;
    }
    return line;
}

QString helpOf(const Command &command)
{
    QString text = synopsis(command) + u" [options]\n\n"_s + command.summary + u"\n\n"_s;
    for (const Word &word : command.words)
        text += u"  "_s + word.name.leftJustified(24) + word.meaning + u'\n';
    const auto line = [&](const QString &names, const QString &meaning) {
        text += u"  "_s + names.leftJustified(24) + meaning + u'\n';
    };
    for (const QCommandLineOption &one : command.options)
        line(u"--"_s + one.names().constFirst() +
                 (one.valueName().isEmpty() ? QString() : u' ' + one.valueName()),
             one.description());
    line(u"--as NAME"_s, accountMeaning());
    line(u"--json"_s, Core::tr("Answer in JSON."));
    return text;
}

/// In a batch the database is the batch's, whether a line names it or not.
QStringList withDatabase(QStringList words, const QString &path)
{
    const QString named = QFileInfo(words.value(0)).canonicalFilePath();
    if (!named.isEmpty() && named == QFileInfo(path).canonicalFilePath())
        words.removeFirst();
    return QStringList{path} + words;
}

/// Whether a file is to be read from stdin.
bool readsStdin(const Command &command, const QCommandLineParser &parser, const QStringList &words)
{
    // "-" in the place of a text is a text.
    for (qsizetype i = 0; i < std::min(words.size(), command.words.size()); ++i) {
        if (words.at(i) == "-"_L1 && command.words.at(i).name.startsWith("FILE"_L1))
            return true;
    }
    const QStringList files{u"file"_s, u"scan"_s, u"seal"_s};
    const QStringList given = parser.optionNames();
    return std::any_of(files.begin(), files.end(), [&](const QString &name) {
        return given.contains(name) && parser.value(name) == "-"_L1;
    });
}

Result<Answer> runOn(Session &session, const Command &command, const QCommandLineParser &parser,
                     const QStringList &words)
{
    const QString at = parser.optionNames().contains(u"at"_s) ? parser.value(u"at"_s) : QString();
    TRY(session.setMoment(at)); // what is refused is refused before a password is asked for
    TRY(session.setMoment({}));
    TRY_LET(const QString login, session.logIn(parser.value(u"as"_s), command.changesPassword));
    TRY(session.setMoment(at));
    return command.run({.given = parser, .words = words, .session = &session, .login = login});
}

Result<Answer> runCommand(const Command &command, const QCommandLineParser &parser, const QStringList &words,
                          Session *session)
{
    if (command.needs == Needs::Nothing)
        return command.run(
            {.given = parser, .words = words, .session = session, .login = parser.value(u"as"_s)});
    if (session)
        return runOn(*session, command, parser, words);
    TRY_LET(const auto own, Session::open(words.constFirst()));
    return runOn(*own, command, parser, words);
}

QString unknownCommand(const QStringList &arguments)
{
    QStringList family;
    for (const Command &command : commands()) {
        if (command.name.startsWith(arguments.value(0) + u' '))
            family << command.name;
    }
    if (!family.isEmpty())
        return Core::tr("Say which: %1.").arg(family.join(u", "_s));
    return Core::tr("There is no command “%1”. tanggapctl --help lists them.")
        .arg(arguments.join(u' ').left(80));
}

} // namespace

QCommandLineOption option(const QString &name, const QString &value, const QString &meaning)
{
    return QCommandLineOption(name, meaning, value);
}

QCommandLineOption momentOption()
{
    return option(u"at"_s, u"TIME"_s, Core::tr("Simulated moment, in a drill database only."));
}

QList<Command> commands()
{
    return databaseCommands() + procedureCommands() + ticketCommands() + workCommands() + paperCommands() +
           registerCommands() + activityCommands() + dutyCommands() + ownCommands() + presenceCommands() +
           definitionCommands() + QList<Command>{batchCommand()};
}

Line lineFrom(const QStringList &arguments)
{
    QStringList front, rest = arguments;
    while (!rest.isEmpty() && rest.constFirst().startsWith(u'-')) {
        front << rest.takeFirst();
        if (front.constLast() == "--as"_L1 && !rest.isEmpty())
            front << rest.takeFirst();
    }
    const QList<Command> all = commands();
    for (const qsizetype length : {2, 1}) {
        const QString name = rest.mid(0, length).join(u' ');
        for (const Command &command : all) {
            if (command.name == name && rest.size() >= length)
                return {command, rest.mid(length) + front};
        }
    }
    return {std::nullopt, arguments};
}

Reply perform(const QStringList &arguments, Session *session)
{
    const Line line = lineFrom(arguments);
    if (!line.command)
        return usage(unknownCommand(line.arguments));
    const Command &command = *line.command;
    QCommandLineParser parser;
    addOptions(parser, command);
    if (!parser.parse(QStringList{u"tanggapctl"_s} + line.arguments))
        return usage(parser.errorText());
    if (parser.isSet(u"help"_s))
        return {.answer = {.json = {{u"help"_s, helpOf(command)}}, .text = helpOf(command)}};
    QStringList words = parser.positionalArguments();
    if (session && !command.inBatch)
        return usage(Core::tr("%1 cannot stand in a batch.").arg(command.name));
    if (session && command.needs == Needs::Account)
        words = withDatabase(words, session->store().info().path);
    if (session && readsStdin(command, parser, words))
        return usage(Core::tr("“-” cannot stand in a batch: its lines are on stdin."));
    if (words.size() > command.words.size() || words.size() < command.words.size() - command.spare)
        return usage(Core::tr("Usage: %1").arg(synopsis(command)));
    for (const QString &wanted : command.required) {
        if (parser.value(wanted).isEmpty())
            return usage(Core::tr("--%1 is needed. Usage: %2").arg(wanted, synopsis(command)));
    }
    if (command.needs == Needs::Account && parser.value(u"as"_s).isEmpty())
        return usage(Core::tr("Say who you are: --as NAME."));
    return replyOf(runCommand(command, parser, words, session));
}

QString helpText()
{
    QString text =
        Core::tr("tanggapctl: case database of an incident response team, without a window") + u"\n\n"_s;
    const QList<Command> all = commands();
    for (const Command &command : all)
        text += u"  "_s + synopsis(command).mid(11).leftJustified(36) + command.summary + u'\n';
    text += u'\n' +
            Core::tr("tanggapctl COMMAND --help tells more. Every command knows --json and --as NAME; the "
                     "password is in\nTANGGAP_PASSWORD or is asked for. Exit: 0 done, 2 usage, 3 denied, 4 "
                     "invalid (also a ticket that does not\nexist), 5 conflict, 6 unavailable (also a "
                     "database that does not exist), 1 other.") +
            u'\n';
    return text;
}

} // namespace tanggap::ctl
