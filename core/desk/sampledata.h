// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "org/register.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace tanggap::desk
{

/// An invented incident. "{system}" in its texts stands for the system's name.
struct SampleCase
{
    QString type; ///< IncidentType::code
    QString title;
    QString description;
    QString chronology;
    QString impact;
    QHash<QString, QString> texts; ///< by TextField::id
    QStringList recommendations;
    QStringList notes;
    QString evidenceName;
    QByteArray evidence;
};

struct SampleSystem
{
    ElectronicSystem system;
    int grade = 0; ///< place among the procedure's classes, 0 the strictest
};

struct SampleData
{
    QList<Agency> agencies;
    QList<SampleSystem> systems;
    QList<SampleCase> cases;
};

/// What the program brings under :/tanggap/sample. Internal when it is not there.
Result<SampleData> shippedSamples();

} // namespace tanggap::desk
