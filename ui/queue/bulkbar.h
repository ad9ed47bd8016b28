// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/command.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tanggap
{

/// What can be done with several tickets at once; shown below the list while more than one is selected.
/// Object names: "bulk.assign", "bulk.read", "bulk.clear".
class BulkBar : public QFrame
{
    Q_OBJECT

public:
    explicit BulkBar(Commands &commands, QWidget *parent = nullptr);

    void setCount(int count);

signals:
    void markReadRequested();
    void clearRequested();

private:
    void describe();

    QLabel *m_words;
    QPushButton *m_assign;
    QPushButton *m_read;
    QPushButton *m_clear;
    int m_count = 0;
};

} // namespace tanggap
