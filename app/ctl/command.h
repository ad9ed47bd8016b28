// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/answer.h"
#include "app/ctl/session.h"
#include "document/officetemplates.h"
#include "ticket/paperfacts.h"

#include <QCommandLineParser>
#include <QList>
#include <QStringList>

namespace tanggap::ctl
{

/// A word that a command takes in its place: "CODE".
struct Word
{
    QString name;
    QString meaning;
};

/// A command as it was given.
struct Call
{
    const QCommandLineParser &given;
    QStringList words;          ///< what stands in the command's places, the database first
    Session *session = nullptr; ///< null where the command needs no database and stands in no batch
    QString login; ///< who gives the command: logged in where the command needs an account, else as typed

    Store &store() const { return session->store(); }
    QString value(const QString &option) const { return given.value(option); }
    /// Makes papers by the templates of the database's office.
    PaperRenderer renderer() const;
    OfficeTemplates templates() const;
    bool has(const QString &option) const { return given.isSet(option); }
};

/// What a command needs before it runs.
enum class Needs {
    Nothing, ///< no database, or one that it opens itself
    Account, ///< the database of its first word, and somebody who is logged in
};

struct Command
{
    QString name; ///< of one or two words
    QString summary;
    QList<Word> words = {};
    QList<QCommandLineOption> options = {};
    Needs needs = Needs::Account;
    bool paints = false; ///< makes papers, which needs Qt Gui
    Result<Answer> (*run)(const Call &call) = nullptr;
    QStringList required = {};    ///< options that must be given
    int spare = 0;                ///< words at the end that may be left out
    bool inBatch = true;          ///< may be a line of a batch
    bool changesPassword = false; ///< the one that a password made by somebody else opens
};

// One file a family.
QList<Command> databaseCommands();   ///< init, sample, verify, seal, backup, restore, password
QList<Command> procedureCommands();  ///< procedure list, check, show, activity check, clock
QList<Command> ticketCommands();     ///< queue, ticket and the actions on one
QList<Command> workCommands();       ///< report, do, text, systems import
QList<Command> paperCommands();      ///< document and what becomes of it, numbers reserve
QList<Command> registerCommands();   ///< register, periodic, halloffame, status
QList<Command> activityCommands();   ///< activity, meeting, risk
QList<Command> ownCommands();        ///< work, activity repetitions
QList<Command> dutyCommands();       ///< duty list, decision, rfc2350
QList<Command> presenceCommands();   ///< presence list, add, end
QList<Command> definitionCommands(); ///< activity load, organization update
/// batch runs the others, so it stands apart.
Command batchCommand();

/// All of the above, in the current language.
QList<Command> commands();

/// Shorthand for an option of a command.
QCommandLineOption option(const QString &name, const QString &value, const QString &meaning);
/// --at, which every command on tickets takes.
QCommandLineOption momentOption();

} // namespace tanggap::ctl
