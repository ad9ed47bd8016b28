// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

/// What is typed on a paper and not kept yet, as the window writes it into a personal draft.
namespace tanggap::paperdraft
{

/// `base` is the version of the paper that it was written on; 0: there was none.
QString text(const QHash<QString, QString> &fields, qint64 base = 0);
QHash<QString, QString> fields(const QString &text);
qint64 base(const QString &text);

} // namespace tanggap::paperdraft
