// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "procedure/procedurefile.h"

#include <QTreeWidget>

namespace tanggap
{

/// What is wrong with a file: which, where in it, what.
class FindingsList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);
    /// Hides itself when there is nothing to say.
    void setFindings(const QList<Finding> &findings);
};

} // namespace tanggap
