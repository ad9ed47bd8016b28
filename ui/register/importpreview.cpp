// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/importpreview.h"

#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/frames.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader)
    , m_summary(new QLabel)
    , m_table(new QTreeView)
    , m_lines(new LinesModel(this))
    , m_import(new QPushButton)
    , m_back(new QPushButton)
{
    setObjectName(u"importPreview"_s);
    m_import->setObjectName(u"importRows"_s);
    m_back->setObjectName(u"cancelImport"_s);
    m_table->setObjectName(u"importTable"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(space::Wide, space::Near, space::Wide, space::Near);
    setButtonKind(m_import, ButtonKind::Primary);
    m_table->setModel(m_lines);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_header->addAction(m_back);
    m_header->addAction(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    connect(m_import, &QPushButton::clicked, this, &ImportPreview::accepted);
    connect(m_back, &QPushButton::clicked, this, &ImportPreview::rejected);
    keepTranslated(this, [this] { name(); });
}

void ImportPreview::present(const QString &fileName, const QStringList &headings, const QList<Line> &lines,
                            const QStringList &unknownColumns)
{
    m_fileName = fileName;
    m_unknown = unknownColumns;
    QList<Line> sorted = lines;
    std::stable_partition(sorted.begin(), sorted.end(), [](const Line &line) { return line.bad; });
    m_lines->setLines({});
    m_lines->setHeadings(headings);
    m_lines->setLines(sorted);
    const int last = int(headings.size()) - 1;
    for (int column = 0; column < last; ++column)
        m_table->setColumnWidth(column, column == 0 ? 60 : 190);
    // What is wrong stands beside the line's number, where it is read first.
    m_table->header()->moveSection(m_table->header()->visualIndex(last), 1);
    m_table->setColumnWidth(last, 330);
    name();
    m_import->setFocus();
}

void ImportPreview::name()
{
    const auto &lines = m_lines->lines();
    const auto bad = std::count_if(lines.begin(), lines.end(), [](const Line &line) { return line.bad; });
    const auto good = lines.size() - bad;
    m_header->setTitle(tr("Import %1").arg(m_fileName));
    m_back->setText(tr("Cancel"));
    m_import->setText(tr("Import rows: %1").arg(timetext::number(good)));
    m_import->setEnabled(good > 0);
    QStringList sentences{tr("Rows that can be imported: %1. Rows with a problem, left out: %2.")
                              .arg(timetext::number(good), timetext::number(bad))};
    if (!m_unknown.isEmpty())
        sentences << tr("Columns that are not read: %1.").arg(m_unknown.join(u", "_s));
    m_summary->setText(sentences.join(u' '));
}

void ImportPreview::setBusy(bool busy)
{
    setEnabled(!busy);
}

void ImportPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit rejected();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tanggap
