// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

#include <QString>

namespace tanggap
{

/// A regional agency (perangkat daerah).
struct Agency
{
    AgencyId id;
    QString name;
    QString address;
    QString phone;
    QString email;
    QString headOffice; ///< office of its head, as an addressee: "Kepala Dinas Pendidikan"
    bool active = true;
    qint64 version = 0;
    bool operator==(const Agency &) const = default;
};

/// An entry of the register of electronic systems.
struct ElectronicSystem
{
    SystemId id;
    QString name;
    QString url;
    QString agency; ///< owner agency's name
    QString systemClass;
    QString contactName;
    QString contactPhone;
    QString contactEmail;
    bool vital = false; ///< vital information infrastructure
    QString description;
    bool active = true;
    qint64 version = 0;
    bool operator==(const ElectronicSystem &) const = default;
};

} // namespace tanggap
