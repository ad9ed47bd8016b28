// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/bulkpapers.h"

#include "export/paperbatch.h"
#include "ui/base/exportrun.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"

#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int CodesNamed = 8;

} // namespace

BulkPapers::BulkPapers(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_papers(new QPushButton)
    , m_run(new ExportRun(context, u"bulk"_s))
{
    m_papers->setObjectName("bulk.papers"_L1);
    m_papers->setMenu(new QMenu(this));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_run);
    row->addWidget(m_papers);
    connect(m_run, &ExportRun::busyChanged, this, [this] {
        m_papers->setEnabled(!isBusy());
        emit busyChanged();
    });
    keepTranslated(this, [this] { name(); });
}

bool BulkPapers::isBusy() const
{
    return m_run->isBusy();
}

void BulkPapers::name()
{
    m_papers->setText(tr("Save papers"));
    m_papers->setToolTip(tr("Writes one kind of paper of the selected tickets into a folder"));
    m_run->setWhat(tr("Papers written"));
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
                                      if (!chosen.isEmpty() && !isBusy())
                                          run({tickets, kind, chosen.constFirst()});
                                  });
}

void BulkPapers::run(const PaperBatch &batch)
{
    m_run->start(
        [&store = m_context.store, login = m_context.login(), batch, render = m_context.renderer()](
            ExportWatch &watch) { return savePapers(store, login, batch, render, watch); },
        [this, folder = batch.folder](const Result<PaperBatchOutcome> &outcome) { say(outcome, folder); });
}

void BulkPapers::say(const Result<PaperBatchOutcome> &outcome, const QString &folder)
{
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
    const auto name = [&](const QString &sentence, QStringList codes) {
        if (codes.isEmpty())
            return;
        if (codes.size() > CodesNamed)
            codes = codes.mid(0, CodesNamed) << u"…"_s;
        said += u' ' + sentence.arg(codes.join(u", "_s));
    };
    name(tr("Not complete yet, and not written: %1."), outcome->incomplete);
    name(tr("Not yours to take out, and not written: %1."), outcome->refused);
    const bool all = outcome->incomplete.isEmpty() && outcome->refused.isEmpty();
    m_context.toasts.show(said, all ? Tone::Fine : Tone::Soon);
}

} // namespace tanggap
