// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportpage.h"

#include "desk/linkticket.h"
#include "org/capability.h"
#include "store/registers.h"
#include "ui/base/background.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/prompts.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/formvalues.h"
#include "ui/base/widgets/frames.h"
#include "ui/report/arrivalsection.h"
#include "ui/report/classsection.h"
#include "ui/report/evidencesection.h"
#include "ui/report/incidentsection.h"
#include "ui/report/reportdraft.h"
#include "ui/report/reportersection.h"
#include "ui/report/similarstrip.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

ReportPage::~ReportPage()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void ReportPage::restoreDraft()
{
    m_draft->load([this](const Result<ReportDraft::Content> &content) {
        if (!content) {
            presentError(*m_banner, content.error(), {}, [this] { load(); });
            return;
        }
        const bool typing = !m_fields->isUntouched() || !m_evidence->items().isEmpty();
        if (content->isEmpty() || typing)
            return;
        m_fields->setValues(content->fields);
        m_evidence->setItems(content->evidence);
        m_saving.stop();
        m_drafted = true;
        m_draftBanner->present(Tone::Neutral, tr("Draft restored"),
                               tr("What you had typed before is back in the form."));
        m_draftBanner->setAction(tr("Discard"), [this] { clear(); });
    });
}

void ReportPage::saveDraft()
{
    if (m_busy)
        return;
    if (m_fields->isUntouched() && m_evidence->items().isEmpty()) {
        if (m_drafted)
            m_draft->drop();
        m_drafted = false;
        return;
    }
    m_drafted = true;
    m_draft->save({m_fields->values(), m_evidence->items()}, [this](const Result<> &saved) {
        if (!saved && !m_busy)
            presentError(*m_banner, saved.error(),
                         tr("The draft could not be saved; the form still holds it."));
    });
}

void ReportPage::clear()
{
    m_fields->setValues({});
    m_evidence->setItems({});
    for (FormField *field : findChildren<FormField *>())
        field->setError({});
    m_draftBanner->hide();
    m_banner->hide();
    m_saving.stop();
    saveDraft();
    followRights();
    setFocus();
}

void ReportPage::confirmClear()
{
    if (m_fields->isUntouched() && m_evidence->items().isEmpty())
        return;
    m_context.prompts.confirm(
        this, {tr("Clear the form?"), tr("Everything typed on this page is discarded."), tr("Clear"), true},
        [this](bool yes) {
            if (yes)
                clear();
        });
}

void ReportPage::takeFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (isMailFile(path))
            readMailFile(path);
        else if (const Result<> added = m_evidence->addFile(path); !added)
            presentError(*m_banner, added.error());
    }
}

void ReportPage::readMailFile(const QString &path)
{
    inBackground(
        this,
        [path]() -> Result<Mail> {
            QFile file(path);
            if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
                return tanggap::fail(ErrorCode::Unavailable,
                                     tr("The e-mail “%1” cannot be read.").arg(QFileInfo(path).fileName()),
                                     file.errorString());
            Mail mail;
            mail.bytes = file.read(kMailMaxBytes + 1);
            TRY_LET(mail.read, readMail(mail.bytes));
            return mail;
        },
        [this, path](const Result<Mail> &mail) {
            if (mail)
                fillFrom(*mail, QFileInfo(path).fileName());
            else
                presentError(*m_banner, mail.error(), tr("The form is as it was."));
        });
}

void ReportPage::fillFrom(const Mail &mail, const QString &fileName)
{
    m_incident->takeOver(mail.read.report);
    m_reporter->takeOver(mail.read.report.reporter);
    m_arrival->takeOver(mail.read.report);
    m_evidence->addBytes(fileName, mail.bytes);
    for (const MailAttachment &attachment : mail.read.attachments)
        m_evidence->addBytes(attachment.name, attachment.bytes);
    m_context.toasts.show(
        tr("Filled from the e-mail. Attachments taken over: %1.").arg(mail.read.attachments.size()));
}

std::optional<Report> ReportPage::collect()
{
    Report report;
    bool fine = m_incident->collect(report);
    fine &= m_reporter->collect(report.reporter);
    fine &= m_arrival->collect(report);
    m_class->collect(report);
    if (m_short)
        report.channel = Channel::Agent;
    if (fine)
        return report;
    for (FormField *field : m_columns->findChildren<FormField *>()) {
        if (!field->error().isEmpty()) {
            field->editor()->setFocus();
            m_scroll->ensureWidgetVisible(field);
            break;
        }
    }
    return std::nullopt;
}

void ReportPage::record(const std::optional<QueueEntry> &original)
{
    if (m_busy || !m_record->isEnabled())
        return;
    m_banner->hide();
    if (const auto report = collect()) {
        m_saving.stop();
        setBusy(true);
        keepThenReceive(*report, original);
    }
}

void ReportPage::askDuplicate(const QueueEntry &original)
{
    m_context.prompts.confirm(
        this,
        {tr("Record as a duplicate?"),
         tr("The report is recorded and linked to %1, which carries on for both. It can be unlinked later.")
             .arg(original.code),
         tr("Record as duplicate"), false},
        [this, original](bool yes) {
            if (yes)
                record(original);
        });
}

void ReportPage::keepThenReceive(const Report &report, const std::optional<QueueEntry> &original)
{
    const QList<PendingEvidence> pending = m_evidence->items();
    if (pending.isEmpty()) {
        receive(report, {}, original);
        return;
    }
    qint64 total = 0;
    for (const PendingEvidence &item : pending)
        total += item.size;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_progress->setValue(0);
    m_progressRow->show();
    const auto tell = [&store = m_context.store, self = QPointer<QObject>(this), this, total](qint64 done) {
        store.report(self, [this, done, total] {
            m_progress->setValue(int(1000 * done / std::max<qint64>(total, 1)));
            m_progressText->setText(
                tr("Evidence: %1 of %2").arg(timetext::bytes(done), timetext::bytes(total)));
        });
    };
    m_context.store.evidence(
        this,
        [pending, tell, cancelled = m_cancelled](EvidenceFile &file) {
            return keepEvidence(file, pending, tell, *cancelled);
        },
        [this, report, original](const Result<QList<Evidence>> &kept) {
            m_progressRow->hide();
            if (m_cancelled->load()) {
                setBusy(false);
                m_banner->present(Tone::Neutral, tr("Stopped. Nothing was recorded."),
                                  tr("What you typed is still here."));
            } else if (!kept) {
                fail(kept.error(), original);
            } else {
                receive(report, *kept, original);
            }
        });
}

void ReportPage::receive(const Report &report, const QList<Evidence> &evidence,
                         const std::optional<QueueEntry> &original)
{
    m_context.transact(
        this,
        [report, evidence, original, keys = m_draft->keys()](Tx &tx) -> Result<desk::Received> {
            TRY_LET(const desk::Received received, desk::receiveReport(tx, report, evidence));
            if (original)
                TRY(desk::linkDuplicate(tx, {received.id, {}}, original->id, {}));
            TRY(ReportDraft::drop(tx, keys));
            return received;
        },
        [this, original](const Result<desk::Received> &received) { finish(received, original); });
}

void ReportPage::finish(const Result<desk::Received> &received, const std::optional<QueueEntry> &original)
{
    if (!received) {
        fail(received.error(), original);
        return;
    }
    setBusy(false);
    m_draft->forget();
    m_drafted = false;
    clear();
    QString text = received->agendaNumber.isEmpty()
                       ? tr("%1 is recorded.").arg(received->code)
                       : tr("%1 is recorded, agenda number %2.").arg(received->code, received->agendaNumber);
    if (original)
        text += u' ' + tr("It is linked to %1.").arg(original->code);
    const TicketId id = received->id;
    m_context.toasts.show(text, Tone::Fine,
                          {{tr("Open ticket"), [this, id] { m_context.openTicket(id); }},
                           {tr("Print disposition sheet"), [this, id] { emit dispositionRequested(id); }}});
    emit recorded(id);
}

void ReportPage::fail(const Error &error, const std::optional<QueueEntry> &original)
{
    setBusy(false);
    presentError(*m_banner, error, tr("Nothing was recorded; what you typed is still here."),
                 [this, original] { record(original); });
    m_saving.start();
}

void ReportPage::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_focus = focusWidget();
    m_columns->setEnabled(!busy);
    allow();
    if (!busy && m_focus)
        m_focus->setFocus();
}

void ReportPage::allow()
{
    const bool may = m_context.actor().can(capability::Receive);
    for (QPushButton *button : {m_mail, m_clear, m_record})
        button->setEnabled(!m_busy && may);
}

void ReportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_context.showPage(u"queue"_s);
    else
        QWidget::keyPressEvent(event);
}

/// What was typed a moment ago is kept now, should the window be closing.
void ReportPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_saving.isActive()) {
        m_saving.stop();
        saveDraft();
    }
}

void ReportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_busy)
        event->acceptProposedAction();
}

void ReportPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    takeFiles(paths);
}

} // namespace tanggap
