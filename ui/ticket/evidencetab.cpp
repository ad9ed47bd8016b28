// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/evidencetab.h"

#include "desk/notes.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"
#include "ui/ticket/evidencemodel.h"
#include "ui/ticket/statedmoment.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int BarSteps = 1000;

QPushButton *newButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    return button;
}

} // namespace

EvidenceTab::EvidenceTab(DeskContext &context, QWidget *parent)
    : TicketTab(parent)
    , m_context(context)
    , m_model(new EvidenceModel(this))
    , m_mover(new EvidenceMover(context, this))
    , m_banner(new Banner)
    , m_list(new QTreeView)
    , m_empty(new EmptyState(u"fingerprint"_s))
{
    setObjectName(u"evidence"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner->setObjectName(u"evidenceBanner"_s);
    m_banner->hide();
    column->addWidget(buildTools());
    column->addWidget(m_banner);
    column->addWidget(buildProgress());
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_list->setObjectName(u"evidenceList"_s);
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    const int widths[] = {240, 80, 150, 190, 130};
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_list->setColumnWidth(i, widths[i]);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EvidenceTab::updateButtons);
    connect(m_mover, &EvidenceMover::runningChanged, m_progress, &QWidget::setVisible);
    connect(m_mover, &EvidenceMover::runningChanged, this, [this](bool running) {
        if (running || !std::exchange(m_entering, false) || m_banner->isVisibleTo(this))
            return; // what went wrong is tried again with what was stated
        m_moment->reset();
    });
    connect(m_mover, &EvidenceMover::begun, this, &EvidenceTab::begin);
    connect(m_mover, &EvidenceMover::progressed, this, &EvidenceTab::showProgress);
    connect(m_mover, &EvidenceMover::failed, this,
            [this](const Error &error, const QString &kept) { presentError(*m_banner, error, kept); });
    connect(m_mover, &EvidenceMover::cancelled, this,
            [this] { m_banner->present(Tone::Neutral, tr("Cancelled. Nothing of this file was kept.")); });
    setAcceptDrops(true);
    auto *pasting = new QShortcut(QKeySequence::Paste, this);
    pasting->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasting, &QShortcut::activated, this, &EvidenceTab::paste);
    keepTranslated(this, [this] { retranslate(); });
}

EvidenceTab::~EvidenceTab() = default;

QWidget *EvidenceTab::buildTools()
{
    auto *tools = new QWidget;
    auto *rows = new QVBoxLayout(tools);
    rows->setContentsMargins(space::Wide, space::Near, space::Wide, space::Near);
    rows->setSpacing(space::Near);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Near);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::Near);
    rows->addLayout(row);
    m_add = newButton(u"evidenceAdd"_s);
    m_export = newButton(u"evidenceExport"_s);
    m_copy = newButton(u"evidenceCopyHash"_s);
    m_note = new QLineEdit;
    m_note->setObjectName(u"evidenceNote"_s);
    m_moment = new StatedMoment(m_context);
    m_hint = new QLabel;
    setTextRole(m_hint, TextRole::Small);
    setSecondary(m_hint);
    m_hint->setMinimumWidth(40);
    row->addWidget(m_add);
    row->addWidget(m_note, 1);
    rows->addWidget(m_moment);
    rows->addLayout(below);
    below->addWidget(m_hint, 1);
    below->addWidget(m_moment->toggle());
    below->addWidget(m_copy);
    below->addWidget(m_export);
    connect(m_add, &QPushButton::clicked, this, &EvidenceTab::chooseFiles);
    connect(m_export, &QPushButton::clicked, this, &EvidenceTab::askToExport);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const auto one = current()) {
            QGuiApplication::clipboard()->setText(one->sha256);
            m_context.toasts.show(tr("The SHA-256 of %1 is copied.").arg(one->name));
        }
    });
    return tools;
}

QWidget *EvidenceTab::buildProgress()
{
    m_progress = new QWidget;
    m_progress->setObjectName(u"evidenceProgress"_s);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(space::Wide, 0, space::Wide, space::Near);
    row->setSpacing(space::Normal);
    m_progressText = new QLabel;
    m_bar = new QProgressBar;
    m_bar->setRange(0, BarSteps);
    m_bar->setTextVisible(false);
    m_stop = newButton(u"evidenceCancel"_s);
    row->addWidget(m_progressText);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_mover->cancelAll();
        m_stop->setEnabled(false);
    });
    m_progress->hide();
    return m_progress;
}

void EvidenceTab::retranslate()
{
    m_add->setText(tr("Add files …"));
    m_export->setText(tr("Export …"));
    m_copy->setText(tr("Copy SHA-256"));
    m_stop->setText(tr("Cancel"));
    m_note->setPlaceholderText(tr("Note on the files added next: from where, by whom"));
    m_note->setAccessibleName(m_note->placeholderText());
    m_moment->setTexts();
    m_hint->setText(tr("Or drop files here, or paste (Ctrl+V)."));
    m_list->setAccessibleName(tr("Evidence"));
    m_bar->setAccessibleName(tr("Progress"));
    m_empty->setTexts(
        tr("No evidence yet"),
        tr("Drop files here, paste a screenshot, or add files of any size. Each gets its SHA-256 and is "
           "kept encrypted; the desk never opens it."));
    m_model->retranslate();
    updateButtons();
    emit titleChanged();
}

QString EvidenceTab::title() const
{
    const qsizetype count = m_view ? m_view->evidence.size() : 0;
    return count ? tr("Evidence (%1)").arg(count) : tr("Evidence");
}

void EvidenceTab::showTicket(const TicketView &view)
{
    const bool sameTicket = m_view && m_view->ticket.id == view.ticket.id;
    m_view = std::make_unique<TicketView>(view);
    if (!sameTicket) {
        m_banner->hide();
        m_note->clear();
        m_moment->reset();
    }
    m_model->show(view);
    m_list->setVisible(!view.evidence.isEmpty());
    m_empty->setVisible(view.evidence.isEmpty());
    updateButtons();
    emit titleChanged();
}

void EvidenceTab::updateButtons()
{
    const bool may = m_view && m_view->mayWork;
    const QString why = may || !m_view ? QString() : tr("You may look at this ticket, but not work on it.");
    m_add->setEnabled(may);
    m_note->setEnabled(may);
    m_moment->toggle()->setVisible(may);
    m_export->setEnabled(may && current());
    m_copy->setEnabled(current().has_value());
    m_add->setToolTip(why);
    m_export->setToolTip(
        !why.isEmpty() ? why : tr("Writes the chosen evidence to a file; the journal records it."));
}

std::optional<Evidence> EvidenceTab::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_model->at(index.row())) : std::nullopt;
}

void EvidenceTab::chooseFiles()
{
    m_context.prompts.chooseFiles(this, {tr("Add evidence"), {}, {}, true},
                                  [this](const QStringList &paths) { addFiles(paths); });
}

void EvidenceTab::addFiles(const QStringList &paths)
{
    if (!m_view || !m_view->mayWork || !m_moment->check())
        return;
    m_banner->hide();
    for (const QString &path : paths)
        m_mover->add({QFileInfo(path).fileName(), path, {}}, m_note->text(), entering());
}

/// With the ticket that is shown now, whatever is shown when the content is there.
EvidenceMover::Enter EvidenceTab::entering()
{
    m_entering = true;
    return [ticket = m_view->ticket.id, stated = m_moment->stated()](Tx &tx, const Evidence &evidence) {
        return desk::addEvidence(tx, {ticket, {}}, {evidence}, stated);
    };
}

void EvidenceTab::paste()
{
    if (const QMimeData *clip = QGuiApplication::clipboard()->mimeData())
        take(*clip);
}

void EvidenceTab::take(const QMimeData &given)
{
    if (!m_view || !m_view->mayWork)
        return;
    QStringList paths;
    for (const QUrl &url : given.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    const auto picture =
        paths.isEmpty() && given.hasImage() ? qvariant_cast<QImage>(given.imageData()) : QImage();
    if (!paths.isEmpty())
        return addFiles(paths);
    if (picture.isNull())
        return m_banner->present(Tone::Soon, tr("There is no file and no picture to add."),
                                 tr("Copy files in the file manager, or a screenshot, and paste again."));
    if (!m_moment->check())
        return;
    const QString when = toLocal(m_context.store.clock().now(), m_context.organization->zone)
                             .toString(u"yyyy-MM-dd HH.mm.ss"_s);
    m_mover->add({tr("Pasted picture %1.png").arg(when), {}, picture}, m_note->text(), entering());
}

void EvidenceTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_view || !m_view->mayWork || !event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    m_hint->setText(tr("Drop to add as evidence"));
    setTone(m_hint, Tone::Accent);
}

void EvidenceTab::dragLeaveEvent(QDragLeaveEvent *)
{
    m_hint->setText(tr("Or drop files here, or paste (Ctrl+V)."));
    setSecondary(m_hint);
}

void EvidenceTab::dropEvent(QDropEvent *event)
{
    dragLeaveEvent(nullptr);
    event->acceptProposedAction();
    take(*event->mimeData());
}

void EvidenceTab::begin(const QString &what)
{
    m_what = what;
    m_stop->setEnabled(true);
    m_bar->setValue(0);
    m_progressText->setText(what);
}

void EvidenceTab::showProgress(qint64 done, qint64 total)
{
    m_bar->setValue(int(done * BarSteps / total));
    m_progressText->setText(tr("%1: %2 of %3").arg(m_what, timetext::bytes(done), timetext::bytes(total)));
}

void EvidenceTab::askToExport()
{
    const auto one = current();
    if (!one)
        return;
    m_context.prompts.saveFile(
        this, {tr("Export evidence"), {}, one->name},
        [this, evidence = *one, ticket = m_view->ticket.id](const std::optional<QString> &path) {
            if (!path)
                return;
            m_banner->hide();
            m_mover->exportTo(evidence, *path, [ticket, id = evidence.id, path = *path](Tx &tx) {
                return desk::recordExport(tx, {ticket, {}}, id, path);
            });
        });
}

} // namespace tanggap
