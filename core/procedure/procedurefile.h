// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activitykind.h"
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

/// How much is checked. What a database took in once stays readable when a later program brings other
/// procedures and kinds of activity, so that the places of duties are not held against those again.
enum class Checks { All, WithoutPlaces };

/// Reads and checks one file's bytes: schema, then types, ids, references, translations. `name` is for the
/// findings; `ownKinds` are kinds of activity that the office has beside those that the program brings.
Reading<Organization> readOrganization(const QByteArray &json, const QString &name,
                                       Checks checks = Checks::All, const QStringList &ownKinds = {});

/// A kind of activity.
Reading<ActivityKind> readActivityKind(const QByteArray &json, const QString &name);

/// As above; also unreachable steps, dead ends, endless loops, clocks that never stop. With an organization,
/// also roles and teams that it does not have.
Reading<Procedure> readProcedure(const QByteArray &json, const QString &name,
                                 const Organization *organization = nullptr);

/// The files shipped inside the program: ids, and bytes by id.
QStringList shippedOrganizations();
QStringList shippedProcedures();
QByteArray shippedOrganization(const QString &id);
QByteArray shippedProcedure(const QString &id);
QStringList shippedActivityKinds();
QByteArray shippedActivityKind(const QString &id);

} // namespace tanggap
