// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/queue.h"
#include "ui/base/deskcontext.h"
#include "ui/models/queuerow.h"
#include "ui/models/queuewords.h"

#include <QAbstractTableModel>
#include <QSet>

#include <optional>

namespace tanggap
{

/// The tickets that a filter finds, in its order, as far as somebody has scrolled. Read page by page by key;
/// what changes in the database is read again by id and put in its place, so selection and scrolling stay.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int PageSize = 100;

    /// Shows nothing until the first setFilter() or reload().
    explicit QueueModel(DeskContext &context, QObject *parent = nullptr);

    const QueueFilter &filter() const { return m_filter; }
    /// Asks anew; what is shown stays until the first page of the answer is there.
    void setFilter(const QueueFilter &filter);
    void reload() { setFilter(m_filter); }

    /// Exact number of tickets that the filter finds; nothing until it is known.
    std::optional<int> total() const { return m_total; }
    bool isLoaded() const { return m_loaded; }

    /// Invalid when the ticket is not among those paged in.
    QModelIndex indexOf(TicketId id) const;
    const QueueEntry &entry(int row) const { return m_lines.at(row).entry; }

    /// Takes the unread marks away at once; the caller records it.
    void markSeen(const QList<TicketId> &ids);
    /// Puts the rows into words again: after the language changed.
    void retranslate();

    /// The order that a column stands for; nothing for one that cannot order.
    static std::optional<QueueFilter::Sort> sortOf(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The first page of a filter is in.
    void loaded();
    void totalChanged();
    void failed(const tanggap::Error &error);

private:
    struct Line
    {
        QueueEntry entry;
        QVariant row; ///< QueueRow, shared with whoever paints it
    };
    struct Answer
    {
        QueuePage page;
        PinnedProcedures procedures;
    };

    void requestPage(const std::optional<QueueCursor> &after);
    void replace(Answer answer);
    void append(Answer answer);
    void requestTotal();
    void take(const ChangeSet &changes);
    void followTime();
    void requestChanged();
    void merge(const QSet<TicketId> &asked, const QList<QueueEntry> &found);
    void put(const QueueEntry &entry);
    Line lineOf(const QueueEntry &entry) const;
    bool comesBefore(const QueueEntry &a, const QueueEntry &b) const;
    bool isWithin(const QueueEntry &entry) const;
    int placeOf(const QueueEntry &entry) const;
    int rowOf(TicketId id) const;
    QString text(const QueueRow &row, int column) const;

    DeskContext &m_context;
    QueueFilter m_filter;
    QList<Line> m_lines;
    PinnedProcedures m_procedures;
    std::optional<QueueCursor> m_next;
    std::optional<int> m_total;
    QSet<TicketId> m_changed; ///< to be read again
    int m_request = 0;        ///< replies to an earlier filter are stale
    int m_totalRequest = 0;
    int m_pulses = 0;
    bool m_gradedBySeverity = false; ///< no procedure of the office has classes
    bool m_loaded = false;
    bool m_fetching = false;
    bool m_merging = false;
};

} // namespace tanggap
