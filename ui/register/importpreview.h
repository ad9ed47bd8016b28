// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/linesmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace tanggap
{

class PageHeader;

/// What a list would bring, before it does: each row, and what is wrong with it in words, the bad ones first.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    /// The last heading is that of the problems. A line marked bad is not imported.
    void present(const QString &fileName, const QStringList &headings, const QList<Line> &lines,
                 const QStringList &unknownColumns);
    void setBusy(bool busy);

signals:
    void accepted();
    void rejected();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void name();

    PageHeader *m_header;
    QLabel *m_summary;
    QTreeView *m_table;
    LinesModel *m_lines;
    QPushButton *m_import;
    QPushButton *m_back;
    QString m_fileName;
    QStringList m_unknown;
};

} // namespace tanggap
