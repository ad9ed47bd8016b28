// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/queue.h"
#include "ui/base/deskcontext.h"
#include "ui/base/widgets/frames.h"

#include <QTimer>

namespace tanggap
{

/// Open tickets like the one being typed, to be opened or named as the original. Hidden while there is none.
class SimilarStrip : public QWidget
{
    Q_OBJECT

public:
    explicit SimilarStrip(DeskContext &context, QWidget *parent = nullptr);

    /// Looks a moment after the last call.
    void look(const QString &title, const QString &systemName);
    const QList<QueueEntry> &found() const { return m_found; }

signals:
    void duplicateOf(const tanggap::QueueEntry &original);

private:
    void ask();
    void list(const QList<QueueEntry> &found);
    QWidget *newCard(const QueueEntry &entry);

    DeskContext &m_context;
    SectionHeader *m_heading;
    QVBoxLayout *m_cards;
    QTimer m_pause;
    QString m_title;
    QString m_system;
    int m_request = 0;
    QList<QueueEntry> m_found;
};

} // namespace tanggap
