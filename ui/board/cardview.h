// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "ui/base/ticker.h"

#include <QListView>

#include <optional>

class QMimeData;

namespace tanggap
{

/// What a dragged card carries: the ticket, and the database it belongs to, since another desk may be open.
QMimeData *newTicketData(TicketId id, const QString &installation);
std::optional<TicketId> ticketIn(const QMimeData *data, const QString &installation);

/// The cards of one column. A card can be dragged; Left and Right (H, L) leave for the neighbouring column, J
/// and K move like the arrows.
class CardView : public QListView
{
    Q_OBJECT

public:
    CardView(Ticker &ticker, QString installation, QWidget *parent = nullptr);

    /// Makes a card the current one and takes the focus; the last when there are fewer.
    void enter(int row);
    /// Below the last card, or as low as can be seen; in viewport coordinates.
    int endOfCards() const;

signals:
    void leave(int direction); ///< -1 left, 1 right
    void dragBegan(tanggap::TicketId id);
    void dragEnded();

protected:
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPixmap pictureOf(const QModelIndex &index) const;

    Ticker &m_ticker;
    QString m_installation;
};

} // namespace tanggap
