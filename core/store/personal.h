// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/reader.h"
#include "store/tx.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

/// What concerns one person only and is not journaled: drafts as they are typed, read marks, saved filters,
/// preferences.
namespace tanggap::personal
{

/// The text of a draft; empty when there is none. `name` says of what ("note/12", "report").
Result<QString> draft(Reader &reader, const QString &name);
Result<> saveDraft(Tx &tx, const QString &name, const QString &body);
/// Takes `changed` into the fields of a draft that is a JSON object, which several forms may write to; a null
/// leaves the field out. Drops the draft when no field is left.
Result<> mergeDraft(Tx &tx, const QString &name, const QJsonObject &changed);
Result<> dropDraft(Tx &tx, const QString &name);

/// For a draft that can be typed in two places at once. Writes it while it still is what the writer read or
/// wrote last (`seen`), or there is none; otherwise `body` is kept apart, under otherDraftName(), and what
/// the other place has written is given back.
Result<QString> saveDraftApart(Tx &tx, const QString &name, const QString &seen, const QString &body);
/// Drops only what this writer wrote, in either place.
Result<> dropOwnDraft(Tx &tx, const QString &name, const QString &body);
QString otherDraftName(const QString &name);

Result<> markSeen(Tx &tx, TicketId ticket, qint64 version);

/// Saved filters: name -> JSON as the window wrote it.
Result<QHash<QString, QString>> filters(Reader &reader);
Result<> saveFilter(Tx &tx, const QString &name, const QString &json);
Result<> dropFilter(Tx &tx, const QString &name);

} // namespace tanggap::personal
