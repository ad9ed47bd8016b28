// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/painting.h"

#include <QBoxLayout>
#include <QWidget>

#include <initializer_list>

namespace tanggap
{

/// Fields side by side, each as wide as its share, their labels on one line.
inline QHBoxLayout *newFieldRow(std::initializer_list<std::pair<QWidget *, int>> fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Normal);
    for (const auto &[field, share] : fields)
        row->addWidget(field, share, Qt::AlignTop);
    return row;
}

} // namespace tanggap
