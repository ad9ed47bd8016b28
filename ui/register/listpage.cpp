// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/listpage.h"

#include "base/savefile.h"
#include "ui/base/background.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/rowdelegate.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>

#include <utility>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

ListPage::ListPage(DeskContext &context, const QString &emptyIcon, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_banner(new Banner)
    , m_search(new SearchField)
    , m_table(new QTreeView)
    , m_export(new QPushButton)
    , m_lines(new LinesModel(this))
    , m_filter(new LinesFilter(this))
    , m_empty(new EmptyState(emptyIcon))
    , m_stack(new QStackedWidget)
    , m_row(new QHBoxLayout)
    , m_reading(new Banner)
{
    m_search->setObjectName(u"search"_s);
    m_table->setObjectName(u"table"_s);
    m_export->setObjectName(u"export"_s);
    m_banner->setObjectName(u"banner"_s);
    m_reading->setObjectName(u"reading"_s);
    m_filter->setSourceModel(m_lines);
    m_table->setModel(m_filter);
    new RowDelegate(m_table, 8);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setStretchLastSection(true);
    m_header->addFilter(m_search);
    m_header->addAction(m_export);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_row->setSpacing(0);
    m_row->addWidget(m_stack, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(space::Wide, 0, space::Wide, 0);
    messages->addWidget(m_banner);
    messages->addWidget(m_reading);
    page->addLayout(messages);
    page->addLayout(m_row, 1);
    setFocusProxy(m_search);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, [this] { load(); });
    connect(m_search, &QLineEdit::textChanged, m_filter, &LinesFilter::setWords);
    connect(m_search, &QLineEdit::textChanged, this, &ListPage::showWhatIsThere);
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    auto *find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    keepTranslated(this, [this] {
        m_search->setPlaceholderText(tr("Search"));
        m_search->setAccessibleName(tr("Search"));
        m_export->setText(tr("Export CSV …"));
    });
}

void ListPage::loadSoon()
{
    if (isVisible())
        m_soon.start();
    else
        m_stale = true;
}

void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        load();
}

void ListPage::readFailed(const Error &error)
{
    m_remark.clear();
    presentError(*m_reading, error, {}, [this] { load(); });
}

void ListPage::readDone(const QString &remark)
{
    if (remark.isEmpty())
        m_reading->hide();
    else if (remark != m_remark)
        m_reading->present(Tone::Neutral, remark);
    m_remark = remark;
}

void ListPage::setLines(const QList<Line> &lines)
{
    // At the top, what is new comes into sight; further down nothing moves under the eye.
    const bool down = m_table->verticalScrollBar()->value() > 0;
    const QPersistentModelIndex topmost = down ? m_table->indexAt({0, 0}) : QModelIndex();
    m_lines->setLines(lines);
    if (topmost.isValid())
        m_table->scrollTo(topmost, QAbstractItemView::PositionAtTop);
    else if (!down)
        m_table->scrollToTop();
    showWhatIsThere();
}

void ListPage::showWhatIsThere()
{
    m_stack->setCurrentIndex(m_lines->lines().isEmpty() ? 1 : 0);
    m_export->setEnabled(!m_lines->lines().isEmpty());
    const int shown = m_filter->rowCount();
    const int all = m_lines->rowCount();
    m_header->setRemark(shown == all ? timetext::number(all)
                                     : tr("%1 of %2").arg(timetext::number(shown), timetext::number(all)));
}

qint64 ListPage::currentId() const
{
    return m_table->currentIndex().data(LinesModel::IdRole).toLongLong();
}

void ListPage::select(qint64 id)
{
    const int row = m_lines->rowOf(id);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_lines->index(row, 0));
    m_table->setCurrentIndex(index);
    if (index.isValid())
        m_table->scrollTo(index);
}

QList<qint64> ListPage::shownIds() const
{
    QList<qint64> ids;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        ids << m_filter->index(row, 0).data(LinesModel::IdRole).toLongLong();
    return ids;
}

void ListPage::saveFile(const QString &suggestedName, const QByteArray &bytes,
                        std::function<Result<>(Tx &)> record)
{
    const auto write = [this, bytes](const QString &path) {
        inBackground(
            this, [path, bytes] { return tanggap::saveFile(path, bytes); },
            [this, path](const Result<> &written) {
                if (!written)
                    return presentError(*m_banner, written.error());
                m_banner->hide();
                m_context.toasts.show(tr("Exported to %1.").arg(QFileInfo(path).fileName()), Tone::Fine);
            });
    };
    m_context.prompts.saveFile(this, {tr("Export CSV"), u"CSV (*.csv)"_s, suggestedName, false},
                               [this, write, record = std::move(record)](const std::optional<QString> &path) {
                                   if (!path)
                                       return;
                                   if (!record)
                                       return write(*path);
                                   m_context.transact(
                                       this, record, [this, write, path = *path](const Result<> &recorded) {
                                           if (!recorded)
                                               return presentError(*m_banner, recorded.error());
                                           write(path);
                                       });
                               });
}

} // namespace tanggap
