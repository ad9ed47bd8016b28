// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace tanggap
{

/// A row's number that cannot be mistaken for another table's. 0 means "not stored yet" or "none".
template <class Tag>
struct Id
{
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using TicketId = Id<struct TicketTag>;
using PersonId = Id<struct PersonTag>;
using SystemId = Id<struct SystemTag>;
using AgencyId = Id<struct AgencyTag>;
using EvidenceId = Id<struct EvidenceTag>;
using PaperId = Id<struct PaperTag>;
using RecommendationId = Id<struct RecommendationTag>;
using ActivityId = Id<struct ActivityTag>;
using DecisionId = Id<struct DecisionTag>;
using PresenceId = Id<struct PresenceTag>;
using ShiftNoteId = Id<struct ShiftNoteTag>;

} // namespace tanggap
