// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/tx.h"

#include <QByteArray>
#include <QString>

/// Writers of what the office configures: settings, and versions of organization and procedures.
namespace tanggap::settings
{

/// The letterhead's crest: a PNG file as base64; see desk/crest.h.
inline const QString Crest = QStringLiteral("letterhead/crest");

Result<> put(Tx &tx, const QString &name, const QString &value);

/// Keeps a definition's bytes as the next version of `name` and makes it the one in force; the version. The
/// same bytes as the version in force change nothing. `kind` is "organization" or "procedure".
Result<int> keepDefinition(Tx &tx, const QString &kind, const QString &name, const QByteArray &body);

/// What is in the database: for a list of definitions.
struct DefinitionLine
{
    QString kind;
    QString name;
    int version = 0;
    QString hash; ///< SHA-256 of the bytes
    Instant loaded{};
    bool active = false;
};
Result<QList<DefinitionLine>> definitions(Connection &db);

/// The bytes of the definition in force, to change and load again. NotFound when there is none.
Result<QByteArray> definitionInForce(Connection &db, const QString &kind, const QString &name);

} // namespace tanggap::settings
