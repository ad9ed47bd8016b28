// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/models/boardcolumn.h"
#include "ui/models/cardlist.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace tanggap
{

/// The board: its columns and in each the open tickets, the most urgent first. After a change only the
/// columns that it touched are read again.
class BoardModel : public QObject
{
    Q_OBJECT

public:
    /// More cards than this nobody reads in a column; the queue shows the rest.
    static constexpr int CardsPerColumn = 50;

    explicit BoardModel(DeskContext &context, QObject *parent = nullptr);
    ~BoardModel() override;

    BoardView view() const { return m_view; }
    void setView(BoardView view);
    /// Reads everything again.
    void reload();
    /// Reads again who carries how much: tickets turn late without a change.
    void reloadLoads();

    bool isLoaded() const { return m_loaded; }
    int count() const { return int(m_columns.size()); }
    const BoardColumn &column(int index) const { return m_columns.at(index); }
    CardList *cards(int index) const { return m_cards.at(size_t(index)).get(); }
    /// Open tickets of a column that are not among its cards.
    int hidden(int index) const;
    /// The column and row where a ticket lies; -1 when it is not on the board.
    std::pair<int, int> find(TicketId id) const;

signals:
    void columnsChanged(); ///< other columns than before: `cards` are new
    void loaded();         ///< cards and loads are as in the database
    void failed(const tanggap::Error &error);

private:
    struct Question;
    struct Snapshot;

    static Result<Snapshot> readBoard(Reader &reader, const Question &question);
    void read(const std::optional<QSet<TicketId>> &changed);
    void take(const Snapshot &snapshot);
    bool isSameBoard(const QList<BoardColumn> &columns) const;
    void onChanged(const ChangeSet &changes);

    DeskContext &m_context;
    BoardView m_view = BoardView::Teams;
    QList<BoardColumn> m_columns;
    std::vector<std::unique_ptr<CardList>> m_cards;
    QSet<TicketId> m_pending; ///< changed while a read is under way
    bool m_reading = false;
    bool m_reloadLater = false;
    bool m_loaded = false;
    int m_request = 0;
};

} // namespace tanggap
