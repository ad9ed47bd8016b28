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

/// A draft that can be typed in several places at once: the text of each, the first begun first.
Result<QStringList> draftTexts(Reader &reader, const QString &name);
/// Puts `text` in the place of `own`, which is what this writer read or wrote last, and beside the others
/// when that is not there any more; an empty `text` only takes `own` out. Gives back those of the other
/// places.
Result<QStringList> saveDraftText(Tx &tx, const QString &name, const QString &own, const QString &text);

Result<> markSeen(Tx &tx, TicketId ticket, qint64 version);

/// Saved filters: name -> JSON as the window wrote it.
Result<QHash<QString, QString>> filters(Reader &reader);
Result<> saveFilter(Tx &tx, const QString &name, const QString &json);
Result<> dropFilter(Tx &tx, const QString &name);

} // namespace tanggap::personal
