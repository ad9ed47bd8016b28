// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/bulkpapers.h"

#include "export/paperbatch.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int CodesNamed = 8;

} // namespace

BulkPapers::BulkPapers(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_papers(new QPushButton)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton)
{
    m_papers->setObjectName("bulk.papers"_L1);
    m_progress->setObjectName("bulk.progress"_L1);
    m_stop->setObjectName("bulk.stop"_L1);
    m_papers->setMenu(new QMenu(this));
    m_progress->setFixedWidth(160);
    m_progress->hide();
    m_stop->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    row->addWidget(m_papers);
    m_poll.setInterval(100ms);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        m_progress->setMaximum(qMax(1, m_watch->total.load()));
        m_progress->setValue(m_watch->done);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_watch->cancelled = true;
        m_stop->setEnabled(false);
    });
    keepTranslated(this, [this] { name(); });
}

BulkPapers::~BulkPapers()
{
    if (m_watch)
        m_watch->cancelled = true;
}

void BulkPapers::name()
{
    m_papers->setText(tr("Save papers"));
    m_papers->setToolTip(tr("Writes one kind of paper of the selected tickets into a folder"));
    m_progress->setAccessibleName(tr("Papers written"));
    m_stop->setText(tr("Cancel"));
    m_papers->menu()->clear();
    QStringList offered;
    for (const ProcedurePtr &procedure : std::as_const(m_context.procedures)) {
        for (const PaperKind &kind : procedure->papers) {
            if (offered.contains(kind.id))
                continue;
            offered << kind.id;
            QAction *action = m_papers->menu()->addAction(kind.name.in(currentLanguage()));
            action->setObjectName(u"bulk.papers."_s + kind.id);
            connect(action, &QAction::triggered, this, [this, id = kind.id] { askWhere(id); });
        }
    }
}

void BulkPapers::askWhere(const QString &kind)
{
    m_context.prompts.chooseFiles(this, {.title = tr("Folder for the papers"), .folder = true},
                                  [this, kind, tickets = m_tickets](const QStringList &chosen) {
                                      if (!chosen.isEmpty() && !m_watch)
                                          run({tickets, kind, chosen.constFirst()});
                                  });
}

void BulkPapers::run(const PaperBatch &batch)
{
    m_watch = std::make_shared<ExportWatch>();
    m_progress->setValue(0);
    m_progress->show();
    m_stop->setEnabled(true);
    m_stop->show();
    m_papers->setEnabled(false);
    m_poll.start();
    emit busyChanged();
    m_context.store.aside([guard = QPointer(this), &store = m_context.store, login = m_context.login(), batch,
                           render = m_context.renderer(), watch = m_watch] {
        const Result<PaperBatchOutcome> outcome = savePapers(store, login, batch, render, *watch);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, outcome, folder = batch.folder] {
                if (guard)
                    guard->finish(outcome, folder);
            },
            Qt::QueuedConnection);
    });
}

void BulkPapers::finish(const Result<PaperBatchOutcome> &outcome, const QString &folder)
{
    m_poll.stop();
    m_watch.reset();
    m_progress->hide();
    m_stop->hide();
    m_papers->setEnabled(true);
    emit busyChanged();
    if (!outcome)
        return m_context.toasts.show(outcome.error().message, outcome.error().code == ErrorCode::Conflict
                                                                  ? Tone::Soon // cancelled
                                                                  : Tone::Late);
    QString said = tr("Papers written to %1: %2.")
                       .arg(QDir::toNativeSeparators(folder), timetext::number(outcome->written));
    if (outcome->drafts)
        said += u' ' + tr("Of those not issued yet: %1.").arg(timetext::number(outcome->drafts));
    if (outcome->without)
        said += u' ' + tr("Tickets without this paper: %1.").arg(timetext::number(outcome->without));
    if (!outcome->incomplete.isEmpty()) {
        QStringList codes = outcome->incomplete;
        if (codes.size() > CodesNamed)
            codes = codes.mid(0, CodesNamed) << u"…"_s;
        said += u' ' + tr("Not complete yet, and not written: %1.").arg(codes.join(u", "_s));
    }
    m_context.toasts.show(said, outcome->incomplete.isEmpty() ? Tone::Fine : Tone::Soon);
}

} // namespace tanggap
