// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuepage.h"

#include "store/personal.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/frames.h"
#include "ui/models/queuemodel.h"
#include "ui/queue/bulkbar.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/filtertext.h"
#include "ui/queue/queueprint.h"
#include "ui/queue/queueview.h"

#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

constexpr int DwellTime = 900;    ///< ms that a ticket is beside the list before it counts as read
constexpr int PreviewFrom = 1100; ///< width of the page from which list and ticket fit side by side
constexpr int PreviewWidth = 400;
const QString Preferences = QStringLiteral("preference/queue");

} // namespace

TicketQueuePage::TicketQueuePage(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new QueueModel(context, this))
    , m_header(new PageHeader)
    , m_filters(new FilterBar(context))
    , m_banner(new Banner)
    , m_view(new QueueView(context))
    , m_bulk(new BulkBar(context))
    , m_noTickets(new EmptyState(u"inbox"_s))
    , m_noMatch(new EmptyState(u"filter"_s))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_columns(new QToolButton)
    , m_panel(new QToolButton)
    , m_print(new QToolButton)
    , m_columnMenu(new QMenu(m_columns))
{
    buildHeader();
    buildList();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_view);

    connect(m_model, &QueueModel::loaded, this, &TicketQueuePage::findPlace);
    connect(m_model, &QueueModel::totalChanged, this, &TicketQueuePage::showWhatIsThere);
    connect(m_model, &QueueModel::rowsInserted, this, &TicketQueuePage::showWhatIsThere);
    connect(m_model, &QueueModel::rowsRemoved, this, &TicketQueuePage::showWhatIsThere);
    connect(m_model, &QueueModel::failed, this, &TicketQueuePage::present);
    connect(m_filters, &FilterBar::filterChanged, this, &TicketQueuePage::follow);
    connect(m_filters, &FilterBar::failed, this, &TicketQueuePage::present);
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(DwellTime);
    connect(&m_dwell, &QTimer::timeout, this, [this] {
        if (isLookedAt())
            markSeen({currentTicket()});
    });
    connect(m_model, &QueueModel::dataChanged, this, [this] {
        if (isLookedAt())
            m_dwell.start();
    });
    auto *slash = new QShortcut(Qt::Key_Slash, this);
    slash->setContext(Qt::WidgetWithChildrenShortcut);
    connect(slash, &QShortcut::activated, m_filters->search(), [this] {
        m_filters->search()->setFocus(Qt::ShortcutFocusReason);
        m_filters->search()->selectAll();
    });
    connect(m_filters->search(), &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    m_hidden << ServiceColumn; // until somebody wants it: most tickets ask for the same one
    keepTranslated(this, [this] { describe(); });
    m_view->rows()->setHiddenColumns(hiddenColumns());
    readPreferences();
    m_model->reload();
}

void TicketQueuePage::buildHeader()
{
    m_header->addFilter(m_filters);
    m_columns->setObjectName("queue.columns"_L1);
    m_columns->setIcon(icon(u"dots"_s));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(m_columnMenu);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &TicketQueuePage::fillColumnMenu);
    m_panel->setObjectName("queue.panel"_L1);
    m_panel->setIcon(icon(u"layout-sidebar-right"_s));
    m_panel->setCheckable(true);
    m_panel->hide();
    connect(m_panel, &QToolButton::clicked, this, [this](bool on) {
        m_previewWanted = on;
        fitPreview();
        savePreferences();
    });
    m_print->setObjectName("queue.print"_L1);
    m_print->setIcon(icon(u"printer"_s));
    connect(m_print, &QToolButton::clicked, this, &TicketQueuePage::print);
    m_header->addAction(m_print);
    m_header->addAction(m_columns);
    m_header->addAction(m_panel);
    if (m_context.commands.action(u"report.new"_s)) {
        auto *report = new QPushButton;
        report->setObjectName("queue.report"_L1);
        setButtonKind(report, ButtonKind::Primary);
        m_context.commands.bind(report, u"report.new"_s);
        m_header->addAction(report);
    }
}

void TicketQueuePage::buildList()
{
    m_view->setObjectName("queue.view"_L1);
    m_view->setModel(m_model);
    connect(m_view->header(), &QHeaderView::sectionClicked, this, &TicketQueuePage::orderBy);
    connect(m_view, &QueueView::opened, this, &TicketQueuePage::open);
    connect(m_view, &QueueView::currentTicketChanged, this, &TicketQueuePage::takeCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TicketQueuePage::noteSelection);
    connect(m_model, &QueueModel::modelReset, this, &TicketQueuePage::noteSelection);
    connect(m_model, &QueueModel::rowsRemoved, this, &TicketQueuePage::noteSelection);
    connect(m_bulk, &BulkBar::markReadRequested, this, [this] { markSeen(selectedTickets()); });
    connect(m_bulk, &BulkBar::clearRequested, this, [this] {
        m_view->setCurrentIndex(m_view->currentIndex());
        m_view->setFocus();
    });

    m_noMatch->button()->setObjectName("queue.all"_L1);
    connect(m_noMatch->button(), &QPushButton::clicked, this, [this] {
        QueueFilter all;
        all.sort = filter().sort;
        all.descending = filter().descending;
        setFilter(all);
    });
    if (m_context.commands.action(u"report.new"_s)) {
        m_noTickets->button()->setObjectName("queue.first"_L1);
        m_context.commands.bind(m_noTickets->button(), u"report.new"_s);
    }
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_noTickets);
    m_stack->addWidget(m_noMatch);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_bulk);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list);
    m_splitter->setStretchFactor(0, 1);
}

QueueFilter TicketQueuePage::filter() const
{
    return m_filters->filter();
}

void TicketQueuePage::setFilter(const QueueFilter &filter)
{
    m_filters->setFilter(filter);
    follow(filter);
}

void TicketQueuePage::follow(const QueueFilter &filter)
{
    m_banner->hide();
    showOrder();
    m_model->setFilter(filter);
}

void TicketQueuePage::orderBy(int column)
{
    const std::optional<QueueFilter::Sort> sort = QueueModel::sortOf(column);
    if (sort) {
        QueueFilter ordered = filter();
        ordered.descending = ordered.sort == *sort && !ordered.descending;
        ordered.sort = *sort;
        setFilter(ordered);
    } else {
        showOrder(); // the head has moved its mark to the column that cannot order
    }
}

void TicketQueuePage::showOrder()
{
    const QueueFilter shown = filter();
    int ordering = -1;
    for (int column = 0; column < QueueColumns; ++column) {
        if (QueueModel::sortOf(column) == shown.sort)
            ordering = column;
    }
    m_view->header()->setSortIndicator(ordering, shown.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TicketQueuePage::fillColumnMenu()
{
    m_columnMenu->clear();
    m_columnMenu->addSection(tr("Columns"));
    for (int column = CodeColumn; column < QueueColumns; ++column) {
        if (column == IncidentColumn ||
            (column == ServiceColumn && m_context.organization->services.isEmpty()))
            continue;
        QAction *action =
            m_columnMenu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setData(column);
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            if (shown)
                m_hidden.remove(column);
            else
                m_hidden.insert(column);
            m_view->rows()->setHiddenColumns(hiddenColumns());
            savePreferences();
        });
    }
    m_columnMenu->addSeparator();
    QAction *newest = m_columnMenu->addAction(tr("Newest reports first"));
    newest->setObjectName("queue.newest"_L1);
    newest->setCheckable(true);
    newest->setChecked(filter().sort == QueueFilter::Sort::Received);
    connect(newest, &QAction::toggled, this, [this](bool on) {
        QueueFilter ordered = filter();
        ordered.sort = on ? QueueFilter::Sort::Received : QueueFilter::Sort::Due;
        ordered.descending = on;
        setFilter(ordered);
    });
}

void TicketQueuePage::print()
{
    if (!m_print->isEnabled())
        return;
    int ordering = CountdownColumn;
    for (int column = 0; column < QueueColumns; ++column) {
        if (QueueModel::sortOf(column) == filter().sort)
            ordering = column;
    }
    const QString order = filter().sort == QueueFilter::Sort::Received
                              ? tr("newest reports first")
                              : m_model->headerData(ordering, Qt::Horizontal, Qt::DisplayRole).toString();
    m_print->setEnabled(false);
    printQueue(m_context, {filter(), m_filters->words(), order, hiddenColumns()}, this,
               [this](const Result<> &shown) {
                   m_print->setEnabled(true);
                   if (!shown)
                       present(shown.error());
               });
}

void TicketQueuePage::showWhatIsThere()
{
    const bool empty = m_model->isLoaded() && m_model->rowCount() == 0;
    QWidget *shown = !empty                   ? static_cast<QWidget *>(m_view)
                     : showsAllOpen(filter()) ? m_noTickets
                                              : m_noMatch;
    const bool focused = m_stack->isAncestorOf(focusWidget() ? focusWidget() : this);
    m_stack->setCurrentWidget(shown);
    if (focused && shown == m_view)
        m_view->setFocus();
    const std::optional<int> total = m_model->total();
    m_header->setRemark(total ? tr("Tickets: %1").arg(timetext::number(*total)) : QString());
}

void TicketQueuePage::findPlace()
{
    const QModelIndex place = m_model->indexOf(m_place);
    const QModelIndex index = place.isValid() ? place : m_model->index(0, 0);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        if (!place.isValid())
            m_view->scrollToTop();
    } else {
        takeCurrent({});
    }
    showWhatIsThere();
}

void TicketQueuePage::noteSelection()
{
    m_bulk->setTickets(selectedTickets());
    emit selectionChanged();
}

void TicketQueuePage::takeCurrent(TicketId id)
{
    if (id.isValid())
        m_place = id;
    m_dwell.stop();
    if (id.isValid() && isLookedAt())
        m_dwell.start();
    emit currentTicketChanged(id);
}

QList<TicketId> TicketQueuePage::selectedTickets() const
{
    return m_view->tickets();
}

TicketId TicketQueuePage::currentTicket() const
{
    return m_view->currentTicket();
}

void TicketQueuePage::open(TicketId id)
{
    markSeen({id});
    if (m_context.openTicket)
        m_context.openTicket(id);
}

void TicketQueuePage::markSeen(const QList<TicketId> &ids)
{
    QList<std::pair<TicketId, qint64>> unread;
    for (const TicketId id : ids) {
        const QModelIndex index = m_model->indexOf(id);
        if (index.isValid() && m_model->entry(index.row()).unread)
            unread << std::pair(id, m_model->entry(index.row()).version);
    }
    if (unread.isEmpty())
        return;
    m_model->markSeen(ids);
    m_context.transact(
        this,
        [unread](Tx &tx) -> Result<> {
            for (const auto &[id, version] : unread)
                TRY(personal::markSeen(tx, id, version));
            return {};
        },
        [this](const Result<> &done) {
            if (!done)
                present(done.error());
        });
}

void TicketQueuePage::setPreview(const std::function<QWidget *(QWidget *)> &make)
{
    m_preview = make(m_splitter);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(1, 0);
    m_panel->show();
    fitPreview();
    emit currentTicketChanged(currentTicket());
}

bool TicketQueuePage::isPreviewShown() const
{
    return m_preview && !m_preview->isHidden();
}

bool TicketQueuePage::isLookedAt() const
{
    return isPreviewShown() && (m_view->hasFocus() || m_preview->isAncestorOf(QApplication::focusWidget()));
}

void TicketQueuePage::fitPreview()
{
    if (!m_preview)
        return;
    const bool shown = m_previewWanted.value_or(width() >= PreviewFrom);
    m_panel->setChecked(shown);
    if (shown == isPreviewShown() && m_splitter->sizes().value(1) > 0)
        return;
    m_preview->setVisible(shown);
    if (shown)
        m_splitter->setSizes({std::max(1, width() - PreviewWidth), PreviewWidth});
}

void TicketQueuePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPreview();
}

void TicketQueuePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitPreview();
}

void TicketQueuePage::readPreferences()
{
    m_context.read(
        this, [](Reader &reader) { return personal::draft(reader, Preferences); },
        [this](const Result<QString> &text) {
            if (!text || text->isEmpty())
                return;
            const QJsonObject json = QJsonDocument::fromJson(text->toUtf8()).object();
            m_hidden.clear();
            for (const QJsonValue &column : json["hidden"_L1].toArray())
                m_hidden << column.toInt();
            m_hidden -= QSet<int>{CountdownColumn, IncidentColumn};
            m_view->rows()->setHiddenColumns(hiddenColumns());
            if (json.contains("panel"_L1))
                m_previewWanted = json["panel"_L1].toBool();
            fitPreview();
        });
}

QSet<int> TicketQueuePage::hiddenColumns() const
{
    return m_context.organization->services.isEmpty() ? m_hidden + QSet<int>{ServiceColumn} : m_hidden;
}

void TicketQueuePage::savePreferences()
{
    QJsonArray hidden;
    for (const int column : std::as_const(m_hidden))
        hidden << column;
    QJsonObject json{{"hidden"_L1, hidden}};
    if (m_previewWanted)
        json["panel"_L1] = *m_previewWanted;
    m_context.transact(
        this,
        [text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))](Tx &tx) {
            return personal::saveDraft(tx, Preferences, text);
        },
        [this](const Result<> &done) {
            if (!done)
                present(done.error());
        });
}

void TicketQueuePage::present(const Error &error)
{
    presentError(*m_banner, error, {}, [this] {
        m_banner->hide();
        m_model->reload();
    });
}

void TicketQueuePage::describe()
{
    m_header->setTitle(tr("Queue"));
    m_view->setAccessibleName(tr("Tickets, the most urgent first"));
    m_columns->setToolTip(tr("Columns and order"));
    m_columns->setAccessibleName(m_columns->toolTip());
    m_print->setToolTip(tr("Print the list as it is shown"));
    m_print->setAccessibleName(m_print->toolTip());
    m_panel->setToolTip(tr("Show the ticket beside the list"));
    m_panel->setAccessibleName(m_panel->toolTip());
    m_noTickets->setTexts(tr("No open tickets"),
                          tr("Reports that come in appear here, the one with the least time left on top."));
    m_noMatch->setTexts(tr("No ticket matches the filters"),
                        tr("Take a filter away, or search for another word."));
    m_noMatch->button()->setText(tr("Clear filters"));
    m_model->retranslate();
    showWhatIsThere();
}

} // namespace tanggap
