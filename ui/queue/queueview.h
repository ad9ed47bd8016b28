// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/queue/queuedelegate.h"

#include <QTreeView>

namespace tanggap
{

/// The list of the queue: rows of two lines, several can be selected; J and K go down and up, Enter or a
/// double click opens, a click on a head orders.
class QueueView : public QTreeView
{
    Q_OBJECT

public:
    explicit QueueView(DeskContext &context, QWidget *parent = nullptr);

    /// The delegate lives in the view and fits its columns.
    QueueDelegate *rows() const { return m_rows; }
    /// Selected tickets in the order of the list; the current one when none is selected.
    QList<TicketId> tickets() const;
    TicketId currentTicket() const;

    void keyboardSearch(const QString &) override {} ///< letters are commands here

signals:
    void opened(tanggap::TicketId id);
    void currentTicketChanged(tanggap::TicketId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QueueDelegate *m_rows;
};

} // namespace tanggap
