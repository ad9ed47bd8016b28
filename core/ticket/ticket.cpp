// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket/ticket.h"

#include <array>

namespace tanggap
{

namespace
{

constexpr std::array<const char *, 7> PaperStates{"withdrawn", "draft",  "submitted", "returned",
                                                  "approved",  "signed", "sent"};

} // namespace

QString toName(PaperState state)
{
    return QString::fromLatin1(PaperStates.at(size_t(state)));
}

std::optional<PaperState> paperStateFromName(const QString &name)
{
    for (size_t i = 0; i < PaperStates.size(); ++i) {
        if (name == QLatin1StringView(PaperStates.at(i)))
            return PaperState(i);
    }
    return std::nullopt;
}

} // namespace tanggap
