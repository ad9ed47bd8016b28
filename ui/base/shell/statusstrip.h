// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/command.h"
#include "ui/base/theme.h"
#include "ui/base/ticker.h"

#include <QFrame>
#include <QTimeZone>

namespace tanggap
{

class LanguageSwitch;
class StatusItem;

/// The strip at the bottom: what is stored where and how well, the clock of the organization's zone, and
/// switches.
class StatusStrip : public QFrame
{
    Q_OBJECT

public:
    StatusStrip(Ticker &ticker, const Commands &commands, const LanguageSwitch &languages,
                QWidget *parent = nullptr);

    /// Texts come translated; `tone` Late or Soon makes an item stand out.
    void setDatabase(const QString &text);
    void setJournal(const QString &text, Tone tone);
    void setBackup(const QString &text, Tone tone);
    /// Who is on duty, with their phones; pressed it emits dutyPressed().
    void setOnDuty(const QString &text, Tone tone);
    void setZone(const QTimeZone &zone);

signals:
    void dutyPressed();

private:
    StatusItem *m_database;
    StatusItem *m_journal;
    StatusItem *m_backup;
    StatusItem *m_duty;
    class ZoneClock *m_clock;
};

} // namespace tanggap
