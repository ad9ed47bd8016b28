// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/localized.h"
#include "procedure/filechanges.h"
#include "store/definitions.h"
#include "store/tx.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Procedures and kinds of activity that the program brings otherwise than the database has them. (Of the
/// organization see desk/setup.h: what an office has in it is merged, here one file replaces another.)
namespace tanggap::desk
{

struct NewerDefinition
{
    enum class Sort { Procedure, Activity };

    Sort sort = Sort::Procedure;
    QString id; ///< Procedure::id or ActivityKind::id
    Localized name;
    int version = 0; ///< in force
    QByteArray file;
    QList<FileChange> changes; ///< of the one in force; never none
    bool operator==(const NewerDefinition &) const = default;
};

/// What the program brings of the office's own definitions that the database has never had: a file that the
/// office once worked by and has replaced is nothing newer. Procedures come first.
Result<QList<NewerDefinition>> newerDefinitions(Connection &db, Definitions &definitions);

/// Takes one of them into use; the version. `seen` is the version that the person looked at: Conflict when
/// another is in force. NotFound when there is nothing newer. Needs `account.manage`.
Result<int> takeNewer(Tx &tx, NewerDefinition::Sort sort, const QString &id, int seen);

} // namespace tanggap::desk
