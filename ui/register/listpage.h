// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/models/linesmodel.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace tanggap
{

class Banner;
class EmptyState;
class PageHeader;
class SearchField;

/// A searchable table under a page header, with its export. Derived pages say what stands in it.
class ListPage : public QWidget
{
    Q_OBJECT

protected:
    ListPage(DeskContext &context, const QString &emptyIcon, QWidget *parent);

    DeskContext &context() const { return m_context; }
    PageHeader &header() const { return *m_header; }
    Banner &banner() const { return *m_banner; }
    SearchField &search() const { return *m_search; }
    QTreeView &table() const { return *m_table; }
    LinesModel &model() const { return *m_lines; }
    EmptyState &empty() const { return *m_empty; }
    /// Beside the table.
    QHBoxLayout &row() const { return *m_row; }
    QPushButton &exportButton() const { return *m_export; }

    void setLines(const QList<Line> &lines);
    qint64 currentId() const;
    void select(qint64 id);
    /// In the order and with the filter that is shown.
    QList<qint64> shownIds() const;
    /// Asks where to and writes off this thread.
    void saveFile(const QString &suggestedName, const QByteArray &bytes);

private:
    void showWhatIsThere();

    DeskContext &m_context;
    PageHeader *m_header;
    Banner *m_banner;
    SearchField *m_search;
    QTreeView *m_table;
    QPushButton *m_export;
    LinesModel *m_lines;
    LinesFilter *m_filter;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QHBoxLayout *m_row;
};

} // namespace tanggap
