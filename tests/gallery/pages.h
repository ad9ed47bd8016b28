// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace tanggap
{
class Ticker;
}

namespace tanggap::gallery
{

QWidget *newQueuePage(Ticker &ticker);
QWidget *newBoardPage(Ticker &ticker);
QWidget *newWidgetsPage(Ticker &ticker);
QWidget *newEmptyPage();

} // namespace tanggap::gallery
