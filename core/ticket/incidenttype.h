// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/localized.h"

#include <QList>
#include <QString>

namespace tanggap
{

/// A usual incident type with its place in the Reference Security Incident Taxonomy (RSIT v2).
struct IncidentType
{
    QString code; ///< "WEB_DEFACEMENT"
    Localized name;
    QString rsit; ///< "information-content-security:unauthorised-information-modification"
    bool operator==(const IncidentType &) const = default;
};

const QList<IncidentType> &incidentTypes();
const IncidentType *incidentType(const QString &code);

/// The type that words of a report speak of, for reports that name none (mail): "VULNERABILITY_REPORT" when
/// none is recognised, since that is what most of them bring. To be judged by a person at verification.
QString suggestedType(const QString &words);

} // namespace tanggap
