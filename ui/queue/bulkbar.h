// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tanggap
{

class BulkPapers;

/// What can be done with several tickets at once; shown below the list while more than one is selected.
/// Object names: "bulk.assign", "bulk.read", "bulk.clear" and those of BulkPapers.
class BulkBar : public QFrame
{
    Q_OBJECT

public:
    explicit BulkBar(DeskContext &context, QWidget *parent = nullptr);

    void setTickets(const QList<TicketId> &tickets);

signals:
    void markReadRequested();
    void clearRequested();

private:
    void fit();
    void describe();

    QLabel *m_words;
    BulkPapers *m_papers;
    QPushButton *m_assign;
    QPushButton *m_read;
    QPushButton *m_clear;
    int m_count = 0;
};

} // namespace tanggap
