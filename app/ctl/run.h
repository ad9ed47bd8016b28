// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/command.h"

#include <optional>

namespace tanggap::ctl
{

/// How one command line ended.
struct Reply
{
    int exit = Done;
    Answer answer;
    QJsonObject error; ///< {"code", "message"}; empty when there is none
};

/// A command line taken apart: which command, and what follows it. Options that stand before the command go
/// behind it.
struct Line
{
    std::optional<Command> command;
    QStringList arguments;
};
Line lineFrom(const QStringList &arguments);

/// Runs one command line, without the program's name. With a session (in a batch) the database need not be
/// named. Prints nothing.
Reply perform(const QStringList &arguments, Session *session = nullptr);

QString helpText();

} // namespace tanggap::ctl
