// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/queue.h"
#include "ui/base/deskcontext.h"
#include "ui/base/widgets/pill.h"

#include <QHash>

namespace tanggap
{

/// The filters that the person keeps under a name: a chip whose menu chooses, saves and deletes them. Object
/// names: "filter.saved", "filter.save", "filter.forget".
class SavedFilters : public Chip
{
    Q_OBJECT

public:
    explicit SavedFilters(DeskContext &context, QWidget *parent = nullptr);

    /// The one that is shown, and saved when the person asks for it.
    void setFilter(const QueueFilter &filter) { m_filter = filter; }

signals:
    /// The person chose.
    void chosen(const tanggap::QueueFilter &filter);
    void failed(const tanggap::Error &error);

private:
    void fill();
    void read();
    void save();
    void forget(const QString &name);

    DeskContext &m_context;
    QueueFilter m_filter;
    QHash<QString, QString> m_filters; ///< name -> JSON
};

} // namespace tanggap
