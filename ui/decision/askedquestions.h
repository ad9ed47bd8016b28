// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace tanggap
{

struct DeskContext;

/// Every question that the person asked, with what was answered and why. Object name: "askedQuestions".
void openAskedQuestions(DeskContext &context, QWidget *parent);

} // namespace tanggap
