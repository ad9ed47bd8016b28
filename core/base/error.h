// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace tanggap
{

/// Why something could not be done. `tanggapctl` maps each to an exit code.
enum class ErrorCode {
    NotFound,    ///< no such thing
    Conflict,    ///< somebody else changed it meanwhile
    Invalid,     ///< the input is wrong, or the moment is
    Denied,      ///< this person may not
    Unavailable, ///< disk, lock, file or service out of reach; may work later
    Internal,    ///< a fault of the program or a damaged database
};

/// An error as a value. `message` is for the person at the desk (translated, says what to do next);
/// `detail` is for the log.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// Translation context of everything that the core says: `Core::tr("...")`.
struct Core
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::Core)
};

} // namespace tanggap
