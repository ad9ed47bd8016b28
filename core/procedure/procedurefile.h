// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/organization.h"
#include "procedure/procedure.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tanggap
{

/// Something wrong with an organization or procedure file.
struct Finding
{
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    QString file;
    QString pointer; ///< JSON pointer ("/steps/4/outcomes/0/leads_to/0"), or "line 12, column 3" of
                     ///< unreadable JSON
    QString message; ///< translated
    bool operator==(const Finding &) const = default;
};

template <class T>
struct Reading
{
    std::optional<T> value; ///< empty when there is an error among the findings
    QList<Finding> findings;
    bool ok() const { return value.has_value(); }
};

/// Reads and checks one file's bytes: schema, then types, ids, references, translations. `name` is for the
/// findings.
Reading<Organization> readOrganization(const QByteArray &json, const QString &name);

/// As above; also unreachable steps, dead ends, endless loops, clocks that never stop. With an organization,
/// also roles and teams that it does not have.
Reading<Procedure> readProcedure(const QByteArray &json, const QString &name,
                                 const Organization *organization = nullptr);

/// The files shipped inside the program: ids, and bytes by id.
QStringList shippedOrganizations();
QStringList shippedProcedures();
QByteArray shippedOrganization(const QString &id);
QByteArray shippedProcedure(const QString &id);

} // namespace tanggap
