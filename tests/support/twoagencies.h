// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/register.h"
#include "store/people.h"
#include "support/office.h"

namespace tanggap::test
{

/// Two agencies in an office's register, and its agent made that of the first.
struct TwoAgencies
{
    AgencyId own, other;

    explicit TwoAgencies(Office &office)
    {
        const auto made = office.as(QStringLiteral("semua"), [&](Tx &tx) -> Result<> {
            TRY_LET(own, desk::saveAgency(tx, {.name = QStringLiteral("Dinas Pendidikan")}));
            TRY_LET(other, desk::saveAgency(tx, {.name = QStringLiteral("Dinas Kesehatan")}));
            TRY_LET(const auto agent, people::account(tx.db(), QStringLiteral("agen_opd")));
            TRY_LET(Person person, people::person(tx.db(), agent.person));
            const Person before = person;
            person.agency = own;
            TRY(people::update(tx, before, person));
            TRY(tx.append({.stream = QStringLiteral("accounts"),
                           .kind = QStringLiteral("person.saved"),
                           .happened = tx.now()}));
            return {};
        });
        if (!made)
            qFatal("no agencies: %s", qPrintable(made.error().message));
    }
};

} // namespace tanggap::test
