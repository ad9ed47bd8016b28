// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/tour.h"

int tanggap::runTour(const QString &)
{
    return 1;
}
