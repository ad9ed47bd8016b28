// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace tanggap::ctl
{

/// What a script reads from the exit code.
enum Exit {
    Done = 0,
    Other = 1,
    Usage = 2,
    DeniedExit = 3,
    InvalidExit = 4,
    ConflictExit = 5,
    UnavailableExit = 6
};

/// What a command answers, for scripts and for people.
struct Answer
{
    QJsonObject json;
    QString text;    ///< lines for people
    int exit = Done; ///< verify that found something answers, and is not done
};

/// NotFound is what a script wrote wrongly (a ticket's code), so it is Invalid to it.
int exitFor(ErrorCode code);
QString nameOf(ErrorCode code);

/// {"code", "message", "detail"?}, as under "error" on stderr and in a batch.
QJsonObject toJson(const Error &error);

/// One line, and its line end.
QByteArray lineOf(const QJsonObject &object);

/// Unavailable when it could not all be printed, as into a file on a full disk.
Result<> printOut(const QByteArray &bytes);
void printError(const QByteArray &bytes);

} // namespace tanggap::ctl
