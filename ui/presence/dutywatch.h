// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/presence.h"
#include "ui/base/deskcontext.h"

#include <QObject>

namespace tanggap
{

/// Follows who is on duty, for whoever shows it: reads anew when the roster changes, and tells when a duty
/// begins or ends as time passes.
class DutyWatch : public QObject
{
    Q_OBJECT

public:
    explicit DutyWatch(DeskContext &context, QObject *parent = nullptr);

    /// "Nama Petugas 0812…, Nama Lain": names and phones; empty when nobody is.
    QString inWords() const;

signals:
    void changed();

private:
    void read();
    void look();
    QList<Person> present() const;

    DeskContext &m_context;
    QList<Presence> m_presences;
    QList<Person> m_people;
    QList<Person> m_onDuty;
    int m_request = 0;
};

} // namespace tanggap
