// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace tanggap
{

/// A value with the name under which files, databases and scripts know it.
template <class Enum>
using Named = std::pair<const char *, Enum>;

/// The name of a value that stands in the table.
template <class Enum, size_t Size>
QString nameIn(const Named<Enum> (&table)[Size], Enum value)
{
    return QString::fromLatin1(std::find_if(std::begin(table), std::end(table), [value](const auto &one) {
                                   return one.second == value;
                               })->first);
}

/// Nothing for a name that the table does not have.
template <class Enum, size_t Size>
std::optional<Enum> valueIn(const Named<Enum> (&table)[Size], const QString &name)
{
    for (const auto &[known, value] : table) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

} // namespace tanggap
