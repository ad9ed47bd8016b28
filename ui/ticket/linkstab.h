// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/queue.h"
#include "ui/base/deskcontext.h"
#include "ui/ticket/tickettab.h"

class QVBoxLayout;

namespace tanggap
{

/// Tickets that have to do with this one: its original, its duplicates, others like it.
class LinksTab : public TicketTab
{
    Q_OBJECT

public:
    explicit LinksTab(DeskContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void showTicket(const TicketView &view) override;

private:
    void readSimilar();
    void showLinks();
    void addGroup(const QString &heading);
    void addOther(const LinkedTicket &other);
    void addLink(TicketId id, const QString &text);

    DeskContext &m_context;
    std::optional<TicketView> m_view;
    QList<QueueEntry> m_similar;
    int m_request = 0;
    QVBoxLayout *m_lines;
};

} // namespace tanggap
