// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace tanggap
{

struct AgendaBook;
struct DeskContext;

/// Takes down the block of numbers that the agency's central agenda has reserved for a book in a year. Object
/// names: "reserveForm", "from", "to", "accept".
void openReserveForm(DeskContext &context, QWidget *parent, const AgendaBook &book, int year);

} // namespace tanggap
