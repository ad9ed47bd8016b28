// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "ticket/ticket.h"

#include <QHash>
#include <QList>
#include <QTimeZone>

class QWidget;

namespace tanggap
{

/// Opens the submitted versions of a paper (two at least), two of them side by side with the lines that
/// differ marked. Does not block; deletes itself.
void openVersions(QWidget *parent, const QList<PaperVersion> &versions,
                  const QHash<PersonId, QString> &people, const QTimeZone &zone);

} // namespace tanggap
