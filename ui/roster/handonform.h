// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/handon.h"

class QWidget;

namespace tanggap
{

struct DeskContext;

/// Asks who takes over somebody's follow-ups and questions, and why. Object names: "handOnForm", "taker",
/// "reason", "accept".
void openHandOnForm(DeskContext &context, PersonId from, const desk::OwnTasks &tasks, QWidget *parent);

} // namespace tanggap
