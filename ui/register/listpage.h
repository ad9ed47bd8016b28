// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/models/linesmodel.h"

#include <QTimer>
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

/// A searchable table under a page header, with its export. Derived pages say what stands in it. Object
/// names: "search", "table", "export", "banner" (what an action said), "reading" (what reading the list
/// said).
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

    /// Reads anew what the page shows.
    virtual void load() = 0;
    /// For what changed: load() soon while the page can be seen, otherwise as soon as it is shown.
    void loadSoon();
    /// Says that the list could not be read, with a button that tries again.
    void readFailed(const Error &error);
    /// Takes away what an earlier reading said; `remark` tells of what is not shown.
    void readDone(const QString &remark = {});

    /// Those shown before keep their selection, and what is in sight stays where it is.
    void setLines(const QList<Line> &lines);
    qint64 currentId() const;
    void select(qint64 id);
    /// In the order and with the filter that is shown.
    QList<qint64> shownIds() const;
    /// Asks where to, journals with `record` (if any) that it goes out, and writes off this thread.
    void saveFile(const QString &suggestedName, const QByteArray &bytes,
                  std::function<Result<>(Tx &)> record = {});

    void showEvent(QShowEvent *event) override;

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
    Banner *m_reading;
    QString m_remark; ///< shown in it; said once, since the person may close it
    QTimer m_soon;    ///< many changes are one reading
    bool m_stale = false;
};

} // namespace tanggap
