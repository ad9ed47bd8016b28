// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "procedure/procedurefile.h"

namespace tanggap
{

/// An organization with its procedures, as files and as read, and what is wrong with them.
struct OrganizationSource
{
    QByteArray file;
    std::optional<Organization> organization; ///< empty when it cannot be used
    QList<QByteArray> procedureFiles;
    QList<Procedure> procedures;
    QList<Finding> findings;
    bool ok() const { return organization.has_value(); }
};

/// From those shipped inside the program.
OrganizationSource shippedSource(const QString &id);

/// From a file. Each procedure that it names is looked for beside it ("ID.json", "procedures/ID.json",
/// "../procedures/ID.json"), then among the shipped ones. Blocks: for a worker.
OrganizationSource sourceFromFile(const QString &path);

} // namespace tanggap
